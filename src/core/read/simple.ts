// Most of what people write in a meetup file is a small part of YAML: keys, one-line texts, short lists, a block of prose.
// That part is read here in one pass. Whatever goes beyond it, or is not certainly sound, is left to the parser: this
// reader never says that anything is wrong. A law holds it to say what the parser says, position by position.
import type { ListNode, MapNode, Node, Pair, ScalarNode } from './node.ts';

/** The nodes of a text in simple YAML; undefined where the parser has to say what it is. */
export function readSimple(source: string): Node | undefined {
  if (strange.test(source)) return undefined;
  try {
    return new SimpleReader(source).read();
  } catch (error) {
    if (error === notSimple) return undefined;
    throw error;
  }
}

/** Control characters, tabs, line ends of other kinds; and marks of documents. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for
const strange = /[\0-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff]|\r(?!\n)|^(?:---|\.\.\.|%)/m;
const notSimple = Symbol('not simple');

/** A letter first: no number, no sign. */
const simpleKey = /[\p{L}_][\p{L}\p{N}_-]*(?=:(?: |\r?\n|$))/uy;
/** First characters that make a plain text something else. */
const indicators = /^[-?:,[\]{}#&*!|>'"%@`]/;
const day = /^\d{4}-\d\d-\d\d$/;
const wholeNumber = /^(?:0|[1-9]\d{0,14})$/;
/** What no way of writing a number holds. */
const noNumber = /[^0-9a-fA-Fxo.+_-]/;
const words: ReadonlyMap<string, boolean | null> = new Map([
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
  ...['null', 'Null', 'NULL', '~'].map((word) => [word, null] as const),
]);

interface Line {
  /** Where its first character that is no space stands, and where it ends, blanks left out. */
  readonly start: number;
  readonly end: number;
  readonly indent: number;
  /** Where the next line begins. */
  readonly next: number;
}

class SimpleReader {
  readonly #source: string;
  /** The line at hand: the next one that holds anything but a comment. */
  #line: Line | undefined;

  constructor(source: string) {
    this.#source = source;
    this.#line = this.#lineFrom(0);
  }

  read(): Node {
    if (!this.#line) throw notSimple;
    const root = this.#block(this.#line.indent, -1);
    if (this.#line) throw notSimple;
    return root;
  }

  /** The next line from here that says something. */
  #lineFrom(from: number): Line | undefined {
    const source = this.#source;
    for (let at = from; at < source.length; ) {
      const newline = source.indexOf('\n', at);
      const next = newline === -1 ? source.length : newline + 1;
      let start = at;
      while (source[start] === ' ') start++;
      let end = newline === -1 ? source.length : newline;
      while (end > start && (source[end - 1] === ' ' || source[end - 1] === '\r')) end--;
      if (end > start && source[start] !== '#') return { start, end, indent: start - at, next };
      at = next;
    }
    return undefined;
  }

  #advance(): void {
    this.#line = this.#line && this.#lineFrom(this.#line.next);
  }

  /** A list or map whose entries stand at this indentation, deeper than that of its parent. */
  #block(indent: number, parent: number): Node {
    if (indent <= parent || !this.#line) throw notSimple;
    return this.#isDash(this.#line.start) ? this.#list(indent) : this.#map(indent);
  }

  #isDash(at: number): boolean {
    return this.#source[at] === '-' && this.#source[at + 1] === ' ';
  }

  /** A list; `beside` the key it belongs to it may be followed by further keys. */
  #list(indent: number, beside = false): ListNode {
    const start = this.#line?.start ?? 0;
    const items: Node[] = [];
    while (this.#line && this.#line.indent === indent && this.#isDash(this.#line.start))
      items.push(this.#item(this.#line, indent));
    if (this.#line && (beside ? this.#line.indent > indent : this.#line.indent >= indent)) throw notSimple;
    return { kind: 'list', start, end: this.#trimmed(start + 1, items.at(-1)?.end ?? start), flow: false, items };
  }

  #item(line: Line, indent: number): Node {
    const at = this.#blanks(line.start + 1);
    if (at >= line.end || this.#source[at] === '#' || this.#isDash(at)) throw notSimple;
    if (this.#keyAt(at) === undefined) return this.#value(at, line, indent);
    // The first key stands on the line of the dash, the others below it.
    const inner = line.indent + (at - line.start);
    this.#line = { ...line, start: at, indent: inner };
    return this.#map(inner);
  }

  #keyAt(at: number): string | undefined {
    simpleKey.lastIndex = at;
    return simpleKey.exec(this.#source)?.[0];
  }

  #map(indent: number): MapNode {
    const start = this.#line?.start ?? 0;
    const pairs: Pair[] = [];
    while (this.#line && this.#line.indent === indent && !this.#isDash(this.#line.start)) {
      const key = this.#keyAt(this.#line.start);
      if (key === undefined) throw notSimple;
      const keyStart = this.#line.start;
      const keyEnd = keyStart + key.length;
      pairs.push({ key, keyStart, keyEnd, value: this.#pairValue(keyEnd + 1, this.#line, indent) });
    }
    if (!this.#line || this.#line.indent < indent) {
      const last = pairs.at(-1) as Pair;
      return { kind: 'map', start, end: this.#trimmed(last.keyEnd, last.value.end), flow: false, pairs };
    }
    throw notSimple;
  }

  #pairValue(from: number, line: Line, indent: number): Node {
    const at = this.#blanks(from);
    if (at < line.end && this.#source[at] !== '#') return this.#value(at, line, indent);
    this.#advance();
    const next = this.#line;
    if (next && next.indent > indent) return this.#block(next.indent, indent);
    // A list may stand as far out as the key it belongs to.
    if (next && next.indent === indent && this.#isDash(next.start)) return this.#list(indent, true);
    if (next && next.indent === indent && this.#source[next.start] === '-') throw notSimple;
    return { kind: 'scalar', start: at, end: at, style: 'plain', source: '', value: null };
  }

  /** A value that begins on this line; goes on to the next line that says something. */
  #value(at: number, line: Line, indent: number): Node {
    const first = this.#source[at];
    if (first === '|') return this.#prose(at, line, indent);
    const [node, behind] =
      first === '[' || first === '{' || first === '"' || first === "'"
        ? this.#closed(at, line.end)
        : this.#plain(at, line.end, false);
    this.#restIsComment(behind, line);
    this.#advance();
    // A line further in would go on with the text.
    if (this.#line && this.#line.indent > indent) throw notSimple;
    return node;
  }

  #restIsComment(behind: number, { end }: Line): void {
    if (behind >= end) return;
    if (!/^ +#/.test(this.#source.slice(behind, end))) throw notSimple;
  }

  /** A text without quotation marks, up to a comment, or in brackets up to a comma or bracket. */
  #plain(at: number, limit: number, flow: boolean): [node: ScalarNode, behind: number] {
    const source = this.#source;
    if (indicators.test(source.slice(at, at + 1))) throw notSimple;
    let end = at;
    for (; end < limit; end++) {
      const c = source[end];
      if (c === '#' && source[end - 1] === ' ') break;
      if (c === ':' && (flow || end + 1 >= limit || source[end + 1] === ' ')) throw notSimple;
      if (flow && (c === ',' || c === ']' || c === '}')) break;
      if (flow && (c === '[' || c === '{' || c === '"' || c === "'" || c === '?')) throw notSimple;
    }
    const behind = end;
    while (end > at && source[end - 1] === ' ') end--;
    const text = source.slice(at, end);
    // Blanks of other kinds at its end are the text's for the parser, and none of it for a reader.
    if (text === '' || /\s$/.test(text)) throw notSimple;
    const node: ScalarNode = { kind: 'scalar', start: at, end, style: 'plain', source: text, value: coreValue(text) };
    return [node, flow ? behind : end];
  }

  /** Something with an end of its own: in quotation marks or brackets, on one line. */
  #closed(at: number, limit: number): [node: Node, behind: number] {
    const first = this.#source[at];
    if (first === '[') return this.#flowList(at, limit);
    if (first === '{') return this.#flowMap(at, limit);
    if (first !== '"' && first !== "'") return this.#plain(at, limit, true);
    const close = this.#source.indexOf(first, at + 1);
    if (close === -1 || close >= limit || this.#source[close + 1] === first) throw notSimple;
    const value = this.#source.slice(at + 1, close);
    if (first === '"' && value.includes('\\')) throw notSimple;
    const style = first === '"' ? 'double' : 'single';
    return [{ kind: 'scalar', start: at, end: close + 1, style, source: '', value }, close + 1];
  }

  #flowList(start: number, limit: number): [node: ListNode, behind: number] {
    const items: Node[] = [];
    let at = this.#blanks(start + 1);
    while (this.#source[at] !== ']') {
      const [item, behind] = this.#closed(at, limit);
      items.push(item);
      at = this.#separator(behind, ']', limit);
    }
    return [{ kind: 'list', start, end: at + 1, flow: true, items }, at + 1];
  }

  #flowMap(start: number, limit: number): [node: MapNode, behind: number] {
    const pairs: Pair[] = [];
    let at = this.#blanks(start + 1);
    while (this.#source[at] !== '}') {
      const key = this.#keyAt(at);
      const keyEnd = at + (key?.length ?? 0);
      if (key === undefined || this.#source[keyEnd + 1] !== ' ') throw notSimple;
      const [value, behind] = this.#closed(this.#blanks(keyEnd + 1), limit);
      pairs.push({ key, keyStart: at, keyEnd, value });
      at = this.#separator(behind, '}', limit);
    }
    return [{ kind: 'map', start, end: at + 1, flow: true, pairs }, at + 1];
  }

  /** Without the blanks behind an empty value. */
  #trimmed(start: number, end: number): number {
    let last = end;
    while (last > start && this.#source[last - 1] === ' ') last--;
    return last;
  }

  #blanks(from: number): number {
    let at = from;
    while (this.#source[at] === ' ') at++;
    return at;
  }

  /** Behind a part of a list in brackets: a comma and a further part, or the end. */
  #separator(from: number, close: string, limit: number): number {
    const at = this.#blanks(from);
    if (at >= limit) throw notSimple;
    if (this.#source[at] === close) return at;
    const next = this.#blanks(at + 1);
    if (this.#source[at] !== ',' || this.#source[at + 1] !== ' ' || next >= limit || this.#source[next] === close)
      throw notSimple;
    return next;
  }

  /** Lines of prose behind `|`, kept as they stand. */
  #prose(at: number, line: Line, indent: number): ScalarNode {
    const source = this.#source;
    if (line.end !== at + 1) throw notSimple;
    const rows: string[] = [];
    let deep: number | undefined;
    let end = at + 1;
    let blank = 0;
    let from = line.next;
    while (from < source.length) {
      const newline = source.indexOf('\n', from);
      const next = newline === -1 ? source.length : newline + 1;
      const stop = newline === -1 ? source.length : source[newline - 1] === '\r' ? newline - 1 : newline;
      let start = from;
      while (source[start] === ' ') start++;
      if (start >= stop) {
        // Spaces on a line without text may count, depending on how far in they go.
        if (deep === undefined || (start - from > 0 && stop > from)) throw notSimple;
        blank++;
      } else {
        const column = start - from;
        if (column <= indent) break;
        if (deep !== undefined && column < deep) throw notSimple;
        deep ??= column;
        for (; blank > 0; blank--) rows.push('');
        rows.push(source.slice(from + deep, stop));
        end = stop;
      }
      from = next;
    }
    if (deep === undefined) throw notSimple;
    this.#line = this.#lineFrom(from);
    if (this.#line && this.#line.indent > indent) throw notSimple;
    return {
      kind: 'scalar',
      start: at,
      end: at + source.slice(at, end).trimEnd().length,
      style: 'block',
      source: '',
      value: `${rows.join('\n')}\n`,
    };
  }
}

/** The value of a plain text, as the core schema of YAML has it. */
function coreValue(text: string): ScalarNode['value'] {
  const word = words.get(text);
  if (word !== undefined) return word;
  if (!/^[0-9.+]/.test(text) || day.test(text) || noNumber.test(text)) return text;
  if (wholeNumber.test(text)) return Number(text);
  throw notSimple;
}
