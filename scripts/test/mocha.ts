import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageScript, runChild } from '../run/child.ts';
import { Failure } from '../run/failure.ts';
import type { Lifetime } from '../run/lifetime.ts';

/** The pure tests, as .mocharc.json names them. */
export function runCoreTests(lifetime: Lifetime): Promise<string> {
  return mocha(lifetime, [], 10);
}

/** Tests that drive a browser: not among the pure ones, and with time to start it. */
const inBrowser = ['--no-config', '--node-option', 'import=tsx', '--extension', 'ts', '--timeout', '60000'];

/** The tests of the built planner, in a page with a stand-in for the editor around it. */
export function runPlannerTests(lifetime: Lifetime): Promise<string> {
  return mocha(lifetime, [...inBrowser, 'test/planner/**/*.test.ts'], 10);
}

/** The tests that drive the embedded editor from outside, as a person does; each test opens what it needs. */
export function runPersonTests(lifetime: Lifetime): Promise<string> {
  return mocha(lifetime, [...inBrowser, 'test/person/**/*.test.ts'], 20);
}

/** Runs mocha in Node; answers its results as JSON. */
function mocha(lifetime: Lifetime, args: readonly string[], minutes: number): Promise<string> {
  return lifetime.within(async (inner) => {
    const results = join(await inner.folder('results'), 'mocha.json');
    const report = ['--reporter', 'json', '--reporter-option', `output=${results}`];
    const script = packageScript('mocha', 'mocha');
    const { code, output } = await runChild(inner, process.execPath, [script, ...report, ...args], { minutes });
    if (!existsSync(results))
      throw new Failure(`mocha ended without results (exit code ${code}).\n${output.trimEnd()}`);
    return readFile(results, 'utf8');
  });
}
