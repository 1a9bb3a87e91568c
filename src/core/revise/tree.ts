import type { Path, Span } from '../plan/path.ts';
import { isEmpty, type ListNode, type MapNode, type Node, type Pair } from '../read/node.ts';
import type { Part, Reading } from '../read/read.ts';
import { column, lineStart, opensLine } from './lines.ts';

/** A whole text as one node whose offsets count from the start of the text. */
export interface Tree {
  readonly text: string;
  readonly root: MapNode;
  /** Stretches that cannot be read; nothing is written into them. */
  readonly broken: readonly Span[];
}

/**
 * Puts the parts of a reading together. A broken one is kept as an empty value for each entry that was read in it, so
 * that its neighbours keep the places they have in the reading.
 */
export function treeOf({ text, parts, starts }: Reading): Tree {
  const pairs: Pair[] = [];
  const broken: Span[] = [];
  const placed = parts.map((part, nth): Standing => ({ part, start: starts[nth] ?? 0 }));
  const only = placed.length === 1 ? placed[0] : undefined;
  for (const [nth, { part, start }] of placed.entries()) {
    if (part.faults.length > 0) broken.push({ start, end: start + part.source.length });
    if (part.holds === 'item' || part.holds === 'stray') continue;
    if (part.holds === 'head') pairs.push(sectionOf(text, { part, start }, placed.slice(nth + 1)));
    else if (part.faults.length > 0) pairs.push(placeholder(text, start));
    else if (part.root?.kind === 'map')
      for (const pair of (absolute(part.root, start) as MapNode).pairs) pairs.push(pair);
  }
  const root = only?.part.root;
  const flow = only && root?.kind === 'map' && root.flow;
  const start = flow ? only.start + root.start : (pairs[0]?.keyStart ?? text.length);
  const end = flow ? only.start + root.end : text.length;
  return { text, broken, root: { kind: 'map', start, end, flow: flow === true, pairs } };
}

interface Standing {
  readonly part: Part;
  readonly start: number;
}

/** A cut section in one piece: its key and the items that follow it. */
function sectionOf(text: string, head: Standing, following: readonly Standing[]): Pair {
  const items: Node[] = [];
  const pairs: Pair[] = [];
  const keyEnd = head.start + (head.part.entries[0]?.keyPair?.keyEnd ?? 0);
  let start: number | undefined;
  let end = keyEnd + 1;
  for (const { part, start: base } of following) {
    if (part.holds === 'stray') continue;
    if (part.holds !== 'item') break;
    const sound = part.faults.length === 0 && part.root ? absolute(part.root, base) : undefined;
    const stand = placeholder(text, base);
    if (sound?.kind === 'list') for (const item of sound.items) items.push(item);
    else if (sound?.kind === 'map') for (const pair of sound.pairs) pairs.push(pair);
    else if (part.key === undefined) for (const _ of part.entries) items.push(stand.value);
    else pairs.push({ ...stand, key: part.key });
    start ??= sound?.start ?? stand.keyStart;
    end = sound?.end ?? stand.keyEnd;
  }
  const at = { start: start ?? end, end, flow: false };
  const value: Node =
    items.length > 0
      ? { kind: 'list', ...at, items }
      : pairs.length > 0
        ? { kind: 'map', ...at, pairs }
        : { kind: 'scalar', ...at, value: null, style: 'plain', source: '' };
  return { key: head.part.section ?? '', keyStart: head.start, keyEnd, value };
}

