import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';

const tick = 1;

/** Does some work and tells the longest time, in milliseconds, during which nothing else had a turn. */
export async function longestStep<T>(work: () => Promise<T>): Promise<{ result: T; blocked: number }> {
  const monitor = monitorEventLoopDelay({ resolution: tick });
  monitor.enable();
  await wait(2 * tick);
  monitor.reset();
  const result = await work();
  // The last step is over only when something else had its turn.
  await wait(2 * tick);
  monitor.disable();
  return { result, blocked: Math.max(0, monitor.max / 1e6 - tick) };
}
