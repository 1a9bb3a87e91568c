import * as vscode from 'vscode';
import type { Stamp } from '../../core/circle/archive.ts';
import type { Question } from '../../core/circle/circle.ts';
import type { Examined } from '../../core/circle/open.ts';
import type { Sheet } from '../../core/circle/sheet.ts';
import { findMeetupFiles } from '../find.ts';
import { Batches } from './batches.ts';
import { Disk } from './disk.ts';
import { Intake } from './intake.ts';
import { Keeper } from './keeper.ts';
import { fileOf, inScope, isFile, isMeetupFile } from './meetup-file.ts';
import { Outsides } from './outside.ts';
import { Readings } from './readings.ts';
import { lookThrough, type Recall, type Seen } from './recall.ts';
import { scope } from './settings.ts';
import { type Book, type Shelf, ShelfState } from './shelf.ts';
import type { Store } from './store.ts';
import { Texts } from './texts.ts';
import { Midnight } from './today.ts';
import { watchFolder } from './watch-folder.ts';

export type { Book, Shelf } from './shelf.ts';

const mostFiles = 20_000;
/** More files than these at once are not asked one by one what they changed. */
const manyFiles = 50;

/** What changed: the shelves whose circle is new. */
export interface LibraryChange {
  readonly shelves: readonly Shelf[];
  /** Files whose own text changed, or which came or went; empty when only the day or a setting did. */
  readonly books: readonly vscode.Uri[];
  /** What the circle of a shelf may answer differently now. */
  readonly changed: ReadonlySet<Question> | 'anything';
  /** True while more is being read, and will be told: enough to list what is known, too early to judge it. */
  readonly underway: boolean;
}

/**
 * Hears every change of a meetup file and answers what it says now. An open document always wins over the file on disk.
 * Keeps one reading per version of an open document; of other files only the sheet.
 */
