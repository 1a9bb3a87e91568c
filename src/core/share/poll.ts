import { rangeOf } from '../circle/occasion.ts';
import type { Day } from '../plan/day.ts';
import { withoutEnd } from '../plan/without-end.ts';
import { dash } from '../words/signs.ts';
import type { Words } from '../words/words.ts';
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

/** What somebody said of a day. */
type Mark = 'yes' | 'perhaps' | 'no';

/** How the answers to a poll stand for one day. Names as they were written. */
export interface Tally {
  readonly letter: string;
  readonly day: Day;
  readonly yes: readonly string[];
  readonly perhaps: readonly string[];
  readonly no: readonly string[];
}

const marks: readonly (readonly [Mark, RegExp])[] = [
  ['yes', /^(?:[o○◯〇✓✔◎👍]|yes|ok|はい|可)/iu],
  ['perhaps', /^(?:[?△▲]|maybe|perhaps|調整)/iu],
  ['no', /^(?:[x×✕✖✗-]|no|不可)/iu],
];

/**
 * Answers as they stand in a chat, counted: `Ken: A o, B x`, or a name on a line of its own above the answer. The last
 * answer of a name counts. Undefined where no line answers anything.
 */
export function tallyOf(
  answers: string,
  options: readonly Pick<PollOption, 'letter' | 'day'>[],
): readonly Tally[] | undefined {
  const said = new Map<string, ReadonlyMap<string, Mark>>();
  let above = '';
  for (const line of answers
    .normalize('NFC')
    .split(/\r\n?|\n/)
    .slice(0, 5000)) {
    const { name, found } = answerIn(line.slice(0, 500), options);
    if (found.size === 0) {
      if (line.trim() !== '') above = nameOf(line.slice(0, 500));
      continue;
    }
    said.set(name || above || `#${said.size + 1}`, found);
  }
  if (said.size === 0) return undefined;
  return options.map(({ letter, day }) => {
    const those = (mark: Mark): readonly string[] =>
      [...said].flatMap(([name, found]) => (found.get(letter) === mark ? [name] : []));
    return { letter, day, yes: those('yes'), perhaps: those('perhaps'), no: those('no') };
  });
}

/** The marks on a line, and the name before the first of them. */
function answerIn(
  line: string,
  options: readonly Pick<PollOption, 'letter'>[],
): { name: string; found: Map<string, Mark> } {
  const letters = new Set(options.map(({ letter }) => letter));
  const text = line.replace(/[Ａ-Ｚ：，＝？]/g, (sign) => sign.normalize('NFKC'));
  const found = new Map<string, Mark>();
  let first = text.length;
  for (const { 0: lead, 1: letter = '', index } of text.matchAll(/(?<![A-Za-z])([A-Z])\s*[:=)]?\s*/g)) {
    const mark = marks.find(([, sign]) => sign.test(text.slice(index + lead.length)))?.[0];
    if (!letters.has(letter) || mark === undefined) continue;
    found.set(letter, mark);
    first = Math.min(first, index);
  }
  return { name: found.size > 0 ? nameOf(text.slice(0, first)) : '', found };
}

/** A name without the time and the signs a chat puts beside it. */
const nameOf = (text: string): string =>
  withoutEnd(text.replace(/\[?\(?\b\d{1,2}:\d\d(?::\d\d)?\s{0,9}(?:[AP]M)?\)?\]?/giu, ''), /[:：>\s、,]/)
    .replace(/^[\s>*-]+/, '')
    .trim()
    .slice(0, 80);

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
