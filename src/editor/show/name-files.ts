import type * as vscode from 'vscode';
import { type Called, isShared } from '../../core/language/names.ts';
import type { Library } from '../documents/library.ts';
import type { FileRead } from '../documents/texts.ts';

/** Which files there are to look into for a name that stands in a document. */
export class NameFiles {
  readonly #library: Library;

  constructor(library: Library) {
    this.#library = library;
  }

  /** The files that define a name, as the folder knows it. */
  async defining(document: vscode.TextDocument, name: Called): Promise<readonly FileRead[]> {
    const shelf = this.#library.shelfOf(document.uri);
    if (!shelf || !isShared(name)) return [this.own(document)];
    const names = name.kind === 'teams' ? shelf.circle.teams : shelf.circle.people;
    const uris = [...new Set(names.all(name.id).map(({ file }) => file))].flatMap(
      (file) => this.#library.uriOf(shelf, file) ?? [],
    );
    return Promise.all(uris.map(async (uri) => ({ uri, examined: await this.#library.texts.current(uri) })));
  }

  /**
   * The files in which a name may stand: its own, and those of the folder where it is shared.
   * @param words how it is spelt
   */
  async around(
    document: vscode.TextDocument,
    name: Called,
    words: readonly string[],
    token: vscode.CancellationToken,
  ): Promise<readonly FileRead[]> {
    const shelf = this.#library.shelfOf(document.uri);
    return shelf && isShared(name) ? this.#library.texts.mentioning(shelf, words, token) : [this.own(document)];
  }

  own(document: vscode.TextDocument): FileRead {
    return { uri: document.uri, examined: this.#library.reading(document) };
  }
}
