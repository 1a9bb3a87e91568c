import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../../scripts/run/failure.ts';
import { sessionsIn } from '../made/files.ts';
import { changeSome, type MadeFolder, readAll } from '../made/folder.ts';
import { longestSteps, type Steps } from '../measure/blocked.ts';
import { type Contender, type Contest, contest } from '../measure/contest.ts';
import { median } from '../measure/statistics.ts';
import type { Index, Remembered } from '../subject.ts';
import { MB, ms, number, times, unrest } from '../words.ts';
import type { Bench, Goal, Row } from './row.ts';

const sizes = [1000, 10_000] as const;
const goals = { tree: 2.5, full: 90, again: 0.75 } as const;

const names = {
  read: 'read the bytes, 32 at once (limit)',
  tree: 'first tree',
  full: 'full index',
  again: 'second start, 1 % changed: first tree',
  changed: 'second start, 1 % changed: with what changed',
  rest: 'second start, 1 % changed: all of it',
} as const;

const upTo = { again: 'as it was', changed: 'with what changed', rest: 'all' } as const;

interface Found {
  readonly contest: Contest;
  readonly steps: ReadonlyMap<string, readonly Steps[]>;
  readonly bytes: number;
}

export const folder: Row = {
  name: 'folder',
  measure: async (bench) => {
    const table: string[][] = [['files', '', 'time', '/ reading', 'p10 to p90', 'longest step', 'of its own']];
    const reached: Goal[] = [];
    for (const size of sizes) {
      const found = await measure(bench, await bench.folder(size), size);
      const stepsOf = (name: string): readonly Steps[] => found.steps.get(name) ?? [];
      for (const name of Object.values(names)) {
        const { ms: time, ratio, low, high } = found.contest.of(name);
        table.push([
          number(size),
          name === names.read ? `${name}, ${MB(found.bytes)}` : name,
          `${ms(time)}${name === names.read ? unrest([found.contest]) : ''}`,
          times(ratio),
          measuredOnce(found.contest, name) ? 'measured once' : `${times(low)} to ${times(high)}`,
          ms(median(stepsOf(name).map(({ longest }) => longest))),
          ms(median(stepsOf(name).map(({ own }) => own))),
        ]);
      }
      reached.push(...goalsOf(found.contest, size), stepGoal(stepsOf(names.full), stepsOf(names.read), size));
    }
    return {
      title: 'A folder of many files',
      about:
        'Series of six sessions, about 8.6 kB a file, people and teams in a shared one; on the disk of this machine, in its cache. ' +
        'First tree: a glance at every file, and then the rows the tree shows of what is next and what waits for a decision. ' +
        'Full index: every file read in full, and the same rows. ' +
        'Second start: what was kept, first a glance at every file as it was then, which the tree lists at once; ' +
        'then the disk is asked what has changed since, and that gets a new glance; then the rest of what was kept. ' +
        'Longest step: how long an editor would not have had its turn; of its own: without the pauses of the engine’s memory, as its own trace tells them, and the waits for a processor.',
      goals: reached,
      table,
      notes: ['Each index is checked: it counts the sessions that were written, and those that are to come.'],
    };
  },
};

/** Where the time goes, by the least times of each part by itself. */
const because: Readonly<Record<'tree' | 'full' | 'again', string>> = {
  tree: 'beyond reading the bytes, as in the base, it is a glance at each file, the circle and the rows of the tree, and memory that is given back.',
  full: 'every file is read to its last value.',
  again:
    'what was kept is taken out of its JSON, and then the circle and the rows of the tree are made; asking the disk for the ' +
    'time and size of every file goes on beside the rows.',
};

const measuredOnce = (found: Contest, name: string): boolean =>
  found.of(name).times.filter((time) => time !== undefined).length === 1;

const goalsOf = (found: Contest, size: number): readonly Goal[] =>
  (['tree', 'full', 'again'] as const).map((key) => {
    const { ratio } = found.of(names[key]);
    const what = `${number(size)} files: ${names[key]} / reading`;
    return {
      what,
      goal: `<= ${times(goals[key])}`,
      reached:
        key === 'again' ? `${times(ratio)}; with what changed ${times(found.of(names.changed).ratio)}` : times(ratio),
      met: ratio <= goals[key],
      because: because[key],
    };
  });

/** Milliseconds an editor may be without its turn while a folder is taken in. */
const longestStep = 8;

function stepGoal(steps: readonly Steps[], reading: readonly Steps[], size: number): Goal {
  const ownOf = (all: readonly Steps[]): number => median(all.map(({ own }) => own));
  const own = ownOf(steps);
  return {
    what: `${number(size)} files: longest step of the full index, its own`,
    goal: `<= ${ms(longestStep)}`,
    reached: `${ms(own)}; with the pauses of the engine ${ms(median(steps.map(({ longest }) => longest)))}`,
    met: own <= longestStep,
    because:
      'a step is one file read in full, behind three milliseconds of others; and now and then the machine stops: ' +
      `where the bytes are read and nothing else is done, the longest took ${ms(ownOf(reading))}.`,
  };
}

async function measure({ subject, lifetime }: Bench, made: MadeFolder, size: number): Promise<Found> {
  const { skim, indexAll, remember, restart } = subject;
  const expected = sessionsIn(size);
  const steps = new Map<string, Steps[]>(Object.values(names).map((name) => [name, []]));
  const place = await lifetime.folder('kept');
  const kept = (part: keyof Remembered): string => join(place, part);
  let remembered = false;
  let bytes = 0;
  const keep = async (index: Index): Promise<void> => {
    const { glances, sheets } = remember(index);
    await Promise.all([writeFile(kept('glances'), glances), writeFile(kept('sheets'), sheets)]);
    remembered = true;
  };
  const timed = async <T>(name: string, work: () => Promise<T>): Promise<{ taken: number; result: T }> => {
    let taken = 0;
    const { result, steps: found } = await longestSteps(async () => {
      const begin = performance.now();
      const done = await work();
      taken = performance.now() - begin;
      return done;
    });
    steps.get(name)?.push(found);
    return { taken, result };
  };
  const indexing = (name: string, before: (nth: number) => Promise<void>, work: () => Promise<Index>): Contender => ({
    name,
    once: async (nth) => {
      await before(nth);
      const { taken, result } = await timed(name, work);
      await result.behind;
      const { sessions, coming } = result.counts();
      if (sessions !== expected.all || coming !== expected.coming)
        throw new Failure(`${name}: ${sessions} sessions, ${coming} to come; not ${JSON.stringify(expected)}`);
      if (name === names.full || name === names.rest) await keep(result);
      return taken;
    },
  });
  const nothing = (): Promise<void> => Promise.resolve();
  const base: Contender = {
    name: names.read,
    once: async () => {
      const { taken, result } = await timed(names.read, () => readAll(made));
      bytes = result;
      return taken;
    },
  };
  const others = [
    indexing(names.tree, nothing, () => skim(made)),
    indexing(names.full, nothing, () => indexAll(made)),
    ...(['again', 'changed', 'rest'] as const).map((key) =>
      indexing(
        names[key],
        async (nth) => {
          if (!remembered) await keep(await indexAll(made));
          await changeSome(made, nth);
        },
        () => restart(made, (part) => readFile(kept(part)), upTo[key]),
      ),
    ),
  ];
  // Of the larger one less: there it takes ten times as long, with the code warm from the smaller one.
  const large = size > sizes[0];
  const found = await contest(base, others, { rounds: large ? 5 : 7, warmUp: large ? 0 : 1, seconds: 60 });
  return { contest: found, steps, bytes };
}
