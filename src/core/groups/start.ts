import { designFor } from './design.ts';
import { latticeRound } from './lattice.ts';
import type { Problem, Round } from './problem.ts';
import type { Random } from './random.ts';
import type { Seating } from './seating.ts';

/** Groups looked at for a seat; more would take long in a crowd and find little. */
const mostLooks = 24;

/** Everybody, team by team, the largest team first; within a team in an order by chance. */
export function teamByTeam({ people, teams }: Problem, random: Random): readonly number[] {
  const members = new Map<number, number>();
  for (const team of teams) members.set(team, (members.get(team) ?? 0) + 1);
  const order = random.shuffle(Array.from({ length: people }, (_, person) => person));
  const weight = (person: number): number => {
    const team = teams[person] ?? -1;
    return team < 0 ? 0 : (members.get(team) ?? 0);
  };
  return order.sort((a, b) => weight(b) - weight(a) || (teams[a] ?? -1) - (teams[b] ?? -1));
}

/**
 * Rounds in which, but for history and teams, nobody meets twice: a known design where there is one, else a lattice.
 * Undefined where those who belong together would be torn apart.
 */
export function regularRounds(problem: Problem, order: readonly number[]): ((round: number) => number[][]) | undefined {
  const { rounds, together, people } = problem;
  if (together.length > 0) return undefined;
  const [first] = rounds;
  const same = rounds.every(({ present }) => present.length === people);
  const sizes = first?.sizes ?? [];
  const even = sizes.every((size) => size === sizes[0]);
  const design = same && even ? designFor(sizes.length, sizes[0] ?? 0, rounds.length) : undefined;
  if (design) return (round) => (design[round] ?? []).map((group) => group.map((point) => order[point] as number));
  return (round) => latticeRound(rounds[round] as Round, order, round);
}

/** Seats a round as it was laid out. */
export function seatAs(seating: Seating, round: number, tables: readonly (readonly number[])[]): void {
  let seat = seating.roundStart[round] as number;
  for (const person of tables.flat()) seating.sit(person, seat++);
}

/** Seats a round person by person in an order, each where it costs least. */
export function seatGreedily(
  seating: Seating,
  problem: Problem,
  round: number,
  order: readonly number[],
  random: Random,
): void {
  const { present } = problem.rounds[round] as Round;
  const here = new Set(present);
  const sets = problem.together
    .map((set) => set.filter((person) => here.has(person)))
    .filter(({ length }) => length > 1);
  const tied = new Set(sets.flat());
  const leads = new Set(problem.leads);
  const single = order.filter((person) => here.has(person) && !tied.has(person));
  const starts = groupStarts(seating, round);
  const taken = new Int32Array(starts.length);
  const room = (nth: number): number => {
    const start = starts[nth] as number;
    return (seating.groupEnd[start] as number) - start - (taken[nth] as number);
  };
  const seat = (person: number, nth: number): void => {
    seating.sit(person, (starts[nth] as number) + (taken[nth] as number));
    taken[nth] = (taken[nth] as number) + 1;
  };
  for (const set of [...sets].sort((a, b) => b.length - a.length)) {
    const roomy = starts.map((_, nth) => nth).filter((nth) => room(nth) >= set.length);
    const nth = roomy.sort((a, b) => room(b) - room(a))[0];
    // Sets that fit nowhere any more sit as they can; whoever asks is told.
    if (nth === undefined) single.unshift(...set);
    else for (const person of set) seat(person, nth);
  }
  let free = starts.map((_, nth) => nth).filter((nth) => room(nth) > 0);
  for (const person of [...single.filter((one) => leads.has(one)), ...single.filter((one) => !leads.has(one))]) {
    const from = random.below(free.length);
    const looks = Math.min(free.length, mostLooks);
    let found = free[from] as number;
    let least = Infinity;
    for (let nth = 0; nth < looks; nth++) {
      const group = free[(from + nth) % free.length] as number;
      // A group that is still emptier is the better one of two that cost the same.
      const price =
        seating.joins(person, (starts[group] as number) + (taken[group] as number)) * 64 + (taken[group] as number);
      if (price < least) [least, found] = [price, group];
    }
    seat(person, found);
    if (room(found) === 0) free = free.filter((group) => group !== found);
  }
}

function groupStarts(seating: Seating, round: number): readonly number[] {
  const starts: number[] = [];
  const end = seating.roundStart[round + 1] as number;
  for (let at = seating.roundStart[round] as number; at < end; at = seating.groupEnd[at] as number) starts.push(at);
  return starts;
}
