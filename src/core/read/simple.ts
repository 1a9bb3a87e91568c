// Most of what people write in a meetup file is a small part of YAML: keys, one-line texts, short lists, a block of prose.
// That part is read here in one pass. Whatever goes beyond it, or is not certainly sound, is left to the parser: this
// reader never says that anything is wrong. A law holds it to say what the parser says, position by position.
import { pattern } from '../plan/pattern.ts';
import { deepest } from './limits.ts';
import type { ListNode, MapNode, Node, Pair, ScalarNode } from './node.ts';
import { unseenSigns } from './unseen.ts';
import { usualKey } from './usual-key.ts';

/** The nodes of a text in simple YAML; undefined where the parser has to say what it is. */
export function readSimple(source: string): Node | undefined {
  if (strange.test(source) || (source.includes('\r') && loneReturn.test(source))) return undefined;
  try {
    return new SimpleReader(source).read();
  } catch (error) {
    if (error === notSimple) return undefined;
    throw error;
  }
}

/**
 * Control characters, tabs, line ends of other kinds, and signs nobody sees: what is read here holds none of that. One
 * class of characters, as every character of a text is looked up in it.
 */
const strange = new RegExp(String.raw`[\0-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029${unseenSigns}]`);
const loneReturn = /\r(?!\n)/;
const notSimple = Symbol('not simple');

/** A letter first: no number, no sign. */
const simpleKey = pattern(() => /[\p{L}_][\p{L}\p{N}_-]*(?=:(?: |\r?\n|$))/uy);
/** Of the first 128 characters: those that make a plain text something else, and those a key may hold, or begin with. */
const [indicators, inKeys, firstInKeys] = ['-?:,[]{}#&*!|>\'"%@`', `0123456789-`, ''].map((signs, nth) => {
  const letters = nth > 0 ? 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_' : '';
  const table = new Uint8Array(128);
  for (const sign of signs + letters) table[sign.charCodeAt(0)] = 1;
  return table;
}) as [Uint8Array, Uint8Array, Uint8Array];
const [newline, carriageReturn, space, dash, colon, hash] = [0x0a, 0x0d, 0x20, 0x2d, 0x3a, 0x23];
const [comma, opening, closing, openingMap, closingMap] = [0x2c, 0x5b, 0x5d, 0x7b, 0x7d];
const [question, double, single, bar] = [0x3f, 0x22, 0x27, 0x7c];
const day = /^\d{4}-\d\d-\d\d$/;
const wholeNumber = /^(?:0|[1-9]\d{0,14})$/;
/** What no way of writing a number holds. */
const noNumber = /[^0-9a-fA-FxoiInN.+_-]/;
const words: ReadonlyMap<string, boolean | null> = new Map([
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
  ...['null', 'Null', 'NULL', '~'].map((word) => [word, null] as const),
]);

