// As much of VS Code's API as files, documents and findings need, in memory: what goes on between them can be counted
// here, file by file and turn by turn, where a real editor only ever shows that it went well.
import type { Library } from '../../src/editor/documents/library.ts';
import type { Diagnostics } from '../../src/editor/show/diagnostics.ts';
import { CancellationTokenSource, Disposable, EventEmitter, Uri } from '../disk/vscode-parts.ts';

export { CancellationTokenSource, Disposable, EventEmitter, Uri };

/** What the code under test is told and asked; it is bundled with this file in place of `vscode`. */
export interface Bundle {
  readonly editor: typeof import('./little-editor.ts');
  readonly start: () => { readonly library: Library; readonly diagnostics: Diagnostics };
}

export class Position {
  readonly line: number;
  readonly character: number;
  constructor(line: number, character: number) {
    this.line = line;
    this.character = character;
  }
}
export class Range {
  readonly all: readonly unknown[];
  constructor(...all: unknown[]) {
    this.all = all;
  }
}
export class Diagnostic {
  readonly range: Range;
  readonly message: string;
  readonly severity: number;
  constructor(range: Range, message: string, severity: number) {
    this.range = range;
    this.message = message;
    this.severity = severity;
  }
}
export class Location {}
export class DiagnosticRelatedInformation {}
export class RelativePattern {
  readonly pattern: string;
  constructor(_: unknown, pattern: string) {
    this.pattern = pattern;
  }
}
export const DiagnosticSeverity = { Error: 0, Warning: 1, Information: 2, Hint: 3 };
export const DiagnosticTag = { Unnecessary: 1 };
export const FileType = { File: 1, Directory: 2 };
export const env = { language: 'en' };
export const window = { onDidChangeWindowState: new EventEmitter<never>().event };

/** The one folder there is, with the texts in it; `reads` says how often each was read. */
export const root = { name: 'folder', index: 0, uri: Uri.file('/folder') };
export const files = new Map<string, { text: string; mtime: number }>();
export const reads = new Map<string, number>();
/** What was put into the list of problems, in that order: of which file, and how many. */
export const shown: { readonly file: string; readonly count: number }[] = [];
/** Called between two reads, in a turn of the event loop of its own. */
export const between: { call: (nth: number) => void } = { call: () => undefined };

export const uriOf = (file: string): Uri => Uri.joinPath(root.uri, file);
const fileOf = (uri: Uri): string => uri.path.slice(root.uri.path.length + 1);
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
let read = 0;

const opened = new EventEmitter<TextDocument>();
const typed = new EventEmitter<{ document: TextDocument; contentChanges: readonly object[] }>();
const closed = new EventEmitter<TextDocument>();
const never = new EventEmitter<never>();
const watched = new EventEmitter<Uri>();

/** A document that is open. */
class TextDocument {
  readonly uri: Uri;
  readonly isClosed = false;
  readonly isDirty = true;
  version = 1;
  #text: string;
  constructor(uri: Uri, text: string) {
    this.uri = uri;
    this.#text = text;
  }
  getText(): string {
    return this.#text;
  }
  positionAt(offset: number): Position {
    const lines = this.#text.slice(0, offset).split('\n');
    return new Position(lines.length - 1, lines.at(-1)?.length ?? 0);
  }
  get lineCount(): number {
    return this.#text.split('\n').length;
  }
  /** Asked of the last line only. */
  lineAt(): { range: { end: Position } } {
    return { range: { end: this.positionAt(this.#text.length) } };
  }
  offsetAt(): number {
    return this.#text.length;
  }
  /** Somebody types. */
  type(at: number, text: string): void {
    this.#text = this.#text.slice(0, at) + text + this.#text.slice(at);
    this.version++;
    typed.fire({ document: this, contentChanges: [{ rangeOffset: at, rangeLength: 0, text }] });
  }
}

/** Opens a document. */
export function openFile(file: string): TextDocument {
  const document = new TextDocument(uriOf(file), files.get(file)?.text ?? '');
  workspace.textDocuments.push(document);
  opened.fire(document);
  return document;
}

/** Writes a file from outside, as a branch that is switched does. */
export function write(file: string, text: string): void {
  files.set(file, { text, mtime: (files.get(file)?.mtime ?? 0) + 1 });
  watched.fire(uriOf(file));
}

export const workspace = {
  workspaceFolders: [root],
  isTrusted: false,
  textDocuments: [] as TextDocument[],
  getWorkspaceFolder: ({ path }: Uri): typeof root | undefined => (path.startsWith('/folder/') ? root : undefined),
  getConfiguration: () => ({
    get: (name: string): unknown => ({ today: '2026-11-23', timezone: 'UTC' })[name],
  }),
  findFiles: async (): Promise<Uri[]> => [...files.keys()].map(uriOf),
  createFileSystemWatcher: (_: RelativePattern, quiet = false) => ({
    onDidCreate: never.event,
    onDidChange: quiet ? never.event : watched.event,
    onDidDelete: never.event,
    dispose: () => undefined,
  }),
  fs: {
    isWritableFileSystem: () => true,
    stat: async (uri: Uri): Promise<{ mtime: number; size: number }> => {
      const found = files.get(fileOf(uri));
      if (!found) throw new Error(`There is no ${uri}.`);
      return { mtime: found.mtime, size: found.text.length };
    },
    readFile: async (uri: Uri): Promise<Uint8Array> => {
      const file = fileOf(uri);
      reads.set(file, (reads.get(file) ?? 0) + 1);
      await turn();
      between.call(read++);
      await turn();
      return new TextEncoder().encode(files.get(file)?.text ?? '');
    },
  },
  onDidOpenTextDocument: opened.event,
  onDidChangeTextDocument: typed.event,
  onDidCloseTextDocument: closed.event,
  onDidChangeWorkspaceFolders: never.event,
  onDidChangeConfiguration: never.event,
  onDidGrantWorkspaceTrust: never.event,
};

export const languages = {
  onDidChangeDiagnostics: never.event,
  getDiagnostics: (): readonly Diagnostic[] => [],
  createDiagnosticCollection: () => ({
    set: (uri: Uri, all: readonly Diagnostic[]) => void shown.push({ file: fileOf(uri), count: all.length }),
    delete: () => undefined,
    dispose: () => undefined,
  }),
};
