import type { Path, Span } from '../plan/path.ts';
import { startOfLine } from '../plan/start-of-line.ts';
import { lastStart, type Reading } from '../read/read.ts';
import { type Expected, formAt } from '../revise/form.ts';
import { type Base, type Spot, spotAtEnd } from './scan.ts';
import { keyOnLine } from './tokens.ts';

/** Where a cursor is in a meetup file, whether the text around it can be read or not. Offsets count in the text. */
export interface CursorPlace {
  /**
   * `key`: a key of the map at `path`; `value`: the value at `path`; `item`: a place for another item of a list, whose
   * dash is yet to be written; `text`: inside of a text of several lines; `comment`; `none`: nothing can stand here.
   */
  readonly at: 'key' | 'value' | 'item' | 'text' | 'comment' | 'none';
  readonly path: Path;
  /** What the format expects at the path; undefined where it says nothing. */
  readonly form: Expected | undefined;
  /** What is typed here, to both sides of the cursor. */
  readonly word: Span;
  /** The part of it before the cursor. */
  readonly typed: string;
  /** Between brackets or braces. */
  readonly flow: boolean;
  readonly quote?: string;
  /** True behind a dash or a colon that lacks its space. */
  readonly tight: boolean;
  /** True where a colon stands behind the key already. */
  readonly colon: boolean;
  /** True right behind the dash of an item that has nothing yet. */
  readonly fresh: boolean;
  /** The column in which keys or items stand here. */
  readonly column: number;
  /** Spaces to be written first, where the cursor is further out than what belongs here. */
  readonly pad: number;
  /** Keys the map has already. */
  readonly keys: readonly string[];
}

/**
 * Tells where an offset of a text is. Reads nothing anew: it looks at the lines of one part up to the cursor.
 * @param further as if the line were so many columns further in, which is what is then to be written first
 */
export function placeAt(reading: Reading, offset: number, further = 0): CursorPlace {
  const { source, start } = reading.partAt(offset);
  const nth = lastStart(reading.starts, offset);
  const line = lineAround(source, offset - start);
  const blank = line.before.trim() === '' && line.after.trim() === '';
  const next = blank ? nextIndent(reading, nth, source, line.end) : 0;
  // On an empty line that is further out than what follows, what follows tells how far in one has to be.
  const pad = Math.max(further, next - line.before.length);
  const typed = line.before.trimStart();
  const until = source.slice(0, offset - start - typed.length) + ' '.repeat(pad) + typed;
  const { start: found, ...spot } = spotAtEnd(until, baseOf(reading, nth));
  return placeOf({ reading, nth, spot: { ...spot, start: found - pad }, offset, start, line, pad, next });
}

/** The place in the item above, where the cursor is below its dash, as editors leave it; undefined where it is not. */
export function placeInItemAbove(reading: Reading, offset: number): CursorPlace | undefined {
  const { source, start } = reading.partAt(offset);
  const { before } = lineAround(source, offset - start);
  const lines = source.slice(0, offset - start - before.length).split('\n');
  const column = /^ */.exec(before)?.[0].length ?? 0;
  const noFurtherIn = new RegExp(`^ {0,${column}}[^ \\r#]`);
  const above = lines.findLast((line) => noFurtherIn.test(line));
  const [, dash] = new RegExp(`^ {${column}}(- +)[^ \\r#]`).exec(above ?? '') ?? [];
  return dash === undefined ? undefined : placeAt(reading, offset, dash.length);
}

interface Line {
  readonly before: string;
  /** The rest of the line, without its break. */
  readonly after: string;
  /** Where the line ends in the part. */
  readonly end: number;
}

function lineAround(source: string, at: number): Line {
  const from = startOfLine(source, at);
  const newline = source.indexOf('\n', at);
  const end = newline === -1 ? source.length : newline;
  return { before: source.slice(from, at), after: source.slice(at, end).replace(/\r$/, ''), end };
}

