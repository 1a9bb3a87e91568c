import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod/mini';

/** The root of this clone. */
export const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '');

/** What `npm start` opens and what the editor's tests work on (as a copy). */
export const exampleWorkspace = join(root, 'examples', 'company.code-workspace');

const Manifest = z.object({
  name: z.string(),
  publisher: z.string(),
  version: z.string(),
  main: z.string(),
  browser: z.string(),
});

export function manifest(): z.infer<typeof Manifest> {
  return Manifest.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
}

/** Where the embedded VS Code lives: one folder of the user, shared by all clones. */
export function editorCache(): string {
  return process.env.MEETUP_EDITOR_CACHE || join(userCache(), 'meetup-planner');
}

/** A folder of this clone alone, kept from one start to the next: settings and open files of the editors we start. */
export function cloneData(editor: string): string {
  const clone = createHash('sha256').update(root).digest('hex').slice(0, 12);
  return join(editorCache(), 'data', `${editor}-${clone}`);
}

function userCache(): string {
  if (process.platform === 'win32') return process.env.LOCALAPPDATA || join(homedir(), 'AppData', 'Local');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches');
  return process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
}
