import * as vscode from 'vscode';
import type { Change } from '../../core/plan/change.ts';
import { type Reading, read } from '../../core/read/read.ts';
import { extractShared } from '../../core/revise/extract.ts';
import { apply as applySplices, type Refusal, revise } from '../../core/revise/revise.ts';
import { splitDocuments } from '../../core/revise/split.ts';
import { ui } from '../../core/words/ui.ts';
import type { Facts, Text } from '../../core/words/words.ts';
import { editsOf } from '../convert.ts';
import type { Library } from './library.ts';

/** Changes to one file. */
export interface Edit {
  readonly uri: vscode.Uri;
  /** Or what works them out on the text of the moment in which they are written, or says why not. */
  readonly changes: readonly Change[] | ((reading: Reading) => readonly Change[] | Hindrance);
}

/** Why nothing was written, in words for a person. */
export interface Hindrance {
  readonly text: Text;
  readonly facts: Facts;
}

export type Draft = { readonly edit: vscode.WorkspaceEdit } | { readonly hindrance: Hindrance };

/**
 * Turns changes into the smallest text edits of the documents as they read now: all of them, or none and the reason.
 * The edit is computed on the text of this moment; it has to be applied before anyone else gets a turn.
 */
export async function draft(library: Library, edits: readonly Edit[]): Promise<Draft> {
  const documents: { document: vscode.TextDocument; changes: Edit['changes'] }[] = [];
  for (const { uri, changes } of edits) {
    const document = await opened(uri);
    if (!document) return { hindrance: { text: ui.errors.fileGone, facts: { file: nameOf(uri) } } };
    if (!(await writable(uri))) return { hindrance: { text: ui.errors.readOnly, facts: { file: nameOf(uri) } } };
    documents.push({ document, changes });
  }
  const edit = new vscode.WorkspaceEdit();
  for (const { document, changes: asked } of documents) {
    const { reading } = library.reading(document);
    const wanted = typeof asked === 'function' ? asked(reading) : asked;
    if ('text' in wanted) return { hindrance: wanted };
    const revision = revise(reading, wanted);
    if ('refused' in revision) return { hindrance: explain(revision.refused, document.uri) };
    // To change places with an equal is no change.
    const changes = revision.splices.length > 0 && applySplices(reading.text, revision.splices) !== reading.text;
    if (changes) edit.set(document.uri, editsOf(document, revision.splices));
  }
  return { edit };
}

/** What stands in the way of changes to a document as it reads now; undefined where nothing does. */
export function hindranceTo(
  library: Library,
  document: vscode.TextDocument,
  changes: readonly Change[],
): Hindrance | undefined {
  const revision = revise(library.reading(document).reading, changes);
  return 'refused' in revision ? explain(revision.refused, document.uri) : undefined;
}

/** Moves the teams and people of a file into another one, which is made where it is not there yet. */
export async function draftMove(library: Library, here: vscode.Uri, there: vscode.Uri): Promise<Draft> {
  const from = await opened(here);
  if (!from) return { hindrance: { text: ui.errors.fileGone, facts: { file: nameOf(here) } } };
  const to = await opened(there);
  for (const uri of [here, ...(to ? [there] : [])])
    if (!(await writable(uri))) return { hindrance: { text: ui.errors.readOnly, facts: { file: nameOf(uri) } } };
  const moved = extractShared(library.reading(from).reading, to ? library.reading(to).reading : read(''));
  if ('refused' in moved) return { hindrance: explain(moved.refused, here) };
  const edit = new vscode.WorkspaceEdit();
  if (to) edit.set(there, editsOf(to, moved.there));
  else edit.createFile(there, { contents: new TextEncoder().encode(applySplices('', moved.there)) });
  edit.set(here, editsOf(from, moved.here));
  return { edit };
}

/** Writes changes as one step of undo; returns what stood in the way, if anything did. The only code that writes. */
export async function apply(library: Library, edits: readonly Edit[]): Promise<Hindrance | undefined> {
  // A second try covers the keystroke that came between computing the edit and handing it over.
  for (let attempt = 0; attempt < 2; attempt++) {
    const drafted = await draft(library, edits);
    if ('hindrance' in drafted) return drafted.hindrance;
    // What changes nothing is no step to be undone.
    if (drafted.edit.size === 0 || (await vscode.workspace.applyEdit(drafted.edit))) return undefined;
  }
  return { text: ui.errors.textChanged, facts: {} };
}

/** Parts a file with two documents: the second goes into a new file. Returns what stood in the way, if anything did. */
export async function split(library: Library, here: vscode.Uri, there: vscode.Uri): Promise<Hindrance | undefined> {
  const from = await opened(here);
  if (!from) return { text: ui.errors.fileGone, facts: { file: nameOf(here) } };
  if (!(await writable(here))) return { text: ui.errors.readOnly, facts: { file: nameOf(here) } };
  const halves = splitDocuments(library.reading(from).reading);
  if (!halves) return { text: ui.errors.textChanged, facts: {} };
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(there, { overwrite: false, contents: new TextEncoder().encode(halves.there) });
  edit.set(here, editsOf(from, halves.here));
  return (await vscode.workspace.applyEdit(edit))
    ? undefined
    : { text: ui.errors.fileTaken, facts: { file: nameOf(there) } };
}

/** Makes a new file; never over another one. */
export async function create(uri: vscode.Uri, text: string): Promise<Hindrance | undefined> {
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(uri, { overwrite: false, ignoreIfExists: false, contents: new TextEncoder().encode(text) });
  return (await vscode.workspace.applyEdit(edit))
    ? undefined
    : { text: ui.errors.fileTaken, facts: { file: nameOf(uri) } };
}

const opened = async (uri: vscode.Uri): Promise<vscode.TextDocument | undefined> => {
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch {
    return undefined;
  }
};

/** False for a file that cannot be written to, by its own permissions or those of its file system. */
export async function writable(uri: vscode.Uri): Promise<boolean> {
  if (uri.scheme === 'untitled') return true;
  if (vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false) return false;
  try {
    const { permissions = 0 } = await vscode.workspace.fs.stat(uri);
    return (permissions & vscode.FilePermission.Readonly) === 0;
  } catch {
    // A document that was never saved has no file to ask.
    return true;
  }
}

function explain(refused: Refusal, uri: vscode.Uri): Hindrance {
  const file = nameOf(uri);
  switch (refused.reason) {
    case 'broken':
      return { text: ui.errors.syntax, facts: { file } };
    case 'taken':
      return { text: ui.errors.taken, facts: { id: String(refused.path.at(-1) ?? '') } };
    case 'alias':
      return { text: ui.errors.alias, facts: {} };
    default:
      return { text: ui.errors.textChanged, facts: {} };
  }
}

const nameOf = (uri: vscode.Uri): string => vscode.workspace.asRelativePath(uri, false);
