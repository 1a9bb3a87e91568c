import { colon } from '../words/signs.ts';
import type { Facts, Text, Words } from '../words/words.ts';

/** `Team: Sales`, `部門：営業`; for texts longer than a sentence quotes. */
export const labelled = (words: Words, label: Text, value: string, facts: Facts = {}): string =>
  `${words.fill(label, facts)}${colon(words.language)}${value}`;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
