import type { Change, Splice, Value } from '../plan/change.ts';
import type { Path } from '../plan/path.ts';
import { isEmpty, type ListNode, type MapNode, type Node } from '../read/node.ts';
import { type Edit, type Refusal, refuse } from './check.ts';
import { insertInFlow } from './flow.ts';
import { formAt, keysAt } from './form.ts';
import { habitAt } from './habit.ts';
import { column, spaces } from './lines.ts';
import { dashGap, entriesIn, gapAbove, gapBetween, insertBehind, insertFirst, insertLines } from './place.ts';
import { replace } from './replace.ts';
import { type Tree, wayTo } from './tree.ts';
import { dashed, flowPair, type Hand, inFlow, isScalarValue, pairLine } from './value.ts';

/** How a value is laid out at a path, as far as the text around it shows. */
const handAt = (tree: Tree, at: number, path: Path, safe: boolean): Hand => ({
  ...habitAt(tree, at),
  form: formAt(path),
  safe,
});

/** Writes a value at a path: in place of the one there, or under a new key, with the keys above it where they are missing. */
export function put(tree: Tree, path: Path, value: Value, safe: boolean, last = false, block = false): Edit | Refusal {
  const way = wayTo(tree, path);
  if (path.length === 0) return refuse('shape', path);
  if (way.some(({ alias }) => alias)) return refuse('alias', path);
  if (way.length > path.length) return replace(tree, path, way, value, handAt(tree, startOf(way), path, safe));
  const depth = way.length - 1;
  const node = way.at(-1);
  const missing = path.slice(depth);
  const [key, ...deeper] = missing;
  if (!node || missing.some((step) => typeof step === 'number')) return refuse('gone', path);
  const wrapped = deeper.reduceRight<Value>((inner, step) => ({ [step]: inner }), value);
  const inside = path.slice(0, depth);
  const whole = isEmpty(node) || (node.kind === 'map' && node.pairs.length === 0 && depth === 1);
  const hand = { ...handAt(tree, startOf(way), [...inside, ...missing.slice(0, 1)], safe) };
  const writing = block ? inBlock(hand) : hand;
  if (depth > 0 && whole)
    return replace(tree, inside, way, { [String(key)]: wrapped }, { ...writing, form: formAt(inside) });
  if (node.kind !== 'map') return refuse('shape', path);
  return insertPair(tree, node, inside, [String(key), wrapped], last, writing);
}

const startOf = (way: readonly Node[]): number => way.at(-1)?.start ?? 0;

/** A list that is being begun gets lines of its own, unless others of its kind are written otherwise. */
const inBlock = (hand: Hand): Hand => ({
  ...hand,
  listUnder: (key) => hand.listUnder(key) ?? { flow: false, flowItems: false },
});

function insertPair(
  tree: Tree,
  map: MapNode,
  inside: Path,
  entry: readonly [string, Value],
  last: boolean,
  hand: Hand,
): Edit {
  const [key, value] = entry;
  const nth = last ? map.pairs.length : orderIn(map, inside, key);
  const splices = map.flow
    ? insertInFlow(tree.text, map, nth, flowPair(entry, hand), hand.pad)
    : [insertBlockPair(tree, map, inside, entry, nth, hand)];
  return { splices, inside, nth, were: 0, now: 1, key, value };
}

function insertBlockPair(
  { text }: Tree,
  map: MapNode,
  inside: Path,
  entry: readonly [string, Value],
  nth: number,
  hand: Hand,
): Splice {
  const entries = entriesIn(text, map);
  const [first, before] = [entries[0], entries[nth - 1]];
  if (!first) return insertLines(text, text.length, pairLine(entry, 0, hand), 0, hand.eol);
  const line = pairLine(entry, column(text, first.start), hand);
  const top = inside.length === 0;
  const blank = top && entries.length === 1 ? Number(/\n[ \t]*\r?\n/.test(text)) : gapBetween(text, entries);
  const gap = top || keysAt(inside) === undefined ? blank : 0;
  return before ? insertBehind(text, before, line, gap, hand.eol) : insertFirst(text, first, line, gap, hand.eol, top);
}

/** The place of a new key: behind the last one that comes before it in the format's table, else at the end. */
function orderIn(map: MapNode, inside: Path, key: string): number {
  const keys = keysAt(inside) ?? [];
  const rank = keys.indexOf(key);
  const ranks = map.pairs.map((pair) => keys.indexOf(pair.key));
  if (rank === -1 || ranks.every((other) => other === -1)) return map.pairs.length;
  return ranks.findLastIndex((other) => other !== -1 && other < rank) + 1;
}

/** Adds an item before the item `at`, or at the end; a missing list is begun. */
export function add(
  tree: Tree,
  { path, value, at }: Extract<Change, { do: 'addItem' }>,
  safe: boolean,
): Edit | Refusal {
  const way = wayTo(tree, path);
  if (way.some(({ alias }) => alias)) return refuse('alias', path);
  const list = way.length > path.length ? way.at(-1) : undefined;
  if (!list || isEmpty(list)) return put(tree, path, [value], safe, false, true);
  if (list.kind !== 'list') return refuse('shape', path);
  const hand = handAt(tree, list.start, [...path, 0], safe);
  const inside = way.slice(0, -1).some((node) => node.kind !== 'scalar' && node.flow);
  if (list.items.length === 0 && !inside && !isScalarValue(value))
    return replace(tree, path, way, [value], { ...inBlock(hand), form: formAt(path) });
  const count = list.items.length;
  const nth = Math.max(0, Math.min(at ?? count, count));
  const splices = list.flow
    ? insertInFlow(tree.text, list, nth, inFlow(value, hand), '')
    : [insertItem(tree, list, path, value, nth, hand)];
  return { splices, inside: path, nth, were: 0, now: 1, value };
}

function insertItem({ text }: Tree, list: ListNode, path: Path, value: Value, nth: number, hand: Hand): Splice {
  const entries = entriesIn(text, list);
  const [first, before, next] = [entries[0], entries[nth - 1], entries[nth]];
  const start = first?.start ?? list.start;
  const maps = list.items.filter((item) => item.kind === 'map');
  const key = path.findLast((step) => typeof step === 'string');
  const flow =
    maps.length > 0
      ? (maps.at(-1)?.flow ?? false)
      : hand.listUnder(String(key))?.flowItems || hand.form?.is === 'block';
  const item = dashed(value, column(text, start), flow, hand, dashGap(text, list, entries));
  if (first && !before) return insertFirst(text, first, item, gapBetween(text, entries), hand.eol, false);
  if (!before) return insertLines(text, text.length, spaces(column(text, start)) + item, 0, hand.eol);
  const gap = next ? gapAbove(text, next, before) : gapBetween(text, entries);
  return insertBehind(text, before, item, gap, hand.eol);
}
