import fc from 'fast-check';

/**
 * A quick look while one works; `npm test` has the patience for more, and `MEETUP_RUNS=100` tries every law a hundred
 * times as often as named, for an evening of its own.
 */
const patience = Number(process.env.MEETUP_RUNS ?? 0.1);
/** A failure prints its seed and path; `MEETUP_SEED` repeats a run. */
const seed = process.env.MEETUP_SEED === undefined ? {} : { seed: Number(process.env.MEETUP_SEED) };

/** For so long a law is tried where that is told, however often it is. */
const minutes = Number(process.env.MEETUP_MINUTES ?? 0);

/** How often a law is tried. */
export const tries = (numRuns: number) =>
  minutes > 0
    ? { numRuns: Number.MAX_SAFE_INTEGER, interruptAfterTimeLimit: minutes * 60_000, ...seed }
    : { numRuns: Math.ceil(numRuns * patience), ...seed };

/** A property that holds for whatever is made up for it, tried `numRuns` times. */
export function law<T>(name: string, numRuns: number, property: fc.IProperty<T>): void {
  it(name, () => fc.assert(property, tries(numRuns))).timeout(0);
}

/** The same of what takes its time. */
export function lawInTime<T>(name: string, numRuns: number, property: fc.IAsyncProperty<T>): void {
  it(name, () => fc.assert(property, tries(numRuns))).timeout(0);
}
