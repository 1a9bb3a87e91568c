import { type Section, sections } from '../plan/fields.ts';
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
  const least = Math.min(old.length, parts.length);
  let first = known?.first ?? 0;
  while (first < least && old[first] === parts[first]) first++;
  let [behind, beyond] = known ? [known.behind, known.behind + old.length - parts.length] : [parts.length, old.length];
  while (behind > first && beyond > first && old[beyond - 1] === parts[behind - 1]) {
    behind--;
    beyond--;
  }
  return [first, behind];
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
    if (this.#faults) return this.#faults;
    const { parts, starts, troubled, shape, length } = this;
    this.#faults = faultsOf({ parts, starts, troubled, shape, refusals: this.#refusals, length });
    return this.#faults;
  }

  get plan(): Plan {
    this.#plan ??= planOf(this.#standing());
    return this.#plan;
  }

  find(path: Path): Found | undefined {
    const found = lookUp(this.shape, path);
    if (!found) return undefined;
    const { entry, base } = this.#at(found.placed);
    return descend(entry, base, found.rest);
  }

  // Asked once for each kind of name, and by one rule after the other.
  entries(): readonly Standing[] {
    if (this.#entries) return this.#entries;
    const found: Standing[] = [];
    for (const { entry, base, path } of this.#standing())
      if (path.length > 1 || sections[entry.section].holds === 'entry')
        found.push({ path, base, node: entry.node, memo: entry.memo });
    this.#entries = found;
    return found;
  }

  partAt(offset: number): { readonly source: string; readonly start: number } {
    if (this.#whole !== undefined) return { source: this.#whole, start: 0 };
    const nth = lastStart(this.starts, offset);
    return { source: this.parts[nth]?.source ?? this.lead, start: this.starts[nth] ?? 0 };
  }

  #at({ part, entry, path }: Placed): { readonly entry: Entry; readonly base: number; readonly path: Path } {
    return { entry: this.parts[part]?.entries[entry] as Entry, base: this.starts[part] ?? 0, path };
  }

  *#standing(): Iterable<{ readonly entry: Entry; readonly base: number; readonly path: Path }> {
    const { heads, named, lists } = this.shape;
    for (const all of [heads.values(), named.values(), ...lists.values()])
      for (const placed of all) yield this.#at(placed);
  }
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

/** The entry a path leads to or into, and the rest of the path below it. */
function lookUp({ heads, lists, named }: Shape, path: Path): { placed: Placed; rest: Path } | undefined {
  const [section, key, ...rest] = path;
  if (typeof section !== 'string') return undefined;
  const placed =
    key === undefined
      ? undefined
      : typeof key === 'number'
        ? lists.get(section as Section)?.[key]
        : named.get(nameKey(section, key));
  if (placed) return { placed, rest };
  const head = heads.get(section);
  return head && { placed: head, rest: path.slice(1) };
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
