import { z } from 'zod/mini';

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const nothing: Tally = { passed: 0, failed: 0, skipped: 0 };
export const onePassed: Tally = { ...nothing, passed: 1 };
export const oneFailed: Tally = { ...nothing, failed: 1 };

export function add(one: Tally, other: Tally): Tally {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
  };
}

export function inWords({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** What mocha's JSON reporter tells of a run. */
const MochaResults = z.object({
  stats: z.object({ passes: z.number(), failures: z.number(), pending: z.number() }),
  failures: z.array(
    z.object({
      fullTitle: z.string(),
      err: z.object({ message: z.optional(z.string()), stack: z.optional(z.string()) }),
    }),
  ),
});

/** Counts a mocha run and says what failed. A run without a test has failed: something kept the tests from being found. */
export function tallyOf(json: string): Tally {
  const { stats, failures } = MochaResults.parse(JSON.parse(json));
  for (const { fullTitle, err } of failures) console.error(`\n  ✗ ${fullTitle}\n${err.stack ?? err.message}\n`);
  if (stats.passes + stats.failures + stats.pending === 0) {
    console.error('  ✗ not one test was found');
    return oneFailed;
  }
  return { passed: stats.passes, failed: stats.failures, skipped: stats.pending };
}
