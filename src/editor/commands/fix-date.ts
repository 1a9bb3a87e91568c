import { scheduled } from '../../core/circle/carried.ts';
import { capture } from '../../core/words/capture.ts';
import { back } from './ask.ts';
import { askDate } from './ask-date.ts';
import { chooseSession } from './choose.ts';
import { type Command, say, write } from './house.ts';

const { titles, done, errors } = capture;

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
    const { shelf, occasion } = chosen;
    const date = await askDate(house, chosen, occasion, { title });
    if (date === undefined || date === back || date === 'tbd') return;
    const appointment = { date, host: undefined };
    const { changes } = scheduled(shelf.circle, occasion.file, occasion, appointment, house.words(shelf));
    if (await write(house, chosen, changes)) await say(house, done.fixed, { date }, shelf);
  },
};
