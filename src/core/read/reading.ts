import { type Section, sections } from '../plan/fields.ts';
import { sameEnds } from '../plan/lists.ts';
import type { Path } from '../plan/path.ts';
import type { Plan } from '../plan/plan.ts';
import type { Fault } from './fault.ts';
import { faultsOf } from './faults-of.ts';
import { lastStart } from './last-start.ts';
import { child, type Node, type Pair, pairIn } from './node.ts';
import type { Entry, Part } from './part.ts';
import { planOf } from './plan-of.ts';
import { nameKey, type Placed, type Shape, shapeOf } from './shape.ts';

/** A text with what it says. Made once for each version of a text; everything else reads from it. */
export interface Reading {
  readonly text: string;
  /** How long the text is, in UTF-16 units. */
  readonly length: number;
  /** What stands before the first part. */
  readonly lead: string;
  readonly parts: readonly Part[];
  /** Where each part starts in the text. */
  readonly starts: readonly number[];
  /** The line each part starts on, counted from 0. */
  readonly lines: readonly number[];
  /** The parts in which anything is at fault, in order. */
  readonly troubled: readonly number[];
  /** Which entry is found under which path. */
  readonly shape: Shape;
  readonly plan: Plan;
  /** What is wrong with the text itself, in the order of the text; offsets in the text. */
  readonly faults: readonly Fault[];
  /** False while a part of the text cannot be read: what is missing from the plan may only be hidden. */
  readonly sound: boolean;
  /** Where the parts differ from those of a reading before. */
  readonly since: Since | undefined;
  /** True while the parts are the whole text, so that an edit concerns those it touches only. */
  readonly complete: boolean;
  /** The value at a path with the offset its own offsets count from; undefined where nothing is written. */
  find(path: Path): Found | undefined;
  /** Every entry as it stands: single sections whole, sections with items item by item. */
  entries(): readonly Standing[];
  /** The source around an offset: of a part, else the lead or the whole text. */
  partAt(offset: number): { readonly source: string; readonly start: number };
}

/** Between which of its parts a reading may differ from another: those before `first` and from `behind` on are the same. */
export interface Since {
  readonly parts: readonly Part[];
  readonly first: number;
  readonly behind: number;
}

/** An entry under the path it has, and where its part starts. */
export interface Own {
  readonly entry: Entry;
  readonly base: number;
  readonly path: Path;
}

/** An entry with the path it has in the file. */
export interface Standing extends Found {
  readonly path: Path;
  readonly memo: Entry['memo'];
}

export interface Found {
  readonly base: number;
  readonly node: Node;
  /** The key the value stands behind; none for items of a list. */
  readonly pair?: Pair;
}

/** What a reading is made of. Without a text of their own the parts are the whole text, one behind the other. */
export interface Body {
  readonly lead: string;
  readonly parts: readonly Part[];
  readonly starts?: readonly number[];
  readonly text?: string;
  /** Why the text is not read as it stands. */
  readonly refusals?: readonly Fault[];
  /** The line each part starts on and those at fault, where they are known already. */
  readonly lines?: readonly number[];
  readonly troubled?: readonly number[];
  /** The shape of the parts, where it is known already. */
  readonly shape?: Shape;
  /** True where every part is known to be sound. */
  readonly sound?: boolean;
  readonly since?: Since;
}

/**
 * The parts between the first and the last difference, in the order of those of now.
 * @param old the parts of another reading of the same file
 */
export function between(
  old: readonly Part[],
  { parts, since }: Pick<Reading, 'parts' | 'since'>,
): readonly [first: number, behind: number] {
  const known = since?.parts === old ? since : undefined;
  const [front, back] = sameEnds(old, parts, known?.first, known && parts.length - known.behind);
  return [front, parts.length - back];
}

export function startsOf({ lead, parts }: Pick<Body, 'lead' | 'parts'>): readonly number[] {
  const starts = new Array<number>(parts.length);
  let at = lead.length;
  for (let nth = 0; nth < starts.length; nth++) {
    starts[nth] = at;
    at += (parts[nth] as Part).source.length;
  }
  return starts;
}

/** Puts parts together. What takes a look at more than each part is done when it is asked for. */
export const readingOf = (body: Body): Reading => new TextReading(body);

/**
 * A class, as thousands of files are read one after the other: for every object written with getters of its own the
 * engine keeps a description, and by it all that the getters can see, far beyond the last use of the object.
 */
