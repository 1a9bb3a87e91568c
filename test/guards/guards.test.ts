import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/run/paths.ts';
import { inOne } from '../../scripts/test/in-one.mjs';
import { guards } from './guards.ts';

/** Far above what these tests take: what is ended here would never end, and is noticed too. */
const patience = 300_000;
const mocha = join(root, 'node_modules', 'mocha', 'bin', 'mocha.js');

interface Stats {
  readonly passes: number;
  readonly failures: number;
}

/** Runs some tests with a source changed on the way; undefined where they never ended, or took the process down. */
async function ran(
  name: string,
  tests: readonly string[],
  change?: (file: string, text: string) => string,
): Promise<Stats | undefined> {
  const [file, results] = ['mjs', 'json'].map((end) => join(root, 'dist', 'test', `guard-${name}.${end}`)) as [
    string,
    string,
  ];
  rmSync(results, { force: true });
  await inOne(tests, file, change);
  const report = ['--reporter', 'json', '--reporter-option', `output=${results}`];
  const env = { ...process.env, MEETUP_RUNS: '0.5', MEETUP_SEED: '20261129' };
  spawnSync(process.execPath, [mocha, '--no-config', '--bail', '--timeout', '20000', ...report, file], {
    timeout: patience,
    stdio: 'ignore',
    cwd: root,
    env,
  });
  return existsSync(results) ? (JSON.parse(readFileSync(results, 'utf8')) as { stats: Stats }).stats : undefined;
}

describe('a guard that is taken out is missed by a test', () => {
  const everyTest = [...new Set(guards.flatMap(({ tests }) => tests))];

  it('and with all of them in place the same tests pass', async () => {
    const stats = await ran('none', everyTest);
    assert.equal(stats?.failures, 0);
    assert.ok(stats.passes > 100);
  }).timeout(600_000);

  for (const [nth, { keeps, file, from, to, tests }] of guards.entries())
    it(keeps, async () => {
      const source = readFileSync(join(root, file), 'utf8');
      assert.equal(source.split(from).length, 2, `the guard stands in ${file} once`);
      const stats = await ran(String(nth), tests, (path, text) =>
        path === file ? text.replace(from, () => to) : text,
      );
      assert.ok(stats === undefined || stats.failures > 0, `${tests.join(', ')} did not notice`);
    }).timeout(600_000);
});
