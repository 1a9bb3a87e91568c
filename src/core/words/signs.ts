import type { Language } from './words.ts';

/** What stands between the parts of a list. */
export const comma = (language: Language): string => (language === 'ja' ? '、' : ', ');

/** What stands between statements, which may hold commas themselves. */
export const semicolon = (language: Language): string => (language === 'ja' ? '、' : '; ');

/** What stands between a word and what it names, on the same line. */
export const colon = (language: Language): string => (language === 'ja' ? '：' : ': ');

/** The same where the line ends with it, or what follows stands in a column of its own. */
export const endingColon = (language: Language): string => (language === 'ja' ? '：' : ':');

/** What stands between two words or sentences. */
export const gap = (language: Language): string => (language === 'ja' ? '' : ' ');

/** What stands between the two ends of a stretch of time. */
export const dash = (language: Language): string => (language === 'ja' ? '〜' : '–');
