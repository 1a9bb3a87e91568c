import { type Command, chooseSeries } from './house.ts';

/** Shows a series at a glance, beside its file. */
export const openPlanner: Command = {
  id: 'meetup.openPlanner',
  run: async (house, target) => {
    const chosen = await chooseSeries(house, target, 'Meetup Planner');
    if (chosen) await house.openPlanner(chosen.book.uri);
  },
};
