import type { Day } from '../plan/day.ts';
import { isSection, knownVersion, type Section, sections } from '../plan/fields.ts';
import { enlist } from '../plan/lists.ts';
import type { Around, NamesRead } from './around.ts';
import type { Piece } from './cut.ts';
import { type Fault, fault } from './fault.ts';
import { lastStart } from './last-start.ts';
import { checkId } from './leaf.ts';
import { isEmpty, type MapNode, type Node, type Pair } from './node.ts';
import { dayNear, parseSlice, type Slice } from './slice.ts';
import { formNamed, guessSection } from './slips.ts';
import { isTable, unreadable, wideColon, wideGap } from './syntax.ts';
import { isUnseen, unseenIn } from './unseen.ts';
import { misshapen, readEntry } from './value.ts';

/** A slice with the entries it holds; the same for as long as its source stays the same, wherever it stands. */
export interface Part extends Slice {
  readonly entries: readonly Entry[];
  /** Line breaks in it. */
  readonly breaks: number;
  /** True where a comment may ask for silence about something. */
  readonly remarks: boolean;
  /** True where anything in it is at fault. */
  readonly troubled: boolean;
  /** False where some of it cannot be read. */
  readonly sound: boolean;
}

/** One section, or one item of a section with items. */
export interface Entry {
  readonly section: Section;
  /** The key of a named entry. */
  readonly key?: string;
  readonly keyPair?: Pair;
  /** A key that is no section. */
  readonly stray?: true;
  readonly node: Node;
  readonly value: unknown;
  /** Offsets count from the part. Paths start below the entry. */
  readonly faults: readonly Fault[];
  /**
   * What others made of it, so that it is made once for as long as the entry stays the same. `names`: all it refers to,
   * where nothing is at fault; they are taken in while it is read, as to look through all of a file again takes longer.
   */
  readonly memo: { readonly names?: NamesRead; value?: unknown; sheet?: unknown; uses?: unknown; row?: number };
}

/** Parses one piece of a text and reads what it says. */
export function readPart(piece: Piece): Part {
  const slice = parseSlice(piece);
  const [broken] = slice.faults;
  const [found, faults] = entriesOf(slice);
  const part = partOf(slice, slice.simple ? found : withUnseen(slice.source, found), faults);
  if (!broken) return part;
  // What the parser made of the rest of a broken slice is a guess: findings about it would be echoes of the first.
  const told = ({ rule, end }: Fault): boolean => rule !== 'missing-required' && end <= broken.start;
  const entries = part.entries
    .map((entry) => ({ ...entry, faults: entry.faults.filter(told) }))
    .filter(({ stray, faults }) => !stray || faults.length > 0);
  return partOf(slice, entries);
}

/** What nobody can see is at fault wherever it stands: it is added to the entry around it. */
function withUnseen(source: string, entries: readonly Entry[]): readonly Entry[] {
  const found = unseenIn(source);
  if (found.length === 0 || entries.length === 0) return entries;
  const startOf = ({ node, keyPair }: Entry): number => keyPair?.keyStart ?? node.start;
  const starts = entries.map(startOf);
  const owned = new Map<number, Fault[]>();
  for (const fault of found) enlist(owned, Math.max(0, lastStart(starts, fault.start)), fault);
  return entries.map((entry, nth) => {
    const own = owned.get(nth);
    return own ? { ...entry, faults: [...entry.faults, ...own] } : entry;
  });
}

function partOf(slice: Slice, entries: readonly Entry[], faults: readonly Fault[] = slice.faults): Part {
  const { holds, section, key, under, indent, paused, source, root, simple } = slice;
  let breaks = 0;
  for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1)) breaks++;
  return {
    holds,
    section,
    key,
    under,
    indent,
    paused,
    source,
    root,
    simple,
    faults,
    entries,
    breaks,
    remarks: source.includes('meetup-ignore'),
    troubled: faults.length > 0 || entries.some((entry) => entry.faults.length > 0),
    sound: !faults.some(isUnread) && !entries.some((entry) => entry.faults.some(isUnread)),
  };
}

const isUnread = ({ rule }: Fault): boolean => rule === 'yaml-syntax' || rule === 'many-documents';

function entriesOf(slice: Slice): [entries: readonly Entry[], faults?: readonly Fault[]] {
  const { root, holds, section, source } = slice;
  if (holds === 'head' && section) return [[headOf(section, source)]];
  if (holds === 'item' && section) return [itemEntries(slice, section, source)];
  if (root?.kind === 'map') return [root.pairs.flatMap((pair) => pairEntries(pair, source))];
  if (root === undefined || isEmpty(root) || slice.faults.length > 0) return [[]];
  return [[], [topLevel(root, source, holds)]];
}

