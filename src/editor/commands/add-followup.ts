import { followupAdded } from '../../core/circle/capture.ts';
import { rhythmOf } from '../../core/circle/rhythm.ts';
import { addDays, type Day, daysBetween } from '../../core/plan/day.ts';
import { capture } from '../../core/words/capture.ts';
import { type Answer, type At, askOne, askText, type Choice, converse, keep } from './ask.ts';
import { askDay, askPerson, type ChosenSession, choosePast, type Somebody } from './choose.ts';
import { type Command, type House, say, write } from './house.ts';

const { titles, prompts, done } = capture;
interface Due {
  readonly day: Day | undefined;
}

/** Writes down what somebody promised to do, and by when. */
export const addFollowup: Command = {
  id: 'meetup.addFollowup',
  run: async (house, target) => {
    const title = house.words().fill(titles.addFollowup);
    const chosen = await choosePast(house, target, title);
    if (!chosen) return;
    const { fill } = house.words(chosen.shelf);
    let what = '';
    let owner: Somebody = { id: undefined };
    let due: Due = { day: undefined };
    const told = await converse([
      async (step, of) => {
        const check = (text: string): string | undefined => (text === '' ? fill(prompts.followup) : undefined);
        return keep(
          await askText({ title, step, of, prompt: fill(prompts.followup), value: what, check }),
          (answer) => (what = answer),
        );
      },
      async (step, of) => {
        const question = { title, step, of, prompt: fill(prompts.owner), nobody: fill(prompts.nobody) };
        return keep(await askPerson(house, chosen, question), (answer) => (owner = answer));
      },
      async (step, of) => keep(await askDue(house, chosen, { title, step, of }), (answer) => (due = answer)),
    ]);
    if (!told) return;
    const followup = {
      what,
      ...(owner.id === undefined ? {} : { owner: owner.id }),
      ...(due.day ? { due: due.day } : {}),
    };
    if (await write(house, chosen, followupAdded(chosen.occasion.nth, followup)))
      await say(house, done.followup, { text: what }, chosen.shelf);
  },
};

/** Before the next session, as that is when it will be asked for; or in one or two weeks. */
async function askDue(house: House, chosen: ChosenSession, at: At): Promise<Answer<Due>> {
  const { circle } = chosen.shelf;
  const words = house.words(chosen.shelf);
  const next = rhythmOf(circle, chosen.book.file)?.coming.find(({ nth }) => nth !== chosen.occasion.nth)?.date;
  const weeks = [7, 14].map((days) => addDays(circle.today, days)).filter((day) => day !== next);
  const choices: Choice<Due | 'other'>[] = [
    ...(next ? [{ label: words.date(next), description: words.fill(prompts.dueNext), answer: { day: next } }] : []),
    ...weeks.map((day) => {
      const description = words.fill(prompts.dueWeeks, { days: daysBetween(circle.today, day) });
      return { label: words.date(day), description, answer: { day } };
    }),
    { label: words.fill(prompts.otherDate), answer: 'other', alwaysShow: true },
    { label: words.fill(prompts.noDue), answer: { day: undefined } },
  ];
  const answer = await askOne({ ...at, prompt: words.fill(prompts.due), choices });
  if (answer !== 'other') return answer;
  const day = await askDay(house, chosen, words.fill(prompts.due), at);
  return typeof day === 'string' ? { day } : day;
}
