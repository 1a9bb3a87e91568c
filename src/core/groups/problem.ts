/** People to be mixed, by number from 0: who is from where, who is there when, who has met whom. Plain data. */
export interface Problem {
  readonly people: number;
  /** The team of each person, as a number; -1 for those of no team, who are strangers to every team. */
  readonly teams: readonly number[];
  readonly rounds: readonly Round[];
  readonly met: readonly Met[];
  /** Pairs that never sit together. */
  readonly apart: readonly Pair[];
  /** Sets that always sit together while they are there; no person is in two. */
  readonly together: readonly (readonly number[])[];
  /** People of whom no group should have two as long as there are groups without one: hosts, organisers. */
  readonly leads: readonly number[];
}

export interface Round {
  /** Who is there, in ascending order. */
  readonly present: readonly number[];
  /** How many people each group takes; they add up to those present. */
  readonly sizes: readonly number[];
}

export type Pair = readonly [one: number, other: number];

/** A pair that has met before, and how well they will remember it. */
export interface Met {
  readonly pair: Pair;
  readonly memory: 'faint' | 'known' | 'fresh';
}

/** Who sits with whom: by round, by group, people in ascending order. */
export type Tables = readonly (readonly (readonly number[])[])[];

/** The most people and the most rounds that can be mixed at once. */
export const mostPeople = 5000;
export const mostRounds = 30;

/**
 * How many people each group takes: nobody alone, sizes that differ by at most one, and rather a person less in each
 * group than one more.
 */
export function groupSizes(people: number, size: number): readonly number[] {
  if (people <= 0) return [];
  const more = Math.ceil(people / size);
  const groups = Math.floor(people / more) >= Math.max(2, size - 1) ? more : Math.max(1, Math.floor(people / size));
  const least = Math.floor(people / groups);
  const larger = people - least * groups;
  return Array.from({ length: groups }, (_, nth) => least + (nth < larger ? 1 : 0));
}
