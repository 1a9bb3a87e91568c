import { isSection, type Section, sections } from '../plan/fields.ts';

/**
 * A stretch of the text that can be parsed by itself: a top-level key with its value, or one item of a cut section.
 * `head` is the line with the key of a section whose items are cuts of their own; `stray` begins with a line at the
 * margin that is no key.
 */
export interface Cut {
  readonly start: number;
  readonly end: number;
  readonly holds: 'whole' | 'pair' | 'head' | 'item' | 'stray';
  /** The section of a head or an item. */
  readonly section?: Section;
  /** The key of an item in a section of named entries, as written, even where the rest of the item is broken. */
  readonly key?: string;
}

/** Anchors and aliases tie slices together; a directive or a second document changes how everything is read. */
const tied = /^(?:---|\.\.\.|%)|(?:^|[\s,[{:-])(?:&|\*(?!\*))[^\s,\]}]/m;
const keyLine =
  /^(?:"(?:[^"\\\n]|\\.)*"[ \t]*|'(?:[^'\n]|'')*'[ \t]*|(?:[^\s#&*!|>'"%@`{}[\],?:-]|[?:-][^\s])(?:[^\n#]|(?<=\S)#)*?):(?=[ \t]|$)/;
/** A line at the margin that is no plain key, yet may be sound: an explicit key or a tag; at the start, any value. */
const unusual = /^(?:[?:](?:\s|$)|!)/;
const bareValue = /^["'[{|>]/;

/**
 * Cuts a text into slices, by lines alone. Where the text is sound, parsing the slices gives what parsing the whole
 * gives; where it is not, a slice keeps the damage to itself.
 */
export function cut(text: string): readonly Cut[] {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const whole: Cut = { start, end: text.length, holds: 'whole' };
  if (tied.test(text.slice(start)) || text.includes('\ufeff', 1)) return [whole];
  const cutter = new Cutter(text);
  for (let at = start; at < text.length; ) {
    const newline = text.indexOf('\n', at);
    const end = newline === -1 ? text.length : newline + 1;
    if (!cutter.line(at, end)) return [whole];
    at = end;
  }
  return cutter.done() ?? [whole];
}

/** Goes through the lines once; has a lifetime of one text. */
class Cutter {
  readonly #text: string;
  readonly #cuts: Cut[] = [];
  #open: { start: number; holds: Cut['holds']; section?: Section; key?: string } | undefined;
  /** The section whose items are being cut, and how far they are indented once the first was seen. */
  #section: Section | undefined;
  #indent: number | undefined;
  #keys = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Takes one line; false when the text cannot be cut at all. */
  line(start: number, end: number): boolean {
    let at = start;
    while (this.#text[at] === ' ') at++;
    const first = this.#text[at] ?? '';
    const rest = this.#text.slice(at, Math.min(end, at + 1100)).replace(/[ \t\r\n]+$/, '');
    if (rest === '' || first === '#') return true;
    const indent = at - start;
    const dash = first === '-' && (rest.length === 1 || rest[1] === ' ' || rest[1] === '\t');
    if (/^\s/.test(first)) return this.#misplaced();
    if (indent === 0 && !dash) return this.#atMargin(start, rest);
    if (this.#open === undefined) return false;
    this.#below(start, indent, rest, dash);
    return true;
  }

  #atMargin(start: number, rest: string): boolean {
    const key = keyLine.exec(rest)?.[0];
    if (key !== undefined) {
      this.#keys++;
      this.#topKey(start, key, rest);
      return true;
    }
    if (/^[\]}]/.test(rest)) return this.#misplaced();
    if (unusual.test(rest) || (this.#open === undefined && bareValue.test(rest))) return false;
    if (this.#open?.holds === 'stray') return true;
    // A slip at the margin: a word without its colon, half a line. It stands alone, and what is above it stays whole.
    if (rest.includes('\uff1a') || isSection(rest)) this.#section = undefined;
    this.#begin(start, { holds: 'stray' });
    return true;
  }

  /** A line that cannot begin anything belongs to what is above it, whose parser says what is wrong. */
  #misplaced(): boolean {
    if (this.#open?.holds === 'head') this.#uncut();
    return this.#open !== undefined;
  }

  #topKey(start: number, match: string, rest: string): void {
    const key = bare(match.slice(0, -1));
    const value = rest.slice(match.length).replace(/^[ \t]+/, '');
    const section = isSection(key) ? key : undefined;
    const holds = section && sections[section].holds;
    const items = (holds === 'list' || holds === 'named') && (value === '' || value.startsWith('#'));
    this.#section = items ? section : undefined;
    this.#indent = undefined;
    this.#begin(start, items && section ? { holds: 'head', section } : { holds: 'pair' });
  }

  #below(start: number, indent: number, rest: string, dash: boolean): void {
    const section = this.#section;
    if (section === undefined || (this.#indent !== undefined && indent !== this.#indent)) return;
    const named = sections[section].holds === 'named';
    const key = named ? keyLine.exec(rest)?.[0] : undefined;
    if (named ? key === undefined || indent === 0 : !dash) {
      // The first line of the value is not an item: the section stays in one piece. A later one belongs to the item before.
      if (this.#indent === undefined) this.#uncut();
      return;
    }
    this.#indent = indent;
    this.#begin(
      start,
      key === undefined ? { holds: 'item', section } : { holds: 'item', section, key: bare(key.slice(0, -1)) },
    );
  }

  /** What looked like the head of a section with items is a pair like any other. */
  #uncut(): void {
    this.#section = undefined;
    if (this.#open) this.#open = { start: this.#open.start, holds: 'pair' };
  }

  #begin(start: number, next: Omit<Cut, 'start' | 'end'>): void {
    this.#close(start);
    this.#open = { start, ...next };
  }

  #close(end: number): void {
    if (!this.#open) return;
    const { start, ...rest } = this.#open;
    this.#cuts.push({ start, end, ...rest });
  }

  done(): readonly Cut[] | undefined {
    this.#close(this.#text.length);
    return this.#keys > 0 ? this.#cuts : undefined;
  }
}

const bare = (key: string): string => (/^(['"]).*\1$/.test(key) ? key.slice(1, -1) : key.trimEnd());
