import * as vscode from 'vscode';
import { type Archived, detached, type Stamp } from '../../core/circle/archive.ts';
import type { Question } from '../../core/circle/circle.ts';
import { type Examined, open, openInSteps, openUnreadable } from '../../core/circle/open.ts';
import type { Sheet } from '../../core/circle/sheet.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { Disk, openDocument, type Text } from './disk.ts';
import { atOnce, lookThrough, watchFolder } from './folder.ts';
import { JustRead } from './just-read.ts';
import { Outsides } from './outside.ts';
import { Readings } from './readings.ts';
import { scope } from './settings.ts';
import { type Book, type Shelf, ShelfState } from './shelf.ts';
import type { Store } from './store.ts';
import { Midnight } from './today.ts';
import { inTurns } from './turns.ts';

export { openDocument } from './disk.ts';
export type { Book, Shelf } from './shelf.ts';

/** True for the files this extension is about, whatever folder they are in. */
export const isMeetupFile = (uri: vscode.Uri): boolean => /\.meetup\.ya?ml$/.test(uri.path);

/**
 * True for what lies in a file system or is to lie there. Others show texts under a file's name that are no files: old
 * versions, both sides of a conflict. They stand in no list beside the file itself.
 */
const isFile = ({ scheme }: vscode.Uri): boolean =>
  scheme === 'untitled' || (scheme !== 'git' && vscode.workspace.fs.isWritableFileSystem(scheme) !== undefined);

/** Milliseconds in which file events are gathered: a branch switch is one change, not five thousand. */
const gather = 120;
/** Milliseconds between two words on how far the background work has come. */
const newsEvery = 400;
/** From so many files on it is worth keeping what was read for the next start. */
const worthKeeping = 100;
/** Milliseconds without a change after which it is kept. */
const calm = 5_000;
/** Longer texts, in UTF-16 units, are read step by step. */
const longText = 40_000;
/** More files than these at once are not asked one by one what they changed. */
const manyFiles = 50;

type Read = Awaited<ReturnType<Disk['read']>>;

