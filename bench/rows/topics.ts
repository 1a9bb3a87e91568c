import { readFile } from 'node:fs/promises';
import { contest, stopwatch } from '../measure/contest.ts';
import { figures, ms, unrest } from '../words.ts';
import type { Row } from './row.ts';

const goal = 4;
/** After so many rounds of three turns it takes no less time any more. */
const warmUp = 60;
/** Milliseconds in which a screen is drawn once. */
const frame = 16;

const labels = {
  public: 'three teams, one line each (a public case)',
  rich: 'three rich teams: every field filled, one or two lines each',
  heavy: 'three teams, five of every field',
} as const;

export const topics: Row = {
  name: 'topics',
  measure: async ({ subject }) => {
    const file = new URL('../data/goals.json', import.meta.url);
    const goals = JSON.parse(await readFile(file, 'utf8')) as Record<keyof typeof labels, unknown>;
    const propose = await subject.topicsEngine();
    const asking = (name: keyof typeof labels) => ({
      name,
      tries: 3,
      once: () => stopwatch(() => propose(goals[name])),
    });
    const found = await contest(asking('public'), [asking('rich'), asking('heavy')], { rounds: 25, warmUp });
    const rich = found.of('rich').ms;
    return {
      title: 'From a goal to topics',
      about: 'The whole conversion, from plain data to topics, in a warm process. There is no peer for it.',
      goals: [
        {
          what: 'Goal to topics, three rich teams, warm',
          goal: `<= ${ms(goal)}`,
          reached: `${ms(rich)}; with five of every field ${ms(found.of('heavy').ms)}`,
          met: rich <= goal,
          because:
            'this goal is in milliseconds, and the machine has times in which everything takes half as long again, the peers ' +
            'of other tables included.',
        },
      ],
      table: [
        ['', 'time', `of a frame of ${frame} ms`, 'topics'],
        ...(['public', 'rich', 'heavy'] as const).map((name) => [
          labels[name],
          `${ms(found.of(name).ms)}${name === 'public' ? unrest([found]) : ''}`,
          `${figures((100 * found.of(name).ms) / frame)} %`,
          String(propose(goals[name])),
        ]),
      ],
    };
  },
};
