import { random, shuffled } from './random.ts';
import { median, quantile, spread } from './statistics.ts';

/** One way to get something done. */
export interface Contender {
  readonly name: string;
  /** Does it once and answers how many milliseconds it took. `nth` is another one each time. */
  readonly once: (nth: number) => Promise<number> | number;
  /**
   * How often it is done in a round; the median counts. For what takes less time than chance adds to it; what turns out
   * to take long is done less often.
   */
  readonly tries?: number;
}

export interface ContestOptions {
  readonly rounds: number;
  /** Rounds before those that count. */
  readonly warmUp?: number;
  /** Seconds after which three rounds are enough. */
  readonly seconds?: number;
}

export interface Outcome {
  /** Milliseconds round by round; none for a round it sat out. */
  readonly times: readonly (number | undefined)[];
  /** Median milliseconds: for orientation, never to be compared across runs. */
  readonly ms: number;
  /** Its time over that of the base in the same round: the median, and how far the rounds lie apart. */
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
}

export interface Contest {
  readonly of: (name: string) => Outcome;
  /** How far the times of the base lie apart. */
  readonly swing: number;
  readonly rounds: number;
}

/** A base that swings more than this says that the machine was doing something else. */
export const calm = 1.5;
const mostAttempts = 3;
const fewestRounds = 3;
/** Milliseconds of tries in a round after which those made are enough. */
const longEnough = 50;
/** Milliseconds after which once is enough, and seconds after which nothing is done again. */
const tooLong = 10_000;
const patience = 45;

/**
 * Measures contenders against a base, round by round and in another order each time, so that whatever the machine does
 * meanwhile meets them all. Begins again, twice at most, when the base swings; the calmest attempt counts.
 */
export async function contest(
  base: Contender,
  others: readonly Contender[],
  options: ContestOptions,
): Promise<Contest> {
  let best: Contest | undefined;
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const begin = performance.now();
    const found = await attemptAt(base, others, options, attempt);
    if (best === undefined || found.swing < best.swing) best = found;
    if (best.swing <= calm || performance.now() - begin > patience * 1000) break;
  }
  return best as Contest;
}

async function attemptAt(
  base: Contender,
  others: readonly Contender[],
  { rounds, warmUp = 1, seconds = 20 }: ContestOptions,
  attempt: number,
): Promise<Contest> {
  const next = random(attempt + 1);
  const times = new Map([base, ...others].map(({ name }) => [name, [] as (number | undefined)[]]));
  let nth = attempt * 1000;
  const turn = async ({ once, tries = 1 }: Contender): Promise<number> => {
    const taken: number[] = [];
    const begin = performance.now();
    do taken.push(await once(nth++));
    while (taken.length < tries && performance.now() - begin < longEnough);
    return median(taken);
  };
  const resting = new Set<Contender>();
  if (attempt === 0) {
    // Before the warm-up, and never behind it: with a forced collection the engine throws away what it has learnt of the
    // code, and the rounds that count would measure how it learns that again.
    globalThis.gc?.();
    for (let round = 0; round < warmUp; round++) for (const one of [base, ...others]) await turn(one);
  }
  const begin = performance.now();
  let done = 0;
  while (done < rounds && !(done >= fewestRounds && performance.now() - begin > seconds * 1000)) {
    for (const one of shuffled([base, ...others], next)) {
      const taken = resting.has(one) ? undefined : await turn(one);
      times.get(one.name)?.push(taken);
      if (taken !== undefined && taken > tooLong) resting.add(one);
    }
    done++;
  }
  const ofBase = times.get(base.name) ?? [];
  const of = (name: string): Outcome => {
    const own = times.get(name) ?? [];
    const ratios = own.flatMap((time, round) => ratioOf(time, ofBase[round]));
    return {
      times: own,
      ms: median(known(own)),
      ratio: median(ratios),
      low: quantile(ratios, 0.1),
      high: quantile(ratios, 0.9),
    };
  };
  return { of, swing: spread(known(ofBase)), rounds: done };
}

const ratioOf = (time: number | undefined, base: number | undefined): number[] =>
  time === undefined || base === undefined ? [] : [time / base];
const known = (times: readonly (number | undefined)[]): number[] => times.filter((time) => time !== undefined);

/** Milliseconds something takes. */
export function stopwatch(work: () => unknown): number {
  const begin = performance.now();
  work();
  return performance.now() - begin;
}

/** The same for what is finished later. */
export async function stopwatchUntil(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}
