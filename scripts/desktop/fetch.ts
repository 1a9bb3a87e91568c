import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { downloadAndUnzipVSCode, SilentReporter } from '@vscode/test-electron';
import { withinMinutes } from '../run/failure.ts';
import { editorCache } from '../run/paths.ts';
import { step } from '../run/progress.ts';

/** Without an answer for this long a download has failed; a slow one that moves goes on. */
const silenceMilliseconds = 10_000;
const minutesToFetch = 20;

/** A desktop VS Code (Electron), kept in the user's cache; or why there is none. */
export async function fetchDesktop(): Promise<{ program: string } | { problem: string }> {
  const cachePath = join(editorCache(), 'desktop');
  await mkdir(cachePath, { recursive: true });
  const options = { cachePath, timeout: silenceMilliseconds, reporter: new SilentReporter() };
  const fetching = () => withinMinutes(minutesToFetch, 'The download', downloadAndUnzipVSCode(options));
  try {
    return { program: await step('Fetching VS Code (about 150 MB, once)', fetching) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
