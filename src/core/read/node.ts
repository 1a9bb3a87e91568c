import { type Document, isAlias, isMap, isScalar, isSeq, type ParsedNode, type YAMLError } from 'yaml';

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

const styles = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'block',
  BLOCK_FOLDED: 'block',
} as const;

/** True for the error of a quoted text without its second quotation mark; the text reaches up to the error. */
export const isUnclosedQuote = ({ code, message }: YAMLError): boolean =>
  code === 'MISSING_CHAR' && /quote/i.test(message);

/** Turns a parsed document into nodes; undefined when it holds nothing. */
export function nodesOf(document: Document.Parsed, text: string): Node | undefined {
  const anchors = new Map<string, Node | undefined>();
  const unclosed = new Set(document.errors.filter(isUnclosedQuote).map(({ pos }) => pos[0]));
  return document.contents === null ? undefined : nodeOf(document.contents, 0, 0);

  function nodeOf(node: ParsedNode | null, at: number, depth: number): Node {
    if (node === null || depth > 64) return nothing(at, at);
    const [start, end] = node.range;
    if (isAlias(node)) {
      // Shared, not walked again: a few aliases of aliases stand for millions of values.
      const target = anchors.get(node.source);
      return target ? { ...target, start, end, alias: true } : nothing(start, end);
    }
    if (node.anchor === undefined) return plainNodeOf(node, start, end, depth);
    // An alias inside of what it stands for finds nothing.
    anchors.set(node.anchor, undefined);
    const made = plainNodeOf(node, start, end, depth);
    anchors.set(node.anchor, made);
    return made;
  }

  function plainNodeOf(node: ParsedNode, start: number, end: number, depth: number): Node {
    if (isMap(node)) {
      const pairs = node.items.map((pair) => pairOf(pair as { key: ParsedNode; value: ParsedNode | null }, depth));
      const last = pairs.at(-1);
      const flow = node.flow === true;
      return { kind: 'map', start, end: flow || !last ? end : trimmed(last.keyEnd, last.value.end), flow, pairs };
    }
    if (isSeq(node)) {
      const items = node.items.map((item) => nodeOf(item as ParsedNode | null, start, depth + 1));
      const flow = node.flow === true;
      return { kind: 'list', start, end: flow ? end : trimmed(start + 1, items.at(-1)?.end ?? end), flow, items };
    }
    if (!isScalar(node)) return nothing(start, end);
    const style = styles[node.type as keyof typeof styles] ?? 'plain';
    const source = style === 'plain' ? text.slice(start, end) : '';
    // A quoted text that is not closed has swallowed what stands behind it: nobody wrote that value.
    const value = style !== 'plain' && unclosed.has(end) ? null : scalarOf(node.value);
    return { kind: 'scalar', start, end: style === 'block' ? trimmed(start, end) : end, style, source, value };
  }

  function pairOf(pair: { key: ParsedNode; value: ParsedNode | null }, depth: number): Pair {
    const [keyStart, keyEnd] = pair.key.range;
    const key = isScalar(pair.key) ? String(pair.key.value ?? '') : text.slice(keyStart, keyEnd);
    return { key, keyStart, keyEnd, value: nodeOf(pair.value, keyEnd, depth + 1) };
  }

  /** Where the last character of text stands: not the blank lines behind a block, nor the blanks before a comment. */
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
