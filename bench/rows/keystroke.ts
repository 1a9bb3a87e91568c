import { type Edit, edited, type Place, placesIn, undone } from '../made/edits.ts';
import { oneFile } from '../made/files.ts';
import { type Contender, type Contest, contest, stopwatch, stopwatchUntil } from '../measure/contest.ts';
import type { OpenFile } from '../subject.ts';
import { ms, number, share, unrest } from '../words.ts';
import type { Bench, Goal, Row } from './row.ts';

/** The peer takes more than a second for the largest file: a few times must do. */
const sizes = [
  { lines: 500, rounds: 11 },
  { lines: 5000, rounds: 9 },
  { lines: 50_000, rounds: 3 },
] as const;
const goalAt = 5000;
const goal = 1 / 300;

interface At {
  readonly place: Place;
  readonly contest: Contest;
}

export const keystroke: Row = {
  name: 'keystroke',
  measure: async (bench) => {
    const { coverage } = bench;
    const finds = (by: 'ours' | 'peer'): string => `${by} (finds ${coverage[by]} of ${coverage.of})`;
    const table: string[][] = [
      ['lines', 'place', finds('ours'), finds('peer'), 'ours / peer', 'p10 to p90', 'limit / peer'],
    ];
    const goals: Goal[] = [];
    for (const { lines, rounds } of sizes) {
      const found = await measureAll(bench, oneFile(lines), rounds);
      const ordered = [...found].sort((a, b) => ratioOf(a) - ratioOf(b));
      const middle = ordered[ordered.length >> 1];
      const worst = ordered.at(-1);
      for (const [label, at] of [
        ['median', middle],
        ['worst', worst],
      ] as const)
        if (at) table.push([number(lines), `${label}: ${at.place.name}`, ...cells(at)]);
      if (lines === goalAt && middle && worst) {
        const reached = `${share(ratioOf(middle))} (worst place ${share(ratioOf(worst))})`;
        const what = `Keystroke to findings, ${number(lines)} lines, ours / peer`;
        goals.push({ what, goal: `<= ${share(goal)}`, reached, met: ratioOf(middle) <= goal });
      }
    }
    return {
      title: 'From a keystroke to its findings',
      about:
        'One inserted letter, or Enter, at seven places of one file; each time a version of the text not seen before. ' +
        'Ours: from the edit, as an editor tells it, to problems with offset and sentence; an editor knows the lines. ' +
        'Peer: from the text, `doValidation` of its language service in the same process. ' +
        'Limit: moving the places behind the edit, and nothing else.',
      goals,
      table,
      notes: [
        'In an editor the peer also waits about 200 ms for a pause in typing before it begins. That wait is not counted here.',
      ],
    };
  },
};

async function measureAll(bench: Bench, text: string, rounds: number): Promise<readonly At[]> {
  const found: At[] = [];
  const typist = new Typist(bench.subject, text);
  for (const place of placesIn(text))
    found.push({ place, contest: await measureAt(bench, text, place, typist.at(place), rounds) });
  return found;
}

function measureAt({ peer }: Bench, text: string, place: Place, ours: Contender, rounds: number): Promise<Contest> {
  const starts = Float64Array.from([...text.matchAll(/\n {2}\S/g)].map(({ index }) => index));
  const base: Contender = {
    name: 'peer',
    once: (nth) => {
      const changed = edited(text, place.edit(nth));
      return stopwatchUntil(() => peer.check(changed));
    },
  };
  const limit: Contender = { name: 'limit', tries: 5, once: (nth) => shifting(starts, place.edit(nth).start) };
  return contest(base, [ours, limit], { rounds, warmUp: rounds > 5 ? 2 : 0 });
}

/**
 * Somebody who has one document open and types at one place of it, takes it back and types again; only the typing is
 * timed. The taking back comes just before, so that what the bench did meanwhile is not what is felt.
 */
export class Typist {
  readonly #subject: Bench['subject'];
  readonly #text: string;
  #file: OpenFile;
  #typed: Edit | undefined;

  constructor(subject: Bench['subject'], text: string) {
    this.#subject = subject;
    this.#text = text;
    this.#file = subject.openFile(text);
  }

  at(place: Place): Contender {
    return { name: 'ours', tries: 15, once: (nth) => this.#type(place.edit(nth)) };
  }

  #type(edit: Edit): number {
    const { keystroke } = this.#subject;
    if (this.#typed) this.#file = keystroke(this.#file, undone(this.#text, this.#typed));
    this.#typed = edit;
    return stopwatch(() => {
      this.#file = keystroke(this.#file, edit);
    });
  }
}

const often = 100;

function shifting(starts: Float64Array, from: number): number {
  const first = starts.findIndex((start) => start >= from);
  const taken = stopwatch(() => {
    for (let time = 0; time < often; time++)
      for (let at = Math.max(0, first); at < starts.length; at++) starts[at] = (starts[at] ?? 0) + (time % 2 ? 1 : -1);
  });
  return taken / often;
}

const ratioOf = ({ contest }: At): number => contest.of('ours').ratio;

function cells({ contest }: At): readonly string[] {
  const [ours, peer, limit] = [contest.of('ours'), contest.of('peer'), contest.of('limit')];
  return [
    ms(ours.ms),
    `${ms(peer.ms)}${unrest([contest])}`,
    share(ours.ratio),
    `${share(ours.low)} to ${share(ours.high)}`,
    limit.ratio.toExponential(0),
  ];
}
