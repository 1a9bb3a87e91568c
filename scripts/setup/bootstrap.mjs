// The first file of every script. On a fresh clone nothing is installed yet, so this is plain JavaScript on Node's own
// modules; it installs the packages, then hands over to TypeScript.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { npmCommand } from './npm.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const oldestNode = 20;

/** Installs what is missing and runs `main` of the TypeScript module at `url` with the command line's arguments. */
export async function bootstrap(url) {
  const problem = nodeProblem() ?? (await installPackages());
  if (problem) {
    console.error(problem);
    process.exit(1);
  }
  const { register } = await import('tsx/esm/api');
  register();
  const { main } = await import(url.href);
  await main(process.argv.slice(2));
}

function nodeProblem() {
  if (Number.parseInt(process.versions.node, 10) >= oldestNode) return undefined;
  return `Node ${oldestNode} or newer is needed; this is Node ${process.versions.node}.`;
}

async function installPackages() {
  if (packagesAreCurrent()) return undefined;
  console.log('Installing the packages (npm ci), about half a minute …');
  const npm = npmCommand();
  // No package here needs an install script; without them nothing is compiled and nothing but npm is asked.
  const args = [...npm.args, 'ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const child = spawn(npm.command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: npm.shell });
  const stop = () => child.kill();
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop);
  const [code] = await once(child, 'exit').catch((error) => [error.message]);
  for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, stop);
  return code === 0 ? undefined : `The packages could not be installed (npm ci: ${code ?? 'stopped'}).`;
}

/** npm writes its own lock file into node_modules last, so that an interrupted installation counts as missing. */
function packagesAreCurrent() {
  const installed = `${root}node_modules/.package-lock.json`;
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(`${root}package-lock.json`).mtimeMs;
}
