// What changing the core needs and its tests do not; packages of this folder alone, installed when they are missing.
import { once } from 'node:events';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { mustRun } from '../../scripts/run/child.ts';
import { Failure } from '../../scripts/run/failure.ts';
import type { Lifetime } from '../../scripts/run/lifetime.ts';
import { runMain } from '../../scripts/run/main.ts';
import { root } from '../../scripts/run/paths.ts';
import { say, step } from '../../scripts/run/progress.ts';
import { npmCommand } from '../../scripts/setup/npm.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const scores = join(here, 'scores.json');

/** What became of the changes made to a room. */
export interface Score {
  /** Changes that a test noticed, or that never ended. */
  readonly noticed: number;
  /** Changes that passed every test which runs through them. */
  readonly missed: number;
  /** Changes no test runs through. */
  readonly untouched: number;
  /** Changes of what is worked out when a file is loaded; not tried. */
  readonly left: number;
}

const usage = `npm run mutation -- [--one-in N] ROOM …, such as plan read revise examine.ts

--one-in N   Change one declaration in N, chosen by chance and the same ones every time, and try every test of the core
             on it; without it, everything is changed, and the tests of its room are tried.`;

export function main(args: string[]): Promise<never> {
  return runMain(async ({ lifetime }) => {
    const { values, positionals: rooms } = parse(args);
    const oneIn = Number(values['one-in']);
    if (rooms.length === 0 || !(oneIn >= 1)) throw new Failure(usage, 2);
    if (!installed()) await step('Installing what changes the sources (npm ci)', () => install(lifetime));
    const program = join(here, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
    for (const room of rooms) {
      const told = { MEETUP_ROOM: room, MEETUP_ONE_IN: String(oneIn), MEETUP_RUNS: '0.05', MEETUP_SEED: '20261129' };
      const env = { ...process.env, ...told };
      const args = [program, 'run', join('test', 'mutation', 'stryker.config.mjs')];
      const child = lifetime.spawn(process.execPath, args, { cwd: root, env, stdio: 'inherit' });
      const [code] = await once(child, 'exit');
      if (code !== 0) throw new Failure(`Stryker ended with ${code} in ${room}.`);
      keep(room, oneIn);
    }
    return 0;
  });
}

interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, options: { 'one-in': { type: 'string', default: '1' } } });
  } catch (thrown) {
    throw new Failure(`${thrown instanceof Error ? thrown.message : String(thrown)}\n\n${usage}`, 2);
  }
}

/** What became of changes to all of a room, and to declarations drawn by chance: one in so many. */
export interface Scores {
  readonly whole: Readonly<Record<string, Score>>;
  readonly sample: { readonly oneIn: number; readonly rooms: Readonly<Record<string, Score>> };
}

/** Writes down how a room did, for docs/reliability.md. */
function keep(room: string, oneIn: number): void {
  const path = join(root, 'dist', 'mutation', `${room.replaceAll('/', '-')}.json`);
  const { files } = JSON.parse(readFileSync(path, 'utf8')) as Report;
  const all = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const count = (...wanted: readonly string[]): number => all.filter((status) => wanted.includes(status)).length;
  const score: Score = {
    noticed: count('Killed', 'Timeout', 'RuntimeError'),
    missed: count('Survived'),
    untouched: count('NoCoverage'),
    left: count('Ignored'),
  };
  const { whole, sample } = JSON.parse(readFileSync(scores, 'utf8')) as Scores;
  const beside = sample.oneIn === oneIn ? sample.rooms : {};
  const now: Scores =
    oneIn === 1
      ? { whole: { ...whole, [room]: score }, sample }
      : { whole, sample: { oneIn, rooms: { ...beside, [room]: score } } };
  writeFileSync(scores, `${JSON.stringify(now, null, 2)}\n`);
  say(`${room}: ${JSON.stringify(score)}`);
}

/** npm writes its own lock file into node_modules last, so that an interrupted installation counts as missing. */
function installed(): boolean {
  const done = join(here, 'node_modules', '.package-lock.json');
  return existsSync(done) && statSync(done).mtimeMs >= statSync(join(here, 'package-lock.json')).mtimeMs;
}

function install(lifetime: Lifetime): Promise<string> {
  const { command, args, shell } = npmCommand();
  const all = [...args, 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  return mustRun(lifetime, 'Installing', command, all, { minutes: 5, cwd: here, shell });
}
