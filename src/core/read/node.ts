/**
 * A value of a meetup file where it stands. Offsets count from the start of its slice, so that an edit elsewhere does
 * not move it. `end` is behind the last character of the value, before a comment or the line end.
 */
export type Node = ScalarNode | MapNode | ListNode;

interface Stands {
  readonly start: number;
  readonly end: number;
  /** Written as `*name`: shown, checked, never edited in place. */
  readonly alias?: true;
}
export interface ScalarNode extends Stands {
  readonly kind: 'scalar';
  /** `null` also when nothing is written; then `start` = `end`. */
  readonly value: string | number | boolean | null;
  readonly style: 'plain' | 'single' | 'double' | 'block';
  /** The characters as written, for plain text only. */
  readonly source: string;
}
export interface MapNode extends Stands {
  readonly kind: 'map';
  readonly flow: boolean;
  readonly pairs: readonly Pair[];
}
export interface Pair {
  readonly key: string;
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly value: Node;
}
export interface ListNode extends Stands {
  readonly kind: 'list';
  readonly flow: boolean;
  readonly items: readonly Node[];
}

/** What the parser complains of: its kind, its words, and where. */
export interface Trouble {
  readonly code: string;
  readonly message: string;
  readonly pos: readonly [start: number, end: number];
}

/** The trouble of aliases that stand for more values than they may. */
export const copies = 'TOO_MANY_COPIES';

/** True for the error of a quoted text without its second quotation mark; the text reaches up to the error. */
export const isUnclosedQuote = ({ code, message }: Trouble): boolean =>
  code === 'MISSING_CHAR' && /quote/i.test(message);

/** Looking through more pairs than these takes longer than keeping an index. */
const manyPairs = 24;
const indexes = new WeakMap<MapNode, ReadonlyMap<string, Pair>>();

/** The pair of a map with a key, the first of several; undefined where there is none. */
export function pairIn(node: MapNode, key: string | number): Pair | undefined {
  if (node.pairs.length <= manyPairs) {
    for (const pair of node.pairs) if (pair.key === key) return pair;
    return undefined;
  }
  let index = indexes.get(node);
  if (!index) {
    index = new Map(node.pairs.toReversed().map((pair) => [pair.key, pair]));
    indexes.set(node, index);
  }
  return typeof key === 'string' ? index.get(key) : undefined;
}

/** The value under a key of a map, or undefined. */
export const child = (node: Node | undefined, key: string | number): Node | undefined => {
  if (node?.kind === 'map') return pairIn(node, key)?.value;
  return node?.kind === 'list' && typeof key === 'number' ? node.items[key] : undefined;
};

/** True where nothing is written behind the key or the dash. */
export const isEmpty = (node: Node): boolean => node.kind === 'scalar' && node.value === null && node.source === '';
