import type { Fault } from './fault.ts';

/**
 * Characters that show nothing, or turn the order of what stands around them: two names that look the same are not, and
 * a text says something else than it shows. Joiners inside of emoji and marks of right-to-left text are no such thing.
 */
const unseen = /[\u00ad\u180e\u200b\u2060\u3164\ufeff\u202a-\u202e\u2066-\u2069]/;
const everyUnseen = new RegExp(unseen.source, 'g');
const turning = /[\u202a-\u202e\u2066-\u2069]/;

/** True for a word with something in it that cannot be seen. */
export const isUnseen = (word: string): boolean => unseen.test(word);

/** Where such characters stand outside of comments, one fault each. */
export function unseenIn(source: string): readonly Fault[] {
  if (!unseen.test(source)) return [];
  return [...source.matchAll(everyUnseen)].flatMap(({ 0: character, index }): readonly Fault[] => {
    const line = source.slice(source.lastIndexOf('\n', index - 1) + 1, index);
    if (/^\s*#|\s#\s/.test(line)) return [];
    const value = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    const because = turning.test(character) ? 'turning' : 'unseen';
    return [{ rule: 'full-width', start: index, end: index + 1, path: [], facts: { value }, because }];
  });
}
