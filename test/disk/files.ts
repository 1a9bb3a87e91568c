import { setTimeout as sleep } from 'node:timers/promises';

/** What a file system may be asked for. */
export type Call =
  | 'stat'
  | 'readFile'
  | 'readDirectory'
  | 'writeFile'
  | 'rename'
  | 'delete'
  | 'createDirectory'
  | 'search';

/** What may become of a call: it fails for a reason, is done by half, or takes its time. */
export const faults = [
  'FileNotFound',
  'NoPermissions',
  'Unavailable',
  'EBUSY',
  'EIO',
  'ENOSPC',
  'half',
  'slow',
] as const;
export type Fault = (typeof faults)[number];

/** As the editor tells of what a file system could not do. */
export class FileSystemError extends Error {
  readonly code: string;
  constructor(message = '', code = 'Unknown') {
    super(message);
    this.code = code;
  }
  static FileNotFound = (of: unknown): FileSystemError => new FileSystemError(`${of}`, 'FileNotFound');
  static NoPermissions = (of: unknown): FileSystemError => new FileSystemError(`${of}`, 'NoPermissions');
  static Unavailable = (of: unknown): FileSystemError => new FileSystemError(`${of}`, 'Unavailable');
}

interface File {
  readonly bytes: Uint8Array;
  readonly mtime: number;
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** Files in memory whose every call can be made to fail. */
export class Files {
  readonly all = new Map<string, File>();
  /** Names that stand for a link. */
  readonly links = new Set<string>();
  /** What was asked for by now, in order. */
  readonly calls: { readonly call: Call; readonly path: string }[] = [];
  /** Whether a call goes wrong, and how; nothing does unless told. */
  fault: (nth: number, call: Call, path: string) => Fault | undefined = () => undefined;
  #now = 1_000;

  put(path: string, text: string | Uint8Array): void {
    this.all.set(path, { bytes: typeof text === 'string' ? encoder.encode(text) : text, mtime: this.#now++ });
  }

  text(path: string): string | undefined {
    const file = this.all.get(path);
    return file && decoder.decode(file.bytes);
  }

  /** Everything there is, as text. */
  get texts(): Readonly<Record<string, string>> {
    return Object.fromEntries([...this.all.keys()].sort().map((path) => [path, this.text(path) ?? '']));
  }

  async stat(path: string): Promise<{ type: number; mtime: number; ctime: number; size: number }> {
    await this.#call('stat', path);
    const file = this.all.get(path);
    if (file) return { type: this.links.has(path) ? 65 : 1, ctime: 0, mtime: file.mtime, size: file.bytes.length };
    if ([...this.all.keys()].some((other) => other.startsWith(`${path}/`)))
      return { type: 2, ctime: 0, mtime: 0, size: 0 };
    throw FileSystemError.FileNotFound(path);
  }

  async readFile(path: string): Promise<Uint8Array> {
    const half = await this.#call('readFile', path);
    const file = this.all.get(path);
    if (!file) throw FileSystemError.FileNotFound(path);
    return half ? file.bytes.slice(0, file.bytes.length >> 1) : file.bytes;
  }

  async readDirectory(path: string): Promise<[string, number][]> {
    await this.#call('readDirectory', path);
    const names = new Map<string, number>();
    for (const file of this.all.keys()) {
      if (!file.startsWith(`${path}/`)) continue;
      const [name = '', ...rest] = file.slice(path.length + 1).split('/');
      names.set(name, rest.length > 0 ? 2 : 1);
    }
    return [...names];
  }

  async writeFile(path: string, bytes: Uint8Array): Promise<void> {
    const half = await this.#call('writeFile', path, () => this.put(path, bytes.slice(0, bytes.length >> 1)));
    if (!half) this.put(path, bytes);
  }

  /** As the editor does it: what has the name goes first. */
  async rename(from: string, to: string, overwrite: boolean): Promise<void> {
    await this.#call('rename', from, () => this.all.delete(to));
    const file = this.all.get(from);
    if (!file) throw FileSystemError.FileNotFound(from);
    if (this.all.has(to) && !overwrite) throw new FileSystemError(to, 'FileExists');
    this.all.delete(from);
    this.all.set(to, file);
  }

  async delete(path: string): Promise<void> {
    await this.#call('delete', path);
    if (!this.all.delete(path)) throw FileSystemError.FileNotFound(path);
  }

  /** The files a search finds. */
  async search(matches: (path: string) => boolean): Promise<readonly string[]> {
    await this.#call('search', '');
    return [...this.all.keys()].filter(matches);
  }

  /** True where a read is to answer with half of it. @param begun what a change has done when it breaks off */
  async #call(call: Call, path: string, begun?: () => void): Promise<boolean> {
    const nth = this.calls.push({ call, path }) - 1;
    const fault = this.fault(nth, call, path);
    if (fault === undefined) return false;
    if (fault === 'slow') {
      await sleep(3);
      return false;
    }
    if (fault === 'half') {
      if (call === 'readFile') return true;
      begun?.();
      throw Object.assign(new Error(`EIO: broken off, ${path}`), { code: 'EIO' });
    }
    if (fault === 'ENOSPC' && call === 'writeFile') begun?.();
    if (fault === 'FileNotFound' || fault === 'NoPermissions' || fault === 'Unavailable')
      throw FileSystemError[fault](path);
    throw Object.assign(new Error(`${fault}: ${path}`), { code: fault });
  }
}
