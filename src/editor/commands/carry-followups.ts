import { carried } from '../../core/circle/carried.ts';
import { carriedTo } from '../../core/circle/promises.ts';
import type { Change } from '../../core/plan/change.ts';
import { sessionAt } from '../../core/plan/session-at.ts';
import type { Reading } from '../../core/read/read.ts';
import { capture } from '../../core/words/capture.ts';
import { chooseSession } from './choose.ts';
import { type Command, say, writeAll } from './house.ts';

const { titles, done, errors } = capture;

/** Puts what is still open from earlier sessions first on the agenda of the next one. */
export const carryFollowups: Command = {
  id: 'meetup.carryFollowups',
  run: async (house, target) => {
    const title = house.words().fill(titles.carryFollowups);
    const chosen = await chooseSession(house, target, {
      title,
      which: ({ date, status }, today) => status === 'planned' && date !== undefined && date >= today,
      none: errors.noFuture,
    });
    if (!chosen) return;
    const { shelf, occasion } = chosen;
    const open = carriedTo(shelf.circle, occasion);
    if (open.length === 0) {
      await say(house, errors.noFollowup, {}, shelf);
      return;
    }
    const changes = ({ plan }: Reading): readonly Change[] => {
      const agenda = sessionAt(plan, occasion.nth)?.agenda;
      return carried(occasion, open, house.words(shelf), shelf.circle.people.show, agenda);
    };
    if (!(await writeAll(house, chosen, [{ uri: chosen.book.uri, changes }])) || !occasion.date) return;
    await say(house, done.carried, { followups: open.length, date: occasion.date }, shelf);
  },
};
