import { costs, gradeShift, pairsOf } from './grades.ts';
import type { Problem, Tables } from './problem.ts';

/** What a plan is worth, counted from nothing but the plan: what the search says of itself must be the same. */
export interface Measured {
  /** Pairs of strangers that meet. */
  readonly newPairs: number;
  /** Pairs that meet once more than the first time in this plan. */
  readonly repeats: number;
  /** Times two of a team sit together. */
  readonly sameTeam: number;
  /** Pairs that sit together although they are to be kept apart. */
  readonly broken: readonly (readonly [one: number, other: number])[];
  /** How many new people each person meets. */
  readonly met: readonly number[];
  readonly cost: number;
}

/** The pairs that sit together although they are to be kept apart, each once. */
export function brokenIn(
  { people, apart }: Problem,
  tables: Tables,
): readonly (readonly [one: number, other: number])[] {
  if (apart.length === 0) return [];
  const rounds = tables.map((groups) => {
    const at = new Int32Array(people).fill(-1);
    groups.forEach((group, nth) => {
      for (const person of group) at[person] = nth;
    });
    return at;
  });
  const together = ([one, other]: Problem['apart'][number]): boolean =>
    rounds.some((at) => (at[one] as number) >= 0 && at[one] === at[other]);
  const broken = new Map(
    apart.filter(together).map(([one, other]) => {
      const pair = [Math.min(one, other), Math.max(one, other)] as const;
      return [pair[0] * people + pair[1], pair];
    }),
  );
  return [...broken.values()];
}

/** Counts what a plan brings. */
export function measure(problem: Problem, tables: Tables): Measured {
  const { people, teams } = problem;
  const { codes } = pairsOf(problem);
  const times = new Uint8Array(people * people);
  const met = new Array<number>(people).fill(0);
  let [newPairs, repeats, sameTeam, cost] = [0, 0, 0, 0];
  for (const group of tables.flat())
    for (const one of group)
      for (const other of group) {
        if (one >= other) continue;
        const pair = one * people + other;
        if ((teams[one] ?? -1) >= 0 && teams[one] === teams[other]) sameTeam++;
        if ((times[pair] ?? 0) > 0) repeats++;
        else if (codes[pair] === 0) {
          newPairs++;
          met[one] = (met[one] ?? 0) + 1;
          met[other] = (met[other] ?? 0) + 1;
        }
        times[pair] = (times[pair] ?? 0) + 1;
      }
  for (let one = 0; one < people; one++)
    for (let other = one + 1; other < people; other++) {
      const pair = one * people + other;
      cost += costs[(((codes[pair] as number) >> gradeShift) << gradeShift) + (times[pair] as number)] as number;
    }
  return { newPairs, repeats, sameTeam, broken: brokenIn(problem, tables), met, cost };
}
