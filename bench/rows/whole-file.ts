import { parse } from 'yaml';
import { oneFile } from '../made/files.ts';
import { type Contender, type Contest, contest, stopwatch, stopwatchUntil } from '../measure/contest.ts';
import { ms, number, share, unrest } from '../words.ts';
import type { Row } from './row.ts';

const lines = 5000;
const goal = 1 / 10;
const rounds = 11;
/** Files read before those that count: a process that has just started, and one in which the engine has compiled what is hot. */
const started = { name: 'the first files of a process', warmUp: 2 };
const warm = { name: 'behind many others', warmUp: 60 };

export const wholeFile: Row = {
  name: 'whole-file',
  measure: async ({ subject, peer, coverage }) => {
    const text = oneFile(lines);
    const json = JSON.stringify(parse(text));
    // A comment behind the text: the same work, and no text comes twice.
    const fresh = (nth: number): string => Buffer.from(`${text}# ${nth}\n`).toString();
    const base: Contender = {
      name: 'peer',
      once: (nth) => {
        const now = fresh(nth);
        return stopwatchUntil(() => peer.check(now));
      },
    };
    const others: readonly Contender[] = [
      {
        name: 'ours',
        once: (nth) => {
          const now = fresh(nth);
          return stopwatch(() => subject.checkWhole(now));
        },
      },
      { name: 'limit', tries: 5, once: () => stopwatch(() => JSON.parse(json)) },
    ];
    const contests: { readonly name: string; readonly found: Contest }[] = [];
    for (const { name, warmUp } of [started, warm])
      contests.push({ name, found: await contest(base, others, { rounds, warmUp }) });
    const [first, ours] = contests.map(({ found }) => found.of('ours').ratio) as [number, number];
    const finds = (count: number): string => `${count} of ${coverage.of}`;
    const covers = coverage.defects.every((defect) => defect.ours || !defect.peer) && coverage.ours > coverage.peer;
    return {
      title: 'A whole file that was just opened',
      about: `A sound file of ${number(lines)} lines, nothing known of it before; ${started.name}, behind ${started.warmUp} that do not count, and then behind ${warm.warmUp} more. Limit: \`JSON.parse\` of the same value.`,
      goals: [
        {
          what: `Whole file, ${number(lines)} lines, ours / peer, finding no less`,
          goal: `<= ${share(goal)}`,
          reached: `${share(ours)}; ${started.name} ${share(first)}; finds ${coverage.ours}, peer ${coverage.peer}`,
          met: ours <= goal && covers,
          because:
            'nearly half of our time goes into asking every rule about every session, with what they ask of the whole series ' +
            '(who has met whom, what links the teams), and as much into reading, with what a folder has to know of the file.',
        },
      ],
      table: [
        ['', '', 'time', '/ peer', 'p10 to p90', 'seeded defects found'],
        ...contests.flatMap(({ name, found }) =>
          (['peer', 'ours', 'limit'] as const).map((who) => {
            const { ms: time, ratio, low, high } = found.of(who);
            const count = who === 'limit' ? '-' : finds(coverage[who]);
            const swings = who === 'peer' ? unrest([found]) : '';
            return [name, who, `${ms(time)}${swings}`, share(ratio), `${share(low)} to ${share(high)}`, count];
          }),
        ),
      ],
    };
  },
};
