import { hintAdded } from '../../core/circle/capture.ts';
import { capture } from '../../core/words/capture.ts';
import { askText, converse, keep } from './ask.ts';
import { askPerson, choosePast, type Somebody } from './choose.ts';
import { type Command, say, write } from './house.ts';

const { titles, prompts, done } = capture;

/** Writes down a remark that stuck: whose it was, what they said, to whom. */
export const addHint: Command = {
  id: 'meetup.addHint',
  run: async (house, target) => {
    const title = house.words().fill(titles.addHint);
    const chosen = await choosePast(house, target, title);
    if (!chosen) return;
    const { fill } = house.words(chosen.shelf);
    let from: Somebody = { id: undefined };
    let to: Somebody = { id: undefined };
    let said = '';
    const told = await converse([
      async (step, of) =>
        keep(
          await askPerson(house, chosen, { title, step, of, prompt: fill(prompts.from) }),
          (answer) => (from = answer),
        ),
      async (step, of) => {
        const check = (text: string): string | undefined => (text === '' ? fill(prompts.said) : undefined);
        const question = {
          title,
          step,
          of,
          prompt: fill(prompts.said),
          example: fill(prompts.saidExample),
          value: said,
        };
        return keep(await askText({ ...question, check }), (answer) => (said = answer));
      },
      async (step, of) => {
        const question = { title, step, of, prompt: fill(prompts.to), nobody: fill(prompts.toAll), except: [from.id] };
        return keep(await askPerson(house, chosen, question), (answer) => (to = answer));
      },
    ]);
    if (!told || from.id === undefined) return;
    const hint = { from: from.id, said, ...(to.id === undefined ? {} : { to: to.id }) };
    if (await write(house, chosen, hintAdded(chosen.occasion.nth, hint)))
      await say(house, done.hint, { name: chosen.shelf.circle.people.show(from.id) }, chosen.shelf);
  },
};