const longestWord = 5;
/** Of the first 128 characters: those such a word begins with. */
const firstInWords = new Uint8Array(128);
for (const word of words.keys()) firstInWords[word.charCodeAt(0)] = 1;
/** A number begins with one of the signs between these. */
const [plus, nine] = [0x2b, 0x39];

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
  /** How many lists and maps the value at hand lies in. */
  #depth = 0;

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
      const found = source.indexOf('\n', at);
      const next = found === -1 ? source.length : found + 1;
      let start = at;
      while (source.charCodeAt(start) === space) start++;
      let end = found === -1 ? source.length : found;
      for (; end > start; end--) {
        const last = source.charCodeAt(end - 1);
        if (last !== space && last !== carriageReturn) break;
      }
      if (end > start && source.charCodeAt(start) !== hash) return { start, end, indent: start - at, next };
      at = next;
    }
    return undefined;
  }

  /** A text that is too deep is refused elsewhere, where the text behind a dash counts as a level of its own. */
  #enter(): void {
    if (++this.#depth >= deepest) throw notSimple;
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
    return this.#source.charCodeAt(at) === dash && this.#source.charCodeAt(at + 1) === space;
  }

  /** A list; `beside` the key it belongs to it may be followed by further keys. */
  #list(indent: number, beside = false): ListNode {
    this.#enter();
    const start = this.#line?.start ?? 0;
    const items: Node[] = [];
    while (this.#line && this.#line.indent === indent && this.#isDash(this.#line.start))
      items.push(this.#item(this.#line, indent));
    if (this.#line && (beside ? this.#line.indent > indent : this.#line.indent >= indent)) throw notSimple;
    this.#depth--;
    return { kind: 'list', start, end: this.#trimmed(start + 1, items.at(-1)?.end ?? start), flow: false, items };
  }

  #item(line: Line, indent: number): Node {
    const at = this.#blanks(line.start + 1);
    if (at >= line.end || this.#source.charCodeAt(at) === hash || this.#isDash(at)) throw notSimple;
    if (this.#keyEnd(at) === undefined) return this.#value(at, line, indent);
    // The first key stands on the line of the dash, the others below it.
    const inner = line.indent + (at - line.start);
    this.#line = { start: at, end: line.end, indent: inner, next: line.next };
    return this.#map(inner);
  }

  /** Where a key that begins here ends; none where no key is certain. */
  #keyEnd(at: number): number | undefined {
    const source = this.#source;
    let end = at;
    let code = source.charCodeAt(end);
    if (code < 128) {
      if (firstInKeys[code] !== 1) return undefined;
      do code = source.charCodeAt(++end);
      while (inKeys[code] === 1);
      if (code === colon) {
        const behind = source.charCodeAt(end + 1);
        if (behind === space || behind === newline || end + 1 === source.length) return end;
        return behind === carriageReturn && source.charCodeAt(end + 2) === newline ? end : undefined;
      }
      if (code < 128 || end === source.length) return undefined;
    }
    const key = simpleKey();
    key.lastIndex = at;
    const found = key.exec(source)?.[0];
    return found === undefined ? undefined : at + found.length;
  }

  #map(indent: number): MapNode {
    this.#enter();
    const start = this.#line?.start ?? 0;
    const pairs: Pair[] = [];
    while (this.#line && this.#line.indent === indent && !this.#isDash(this.#line.start)) {
      const keyStart = this.#line.start;
      const keyEnd = this.#keyEnd(keyStart);
      if (keyEnd === undefined) throw notSimple;
      const key = usualKey(this.#source.slice(keyStart, keyEnd));
      pairs.push({ key, keyStart, keyEnd, value: this.#pairValue(keyEnd + 1, this.#line, indent) });
    }
    if (!this.#line || this.#line.indent < indent) {
      this.#depth--;
      const last = pairs.at(-1) as Pair;
      return { kind: 'map', start, end: this.#trimmed(last.keyEnd, last.value.end), flow: false, pairs };
    }
    throw notSimple;
  }

  #pairValue(from: number, line: Line, indent: number): Node {
    const at = this.#blanks(from);
    if (at < line.end && this.#source.charCodeAt(at) !== hash) return this.#value(at, line, indent);
    this.#advance();
    const next = this.#line;
    if (next && next.indent > indent) return this.#block(next.indent, indent);
    // A list may stand as far out as the key it belongs to.
    if (next && next.indent === indent && this.#isDash(next.start)) return this.#list(indent, true);
    if (next && next.indent === indent && this.#source.charCodeAt(next.start) === dash) throw notSimple;
    return { kind: 'scalar', start: at, end: at, style: 'plain', source: '', value: null };
  }

  /** A value that begins on this line; goes on to the next line that says something. */
  #value(at: number, line: Line, indent: number): Node {
    const first = this.#source.charCodeAt(at);
    if (first === bar) return this.#prose(at, line, indent);
    const node =
      first === opening || first === openingMap || first === double || first === single
        ? this.#closed(at, line.end)
        : this.#plain(at, line.end);
    this.#restIsComment(node.end, line);
    this.#advance();
    // A line further in would go on with the text.
    if (this.#line && this.#line.indent > indent) throw notSimple;
    return node;
  }

  #restIsComment(behind: number, { end }: Line): void {
    if (behind >= end) return;
    const at = this.#blanks(behind);
    if (at === behind || this.#source.charCodeAt(at) !== hash) throw notSimple;
  }

  /** A text without quotation marks, up to a comment. */
  #plain(at: number, limit: number): ScalarNode {
    const source = this.#source;
    let end = at;
    for (; end < limit; end++) {
      const code = source.charCodeAt(end);
      if (code === hash && source.charCodeAt(end - 1) === space) break;
      if (code === colon && (end + 1 >= limit || source.charCodeAt(end + 1) === space)) throw notSimple;
    }
    return this.#text(at, end);
  }

  /** The same in brackets: up to a comma or bracket. */
  #flowPlain(at: number, limit: number): ScalarNode {
    const source = this.#source;
    let end = at;
    for (; end < limit; end++) {
      const code = source.charCodeAt(end);
      // No letter, no figure: only signs are told apart.
      if (code > closingMap || (code > question && code < opening)) continue;
      if (code === comma || code === closing || code === closingMap) break;
      if (code === hash && source.charCodeAt(end - 1) === space) break;
      if (code === colon || code === opening || code === openingMap || code === double || code === single)
        throw notSimple;
      if (code === question) throw notSimple;
    }
    return this.#text(at, end);
  }

  #text(at: number, behind: number): ScalarNode {
    const source = this.#source;
    let end = behind;
    while (end > at && source.charCodeAt(end - 1) === space) end--;
    if (end === at || indicators[source.charCodeAt(at)] === 1) throw notSimple;
    const text = source.slice(at, end);
    // Blanks of other kinds at its end are the text's for the parser, and none of it for a reader.
    if (source.charCodeAt(end - 1) > 127 && /\s$/.test(text)) throw notSimple;
    return { kind: 'scalar', start: at, end, style: 'plain', source: text, value: coreValue(text) };
  }

  /** Something with an end of its own: in quotation marks or brackets, on one line. */
  #closed(at: number, limit: number): Node {
    const first = this.#source.charCodeAt(at);
    if (first === opening) return this.#flowList(at, limit);
    if (first === openingMap) return this.#flowMap(at, limit);
    if (first !== double && first !== single) return this.#flowPlain(at, limit);
    const sign = first === double ? '"' : "'";
    const close = this.#source.indexOf(sign, at + 1);
    if (close === -1 || close >= limit || this.#source.charCodeAt(close + 1) === first) throw notSimple;
    const value = this.#source.slice(at + 1, close);
    if (first === double && value.includes('\\')) throw notSimple;
    return {
      kind: 'scalar',
      start: at,
      end: close + 1,
      style: first === double ? 'double' : 'single',
      source: '',
      value,
    };
  }

  #flowList(start: number, limit: number): ListNode {
    this.#enter();
    const items: Node[] = [];
    let at = this.#blanks(start + 1);
    while (this.#source.charCodeAt(at) !== closing) {
      const item = this.#closed(at, limit);
      items.push(item);
      at = this.#separator(item.end, closing, limit);
    }
    this.#depth--;
    return { kind: 'list', start, end: at + 1, flow: true, items };
  }

  #flowMap(start: number, limit: number): MapNode {
    this.#enter();
    const pairs: Pair[] = [];
    let at = this.#blanks(start + 1);
    while (this.#source.charCodeAt(at) !== closingMap) {
      const keyEnd = this.#keyEnd(at);
      if (keyEnd === undefined || this.#source.charCodeAt(keyEnd + 1) !== space) throw notSimple;
      const value = this.#closed(this.#blanks(keyEnd + 1), limit);
      pairs.push({ key: usualKey(this.#source.slice(at, keyEnd)), keyStart: at, keyEnd, value });
      at = this.#separator(value.end, closingMap, limit);
    }
    this.#depth--;
    return { kind: 'map', start, end: at + 1, flow: true, pairs };
  }

  /** Without the blanks behind an empty value. */
  #trimmed(start: number, end: number): number {
    let last = end;
    while (last > start && this.#source.charCodeAt(last - 1) === space) last--;
    return last;
  }

  #blanks(from: number): number {
    let at = from;
    while (this.#source.charCodeAt(at) === space) at++;
    return at;
  }

  /** Behind a part of a list in brackets: a comma and a further part, or the end. */
  #separator(from: number, close: number, limit: number): number {
    const source = this.#source;
    const at = this.#blanks(from);
    if (at >= limit) throw notSimple;
    if (source.charCodeAt(at) === close) return at;
    const next = this.#blanks(at + 1);
    if (source.charCodeAt(at) !== comma || source.charCodeAt(at + 1) !== space) throw notSimple;
    if (next >= limit || source.charCodeAt(next) === close) throw notSimple;
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
      const found = source.indexOf('\n', from);
      const next = found === -1 ? source.length : found + 1;
      const stop = found === -1 ? source.length : source.charCodeAt(found - 1) === carriageReturn ? found - 1 : found;
      let start = from;
      while (source.charCodeAt(start) === space) start++;
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
  const first = text.charCodeAt(0);
  const word = firstInWords[first] === 1 && text.length <= longestWord ? words.get(text) : undefined;
  if (word !== undefined) return word;
  if (first > nine || first < plus || day.test(text) || noNumber.test(text)) return text;
  if (wholeNumber.test(text)) return Number(text);
  throw notSimple;
}