/** How far the next line with anything on it is in; 0 at the end of the text. */
function nextIndent(reading: Reading, nth: number, source: string, end: number): number {
  const rest = source.slice(end);
  const [, indent] = /^( *)[^\s#]/m.exec(rest) ?? [];
  if (indent !== undefined) return indent.length;
  const following = reading.parts[nth + 1]?.source ?? '';
  return /^ */.exec(following)?.[0].length ?? 0;
}

/** What a part stands below: the section of its items, with those before it. */
function baseOf({ parts, shape }: Reading, nth: number): Base {
  const part = parts[nth];
  if (part?.holds !== 'item' || !part.section) return { items: 0 };
  const first = shape.paths[nth]?.[0]?.[1];
  return { section: part.section, items: typeof first === 'number' ? first : 0 };
}

interface Around {
  readonly reading: Reading;
  readonly nth: number;
  readonly spot: Spot;
  readonly offset: number;
  readonly start: number;
  readonly line: Line;
  readonly pad: number;
  readonly next: number;
}

function placeOf({ reading, nth, spot, offset, start, line, pad, next }: Around): CursorPlace {
  const { path } = spot;
  const form = path.length === 0 ? undefined : formAt(path);
  const from = Math.min(start + spot.start, offset);
  const rest = restOf(spot, line);
  const typed = line.before.length > 0 ? line.before.slice(line.before.length - (offset - from)) : '';
  const indent = /^ */.exec(line.before)?.[0].length ?? 0;
  const isBlank = line.before.trim() === '' && line.after.trim() === '';
  const column = line.before.length + pad - (isBlank ? 0 : typed.length);
  const place = {
    path,
    form,
    word: { start: from, end: offset + rest.length },
    typed,
    flow: spot.flow,
    ...(spot.quote === undefined ? {} : { quote: spot.quote }),
    tight: spot.tight ?? false,
    colon: /^\s*:(?:\s|$)/.test(line.after.slice(rest.length)),
    fresh: spot.dash === true && typed === '' && spot.keys.length === 0,
    column,
    pad,
    keys: spot.keys,
  };
  // Before the mark some editors put at the start of a file nothing can stand, nor in the middle of a line's end.
  if (line.after.startsWith('\ufeff') || line.before.endsWith('\r')) return { ...place, at: 'none' };
  if (from < offset - line.before.length) return { ...place, at: 'text' };
  if (spot.in === 'text' || spot.in === 'comment' || spot.in === 'none') return { ...place, at: spot.in };
  if (breaksIn(reading, spot, place, line)) return { ...place, at: 'none' };
  if (spot.in === 'value') return { ...place, at: 'value' };
  if (spot.in === 'node' && !spot.flow && typed === '' && movesAway(line)) return { ...place, at: 'none' };
  if (isBlank && next > column) return { ...place, at: 'none' };
  const top = path.length === 0;
  const map = isMap(form) || (hasShort(form) && (spot.brace === true || spot.keys.length > 0 || place.colon));
  // Where items stand as far in as their key, a key between them would end the list.
  if (isBlank && next === column && (top || map) && !spot.flow && spot.dash !== true && beforeDash(reading, nth, line))
    return { ...place, at: 'none' };
  if (spot.flow && !spot.brace) return { ...place, at: 'value' };
  if (top || map) return { ...place, at: 'key', keys: allKeys(reading, spot, place.word.end, column) };
  if (form?.is === 'list' && !spot.flow && spot.dash !== true && typed === '' && indent <= column)
    return { ...place, at: 'item' };
  return { ...place, at: 'value' };
}

/** Whatever is written in front of what stands on the line, or of its comment, would move it out of its column. */
const movesAway = ({ before, after }: Line): boolean =>
  /^(?:\s+[^\s#]|-(?:\s|$))/.test(after) || (before.trim() === '' && /^\s*#/.test(after));

/** True where what is written would run into a comment, into brackets, or into the next of a list between brackets. */
function breaksIn(
  reading: Reading,
  spot: Spot,
  { word, typed }: Pick<CursorPlace, 'word' | 'typed'>,
  line: Line,
): boolean {
  if (spot.quote !== undefined) return false;
  if (!spot.flow) return (typed === '' || /\s$/.test(line.before)) && /^[#{[]/.test(line.after);
  if (!reading.sound) return false;
  // At the margin it would pass for a section.
  if (line.before === '') return true;
  const { source, start } = reading.partAt(word.end);
  return /^\s*[^\s,:\]}]/.test(source.slice(word.end - start));
}

/** True where the next line with anything on it begins with a dash. */
function beforeDash(reading: Reading, nth: number, { end }: Line): boolean {
  const { parts } = reading;
  const rest = (parts[nth]?.source ?? '').slice(end);
  const [, first] = /^ *([^\s#])/m.exec(rest) ?? /^ *([^\s#])/m.exec(parts[nth + 1]?.source ?? '') ?? [];
  return first === '-';
}

/** What of the word under the cursor stands behind it. */
function restOf(spot: Spot, { before, after }: Line): string {
  if (spot.quote !== undefined) {
    // A mark within is doubled, or has a backslash before it.
    const inside = spot.quote === "'" ? /^(?:[^']|'')*'/ : /^(?:[^"\\]|\\.)*"/;
    return inside.exec(after)?.[0] ?? '';
  }
  if (spot.in !== 'node' && spot.in !== 'value') return '';
  // `#` begins a comment only behind a space.
  const inWord = /[^\s,[{]$/.test(before);
  const text = spot.flow ? (/^[^,\]}#]*(?:(?<=\S)#[^,\]}#]*)*/.exec(after)?.[0] ?? '') : after;
  const comment = text.search(inWord ? /\s#/ : /(?:^|\s)#/);
  const value = (comment >= 0 ? text.slice(0, comment) : text).trimEnd();
  const colon = spot.in === 'node' ? value.search(/:(?=\s|$)/) : -1;
  return colon >= 0 ? value.slice(0, colon).trimEnd() : value;
}

/** An entry that may be written in short: a key stands there only where it is written in full. */
const hasShort = (form: Expected | undefined): boolean =>
  form?.is === 'block' || form?.is === 'term' || form?.is === 'group';

const isMap = (form: Expected | undefined): boolean =>
  form?.is === 'entry' || form?.is === 'named' || form?.is === 'concerns';

/** The keys of a map before and behind the cursor. */
function allKeys(reading: Reading, spot: Spot, from: number, column: number): readonly string[] {
  if (spot.path.length === 0) return [...reading.shape.heads.keys()];
  const { source, start } = reading.partAt(from);
  const rest = source.slice(from - start);
  if (spot.flow) {
    const inside = /^[^}]*/.exec(rest)?.[0] ?? '';
    return [
      ...spot.keys,
      ...[...inside.matchAll(/[,\n]\s{0,200}["']?([\w-]{1,200})["']?\s{0,200}:/g)].map(([, key]) => key ?? ''),
    ];
  }
  const keys = [...spot.keys];
  for (const line of rest.split('\n').slice(1)) {
    const content = line.trimStart();
    const indent = line.length - content.length;
    if (content.trim() === '' || content.startsWith('#') || indent > column) continue;
    if (indent < column || content.startsWith('- ')) break;
    const key = keyOnLine(content)?.key;
    if (key !== undefined) keys.push(key);
  }
  return keys;
}
