import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../../src/cli/run.ts';
import type { Day } from '../../src/core/plan/day.ts';

/** The root of the checkout: where the example company lies. */
export const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '');

/** What a command said and how it ended. */
export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly json: unknown;
}

/** A terminal in a folder, on the day of the example company. */
export async function meetup(args: readonly string[], world: Partial<World> = {}): Promise<Said> {
  const { cwd = root, env = {}, input = '' } = world;
  let out = '';
  let err = '';
  const code = await run(
    args,
    {
      cwd,
      env,
      today: () => '2026-11-23' as Day,
      input: async () => (typeof input === 'string' ? new TextEncoder().encode(input) : input),
      out: (text) => {
        out += text;
      },
      err: (text) => {
        err += text;
      },
      colour: world.colour ?? false,
    },
    () => '1.2.3',
  );
  return {
    code,
    out,
    err,
    get json() {
      return JSON.parse(out);
    },
  };
}

interface World {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly input: string | Uint8Array;
  readonly colour: boolean;
}

const folders: string[] = [];

/** A folder with these files, gone after the tests. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'meetup-cli-'));
  folders.push(folder);
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  return folder;
}

/** Removes every folder made by now. */
export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}
