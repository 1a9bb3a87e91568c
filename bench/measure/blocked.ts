import { once } from 'node:events';
import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds between two looks at the clock. */
const tick = 1;

type Stretch = readonly [from: number, to: number];

/** The longest times, in milliseconds, during which nothing else had a turn. */
export interface Steps {
  readonly longest: number;
  /**
   * Of each step only what the program did itself: without the pauses in which the engine looked for memory to give
   * back, and, where the system tells, without what it waited for a processor.
   */
  readonly own: number;
}

/** Does some work and tells how long its steps took. */
export async function longestSteps<T>(work: () => Promise<T>): Promise<{ result: T; steps: Steps }> {
  const gaps: { readonly stretch: Stretch; readonly waited: number }[] = [];
  const [waited, close] = waiting();
  const pausesOf = await listening();
  await wait(2 * tick);
  let last = performance.now();
  let before = waited();
  const clock = setInterval(() => {
    const [now, after] = [performance.now(), waited()];
    gaps.push({ stretch: [last + tick, now], waited: after - before });
    [last, before] = [now, after];
  }, tick);
  const result = await work();
  // The last step is over only when something else had its turn.
  await wait(20 * tick);
  clearInterval(clock);
  close();
  const pauses = await pausesOf();
  const most = (all: readonly number[]): number => all.reduce((a, b) => Math.max(a, b), 0);
  const lasted = ([from, to]: Stretch): number => to - from;
  return {
    result,
    steps: {
      longest: most(gaps.map(({ stretch }) => lasted(stretch))),
      own: most(gaps.map(({ stretch, waited }) => lasted(stretch) - within(stretch, pauses) - waited)),
    },
  };
}

/** How long this thread has waited for a processor so far, in milliseconds; always 0 where the system does not tell. */
function waiting(): readonly [waited: () => number, close: () => void] {
  const place = '/proc/thread-self/schedstat';
  if (!existsSync(place)) return [() => 0, () => undefined];
  const file = openSync(place, 'r');
  const room = Buffer.alloc(100);
  const waited = (): number =>
    Number(room.toString('latin1', 0, readSync(file, room, 0, room.length, 0)).split(' ')[1]) / 1e6;
  return [waited, () => closeSync(file)];
}

/** Milliseconds of a stretch that lie in others, which may lie in one another. */
function within([from, to]: Stretch, others: readonly Stretch[]): number {
  let sum = 0;
  let at = from;
  for (const [begin, end] of others) {
    const [first, last] = [Math.max(at, begin), Math.min(to, end)];
    if (last <= first) continue;
    sum += last - first;
    at = last;
  }
  return sum;
}

/**
 * Listens to the engine; answers how to stop and be told of its pauses, in order. Its trace tells of all of them, those
 * between the steps of a collection as well, of which `perf_hooks` says nothing.
 */
async function listening(): Promise<() => Promise<readonly Stretch[]>> {
  const session = new Session();
  session.connect();
  const found: Traced[] = [];
  session.on('NodeTracing.dataCollected', ({ params }) => found.push(...(params.value as Traced[])));
  await session.post('NodeTracing.start', { traceConfig: { includedCategories: ['disabled-by-default-v8.gc'] } });
  return async () => {
    const complete = once(session, 'NodeTracing.tracingComplete');
    await session.post('NodeTracing.stop');
    await complete;
    session.disconnect();
    // The trace has a clock of its own.
    const offset = Number(process.hrtime.bigint()) / 1000 - performance.now() * 1000;
    return found
      .filter(({ ph, name }) => ph === 'X' && !name.includes('BACKGROUND'))
      .map(({ ts, dur = 0 }): Stretch => [(ts - offset) / 1000, (ts + dur - offset) / 1000])
      .sort(([a], [b]) => a - b);
  };
}

/** An entry of a trace: microseconds, and `X` for what has begun and ended. */
interface Traced {
  readonly ph: string;
  readonly name: string;
  readonly ts: number;
  readonly dur?: number;
}
