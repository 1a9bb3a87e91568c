import type { Path } from '../plan/path.ts';
import { FlowScan } from './scan-flow.ts';
import { keyOnLine, textBegins } from './tokens.ts';

/**
 * Where a text breaks off, told from its lines alone, so that half a word is no trouble: `node` where a value or the
 * first key of an entry may begin, `value` behind a key and its colon, `text` inside of a text of several lines,
 * `comment` inside of one, `none` behind something that is complete.
 */
export interface Spot {
  readonly in: 'node' | 'value' | 'text' | 'comment' | 'none';
  /** Of the value that stands here, or of the map a key stands in. */
  readonly path: Path;
  /** Where what is typed here begins. */
  readonly start: number;
  /** Between brackets or braces. */
  readonly flow: boolean;
  /** The quotation mark the text here begins with. */
  readonly quote?: string;
  /** True inside of `{ … }` where a key stands. */
  readonly brace?: true;
  /** True right behind a dash or a colon that lacks its space. */
  readonly tight?: true;
  /** True where a dash stands before it on this line. */
  readonly dash?: true;
  /** Keys of the same map before this place. */
  readonly keys: readonly string[];
}

/** A key or an item of a list that may go on below its line. */
interface Frame {
  readonly column: number;
  /** None for the top of the text. */
  readonly step?: string | number;
  readonly item: boolean;
  /** True where a text stands on its line, which the lines below continue. */
  filled: boolean;
  items: number;
  readonly keys: string[];
}

/** Where scanning a text begins: under which section, and how many items of it stand before. */
export interface Base {
  readonly section?: string;
  readonly items: number;
}

const frame = (column: number, step?: string | number, item = false, items = 0): Frame => ({
  column,
  ...(step === undefined ? {} : { step }),
  item,
  filled: false,
  items,
  keys: [],
});

/** Follows the lines of a text up to its end and says where that is. */
export const spotAtEnd = (text: string, base: Base): Spot => new Scan(text, base).run();

class Scan {
  readonly #text: string;
  readonly #frames: Frame[];
  #spot: Spot | undefined;
  /** The column below which a text of several lines, as under `|`, is over. */
  #block: number | undefined;

  constructor(text: string, { section, items }: Base) {
    this.#text = text;
    this.#frames = [frame(-1), ...(section === undefined ? [] : [frame(0, section, false, items)])];
  }

