import { longSeries } from '../../test/core/planner/long-series.ts';
import { type Contender, contest, stopwatch } from '../measure/contest.ts';
import { figures, kB, ms, number, share, unrest } from '../words.ts';
import type { Bench, Row } from './row.ts';

const sessions = 200;
const people = 300;
const mostBytes = 2000;
const goal = 1 / 3;

export const planner: Row = {
  name: 'planner',
  measure: async ({ subject }) => {
    const text = longSeries(sessions, people);
    const file = subject.openFile(text);
    const host = new Host(subject, text);
    let whole = 0;
    const base: Contender = {
      name: 'whole',
      once: () =>
        stopwatch(() => {
          whole = subject.planWhole(file);
        }),
    };
    const ours: Contender = { name: 'ours', tries: 3, once: () => host.change() };
    const found = await contest(base, [ours], { rounds: 15, warmUp: 3 });
    const { ms: taken, ratio, low, high } = found.of('ours');
    return {
      title: 'From a change to the message for the planner',
      about:
        `A minute more or less in one session of ${sessions}, in a series of ${people} people; from the edit, as an editor tells it, to the ` +
        'message for the page, with the reading and the folder kept up on the way. ' +
        'Whole: the same view worked out anew and sent as it is, without the reading.',
      goals: [
        {
          what: `Planner of ${sessions} sessions: a change is told in`,
          goal: `<= ${number(mostBytes)} bytes`,
          reached: `${number(host.bytes)} bytes`,
          met: host.bytes <= mostBytes,
        },
        {
          what: `Planner of ${sessions} sessions: change to message, ours / whole`,
          goal: `<= ${share(goal)}`,
          reached: share(ratio),
          met: ratio <= goal,
        },
      ],
      table: [
        ['', 'time', 'ours / whole', 'p10 to p90', 'message'],
        ['ours', ms(taken), share(ratio), `${share(low)} to ${share(high)}`, `${figures(host.bytes)} bytes`],
        ['whole', `${ms(found.of('whole').ms)}${unrest([found])}`, '', '', kB(whole)],
      ],
    };
  },
};

/** Somebody who makes a block longer, then shorter, and so on. */
class Host {
  readonly #planner: InstanceType<Bench['subject']['OpenPlanner']>;
  #file: ReturnType<Bench['subject']['openFile']>;
  readonly #at: number;
  #longer = false;
  /** The longest message so far. */
  bytes = 0;

  constructor(subject: Bench['subject'], text: string) {
    this.#file = subject.openFile(text);
    this.#planner = new subject.OpenPlanner(this.#file);
    this.#at = text.indexOf('20m two', text.length / 2) + 1;
  }

  change(): number {
    this.#longer = !this.#longer;
    const edit = { start: this.#at, end: this.#at + 1, text: this.#longer ? '5' : '0' };
    return stopwatch(() => {
      const { file, bytes } = this.#planner.change(this.#file, edit);
      this.#file = file;
      this.bytes = Math.max(this.bytes, bytes);
    });
  }
}
