import type { Splice } from '../../plan/change.ts';
import type { Path, Span } from '../../plan/path.ts';
import { difference, type Reading } from '../../read/read.ts';

/** What became of a text since somebody looked at it. */
export interface Since {
  readonly before: Reading;
  readonly now: Reading;
  /** The edits between them, each counted in the text that those before it have left. */
  readonly splices: readonly Splice[];
}

/**
 * What became of a text. The edits heard of are taken as they are; where they do not lead from one text to the other,
 * because some were missed, one edit from what both begin with to what both end with stands for them.
 */
export function sinceThen(before: Reading, now: Reading, heard: readonly Splice[]): Since {
  const grown = heard.reduce((sum, { start, end, text }) => sum + text.length - (end - start), 0);
  const whole = before.length + grown === now.length && (heard.length > 0 || before.text === now.text);
  return { before, now, splices: whole ? heard : [difference(before.text, now.text)] };
}

/**
 * Where a place of the earlier text is now; undefined where it is gone, or nobody could say for certain. Keys stay what
 * they are; items of lists are followed through the edits, also to where they were moved.
 */
export function follow(since: Since, path: Path): Path | undefined {
  if (since.before === since.now) return path;
  const now: (string | number)[] = [];
  for (const [depth, step] of path.entries()) {
    const nth = typeof step === 'number' ? followItem(since, path.slice(0, depth), now, step) : step;
    if (nth === undefined) return undefined;
    now.push(nth);
  }
  return now;
}

interface Item extends Span {
  readonly nth: number;
  readonly source: string;
}

function followItem({ before, now, splices }: Since, was: Path, is: Path, nth: number): number | undefined {
  const [old, present] = [itemsOf(before, was), itemsOf(now, is)];
  const item = old.find((one) => one.nth === nth);
  if (!item) return undefined;
  const same = (one: Item): boolean => one.source === item.source;
  // What nobody else says like that is known again, wherever it stands.
  const alike = present.filter(same);
  if (alike.length === 1 && old.filter(same).length === 1) return alike[0]?.nth;
  const at = moved(item, before.text, splices);
  const there = at && present.find(({ start }) => start === at.start);
  if (!there) return undefined;
  // One edit may be told in two ways; what stands there now may be a neighbour that only moved up.
  const neighbour = !same(there) && old.some(({ source }) => source === there.source);
  // A line put in can make two of it, and a dash taken out can make one of it and the next: then it is not what it was.
  const torn = !isSpace(now.text.slice(there.end, at.end));
  return neighbour || torn || at.behind < there.end ? undefined : there.nth;
}

/** What stands between two entries and belongs to neither. */
const space = /^\s*(?:#.*\s*)*/;
const isSpace = (text: string): boolean => space.exec(text)?.[0].length === text.length;

function itemsOf(reading: Reading, path: Path): readonly Item[] {
  const { text } = reading;
  const item = (nth: number): Item[] => {
    const found = reading.find([...path, nth]);
    if (!found) return [];
    const [start, end] = [found.base + found.node.start, found.base + found.node.end];
    return [{ nth, start, end, source: text.slice(start, end) }];
  };
  if (path.length === 1 && path[0] === 'sessions') return reading.plan.sessions.flatMap(({ nth }) => item(nth));
  const list = reading.find(path)?.node;
  return list?.kind === 'list' ? list.items.flatMap((_, nth) => item(nth)) : [];
}

interface Moved extends Span {
  /** Where the text behind it begins. */
  readonly behind: number;
}

/** Where a stretch is after edits; undefined once it was replaced as a whole, or its start was cut through. */
function moved({ start: from, end: to }: Span, text: string, splices: readonly Splice[]): Moved | undefined {
  let [start, end, behind] = [from, to, to + (space.exec(text.slice(to))?.[0].length ?? 0)];
  for (const splice of splices) {
    const grown = splice.text.length - (splice.end - splice.start);
    if (splice.start <= start && splice.end >= end && end > start) return undefined;
    if (splice.start < start && splice.end > start) return undefined;
    if (splice.end <= start && splice.start < start) start += grown;
    if (splice.start < end) end = splice.end <= end ? end + grown : splice.start;
    if (splice.start <= behind) behind = Math.max(behind, splice.end) + grown;
  }
  return { start, end, behind };
}
