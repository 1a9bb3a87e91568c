import * as vscode from 'vscode';
import type { Words } from '../../core/words/words.ts';
import type { Library, Shelf } from '../documents/library.ts';
import { Contents, FolderContents } from './contents.ts';
import { Links } from './links.ts';
import { Names } from './names.ts';
import { Refactors } from './refactors.ts';
import { Related } from './related.ts';
import { Shapes } from './shapes.ts';
import { Tokens } from './tokens.ts';

/** Everything that shows how files hang together and leads from one place to another. */
export function registerNavigation(
  selector: vscode.DocumentSelector,
  library: Library,
  words: (shelf?: Shelf) => Words,
): vscode.Disposable {
  const { languages } = vscode;
  const names = new Names(library, words);
  const related = new Related(library);
  const shapes = new Shapes(library);
  return vscode.Disposable.from(
    languages.registerDefinitionProvider(selector, names),
    languages.registerImplementationProvider(selector, related),
    languages.registerTypeDefinitionProvider(selector, related),
    languages.registerReferenceProvider(selector, names),
    languages.registerDocumentHighlightProvider(selector, names),
    languages.registerRenameProvider(selector, names),
    languages.registerDocumentSymbolProvider(selector, new Contents(library, words), { label: 'Meetup' }),
    languages.registerFoldingRangeProvider(selector, shapes),
    languages.registerSelectionRangeProvider(selector, shapes),
    languages.registerDocumentLinkProvider(selector, new Links(library)),
    languages.registerDocumentSemanticTokensProvider(selector, new Tokens(library), Tokens.legend),
    languages.registerCodeActionsProvider(selector, new Refactors(library, words), Refactors.metadata),
    languages.registerWorkspaceSymbolProvider(new FolderContents(library, words)),
  );
}
