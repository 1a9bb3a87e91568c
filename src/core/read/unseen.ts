import { startOfLine } from '../plan/start-of-line.ts';
import type { Fault } from './fault.ts';

/**
 * Characters that show nothing, or turn the order of what stands around them, as a class of a pattern says them: two
 * names that look the same are not, and a text says something else than it shows. Joiners inside of emoji and marks of
 * right-to-left text are no such thing.
 */
export const unseenSigns = String.raw`\u00ad\u180e\u200b\u2060\u3164\ufeff\u202a-\u202e\u2066-\u2069`;
const unseen = new RegExp(`[${unseenSigns}]`);
const everyUnseen = new RegExp(unseen.source, 'g');
const commentSign = /^\s*#|\s#\s/;
const turning = /[\u202a-\u202e\u2066-\u2069]/;

/** True for a word with something in it that cannot be seen. */
export const isUnseen = (word: string): boolean => unseen.test(word);

/** Where such characters stand outside of comments, one fault each. */
export function unseenIn(source: string): readonly Fault[] {
  if (!unseen.test(source)) return [];
  const found: Fault[] = [];
  let start = 0;
  let end = -1;
  /** Where the comment of the line has begun. */
  let comment = -1;
  for (const { 0: character, index } of source.matchAll(everyUnseen)) {
    if (index > end) {
      start = startOfLine(source, index);
      const newline = source.indexOf('\n', index);
      end = newline === -1 ? source.length : newline;
      const sign = commentSign.exec(source.slice(start, end));
      comment = sign ? start + sign.index + sign[0].length : Number.MAX_SAFE_INTEGER;
    }
    if (index >= comment) continue;
    const value = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    const because = turning.test(character) ? 'turning' : 'unseen';
    found.push({ rule: 'full-width', start: index, end: index + 1, path: [], facts: { value }, because });
  }
  return found;
}
