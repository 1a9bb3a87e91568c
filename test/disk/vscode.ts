// What the library asks of an editor, in memory: stands in for `vscode` where its disk is to fail.
import { FileSystemError, Files } from './files.ts';
import { CancellationTokenSource, Disposable, EventEmitter, listening, Uri } from './vscode-parts.ts';

export { CancellationTokenSource, Disposable, EventEmitter, FileSystemError, listening, Uri };
export const FileType = { Unknown: 0, File: 1, Directory: 2, SymbolicLink: 64 } as const;
/** Asked for by modules that are not run here. */
export const DiagnosticSeverity = { Error: 0, Warning: 1, Information: 2, Hint: 3 } as const;
export class Range {}
export const TextEdit = {};
export const FilePermission = { Readonly: 1 } as const;

export class RelativePattern {
  readonly base: Uri;
  readonly pattern: string;
  constructor(folder: { readonly uri: Uri } | Uri, pattern: string) {
    this.base = folder instanceof Uri ? folder : folder.uri;
    this.pattern = pattern;
  }
}

class Watcher {
  readonly created = new EventEmitter<Uri>();
  readonly changed = new EventEmitter<Uri>();
  readonly deleted = new EventEmitter<Uri>();
  readonly onDidCreate = this.created.event;
  readonly onDidChange = this.changed.event;
  readonly onDidDelete = this.deleted.event;
  readonly wanted: RelativePattern;
  constructor(wanted: RelativePattern) {
    this.wanted = wanted;
    watchers.add(this);
  }
  dispose(): void {
    watchers.delete(this);
  }
}

const watchers = new Set<Watcher>();
const none = () => new EventEmitter<never>().event;
const [opened, changed, closed] = [new EventEmitter<object>(), new EventEmitter<object>(), new EventEmitter<object>()];
const focus = new EventEmitter<{ readonly focused: boolean }>();
const folder = { uri: new Uri('file', '/home'), name: 'home', index: 0 };
const isMeetup = (path: string): boolean => /\.meetup\.ya?ml$/.test(path);

/** What a test may do with this world. */
export const world = {
  files: new Files(),
  folder,
  settings: {} as Record<string, unknown>,
  /** Where the reader saves to. */
  saveTo: undefined as Uri | undefined,
  /** What was said in a notification, or written into the log. */
  said: [] as string[],
  focus: (): void => focus.fire({ focused: true }),
  /** What a watcher hears of a path. */
  tell(path: string, what: 'created' | 'changed' | 'deleted'): void {
    const uri = new Uri('file', path);
    for (const watcher of [...watchers]) {
      const { base, pattern } = watcher.wanted;
      const inner = path.startsWith(`${base.path}/`) && path.slice(base.path.length + 1);
      if (inner !== false && (pattern.startsWith('**/*.meetup') ? isMeetup(path) : pattern === inner))
        watcher[what].fire(uri);
    }
  },
  /** A world of its own for every test. */
  begin(): void {
    world.files = new Files();
    world.settings = {};
    world.saveTo = undefined;
    world.said = [];
  },
};

const say = async (text: string | Error): Promise<undefined> => {
  world.said.push(String(text));
};
/** A log as an extension is given it. */
export const log = { info: say, warn: say, error: say, show: () => undefined };

export const env = { language: 'en' };
export const window = {
  onDidChangeWindowState: focus.event,
  showInformationMessage: say,
  showWarningMessage: say,
  showErrorMessage: say,
  showSaveDialog: async () => world.saveTo,
};
export const commands = { executeCommand: async () => undefined };

export const workspace = {
  isTrusted: true,
  workspaceFolders: [folder],
  textDocuments: [],
  getWorkspaceFolder: ({ path }: Uri) => (path.startsWith(`${folder.uri.path}/`) ? folder : undefined),
  asRelativePath: ({ path }: Uri) => path.slice(path.lastIndexOf('/') + 1),
  getConfiguration: () => ({ get: (name: string) => world.settings[name] }),
  createFileSystemWatcher: (wanted: RelativePattern) => new Watcher(wanted),
  findFiles: async ({ base, pattern }: RelativePattern, _: unknown, most: number) =>
    (await world.files.search((path) => path.startsWith(`${base.path}/`) && (pattern === '**/*' || isMeetup(path))))
      .slice(0, most)
      .map((path) => new Uri('file', path)),
  onDidGrantWorkspaceTrust: none(),
  onDidOpenTextDocument: opened.event,
  onDidChangeTextDocument: changed.event,
  onDidCloseTextDocument: closed.event,
  onDidChangeWorkspaceFolders: none(),
  onDidChangeConfiguration: none(),
  fs: {
    isWritableFileSystem: () => true,
    stat: ({ path }: Uri) => world.files.stat(path),
    readFile: ({ path }: Uri) => world.files.readFile(path),
    readDirectory: ({ path }: Uri) => world.files.readDirectory(path),
    writeFile: ({ path }: Uri, bytes: Uint8Array) => world.files.writeFile(path, bytes),
    rename: (from: Uri, to: Uri, { overwrite = false } = {}) => world.files.rename(from.path, to.path, overwrite),
    delete: ({ path }: Uri) => world.files.delete(path),
  },
};
