import * as vscode from 'vscode';
import type { Words } from '../../core/words/words.ts';
import type { Library, Shelf } from '../documents/library.ts';
import { Contents, FolderContents } from './contents.ts';
import { heeding } from './heeding.ts';
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
    languages.registerDefinitionProvider(selector, heeding(names)),
    languages.registerImplementationProvider(selector, heeding(related)),
    languages.registerTypeDefinitionProvider(selector, heeding(related)),
    languages.registerReferenceProvider(selector, heeding(names)),
    languages.registerDocumentHighlightProvider(selector, heeding(names)),
    languages.registerRenameProvider(selector, heeding(names)),
    languages.registerDocumentSymbolProvider(selector, heeding(new Contents(library, words)), { label: 'Meetup' }),
    languages.registerFoldingRangeProvider(selector, heeding(shapes)),
    languages.registerSelectionRangeProvider(selector, heeding(shapes)),
    languages.registerDocumentLinkProvider(selector, heeding(new Links(library))),
    languages.registerDocumentSemanticTokensProvider(selector, heeding(new Tokens(library)), Tokens.legend),
    languages.registerCodeActionsProvider(selector, heeding(new Refactors(library, words)), Refactors.metadata),
    languages.registerWorkspaceSymbolProvider(heeding(new FolderContents(library, words))),
  );
}
