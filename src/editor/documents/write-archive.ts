import type * as vscode from 'vscode';
import type { Archived } from '../../core/circle/archive.ts';
import { type Archive, archiveOf } from '../../core/circle/archive-lines.ts';
import { turns } from './turns.ts';
import { writeWhole } from './write-whole.ts';

/** Where the parts of an archive stand. */
export type Places = Readonly<Record<keyof Archive, vscode.Uri>>;

/**
 * Writes down what was read of a folder, with the editor's turn in between.
 * @throws what the file system says; then the parts may not be of one writing, which whoever takes them in sees
 */
export async function writeArchive(files: readonly Archived[], build: string, places: Places): Promise<void> {
  const archive = archiveOf(files, build);
  for (const part of ['glances', 'sheets'] as const) await writeWhole(places[part], await bytesOf(archive[part]));
}

/** Lines as a file, with the editor's turn in between. */
async function bytesOf(lines: Iterable<string>): Promise<Uint8Array> {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (const line of lines) {
    const part = await turns.run(() => encoder.encode(`${line}\n`));
    parts.push(part);
    length += part.length;
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
