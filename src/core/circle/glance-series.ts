import { type Form, fieldOf } from '../plan/fields.ts';
import { fits } from '../plan/fits.ts';
import { startsWithLetter } from '../plan/letters.ts';
import type { EntryKind, Series } from '../plan/plan.ts';
import { withoutEnd } from '../plan/without-end.ts';
import { loose } from './loose.ts';

/**
 * What a series says of itself, where it is written the usual way: keys, words on one line, short lists, one thing a line.
 * Then this is what reading the file says of it, for a fraction of the time; a law holds it to that.
 * @param source the lines of the series, its own key included
 * @returns undefined where anything is written in another way, or may not be sound
 */
export function glanceAtSeries(source: string): Series | undefined {
  const lines = new Lines(source);
  lines.next();
  if (source.slice(lines.start, lines.end) !== 'series:' || !lines.next() || lines.indent === 0) return undefined;
  const value = entryAt('series', lines, lines.indent);
  return value === notPlain || lines.start < lines.end ? undefined : (value as Series);
}

/** Written in another way than a glance takes in. */
const notPlain = Symbol('not plain');
type Entry = Record<string, unknown>;
type Plain<T> = T | typeof notPlain;

const [carriageReturn, space, dash, hash] = [0x0d, 0x20, 0x2d, 0x23];
const [bracket, brace, double, single] = [0x5b, 0x7b, 0x22, 0x27];

/** The lines of a text that say something, one after the other. */
class Lines {
  readonly source: string;
  /** Where the words of the line at hand begin and end, blanks left out; the same place behind the last line. */
  start = 0;
  end = 0;
  indent = 0;
  #following = 0;

  constructor(source: string) {
    this.source = source;
  }

  /** Goes on to the next line; false where there is none. */
  next(): boolean {
    const { source } = this;
    while (this.#following < source.length) {
      const from = this.#following;
      const found = source.indexOf('\n', from);
      let end = found === -1 ? source.length : found;
      this.#following = end + 1;
      let start = from;
      while (source.charCodeAt(start) === space) start++;
      while (end > start && isBlank(source.charCodeAt(end - 1))) end--;
      if (start >= end || source.charCodeAt(start) === hash) continue;
      this.start = start;
      this.end = end;
      this.indent = start - from;
      return true;
    }
    this.start = source.length;
    this.end = source.length;
    this.indent = -1;
    return false;
  }

  /** Leaves the dash of an item behind: its first key stands on the same line. */
  enter(): void {
    const from = this.start;
    do this.start++;
    while (this.source.charCodeAt(this.start) === space);
    this.indent += this.start - from;
  }

  get isItem(): boolean {
    return this.source.charCodeAt(this.start) === dash && this.source.charCodeAt(this.start + 1) === space;
  }
}

const isBlank = (code: number): boolean => code === space || code === carriageReturn;

/** The keys at one indentation. */
function entryAt(kind: EntryKind, lines: Lines, indent: number): Plain<Entry> {
  const entry: Entry = {};
  while (lines.indent === indent && !lines.isItem) {
    const { source, start, end } = lines;
    const at = source.indexOf(':', start);
    if (at === -1 || at >= end || (at + 1 < end && source.charCodeAt(at + 1) !== space)) return notPlain;
    const key = source.slice(start, at);
    const form = fieldOf(kind, key)?.form;
    if (!form || Object.hasOwn(entry, key)) return notPlain;
    const written = source.slice(at + 1, end).trim();
    lines.next();
    const value = written === '' ? below(form, lines, indent) : onLine(form, written);
    // Words may go on in a line further in.
    if (value === notPlain || lines.indent > indent) return notPlain;
    if (value !== undefined) entry[key] = value;
  }
  return lines.indent > indent ? notPlain : entry;
}

