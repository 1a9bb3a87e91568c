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
