import { sameId } from '../plan/id.ts';
import { sameFacts } from './sheet.ts';

/** The ids of one kind that a folder defines. */
export interface Names<T> {
  /** How many ids there are; with none, names are free text. */
  readonly size: number;
  readonly ids: readonly string[];
  readonly has: (id: string) => boolean;
  /** True where the id is declared, and stands in the form in which ids are compared. */
  readonly hasPlain: (id: string) => boolean;
  /** Every definition of an id, in the order of the files. */
  readonly all: (id: string) => readonly Defined<T>[];
  readonly get: (id: string) => T | undefined;
  /** One thing its definition says of itself; who asks for no more is not told of the rest. */
  readonly fact: <K extends keyof T & string>(id: string, key: K) => T[K] | undefined;
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

/** Every definition of one id. Sorted when somebody asks: at the start thousands of files come, and nobody does. */
interface Bucket<T> {
  all: Defined<T>[];
  sorted: boolean;
}

/** Hears what is asked: a question in up to three words. */
export type Ask = (kind: string, about?: string, more?: string) => void;

/** Names as they come and go with the files that define them. Has the lifetime of a circle. */
export class DefinedNames<T extends Entry> implements Names<T> {
  readonly #kind: string;
  readonly #ask: Ask;
  readonly #is: string;
  readonly #any: string;
  readonly #found = new Map<string, Bucket<T>>();
  #ids: readonly string[] | undefined;

  constructor(kind: string, ask: Ask) {
    this.#kind = kind;
    this.#is = `is ${kind}`;
    this.#any = `any ${kind}`;
    this.#ask = ask;
  }

  get size(): number {
    this.#ask(this.#any);
    return this.#found.size;
  }

  get ids(): readonly string[] {
    this.#ask(this.#kind);
    // In the order of the files, whichever of them was read first.
    this.#ids ??= [...this.#found]
      .map(([id, bucket]) => ({ id, first: sorted(bucket)[0] }))
      .map(({ id, first }) => ({ id, file: first?.file ?? '', place: this.#places.get(first?.entry as T) ?? 0 }))
      .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.place - b.place))
      .map(({ id }) => id);
    return this.#ids;
  }
  /** The place of an entry in its file. */
  readonly #places = new WeakMap<T, number>();

  readonly has = (id: string): boolean => {
    const same = sameId(id);
    this.#ask(this.#is, same);
    return this.#found.has(same);
  };
  /** Asked of every name of a file: what is found needs no other form. */
  readonly hasPlain = (id: string): boolean => {
    const found = this.#found.has(id);
    this.#ask(this.#is, found ? id : sameId(id));
    return found;
  };
  readonly all = (id: string): readonly Defined<T>[] => {
    const same = sameId(id);
    this.#ask(this.#kind, same);
    const bucket = this.#found.get(same);
    return bucket ? sorted(bucket) : [];
  };
  readonly get = (id: string): T | undefined => this.all(id)[0]?.entry;
  readonly fact = <K extends keyof T & string>(id: string, key: K): T[K] | undefined => {
    const same = sameId(id);
    this.#ask(this.#kind, same, key);
    const bucket = this.#found.get(same);
    return bucket && sorted(bucket)[0]?.entry[key];
  };
  readonly show = (id: string): string => this.fact(id, 'name') ?? id;

  /** Takes in what a file defines of which nothing was known, while there is nobody to tell. */
  begin(file: string, entries: readonly T[]): void {
    if (entries.length === 0) return;
    for (const [place, entry] of entries.entries()) {
      this.#places.set(entry, place);
      const id = sameId(entry.id);
      const known = this.#found.get(id);
      if (!known) this.#found.set(id, { all: [{ file, entry }], sorted: true });
      // What was handed out sorted stays as it is.
      else if (known.sorted) this.#found.set(id, { all: [...known.all, { file, entry }], sorted: false });
      else known.all.push({ file, entry });
    }
    this.#ids = undefined;
  }

  /** Puts what a file defines now in the place of what it defined. */
  replace(file: string, before: readonly T[] = [], after: readonly T[] = [], changed: Set<string> = new Set()): void {
    if (before === after || (before.length === 0 && after.length === 0)) return;
    const [gone, come] = [new Set(before), new Set(after)];
    const touched = new Map<string, { was: T[]; is: T[] }>();
    for (const entry of before) if (!come.has(entry)) touched.set(sameId(entry.id), { was: [], is: [] });
    for (const entry of after) if (!gone.has(entry)) touched.set(sameId(entry.id), { was: [], is: [] });
    for (const entry of before) touched.get(sameId(entry.id))?.was.push(entry);
    for (const [place, entry] of after.entries()) {
      this.#places.set(entry, place);
      touched.get(sameId(entry.id))?.is.push(entry);
    }
    const size = this.#found.size;
    for (const [id, { was, is }] of touched) {
      const known = this.#found.get(id);
      const others = was.length > 0 ? (known?.all.filter((one) => one.file !== file) ?? []) : (known?.all ?? []);
      const own = is.map((entry) => ({ file, entry }));
      if (others.length + own.length === 0) this.#found.delete(id);
      // What was handed out sorted stays as it is.
      else if (known?.sorted || was.length > 0) this.#found.set(id, { all: [...others, ...own], sorted: false });
      else if (known) known.all.push(...own);
      else this.#found.set(id, { all: own, sorted: true });
      if ((known === undefined) === others.length + own.length > 0)
        changed.add(this.#kind).add(`is ${this.#kind} ${id}`);
      if (sameFacts(was, is)) continue;
      changed.add(`${this.#kind} ${id}`);
      const keys = [...was, ...is].flatMap(Object.keys) as (keyof T)[];
      for (const key of new Set(keys))
        if (
          !sameFacts(
            was.map((one) => one[key]),
            is.map((one) => one[key]),
          )
        )
          changed.add(`${this.#kind} ${id} ${String(key)}`);
    }
    if ((size === 0) !== (this.#found.size === 0)) changed.add(`any ${this.#kind}`);
    this.#ids = undefined;
  }
}

function sorted<T>(bucket: Bucket<T>): readonly Defined<T>[] {
  if (!bucket.sorted) bucket.all = [...bucket.all].sort(byFile);
  bucket.sorted = true;
  return bucket.all;
}

const byFile = (a: Defined<unknown>, b: Defined<unknown>): number => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0);
