import { dateFixed } from '../../core/circle/capture.ts';
import { nextDates } from '../../core/circle/rhythm.ts';
import type { Day } from '../../core/plan/day.ts';
import { capture } from '../../core/words/capture.ts';
import { askOne, type Choice } from './ask.ts';
import { askDay, chooseSession } from './choose.ts';
import { type Command, say, write } from './house.ts';

const { titles, prompts, done, errors } = capture;

/** Fixes an open date, mostly one of those under discussion. */
export const fixDate: Command = {
  id: 'meetup.fixDate',
  run: async (house, target) => {
    const title = house.words().fill(titles.fixDate);
    const chosen = await chooseSession(house, target, {
      title,
      which: ({ status }) => status === 'undecided',
      none: errors.noOpenDate,
    });
    if (!chosen) return;
    const { shelf, occasion, book } = chosen;
    const words = house.words(shelf);
    const options = (occasion.session.options ?? []).filter((day) => day >= shelf.circle.today);
    const promised = nextDates(shelf.circle, book.file, 2).filter((day) => !options.includes(day));
    const choices: Choice<Day | 'other'>[] = [
      ...options.map((day) => ({ label: words.date(day), description: words.fill(prompts.option), answer: day })),
      ...promised.map((day) => ({ label: words.date(day), description: words.fill(prompts.byCadence), answer: day })),
      { label: words.fill(prompts.otherDate), answer: 'other', alwaysShow: true },
    ];
    const prompt = words.fill(prompts.fixDate);
    const picked = await askOne({ title, prompt, choices });
    const date = picked === 'other' ? await askDay(house, chosen, prompt, { title }) : picked;
    if (typeof date !== 'string') return;
    if (await write(house, chosen, dateFixed(occasion, date as Day)))
      await say(house, done.fixed, { date: date as Day }, shelf);
  },
};
