import type { Circle } from '../circle/circle.ts';
import type { Words } from '../words/words.ts';

type Reader = Pick<Words, 'language'>;

/** The name of a series, else its file. */
export const titleOf = (circle: Circle, file: string): string => circle.series(file)?.title ?? file;

/** What stands behind a word that names what follows. */
export const colon = ({ language }: Reader): string => (language === 'ja' ? '：' : ':');

/** What stands between two words or sentences. */
export const gap = ({ language }: Reader): string => (language === 'ja' ? '' : ' ');

/** What stands between the parts of a list. */
export const comma = ({ language }: Reader): string => (language === 'ja' ? '、' : ', ');

/** Somebody's words in full, between quotation marks. */
export const quoted = (said: string, { language }: Reader): string =>
  language === 'ja' ? `「${said.replace(/「/g, '『').replace(/」/g, '』')}」` : `“${said}”`;

/** A text with what is good to know beside it, in brackets; nothing where nothing is known. */
export function beside(text: string, notes: readonly (string | undefined)[], words: Reader): string {
  const known = notes.filter(Boolean).join(comma(words));
  if (known === '') return text;
  return words.language === 'ja' ? `${text}（${known}）` : `${text} (${known})`;
}
