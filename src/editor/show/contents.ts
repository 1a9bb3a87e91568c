import * as vscode from 'vscode';
import { type Outlined, outlineOf, type SymbolKind } from '../../core/language/symbols.ts';
import { listedIn } from '../../core/language/workspace-symbols.ts';
import type { Words } from '../../core/words/words.ts';
import { rangeOf } from '../convert.ts';
import type { Library, Shelf } from '../documents/library.ts';

const { SymbolKind: Icon } = vscode;

/** The icon VS Code has for each kind of thing. */
const icons: Readonly<Record<SymbolKind, vscode.SymbolKind>> = {
  section: Icon.Namespace,
  series: Icon.Module,
  topic: Icon.Interface,
  session: Icon.Event,
  hint: Icon.String,
  followup: Icon.Boolean,
  outcome: Icon.Constant,
  team: Icon.Class,
  person: Icon.Variable,
};

/** The table of contents of a file: outline, breadcrumbs, go to symbol. */
export class Contents implements vscode.DocumentSymbolProvider {
  readonly #library: Library;
  readonly #words: (shelf?: Shelf) => Words;

  constructor(library: Library, words: (shelf?: Shelf) => Words) {
    this.#library = library;
    this.#words = words;
  }

  provideDocumentSymbols(document: vscode.TextDocument): vscode.DocumentSymbol[] {
    const shelf = this.#library.shelfOf(document.uri);
    const { reading } = this.#library.reading(document);
    const show = (kind: string, id: string): string =>
      (kind === 'people' ? shelf?.circle.people.show(id) : shelf?.circle.teams.show(id)) ?? id;
    const symbolOf = ({ kind, name, detail, span, focus, inside }: Outlined): vscode.DocumentSymbol => {
      const [range, selection] = [rangeOf(document, span), rangeOf(document, focus)];
      const symbol = new vscode.DocumentSymbol(name, detail, icons[kind], range, selection);
      symbol.children = inside.map(symbolOf);
      return symbol;
    };
    return outlineOf(reading, { words: this.#words(shelf), show }).map(symbolOf);
  }
}

/** People, teams, topics and sessions of every folder, by name. */
export class FolderContents implements vscode.WorkspaceSymbolProvider {
  readonly #library: Library;
  readonly #words: (shelf?: Shelf) => Words;

  constructor(library: Library, words: (shelf?: Shelf) => Words) {
    this.#library = library;
    this.#words = words;
  }

  provideWorkspaceSymbols(query: string, token: vscode.CancellationToken): vscode.SymbolInformation[] {
    return this.#library.shelves.flatMap((shelf) => {
      if (token.isCancellationRequested) return [];
      const uris = new Map(this.#library.booksOf(shelf).map(({ file, uri }) => [file, uri]));
      return listedIn(shelf.circle, query, this.#words(shelf)).flatMap(({ kind, name, of, file, line }) => {
        const uri = uris.get(file);
        const start = new vscode.Position(line, 0);
        return uri ? [new vscode.SymbolInformation(name, icons[kind], of, new vscode.Location(uri, start))] : [];
      });
    });
  }
}
