import * as vscode from 'vscode';
import { besideDay } from '../../core/circle/clash-words.ts';
import type { Occasion } from '../../core/circle/occasion.ts';
import { nextDates } from '../../core/circle/rhythm.ts';
import type { Day } from '../../core/plan/day.ts';
import { readDay } from '../../core/plan/written-day.ts';
import type { Tally } from '../../core/share/share.ts';
import { spellCadence } from '../../core/words/cadence.ts';
import { shareTexts } from '../../core/words/share.ts';
import { semicolon } from '../../core/words/signs.ts';
import { ui } from '../../core/words/ui.ts';
import type { Words } from '../../core/words/words.ts';
import { type Answer, type At, askOne, askText, type Choice } from './ask.ts';
import { shareRoom } from './gathering.ts';
import type { Chosen, House } from './house.ts';

export type Answered = Day | 'tbd';
type DateChoice = Choice<Answered | 'other' | 'answers'>;

/** What was answered about the days under discussion, with the one that suits best. */
interface Answers {
  readonly tallies: readonly Tally[];
  readonly best: Day | undefined;
}

/** Asks for the date of the next session: days under discussion first, then those of the cadence. */
export async function askDate(
  house: House,
  chosen: Chosen,
  open: Occasion | undefined,
  at: At,
): Promise<Answer<Answered>> {
  const words = house.words(chosen.shelf);
  const options = optionsOf(chosen, open);
  const prompt =
    options.length > 0 ? words.fill(ui.prompts.fixDate) : words.fill(ui.prompts.nextDate, { title: titleOf(chosen) });
  for (let answers: Answers | 'none' | undefined; ; ) {
    const answer = await askOne({ ...at, prompt, choices: choicesFor(chosen, open, words, answers) });
    if (answer === 'other') return askOtherDate(house, chosen, at);
    if (answer !== 'answers') return answer;
    answers = await answersFor(options);
  }
}

const titleOf = ({ book }: Chosen): string => book.sheet.series?.title ?? book.file;

/** The days under discussion that lie ahead, in the order of their letters in the poll. */
function optionsOf({ shelf }: Chosen, open: Occasion | undefined): readonly Day[] {
  return [...new Set(open?.session.options ?? [])].filter((day) => day >= shelf.circle.today).sort();
}

function choicesFor(
  chosen: Chosen,
  open: Occasion | undefined,
  words: Words,
  answers: Answers | 'none' | undefined,
): readonly DateChoice[] {
  const { shelf, book } = chosen;
  const { circle } = shelf;
  const cadence = book.sheet.series?.cadence;
  const rhythm = cadence ? words.fill(ui.prompts.byCadence, { cadence: spellCadence(cadence) }) : '';
  const options = optionsOf(chosen, open);
  const promised = nextDates(circle, book.file, 3).filter((day) => !options.includes(day));
  const apart = semicolon(words.language);
  const dated = (day: Day, description: string): DateChoice => {
    const tally =
      answers === undefined || answers === 'none' ? undefined : answers.tallies.find((one) => one.day === day);
    const missing = [...(tally?.perhaps ?? []), ...(tally?.no ?? [])];
    const detail = [
      ...(missing.length > 0 ? [words.fill(shareTexts.poll.notCertain, { names: missing })] : []),
      ...besideDay(circle, book.file, day, open, words),
    ].join(apart);
    const counted = tally ? [countsOf(tally, words)] : [];
    const best = answers !== 'none' && answers?.best === day ? [words.fill(shareTexts.poll.best)] : [];
    return {
      label: words.date(day),
      description: [description, ...counted, ...best].filter(Boolean).join('  '),
      answer: day,
      ...(detail ? { detail } : {}),
    };
  };
  const asked: readonly DateChoice[] =
    options.length < 2
      ? []
      : [
          {
            label: words.fill(shareTexts.poll.fromClipboard),
            description: words.fill(answers === 'none' ? shareTexts.poll.none : shareTexts.poll.fromClipboardHint),
            answer: 'answers',
            alwaysShow: true,
          },
        ];
  return [
    ...options.map((day) => dated(day, day)),
    ...asked,
    ...promised.map((day) => dated(day, `${day}  ${rhythm}`.trim())),
    { label: words.fill(ui.prompts.otherDate), answer: 'other', alwaysShow: true },
    ...(open ? [] : [{ label: words.fill(ui.prompts.undecided), answer: 'tbd' as const }]),
  ];
}

const countsOf = ({ yes, perhaps, no }: Tally, { language }: Words): string =>
  language === 'ja'
    ? `○${yes.length} △${perhaps.length} ×${no.length}`
    : `${yes.length} yes, ${perhaps.length} perhaps, ${no.length} no`;

/** Answers as they were copied from a chat, read because somebody asked for it. */
async function answersFor(options: readonly Day[]): Promise<Answers | 'none'> {
  const { bestOf, lettersFor, tallyOf } = await shareRoom();
  const tallies = tallyOf(await vscode.env.clipboard.readText(), lettersFor(options));
  return tallies ? { tallies, best: bestOf(tallies)?.day } : 'none';
}

async function askOtherDate(house: House, chosen: Chosen, at: At): Promise<Answer<Answered>> {
  const words = house.words(chosen.shelf);
  const today = chosen.shelf.circle.today;
  const check = (text: string): string | undefined =>
    readAnswer(text, today) ? undefined : words.fill(ui.prompts.badDate);
  const prompt = words.fill(ui.prompts.nextDate, { title: titleOf(chosen) });
  const answer = await askText({ ...at, prompt, example: 'YYYY-MM-DD', check });
  return typeof answer === 'string' ? readAnswer(answer, today) : answer;
}

/** A date as someone types it into a box; the forms the files would be corrected from are understood too. */
export function readAnswer(text: string, near: Day): Answered | undefined {
  const reading = readDay(text, near);
  if ('day' in reading) return reading.day;
  if ('fix' in reading) return reading.fix;
  return 'open' in reading ? 'tbd' : undefined;
}
