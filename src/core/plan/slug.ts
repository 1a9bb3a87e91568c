import { pattern } from './pattern.ts';
import { withoutEnd } from './without-end.ts';

/** Longest id made from a title, in graphemes. */
const longestSlug = 24;

/**
 * An id made from a title: spaces become hyphens, what ids may not hold is dropped, at most 24 graphemes, cut between
 * words where there are words; `''` if nothing is left.
 */
export function slug(title: string): string {
  const words = title
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[\s\u3000/／・:：、,]+/g, '-')
    .replace(/[^\p{L}\p{N}\p{M}._-]/gu, '')
    .replace(/-{2,}/g, '-')
    .replace(/^[._-]+/, '');
  let [end, count] = [0, 0];
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(words)) {
    if (++count > longestSlug) return withoutEnd(cutBefore(words, end), /[._-]/);
    end += segment.length;
  }
  return withoutEnd(words, /[._-]/);
}

/** Words that lead on to the next one, which is cut off. */
const leadsOn =
  /^(?:-|[のをにへとでがはもや]|から|まで|より|[ぁ-ん]+きの|an?|the|of|to|in|on|at|by|for|and|or|with|from)$/;

const goesOn = pattern(() => /^[\p{scx=Hira}\p{M}._]/u);

/** What fits of a text, up to the end of a word; a first word that is longer than all that fits is cut as it is. */
function cutBefore(text: string, end: number): string {
  const all = [...new Intl.Segmenter('ja', { granularity: 'word' }).segment(text.slice(0, end + mostOfWord))];
  // In Japanese a word begins with another sign than Hiragana: what follows in those is mostly its ending.
  let last = all.findLastIndex(({ segment, index }) => index <= end && !goesOn().test(segment));
  while (last > 0 && leadsOn.test(all[last - 1]?.segment ?? '')) last--;
  return text.slice(0, all[last]?.index || end);
}
/** So much of the word that does not fit is looked at. */
const mostOfWord = 40;

/** `id`, or `id-2`, `id-3` … : the first that is not taken. */
export function freeId(id: string, taken: (id: string) => boolean): string {
  if (!taken(id)) return id;
  let n = 2;
  while (taken(`${id}-${n}`)) n++;
  return `${id}-${n}`;
}
