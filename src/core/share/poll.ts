import { rangeOf } from '../circle/occasion.ts';
import type { Day } from '../plan/day.ts';
import { dash } from '../words/signs.ts';
import type { Words } from '../words/words.ts';
import { answerIn, type Mark, nameOf } from './answers.ts';
import { longDate } from './long-date.ts';
import type { Gathering, Source } from './source.ts';

/** A day under discussion, with the letter people answer with. */
export interface PollOption {
  readonly letter: string;
  readonly day: Day;
  readonly text: string;
}

/** The days under discussion that still lie ahead, each with its letter; empty once the date is fixed. */
export function pollOptions({ circle }: Source, { session, occasion }: Gathering, words: Words): readonly PollOption[] {
  if (occasion.status !== 'undecided') return [];
  const days = [...new Set(session.options ?? [])].filter((day) => day >= circle.today).sort();
  const range = rangeOf(occasion)?.join(dash(words.language));
  return lettersFor(days).map(({ letter, day }) => {
    const when = longDate(day, words.language);
    const text = range === undefined ? when : words.language === 'ja' ? `${when} ${range}` : `${when}, ${range}`;
    return { letter, day, text };
  });
}

/** The letters days are answered with, in their order; there are no more than there are letters. */
export const lettersFor = (days: readonly Day[]): readonly Pick<PollOption, 'letter' | 'day'>[] =>
  days.slice(0, 26).map((day, nth) => ({ letter: String.fromCharCode(65 + nth), day }));

/** How the answers to a poll stand for one day. Names as they were written. */
export interface Tally {
  readonly letter: string;
  readonly day: Day;
  readonly yes: readonly string[];
  readonly perhaps: readonly string[];
  readonly no: readonly string[];
}

/**
 * Answers as they stand in a chat, counted: `Ken: A o, B x`, or a name on a line of its own above the answer, which may
 * go on over several lines. The last answer of a name counts. Undefined where no line answers anything.
 */
export function tallyOf(
  answers: string,
  options: readonly Pick<PollOption, 'letter' | 'day'>[],
): readonly Tally[] | undefined {
  const letters = options.map(({ letter }) => letter);
  const said = new Map<string, Map<string, Mark>>();
  let above = '';
  // Whose answer the lines before belong to, as long as nobody else is named.
  let own: Map<string, Mark> | undefined;
  for (const line of answers
    .normalize('NFC')
    .split(/\r\n?|\n/)
    .slice(0, 5000)) {
    const { name, found } = answerIn(line.slice(0, 500), letters);
    if (found.size === 0) {
      const heading = nameOf(line.slice(0, 500));
      if (heading !== '') [above, own] = [heading, undefined];
      continue;
    }
    // Below a name a letter said again is another mind; where no name stands, it is somebody else.
    const goesOn =
      name === '' && own !== undefined && (above !== '' || ![...found.keys()].some((one) => own?.has(one)));
    if (!goesOn || !own) {
      own = new Map();
      if (name !== '') above = '';
      said.set(name || above || `#${said.size + 1}`, own);
    }
    for (const [letter, mark] of found) own.set(letter, mark);
  }
  if (said.size === 0) return undefined;
  return options.map(({ letter, day }) => {
    const those = (mark: Mark): readonly string[] =>
      [...said].flatMap(([name, found]) => (found.get(letter) === mark ? [name] : []));
    return { letter, day, yes: those('yes'), perhaps: those('perhaps'), no: those('no') };
  });
}

/** The day that suits best: most can come, then fewest cannot, then the earliest; undefined where nobody can. */
export function bestOf(tallies: readonly Tally[]): Tally | undefined {
  const [best] = [...tallies].sort(
    (a, b) =>
      b.yes.length - a.yes.length ||
      a.no.length - b.no.length ||
      b.perhaps.length - a.perhaps.length ||
      (a.day < b.day ? -1 : 1),
  );
  return best && best.yes.length + best.perhaps.length > 0 ? best : undefined;
}
