import type * as vscode from 'vscode';
import type { Stamp } from '../../core/circle/archive.ts';
import { detached, detachedInSteps } from '../../core/circle/detached.ts';
import { type Examined, open, openInSteps, openUnreadable } from '../../core/circle/open.ts';
import type { Sheet } from '../../core/circle/sheet.ts';
import type { Step, Steps } from '../../core/plan/steps.ts';
import { type Disk, openDocument, type Text } from './disk.ts';
import { JustRead } from './just-read.ts';
import { fileOf } from './meetup-file.ts';
import { inTurns } from './turns.ts';

/** Milliseconds between two words on how far the background work has come. */
const newsEvery = 400;
/** Longer texts, in UTF-16 units, are read step by step. */
const longText = 40_000;

type Read = Awaited<ReturnType<Disk['read']>>;

/** Where what was read goes. */
export interface Taker {
  /** The sheet of an open document, which always wins over the file on disk. */
  readonly sheetOf: (document: vscode.TextDocument) => Sheet;
  /** @param from the file on disk this is the whole of, or a glance at it; none for a document */
  readonly put: (uri: vscode.Uri, sheet: Sheet, from?: Stamp | 'glance') => void;
  /** A file is gone. */
  readonly remove: (uri: vscode.Uri) => void;
  /** Files have been read, all there were or with more underway. */
  readonly tell: (uris: readonly vscode.Uri[], underway: boolean) => void;
}

/** Reads files of the disk in full, with the editor's turn in between, and tells now and then how far it has come. */
export class Intake {
  readonly #disk: Disk;
  readonly #log: vscode.LogOutputChannel;
  readonly #taker: Taker;
  readonly #justRead = new JustRead();
  /** Files that could not be read, or not whole: read again with the next that is. */
  readonly #shut = new Map<string, vscode.Uri>();
  /** Files read that nobody was told of for good. */
  #untold: vscode.Uri[] = [];
  #reading = 0;

  constructor(disk: Disk, log: vscode.LogOutputChannel, taker: Taker) {
    this.#disk = disk;
    this.#log = log;
    this.#taker = taker;
  }

  /** Files that could not be read, or not whole, by their address. */
  get shut(): ReadonlyMap<string, vscode.Uri> {
    return this.#shut;
  }

  /** True while files are being read and the last word on them is yet to come. */
  get underway(): boolean {
    return this.#reading > 0;
  }

  /** @param hasMore asked at the end: true where more files wait, behind which all of them are told */
  async read(uris: readonly vscode.Uri[], hasMore: () => boolean): Promise<void> {
    this.#reading++;
    try {
      await this.#readAll(uris);
    } finally {
      this.#reading--;
    }
    this.#untold.push(...uris);
    // A branch that is switched comes in batches: what rests on all of them is looked at once, behind the last.
    if (hasMore()) {
      this.#taker.tell(uris, true);
      return;
    }
    const all = this.#untold;
    this.#untold = [];
    this.#taker.tell(all, false);
  }

  async #readAll(uris: readonly vscode.Uri[]): Promise<void> {
    let told = performance.now();
    let news: vscode.Uri[] = [];
    await inTurns(
      uris,
      async (uri) => {
        const stamp = await this.#disk.stamp(uri);
        const there = typeof stamp === 'object' && !openDocument(uri);
        return { stamp, read: there ? await this.#disk.read(uri) : undefined };
      },
      ({ stamp, read }, uri) => {
        const steps = this.#takeIn(uri, stamp, read);
        news.push(uri);
        if (performance.now() - told >= newsEvery) {
          this.#taker.tell(news, true);
          [news, told] = [[], performance.now()];
        }
        return steps;
      },
    );
  }

  /** What a text of the disk says, or that there is none. */
  examined(uri: vscode.Uri, text: Text): Examined {
    const file = fileOf(uri);
    if (typeof text === 'string') return open(text, file);
    this.#log.warn(`${file}: ${text.reason}`);
    return openUnreadable(file, text.reason);
  }

  /** What was read of a file a moment ago, once; undefined where it is not at hand. */
  justRead(uri: vscode.Uri): string | undefined {
    return this.#justRead.take(uri);
  }

  /** A file says something else by now, or is gone: what was read of it is no longer so. */
  outdate(uri: vscode.Uri): void {
    this.#justRead.drop(uri);
  }

  /** Answers the steps that are left, where a file is too long for one. */
  #takeIn(uri: vscode.Uri, stamp: Stamp | 'gone' | 'shut', read: Read | undefined): Steps<void> | undefined {
    const document = openDocument(uri);
    this.#shut.delete(uri.toString());
    // Deleted, or renamed away: nothing of it may be left. VS Code keeps the document for a while after its last
    // editor was closed; only what somebody has typed into it and not saved outlives the file.
    if (stamp === 'gone' && !document?.isDirty) this.#taker.remove(uri);
    else if (document) this.#taker.put(uri, this.#taker.sheetOf(document));
    else if (stamp === 'shut') this.#shutOut(uri);
    // Closed while it was looked at: the closing has been heard and brings it here again.
    else if (typeof stamp === 'object' && read) {
      const { text } = read;
      if (typeof text === 'string' && text.length > longText) return this.#takeInSteps(uri, text, stamp, read);
      this.#putRead(uri, detached(this.examined(uri, text).sheet), stamp, read);
    }
    return undefined;
  }

  *#takeInSteps(uri: vscode.Uri, text: string, stamp: Stamp, read: Read): Generator<Step, void> {
    const { sheet: cut } = yield* openInSteps(text, fileOf(uri));
    const sheet = yield* detachedInSteps(cut);
    yield 'long';
    // Opened meanwhile: then it has been heard.
    if (!openDocument(uri)) this.#putRead(uri, sheet, stamp, read);
  }

  /** @param sheet with nothing left of the text */
  #putRead(uri: vscode.Uri, sheet: Sheet, stamp: Stamp, { text, size }: Read): void {
    const whole = size !== undefined && size >= stamp.size;
    this.#taker.put(uri, sheet, whole ? stamp : 'glance');
    if (!whole) this.#shut.set(uri.toString(), uri);
    else if (typeof text === 'string') this.#justRead.keep(uri, text);
  }

  /** What was known of a file stays, and where nothing was, it is listed as one that cannot be opened. */
  #shutOut(uri: vscode.Uri): void {
    this.#taker.put(uri, detached(this.examined(uri, { reason: 'unreachable' }).sheet));
    this.#shut.set(uri.toString(), uri);
  }
}
