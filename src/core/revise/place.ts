import type { Splice } from '../plan/change.ts';
import type { Span } from '../plan/path.ts';
import { isEmpty, type ListNode, type MapNode } from '../read/node.ts';
import {
  above,
  below,
  column,
  isBlank,
  isComment,
  lineBefore,
  lineEnd,
  lineStart,
  nextLine,
  opensLine,
  spaces,
} from './lines.ts';
import { dashOf, pairTail, tail } from './tree.ts';

/** A part of a block list or map: where its dash or key stands and where its value ends. */
export interface Entry {
  readonly start: number;
  readonly tail: number;
}

/** The parts of a block list or map, in order. */
export const entriesIn = (text: string, node: ListNode | MapNode): readonly Entry[] =>
  node.kind === 'map'
    ? node.pairs.map((pair) => ({ start: pair.keyStart, tail: pairTail(text, pair) }))
    : node.items.map((item, nth) => {
        const start = dashOf(text, node, nth);
        return { start, tail: isEmpty(item) ? Math.max(start + 1, item.start) : tail(text, item) };
      });

/**
 * Where the lines of an entry end, behind the line end. Comments below it that are indented further than the entry
 * itself are about what it holds, and stay with it.
 */
function linesEnd(text: string, { start, tail: end }: Entry): number {
  const indent = column(text, start);
  let last = nextLine(text, end);
  for (let line = below(text, last); line < text.length && isComment(text, line); line = below(text, last)) {
    if (text.slice(line, line + indent + 1).trimStart() !== '') break;
    last = nextLine(text, line);
  }
  return last;
}

/** Blank lines between the entries, as most of them have it; what stands around decides where there is only one. */
export function gapBetween(text: string, entries: readonly Entry[]): number {
  const counts = new Map<number, number>();
  entries.slice(1).forEach((entry, nth) => {
    const gap = gapAbove(text, entry, entries[nth]);
    counts.set(gap, (counts.get(gap) ?? 0) + 1);
  });
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}

/** Blank lines directly behind the entry before. */
export function gapAbove(text: string, entry: Entry, before: Entry | undefined): number {
  if (!before) return 0;
  const from = linesEnd(text, before);
  const gap = text.slice(from, Math.max(from, Math.min(below(text, from), lineStart(text, entry.start))));
  return gap.split('\n').length - 1;
}

/** Whole lines put where a line begins; at the end of a text without a last line end, that stays as it is. */
export function insertLines(text: string, at: number, lines: string, blank: number, eol: string): Splice {
  const open = at === text.length && at > 0 && text[at - 1] !== '\n' && !/^\ufeff?$/.test(text);
  const written = open ? eol.repeat(blank + 1) + lines : eol.repeat(blank) + lines + eol;
  return { start: at, end: at, text: written };
}

/** Puts an entry behind another: below its lines, `blank` lines away. */
export const insertBehind = (text: string, entry: Entry, lines: string, blank: number, eol: string): Splice =>
  insertLines(text, linesEnd(text, entry), spaces(column(text, entry.start)) + lines, blank, eol);

/** Puts an entry before the first one; on the line of a dash it takes the place behind the dash. */
export function insertFirst(
  text: string,
  first: Entry,
  lines: string,
  blank: number,
  eol: string,
  top: boolean,
): Splice {
  const indent = spaces(column(text, first.start));
  if (!opensLine(text, first.start)) return { start: first.start, end: first.start, text: lines + eol + indent };
  const line = lineStart(text, first.start);
  // The comment above the first section is about the file.
  const at = top ? line : above(text, line, isComment);
  return { start: at, end: at, text: indent + lines + eol.repeat(blank + 1) };
}

/** Takes an entry out of a block list or map that has others, with its own lines. */
export function removeEntry(text: string, entries: readonly Entry[], nth: number, top: boolean): Splice {
  const entry = entries[nth];
  if (!entry) return { start: 0, end: 0, text: '' };
  if (!opensLine(text, entry.start)) {
    const next = nextLine(text, entry.tail);
    const rest = /^\s*/.exec(text.slice(next))?.[0].length ?? 0;
    return { start: entry.start, end: next + rest, text: '' };
  }
  let from = withComments(text, lineStart(text, entry.start), nth === 0, top);
  let to = nextLine(text, entry.tail);
  if (nth === 0) to = entries.length > 1 ? below(text, to) : to;
  else if (nth === entries.length - 1 || to === text.length || isBlank(text, to)) from = above(text, from, isBlank);
  const before = entries[nth - 1];
  if (before) from = Math.max(from, linesEnd(text, before));
  return removeLines(text, from, to);
}

/** Comments directly above belong to an entry that comes first or has a blank line above them; in doubt they stay. */
function withComments(text: string, line: number, first: boolean, top: boolean): number {
  const from = above(text, line, isComment);
  if (first) return top ? line : from;
  const before = lineBefore(text, from);
  return before !== undefined && isBlank(text, before) ? from : line;
}

/** The lines of an entry that go where it goes: the comments directly above it, and its own. */
export function linesOf(text: string, entries: readonly Entry[], nth: number): Span {
  const entry = entries[nth];
  const before = entries[nth - 1];
  if (!entry) return { start: 0, end: 0 };
  const top = above(text, lineStart(text, entry.start), isComment);
  return { start: before ? Math.max(top, linesEnd(text, before)) : top, end: linesEnd(text, entry) };
}

/** Takes whole lines out. */
export const removeLines = (text: string, from: number, to: number): Splice => ({
  start: closed(text, from, to),
  end: to,
  text: '',
});

/** Taking the last line of a text without a last line end takes the line end before it. */
const closed = (text: string, from: number, to: number): number =>
  to === text.length && text[to - 1] !== '\n' && from > 0 && text[from - 1] === '\n'
    ? lineEnd(text, lineStart(text, from - 1))
    : from;

/** Characters from a dash to its value, as the neighbours have it. */
export function dashGap(text: string, list: ListNode, entries: readonly Entry[]): number {
  for (const [nth, item] of list.items.entries()) {
    const dash = entries[nth]?.start ?? item.start;
    if (item.start > dash + 1 && /^- +$/.test(text.slice(dash, item.start))) return item.start - dash;
  }
  return 2;
}