class TextReading implements Reading {
  readonly lead: string;
  readonly parts: readonly Part[];
  readonly starts: readonly number[];
  readonly length: number;
  readonly sound: boolean;
  readonly since: Since | undefined;
  readonly complete: boolean;
  readonly #whole: string | undefined;
  readonly #refusals: readonly Fault[];
  #text: string | undefined;
  #lines: readonly number[] | undefined;
  #troubled: readonly number[] | undefined;
  #shape: Shape | undefined;
  #faults: readonly Fault[] | undefined;
  #plan: Plan | undefined;
  #entries: readonly Standing[] | undefined;

  constructor(body: Body) {
    const { lead, parts, text, refusals = [] } = body;
    this.lead = lead;
    this.parts = parts;
    this.starts = body.starts ?? startsOf(body);
    this.length = text?.length ?? (this.starts.at(-1) ?? lead.length) + (parts.at(-1)?.source.length ?? 0);
    this.sound = refusals.length === 0 && (body.sound ?? parts.every((part) => part.sound));
    this.since = body.since;
    this.complete = text === undefined && refusals.length === 0;
    this.#whole = text;
    this.#refusals = refusals;
    this.#text = text;
    this.#lines = body.lines;
    this.#troubled = body.troubled;
    this.#shape = body.shape;
  }

  get text(): string {
    this.#text ??= this.lead + this.parts.map(({ source }) => source).join('');
    return this.#text;
  }

  get lines(): readonly number[] {
    this.#lines ??= linesOf(this, this.#whole);
    return this.#lines;
  }

  get troubled(): readonly number[] {
    this.#troubled ??= this.parts.flatMap((part, nth) => (part.troubled ? [nth] : []));
    return this.#troubled;
  }

  get shape(): Shape {
    this.#shape ??= shapeOf(this.parts);
    return this.#shape;
  }

  get faults(): readonly Fault[] {
    this.#faults ??= faultsOf(this, this.#refusals);
    return this.#faults;
  }

  get plan(): Plan {
    this.#plan ??= planOf(this.#standing());
    return this.#plan;
  }

  find(path: Path): Found | undefined {
    const { heads, lists, named } = this.shape;
    const [section, key] = path;
    if (typeof section !== 'string') return undefined;
    const entry =
      key === undefined
        ? undefined
        : typeof key === 'number'
          ? lists.get(section as Section)?.[key]
          : named.get(nameKey(section, key));
    const placed = entry ?? heads.get(section);
    if (!placed) return undefined;
    const own = this.#at(placed);
    return descend(own.entry, own.base, path.slice(entry ? 2 : 1));
  }

  entries(): readonly Standing[] {
    this.#entries ??= entriesAmong(this.#standing());
    return this.#entries;
  }

  partAt(offset: number): { readonly source: string; readonly start: number } {
    if (this.#whole !== undefined) return { source: this.#whole, start: 0 };
    const nth = lastStart(this.starts, offset);
    return { source: this.parts[nth]?.source ?? this.lead, start: this.starts[nth] ?? 0 };
  }

  #at({ part, entry, path }: Placed): Own {
    return { entry: this.parts[part]?.entries[entry] as Entry, base: this.starts[part] ?? 0, path };
  }

  *#standing(): Iterable<Own> {
    const { heads, named, lists } = this.shape;
    for (const all of [heads.values(), named.values(), ...lists.values()])
      for (const placed of all) yield this.#at(placed);
  }
}

/** Those that stand for themselves, as items do. Kept: asked for once for each kind of name, and by one rule after the other. */
export function entriesAmong(all: Iterable<Own>): readonly Standing[] {
  const found: Standing[] = [];
  for (const { entry, base, path } of all)
    if (path.length > 1 || sections[entry.section].holds === 'entry')
      found.push({ path, base, node: entry.node, memo: entry.memo });
  return found;
}

/** The line each part starts on. */
function linesOf({ lead, parts, starts }: Reading, whole: string | undefined): readonly number[] {
  if (whole !== undefined) {
    const breaks = (end: number): number => whole.slice(0, end).split('\n').length - 1;
    return starts.map(breaks);
  }
  let line = lead.split('\n').length - 1;
  return parts.map(({ breaks }) => {
    const start = line;
    line += breaks;
    return start;
  });
}

export function descend({ node: top, keyPair }: Entry, base: number, path: Path): Found | undefined {
  let node: Node | undefined = top;
  let pair = keyPair;
  for (const step of path) {
    pair = node?.kind === 'map' ? pairIn(node, step) : undefined;
    node = child(node, step);
  }
  if (!node) return undefined;
  return pair ? { base, node, pair } : { base, node };
}
