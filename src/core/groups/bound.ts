import { pairsOf } from './grades.ts';
import type { Problem } from './problem.ts';

/**
 * How many pairs of strangers can meet at most: by the seats of the rounds, by the pairs there are, and by how many new
 * people one person can meet. It may be out of reach; no plan is above it.
 */
export function mostNewPairs(problem: Problem, strangers: Int32Array = pairsOf(problem).strangers): number {
  const { people, rounds, teams } = problem;
  const held = rounds.reduce((sum, { present, sizes }) => {
    const seats = sizes.reduce((all, size) => all + (size * (size - 1)) / 2, 0);
    const members = new Map<number, number>();
    for (const person of present) {
      const team = teams[person] ?? -1;
      if (team >= 0) members.set(team, (members.get(team) ?? 0) + 1);
    }
    return sum + seats - [...members.values()].reduce((all, count) => all + forced(count, sizes.length), 0);
  }, 0);
  const seats = new Int32Array(people);
  for (const { present, sizes } of rounds) {
    const most = (sizes[0] ?? 1) - 1;
    for (const person of present) seats[person] = (seats[person] ?? 0) + most;
  }
  let open = 0;
  let reach = 0;
  strangers.forEach((own, person) => {
    open += own;
    reach += Math.min(own, seats[person] as number);
  });
  return Math.min(held, open / 2, Math.floor(reach / 2));
}

/** Pairs of a team that share a group however its members are spread. */
function forced(members: number, groups: number): number {
  const each = Math.floor(members / groups);
  const rest = members - each * groups;
  return (rest * each * (each + 1)) / 2 + ((groups - rest) * each * (each - 1)) / 2;
}
