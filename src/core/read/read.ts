import { isSection, knownVersion, type Section, sections } from '../plan/fields.ts';
import type { Path, Span } from '../plan/path.ts';
import type { Plan, Session } from '../plan/plan.ts';
import { forms, type SyntaxReason } from '../words/terms.ts';
import { type Cut, cut } from './cut.ts';
import type { Fault } from './fault.ts';
import { longestText } from './guard.ts';
import { child, isEmpty, type MapNode, type Node, type Pair } from './node.ts';
import { dayNear, parseSlice, type Slice } from './slice.ts';
import { guessSection } from './synonym.ts';
import { conflicts, unreadable, wideColon } from './syntax.ts';
import { checkId, duplicate, type Entry, fault, misshapen, readEntry } from './value.ts';

/** A text with what it says. Made once for each version of a text; everything else reads from it. */
export interface Reading {
  readonly text: string;
  readonly parts: readonly Part[];
  readonly plan: Plan;
  /** What is wrong with the text itself, in the order of the text; offsets in the text. */
  readonly faults: readonly Fault[];
  /** False while a part of the text cannot be read: what is missing from the plan may only be hidden. */
  readonly sound: boolean;
  /** The value at a path with the offset its own offsets count from; undefined where nothing is written. */
  readonly find: (path: Path) => Found | undefined;
  /** Every entry as it stands: single sections whole, sections with items item by item. */
  readonly entries: () => Iterable<Found & { readonly path: Path }>;
}

export interface Found {
  readonly base: number;
  readonly node: Node;
  /** The key the value stands behind; none for items of a list. */
  readonly pair?: Pair;
}

/** A slice with the entries it holds, kept as long as its text stays the same. */
export interface Part {
  readonly slice: Slice;
  readonly entries: readonly EntryPart[];
}
/** One section, or one item of a section with items. */
interface EntryPart {
  readonly section: Section;
  /** The key of a named entry. */
  readonly key?: string;
  readonly keyPair?: Pair;
  /** A key that is no section. */
  readonly stray?: true;
  readonly node: Node;
  readonly value: unknown;
  /** Offsets count from the slice. Paths start below the entry. */
  readonly faults: readonly Fault[];
}

const mostFaults = 100;
const mostSessions = 5000;

/**
 * Reads a meetup file. Never throws: whatever cannot be understood becomes a fault, and the rest is kept.
 * @param before an earlier reading of the same file: slices whose text is unchanged are taken over from it
 */
export function read(text: string, before?: Reading): Reading {
  if (text.length > longestText) return assemble(text, [], [unreadable(0, 1, 'tooLarge')]);
  const [merge, ...merges] = conflicts(text);
  if (merge) {
    const parts = partsOf(text, before).filter(({ slice }) =>
      [merge, ...merges].every(({ start, end }) => slice.end <= start || slice.start > end),
    );
    return assemble(text, parts, [unreadable(merge.start, merge.end, 'conflict')]);
  }
  const parts = partsOf(text, before);
  return assemble(text, parts, []);
}

/** The reading of a file whose text cannot be had. */
export const refused = (reason: SyntaxReason): Reading => assemble('', [], [unreadable(0, 0, reason)]);

function partsOf(text: string, before: Reading | undefined): readonly Part[] {
  const parts = readCuts(text, cut(text), before);
  if (parts.length === 1 || !parts.some(({ slice }) => slice.faults.some(({ because }) => because === 'quote')))
    return parts;
  // A quoted text may legally go on at the indentation of its parent, where the cut ends it. Rare enough to try whole.
  const whole = readPart(text, { start: parts[0]?.slice.start ?? 0, end: text.length, holds: 'whole' });
  return whole.slice.faults.length === 0 ? [whole] : parts;
}

/** Takes over what did not change at both ends of the text and reads what lies between. */
function readCuts(text: string, cuts: readonly Cut[], before: Reading | undefined): readonly Part[] {
  const old = before?.parts ?? [];
  const same = (a: Cut | undefined, part: Part | undefined): boolean =>
    a !== undefined &&
    part !== undefined &&
    before !== undefined &&
    sameCut(a, part.slice) &&
    text.slice(a.start, a.end) === before.text.slice(part.slice.start, part.slice.end);
  let front = 0;
  while (front < cuts.length && same(cuts[front], old[front])) front++;
  let back = 0;
  while (back < cuts.length - front && back < old.length - front && same(cuts.at(-1 - back), old.at(-1 - back))) back++;
  return cuts.map((at, i) => {
    const kept = i < front ? old[i] : i >= cuts.length - back ? old[old.length - (cuts.length - i)] : undefined;
    return kept ? moved(kept, at) : readPart(text, at);
  });
}

