// What changing the core needs and its tests do not; packages of this folder alone, installed when they are missing.
import { once } from 'node:events';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
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

export function main(rooms: string[]): Promise<never> {
  return runMain(async ({ lifetime }) => {
    if (rooms.length === 0) throw new Failure('npm run mutation -- ROOM …, such as plan read revise examine.ts', 2);
    if (!installed()) await step('Installing what changes the sources (npm ci)', () => install(lifetime));
    const program = join(here, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
    for (const room of rooms) {
      const env = { ...process.env, MEETUP_ROOM: room, MEETUP_RUNS: '0.05', MEETUP_SEED: '20261129' };
      const args = [program, 'run', join('test', 'mutation', 'stryker.config.mjs')];
      const child = lifetime.spawn(process.execPath, args, { cwd: root, env, stdio: 'inherit' });
      const [code] = await once(child, 'exit');
      if (code !== 0) throw new Failure(`Stryker ended with ${code} in ${room}.`);
      keep(room);
    }
    return 0;
  });
}

interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

/** Writes down how a room did, for docs/reliability.md. */
function keep(room: string): void {
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
  const kept = existsSync(scores) ? (JSON.parse(readFileSync(scores, 'utf8')) as Record<string, Score>) : {};
  const sorted = Object.fromEntries(Object.entries({ ...kept, [room]: score }).sort());
  writeFileSync(scores, `${JSON.stringify(sorted, null, 2)}\n`);
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
