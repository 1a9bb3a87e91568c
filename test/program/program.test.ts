import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf, removeFolders } from '../stories/terminal.ts';
import { programIn } from './program.ts';

describe('meetup as a program', () => {
  let program = '';

  before(async () => {
    const folder = folderOf({ 'package.json': '{ "version": "7.8.9" }' });
    program = await programIn(folder);
    // More than a pipe holds, so that whoever writes has to wait for whoever reads.
    const topics = [...Array(100).keys()].map((n) => `  t${n}: { nope: 1 }\n`).join('');
    for (const n of Array(10).keys()) writeFileSync(join(folder, `${n}.meetup.yaml`), `topics:\n${topics}`);
  });
  after(removeFolders);

  /** Runs the program to its end; `reads` pieces of its output are taken, then the pipe is closed. */
  async function runs(args: readonly string[], input = '', reads = Number.POSITIVE_INFINITY) {
    const child = spawn(process.execPath, [program, ...args], {
      cwd: join(program, '../../..'),
      env: { ...process.env, LC_ALL: 'C' },
    });
    let [out, err, pieces] = ['', '', 0];
    child.stdout.setEncoding('utf8').on('data', (piece: string) => {
      out += piece;
      if (++pieces >= reads) child.stdout.destroy();
    });
    child.stderr.setEncoding('utf8').on('data', (piece: string) => {
      err += piece;
    });
    // Whoever stops reading closes the pipe, and that is no failure of the one who writes into it.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    const [code] = await once(child, 'close');
    return { code, out, err };
  }

  it('ends with its exit code, its answer on one stream and its complaint on the other', async () => {
    const [version, bad, found, piped, much] = await Promise.all([
      runs(['--version']),
      runs(['chek']),
      runs(['check', '--format', 'json']),
      runs(['topics', '--input', '-', '--format', 'md'], '{ "goal": "Be closer", "teams": ["A", "B"] }'),
      runs(['topics', '--input', '-'], 'x'.repeat(5_000_000)),
    ]);
    assert.deepEqual(version, { code: 0, out: '7.8.9\n', err: '' });
    assert.deepEqual([bad.code, bad.out], [2, '']);
    assert.match(bad.err, /^meetup: "chek" is not a command\. Did you mean "check"\?.*\n$/);
    assert.deepEqual([found.code, found.err], [1, '']);
    assert((JSON.parse(found.out) as unknown[]).length >= 1000);
    assert.deepEqual([piped.code, piped.err], [0, '']);
    assert.match(piped.out, /^# Be closer\n/);
    assert.deepEqual(much, { code: 2, out: '', err: 'meetup: The input is larger than 4 MB.\n' });
  }).timeout(20_000);

  it('stops quietly where nobody reads on', async () => {
    const { code, err, out } = await runs(['check', '--format', 'json'], '', 1);
    assert.deepEqual([code, err], [1, '']);
    assert.throws(() => JSON.parse(out));
  }).timeout(20_000);
});
