import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { mustRun } from '../run/child.ts';
import { Failure } from '../run/failure.ts';
import type { Lifetime } from '../run/lifetime.ts';
import { step } from '../run/progress.ts';

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe', 'msedge.exe'];

const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The program of a Chromium: the one named, one that is installed, or Debian's, installed now. */
export async function chromiumProgram(lifetime: Lifetime): Promise<string> {
  const named = process.env.MEETUP_CHROMIUM;
  if (named) {
    if (existsSync(named)) return named;
    throw new Failure(`MEETUP_CHROMIUM names ${named}, but there is no such file.`);
  }
  const found = installed();
  if (found !== undefined) return found;
  if (!(await mayInstall())) {
    throw new Failure(
      'The tests in a real editor need Chromium or Chrome, and none was found. ' +
        'Install one, or name its program in the variable MEETUP_CHROMIUM.',
    );
  }
  await step('Installing Chromium and Japanese fonts (Debian packages)', () => install(lifetime));
  const now = installed();
  if (now === undefined) throw new Failure("Debian's package chromium was installed, but its program was not found.");
  return now;
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
