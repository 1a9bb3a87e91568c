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

/** True for the error of a quoted text without its second quotation mark; the text reaches up to the error. */
export const isUnclosedQuote = ({ code, message }: Trouble): boolean =>
  code === 'MISSING_CHAR' && /quote/i.test(message);

/** The value under a key of a map, or undefined. */
export const child = (node: Node | undefined, key: string | number): Node | undefined => {
  if (node?.kind === 'map') return node.pairs.find((pair) => pair.key === key)?.value;
  return node?.kind === 'list' && typeof key === 'number' ? node.items[key] : undefined;
};

/** True where nothing is written behind the key or the dash. */
export const isEmpty = (node: Node): boolean => node.kind === 'scalar' && node.value === null && node.source === '';
