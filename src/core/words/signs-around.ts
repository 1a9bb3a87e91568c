import { comma } from './signs.ts';
import type { Language } from './words.ts';

/** What is good to know beside what stands before it. */
export const brackets = (language: Language, text: string): string =>
  language === 'ja' ? `（${text}）` : ` (${text})`;

/** A text with what is good to know beside it, in brackets; nothing where nothing is known. */
export function beside(language: Language, text: string, notes: readonly (string | undefined)[]): string {
  const known = notes.filter(Boolean).join(comma(language));
  return known === '' ? text : text + brackets(language, known);
}

/** Somebody's words in full, between quotation marks. */
export const quoted = (language: Language, said: string): string =>
  language === 'ja' ? `「${said.replace(/「/g, '『').replace(/」/g, '』')}」` : `“${said}”`;
