import { Composer, CST, type Document, isAlias, isMap, isScalar, isSeq, Lexer, type ParsedNode, Parser } from 'yaml';
import type { SyntaxReason } from '../words/terms.ts';
import { deepest, mostAliases, mostCopied, mostStraySigns } from './limits.ts';
import { copies, isUnclosedQuote, type Node, type Pair, type ScalarNode, type Trouble } from './node.ts';

// The one door to the package `yaml`. The builds load this file when it is first called: most files never need it.

// Not `merge` (it has escaped limits before), not 1.1 (it turns 15:00 into 900), no pretty errors (they cost ten times the parse).
const options = {
  schema: 'core',
  version: '1.2',
  uniqueKeys: false,
  prettyErrors: false,
  stringKeys: true,
  merge: false,
  resolveKnownTags: false,
  logLevel: 'silent',
} as const;

/** What the parser makes of a text. */
export interface Parsed {
  readonly root: Node | undefined;
  readonly errors: readonly Trouble[];
  /** Where a second document starts; undefined where there is none. */
  readonly second: number | undefined;
}

/** Parses a text; of a second document only where it starts. */
export function parse(source: string): Parsed {
  const [document, second] = withoutStacks(() => documentsOf(source));
  const errors: Trouble[] = [...(document?.errors ?? [])];
  const tooMany = (start: number, end: number): void =>
    void errors.push({ code: copies, message: '', pos: [start, end] });
  return { root: document && nodesOf(document, source, tooMany), errors, second: second?.range[0] };
}

/** An error in a text is no error of the program: noting where that was takes ten times as long as all the rest. */
function withoutStacks<T>(work: () => T): T {
  const errors = Error as { stackTraceLimit?: number };
  const { stackTraceLimit } = errors;
  Reflect.set(errors, 'stackTraceLimit', 0);
  try {
    return work();
  } finally {
    Reflect.set(errors, 'stackTraceLimit', stackTraceLimit);
  }
}

/** The first document of a text and the second, where there is one. */
function documentsOf(source: string): readonly Document.Parsed[] {
  const documents: Document.Parsed[] = [];
  for (const document of new Composer(options).compose(tokensOf(source), true, source.length)) {
    documents.push(document as Document.Parsed);
    if (documents.length === 2) break;
  }
  return documents;
}

/** Of signs that stand nowhere, such as a bracket that closes nothing, only the first: an error for each is slow to make. */
function* tokensOf(source: string): Generator<CST.Token> {
  let stray = 0;
  for (const token of new Parser().parse(source)) if (token.type !== 'error' || ++stray <= mostStraySigns) yield token;
}

const styles = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'block',
  BLOCK_FOLDED: 'block',
} as const;

/**
 * Turns a parsed document into nodes; undefined when it holds nothing.
 * @param tooMany hears of the first alias that stands for more than aliases may: it and those behind it find nothing
 */
export function nodesOf(
  document: Document.Parsed,
  text: string,
  tooMany?: (start: number, end: number) => void,
): Node | undefined {
  const anchors = new Map<string, { readonly node: Node; readonly values: number } | undefined>();
  /** Values so far, and those among them that an alias stands for. */
  let [values, copied] = [0, 0];
  const unclosed = new Set(document.errors.filter(isUnclosedQuote).map(({ pos }) => pos[0]));
  return document.contents === null ? undefined : nodeOf(document.contents, 0, 0);

  function nodeOf(node: ParsedNode | null, at: number, depth: number): Node {
    if (node === null || depth > deepest) return nothing(at, at);
    const [start, end] = node.range;
    if (isAlias(node)) {
      // Shared, not walked again: a few aliases of aliases stand for millions of values.
      const target = anchors.get(node.source);
      if (!target) return nothing(start, end);
      if (copied <= mostCopied && copied + target.values > mostCopied) tooMany?.(start, end);
      copied += target.values;
      values += target.values;
      return copied > mostCopied ? nothing(start, end) : { ...target.node, start, end, alias: true };
    }
    const before = values++;
    if (node.anchor === undefined) return plainNodeOf(node, start, end, depth);
    // An alias inside of what it stands for finds nothing.
    anchors.set(node.anchor, undefined);
    const made = plainNodeOf(node, start, end, depth);
    anchors.set(node.anchor, { node: made, values: values - before });
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

/** Measures with the parser's own lexer, which knows what is text and what is not: a guess could be led astray. */
export function measured(text: string): { readonly at: number; readonly reason: SyntaxReason } | undefined {
  const indents: number[] = [];
  let [at, column, flow, aliases] = [0, 0, 0, 0];
  let leading = true;
  let scalar = false;
  /** Whether the key a line begins with has its colon, and in which column the last word of the line stands. */
  let [keyed, word] = [false, 0];
  /** The first colon of the line too many. */
  let inner: number | undefined;
  for (const token of new Lexer().lex(text)) {
    const type: string | null = scalar ? 'text' : CST.tokenType(token);
    scalar = type === 'scalar';
    if (scalar || type === 'doc-mode') continue;
    if (type === 'flow-error-end') {
      flow = 0;
      continue;
    }
    if (type === 'newline') {
      leading = true;
      column = -token.length;
      inner = undefined;
    } else if (type !== 'space' && type !== 'comment' && leading && flow === 0) {
      while (indents.length > 0 && (indents.at(-1) ?? 0) >= column) indents.pop();
      indents.push(column);
      // Compact nesting: each "- " or "? " on the line opens one more level.
      leading = type === 'seq-item-ind' || type === 'explicit-key-ind' || type === 'map-value-ind';
      keyed = false;
    } else if (type === 'map-value-ind' && flow === 0) {
      // `a: b: c` is wrong, and yet the parser makes a map within a map of it.
      if (keyed) {
        indents.push(word);
        inner ??= at;
      }
      keyed = true;
    }
    if (type !== 'space') word = column;
    if (type === 'flow-seq-start' || type === 'flow-map-start') flow++;
    else if (type === 'flow-seq-end' || type === 'flow-map-end') flow = Math.max(0, flow - 1);
    else if ((type === 'anchor' || type === 'alias') && ++aliases > mostAliases)
      return { at, reason: 'tooManyAliases' };
    if (flow + indents.length > deepest)
      return inner === undefined ? { at, reason: 'tooDeep' } : { at: inner, reason: 'innerColon' };
    at += token.length;
    column += token.length;
  }
  return undefined;
}