export class Library implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<LibraryChange>();
  /** Fires once per change, when everything that can be asked already answers with the new state. */
  readonly onDidChange = this.#changed.event;
  readonly #learned = new vscode.EventEmitter<ReadonlySet<Question>>();
  /** Fires as soon as a circle answers something differently, before anybody is told of the change. */
  readonly onDidLearn = this.#learned.event;
  readonly disk = new Disk();
  /** What its files say in full, read when somebody asks. */
  readonly texts: Texts;
  readonly #shelves = new Map<string, ShelfState>();
  readonly #readings = new Readings();
  readonly #intake: Intake;
  readonly #batches: Batches;
  readonly #keeper: Keeper;
  readonly #watchers = new Map<string, vscode.Disposable>();
  readonly #midnight = new Midnight();
  readonly #outsides: Outsides;
  readonly #store: Store;
  readonly #disposables: vscode.Disposable[];
  /** What changed on the shelves since somebody was told. */
  #changes: Set<Question> | 'anything' = new Set();
  /** How many folders are known at a glance only so far. */
  #glancing = 0;

  constructor(log: vscode.LogOutputChannel, store: Store) {
    this.#store = store;
    this.#outsides = new Outsides(log);
    this.#keeper = new Keeper(store);
    this.#intake = new Intake(this.disk, log, {
      sheetOf: (document) => this.reading(document).sheet,
      put: (uri, sheet, from) => this.#put(uri, sheet, from),
      remove: (uri) => this.#remove(uri),
      tell: (uris, underway) => this.#tell(uris, underway),
    });
    this.texts = new Texts(this, this.#intake);
    this.#batches = new Batches(
      (heard) => inScope([...new Map([...this.#intake.shut, ...heard]).values()]),
      (batch) => {
        this.#keeper.keepWhenCalm(() => this.#shelves.values());
        return this.#read(batch);
      },
    );
    const { workspace } = vscode;
    this.#disposables = [
      this.#changed,
      this.#learned,
      this.#midnight,
      this.#midnight.onDidPass(() => this.#reopenAll()),
      this.#keeper,
      this.#batches,
      this.#outsides,
      this.#outsides.onDidChange(() => this.#reopenAll()),
      workspace.onDidOpenTextDocument((document) => this.#hear(document)),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.#hear(document, contentChanges);
      }),
      workspace.onDidCloseTextDocument((document) => this.#close(document)),
      workspace.onDidChangeWorkspaceFolders(() => this.#arrange()),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('meetup')) this.#reopenAll();
      }),
      vscode.window.onDidChangeWindowState(({ focused }) => {
        if (focused) for (const uri of this.#intake.shut.values()) this.#batches.hear(uri);
      }),
    ];
    this.#arrange();
    for (const document of workspace.textDocuments) this.#hear(document);
  }

  /** The shelves there are, in the order of the workspace. */
  get shelves(): readonly Shelf[] {
    return [...this.#shelves.values()].map(asShelf);
  }

  /** The shelf a file stands on; undefined for a file the library does not know. */
  shelfOf(uri: vscode.Uri): Shelf | undefined {
    const state = this.#stateOf(uri);
    return state && asShelf(state);
  }

  /** Every file of a shelf, by path. */
  booksOf(shelf: Shelf): readonly Book[] {
    return this.#shelves.get(shelf.key)?.inOrder ?? [];
  }

  /** The file of a shelf with a path. */
  bookIn(shelf: Shelf, file: string): Book | undefined {
    return this.#shelves.get(shelf.key)?.bookAt(file);
  }

  /** The files of a shelf, in no order. */
  urisOf(shelf: Shelf): readonly vscode.Uri[] {
    return [...(this.#shelves.get(shelf.key)?.books.values() ?? [])].map(({ uri }) => uri);
  }

  bookOf(uri: vscode.Uri): Book | undefined {
    return this.#stateOf(uri)?.books.get(uri.toString());
  }

  /** The address of a file of a shelf. */
  uriOf(shelf: Shelf, file: string): vscode.Uri | undefined {
    return this.bookIn(shelf, file)?.uri;
  }

  /** The reading of exactly this version of a document; made at most once. */
  reading(document: vscode.TextDocument): Examined {
    return this.#readings.of(document, fileOf(document.uri));
  }

  /** Resolves when every file is known well enough to be listed. */
  async seen(): Promise<void> {
    await Promise.all([...this.#shelves.values()].map(({ seen }) => seen));
  }

  /** Resolves when every file known by now has been read and every event heard by now has been answered. */
  async settled(): Promise<void> {
    await this.#outsides.settled();
    await Promise.all([...this.#shelves.values()].map(({ loaded }) => loaded));
    await this.#batches.settled();
  }

  #stateOf(uri: vscode.Uri): ShelfState | undefined {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    return this.#shelves.get(folder ? folder.uri.toString() : uri.toString());
  }

  /** Brings the shelves in line with the workspace folders. */
  #arrange(): void {
    const folders = new Map((vscode.workspace.workspaceFolders ?? []).map((folder) => [folder.uri.toString(), folder]));
    for (const [key, state] of this.#shelves) {
      if (state.folder && !folders.has(key)) this.#dropShelf(key);
    }
    for (const [key, folder] of folders) {
      if (this.#shelves.has(key)) continue;
      const state = new ShelfState(key, folder, this.#outsides);
      this.#shelves.set(key, state);
      const gone = (uri: vscode.Uri): void => {
        for (const book of this.#shelves.get(key)?.below(uri) ?? []) this.#batches.hear(book.uri);
      };
      this.#watchers.set(key, watchFolder(folder, { file: (uri) => this.#batches.hear(uri), gone }));
      let list: () => void;
      const listed = new Promise<void>((resolve) => {
        list = resolve;
      });
      const looked = this.#lookThrough(state, folder, () => list());
      state.seen = Promise.race([listed, looked]);
      state.loaded = this.#readRest(state, looked).then(() => this.#keeper.keep(state));
    }
  }

  #dropShelf(key: string): void {
    const books = [...(this.#shelves.get(key)?.books.values() ?? [])].map(({ uri }) => uri);
    this.#shelves.delete(key);
    this.#watchers.get(key)?.dispose();
    this.#watchers.delete(key);
    this.#changed.fire({ shelves: [], books, changed: 'anything', underway: false });
  }

  /**
   * Enough of a folder to list what comes.
   * @param listed it can be listed as it was last time
   */
  async #lookThrough(state: ShelfState, folder: vscode.WorkspaceFolder, listed: () => void): Promise<Seen<vscode.Uri>> {
    if (scope(folder.uri) === 'open') return { all: [] };
    this.#changes = 'anything';
    const [uris, kept] = await Promise.all([findMeetupFiles(folder, mostFiles), this.#store.load(folder)]);
    const seen = await lookThrough(uris, kept, {
      disk: this.disk,
      fileOf,
      knows: (uri) => {
        const book = state.books.get(uri.toString());
        return book && (book.glance ? 'glance' : 'all');
      },
      glanced: (uri, sheet) => this.#put(uri, sheet, 'glance'),
      listed: () => {
        this.#tell(uris, true);
        listed();
      },
    });
    this.#tell(uris, true);
    return seen;
  }

  /** All of what was seen of a folder: from last time what still is so, the rest from the disk. */
  async #readRest(state: ShelfState, looked: Promise<Seen<vscode.Uri>>): Promise<void> {
    this.#glancing++;
    const { all, unread } = await looked
      .then(async ({ all, recall }) => ({ all, unread: recall ? await this.#recall(state, recall) : all }))
      .finally(() => {
        this.#glancing--;
      });
    // What is read from the disk is told where it is read.
    if (unread.length < all.length) this.#tell(all, unread.length > 0);
    await this.#read(unread);
  }

  #recall(state: ShelfState, recall: Recall<vscode.Uri>): Promise<readonly vscode.Uri[]> {
    return state.renew((put) =>
      recall((uri, sheet, stamp) => {
        this.#keeper.stamp(uri, stamp);
        put({ uri, file: sheet.file, sheet });
      }),
    );
  }

  /** True while many files are being read and the last word on them is yet to come. */
  get underway(): boolean {
    return this.#glancing > 0 || this.#intake.underway || this.#batches.queued > 0;
  }

  async #read(uris: readonly vscode.Uri[]): Promise<void> {
    if (uris.length > manyFiles) this.#changes = 'anything';
    await this.#intake.read(uris, () => this.#batches.queued > 0);
  }

  /** @param from the file on disk this is the whole of, or a glance at it; none for a document */
  #put(uri: vscode.Uri, sheet: Sheet, from?: Stamp | 'glance'): void {
    const state = this.#stateOf(uri) ?? this.#alone(uri);
    this.#intake.outdate(uri);
    const [glance, stamp] = from === 'glance' ? [{ glance: true } as const, undefined] : [{}, from];
    const before = state.books.get(uri.toString());
    // While a line is being typed, the folder goes on with what the file last said when it could be read.
    const kept = !sheet.sound && before?.sheet.sound && !before.glance ? before.sheet : sheet;
    // What a file said before is not what the next start would read in it.
    this.#keeper.stamp(uri, kept === sheet ? stamp : undefined);
    if (before?.sheet !== kept) this.#note(state.put({ uri, file: sheet.file, sheet: kept, ...glance }));
  }

  /** Passes on what a circle answers differently now. */
  #note(changed: ReadonlySet<Question>): void {
    this.#learned.fire(changed);
    if (this.#changes !== 'anything') for (const question of changed) this.#changes.add(question);
  }

  #alone(uri: vscode.Uri): ShelfState {
    const state = new ShelfState(uri.toString(), undefined, this.#outsides);
    this.#shelves.set(state.key, state);
    return state;
  }

  #remove(uri: vscode.Uri): void {
    const state = this.#stateOf(uri);
    const book = state?.books.get(uri.toString());
    if (!state || !book) return;
    this.#intake.outdate(uri);
    this.#note(state.remove(book));
    if (!state.folder) this.#shelves.delete(state.key);
  }

  /** An open document is answered at once: this is the way from a keystroke to its findings. */
  #hear(document: vscode.TextDocument, changes?: readonly vscode.TextDocumentContentChangeEvent[]): void {
    if (!isMeetupFile(document.uri) || !isFile(document.uri)) return;
    if (changes) this.#readings.edit(document, changes);
    // While thousands of files are being read, a keystroke tells what it has changed itself, and nothing of theirs.
    const untold = this.#changes;
    this.#changes = new Set();
    this.#put(document.uri, this.reading(document).sheet);
    this.#tell([document.uri]);
    this.#changes = untold;
  }

  #close(document: vscode.TextDocument): void {
    if (!isMeetupFile(document.uri)) return;
    this.#readings.forget(document.uri);
    const state = this.#stateOf(document.uri);
    if (state?.folder && scope(state.folder.uri) === 'folder') this.#batches.hear(document.uri);
    else {
      this.#remove(document.uri);
      this.#tell([document.uri]);
    }
  }

  /** Another day or another setting: the same texts, a new circle. */
  #reopenAll(): void {
    for (const state of this.#shelves.values()) state.reopen();
    this.#changed.fire({ shelves: this.shelves, books: [], changed: 'anything', underway: false });
  }

  #tell(books: readonly vscode.Uri[], underway = false): void {
    const keys = new Set(books.flatMap((uri) => this.#stateOf(uri)?.key ?? []));
    const shelves = this.shelves.filter(({ key }) => keys.has(key));
    const changed = this.#changes;
    // What changed on the way is told when all of it is known.
    if (!underway) this.#changes = new Set();
    this.#changed.fire({ shelves, books, changed, underway });
  }

  dispose(): void {
    for (const watcher of this.#watchers.values()) watcher.dispose();
    for (const disposable of this.#disposables) disposable.dispose();
  }
}

/** A shelf as it is now: whoever holds on to it sees by its circle that there is a newer one. */
const asShelf = ({ key, folder, circle }: ShelfState): Shelf => ({ key, folder, circle });
