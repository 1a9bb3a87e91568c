import { sameId } from '../plan/id.ts';
import { sameEnds } from '../plan/lists.ts';
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
  /** What each file defines, where it defines anything. */
  readonly #ofFile = new Map<string, readonly T[]>();
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
    this.#ids ??= [
      ...new Set(
        [...this.#ofFile]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .flatMap(([, entries]) => entries.map(({ id }) => sameId(id))),
      ),
    ];
    return this.#ids;
  }

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
    this.#ofFile.set(file, entries);
    for (const entry of entries) {
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
    if (after.length > 0) this.#ofFile.set(file, after);
    else this.#ofFile.delete(file);
    // A file of thousands of people is typed in at one place.
    const [front, back] = sameEnds(before, after);
    const gone = new Set(before.slice(front, before.length - back));
    const come = new Set(after.slice(front, after.length - back));
    const touched = new Map<string, T[]>();
    for (const entry of [...gone, ...come]) if (!gone.has(entry) || !come.has(entry)) touched.set(sameId(entry.id), []);
    for (const entry of come) touched.get(sameId(entry.id))?.push(entry);
    const size = this.#found.size;
    for (const [id, fresh] of touched) {
      const known = this.#found.get(id);
      const all = known?.all ?? [];
      const was = all.flatMap((one) => (one.file === file ? [one.entry] : []));
      const is = [...was.filter((entry) => !gone.has(entry)), ...fresh];
      if (is.length > 1) is.sort((a, b) => after.indexOf(a) - after.indexOf(b));
      const others = was.length > 0 ? all.filter((one) => one.file !== file) : all;
      const own = is.map((entry) => ({ file, entry }));
      if (others.length + own.length === 0) this.#found.delete(id);
      // What was handed out sorted stays as it is.
      else if (!known || known.sorted || was.length > 0)
        this.#found.set(id, { all: [...others, ...own], sorted: false });
      else known.all.push(...own);
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
