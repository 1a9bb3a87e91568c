import type * as vscode from 'vscode';
import { Circle, type Question } from '../../core/circle/circle.ts';
import type { Sheet } from '../../core/circle/sheet.ts';
import type { Outsides } from './outside.ts';
import { zone } from './settings.ts';
import { todayIn } from './today.ts';
import { turns } from './turns.ts';

/** A workspace folder, or a single file outside any: what names can see each other. */
export interface Shelf {
  readonly key: string;
  /** None for a file that stands alone. */
  readonly folder: vscode.WorkspaceFolder | undefined;
  readonly circle: Circle;
}

/** One meetup file as the library knows it. */
export interface Book {
  readonly uri: vscode.Uri;
  readonly file: string;
  readonly sheet: Sheet;
  /** Known at a glance only so far. */
  readonly glance?: true;
}

/** The books of a shelf and the circle they make. */
export class ShelfState implements Shelf {
  readonly key: string;
  readonly folder: vscode.WorkspaceFolder | undefined;
  readonly #books = new Map<string, Book>();
  readonly #byFile = new Map<string, Book>();
  /** The keys of the books by path, kept until one comes or goes; and the books in that order, until one changes. */
  #order: readonly string[] | undefined;
  #sorted: readonly Book[] | undefined;
  #circle: Circle;
  /** The circle that takes over next, where many books are being taken in for it. */
  #next: Circle | undefined;
  /** The folders its files stand in, and those around them; made when one of them may have gone. */
  #places: ReadonlySet<string> | undefined;
  /** Resolves when every file is known at least at a glance, though perhaps as it was last time. */
  seen: Promise<unknown> | undefined;
  /** Resolves when every file has been read. */
  loaded: Promise<void> | undefined;

  readonly #outsides: Pick<Outsides, 'of'>;

  constructor(key: string, folder: vscode.WorkspaceFolder | undefined, outsides: Pick<Outsides, 'of'>) {
    this.key = key;
    this.folder = folder;
    this.#outsides = outsides;
    this.#circle = this.#empty();
  }

  get circle(): Circle {
    return this.#circle;
  }
  get books(): ReadonlyMap<string, Book> {
    return this.#books;
  }

  get inOrder(): readonly Book[] {
    this.#order ??= [...this.#books]
      .sort(([, a], [, b]) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0))
      .map(([key]) => key);
    this.#sorted ??= this.#order.flatMap((key) => this.#books.get(key) ?? []);
    return this.#sorted;
  }
  bookAt(file: string): Book | undefined {
    return this.#byFile.get(file);
  }

  /** Takes a book in, new or changed; answers the questions its circle may answer differently now. */
  put(book: Book): ReadonlySet<Question> {
    this.#hold(book);
    return this.#circle.put(book.sheet);
  }

  #hold(book: Book): void {
    const key = book.uri.toString();
    if (!this.#books.has(key)) {
      this.#places = undefined;
      this.#order = undefined;
    }
    this.#sorted = undefined;
    this.#books.set(key, book);
    this.#byFile.set(book.file, book);
  }

  /**
   * Takes in what many books say, each known at a glance so far, for a new circle which takes over when all of them are
   * in: it has nobody to tell what each of them changes, which would take many times as long.
   */
  async renew<T>(takeIn: (put: (book: Book) => void) => Promise<T>): Promise<T> {
    const next = this.#empty();
    this.#next = next;
    const result = await takeIn((book) => {
      this.#hold(book);
      next.put(book.sheet);
    });
    // What came otherwise: a glance, or what somebody has opened.
    await turns.each([...this.#books.values()], ({ file }) => {
      const sheet = this.#byFile.get(file)?.sheet;
      if (sheet) next.put(sheet);
    });
    // Another day or setting meanwhile: then this one is of before, and the newer one lacks what came after that.
    this.#takeOver(this.#next === next ? next : this.#empty());
    return result;
  }

  remove({ uri, file }: Book): ReadonlySet<Question> {
    this.#books.delete(uri.toString());
    this.#byFile.delete(file);
    this.#order = undefined;
    this.#sorted = undefined;
    this.#next?.remove(file);
    return this.#circle.remove(file);
  }

  /** Another day or another setting: the same texts, a new circle. */
  reopen(): void {
    this.#takeOver(this.#empty());
  }

  /** @param circle which may know many of the books already */
  #takeOver(circle: Circle): void {
    for (const { sheet } of this.#books.values()) circle.put(sheet);
    this.#circle = circle;
    this.#next = undefined;
  }

  /** The books below a folder. */
  below(folder: vscode.Uri): readonly Book[] {
    const path = folder.toString();
    this.#places ??= placesOf(this.#books.keys());
    if (!this.#places.has(path)) return [];
    return [...this.#books].flatMap(([uri, book]) => (uri.startsWith(`${path}/`) ? [book] : []));
  }

  #empty(): Circle {
    const folder = this.folder?.uri;
    const { holidays, taken } = this.#outsides.of(folder);
    return new Circle(todayIn(folder), zone(folder), holidays, taken);
  }
}

/** Every folder around some files. */
function placesOf(files: Iterable<string>): ReadonlySet<string> {
  const places = new Set<string>();
  for (const file of files)
    for (
      let end = file.lastIndexOf('/');
      end > 0 && !places.has(file.slice(0, end));
      end = file.lastIndexOf('/', end - 1)
    )
      places.add(file.slice(0, end));
  return places;
}
