import { random, shuffled } from '../measure/random.ts';

/** People to be mixed, as plain data: whatever engine mixes them, the bench counts for itself what came of it. */
export interface MadePeople {
  readonly people: number;
  readonly size: number;
  readonly rounds: number;
  /** The team of each person; -1 where there are no teams. */
  readonly teams: readonly number[];
  readonly met: readonly (readonly [one: number, other: number])[];
  readonly apart: readonly (readonly [one: number, other: number])[];
}

/** The social golfer problem: strangers in full groups. */
export const golfers = (groups: number, size: number, rounds: number): MadePeople => ({
  people: groups * size,
  size,
  rounds,
  teams: new Array<number>(groups * size).fill(-1),
  met: [],
  apart: [],
});

/** Teams of uneven size who were mixed by chance twice before; one in twenty is to be kept apart from somebody. */
export function company(people: number, size: number, teams: number, rounds: number, seed: number): MadePeople {
  const next = random(seed);
  const all = Array.from({ length: people }, (_, person) => person);
  const weights = Array.from({ length: teams }, () => 0.5 + next());
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  let reached = 0;
  const ends = weights.map((weight) => {
    reached += weight;
    return Math.round((people * reached) / whole);
  });
  const earlier = people > 12 ? [1, 2] : [];
  return {
    people,
    size,
    rounds,
    teams: all.map((person) => ends.findIndex((end) => person < end)),
    met: earlier.flatMap(() => pairsIn(groupsOf(shuffled(all, next), size))),
    apart: Array.from({ length: Math.floor(people / 20) }, () => {
      const [one = 0, other = 1] = shuffled(all, next);
      return [one, other] as const;
    }),
  };
}

const groupsOf = (order: readonly number[], size: number): number[][] =>
  Array.from({ length: Math.ceil(order.length / size) }, (_, nth) => order.slice(nth * size, (nth + 1) * size));

const pairsIn = (groups: readonly (readonly number[])[]): (readonly [number, number])[] =>
  groups.flatMap((group) => group.flatMap((one, nth) => group.slice(nth + 1).map((other) => [one, other] as const)));

/** Everybody mixed by chance: what no engine should be below. */
export function byChance({ people, size, rounds }: MadePeople, seed: number): number[][][] {
  const next = random(seed);
  const all = Array.from({ length: people }, (_, person) => person);
  return Array.from({ length: rounds }, () => groupsOf(shuffled(all, next), size));
}

/** What a plan brings, counted pair by pair. */
export interface Counted {
  /** Share of the most pairs of strangers of different teams that could meet at all. */
  readonly share: number;
  readonly repeats: number;
  readonly sameTeam: number;
  readonly forbidden: number;
}

/** Counts a plan; throws where somebody is missing in it or sits twice. */
export function counted(made: MadePeople, plan: readonly (readonly (readonly number[])[])[]): Counted {
  const { people, teams, rounds, size } = made;
  const key = (one: number, other: number): number => Math.min(one, other) * people + Math.max(one, other);
  const known = new Set(made.met.map(([one, other]) => key(one, other)));
  const apart = new Set(made.apart.map(([one, other]) => key(one, other)));
  const sameTeam = (one: number, other: number): boolean => teams[one] === teams[other] && (teams[one] ?? -1) >= 0;
  const seen = new Set<number>();
  const found = { fresh: 0, repeats: 0, sameTeam: 0, forbidden: 0 };
  if (plan.length !== rounds) throw new Error(`${plan.length} rounds instead of ${rounds}`);
  for (const round of plan) {
    if (new Set(round.flat()).size !== people || round.flat().length !== people) throw new Error('no partition');
    for (const [one, other] of pairsIn(round.map((group) => [...group]))) {
      const pair = key(one, other);
      if (apart.has(pair)) found.forbidden++;
      if (sameTeam(one, other)) found.sameTeam++;
      if (seen.has(pair)) found.repeats++;
      else if (!sameTeam(one, other) && !known.has(pair) && !apart.has(pair)) found.fresh++;
      seen.add(pair);
    }
  }
  const open = Array.from({ length: people }, (_, one) => {
    let own = 0;
    for (let other = 0; other < people; other++)
      if (other !== one && !sameTeam(one, other) && !known.has(key(one, other)) && !apart.has(key(one, other))) own++;
    return own;
  });
  const sizes = plan[0]?.map(({ length }) => length) ?? [];
  const held = rounds * (sizes.reduce((sum, one) => sum + (one * (one - 1)) / 2, 0) - forced(teams, sizes.length));
  const reach = Math.floor(open.reduce((sum, own) => sum + Math.min(own, rounds * (size - 1)), 0) / 2);
  const most = Math.min(held, open.reduce((sum, own) => sum + own, 0) / 2, reach);
  return { share: found.fresh / most, ...found };
}

/** Pairs of one team that no spreading over so many groups can avoid. */
function forced(teams: readonly number[], groups: number): number {
  const members = new Map<number, number>();
  for (const team of teams) if (team >= 0) members.set(team, (members.get(team) ?? 0) + 1);
  return [...members.values()].reduce((sum, count) => {
    const [each, rest] = [Math.floor(count / groups), count % groups];
    return sum + (rest * each * (each + 1)) / 2 + ((groups - rest) * each * (each - 1)) / 2;
  }, 0);
}
