import * as vscode from 'vscode';
import { type Archived, detached, isCurrent, type Stamp } from '../../core/circle/archive.ts';
import { type Circle, circleOf, type Question } from '../../core/circle/circle.ts';
import { type Examined, edited, open, openUnreadable } from '../../core/circle/open.ts';
import type { Sheet } from '../../core/circle/sheet.ts';
import { skim } from '../../core/circle/skim.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { longestText } from '../../core/read/guard.ts';
import { splicesOf } from '../convert.ts';
import { findMeetupFiles } from '../find.ts';
import { scope, zone } from './settings.ts';
import type { Store } from './store.ts';
import { Midnight, todayIn } from './today.ts';
import { inTurns } from './turns.ts';

/** True for the files this extension is about, whatever folder they are in. */
export const isMeetupFile = (uri: vscode.Uri): boolean => /\.meetup\.ya?ml$/.test(uri.path);

const pattern = '**/*.meetup.{yaml,yml}';
const mostFiles = 20_000;
/** Milliseconds in which file events are gathered: a branch switch is one change, not five thousand. */
const gather = 120;
/** Milliseconds between two words on how far the background work has come. */
const newsEvery = 400;
/** Files asked for at once. */
const atOnce = 32;
/** With fewer new files than these a glance at each would only be a detour. */
const worthGlance = 24;
/** From so many files on it is worth keeping what was read for the next start. */
const worthKeeping = 100;
/** Milliseconds without a change after which it is kept. */
const calm = 5_000;

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

/** A file with all it says. */
export interface Read {
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

/** More files than these at once are not asked one by one what they changed. */
const manyFiles = 50;

interface ShelfState {
  readonly key: string;
  readonly folder: vscode.WorkspaceFolder | undefined;
  readonly books: Map<string, Book>;
  circle: Circle | undefined;
  /** The folders its files stand in, and those around them; made when one of them may have gone. */
  places: ReadonlySet<string> | undefined;
  /** Resolves when every file is known at least at a glance, and when every file has been read. */
  seen: Promise<unknown> | undefined;
  loaded: Promise<void> | undefined;
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
  readonly #shelves = new Map<string, ShelfState>();
  readonly #readings = new Map<string, { version: number; examined: Examined }>();
  readonly #pending = new Set<string>();
  /** Files as they were on disk when they were read in full. */
  readonly #stamps = new Map<string, Stamp>();
  readonly #watchers = new Map<string, vscode.Disposable>();
  readonly #midnight = new Midnight();
  readonly #log: vscode.LogOutputChannel;
  readonly #store: Store;
  readonly #disposables: vscode.Disposable[];
  #saving: ReturnType<typeof setTimeout> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What changed on the shelves since somebody was told. */
  #changes: Set<Question> | 'anything' = new Set();
  #draining: Promise<void> = Promise.resolve();

