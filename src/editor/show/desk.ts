import type * as vscode from 'vscode';
import type { Around } from '../../core/cursor/offer.ts';
import type { Words } from '../../core/words/words.ts';
import type { Library, Shelf } from '../documents/library.ts';

/** What everything at the cursor works with. */
export interface Desk {
  readonly library: Library;
  readonly words: (shelf: Shelf) => Words;
}

/** What an answer about a document rests on: the one reading of this version; undefined for a file nobody knows. */
export function aroundIn({ library, words }: Desk, document: vscode.TextDocument): Around | undefined {
  const shelf = library.shelfOf(document.uri);
  return shelf && { ...library.reading(document), circle: shelf.circle, words: words(shelf) };
}
