import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { mustRun } from '../run/child.ts';
import { Failure } from '../run/failure.ts';
import type { Lifetime } from '../run/lifetime.ts';
import { editorCache } from '../run/paths.ts';
import { say, step } from '../run/progress.ts';
import { npmCommand } from '../setup/npm.mjs';
import { chromiumPackage, codeOss, codeServer, nodeForCodeServer, nodesOfHosts } from './versions.ts';

interface Package {
  readonly name: string;
  readonly version: string;
}

const minutesToFetch = 15;
const marker = 'complete.json';

/** The folder of the code-server package's VS Code and the Node that runs it, fetched if need be. */
export async function nodeHostVsCode(lifetime: Lifetime): Promise<{ folder: string; node: string }> {
  const node = nodeForCodeServer();
  const packages = await fetched(
    lifetime,
    'VS Code with the Node extension host',
    [codeServer, node],
    async (unfinished) => {
      // VS Code's own dependencies are pinned by shrinkwraps inside the package but not installed by npm with it.
      const vscode = join(unfinished, codeServer.name, 'lib', 'vscode');
      await npmInstall(lifetime, vscode, []);
      await npmInstall(lifetime, join(vscode, 'extensions'), []);
    },
  );
  return { folder: join(packages, codeServer.name, 'lib', 'vscode'), node: join(packages, node.name, 'bin', 'node') };
}

/** The folder of VS Code's web build, fetched if need be. */
export async function webHostVsCode(lifetime: Lifetime): Promise<string> {
  return join(await fetched(lifetime, 'VS Code for the web', [codeOss], async () => undefined), codeOss.name);
}

/** The Node programs of other versions than the one that runs this, fetched if need be; none where npm has none. */
export async function otherNodes(lifetime: Lifetime): Promise<readonly string[]> {
  const [own] = process.versions.node.split('.');
  const others = nodesOfHosts.filter(({ version }) => version.split('.')[0] !== own);
  const programs: string[] = [];
  for (const node of others) {
    const packages = await fetched(lifetime, `Node ${node.version}`, [node], async () => undefined);
    programs.push(join(packages, node.name, 'bin', 'node'));
  }
  return programs;
}

/**
 * The program of a Chromium that npm has, with the libraries it wants, fetched if need be; undefined where there is none
 * for this machine. It has letters of its own for few languages: Japanese shows where the machine has a font for it.
 */
export async function packagedChromium(lifetime: Lifetime): Promise<string | undefined> {
  if (!chromiumPackage) return undefined;
  const { name } = chromiumPackage;
  const unpacked = (nodeModules: string): string => join(nodeModules, '..', 'unpacked');
  const program = (nodeModules: string): string => join(unpacked(nodeModules), 'chromium.sh');
  const packages = await fetched(lifetime, 'Chromium', [chromiumPackage], async (nodeModules) => {
    await mkdir(unpacked(nodeModules));
    // The package unpacks itself into the folder for temporary files, and its libraries only where they are wanted.
    const env = { ...process.env, TMPDIR: unpacked(nodeModules), AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
    const unpack = `import('${name}').then(({ default: chromium }) => chromium.executablePath())`;
    await mustRun(lifetime, 'unpacking Chromium', process.execPath, ['-e', unpack], {
      cwd: join(nodeModules, '..'),
      minutes: 5,
      env,
    });
    const script = [
      '#!/bin/sh',
      'here=$(dirname "$0")',
      'export LD_LIBRARY_PATH="$here/al2023/lib"',
      'exec "$here/chromium" "$@"',
      '',
    ].join('\n');
    await writeFile(program(nodeModules), script);
    await chmod(program(nodeModules), 0o755);
  });
  return program(packages);
}

/**
 * Complete or absent, never half: packages are installed into a folder beside the final one, which gets its name in one
 * atomic step, marker included. Answers the folder that holds the packages.
 */
async function fetched(
  lifetime: Lifetime,
  what: string,
  packages: readonly Package[],
  finish: (nodeModules: string) => Promise<void>,
): Promise<string> {
  const name = packages.map(({ name, version }) => `${name}-${version}`).join('_');
  const final = join(editorCache(), name);
  if (!existsSync(join(final, marker))) {
    await mkdir(dirname(final), { recursive: true });
    await lifetime.within(async (locked) => {
      await lock(locked, `${final}.lock`, what);
      if (existsSync(join(final, marker))) return;
      await step(`Fetching ${what} (once for all clones, into ${final})`, () =>
        install(locked, final, packages, finish),
      );
    });
  }
  return join(final, 'node_modules');
}

async function install(
  lifetime: Lifetime,
  final: string,
  packages: readonly Package[],
  finish: (nodeModules: string) => Promise<void>,
): Promise<void> {
  await removeLeftovers(final);
  const unfinished = `${final}.unfinished-${process.pid}-${randomUUID()}`;
  lifetime.onEnd(() => rm(unfinished, { recursive: true, force: true }));
  await mkdir(unfinished);
  await writeFile(join(unfinished, 'package.json'), '{ "private": true }\n');
  await npmInstall(
    lifetime,
    unfinished,
    packages.map(({ name, version }) => `${name}@${version}`),
  );
  await finish(join(unfinished, 'node_modules'));
  await writeFile(join(unfinished, marker), `${JSON.stringify({ packages }, undefined, 2)}\n`);
  if (existsSync(join(final, marker))) return;
  // A folder of this name without the marker can only be something damaged by hand.
  await rm(final, { recursive: true, force: true });
  await rename(unfinished, final);
}

/** What an interrupted run could not remove itself. */
async function removeLeftovers(final: string): Promise<void> {
  const prefix = `${basename(final)}.unfinished-`;
  for (const name of await readdir(dirname(final))) {
    if (!name.startsWith(prefix) || isAlive(Number.parseInt(name.slice(prefix.length), 10))) continue;
    await rm(join(dirname(final), name), { recursive: true, force: true });
  }
}

async function npmInstall(lifetime: Lifetime, cwd: string, specs: readonly string[]): Promise<void> {
  const npm = npmCommand();
  // No install scripts: what we use needs no compiler. Prebuilt parts that are missing are only logged.
  const flags = ['--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', '--fetch-retries=1'];
  await mustRun(lifetime, `npm install ${specs.join(' ')}`, npm.command, [...npm.args, 'install', ...flags, ...specs], {
    cwd,
    minutes: minutesToFetch,
    shell: npm.shell,
  });
}

/**
 * Holds the lock until `lifetime` ends, waiting for another clone that is fetching the same: it saves a second fetch.
 * A lock whose process is gone is taken over. Should two take it over at once, both fetch, and the atomic rename still
 * leaves one whole folder.
 */
async function lock(lifetime: Lifetime, file: string, what: string): Promise<void> {
  const giveUp = Date.now() + minutesToFetch * 60_000;
  let said = false;
  while (!(await create(file))) {
    const holder = await holderOf(file);
    if (holder === undefined) continue;
    if (!isAlive(holder)) {
      await rm(file, { force: true });
      continue;
    }
    if (Date.now() > giveUp) throw new Failure(`Process ${holder} has been fetching ${what} for too long (${file}).`);
    if (!said) say(`Process ${holder} is fetching ${what} just now; waiting for it …`);
    said = true;
    await sleep(500);
  }
  lifetime.onEnd(() => rm(file, { force: true }));
}

async function create(file: string): Promise<boolean> {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** The process that holds the lock; undefined when it has just been released. */
async function holderOf(file: string): Promise<number | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : Number(text);
}

function isAlive(pid: number): boolean {
  // Empty: the holder has created the file a moment ago and is about to write its number.
  if (pid === 0) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
