import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ChildOptions, packageScript, runChild } from '../run/child.ts';
import { Failure } from '../run/failure.ts';
import type { Lifetime } from '../run/lifetime.ts';
import { root } from '../run/paths.ts';

/**
 * The tests that need no editor; every law is tried more often than while one works, and with the same cases each time:
 * what fails here fails because of the change. New cases are for `npm run test:core`, which makes up its own.
 */
export function runCoreTests(lifetime: Lifetime): Promise<string> {
  const script = join(root, 'scripts', 'core.mjs');
  const env = { MEETUP_RUNS: '10', MEETUP_SEED: '20261129', ...process.env };
  return resultsOf(lifetime, (results) => [script, '--reporter', 'json', '--results', results], { minutes: 30, env });
}

/** Sources with one guard taken out each: whether the quick tests notice. */
export const runGuardTests = (lifetime: Lifetime): Promise<string> => oneByOne(lifetime, ['test/guards/**/*.test.ts']);

/** The command line as a process of its own. */
export const runProgramTests = (lifetime: Lifetime): Promise<string> =>
  oneByOne(lifetime, ['test/program/**/*.test.ts']);

/** Our grammars beside those VS Code brings along. */
export const runGrammarTests = (lifetime: Lifetime): Promise<string> =>
  oneByOne(lifetime, ['test/grammar/**/*.test.ts']);

/** Files that take programs down, in processes apart; all of them with what they cost, and on every Node a host may be. */
export const runHostileTests = (lifetime: Lifetime, wanted: 'small' | 'all' | 'nodes'): Promise<string> =>
  oneByOne(lifetime, ['test/hostile/**/*.test.ts'], { MEETUP_HOSTILE: wanted });

/** The library and the command line on a disk that fails, and with more files than anybody has. */
export const runDiskTests = (lifetime: Lifetime): Promise<string> => oneByOne(lifetime, ['test/disk/**/*.test.ts']);

/** The planner by itself in a browser; all of it, or the files named. */
export const runPlannerTests = (lifetime: Lifetime, files?: readonly string[]): Promise<string> =>
  oneByOne(lifetime, files ?? ['test/planner/**/*.test.ts']);

/**
 * The tests that drive the embedded editor from outside, as a person does; each test opens what it needs. All of them,
 * or the files named.
 */
export const runPersonTests = (lifetime: Lifetime, files?: readonly string[]): Promise<string> =>
  oneByOne(lifetime, files ?? ['test/person/**/*.test.ts']);

/** Tests that start programs: not bundled, and with time for it. A busy machine is no defect: what never ends is stopped. */
function oneByOne(
  lifetime: Lifetime,
  tests: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Promise<string> {
  const script = packageScript('mocha', 'mocha');
  const args = ['--no-config', '--node-option', 'import=tsx', '--extension', 'ts', '--timeout', '120000'];
  const report = (results: string) => ['--reporter', 'json', '--reporter-option', `output=${results}`];
  const env = { ...more, ...process.env };
  return resultsOf(lifetime, (results) => [script, ...report(results), ...args, ...tests], { minutes: 40, env });
}

/** Runs tests in Node; answers mocha's results as JSON. */
function resultsOf(
  lifetime: Lifetime,
  argsFor: (results: string) => readonly string[],
  options: ChildOptions,
): Promise<string> {
  return lifetime.within(async (inner) => {
    const results = join(await inner.folder('results'), 'mocha.json');
    const { code, output } = await runChild(inner, process.execPath, argsFor(results), options);
    if (!existsSync(results))
      throw new Failure(`mocha ended without results (exit code ${code}).\n${output.trimEnd()}`);
    return readFile(results, 'utf8');
  });
}
