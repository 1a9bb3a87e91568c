import * as vscode from 'vscode';
import type { Book, Library, Shelf } from '../documents/library.ts';

/** A file as a reader of several folders would name it. */
export const shownFile = (shelf: Shelf, file: string): string =>
  shelf.folder && (vscode.workspace.workspaceFolders?.length ?? 0) > 1 ? `${shelf.folder.name}/${file}` : file;

/** The file of this name, with its folder before it or without; throws where there is none, or more than one. */
export function fileNamed(library: Library, name: string): { readonly shelf: Shelf; readonly book: Book } {
  const all = library.shelves.flatMap((shelf) => library.booksOf(shelf).map((book) => ({ shelf, book })));
  const found = all.filter(({ shelf, book }) => name === book.file || name === shownFile(shelf, book.file));
  const [only, other] = found;
  if (only && !other) return only;
  const names = (found.length > 0 ? found : all).map(({ shelf, book }) => shownFile(shelf, book.file));
  throw new Error(`${only ? 'Several files are' : 'No meetup file is'} called ${name}. There are: ${names.join(', ')}`);
}
