import { isSection, type Section, sections } from '../plan/fields.ts';
import { pattern } from '../plan/pattern.ts';
import type { Step } from '../plan/steps.ts';

/**
 * A stretch of the text that can be parsed by itself: a top-level key with its value, or one item of a cut section.
 * `head` is the line with the key of a section whose items are cuts of their own; `stray` begins with a line at the
 * margin that is no key.
 */
export interface Cut {
  readonly holds: 'whole' | 'pair' | 'head' | 'item' | 'stray';
  /** The section of a head or an item. */
  readonly section?: Section | undefined;
  /** The key of an item in a section of named entries, as written, even where the rest of the item is broken. */
  readonly key?: string | undefined;
  /** Where its last line left the cutting: in which section, and how far its items are indented; see `Cutter`. */
  readonly under?: Section | undefined;
  readonly indent?: number | undefined;
  /** The section that a slip at the margin seems to have ended. */
  readonly paused?: Section | undefined;
}

/** A cut with its source. */
export interface Piece extends Cut {
  readonly source: string;
}

/** Anchors and aliases tie slices together; a directive or a second document changes how everything is read. */
const tied = /^(?:---|\.\.\.|%)|(?:^|[\s,[{:-])(?:&|\*(?!\*))[^\s,\]}]/m;
const keyLine =
  /^(?:"(?:[^"\\\n]|\\.)*"[ \t]*|'(?:[^'\n]|'')*'[ \t]*|(?:[^\s#&*!|>'"%@`{}[\],?:-]|[?:-][^\s])(?:[^\n#]|(?<=\S)#)*?):(?=[ \t]|$)/;
/** A line at the margin that is no plain key, yet may be sound: an explicit key or a tag; at the start, any value. */
const unusual = /^(?:[?:](?:\s|$)|!)/;
/** A text without marks around it, on the line of its key. */
const plainValue = /^[^\s|>"'[{&*!%@`#]/;
/** An item with a key, or a named entry. */
const itemLine = pattern(() => /^(?:- +)?[\p{L}\p{N}_-]+:(?:[ \t]|$)/u);
const isList = (section: Section): boolean => sections[section].holds === 'list';
const bareValue = /^["'[{|>]/;

/** Without one of these nothing is tied, and to look for a sign is quick. */
const tying = ['&', '*', '%', '---', '...'];

/** True for a text that cannot be taken apart, whatever its lines are. */
export const isTied = (text: string): boolean =>
  (tying.some((sign) => text.includes(sign)) && tied.test(text)) || text.includes('\ufeff');

/**
 * Cuts a text into slices, by lines alone. Where the text is sound, parsing the slices gives what parsing the whole
 * gives; where it is not, a slice keeps the damage to itself. `lead` is what stands before the first of them.
 */
export function* cut(text: string): Generator<Step, { readonly lead: string; readonly pieces: readonly Piece[] }> {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const body = text.slice(start);
  const cutter = new Cutter();
  let canCut = !isTied(body);
  for (let at = 0; canCut && at < body.length; ) {
    const newline = body.indexOf('\n', at + stretch);
    const end = newline === -1 ? body.length : newline + 1;
    canCut = cutter.feed(body.slice(at, end));
    at = end;
    yield undefined;
  }
  const pieces = canCut ? cutter.pieces() : undefined;
  if (!pieces?.some(isKey)) return { lead: text.slice(0, start), pieces: [{ holds: 'whole', source: body }] };
  const cutLength = pieces.reduce((sum, { source }) => sum + source.length, 0);
  return { lead: text.slice(0, text.length - cutLength), pieces };
}

/** Characters that are cut in less than a millisecond. */
const stretch = 20_000;

/** True for a slice that begins with a key at the margin; a text without any is no map. */
export const isKey = ({ holds }: Cut): boolean => holds === 'pair' || holds === 'head';

interface Open extends Cut {
  /** Where it starts in the lines given; none for the cut these lines follow. */
  readonly start?: number | undefined;
}

/**
 * Goes through lines once, from the start of a text or behind a cut of it: where it stands then is known from that cut
 * alone. Has a lifetime of one stretch of lines.
 */
export class Cutter {
  /** The lines being gone through, and how much was given before them. */
  #lines = '';
  #before = 0;
  /** What was given before them since the open piece began. */
  #held: string[] = [];
  readonly #pieces: Piece[] = [];
  #open: Open | undefined;
  /** The section whose items are being cut, and how far they are indented once the first was seen. */
  #section: Section | undefined;
  #indent: number | undefined;
  /**
   * A section whose items were being cut when a key with a text stood at the margin. Below such a text no item can stand
   * in sound YAML: where one does, the key was a slip of the hand, and the section goes on.
   */
  #paused: Section | undefined;
  #broken = false;

  constructor(before?: Cut) {
    if (!before) return;
    const { under, indent, paused, ...open } = before;
    this.#open = open;
    this.#section = under;
    this.#indent = indent;
    this.#paused = paused;
  }

  /** Takes further lines, the last one complete unless nothing follows; false when they cannot be cut. */
  feed(lines: string): boolean {
    if (this.#open?.start !== undefined)
      this.#held.push(this.#lines.slice(Math.max(0, this.#open.start - this.#before)));
    this.#before += this.#lines.length;
    this.#lines = lines;
    let at = 0;
    while (at < lines.length && !this.#broken) {
      const newline = lines.indexOf('\n', at);
      const end = newline === -1 ? lines.length : newline + 1;
      this.#broken = !this.#line(at, end);
      at = end;
    }
    return !this.#broken;
  }

  /** True where a cut that stood behind `last` would begin again just as it did. */
  agrees(last: Cut): boolean {
    return (
      this.#section === last.under &&
      this.#indent === last.indent &&
      this.#paused === last.paused &&
      (this.#open?.holds === 'head') === (last.holds === 'head') &&
      (this.#open?.holds === 'stray') === (last.holds === 'stray')
    );
  }

  /** The cuts of the lines given so far. */
  pieces(): readonly Piece[] {
    this.#close(this.#lines.length);
    return this.#pieces;
  }

  /** Takes one of the lines being gone through; false when the text cannot be cut at all. */
  #line(start: number, end: number): boolean {
    let at = start;
    while (this.#lines.charCodeAt(at) === space) at++;
    if (this.#isInside(at - start, this.#lines.charCodeAt(at))) return true;
    const first = this.#lines[at] ?? '';
    let last = Math.min(end, at + 1100);
    while (last > at && isBlank(this.#lines.charCodeAt(last - 1))) last--;
    const rest = this.#lines.slice(at, last);
    if (rest === '' || first === '#') return true;
    const indent = at - start;
    const dash = first === '-' && (rest.length === 1 || rest[1] === ' ' || rest[1] === '\t');
    if (/^\s/.test(first)) return this.#misplaced();
    if (indent === 0 && !dash) return this.#atMargin(start, rest);
    if (this.#open === undefined) return false;
    return this.#below(start, indent, rest, dash);
  }

  /** True for a line in the middle of a piece, as most are: it begins with a usual character and as far in as no item. */
  #isInside(indent: number, first: number): boolean {
    if (indent === 0 || first <= space || first > lastUsual || !this.#open || this.#paused !== undefined) return false;
    return this.#section === undefined || (this.#indent !== undefined && indent !== this.#indent);
  }

  #atMargin(start: number, rest: string): boolean {
    const key = keyLine.exec(rest)?.[0];
    if (key !== undefined) {
      this.#topKey(start, key, rest);
      return true;
    }
    if (/^[\]}]/.test(rest)) return this.#misplaced();
    if (unusual.test(rest) || (this.#open === undefined && bareValue.test(rest))) return false;
    if (this.#open?.holds === 'stray') return true;
    // A slip at the margin: a word without its colon, half a line. It stands alone, and what is above it stays whole.
    this.#begin(start, { holds: 'stray' });
    if (rest.includes('\uff1a') || isSection(rest)) this.#end();
    return true;
  }

  /** A line that cannot begin anything belongs to what is above it, whose parser says what is wrong. */
  #misplaced(): boolean {
    if (this.#open?.holds === 'head' && !this.#uncut()) return false;
    return this.#open !== undefined;
  }

  #topKey(start: number, match: string, rest: string): void {
    const key = bare(match.slice(0, -1));
    const value = rest.slice(match.length).replace(/^[ \t]+/, '');
    const section = isSection(key) ? key : undefined;
    const holds = section && sections[section].holds;
    const items = (holds === 'list' || holds === 'named') && (value === '' || value.startsWith('#'));
    this.#begin(start, items && section ? { holds: 'head', section } : { holds: 'pair' });
    const slip = section === undefined && this.#indent !== undefined && plainValue.test(value);
    this.#paused = slip ? (this.#section ?? this.#paused) : undefined;
    this.#section = items ? section : undefined;
    if (this.#paused === undefined) this.#indent = undefined;
  }

  #below(start: number, indent: number, rest: string, dash: boolean): boolean {
    if (this.#paused && indent === this.#indent && itemLine().test(rest) && dash === isList(this.#paused)) {
      this.#section = this.#paused;
      this.#paused = undefined;
    }
    const section = this.#section;
    if (section === undefined || (this.#indent !== undefined && indent !== this.#indent)) return true;
    const named = sections[section].holds === 'named';
    const key = named ? keyLine.exec(rest)?.[0] : undefined;
    // The first line of the value is not an item: the section stays in one piece. A later one belongs to the item before.
    if (named ? key === undefined || indent === 0 : !dash) return this.#indent !== undefined || this.#uncut();
    this.#begin(
      start,
      key === undefined ? { holds: 'item', section } : { holds: 'item', section, key: bare(key.slice(0, -1)) },
    );
    this.#indent = indent;
    return true;
  }

  /** What looked like the head of a section with items is a pair like any other; false where it was cut before. */
  #uncut(): boolean {
    this.#end();
    if (this.#open?.start === undefined) return false;
    this.#open = { start: this.#open.start, holds: 'pair' };
    return true;
  }

  #end(): void {
    this.#section = undefined;
    this.#paused = undefined;
  }

  #begin(start: number, next: Cut): void {
    this.#close(start);
    this.#open = { holds: next.holds, section: next.section, key: next.key, start: this.#before + start };
  }

  /** The text from a place among all that was given up to one among the lines being gone through. */
  #since(start: number, end: number): string {
    const source = this.#lines.slice(Math.max(0, start - this.#before), end);
    if (this.#held.length === 0) return source;
    const held = this.#held.join('');
    this.#held = [];
    return held + source;
  }

  #close(end: number): void {
    if (this.#open?.start === undefined) return;
    const { holds, section, key, start } = this.#open;
    const [under, indent, paused] = [this.#section, this.#indent, this.#paused];
    this.#pieces.push({ holds, section, key, under, indent, paused, source: this.#since(start, end) });
    this.#open = undefined;
  }
}

const bare = (key: string): string => (/^(['"]).*\1$/.test(key) ? key.slice(1, -1) : key.trimEnd());

const [space, lastUsual] = [0x20, 0x7e];

/** A space, a tab or a part of a line end. */
const isBlank = (code: number): boolean => code === 0x20 || code === 0x09 || code === 0x0d || code === 0x0a;