const sameCut = (a: Cut, b: Cut): boolean =>
  a.holds === b.holds && a.section === b.section && a.key === b.key && a.end - a.start === b.end - b.start;
const moved = (part: Part, at: Cut): Part =>
  part.slice.start === at.start ? part : { ...part, slice: { ...part.slice, start: at.start, end: at.end } };

function readPart(text: string, at: Cut): Part {
  const slice = parseSlice(text, at);
  const [broken] = slice.faults;
  const part = entriesOf(slice, text.slice(at.start, at.end));
  if (!broken) return part;
  // What the parser made of the rest of a broken slice is a guess: findings about it would be echoes of the first.
  const told = ({ rule, end }: Fault): boolean => rule !== 'missing-required' && end <= broken.start;
  const entries = part.entries
    .map((entry) => ({ ...entry, faults: entry.faults.filter(told) }))
    .filter(({ stray, faults }) => !stray || faults.length > 0);
  return { slice, entries };
}

function entriesOf(slice: Slice, source: string): Part {
  const { root, holds, section } = slice;
  if (holds === 'head' && section) return { slice, entries: [headOf(section, source)] };
  if (holds === 'item' && section) return { slice, entries: itemEntries(slice, section, source) };
  if (root?.kind === 'map') return { slice, entries: root.pairs.flatMap((pair) => pairEntries(pair, source)) };
  if (root === undefined || isEmpty(root) || slice.faults.length > 0) return { slice, entries: [] };
  return { slice: { ...slice, faults: [topLevel(root, source, holds)] }, entries: [] };
}

