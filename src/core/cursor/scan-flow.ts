import type { Path } from '../plan/path.ts';
import type { Spot } from './scan.ts';

/** One pair of brackets or braces that is open. */
interface Open {
  readonly list: boolean;
  /** The item one is in. */
  nth: number;
  /** The key one is behind. */
  key: string | undefined;
  /** Where the text one is in begins. */
  start: number;
  readonly keys: string[];
}

/**
 * Follows what may go over several lines: brackets, braces and quotation marks. Lives for one of them. Answers a Spot
 * where the text breaks off inside, else where it goes on: behind the closing mark, or at a line that shows that the
 * mark was never closed.
 */
export class FlowScan {
  readonly #text: string;
  /** Lines inside stand further in than this. */
  readonly #column: number;
  readonly #path: Path;
  readonly #open: Open[] = [];

  constructor(text: string, column: number, path: Path) {
    this.#text = text;
    this.#column = column;
    this.#path = path;
  }

  brackets(from: number): Spot | number {
    let at = from;
    do {
      const next = this.#one(at);
      if (typeof next !== 'number') return next;
      at = next;
      if (this.#text[at - 1] === '\n' && this.#isOver(at)) return at;
    } while (this.#open.length > 0 && at < this.#text.length);
    return this.#open.length > 0 ? this.#spot() : at;
  }

  /** Takes one character, or a quoted text, or a comment. */
  #one(at: number): Spot | number {
    const char = this.#text[at] ?? '';
    const top = this.#open.at(-1);
    if (char === '[' || char === '{') {
      this.#open.push({ list: char === '[', nth: 0, key: undefined, start: at + 1, keys: [] });
      return at + 1;
    }
    if (char === ']' || char === '}') {
      this.#open.pop();
      return at + 1;
    }
    if (top === undefined) return at + 1;
    if (char === '#' && /\s/.test(this.#text[at - 1] ?? ' ')) return this.#comment(at);
    if ((char === '"' || char === "'") && this.#text.slice(top.start, at).trim() === '') return this.#inBrackets(at);
    if (char === ',') {
      top.nth++;
      top.key = undefined;
      top.start = at + 1;
    } else if (char === ':' && !top.list && top.key === undefined && this.#endsKey(at)) {
      const written = this.#text.slice(top.start, at).trim();
      top.key = /^(["']).*\1$/.test(written) ? written.slice(1, -1) : written;
      top.keys.push(top.key);
      top.start = at + 1;
    }
    return at + 1;
  }

  #endsKey(colon: number): boolean {
    return /^(?:[\s,}\]]|$)/.test(this.#text.slice(colon + 1, colon + 2)) || /["']/.test(this.#text[colon - 1] ?? '');
  }

  #comment(at: number): Spot | number {
    const newline = this.#text.indexOf('\n', at);
    return newline === -1 ? { ...this.#spot(), in: 'comment' } : newline;
  }

  #inBrackets(at: number): Spot | number {
    const end = this.#closing(at);
    return end ?? { ...this.#spot(), start: at, quote: this.#text[at] as string };
  }

  /** A quoted text outside of brackets. */
  quoted(at: number, where: Spot['in'], more: Partial<Spot>): Spot | number {
    const end = this.#closing(at);
    if (end !== undefined) return end;
    const quote = this.#text[at] as string;
    const within = this.#text.slice(at).includes('\n') ? 'text' : where;
    return { in: within, path: this.#path, start: at, flow: false, quote, keys: [], ...more };
  }

  /** Behind the second mark of a quoted text, or where it must be missing; undefined where the text ends before. */
  #closing(at: number): number | undefined {
    const quote = this.#text[at];
    for (let next = at + 1; next < this.#text.length; next++) {
      const char = this.#text[next];
      if (char === '\\' && quote === '"') next++;
      else if (char === '\n' && this.#isOver(next + 1)) return next + 1;
      else if (char === quote && quote === "'" && this.#text[next + 1] === "'") next++;
      else if (char === quote) return next + 1;
    }
    return undefined;
  }

  /** True for a line that cannot be inside: no further in than where it all began, and not the closing mark. */
  #isOver(lineStart: number): boolean {
    const [, indent = '', first = ''] = /^( *)([^\r\n]?)/.exec(this.#text.slice(lineStart, lineStart + 400)) ?? [];
    return first !== '' && indent.length <= this.#column && !/[\]}#]/.test(first);
  }

  #spot(): Spot {
    const steps = this.#open.flatMap(({ list, nth, key }) => (list ? nth : (key ?? [])));
    const top = this.#open.at(-1) as Open;
    let { start } = top;
    while (/\s/.test(this.#text[start] ?? '')) start++;
    const isKey = !top.list && top.key === undefined;
    const tight = top.key !== undefined && start === top.start && start === this.#text.length;
    return {
      in: isKey || top.list ? 'node' : 'value',
      path: [...this.#path, ...steps],
      start,
      flow: true,
      ...(isKey ? { brace: true } : {}),
      ...(tight ? { tight: true } : {}),
      keys: isKey ? top.keys : [],
    };
  }
}
