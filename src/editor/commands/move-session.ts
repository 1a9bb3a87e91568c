import { moved } from '../../core/circle/capture.ts';
import { besideDay } from '../../core/circle/clash-words.ts';
import { nextDates } from '../../core/circle/rhythm.ts';
import { addDays, type Day } from '../../core/plan/day.ts';
import { capture } from '../../core/words/capture.ts';
import { semicolon } from '../../core/words/signs.ts';
import { type Answer, type At, askOne, askText, type Choice, converse, keep } from './ask.ts';
import { askDay, type ChosenSession, chooseSession } from './choose.ts';
import { type Command, type House, offer, write } from './house.ts';

const { titles, prompts, buttons, done, errors } = capture;

/** Puts a session on another day, and says why. */
export const moveSession: Command = {
  id: 'meetup.moveSession',
  run: async (house, target) => {
    const title = house.words().fill(titles.moveSession);
    const chosen = await chooseSession(house, target, {
      title,
      which: ({ status }) => status === 'planned',
      none: errors.noFuture,
    });
    const before = chosen?.occasion.date;
    if (!chosen || !before) return;
    const { fill } = house.words(chosen.shelf);
    let to: Day | undefined;
    let because = '';
    const told = await converse([
      async (step, of) => keep(await askNewDay(house, chosen, before, { title, step, of }), (answer) => (to = answer)),
      async (step, of) => {
        const question = { title, step, of, prompt: fill(prompts.moveBecause), example: fill(prompts.moveExample) };
        return keep(await askText({ ...question, value: because }), (answer) => (because = answer));
      },
    ]);
    if (!told || to === undefined) return;
    const { book, occasion, shelf } = chosen;
    if (!(await write(house, chosen, moved(shelf.circle, occasion, to, because)))) return;
    const letter = { button: buttons.tell, command: 'meetup.writeInvitation', target: { book, occasion } };
    offer(house, { text: done.moved, facts: { date2: before, date: to } }, letter, shelf);
  },
};

/** The same weekday of the weeks around, later ones first, as what is moved is mostly put off; then what the cadence says next. */
async function askNewDay(house: House, chosen: ChosenSession, before: Day, at: At): Promise<Answer<Day>> {
  const { circle } = chosen.shelf;
  const words = house.words(chosen.shelf);
  const weeks = [7, 14, -7].map((days) => addDays(before, days)).filter((day) => day > circle.today);
  const promised = chosen.book.sheet.series?.cadence ? nextDates(circle, chosen.book.file, 1) : [];
  const others = promised.filter((day) => !weeks.includes(day) && day !== before);
  const dated = (day: Day, description: string): Choice<Day> => {
    const beside = besideDay(circle, chosen.book.file, day, chosen.occasion, words);
    const detail = beside.join(semicolon(words.language));
    return { label: words.date(day), description, answer: day, ...(detail ? { detail } : {}) };
  };
  const choices: Choice<Day | 'other'>[] = [
    ...weeks.map((day) => dated(day, day)),
    ...others.map((day) => dated(day, words.fill(prompts.byCadence))),
    { label: words.fill(prompts.otherDate), answer: 'other', alwaysShow: true },
  ];
  const prompt = words.fill(prompts.newDate, { date: before });
  const answer = await askOne({ ...at, prompt, choices });
  return answer === 'other' ? askDay(house, chosen, prompt, at) : (answer as Answer<Day>);
}
