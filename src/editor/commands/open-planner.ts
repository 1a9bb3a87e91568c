import { type Command, chooseSeries } from './house.ts';

/** Shows a series at a glance, beside its file. */
export const openPlanner: Command = {
  id: 'meetup.openPlanner',
  run: async (house, target) => {
    const title = house.words().fill({ en: 'Open Planner', ja: 'プランナーを開く' });
    const chosen = await chooseSeries(house, target, title);
    if (chosen) await house.openPlanner(chosen.book.uri);
  },
};