  constructor(log: vscode.LogOutputChannel, store: Store) {
    this.#log = log;
    this.#store = store;
    const { workspace } = vscode;
    this.#disposables = [
      this.#changed,
      this.#learned,
      this.#midnight,
      this.#midnight.onDidPass(() => this.#reopenAll()),
      workspace.onDidOpenTextDocument((document) => this.#hear(document)),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.#hear(document, contentChanges);
      }),
      workspace.onDidCloseTextDocument((document) => this.#close(document)),
      workspace.onDidChangeWorkspaceFolders(() => this.#arrange()),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('meetup')) this.#reopenAll();
      }),
    ];
    this.#arrange();
    for (const document of workspace.textDocuments) this.#hear(document);
  }

  /** The shelves there are, in the order of the workspace. */
  get shelves(): readonly Shelf[] {
    return [...this.#shelves.values()].map((state) => this.#shelf(state));
  }

  /** The shelf a file stands on; undefined for a file the library does not know. */
  shelfOf(uri: vscode.Uri): Shelf | undefined {
    const state = this.#stateOf(uri);
    return state && this.#shelf(state);
  }

  /** Every file of a shelf, by path. */
  booksOf(shelf: Shelf): readonly Book[] {
    const books = [...(this.#shelves.get(shelf.key)?.books.values() ?? [])];
    return books.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
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
    return this.booksOf(shelf).find((book) => book.file === file)?.uri;
  }

  /** The reading of exactly this version of a document; made at most once. */
  reading(document: vscode.TextDocument): Examined {
    const key = document.uri.toString();
    const kept = this.#readings.get(key);
    if (kept?.version === document.version) return kept.examined;
    return this.#hold(document, open(document.getText(), this.#fileOf(document.uri), kept?.examined));
  }

  /** Reads an edit from the edit alone, where it is the one behind the version known. */
  #readEdit(document: vscode.TextDocument, changes: readonly vscode.TextDocumentContentChangeEvent[]): void {
    const kept = this.#readings.get(document.uri.toString());
    if (kept?.version !== document.version - 1) return;
    const examined = edited(kept.examined, splicesOf(changes));
    // If the editor ever told us less than all, the text is asked for itself.
    if (examined.reading.length === lengthOf(document)) this.#hold(document, examined);
  }

  #hold(document: vscode.TextDocument, examined: Examined): Examined {
    this.#readings.set(document.uri.toString(), { version: document.version, examined });
    return examined;
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
  async mentioning(shelf: Shelf, words: readonly string[], token?: vscode.CancellationToken): Promise<readonly Read[]> {
    const found: Read[] = [];
    // However its accents are put together.
    const spellings = [...new Set(words.flatMap((word) => [word, word.normalize('NFC'), word.normalize('NFD')]))];
    const isIn = (text: string | undefined): text is string => spellings.some((word) => text?.includes(word));
    await inTurns(
      this.urisOf(shelf),
      async (uri) => {
        if (token?.isCancellationRequested) return;
        const document = openDocument(uri);
        const text = document ? this.reading(document).reading.text : await exactTextOf(uri);
        if (isIn(text))
          found.push({ uri, examined: document ? this.reading(document) : open(text, this.#fileOf(uri)) });
      },
      atOnce,
    );
    return found.sort((a, b) => (a.uri.path < b.uri.path ? -1 : 1));
  }

  /** A file as it reads now, open or not. */
  async current(uri: vscode.Uri): Promise<Examined> {
    const document = openDocument(uri);
    return document ? this.reading(document) : this.#load(uri);
  }

  /** Resolves when every file is known well enough to be listed. */
  async seen(): Promise<void> {
    await Promise.all([...this.#shelves.values()].map(({ seen }) => seen));
  }

  /** Resolves when every file known by now has been read and every event heard by now has been answered. */
  async settled(): Promise<void> {
    await Promise.all([...this.#shelves.values()].map(({ loaded }) => loaded));
    while (this.#timer !== undefined || this.#pending.size > 0) {
      this.#flush();
      await this.#draining;
    }
    await this.#draining;
  }

  #shelf(state: ShelfState): Shelf {
    const folder = state.folder?.uri;
    state.circle ??= circleOf(
      [...state.books.values()].map(({ sheet }) => sheet),
      todayIn(folder),
      zone(folder),
    );
    return { key: state.key, folder: state.folder, circle: state.circle };
  }

  #stateOf(uri: vscode.Uri): ShelfState | undefined {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    return this.#shelves.get(folder ? folder.uri.toString() : uri.toString());
  }

  #fileOf(uri: vscode.Uri): string {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    return folder
      ? uri.path.slice(folder.uri.path.replace(/\/$/, '').length + 1)
      : (uri.path.split('/').at(-1) ?? uri.path);
  }

  /** Brings the shelves in line with the workspace folders. */
  #arrange(): void {
    const folders = new Map((vscode.workspace.workspaceFolders ?? []).map((folder) => [folder.uri.toString(), folder]));
    for (const [key, state] of this.#shelves) {
      if (state.folder && !folders.has(key)) this.#dropShelf(key);
    }
    for (const [key, folder] of folders) {
      if (this.#shelves.has(key)) continue;
      const state = emptyShelf(key, folder);
      this.#shelves.set(key, state);
      this.#watch(key, folder);
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

  #watch(key: string, folder: vscode.WorkspaceFolder): void {
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, pattern));
    const folders = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, '**'), true, true);
    const heard = (uri: vscode.Uri): void => this.#hearFile(uri);
    this.#watchers.set(
      key,
      vscode.Disposable.from(
        watcher,
        watcher.onDidCreate(heard),
        watcher.onDidChange(heard),
        watcher.onDidDelete(heard),
        // Of a folder that goes away with all that is in it, only the folder is told.
        folders,
        folders.onDidDelete((uri) => this.#hearFolder(key, uri)),
      ),
    );
  }

  #hearFolder(key: string, uri: vscode.Uri): void {
    const state = this.#shelves.get(key);
    if (!state) return;
    const gone = uri.toString();
    state.places ??= placesOf(state.books.keys());
    if (!state.places.has(gone)) return;
    for (const [file, book] of state.books) if (file.startsWith(`${gone}/`)) this.#hearFile(book.uri);
  }

  /**
   * Takes from last time what is still so, and a glance at the rest: enough to list what comes. Answers the files that
   * are yet to be read.
   */
  async #lookThrough(state: ShelfState, folder: vscode.WorkspaceFolder): Promise<readonly vscode.Uri[]> {
    if (scope(folder.uri) === 'open') return [];
    const [uris, known] = await Promise.all([findMeetupFiles(folder, mostFiles), this.#store.load(folder)]);
    const unread: vscode.Uri[] = [];
    const here = (uri: vscode.Uri): boolean => state.books.has(uri.toString());
    if (uris.length > manyFiles) this.#changes = 'anything';
    await inTurns(
      uris,
      async (uri) => {
        const kept = known.get(this.#fileOf(uri));
        const stamp = kept && (await stampOf(uri));
        if (here(uri)) return;
        if (kept && stamp && isCurrent(kept, stamp)) this.#put(uri, kept.sheet, stamp);
        else unread.push(uri);
      },
      atOnce,
    );
    if (unread.length > worthGlance)
      await inTurns(
        unread,
        async (uri) => {
          const text = await textOf(uri);
          if (text !== undefined && !here(uri)) this.#put(uri, skim(text, this.#fileOf(uri)), 'glance');
        },
        atOnce,
      );
    this.#tell(uris, unread.length > 0);
    return unread;
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
    await inTurns(uris, async (uri) => {
      await this.#readOne(uri);
      news.push(uri);
      if (performance.now() - told < newsEvery) return;
      this.#tell(news, true);
      [news, told] = [[], performance.now()];
    });
    this.#tell(uris);
  }

  async #readOne(uri: vscode.Uri): Promise<void> {
    const stamp = await stampOf(uri);
    const document = openDocument(uri);
    // Deleted, or renamed away: nothing of it may be left. VS Code keeps the document for a while after its last
    // editor was closed; only what somebody has typed into it and not saved outlives the file.
    if (!stamp && !document?.isDirty) this.#remove(uri);
    else if (document) this.#put(uri, this.reading(document).sheet);
    else this.#put(uri, detached((await this.#load(uri)).sheet), stamp);
  }

  async #load(uri: vscode.Uri): Promise<Examined> {
    const file = this.#fileOf(uri);
    try {
      const bytes = await vscode.workspace.fs.readFile(uri);
      if (bytes.byteLength > longestText) return openUnreadable(file, 'tooLarge');
      return open(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), file);
    } catch (error) {
      this.#log.warn(`${file}: ${error instanceof Error ? error.message : String(error)}`);
      return openUnreadable(file, error instanceof TypeError ? 'notUtf8' : 'unreachable');
    }
  }

  /** @param from the file on disk this is the whole of, or a glance at it; none for a document */
  #put(uri: vscode.Uri, sheet: Sheet, from?: Stamp | 'glance'): void {
    const state = this.#stateOf(uri) ?? this.#alone(uri);
    const [glance, stamp] = from === 'glance' ? [{ glance: true } as const, undefined] : [{}, from];
    if (stamp) this.#stamps.set(uri.toString(), stamp);
    else this.#stamps.delete(uri.toString());
    const before = state.books.get(uri.toString());
    // While a line is being typed, the folder goes on with what the file last said when it could be read.
    const kept = !sheet.sound && before?.sheet.sound && !before.glance ? before.sheet : sheet;
    if (before?.sheet === kept) return;
    if (!before) state.places = undefined;
    state.books.set(uri.toString(), { uri, file: sheet.file, sheet: kept, ...glance });
    this.#note(state.circle?.put(kept));
  }

  /** Passes on what a circle answers differently now. */
  #note(changed: ReadonlySet<Question> | undefined): void {
    if (!changed) {
      this.#changes = 'anything';
      return;
    }
    this.#learned.fire(changed);
    if (this.#changes !== 'anything') for (const question of changed) this.#changes.add(question);
  }

  #alone(uri: vscode.Uri): ShelfState {
    const state = emptyShelf(uri.toString(), undefined);
    this.#shelves.set(state.key, state);
    return state;
  }

  #remove(uri: vscode.Uri): void {
    const state = this.#stateOf(uri);
    const book = state?.books.get(uri.toString());
    if (!state || !book) return;
    state.books.delete(uri.toString());
    this.#note(state.circle?.remove(book.file));
    if (!state.folder) this.#shelves.delete(state.key);
  }

  /** An open document is answered at once: this is the way from a keystroke to its findings. */
  #hear(document: vscode.TextDocument, changes?: readonly vscode.TextDocumentContentChangeEvent[]): void {
    if (!isMeetupFile(document.uri) || document.uri.scheme === 'git') return;
    if (changes) this.#readEdit(document, changes);
    this.#put(document.uri, this.reading(document).sheet);
    this.#tell([document.uri]);
  }

  #close(document: vscode.TextDocument): void {
    if (!isMeetupFile(document.uri)) return;
    this.#readings.delete(document.uri.toString());
    const state = this.#stateOf(document.uri);
    if (state?.folder && scope(state.folder.uri) === 'folder') this.#hearFile(document.uri);
    else {
      this.#remove(document.uri);
      this.#tell([document.uri]);
    }
  }

  #hearFile(uri: vscode.Uri): void {
    this.#pending.add(uri.toString());
    this.#timer ??= setTimeout(() => this.#flush(), gather);
  }

  #flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const uris = [...this.#pending].map((key) => vscode.Uri.parse(key, true)).filter((uri) => this.#inScope(uri));
    this.#pending.clear();
    if (uris.length === 0) return;
    this.#draining = this.#draining.then(() => this.#read(uris));
    clearTimeout(this.#saving);
    this.#saving = setTimeout(() => {
      for (const state of this.#shelves.values()) void this.#keep(state);
    }, calm);
  }

  #inScope(uri: vscode.Uri): boolean {
    if (/\/(node_modules|\.git)\//.test(uri.path)) return false;
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    return folder === undefined || scope(folder.uri) === 'folder' || openDocument(uri) !== undefined;
  }

  /** Another day or another setting: the same texts, a new circle. */
  #reopenAll(): void {
    for (const state of this.#shelves.values()) state.circle = undefined;
    this.#changed.fire({ shelves: this.shelves, books: [], changed: 'anything', underway: false });
  }

  #tell(books: readonly vscode.Uri[], underway = false): void {
    const keys = new Set(books.flatMap((uri) => this.#stateOf(uri)?.key ?? []));
    const shelves = [...this.#shelves.values()].filter(({ key }) => keys.has(key)).map((state) => this.#shelf(state));
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

/** The length of a document without asking for its text. */
const lengthOf = (document: vscode.TextDocument): number =>
  document.offsetAt(document.lineAt(document.lineCount - 1).range.end);

const emptyShelf = (key: string, folder: vscode.WorkspaceFolder | undefined): ShelfState => {
  return { key, folder, books: new Map(), circle: undefined, places: undefined, seen: undefined, loaded: undefined };
};

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

/** The file as it is on disk; undefined where there is none. */
const stampOf = (uri: vscode.Uri): Promise<Stamp | undefined> =>
  Promise.resolve(vscode.workspace.fs.stat(uri)).then(
    ({ mtime, size }) => ({ mtime, size }),
    () => undefined,
  );

/** The text of a file, for a glance; undefined where there is none to be had. */
const textOf = (uri: vscode.Uri): Promise<string | undefined> =>
  Promise.resolve(vscode.workspace.fs.readFile(uri)).then(
    (bytes) => (bytes.byteLength > longestText ? undefined : new TextDecoder().decode(bytes)),
    () => undefined,
  );

/** The text of a file; undefined for bytes that are no text, so that nobody writes over them. */
const exactTextOf = async (uri: vscode.Uri): Promise<string | undefined> => {
  try {
    const bytes = await vscode.workspace.fs.readFile(uri);
    if (bytes.byteLength > longestText) return undefined;
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** The document of a file, where the editor has it open. */
export const openDocument = (uri: vscode.Uri): vscode.TextDocument | undefined =>
  vscode.workspace.textDocuments.find((document) => !document.isClosed && document.uri.toString() === uri.toString());
