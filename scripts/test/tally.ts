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

/** A test as mocha's JSON reporter tells of it. */
const MochaTest = z.object({
  fullTitle: z.string(),
  file: z.optional(z.nullable(z.string())),
  err: z.object({ message: z.optional(z.string()), stack: z.optional(z.string()) }),
});

const MochaResults = z.object({
  passes: z.array(MochaTest),
  failures: z.array(MochaTest),
  pending: z.array(MochaTest),
});

type MochaResults = z.infer<typeof MochaResults>;

/** Counts a mocha run and says what failed. */
export function tallyOf(json: string): Tally {
  return counted(MochaResults.parse(JSON.parse(json)));
}

/**
 * Counts a run of tests that drive a whole editor, which a busy machine can keep waiting for too long. Files with a
 * failure are run once more, in editors of their own; what failed first and passed then is said, so that nobody takes
 * it for steady. What fails twice has failed.
 */
export async function tallyOfEditors(run: (files?: readonly string[]) => Promise<string>): Promise<Tally> {
  const first = await run().then((json) => MochaResults.parse(JSON.parse(json)), asFailure);
  if (first.failures.length === 0) return counted(first);
  const shaken = new Set(first.failures.map(({ file }) => file));
  for (const failure of first.failures) say('failed, and is run once more', failure);
  // Tests bundled into an editor do not tell their file: then all of them are run again.
  const files = [...shaken].every((file) => file) ? ([...shaken] as string[]) : undefined;
  const second = MochaResults.parse(JSON.parse(await run(files)));
  const steady = (tests: MochaResults['passes']): MochaResults['passes'] =>
    files ? tests.filter(({ file }) => !shaken.has(file)) : [];
  const failedAgain = new Set(second.failures.map(({ fullTitle }) => fullTitle));
  for (const { fullTitle } of first.failures)
    if (!failedAgain.has(fullTitle)) console.error(`  ~ passed when run once more: ${fullTitle}`);
  return counted({
    passes: [...steady(first.passes), ...second.passes],
    failures: second.failures,
    pending: [...steady(first.pending), ...second.pending],
  });
}

/** A run without a test has failed: something kept the tests from being found. */
function counted({ passes, failures, pending }: MochaResults): Tally {
  for (const failure of failures) say('', failure);
  // A test that leaves itself out says why in its title.
  for (const { fullTitle } of pending) console.log(`  - left out: ${fullTitle}`);
  if (passes.length + failures.length + pending.length === 0) {
    console.error('  ✗ not one test was found');
    return oneFailed;
  }
  return { passed: passes.length, failed: failures.length, skipped: pending.length };
}

/** An editor that did not come as far as results. */
function asFailure(error: unknown): MochaResults {
  const { message = String(error), stack } = error instanceof Error ? error : {};
  return { passes: [], failures: [{ fullTitle: 'the whole run', err: { message, stack } }], pending: [] };
}

function say(what: string, { fullTitle, err }: MochaResults['failures'][number]): void {
  console.error(`\n  ✗ ${fullTitle}${what && ` (${what})`}\n${err.stack ?? err.message}\n`);
}