/** The line with the key of a section whose items are slices of their own. */
function headOf(section: Section, source: string): Entry {
  const keyEnd = /^["']?[\w-]+["']?/.exec(source)?.[0].length ?? 0;
  const node: Node =
    sections[section].holds === 'named'
      ? { kind: 'map', start: keyEnd, end: keyEnd, flow: false, pairs: [] }
      : { kind: 'list', start: keyEnd, end: keyEnd, flow: false, items: [] };
  return {
    section,
    keyPair: { key: section, keyStart: 0, keyEnd, value: node },
    node,
    value: undefined,
    faults: [],
    memo: {},
  };
}

/** No key stands here, only a list or a sentence: often because the colon is a full-width one. */
function topLevel(root: Node, source: string, holds: Piece['holds']): Fault {
  const line = source.slice(root.start).search(/\r?\n|$/);
  const text = source.slice(root.start, root.start + line).trimEnd();
  const slip = wideColon.test(text) ? 'fullColon' : wideGap.test(text) ? 'wideGap' : undefined;
  const table = isTable(source.slice(root.start).split(/\r?\n/, 2)) ? 'table' : undefined;
  const reason = slip ?? table ?? (holds === 'stray' ? 'noColon' : 'topLevel');
  return unreadable(root.start, root.start + Math.max(1, text.length), reason);
}

function itemEntries(slice: Slice, section: Section, source: string): readonly Entry[] {
  const { root } = slice;
  if (root?.kind === 'list') return root.items.map((item) => readItem(section, item, source));
  if (root?.kind === 'map' && sections[section].holds === 'named') return namedEntries(section, root, source);
  // The item cannot be read, but its name can: people who refer to it should not be told that it does not exist.
  const node: Node = { kind: 'map', start: 0, end: 0, flow: false, pairs: [] };
  return slice.key === undefined
    ? [{ section, node, value: undefined, faults: [], memo: {} }]
    : [{ section, key: slice.key, node, value: {}, faults: [], memo: {} }];
}

function aroundOf(text: string, key: string, near?: Day): { readonly around: Around; readonly faults: Fault[] } {
  const faults: Fault[] = [];
  return { around: { report: (found) => void faults.push(found), text, near, key, names: {} }, faults };
}

/** What is at fault may hold names that were not read. */
const memoOf = ({ names }: Around, faults: readonly Fault[]): Entry['memo'] => (faults.length === 0 ? { names } : {});

function readItem(section: Section, node: Node, source: string): Entry {
  const { of } = sections[section] as { of: 'session' | 'outcome' };
  const { around, faults } = aroundOf(source, section, dayNear(source));
  const value = readEntry(of, node, [], around);
  return { section, node, value, faults, memo: memoOf(around, faults) };
}

function readNamed(section: Section, pair: Pair, source: string): Entry {
  const { of } = sections[section] as { of: 'topic' | 'team' | 'person' };
  const { around, faults } = aroundOf(source, pair.key);
  checkId(pair.key, { start: pair.keyStart, end: pair.keyEnd }, [], around);
  const value = readEntry(of, pair.value, [], around) ?? {};
  const memo = memoOf(around, faults);
  return { section, key: pair.key, keyPair: pair, node: pair.value, value, faults, memo };
}

/** Everything a top-level pair holds, whether its section has items or not. */
function pairEntries(pair: Pair, source: string): readonly Entry[] {
  const { key, value: node } = pair;
  if (!isSection(key)) return strayTop(pair);
  const whole: Entry = { section: key, keyPair: pair, node, value: undefined, faults: [], memo: {} };
  if (isEmpty(node)) return [whole];
  const { holds } = sections[key];
  if (holds === 'named' && node.kind === 'map') return [whole, ...namedEntries(key, node, source)];
  if (holds === 'list' && node.kind === 'list')
    return [whole, ...node.items.map((item) => readItem(key, item, source))];
  if (holds === 'version') return [readVersion(whole)];
  if (holds === 'entry' && node.kind === 'map') {
    const { around, faults } = aroundOf(source, key, dayNear(source));
    const value = readEntry('series', node, [], around);
    return [{ section: key, keyPair: pair, node, value, faults, memo: memoOf(around, faults) }];
  }
  const form = holds === 'named' ? formNamed('map') : holds === 'list' ? formNamed('entryList') : formNamed('entry');
  return [{ ...whole, faults: [misshapen(node, [], source, { key, form })] }];
}

function namedEntries(section: Section, node: MapNode, source: string): readonly Entry[] {
  return node.pairs.map((pair) => readNamed(section, pair, source));
}

function strayTop({ key, keyStart, keyEnd, value }: Pair): readonly Entry[] {
  if (key.startsWith('x-')) return [];
  const at = { start: keyStart, end: keyEnd };
  const guess = guessSection(key);
  const wide = /^[\u3000\u00a0]/.test(key);
  // What nobody can see in it is said of the text.
  if (isUnseen(key) && !wide)
    return [{ section: 'meetup', stray: true, node: value, value: undefined, faults: [], memo: {} }];
  const found = wide
    ? unreadable(keyStart, keyEnd, 'wideIndent', [key])
    : fault('unknown-key', at, [key], guess ? { key, guess } : { key });
  // Held under `meetup`, the section without entries, only to carry the fault.
  return [{ section: 'meetup', stray: true, node: value, value: undefined, faults: [found], memo: {} }];
}

function readVersion(part: Entry): Entry {
  const { node } = part;
  const version = node.kind === 'scalar' ? node.value : undefined;
  if (typeof version !== 'number' || !Number.isInteger(version))
    return { ...part, faults: [fault('wrong-type', node, [], { key: 'meetup', form: formNamed('number') })] };
  if (version > knownVersion)
    return { ...part, value: version, faults: [fault('newer-format', node, [], { version, known: knownVersion })] };
  return { ...part, value: version };
}
