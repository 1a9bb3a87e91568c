import type { Library } from '../documents/library.ts';
import { type Chosen, type Command, chooseSeries } from './house.ts';

/** Shows a series at a glance, beside its file; an empty file too, as a series can begin in it. */
export const openPlanner: Command = {
  id: 'meetup.openPlanner',
  run: async (house, target) => {
    const title = house.words().fill({ en: 'Open Planner', ja: 'プランナーを開く' });
    const chosen = await chooseSeries(house, target, title, emptyIn);
    if (chosen) await house.openPlanner(chosen.book.uri);
  },
};

/** The files in which nothing stands yet. */
const emptyIn = (library: Library): readonly Chosen[] =>
  library.shelves.flatMap((shelf) =>
    library.booksOf(shelf).flatMap((book) => {
      const { sound, series, sessions, topics, people, teams, outcomes } = book.sheet;
      const empty = [sessions, topics, people, teams, outcomes].every(({ length }) => length === 0);
      return sound && !series && empty ? [{ shelf, book }] : [];
    }),
  );
