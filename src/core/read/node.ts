import { type Document, isAlias, isMap, isScalar, isSeq, type ParsedNode } from 'yaml';

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
  /** The characters as written, without quotation marks for plain text. */
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

const styles = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'block',
  BLOCK_FOLDED: 'block',
} as const;

/** Turns a parsed document into nodes; undefined when it holds nothing. */
export function nodesOf(document: Document.Parsed, text: string): Node | undefined {
  return document.contents === null ? undefined : nodeOf(document.contents, 0);

  function nodeOf(node: ParsedNode | null, depth: number): Node {
    const [start, end] = node?.range ?? [0, 0];
    if (node === null || depth > 64) return nothing(start, end);
    if (isAlias(node)) {
      const target = node.resolve(document) as ParsedNode | undefined;
      // The guard caps aliases; the depth ends one that contains itself.
      return target ? { ...nodeOf(target, depth + 8), start, end, alias: true } : nothing(start, end);
    }
    if (isMap(node)) {
      const pairs = node.items.map((pair) => pairOf(pair as { key: ParsedNode; value: ParsedNode | null }, depth));
      return { kind: 'map', start, end, flow: node.flow === true, pairs };
    }
    if (isSeq(node)) {
      const items = node.items.map((item) => nodeOf(item as ParsedNode | null, depth + 1));
      return { kind: 'list', start, end, flow: node.flow === true, items };
    }
    if (!isScalar(node)) return nothing(start, end);
    const style = styles[node.type as keyof typeof styles] ?? 'plain';
    const source = style === 'plain' ? (node.source ?? '') : '';
    return {
      kind: 'scalar',
      start,
      end: style === 'block' ? trimmed(start, end) : end,
      style,
      source,
      value: scalarOf(node.value),
    };
  }

  function pairOf(pair: { key: ParsedNode; value: ParsedNode | null }, depth: number): Pair {
    const [keyStart, keyEnd] = pair.key.range;
    const key = isScalar(pair.key) ? String(pair.key.value ?? '') : text.slice(keyStart, keyEnd);
    if (pair.value === null) return { key, keyStart, keyEnd, value: nothing(keyEnd, keyEnd) };
    return { key, keyStart, keyEnd, value: nodeOf(pair.value, depth + 1) };
  }

  /** A block scalar ends with its last character of text, not with the blank lines behind it. */
  function trimmed(start: number, end: number): number {
    let last = end;
    while (last > start && /\s/.test(text[last - 1] ?? '')) last--;
    return last;
  }
}

const nothing = (start: number, end: number): ScalarNode => ({
  kind: 'scalar',
  start,
  end,
  value: null,
  style: 'plain',
  source: '',
});

function scalarOf(value: unknown): ScalarNode['value'] {
  if (typeof value === 'bigint') return Number(value);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** The value under a key of a map, or undefined. */
export const child = (node: Node | undefined, key: string | number): Node | undefined => {
  if (node?.kind === 'map') return node.pairs.find((pair) => pair.key === key)?.value;
  return node?.kind === 'list' && typeof key === 'number' ? node.items[key] : undefined;
};

/** True where nothing is written behind the key or the dash. */
export const isEmpty = (node: Node): boolean => node.kind === 'scalar' && node.value === null && node.source === '';
