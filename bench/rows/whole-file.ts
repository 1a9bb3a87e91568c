import { parse } from 'yaml';
import { oneFile } from '../made/files.ts';
import { contest, stopwatch, stopwatchUntil } from '../measure/contest.ts';
import { ms, number, share, unrest } from '../words.ts';
import type { Row } from './row.ts';

const lines = 5000;
const goal = 1 / 10;

export const wholeFile: Row = {
  name: 'whole-file',
  measure: async ({ subject, peer, coverage }) => {
    const text = oneFile(lines);
    const json = JSON.stringify(parse(text));
    // A comment behind the text: the same work, and no text comes twice.
    const fresh = (nth: number): string => Buffer.from(`${text}# ${nth}\n`).toString();
    const found = await contest(
      {
        name: 'peer',
        once: (nth) => {
          const now = fresh(nth);
          return stopwatchUntil(() => peer.check(now));
        },
      },
      [
        {
          name: 'ours',
          once: (nth) => {
            const now = fresh(nth);
            return stopwatch(() => subject.checkWhole(now));
          },
        },
        { name: 'limit', tries: 5, once: () => stopwatch(() => JSON.parse(json)) },
      ],
      { rounds: 11, warmUp: 2 },
    );
    const ours = found.of('ours');
    const finds = (count: number): string => `${count} of ${coverage.of}`;
    const covers = coverage.defects.every((defect) => defect.ours || !defect.peer) && coverage.ours > coverage.peer;
    return {
      title: 'A whole file that was just opened',
      about: `A sound file of ${number(lines)} lines, nothing known of it before; the process is warm. Limit: \`JSON.parse\` of the same value.`,
      goals: [
        {
          what: `Whole file, ${number(lines)} lines, ours / peer, finding no less`,
          goal: `<= ${share(goal)}`,
          reached: `${share(ours.ratio)}; finds ${coverage.ours}, peer ${coverage.peer}`,
          met: ours.ratio <= goal && covers,
          because:
            'two fifths of our time go into asking every rule about every session, a third into reading, a tenth into what a ' +
            'folder has to know of the file, and an eighth into memory that is given back. Noting what each answer rests on, so ' +
            'that a keystroke asks no more than it must, is part of it. In these rounds the engine is still compiling our code, ' +
            'which takes it longer than one file does: behind a hundred files it was 1/8.7 to 1/10 in four runs.',
        },
      ],
      table: [
        ['', 'time', '/ peer', 'p10 to p90', 'seeded defects found'],
        ...(['peer', 'ours', 'limit'] as const).map((name) => {
          const { ms: time, ratio, low, high } = found.of(name);
          const count = name === 'limit' ? '-' : finds(coverage[name]);
          const swings = name === 'peer' ? unrest([found]) : '';
          return [name, `${ms(time)}${swings}`, share(ratio), `${share(low)} to ${share(high)}`, count];
        }),
      ],
    };
  },
};
