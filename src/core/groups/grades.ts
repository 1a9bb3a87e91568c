import type { Problem } from './problem.ts';

/** What two people are to each other before they are mixed. The order is the order of the rows in `costs`. */
export const grade = { stranger: 0, faint: 1, known: 2, fresh: 3, team: 4, lead: 5, apart: 6 } as const;

/** A pair is one byte: its grade above, and below it how often it has met in this plan. */
export const gradeShift = 5;
export const countMask = (1 << gradeShift) - 1;

/** What a missed stranger costs; everything else is small beside it, but for those who are to be kept apart. */
export const missed = 100;
const forbidden = 100_000;

/** Costs by how often a pair meets in the plan. */
const costOf: readonly ((times: number) => number)[] = [
  (times) => (times === 0 ? missed : 4 * (times - 1) * (times - 1)),
  (times) => 2 * times * times,
  (times) => 5 * times * times,
  (times) => 8 * times * times,
  (times) => 10 * times * times,
  (times) => 400 * times,
  (times) => forbidden * times,
];

/** What a pair costs, by its byte. */
export const costs = Int32Array.from({ length: costOf.length << gradeShift }, (_, code) =>
  (costOf[code >> gradeShift] as (times: number) => number)(code & countMask),
);
/** What one more meeting adds, by the byte of the pair. */
export const adds = costs.map((cost, code) =>
  (code & countMask) < countMask ? (costs[code + 1] as number) - cost : 0,
);
/** What one meeting less adds. */
export const takes = costs.map((cost, code) => ((code & countMask) > 0 ? (costs[code - 1] as number) - cost : 0));

/** All pairs before anybody sits down. */
export interface Pairs {
  /** The byte of each pair: a square, both halves filled. */
  readonly codes: Uint8Array;
  /** How many strangers each person could meet. */
  readonly strangers: Int32Array;
}

/** What everybody is to everybody else. Takes as long as there are pairs that are no strangers. */
export function pairsOf({ people, teams, rounds, met, apart, leads }: Problem): Pairs {
  const codes = new Uint8Array(people * people);
  const strangers = new Int32Array(people).fill(people - 1);
  const mark = (one: number, other: number, as: number): void => {
    if (one === other) return;
    if (codes[one * people + other] === 0) {
      strangers[one] = (strangers[one] as number) - 1;
      strangers[other] = (strangers[other] as number) - 1;
    }
    codes[one * people + other] = as << gradeShift;
    codes[other * people + one] = as << gradeShift;
  };
  for (const { pair, memory } of met) mark(pair[0], pair[1], grade[memory]);
  const members = new Map<number, number[]>();
  teams.forEach((team, person) => {
    const all = members.get(team);
    if (all) for (const other of all) mark(other, person, grade.team);
    if (all) all.push(person);
    else if (team >= 0) members.set(team, [person]);
  });
  const fewest = Math.min(...rounds.map(({ sizes }) => sizes.length));
  if (leads.length <= fewest) for (const one of leads) for (const other of leads) mark(one, other, grade.lead);
  for (const [one, other] of apart) mark(one, other, grade.apart);
  return { codes, strangers };
}
