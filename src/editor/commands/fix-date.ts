import { scheduled } from '../../core/circle/carried.ts';
import type { Change } from '../../core/plan/change.ts';
import { sessionAt } from '../../core/plan/session-at.ts';
import type { Reading } from '../../core/read/read.ts';
import { capture } from '../../core/words/capture.ts';
import { back } from './ask.ts';
import { askDate } from './ask-date.ts';
import { chooseSession } from './choose.ts';
import { type Command, say, writeAll } from './house.ts';

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
    const changes = ({ plan }: Reading): readonly Change[] => {
      const agenda = sessionAt(plan, occasion.nth)?.agenda;
      return scheduled(shelf.circle, occasion.file, occasion, appointment, house.words(shelf), agenda).changes;
    };
    if (await writeAll(house, chosen, [{ uri: chosen.book.uri, changes }]))
      await say(house, done.fixed, { date }, shelf);
  },
};
