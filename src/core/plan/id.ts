import { withoutEnd } from './without-end.ts';

/** Longest id accepted, in characters. */
const longest = 64;

/** Why a text cannot be an id; undefined when it can. */
export function idProblem(id: string): 'form' | 'length' | undefined {
  if (!/^[\p{L}\p{N}][\p{L}\p{N}\p{M}._-]*$/u.test(id)) return 'form';
  return [...id].length > longest ? 'length' : undefined;
}

/** The form in which ids are compared: Unicode NFC. Never written back. */
export const sameId = (id: string): string => (composed.test(id) ? id : id.normalize('NFC'));

/** Characters that stand in that form already, as nearly all ids are made of: asked thousands of times a file. */
const composed = /^[\0-\u02ff\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff]*$/;

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
  const graphemes: string[] = [];
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(words))
    if (graphemes.push(segment) > longestSlug) break;
  const cut = graphemes.slice(0, longestSlug).join('');
  const inWord = graphemes.length > longestSlug && graphemes[longestSlug] !== '-';
  // A first word that is longer than all that fits is cut as it is.
  return withoutEnd(inWord ? cut.replace(/(?<=.)-[^-]*$/u, '') : cut, /[._-]/);
}

/** `id`, or `id-2`, `id-3` … : the first that is not taken. */
export function freeId(id: string, taken: (id: string) => boolean): string {
  if (!taken(id)) return id;
  let n = 2;
  while (taken(`${id}-${n}`)) n++;
  return `${id}-${n}`;
}

/** What two spellings of one word share: width, case, kana and Unicode form folded. For comparing only. */
export const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u30a1-\u30f6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));

/** The candidate a misspelt word most likely means; undefined when none is near. Ties go to the first. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = [...fold(word)];
  const limit = wanted.length <= 2 ? 1 : wanted.length <= 5 ? 2 : 3;
  let best: string | undefined;
  let least = limit + 1;
  for (const candidate of candidates) {
    const other = [...fold(candidate)];
    if (Math.abs(other.length - wanted.length) >= least || candidate === word) continue;
    const distance = edits(wanted, other, least);
    // A short word every letter of which differs is another word, not a slip.
    if (distance < least && distance < Math.max(wanted.length, other.length)) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

/** Insertions, deletions, replacements and swaps of neighbours that lead from `a` to `b`, or `limit` when that many. */
function edits(a: readonly string[], b: readonly string[], limit: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    if (Math.min(...row) >= limit) return limit;
    before = last;
    last = row;
  }
  return last[b.length] ?? limit;
}
