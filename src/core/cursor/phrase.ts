import type { Facts, Language, Text, Words } from '../words/words.ts';

/** `Team: Sales`, `部門：営業`; for texts longer than a sentence quotes. */
export const labelled = (words: Words, label: Text, value: string, facts: Facts = {}): string =>
  `${words.fill(label, facts)}${words.language === 'ja' ? '：' : ': '}${value}`;

export const listed = (language: Language, parts: readonly string[]): string =>
  parts.join(language === 'ja' ? '、' : ', ');

/** Something in brackets behind something else. */
export const aside = (language: Language, text: string): string => (language === 'ja' ? `（${text}）` : ` (${text})`);

export const quoted = (language: Language, text: string): string => (language === 'ja' ? `「${text}」` : `“${text}”`);

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
