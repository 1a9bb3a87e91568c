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
  readonly find: (path: Path) => Found | undefined;
  /** Every entry as it stands: single sections whole, sections with items item by item. */
  readonly entries: () => readonly Standing[];
  /** The source around an offset: of a part, else the lead or the whole text. */
  readonly partAt: (offset: number) => { readonly source: string; readonly start: number };
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
export function readingOf(body: Body): Reading {
  const { lead, parts, refusals = [] } = body;
  const starts = body.starts ?? startsOf(body);
  const whole = body.text;
  const length = whole?.length ?? (starts.at(-1) ?? lead.length) + (parts.at(-1)?.source.length ?? 0);
  const text = once(() => whole ?? lead + parts.map(({ source }) => source).join(''));
  const shape = once(() => body.shape ?? shapeOf(parts));
  const at = ({ part, entry }: Placed): { entry: Entry; base: number } => ({
    entry: parts[part]?.entries[entry] as Entry,
    base: starts[part] ?? 0,
  });
  const lines = once(() => body.lines ?? linesOf(body));
  const troubled = once(() => body.troubled ?? parts.flatMap((part, nth) => (part.troubled ? [nth] : [])));
  const faults = once(() => faultsOf({ parts, starts, troubled: troubled(), shape: shape(), refusals, length }));
  const plan = once(() => planOf(standing()));
  function* standing(): Iterable<{ readonly entry: Entry; readonly base: number; readonly path: Path }> {
    const { heads, named, lists } = shape();
    for (const all of [heads.values(), named.values(), ...lists.values()])
      for (const placed of all) yield { ...at(placed), path: placed.path };
  }
  // Asked once for each kind of name, and by one rule after the other.
  const entries = once((): readonly Standing[] => {
    const found: Standing[] = [];
    for (const { entry, base, path } of standing())
      if (path.length > 1 || sections[entry.section].holds === 'entry')
        found.push({ path, base, node: entry.node, memo: entry.memo });
    return found;
  });
  return {
    lead,
    parts,
    starts,
    length,
    sound: refusals.length === 0 && (body.sound ?? parts.every((part) => part.sound)),
    since: body.since,
    complete: whole === undefined && refusals.length === 0,
    get text() {
      return text();
    },
    get lines() {
      return lines();
    },
    get troubled() {
      return troubled();
    },
    get shape() {
      return shape();
    },
    get faults() {
      return faults();
    },
    get plan() {
      return plan();
    },
    find: (path) => {
      const found = lookUp(shape(), path);
      if (!found) return undefined;
      const { entry, base } = at(found.placed);
      return descend(entry, base, found.rest);
    },
    entries,
    partAt: (offset) => {
      if (whole !== undefined) return { source: whole, start: 0 };
      const nth = lastStart(starts, offset);
      return { source: parts[nth]?.source ?? lead, start: starts[nth] ?? 0 };
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The line each part starts on. */
function linesOf({ lead, parts, starts, text }: Body): readonly number[] {
  if (text !== undefined) {
    const breaks = (end: number): number => text.slice(0, end).split('\n').length - 1;
    return (starts ?? []).map(breaks);
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
