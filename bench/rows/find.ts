import { topicsIn } from '../made/topics.ts';
import { contest, stopwatch } from '../measure/contest.ts';
import { ms, unrest } from '../words.ts';
import type { Row } from './row.ts';

const goal = 1;
const topics = 10_000;

/** What people look for: a word few topics have, one that many have, two of them, and one that none has. */
const queries = {
  rare: 'ﾌﾟﾚﾐｱﾑ契約',
  common: 'why',
  two: 'handover エキスパート',
  none: 'zeppelin',
} as const;

export const find: Row = {
  name: 'find',
  measure: async ({ subject }) => {
    const search = subject.finderOf(topicsIn(topics));
    const asking = (name: keyof typeof queries) => ({
      name,
      tries: 20,
      once: () => stopwatch(() => search(queries[name])),
    });
    const [first, ...others] = (Object.keys(queries) as (keyof typeof queries)[]).map(asking);
    const found = await contest(first ?? asking('none'), others, { rounds: 25, warmUp: 5 });
    const slowest = Math.max(...Object.keys(queries).map((name) => found.of(name).ms));
    return {
      title: 'Finding words of the past',
      about: `A query over ${topics.toLocaleString('en')} topics of 200 files, with width, case and kana folded. There is no peer for it.`,
      goals: [
        {
          what: `A query over ${topics.toLocaleString('en')} topics`,
          goal: `<= ${ms(goal)}`,
          reached: `${ms(slowest)} for the slowest`,
          met: slowest <= goal,
        },
      ],
      table: [
        ['query', 'found', 'time'],
        ...(Object.keys(queries) as (keyof typeof queries)[]).map((name) => [
          queries[name],
          String(search(queries[name])),
          `${ms(found.of(name).ms)}${name === 'rare' ? unrest([found]) : ''}`,
        ]),
      ],
      notes: ['Found counts up to 200: more are not shown.'],
    };
  },
};
