import * as vscode from 'vscode';
import type { Words } from '../../core/words/words.ts';
import type { Library, Shelf } from '../documents/library.ts';
import { Contents, FolderContents } from './contents.ts';
import { Names } from './names.ts';

/** Everything that leads from one place of the files to another. */
export function registerNavigation(
  selector: vscode.DocumentSelector,
  library: Library,
  words: (shelf?: Shelf) => Words,
): vscode.Disposable {
  const { languages } = vscode;
  const names = new Names(library, words);
  return vscode.Disposable.from(
    languages.registerDefinitionProvider(selector, names),
    languages.registerReferenceProvider(selector, names),
    languages.registerDocumentHighlightProvider(selector, names),
    languages.registerRenameProvider(selector, names),
    languages.registerDocumentSymbolProvider(selector, new Contents(library, words), { label: 'Meetup' }),
    languages.registerWorkspaceSymbolProvider(new FolderContents(library, words)),
  );
}
