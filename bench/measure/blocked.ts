import { PerformanceObserver, type PerformanceObserverEntryList } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds between two looks at the clock. */
const tick = 1;

type Stretch = readonly [from: number, to: number];

/** The longest times, in milliseconds, during which nothing else had a turn. */
export interface Steps {
  readonly longest: number;
  /** Of each step only what the program did itself: without the pauses in which the engine gave memory back. */
  readonly own: number;
}

/** Does some work and tells how long its steps took. */
export async function longestSteps<T>(work: () => Promise<T>): Promise<{ result: T; steps: Steps }> {
  const gaps: Stretch[] = [];
  const pauses: Stretch[] = [];
  const note = (list: PerformanceObserverEntryList): void => {
    for (const { startTime, duration } of list.getEntries()) pauses.push([startTime, startTime + duration]);
  };
  const observer = new PerformanceObserver(note);
  observer.observe({ entryTypes: ['gc'] });
  await wait(2 * tick);
  let last = performance.now();
  const clock = setInterval(() => {
    const now = performance.now();
    gaps.push([last + tick, now]);
    last = now;
  }, tick);
  const result = await work();
  // The last step is over only when something else had its turn, and what the engine did is told a little later.
  await wait(20 * tick);
  clearInterval(clock);
  observer.disconnect();
  const most = (all: readonly number[]): number => all.reduce((a, b) => Math.max(a, b), 0);
  const lasted = ([from, to]: Stretch): number => to - from;
  const within = (gap: Stretch): number =>
    pauses.reduce((sum, pause) => sum + Math.max(0, Math.min(gap[1], pause[1]) - Math.max(gap[0], pause[0])), 0);
  return {
    result,
    steps: { longest: most(gaps.map(lasted)), own: most(gaps.map((gap) => lasted(gap) - within(gap))) },
  };
}
