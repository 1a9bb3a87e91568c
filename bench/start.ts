// What the bench needs and the product does not: the peer, and the Node it runs on. Both are packages of this folder
// alone, installed when they are missing; then the bench runs under that Node.
import { once } from 'node:events';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mustRun } from '../scripts/run/child.ts';
import type { Lifetime } from '../scripts/run/lifetime.ts';
import { runMain } from '../scripts/run/main.ts';
import { step } from '../scripts/run/progress.ts';
import { npmCommand } from '../scripts/setup/npm.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const node = join(here, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

export function main(args: string[]): Promise<never> {
  return runMain(async ({ lifetime }) => {
    if (!installed()) await step('Installing the packages of the bench (npm ci)', () => install(lifetime));
    const bench = lifetime.spawn(node, [join(here, 'main.ts'), ...args], { stdio: 'inherit' });
    const [code] = await once(bench, 'exit');
    return typeof code === 'number' ? code : 1;
  });
}

/** npm writes its own lock file into node_modules last, so that an interrupted installation counts as missing. */
function installed(): boolean {
  const done = join(here, 'node_modules', '.package-lock.json');
  return (
    existsSync(node) && existsSync(done) && statSync(done).mtimeMs >= statSync(join(here, 'package-lock.json')).mtimeMs
  );
}

function install(lifetime: Lifetime): Promise<string> {
  const { command, args, shell } = npmCommand();
  // With install scripts: the package `node` fetches the Node of this machine by one.
  const all = [...args, 'ci', '--no-audit', '--no-fund', '--loglevel=error'];
  return mustRun(lifetime, 'Installing', command, all, { minutes: 5, cwd: here, shell });
}