/** A file with all it says. */
export interface FileRead {
  readonly uri: vscode.Uri;
  readonly examined: Examined;
}

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
  readonly #shelves = new Map<string, ShelfState>();
  readonly #readings = new Readings();
  readonly #pending = new Map<string, vscode.Uri>();
  /** Files as they were on disk when they were read in full. */
  readonly #stamps = new Map<string, Stamp>();
  readonly #justRead = new JustRead();
  /** Files that could not be read, or not whole: read again with the next that is. */
  readonly #shut = new Map<string, vscode.Uri>();
  readonly #watchers = new Map<string, vscode.Disposable>();
  readonly #midnight = new Midnight();
  readonly #outsides: Outsides;
  readonly #log: vscode.LogOutputChannel;
  readonly #store: Store;
  readonly #disposables: vscode.Disposable[];
  #saving: ReturnType<typeof setTimeout> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What changed on the shelves since somebody was told. */
  #changes: Set<Question> | 'anything' = new Set();
  #draining: Promise<void> = Promise.resolve();
  /** Batches of files that wait until those before them are read, and files read that nobody was told of for good. */
  #queued = 0;
  #reading = 0;
  #untold: vscode.Uri[] = [];

  constructor(log: vscode.LogOutputChannel, store: Store) {
    this.#log = log;
    this.#store = store;
    this.#outsides = new Outsides(log);
    const { workspace } = vscode;
    this.#disposables = [
      this.#changed,
      this.#learned,
      this.#midnight,
      this.#midnight.onDidPass(() => this.#reopenAll()),
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
        if (focused) for (const uri of this.#shut.values()) this.#hearFile(uri);
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

  /** What the files of a shelf that define teams say in full. */
  async plansOf(shelf: Shelf): Promise<readonly Plan[]> {
    const plans: Plan[] = [];
    for (const { uri, sheet } of this.booksOf(shelf)) {
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
      this.urisOf(shelf),
      async (uri) => (token?.isCancellationRequested || openDocument(uri) ? undefined : this.disk.text(uri)),
      (text, uri) => {
        if (token?.isCancellationRequested) return;
        const document = openDocument(uri);
        if (document) {
          if (!wanted || wanted(this.reading(document).reading.text)) visit({ uri, examined: this.reading(document) });
        } else if (typeof text === 'string' && (!wanted || wanted(text)))
          visit({ uri, examined: open(text, fileOf(uri)) });
      },
      atOnce,
    );
  }

  /** A file as it reads now, open or not. */
  async current(uri: vscode.Uri): Promise<Examined> {
    const document = openDocument(uri);
    return document ? this.reading(document) : this.#examined(uri, await this.disk.text(uri));
  }

  /**
   * The same for whoever hears of every change: what the library has read a moment ago is not read again. Where the file
   * has changed meanwhile, that will be told.
   */
  async asRead(uri: vscode.Uri): Promise<Examined> {
    const text = openDocument(uri) ? undefined : this.#justRead.take(uri);
    return text === undefined ? this.current(uri) : this.#examined(uri, text);
  }

  /** Resolves when every file is known well enough to be listed. */
  async seen(): Promise<void> {
    await Promise.all([...this.#shelves.values()].map(({ seen }) => seen));
  }

  /** Resolves when every file known by now has been read and every event heard by now has been answered. */
  async settled(): Promise<void> {
    await this.#outsides.settled();
    await Promise.all([...this.#shelves.values()].map(({ loaded }) => loaded));
    while (this.#timer !== undefined || this.#pending.size > 0) {
      this.#flush();
      await this.#draining;
    }
    await this.#draining;
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
        for (const book of this.#shelves.get(key)?.below(uri) ?? []) this.#hearFile(book.uri);
      };
      this.#watchers.set(key, watchFolder(folder, { file: (uri) => this.#hearFile(uri), gone }));
      const seen = this.#lookThrough(state, folder);
      state.seen = seen;
      state.loaded = seen.then((unread) => this.#read(unread)).then(() => this.#keep(state));
    }
  }

  #dropShelf(key: string): void {
    const books = [...(this.#shelves.get(key)?.books.values() ?? [])].map(({ uri }) => uri);
    this.#shelves.delete(key);
    this.#watchers.get(key)?.dispose();
    this.#watchers.delete(key);
    this.#changed.fire({ shelves: [], books, changed: 'anything', underway: false });
  }

  /** Enough of a folder to list what comes. Answers the files that are yet to be read. */
  async #lookThrough(state: ShelfState, folder: vscode.WorkspaceFolder): Promise<readonly vscode.Uri[]> {
    if (scope(folder.uri) === 'open') return [];
    this.#changes = 'anything';
    const { uris, unread } = await this.#busy(() =>
      lookThrough(folder, {
        disk: this.disk,
        store: this.#store,
        fileOf,
        isKnown: (uri) => state.books.has(uri.toString()),
        put: (uri, sheet, from) => this.#put(uri, sheet, from),
      }),
    );
    this.#tell(uris, unread.length > 0);
    return unread;
  }

  /** True while many files are being read and the last word on them is yet to come. */
  get underway(): boolean {
    return this.#reading > 0 || this.#queued > 0;
  }

  async #busy<T>(reading: () => Promise<T>): Promise<T> {
    this.#reading++;
    try {
      return await reading();
    } finally {
      this.#reading--;
    }
  }

  /** Keeps what was read of a folder for the next start. */
  async #keep({ folder, books }: ShelfState): Promise<void> {
    if (!folder || books.size < worthKeeping) return;
    const files = [...books.values()].flatMap(({ uri, sheet }): Archived[] => {
      const stamp = this.#stamps.get(uri.toString());
      return stamp ? [{ ...stamp, sheet }] : [];
    });
    await this.#store.save(folder, files);
  }

  /** Reads files in full, and tells now and then how far it has come. */
  async #read(uris: readonly vscode.Uri[]): Promise<void> {
    if (uris.length > manyFiles) this.#changes = 'anything';
    let told = performance.now();
    let news: vscode.Uri[] = [];
    await this.#busy(() =>
      inTurns(
        uris,
        async (uri) => {
          const stamp = await this.disk.stamp(uri);
          const there = typeof stamp === 'object' && !openDocument(uri);
          return { stamp, read: there ? await this.disk.read(uri) : undefined };
        },
        ({ stamp, read }, uri) => {
          const steps = this.#takeIn(uri, stamp, read);
          news.push(uri);
          if (performance.now() - told >= newsEvery) {
            this.#tell(news, true);
            [news, told] = [[], performance.now()];
          }
          return steps;
        },
      ),
    );
    this.#untold.push(...uris);
    // A branch that is switched comes in batches: what rests on all of them is looked at once, behind the last.
    if (this.#queued > 0) {
      this.#tell(uris, true);
      return;
    }
    const all = this.#untold;
    this.#untold = [];
    this.#tell(all);
  }

  /** Answers the steps that are left, where a file is too long for one. */
  #takeIn(uri: vscode.Uri, stamp: Stamp | 'gone' | 'shut', read: Read | undefined): Iterator<unknown> | undefined {
    const document = openDocument(uri);
    this.#shut.delete(uri.toString());
    // Deleted, or renamed away: nothing of it may be left. VS Code keeps the document for a while after its last
    // editor was closed; only what somebody has typed into it and not saved outlives the file.
    if (stamp === 'gone' && !document?.isDirty) this.#remove(uri);
    else if (document) this.#put(uri, this.reading(document).sheet);
    else if (stamp === 'shut') this.#shutOut(uri);
    // Closed while it was looked at: the closing has been heard and brings it here again.
    else if (typeof stamp === 'object' && read) {
      const { text } = read;
      if (typeof text === 'string' && text.length > longText) return this.#takeInSteps(uri, text, stamp, read);
      this.#putRead(uri, this.#examined(uri, text).sheet, stamp, read);
    }
    return undefined;
  }

  *#takeInSteps(uri: vscode.Uri, text: string, stamp: Stamp, read: Read): Generator<undefined, void> {
    const { sheet } = yield* openInSteps(text, fileOf(uri));
    // Opened meanwhile: then it has been heard.
    if (!openDocument(uri)) this.#putRead(uri, sheet, stamp, read);
  }

  #putRead(uri: vscode.Uri, sheet: Sheet, stamp: Stamp, { text, size }: Read): void {
    const whole = size !== undefined && size >= stamp.size;
    this.#put(uri, detached(sheet), whole ? stamp : 'glance');
    if (!whole) this.#shut.set(uri.toString(), uri);
    else if (typeof text === 'string') this.#justRead.keep(uri, text);
  }

  /** What was known of a file stays, and where nothing was, it is listed as one that cannot be opened. */
  #shutOut(uri: vscode.Uri): void {
    this.#put(uri, detached(this.#examined(uri, { reason: 'unreachable' }).sheet));
    this.#shut.set(uri.toString(), uri);
  }

  #examined(uri: vscode.Uri, text: Text): Examined {
    const file = fileOf(uri);
    if (typeof text === 'string') return open(text, file);
    this.#log.warn(`${file}: ${text.reason}`);
    return openUnreadable(file, text.reason);
  }

  /** @param from the file on disk this is the whole of, or a glance at it; none for a document */
  #put(uri: vscode.Uri, sheet: Sheet, from?: Stamp | 'glance'): void {
    const state = this.#stateOf(uri) ?? this.#alone(uri);
    this.#justRead.drop(uri);
    const [glance, stamp] = from === 'glance' ? [{ glance: true } as const, undefined] : [{}, from];
    const before = state.books.get(uri.toString());
    // While a line is being typed, the folder goes on with what the file last said when it could be read.
    const kept = !sheet.sound && before?.sheet.sound && !before.glance ? before.sheet : sheet;
    // What a file said before is not what the next start would read in it.
    if (stamp && kept === sheet) this.#stamps.set(uri.toString(), stamp);
    else this.#stamps.delete(uri.toString());
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
    this.#justRead.drop(uri);
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
    if (state?.folder && scope(state.folder.uri) === 'folder') this.#hearFile(document.uri);
    else {
      this.#remove(document.uri);
      this.#tell([document.uri]);
    }
  }

  #hearFile(uri: vscode.Uri): void {
    this.#pending.set(uri.toString(), uri);
    this.#timer ??= setTimeout(() => this.#flush(), gather);
  }

  #flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const heard = this.#pending.size > 0 ? new Map([...this.#shut, ...this.#pending]) : this.#pending;
    const uris = inScope([...heard.values()]);
    this.#pending.clear();
    if (uris.length === 0) return;
    this.#queued++;
    this.#draining = this.#draining.then(() => {
      this.#queued--;
      return this.#read(uris);
    });
    clearTimeout(this.#saving);
    this.#saving = setTimeout(() => {
      for (const state of this.#shelves.values()) void this.#keep(state);
    }, calm);
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
    clearTimeout(this.#timer);
    clearTimeout(this.#saving);
    for (const watcher of this.#watchers.values()) watcher.dispose();
    for (const disposable of this.#disposables) disposable.dispose();
  }
}

/** A shelf as it is now: whoever holds on to it sees by its circle that there is a newer one. */
const asShelf = ({ key, folder, circle }: ShelfState): Shelf => ({ key, folder, circle });

/** The name of a file in its folder. */
function fileOf(uri: vscode.Uri): string {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  return folder
    ? uri.path.slice(folder.uri.path.replace(/\/$/, '').length + 1)
    : (uri.path.split('/').at(-1) ?? uri.path);
}

/** Those of some files that are read: the settings of a folder are asked once, not for each of thousands. */
function inScope(uris: readonly vscode.Uri[]): readonly vscode.Uri[] {
  const whole = new Map<vscode.WorkspaceFolder | undefined, boolean>([[undefined, true]]);
  return uris.filter((uri) => {
    if (/\/(node_modules|\.git)\//.test(uri.path)) return false;
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    const known = whole.get(folder) ?? scope(folder?.uri) === 'folder';
    whole.set(folder, known);
    return known || openDocument(uri) !== undefined;
  });
}
