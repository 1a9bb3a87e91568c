import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fetchDesktop } from '../desktop/fetch.ts';
import { Failure } from '../run/failure.ts';
import type { Run } from '../run/main.ts';
import { cloneData, exampleWorkspace, root } from '../run/paths.ts';
import { say } from '../run/progress.ts';

/** Opens the editor the person named; that it cannot be opened is a failure. */
export async function openNamedEditor(run: Run, editor: string): Promise<number> {
  say(`Opening the examples in ${editor} (named with --editor).`);
  const problem = await open(run, editor);
  if (problem === undefined) return 0;
  throw new Failure(`${editor} could not open the examples: ${problem}`);
}

/** Opens a desktop VS Code if one can be had; says which, or why not. */
export async function openDesktop(run: Run): Promise<boolean> {
  const own = onPath('code');
  if (own === undefined) {
    say('No `code` on the PATH.');
  } else {
    say(`Opening the examples in your VS Code (${own}, found on the PATH), with settings and extensions of its own.`);
    const problem = await open(run, own);
    if (problem === undefined) return true;
    say(`${own} could not open them: ${problem}`);
  }
  if (!hasDisplay()) {
    say('Not fetching VS Code: there is no display to open it on.');
    return false;
  }
  const fetched = await fetchDesktop();
  if ('problem' in fetched) {
    say(`VS Code could not be fetched: ${fetched.problem}`);
    return false;
  }
  say('Opening the examples in the VS Code fetched for tests.');
  const problem = await open(run, fetched.program);
  if (problem !== undefined) say(`It could not open them: ${problem}`);
  return problem === undefined;
}

/** Runs the editor to its end; answers what went wrong, if anything. */
async function open({ lifetime, servesUntilStopped }: Run, editor: string): Promise<string | undefined> {
  const data = cloneData('desktop');
  // Folders of its own leave the person's VS Code, its settings and its extensions alone.
  const own = [`--user-data-dir=${join(data, 'user')}`, `--extensions-dir=${join(data, 'extensions')}`];
  const args = ['--new-window', ...own, `--extensionDevelopmentPath=${root}`, exampleWorkspace];
  const shell = process.platform === 'win32';
  const quoted = shell ? ([`"${editor}"`, args.map((arg) => `"${arg}"`)] as const) : ([editor, args] as const);
  try {
    const child = lifetime.spawn(quoted[0], quoted[1], { stdio: ['ignore', 'inherit', 'inherit'], shell });
    servesUntilStopped();
    say('Close its window, or press Ctrl+C here, when you are done.');
    const [code, signal] = await once(child, 'exit');
    return code === 0 ? undefined : `it ended with ${code === null ? signal : `exit code ${code}`}.`;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'there is no such program.';
    return error instanceof Error ? error.message : String(error);
  }
}

function onPath(command: string): string | undefined {
  const names = process.platform === 'win32' ? [`${command}.cmd`, `${command}.exe`] : [command];
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find((file) => existsSync(file));
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
