import type { Splice, Value } from '../plan/change.ts';
import type { Path } from '../plan/path.ts';
import { isEmpty, type Node } from '../read/node.ts';
import type { Tree } from './tree.ts';
import { entriesOf, isListValue, isScalarValue } from './value.ts';

/** Splices with what must be true once they are applied: nothing but these parts of one list or map has changed. */
export interface Edit {
  readonly splices: readonly Splice[];
  /** The list or map whose parts change. */
  readonly inside: Path;
  /** The first part that changes, how many there were, and whether one stands there now. */
  readonly nth: number;
  readonly were: number;
  readonly now: 0 | 1;
  /** The key the part has now; undefined where it keeps its key or is an item. */
  readonly key?: string;
  /** The value the part has now; undefined where it keeps its value. */
  readonly value?: Value;
  /** The place the part has now; undefined where it keeps its place. */
  readonly to?: number;
}

/** Why a change was not made. */
export type Reason =
  /** The text it would touch cannot be read, or holds a merge conflict. */
  | 'broken'
  /** There is nothing at the path. */
  | 'gone'
  /** The id or key exists already. */
  | 'taken'
  /** It is written as an alias; the text it stands for may be used elsewhere too. */
  | 'alias'
  /** Something else stands there: a text where a list or map would have to be. */
  | 'shape'
  /** The section stands in the file twice, and which of the two is meant is not certain. */
  | 'twice'
  /** No way of writing it would be read back as meant without changing something else. */
  | 'unwritable';

export interface Refusal {
  readonly reason: Reason;
  readonly path: Path;
}

export const refuse = (reason: Reason, path: Path): Refusal => ({ reason, path });
export const isRefusal = (result: Edit | Refusal): result is Refusal => 'reason' in result;

/** True where a node says exactly this value. The order of keys does not matter. */
export function matches(node: Node, value: Value): boolean {
  if (isScalarValue(value)) return node.kind === 'scalar' && (node.value === value || Object.is(node.value, value));
  if (isListValue(value))
    return (
      node.kind === 'list' &&
      node.items.length === value.length &&
      value.every((item, nth) => {
        const at = node.items[nth];
        return at !== undefined && matches(at, item);
      })
    );
  const entries = entriesOf(value);
  if (node.kind !== 'map' || node.pairs.length !== entries.length) return false;
  const pairs = new Map(node.pairs.map((pair) => [pair.key, pair.value]));
  return entries.every(([key, inner]) => {
    const at = pairs.get(key);
    return at !== undefined && matches(at, inner);
  });
}

type Part = readonly [key: string | undefined, node: Node];

const partsOf = (node: Node | undefined): readonly Part[] =>
  node?.kind === 'map'
    ? node.pairs.map((pair): Part => [pair.key, pair.value])
    : node?.kind === 'list'
      ? node.items.map((item): Part => [undefined, item])
      : [];

/** True if the text after an edit says what it was meant to say, and besides that what it said before. */
export function holds(edit: Edit, before: Tree, after: Tree): boolean {
  if (after.broken.length > before.broken.length) return false;
  let was: Node = before.root;
  let is: Node = after.root;
  for (const step of edit.inside) {
    const old = partsOf(was);
    const now = partsOf(is);
    const nth = typeof step === 'number' ? step : old.findIndex(([key]) => key === step);
    const [from, to] = [old[nth], now[nth]];
    if (was.kind !== is.kind || !from || !to || from[0] !== to[0] || !equal(without(old, nth), without(now, nth)))
      return false;
    was = from[1];
    is = to[1];
  }
  return was.kind === is.kind && partHolds(edit, partsOf(was), partsOf(is));
}

/** True where two texts say the same. */
export const saysSame = (before: Tree, after: Tree): boolean =>
  after.broken.length <= before.broken.length && same(before.root, after.root);

function partHolds(edit: Edit, before: readonly Part[], after: readonly Part[]): boolean {
  const { nth, were, now, key, value, to } = edit;
  if (to !== undefined) return equal(without(before, nth).toSpliced(to, 0, ...before.slice(nth, nth + 1)), after);
  const others = equal(without(before, nth, were), without(after, nth, now));
  if (!others || now === 0) return others;
  const [old, part] = [before[nth], after[nth]];
  if (!part || part[0] !== (key ?? old?.[0])) return false;
  return value !== undefined ? matches(part[1], value) : old !== undefined && same(old[1], part[1]);
}

const without = (parts: readonly Part[], nth: number, count = 1): readonly Part[] => [
  ...parts.slice(0, nth),
  ...parts.slice(nth + count),
];

/** What has been found to say the same: what aliases share is compared once, however often it is named. */
type Compared = Map<unknown, unknown>;

const equal = (a: readonly Part[], b: readonly Part[], compared: Compared = new Map()): boolean =>
  a.length === b.length &&
  a.every(([key, node], nth) => {
    const other = b[nth];
    return other !== undefined && key === other[0] && same(node, other[1], compared);
  });

/** True where two nodes say the same, however they are written. */
export function same(a: Node, b: Node, compared: Compared = new Map()): boolean {
  if (a.kind === 'scalar' && b.kind === 'scalar') return Object.is(a.value, b.value) && isEmpty(a) === isEmpty(b);
  if (a.kind !== b.kind) return false;
  const [inA, inB] = [innards(a), innards(b)];
  if (compared.get(inA) === inB) return true;
  if (!equal(partsOf(a), partsOf(b), compared)) return false;
  compared.set(inA, inB);
  return true;
}

/** What an alias shares with what it stands for. */
const innards = (node: Node): unknown =>
  node.kind === 'map' ? node.pairs : node.kind === 'list' ? node.items : undefined;