/** What stands in the lines below a key; nothing where they are those of the next key. */
function below(form: Form, lines: Lines, indent: number): Plain<unknown> {
  if (lines.indent < indent || (lines.indent === indent && !lines.isItem)) return undefined;
  if (form.is === 'entry') return lines.indent === indent ? notPlain : entryAt(form.of, lines, lines.indent);
  return form.is === 'list' ? itemsAt(form.of, lines, lines.indent) : notPlain;
}

function itemsAt(form: Form, lines: Lines, indent: number): Plain<unknown[]> {
  const items: unknown[] = [];
  while (lines.indent === indent && lines.isItem) {
    lines.enter();
    const first = lines.source.charCodeAt(lines.start);
    let item: Plain<unknown>;
    if (form.is === 'entry' && first !== brace) item = entryAt(form.of, lines, lines.indent);
    else {
      item = onLine(form, lines.source.slice(lines.start, lines.end));
      lines.next();
    }
    if (item === notPlain || lines.indent > indent) return notPlain;
    items.push(form.is === 'entry' ? { ...(item as Entry), nth: items.length } : item);
  }
  return items;
}

/** A value that is written on one line. */
function onLine(form: Form, line: string): Plain<unknown> {
  const comment = line.indexOf(' #');
  const written = comment === -1 || /["']/.test(line) ? line : withoutEnd(line.slice(0, comment), / /);
  const first = written.charCodeAt(0);
  if (first === bracket || first === brace) {
    const inner = insideOf(written, first === bracket ? ']' : '}');
    if (inner === undefined) return notPlain;
    if (first === bracket) return form.is === 'list' ? flowItems(form.of, inner) : notPlain;
    return form.is === 'entry' ? flowEntry(form.of, inner) : notPlain;
  }
  return form.is === 'list' || form.is === 'entry' ? notPlain : word(form, written);
}

/** What stands between brackets, where none stand in them and nothing else behind. */
const insideOf = (written: string, closing: string): string | undefined =>
  written.endsWith(closing) && !/[[\]{}#"'\\]/.test(written.slice(1, -1)) ? written.slice(1, -1).trim() : undefined;

function flowItems(form: Form, inner: string): Plain<unknown[]> {
  if (form.is === 'entry') return notPlain;
  const items = inner === '' ? [] : inner.split(',').map((one) => word(form, one.trim()));
  return items.includes(notPlain) ? notPlain : items;
}

function flowEntry(kind: EntryKind, inner: string): Plain<Entry> {
  const entry: Entry = {};
  for (const pair of inner.split(',')) {
    const colon = pair.indexOf(': ');
    const key = colon === -1 ? '' : pair.slice(0, colon).trim();
    const form = fieldOf(kind, key)?.form;
    const value = form && !Object.hasOwn(entry, key) ? onLine(form, pair.slice(colon + 1).trim()) : notPlain;
    if (value === notPlain) return notPlain;
    entry[key] = value;
  }
  return entry;
}

const reserved = /^(?:true|false|null)$/i;
const wholeNumber = /^[1-9]\d{0,3}$/;
const day = /^\d{4}-\d\d-\d\d$/;
/** What no way of writing a number holds. */
const noNumber = /[^0-9a-fA-Fxo.+_-]/;
/** A comment, or a further colon. */
const otherwise = /\s#|:(?:\s|$)/;

/** One word, number or sentence, as its field wants it. */
function word(form: Form, written: string): Plain<unknown> {
  const first = written.charCodeAt(0);
  let value: string | number = written;
  if (first === double || first === single) {
    value = written.slice(1, -1);
    if (written.length < 3 || written.charCodeAt(written.length - 1) !== first || /["'\\]/.test(value)) return notPlain;
  } else if (!startsWithLetter(written) || otherwise.test(written) || reserved.test(written)) return notPlain;
  else if (wholeNumber.test(written)) value = Number(written);
  else if (first <= nine && first >= zero && !day.test(written) && !noNumber.test(written)) return notPlain;
  if (!fits(form, value)) return notPlain;
  if (typeof value === 'string') return loose(value);
  return form.is === 'count' || form.is === 'minutes' ? value : notPlain;
}
const [zero, nine] = [0x30, 0x39];
