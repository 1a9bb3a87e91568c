import { cp, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Lifetime } from '../run/lifetime.ts';
import { root } from '../run/paths.ts';
import type { Server } from './server.ts';

export interface WorkspaceCopy {
  readonly folder: string;
  /** What an editor opens: the folder, or the .code-workspace file in it. */
  readonly path: string;
}

/** Copies a folder, or the folder around a .code-workspace file, so that no test changes the original. */
export async function copyWorkspace(lifetime: Lifetime, workspace: string): Promise<WorkspaceCopy> {
  const isFolder = (await stat(workspace)).isDirectory();
  const original = isFolder ? workspace : dirname(workspace);
  const folder = join(await lifetime.folder('workspace'), basename(original));
  await cp(original, folder, { recursive: true });
  return { folder, path: isFolder ? folder : join(folder, basename(workspace)) };
}

/** The address of an editor page that opens `path`; `more` are further parts of the query. */
export function editorAddress(
  { authority }: Server,
  path: string,
  more: Readonly<Record<string, string>> = {},
): string {
  const kind = path.endsWith('.code-workspace') ? 'workspace' : 'folder';
  return `http://${authority}/?${new URLSearchParams({ ...more, [kind]: path })}`;
}

/** What the page of a test is told: to load the extension of this checkout, and perhaps to run tests in its host. */
export function testPayload({ authority }: Server, development: boolean, tests?: string): { payload: string } {
  const address = (path: string) => `vscode-remote://${authority}${path}`;
  const entries = [['skipWelcome', 'true']];
  if (development) entries.push(['extensionDevelopmentPath', address(root)]);
  if (tests !== undefined) entries.push(['extensionTestsPath', address(tests)]);
  return { payload: JSON.stringify(entries) };
}
