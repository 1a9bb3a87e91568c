import type * as vscode from 'vscode';
import { type Examined, open } from '../../core/circle/open.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { type Disk, openDocument } from './disk.ts';
import type { Intake } from './intake.ts';
import { fileOf } from './meetup-file.ts';
import type { Book, Shelf } from './shelf.ts';
import { atOnce, inTurns } from './turns.ts';

/** A file with all it says. */
export interface FileRead {
  readonly uri: vscode.Uri;
  readonly examined: Examined;
}

/** The files of shelves, as far as reading them takes. */
interface Files {
  readonly disk: Disk;
  /** Every file of a shelf, by path. */
  readonly booksOf: (shelf: Shelf) => readonly Book[];
  /** The files of a shelf, in no order. */
  readonly urisOf: (shelf: Shelf) => readonly vscode.Uri[];
  readonly reading: (document: vscode.TextDocument) => Examined;
}

/** What files say in full, read when somebody asks: of a file that is not open only its sheet is kept. */
export class Texts {
  readonly #library: Files;
  readonly #intake: Pick<Intake, 'examined' | 'justRead'>;

  constructor(library: Files, intake: Pick<Intake, 'examined' | 'justRead'>) {
    this.#library = library;
    this.#intake = intake;
  }

  /** What the files of a shelf that define teams say in full. */
  async plansOf(shelf: Shelf): Promise<readonly Plan[]> {
    const plans: Plan[] = [];
    for (const { uri, sheet } of this.#library.booksOf(shelf)) {
      if (sheet.teams.length > 0) plans.push((await this.current(uri)).reading.plan);
    }
    return plans;
  }

  /** The files of a shelf in whose text one of these words stands, as they read now, open or not. */
  async mentioning(
    shelf: Shelf,
    words: readonly string[],
    token?: vscode.CancellationToken,
  ): Promise<readonly FileRead[]> {
    const found: FileRead[] = [];
    // However its accents are put together.
    const spellings = [...new Set(words.flatMap((word) => [word, word.normalize('NFC'), word.normalize('NFD')]))];
    const wanted = (text: string): boolean => spellings.some((word) => text.includes(word));
    await this.eachFile(shelf, (file) => void found.push(file), { wanted, ...(token ? { token } : {}) });
    return found.sort((a, b) => (a.uri.path < b.uri.path ? -1 : 1));
  }

  /**
   * Reads every file of a shelf, open or not, one after the other; what is no text is left out.
   * @param wanted passes over files by their text, before they are read
   */
  async eachFile(
    shelf: Shelf,
    visit: (file: FileRead) => void,
    { wanted, token }: { wanted?: (text: string) => boolean; token?: vscode.CancellationToken } = {},
  ): Promise<void> {
    await inTurns(
      this.#library.urisOf(shelf),
      async (uri) => (token?.isCancellationRequested || openDocument(uri) ? undefined : this.#library.disk.text(uri)),
      (text, uri) => {
        if (token?.isCancellationRequested) return;
        const document = openDocument(uri);
        if (document) {
          if (!wanted || wanted(this.#library.reading(document).reading.text))
            visit({ uri, examined: this.#library.reading(document) });
        } else if (typeof text === 'string' && (!wanted || wanted(text)))
          visit({ uri, examined: open(text, fileOf(uri)) });
      },
      atOnce,
    );
  }

  /** A file as it reads now, open or not. */
  async current(uri: vscode.Uri): Promise<Examined> {
    const document = openDocument(uri);
    return document ? this.#library.reading(document) : this.#intake.examined(uri, await this.#library.disk.text(uri));
  }

  /**
   * The same for whoever hears of every change: what the library has read a moment ago is not read again. Where the file
   * has changed meanwhile, that will be told.
   */
  async asRead(uri: vscode.Uri): Promise<Examined> {
    const text = openDocument(uri) ? undefined : this.#intake.justRead(uri);
    return text === undefined ? this.current(uri) : this.#intake.examined(uri, text);
  }
}
