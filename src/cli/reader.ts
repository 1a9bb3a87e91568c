import type { Day } from '../core/plan/day.ts';
import { type Language, languageOf, type Words, wordsFor } from '../core/words/words.ts';
import type { Io } from './io.ts';

/** Who reads the output: in which language, on which day. */
export interface Reader {
  readonly language: Language;
  /** The words of the language on a day: dates of another year carry the year. */
  readonly words: (today: Day) => Words;
}

/** The reader's language: as wished, else as the system says. */
export function readerOf(wish: string | undefined, io: Io): Reader {
  const language = wish === 'en' || wish === 'ja' ? wish : languageOf(localeOf(io));
  return { language, words: (today) => wordsFor(language, today) };
}

const localeOf = ({ env }: Io): string => env.LC_ALL || env.LC_MESSAGES || env.LANG || 'en';