  run(): Spot {
    let at = this.#text.charCodeAt(0) === 0xfeff ? 1 : 0;
    do at = this.#line(at);
    while (this.#spot === undefined && at <= this.#text.length);
    return this.#spot ?? this.#at('none', this.#text.length);
  }

  /** Takes one line, and those that belong to a text or brackets begun on it; answers where the next one starts. */
  #line(start: number): number {
    const newline = this.#text.indexOf('\n', start);
    const end = newline === -1 ? this.#text.length : newline;
    const last = newline === -1;
    let at = start;
    while (this.#text[at] === ' ') at++;
    const line = this.#text.slice(at, end).replace(/\r$/, '');
    const indent = at - start;
    if (this.#block !== undefined) {
      if (line.trim() === '' || indent > this.#block) return last ? this.#end('text', at) : end + 1;
      this.#block = undefined;
    }
    if (line.trim() === '') return last ? this.#blank(indent, end) : end + 1;
    if (line.startsWith('#')) return last ? this.#end('comment', at) : end + 1;
    if (/^(?:---|\.\.\.)(?:\s|$)/.test(line) && indent === 0) {
      this.#frames.length = 1;
      return last ? this.#end('none', end) : end + 1;
    }
    return this.#content(at, indent, end, last);
  }

  /** An empty line: what may stand there is told by how far in the cursor is. */
  #blank(column: number, end: number): number {
    this.#leave(column, false);
    if (this.#top.filled) return this.#end('text', end);
    return this.#end('node', end);
  }

  #content(from: number, indent: number, end: number, last: boolean): number {
    let [at, column, dash] = [from, indent, false];
    while (this.#text[at] === '-' && /^-(?:[ \r]|$)/.test(this.#text.slice(at, Math.min(end, at + 2)))) {
      this.#leave(column, true);
      if (this.#top.filled) return last ? this.#end('text', at) : end + 1;
      const parent = this.#top;
      this.#frames.push(frame(column, parent.items, true));
      parent.items++;
      dash = true;
      const gap = /^-( *)/.exec(this.#text.slice(at, end))?.[1]?.length ?? 0;
      at += 1 + gap;
      column += 1 + gap;
      if (at >= end || /^\s*$/.test(this.#text.slice(at, end)))
        return last ? this.#end('node', at, { dash: true, ...(gap === 0 ? { tight: true } : {}) }) : end + 1;
    }
    if (this.#text[at] === '#') return last ? this.#end('comment', at) : end + 1;
    // A key with a question mark or a tag before it: what stands below is not told from lines.
    const tag = last ? /^!/ : /^!\S*\s.*:(?:\s|$)/;
    if (/^[?:](?:\s|$)/.test(this.#text.slice(at, end)) || tag.test(this.#text.slice(at, end))) {
      this.#leave(column, dash);
      this.#block = column;
      return last ? this.#end('none', at) : end + 1;
    }
    const key = keyOnLine(this.#text.slice(at, end));
    if (!dash) this.#leave(column, false);
    if (this.#top.filled) return last ? this.#end('text', at) : end + 1;
    if (!key) return this.#value(at, end, last, { in: 'node', column: this.#top.column, dash });
    this.#top.keys.push(key.key);
    this.#frames.push(frame(column, key.key));
    return this.#value(at + key.length, end, last, { in: 'value', column, dash: false });
  }

  /** What stands behind a key or a dash, or alone on its line. */
  #value(
    from: number,
    end: number,
    last: boolean,
    here: { readonly in: 'node' | 'value'; readonly column: number; readonly dash: boolean },
  ): number {
    const dash = here.dash ? ({ dash: true } as const) : {};
    const start = textBegins(this.#text, from, end);
    const tight = here.in === 'value' && start === from ? ({ tight: true } as const) : {};
    const first = this.#text[start];
    if (start >= end || first === '\r') return last ? this.#end(here.in, start, { ...tight, ...dash }) : end + 1;
    if (first === '#' && start > from) return last ? this.#end('comment', start) : end + 1;
    if (first === '|' || first === '>') {
      this.#block = here.column;
      return last ? this.#end('none', end) : end + 1;
    }
    if (first === '"' || first === "'" || first === '[' || first === '{') {
      const path = this.#path();
      const flow = new FlowScan(this.#text, here.column, path);
      const next = first === '[' || first === '{' ? flow.brackets(start) : flow.quoted(start, here.in, dash);
      if (typeof next !== 'number') {
        this.#spot = next;
        return this.#text.length + 1;
      }
      this.#fill();
      return this.#behind(next);
    }
    const comment = this.#text.slice(start, end).search(/\s#/);
    if (last && comment >= 0) return this.#end('comment', start + comment + 1);
    if (last) return this.#end(first === '*' || first === '&' || first === '!' ? 'none' : here.in, start, dash);
    this.#fill();
    return end + 1;
  }

  /** A text stands here. Half a line in an entry that has keys, or at the margin, is a slip that changes nothing. */
  #fill(): void {
    const top = this.#top;
    if (top.step !== undefined && top.keys.length === 0 && top.items === 0) top.filled = true;
  }

  /** Behind a closing mark nothing but a comment can stand on the line. */
  #behind(at: number): number {
    // The mark may have been taken back where the lines below made plain that it was never closed.
    if (this.#text[at - 1] === '\n') return at;
    const newline = this.#text.indexOf('\n', at);
    if (newline !== -1) return newline + 1;
    return this.#end(/\s#/.test(this.#text.slice(at)) ? 'comment' : 'none', this.#text.length);
  }

  get #top(): Frame {
    return this.#frames.at(-1) as Frame;
  }

  /** Leaves what a line this far in no longer belongs to. */
  #leave(column: number, dash: boolean): void {
    while (this.#frames.length > 1) {
      const { column: its, item } = this.#top;
      // The items of a list may stand as far in as the key they belong to.
      if (its > column || (its === column && (item || !dash))) this.#frames.pop();
      else return;
    }
  }

  #path(): Path {
    return this.#frames.flatMap(({ step }) => step ?? []);
  }

  #at(where: Spot['in'], start: number): Spot {
    return { in: where, path: this.#path(), start, flow: false, keys: this.#top.keys };
  }

  #end(where: Spot['in'], start: number, more: Partial<Spot> = {}): number {
    this.#spot = { ...this.#at(where, start), ...more };
    return this.#text.length + 1;
  }
}
