import { cancelled } from '../../core/circle/capture.ts';
import { capture } from '../../core/words/capture.ts';
import { askText, back } from './ask.ts';
import { chooseSession } from './choose.ts';
import { type Command, offer, write } from './house.ts';

const { titles, prompts, buttons, done, errors } = capture;

/** Writes down that a session does not take place, and why. The entry stays. */
export const cancelSession: Command = {
  id: 'meetup.cancelSession',
  run: async (house, target) => {
    const title = house.words().fill(titles.cancelSession);
    const chosen = await chooseSession(house, target, {
      title,
      which: ({ status }) => status === 'planned' || status === 'undecided',
      none: errors.noFuture,
    });
    if (!chosen) return;
    const { fill } = house.words(chosen.shelf);
    const because = await askText({ title, prompt: fill(prompts.cancelBecause), example: fill(prompts.cancelExample) });
    if (because === undefined || because === back) return;
    const { book, occasion, shelf } = chosen;
    if (!(await write(house, chosen, cancelled(occasion.nth, because)))) return;
    if (!occasion.date) return;
    // Whoever had kept the time free hears of it, and why.
    const letter = { button: buttons.tell, command: 'meetup.writeInvitation', target: { book, occasion } };
    offer(house, { text: done.cancelled, facts: { date: occasion.date } }, letter, shelf);
  },
};