/** Stands for what cannot be read. */
function placeholder(text: string, start: number): Pair {
  const line = /^( *)(?:- +)?(["']?)([^\n:"']*)/.exec(text.slice(start, start + 1100));
  const at = start + (line?.[1]?.length ?? 0);
  const value: Node = { kind: 'scalar', start: at, end: at, value: null, style: 'plain', source: '' };
  return { key: line?.[3] ?? '', keyStart: at, keyEnd: at, value };
}

/**
 * A node with offsets in the text. What aliases share stays shared: a few aliases of aliases stand for millions of
 * values, and copying each of them would never end.
 */
function absolute(node: Node, base: number, moved = new Map<unknown, unknown>()): Node {
  const at = { start: node.start + base, end: node.end + base };
  if (node.kind === 'scalar') return { ...node, ...at };
  const once = <T>(parts: readonly T[], move: (part: T) => T): readonly T[] => {
    const known = moved.get(parts) as readonly T[] | undefined;
    const made = known ?? parts.map(move);
    moved.set(parts, made);
    return made;
  };
  if (node.kind === 'list') return { ...node, ...at, items: once(node.items, (item) => absolute(item, base, moved)) };
  const pairs = once(node.pairs, (pair) => ({
    key: pair.key,
    keyStart: pair.keyStart + base,
    keyEnd: pair.keyEnd + base,
    value: absolute(pair.value, base, moved),
  }));
  return { ...node, ...at, pairs };
}

/** What stands on the way to a place: the node at each step that exists, from the whole text on. */
export function wayTo({ root }: Tree, path: Path): readonly Node[] {
  const way: Node[] = [root];
  for (const step of path) {
    const next = under(way.at(-1), step);
    if (!next) break;
    way.push(next);
  }
  return way;
}

const under = (node: Node | undefined, step: string | number): Node | undefined =>
  node?.kind === 'map'
    ? node.pairs[pairAt(node, step)]?.value
    : node?.kind === 'list' && typeof step === 'number'
      ? node.items[step]
      : undefined;

/** The place of a key in a map; -1 where it is missing. */
export const pairAt = (node: MapNode, step: string | number): number => node.pairs.findIndex(({ key }) => key === step);

/** The place of a part in its list or map; -1 where it is missing. */
export const indexIn = (parent: Node, step: string | number): number =>
  parent.kind === 'map' ? pairAt(parent, step) : Number(step);

/** Behind the last character of a value, counted from its innermost last part. */
export function tail(text: string, node: Node): number {
  if (node.alias || (node.kind !== 'scalar' && node.flow)) return node.end;
  if (node.kind === 'scalar') return node.style === 'block' ? blockTail(text, node.start, node.end) : node.end;
  if (node.kind === 'map') {
    const last = node.pairs.at(-1);
    return last ? pairTail(text, last) : node.end;
  }
  const last = node.items.at(-1);
  if (!last) return node.end;
  return isEmpty(last) ? Math.max(dashOf(text, node, node.items.length - 1) + 1, last.start) : tail(text, last);
}

/** A block text written with `+` owns the blank lines behind it. */
function blockTail(text: string, start: number, end: number): number {
  if (!/^[|>][0-9]?\+/.test(text.slice(start, start + 3))) return end;
  const blank = /^(?:[ \t]*\r?\n)*/.exec(text.slice(end))?.[0] ?? '';
  return Math.max(end, end + blank.replace(/\r?\n$/, '').length);
}

/** Behind the last character of a pair: of its value, else of its colon. */
export const pairTail = (text: string, { keyEnd, value }: Pair): number => {
  if (!isEmpty(value)) return tail(text, value);
  const colon = colonOf(text, keyEnd);
  return colon === undefined ? keyEnd : emptyAt(text, colon + 1, value.start);
};

/** Where the colon behind a key stands; undefined in `{ key }`. */
export function colonOf(text: string, keyEnd: number): number | undefined {
  const space = /^[ \t]*:/.exec(text.slice(keyEnd, keyEnd + 200))?.[0].length;
  return space === undefined ? undefined : keyEnd + space - 1;
}

/** Where a missing value would be written: behind the colon or dash, and behind an anchor or tag. */
export const emptyAt = (text: string, from: number, at: number): number =>
  from + text.slice(from, Math.max(from, at)).trimEnd().length;

/** Where the dash of an item of a block list stands. */
export function dashOf(text: string, list: ListNode, nth: number): number {
  const item = list.items[nth];
  if (nth === 0 || !item) return list.start;
  const indent = column(text, list.start);
  for (let line = lineStart(text, item.start); line > list.start; line = lineStart(text, line - 1))
    if (text[line + indent] === '-' && opensLine(text, line + indent)) return line + indent;
  return item.start;
}
