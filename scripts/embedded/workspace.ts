import { cp, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Lifetime } from '../run/lifetime.ts';
import { root } from '../run/paths.ts';
import type { Server } from './server.ts';

export interface Opened {
  /** The copy of the folder. */
  readonly folder: string;
  /** What the editor opens inside it, as a part of its address. */
  readonly query: string;
}

/** Copies the workspace into a temporary folder, so that no test changes the repository. */
export async function copyWorkspace(lifetime: Lifetime, workspace: string): Promise<Opened> {
  const isFolder = (await stat(workspace)).isDirectory();
  const original = isFolder ? workspace : dirname(workspace);
  const folder = join(await lifetime.folder('workspace'), basename(original));
  await cp(original, folder, { recursive: true });
  const query = isFolder ? `folder=${encodeURIComponent(folder)}` : workspaceQuery(join(folder, basename(workspace)));
  return { folder, query };
}

export function workspaceQuery(file: string): string {
  return `workspace=${encodeURIComponent(file)}`;
}

type PayloadEntry = readonly [key: string, value: string];

/** The extension of this checkout, as the page wants to be told. */
export function developmentExtension(server: Server): PayloadEntry {
  return ['extensionDevelopmentPath', `vscode-remote://${server.authority}${root}`];
}

export function editorAddress(server: Server, opened: Opened, payload: readonly PayloadEntry[]): string {
  const all = JSON.stringify([['skipWelcome', 'true'], ...payload]);
  return `http://${server.authority}/?${opened.query}&payload=${encodeURIComponent(all)}`;
}
