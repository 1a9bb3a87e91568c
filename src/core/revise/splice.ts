import type { Splice } from '../plan/change.ts';

/** Applies splices that do not overlap to the text they were made for. */
export function apply(text: string, splices: readonly Splice[]): string {
  let result = '';
  let at = 0;
  for (const splice of ordered(splices)) {
    result += text.slice(at, splice.start) + splice.text;
    at = splice.end;
  }
  return result + text.slice(at);
}

/** In the order of the text; at one place an insertion comes before a replacement. */
const ordered = (splices: readonly Splice[]): readonly Splice[] =>
  [...splices].sort((a, b) => a.start - b.start || a.end - b.end);

/**
 * Two edits as one: `first` was made for `text`, `next` for what `first` made of it. The result is made for `text`,
 * sorted, and its splices neither overlap nor touch.
 */
export function compose(text: string, first: readonly Splice[], next: readonly Splice[]): readonly Splice[] {
  return ordered(next)
    .reduceRight((before, splice) => composeOne(text, before, splice), first)
    .filter(({ start, end, text: written }) => end > start || written !== '');
}

function composeOne(text: string, first: readonly Splice[], next: Splice): readonly Splice[] {
  const before: Splice[] = [];
  const behind: Splice[] = [];
  let { start, end, text: written } = next;
  // How far the text between the splices has moved so far.
  let moved = 0;
  for (const splice of first) {
    const from = splice.start + moved;
    const to = from + splice.text.length;
    moved += splice.text.length - (splice.end - splice.start);
    if (to < next.start) before.push(splice);
    else if (from > next.end) behind.push(splice);
    else {
      written =
        splice.text.slice(0, Math.max(0, next.start - from)) +
        written +
        splice.text.slice(Math.min(splice.text.length, Math.max(0, next.end - from)));
      start = Math.min(start, from);
      end = Math.max(end, to);
    }
  }
  const at = start - shiftOf(before);
  const all = [...before, ...behind];
  const touched = shiftOf(first) - shiftOf(all);
  return [...before, trimmed(text, { start: at, end: end - shiftOf(before) - touched, text: written }), ...behind];
}

const shiftOf = (splices: readonly Splice[]): number =>
  splices.reduce((sum, { start, end, text }) => sum + text.length - (end - start), 0);

/** Leaves out what a splice would write back as it was; a character or a line end is never cut in two. */
function trimmed(text: string, { start, end, text: written }: Splice): Splice {
  const old = text.slice(start, end);
  const most = Math.min(old.length, written.length);
  let front = 0;
  while (front < most && old[front] === written[front]) front++;
  while (front > 0 && (splits(old, front) || splits(written, front))) front--;
  let back = 0;
  while (back < most - front && old.at(-1 - back) === written.at(-1 - back)) back++;
  while (back > 0 && (splits(old, old.length - back) || splits(written, written.length - back))) back--;
  return { start: start + front, end: end - back, text: written.slice(front, written.length - back) };
}

/** True where a cut would fall inside a surrogate pair or between CR and LF. */
const splits = (text: string, at: number): boolean =>
  /^(?:\r\n|[\ud800-\udbff][\udc00-\udfff])$/.test(text.slice(at - 1, at + 1));
