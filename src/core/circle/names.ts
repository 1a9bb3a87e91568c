import { sameId } from '../plan/id.ts';
import { sameFacts } from './sheet.ts';

/** The ids of one kind that a folder defines. */
export interface Names<T> {
  /** How many ids there are; with none, names are free text. */
  readonly size: number;
  readonly ids: readonly string[];
  readonly has: (id: string) => boolean;
  /** Every definition of an id, in the order of the files. */
  readonly all: (id: string) => readonly Defined<T>[];
  readonly get: (id: string) => T | undefined;
  /** The name to show: the display name, else the id. */
  readonly show: (id: string) => string;
}
export interface Defined<T> {
  readonly file: string;
  readonly entry: T;
}

interface Entry {
  readonly id: string;
  readonly name?: string;
}

/** Names as they come and go with the files that define them. Has the lifetime of a circle. */
export class DefinedNames<T extends Entry> implements Names<T> {
  readonly #kind: string;
  readonly #ask: (question: string) => void;
  readonly #found = new Map<string, readonly Defined<T>[]>();
  #ids: readonly string[] | undefined;

  constructor(kind: string, ask: (question: string) => void) {
    this.#kind = kind;
    this.#ask = ask;
  }

  get size(): number {
    this.#ask(`any ${this.#kind}`);
    return this.#found.size;
  }

  get ids(): readonly string[] {
    this.#ask(this.#kind);
    // In the order of the files, whichever of them was read first.
    this.#ids ??= [...this.#found]
      .map(([id, [first]]) => ({ id, file: first?.file ?? '', place: this.#places.get(first?.entry as T) ?? 0 }))
      .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.place - b.place))
      .map(({ id }) => id);
    return this.#ids;
  }
  /** The place of an entry in its file. */
  readonly #places = new WeakMap<T, number>();

  readonly has = (id: string): boolean => {
    const same = sameId(id);
    this.#ask(`is ${this.#kind} ${same}`);
    return this.#found.has(same);
  };
  readonly all = (id: string): readonly Defined<T>[] => {
    const same = sameId(id);
    this.#ask(`${this.#kind} ${same}`);
    return this.#found.get(same) ?? [];
  };
  readonly get = (id: string): T | undefined => this.all(id)[0]?.entry;
  readonly show = (id: string): string => this.all(id)[0]?.entry.name ?? id;

  /** Puts what a file defines now in the place of what it defined. */
  replace(file: string, before: readonly T[] = [], after: readonly T[] = [], changed: Set<string> = new Set()): void {
    if (before === after) return;
    const [gone, come] = [new Set(before), new Set(after)];
    const touched = new Map<string, Defined<T>[]>();
    for (const entry of before) if (!come.has(entry)) touched.set(sameId(entry.id), []);
    for (const entry of after) if (!gone.has(entry)) touched.set(sameId(entry.id), []);
    for (const [place, entry] of after.entries()) {
      this.#places.set(entry, place);
      touched.get(sameId(entry.id))?.push({ file, entry });
    }
    const size = this.#found.size;
    for (const [id, own] of touched) {
      const was = this.#found.get(id) ?? [];
      const is = [...was.filter((one) => one.file !== file), ...own].sort(byFile);
      if (is.length > 0) this.#found.set(id, is);
      else this.#found.delete(id);
      if (was.length === 0 || is.length === 0) changed.add(this.#kind).add(`is ${this.#kind} ${id}`);
      if (!sameFacts(was, is)) changed.add(`${this.#kind} ${id}`);
    }
    if ((size === 0) !== (this.#found.size === 0)) changed.add(`any ${this.#kind}`);
    this.#ids = undefined;
  }
}

const byFile = (a: Defined<unknown>, b: Defined<unknown>): number => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0);