/** The line with the key of a section whose items are slices of their own. */
function headOf(section: Section, source: string): EntryPart {
  const keyEnd = /^["']?[\w-]+["']?/.exec(source)?.[0].length ?? 0;
  const at = { start: keyEnd, end: keyEnd, flow: false };
  const node: Node =
    sections[section].holds === 'named' ? { kind: 'map', ...at, pairs: [] } : { kind: 'list', ...at, items: [] };
  return { section, keyPair: { key: section, keyStart: 0, keyEnd, value: node }, node, value: undefined, faults: [] };
}

/** No key stands here, only a list or a sentence: often because the colon is a full-width one. */
function topLevel(root: Node, source: string, holds: Cut['holds']): Fault {
  const line = source.slice(root.start).search(/\r?\n|$/);
  const text = source.slice(root.start, root.start + line).trimEnd();
  const reason = wideColon.test(text) ? 'fullColon' : holds === 'stray' ? 'noColon' : 'topLevel';
  return unreadable(root.start, root.start + Math.max(1, text.length), reason);
}

function itemEntries(slice: Slice, section: Section, source: string): readonly EntryPart[] {
  const { root } = slice;
  if (root?.kind === 'list') return root.items.map((item) => readItem(section, item, source));
  if (root?.kind === 'map' && sections[section].holds === 'named') return namedEntries(section, root, source);
  // The item cannot be read, but its name can: people who refer to it should not be told that it does not exist.
  const node: Node = { kind: 'map', start: 0, end: 0, flow: false, pairs: [] };
  return slice.key === undefined
    ? [{ section, node, value: undefined, faults: [] }]
    : [{ section, key: slice.key, node, value: {}, faults: [] }];
}

function readItem(section: Section, node: Node, source: string): EntryPart {
  const faults: Fault[] = [];
  const { of } = sections[section] as { of: 'session' | 'outcome' };
  const report = (found: Fault): void => void faults.push(found);
  const value = readEntry(of, node, [], { report, text: source, near: dayNear(source), key: section });
  return { section, node, value, faults };
}

function readNamed(section: Section, pair: Pair, source: string): EntryPart {
  const faults: Fault[] = [];
  const { of } = sections[section] as { of: 'topic' | 'team' | 'person' };
  const around = { report: (found: Fault) => void faults.push(found), text: source, near: undefined, key: pair.key };
  checkId(pair.key, { start: pair.keyStart, end: pair.keyEnd }, [], around);
  return {
    section,
    key: pair.key,
    keyPair: pair,
    node: pair.value,
    value: readEntry(of, pair.value, [], around) ?? {},
    faults,
  };
}

/** Everything a top-level pair holds, whether its section has items or not. */
function pairEntries(pair: Pair, source: string): readonly EntryPart[] {
  const { key, value: node } = pair;
  if (!isSection(key)) return strayTop(pair);
  const whole: EntryPart = { section: key, keyPair: pair, node, value: undefined, faults: [] };
  if (isEmpty(node)) return [whole];
  const { holds } = sections[key];
  if (holds === 'named' && node.kind === 'map') return [whole, ...namedEntries(key, node, source)];
  if (holds === 'list' && node.kind === 'list')
    return [whole, ...node.items.map((item) => readItem(key, item, source))];
  if (holds === 'version') return [readVersion(whole)];
  if (holds === 'entry' && node.kind === 'map') {
    const faults: Fault[] = [];
    const value = readEntry('series', node, [], {
      report: (found) => faults.push(found),
      text: source,
      near: dayNear(source),
      key,
    });
    return [{ ...whole, value, faults }];
  }
  const form = holds === 'named' ? forms.map : holds === 'list' ? forms.entryList : forms.entry;
  return [{ ...whole, faults: [misshapen(node, [], source, { key, form })] }];
}

function namedEntries(section: Section, node: MapNode, source: string): readonly EntryPart[] {
  return node.pairs.map((pair) => readNamed(section, pair, source));
}

function strayTop({ key, keyStart, keyEnd, value }: Pair): readonly EntryPart[] {
  if (key.startsWith('x-')) return [];
  const at = { start: keyStart, end: keyEnd };
  const guess = guessSection(key);
  const found = /^[\u3000\u00a0]/.test(key)
    ? unreadable(keyStart, keyEnd, 'indent', [key])
    : fault('unknown-key', at, [key], guess ? { key, guess } : { key });
  // Held under `meetup`, the section without entries, only to carry the fault.
  return [{ section: 'meetup', stray: true, node: value, value: undefined, faults: [found] }];
}

function readVersion(part: EntryPart): EntryPart {
  const { node } = part;
  const version = node.kind === 'scalar' ? node.value : undefined;
  if (typeof version !== 'number' || !Number.isInteger(version))
    return { ...part, faults: [fault('wrong-type', node, [], { key: 'meetup', form: forms.number })] };
  if (version > knownVersion)
    return { ...part, value: version, faults: [fault('newer-format', node, [], { version, known: knownVersion })] };
  return { ...part, value: version };
}

/** An entry found in a part, with the path it has in this text. */
interface Placed {
  readonly part: EntryPart;
  readonly base: number;
  readonly path: Path;
}

function assemble(text: string, parts: readonly Part[], refusals: readonly Fault[]): Reading {
  const heads = new Map<string, Placed>();
  const lists = new Map<Section, Placed[]>();
  const named = new Map<string, Placed>();
  const faults: Fault[] = [...refusals];
  let openQuote = false;
  for (const { slice, entries } of parts) {
    const base = slice.start;
    // A line at the margin behind a quotation mark that is not closed is the rest of the quoted text.
    const echo: boolean = slice.holds === 'stray' && openQuote;
    openQuote = echo || slice.faults.some(({ because }) => because === 'quote');
    if (refusals.length === 0 && !echo) for (const found of slice.faults) faults.push(shift(found, base));
    for (const part of entries) {
      const placed = place(part, base, { heads, lists, named });
      if (refusals.length > 0) continue;
      for (const found of part.faults) faults.push(shift(found, base, [...placed.path, ...found.path]));
      const twin = placed.twin;
      if (twin?.part.keyPair && part.keyPair) faults.push(twice(placed, twin));
    }
  }
  const sessions = lists.get('sessions') ?? [];
  const excess = sessions[mostSessions];
  if (excess) {
    const start = excess.base + excess.part.node.start;
    faults.push(unreadable(start, start + 1, 'tooManyEntries'));
  }
  faults.sort((a, b) => a.start - b.start);
  const sound =
    refusals.length === 0 && !faults.some(({ rule }) => rule === 'yaml-syntax' || rule === 'many-documents');
  const find = finder(heads, lists, named);
  const entries = function* (): Iterable<Found & { path: Path }> {
    for (const { part, base, path } of heads.values())
      if (sections[part.section].holds === 'entry') yield { path, base, node: part.node };
    for (const { part, base, path } of [...named.values(), ...[...lists.values()].flat()])
      yield { path, base, node: part.node };
  };
  return {
    text,
    parts,
    plan: planOf(heads, lists, named),
    faults: faults.slice(0, mostFaults).map((found) => visible(found, text.length)),
    sound,
    find,
    entries,
  };
}

interface Tables {
  readonly heads: Map<string, Placed>;
  readonly lists: Map<Section, Placed[]>;
  readonly named: Map<string, Placed>;
}

/** Gives an entry its path; `twin` is the entry that has the same path already. */
function place(part: EntryPart, base: number, { heads, lists, named }: Tables): Placed & { twin?: Placed } {
  const { section, key } = part;
  if (key !== undefined) {
    const path = [section, key];
    const twin = named.get(path.join('\n'));
    const placed = { part, base, path };
    if (!twin) named.set(path.join('\n'), placed);
    return twin ? { ...placed, twin } : placed;
  }
  if (part.stray) return { part, base, path: [] };
  if (part.keyPair) {
    const placed = { part, base, path: [section] };
    const twin = heads.get(section);
    if (!twin) heads.set(section, placed);
    return twin ? { ...placed, twin } : placed;
  }
  const list = lists.get(section) ?? [];
  const placed = { part, base, path: [section, list.length] };
  list.push(placed);
  lists.set(section, list);
  return placed;
}

function twice(placed: Placed, twin: Placed): Fault {
  const pair = placed.part.keyPair as Pair;
  const found = duplicate(pair, twin.part.keyPair as Pair, placed.path.slice(0, -1));
  const other = found.other as Fault;
  return { ...shift(found, placed.base), other: shift(other, twin.base) };
}

const shift = (found: Fault, base: number, path: Path = found.path): Fault => ({
  ...found,
  start: found.start + base,
  end: found.end + base,
  path,
  ...(found.other ? { other: shift(found.other, base) } : {}),
});

/** A stretch of no characters, such as a key of no letters or the end of the text, takes in one beside it. */
function visible(found: Fault, length: number): Fault {
  if (found.start < found.end && found.end <= length) return found;
  const start = Math.max(0, Math.min(found.start, length - 1));
  return { ...found, start, end: Math.min(length, Math.max(start + 1, found.end)) };
}

function planOf(heads: Map<string, Placed>, lists: Map<Section, Placed[]>, named: Map<string, Placed>): Plan {
  const list = <T>(section: Section): T[] =>
    (lists.get(section) ?? []).flatMap(({ part }, nth) =>
      part.value === undefined ? [] : [{ ...(part.value as Entry), nth } as T],
    );
  const map = <T>(section: Section): Map<string, T> => {
    const entries = new Map<string, T>();
    for (const { part } of named.values()) if (part.section === section) entries.set(part.key ?? '', part.value as T);
    return entries;
  };
  const version = heads.get('meetup')?.part.value as number | undefined;
  const series = heads.get('series')?.part.value as Plan['series'];
  return {
    ...(version === undefined ? {} : { meetup: version }),
    ...(series === undefined ? {} : { series }),
    topics: map('topics'),
    sessions: list<Session>('sessions').slice(0, mostSessions),
    outcomes: list('outcomes'),
    teams: map('teams'),
    people: map('people'),
  };
}

function finder(
  heads: Map<string, Placed>,
  lists: Map<Section, Placed[]>,
  named: Map<string, Placed>,
): Reading['find'] {
  return (path) => {
    const [section, key, ...rest] = path;
    if (typeof section !== 'string') return undefined;
    const entry =
      key === undefined
        ? undefined
        : typeof key === 'number'
          ? lists.get(section as Section)?.[key]
          : named.get(`${section}\n${key}`);
    if (entry) return descend(entry, rest);
    const top = heads.get(section);
    return top ? descend(top, path.slice(1)) : undefined;
  };
}

function descend({ part, base }: Placed, path: Path): Found | undefined {
  let node: Node | undefined = part.node;
  let pair = part.keyPair;
  for (const step of path) {
    pair = node?.kind === 'map' ? node.pairs.find(({ key }) => key === step) : undefined;
    node = child(node, step);
  }
  if (!node) return undefined;
  return pair ? { base, node, pair } : { base, node };
}

/** Where a value stands in the text; for a value that is not there, the nearest thing above it that is. */
export function spanOf(reading: Reading, path: Path, on: 'key' | 'value' | 'line' = 'value'): Span {
  for (let length = path.length; length > 0; length--) {
    const found = reading.find(path.slice(0, length));
    if (found) return spanIn(reading.text, found, length === path.length ? on : 'key');
  }
  return { start: 0, end: lineEnd(reading.text, 0) };
}

function spanIn(text: string, { base, node, pair }: Found, on: 'key' | 'value' | 'line'): Span {
  if (pair && (on !== 'value' || isEmpty(node))) return { start: base + pair.keyStart, end: base + pair.keyEnd };
  const start = base + node.start;
  const end = base + node.end;
  return {
    start,
    end:
      on === 'value' && node.kind === 'scalar'
        ? Math.max(end, start + 1)
        : Math.min(Math.max(end, start + 1), lineEnd(text, start)),
  };
}

const lineEnd = (text: string, from: number): number => {
  const newline = text.indexOf('\n', from);
  const end = newline === -1 ? text.length : newline;
  return text[end - 1] === '\r' ? end - 1 : end;
};
