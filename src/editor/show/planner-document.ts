import * as vscode from 'vscode';
import type { Examined } from '../../core/circle/open.ts';
import type { Finding } from '../../core/review/rule.ts';
import { plannerWords } from '../../core/words/planner.ts';
import type { Text } from '../../core/words/words.ts';
import { writable } from '../documents/apply.ts';
import { openDocument } from '../documents/disk.ts';
import type { Findings } from '../documents/findings.ts';
import type { Library } from '../documents/library.ts';

/** A document as it reads now, open or not; undefined when there is none. */
export async function findDocument(
  library: Library,
  findings: Findings,
  uri: vscode.Uri,
): Promise<{ readonly examined: Examined; readonly findings: readonly Finding[] } | undefined> {
  const open = openDocument(uri);
  if (!open && !(await exists(uri))) return undefined;
  // A file outside of every folder, or not read yet, is known to the library once it is open.
  const document = open ?? (library.bookOf(uri) ? undefined : await vscode.workspace.openTextDocument(uri));
  if (!document) return findings.inFile(uri);
  return { examined: library.reading(document), findings: findings.of(document) };
}

/** Why a file cannot be written to; undefined where it can, or was never saved. */
export async function lockOf(uri: vscode.Uri): Promise<Text | undefined> {
  if (uri.scheme === 'untitled') return undefined;
  if (!(await exists(uri))) return plannerWords.locked.deleted;
  return (await writable(uri)) ? undefined : plannerWords.locked.readOnly;
}

/** Tells when a file comes, goes or changes its permissions, also while an editor holds its text. */
export function watchFile(uri: vscode.Uri, look: () => void): vscode.Disposable {
  const [folder, name] = [vscode.Uri.joinPath(uri, '..'), uri.path.split('/').at(-1) ?? ''];
  const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, escaped(name)));
  return vscode.Disposable.from(
    watcher,
    watcher.onDidCreate(look),
    watcher.onDidChange(look),
    watcher.onDidDelete(look),
  );
}

/** A file's name as a pattern that means this name only. */
const escaped = (name: string): string => name.replace(/[[\]{}*?]/g, '[$&]');

/** True for a file that is there, or a document that is open without one. */
export const isThere = async (uri: vscode.Uri): Promise<boolean> =>
  openDocument(uri) !== undefined || (await exists(uri));

const exists = (uri: vscode.Uri): Promise<boolean> =>
  Promise.resolve(vscode.workspace.fs.stat(uri)).then(
    () => true,
    () => false,
  );
