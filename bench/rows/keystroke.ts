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
        'Ours: from the edit to problems with line, column and sentence. Peer: `doValidation` of its language service in the same process. ' +
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
  const file = bench.subject.openFile(text);
  for (const place of placesIn(text)) {
    const ours = typing(bench.subject, { text, file }, place);
    found.push({ place, contest: await measureAt(bench, text, place, ours, rounds) });
  }
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

/** A text, and the document it was opened as. */
interface Opened {
  readonly text: string;
  readonly file: OpenFile;
}

/**
 * Somebody who types at a place, takes it back and types again; only the typing is timed. The taking back comes just
 * before, so that the bench's own copying of texts is not what is felt.
 */
export function typing({ keystroke }: Bench['subject'], { text, file: opened }: Opened, place: Place): Contender {
  let file = opened;
  let typed: Edit | undefined;
  return {
    name: 'ours',
    tries: 15,
    once: (nth) => {
      const edit = place.edit(nth);
      const changed = edited(text, edit);
      if (typed) file = keystroke(file, undone(text, typed), text);
      typed = edit;
      return stopwatch(() => {
        file = keystroke(file, edit, changed);
      });
    },
  };
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
