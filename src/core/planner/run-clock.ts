/** What the clock needs to know of a block. */
export interface Timed {
  /** Planned length; 0 where none is written. */
  readonly minutes: number;
}

/**
 * A session underway. Instants are milliseconds since the epoch, so that nothing is lost while the page is hidden, or
 * loaded again: the time that has passed is always the difference.
 */
export interface Underway {
  /** When the first block was to begin: what being ahead or behind is measured against. */
  readonly from: number;
  /** Place of the block that is on; as many as there are blocks once all are over. */
  readonly at: number;
  /** When this block was begun. */
  readonly entered: number;
  /** When the block before was begun. */
  readonly before?: number;
}

/** Where a session stands at an instant. */
export interface Standing {
  readonly at: number;
  readonly finished: boolean;
  /** Milliseconds left of the block; below zero once it is over. */
  readonly left: number;
  /** Milliseconds behind the plan; below zero where it is ahead. */
  readonly behind: number;
  /** When the session ends if every block to come takes as long as planned. */
  readonly ends: number;
  /** When it was to end. */
  readonly planned: number;
  /** In the last minute of a block, or past its end. */
  readonly signal: 'none' | 'soon' | 'over';
}

const minute = 60_000;
/** A begin this near to the time on the calendar is that of the calendar, only late or early. */
const near = 30 * minute;

/**
 * Begins a session.
 * @param announced when it was to begin by the calendar
 */
export function begin(now: number, announced: number | undefined): Underway {
  const from = announced !== undefined && Math.abs(now - announced) <= near ? announced : now;
  return { from, at: 0, entered: now };
}

/** Goes on to the next block. */
export const forward = (run: Underway, blocks: readonly Timed[], now: number): Underway =>
  run.at >= blocks.length ? run : { from: run.from, at: run.at + 1, entered: now, before: run.entered };

/** Goes back to the block before: with the time it has left by its own begin, else with all of it once more. */
export function backward(run: Underway, blocks: readonly Timed[], now: number): Underway {
  if (run.at === 0) return run;
  const length = (blocks[run.at - 1]?.minutes ?? 0) * minute;
  // Whoever goes on by mistake goes back at once: what was left of the block then is what is left now.
  const wasLeft = run.before === undefined ? 0 : length - (now - run.before);
  return { from: run.from, at: run.at - 1, entered: wasLeft > 0 && run.before !== undefined ? run.before : now };
}

/** Where a session stands now. A plan that has changed meanwhile counts as it is now. */
export function standing(run: Underway, blocks: readonly Timed[], now: number): Standing {
  const lengths = blocks.map(({ minutes }) => minutes * minute);
  const sum = (list: readonly number[]): number => list.reduce((all, one) => all + one, 0);
  const at = Math.max(0, Math.min(run.at, blocks.length));
  const planned = run.from + sum(lengths);
  if (at >= blocks.length)
    return { at, finished: true, left: 0, behind: run.entered - planned, ends: run.entered, planned, signal: 'none' };
  const left = (lengths[at] ?? 0) - (now - run.entered);
  const late = run.entered - (run.from + sum(lengths.slice(0, at)));
  const ends = now + Math.max(0, left) + sum(lengths.slice(at + 1));
  const signal = left <= 0 ? 'over' : left <= minute ? 'soon' : 'none';
  return { at, finished: false, left, behind: late + Math.max(0, -left), ends, planned, signal };
}

/** Minutes and seconds as on a stopwatch: `7:42`, `+0:35` once it is over. */
export function stopwatch(left: number): string {
  // Counted down in whole seconds, the last of which is still one.
  const seconds = left > 0 ? Math.ceil(left / 1000) : Math.floor(-left / 1000);
  const text = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return left > 0 ? text : `+${text}`;
}

/** A session underway as it was remembered; undefined for anything else. */
export function recalledRun(state: unknown): Underway | undefined {
  if (typeof state !== 'object' || state === null) return undefined;
  const { from, at, entered, before } = state as Record<string, unknown>;
  const instant = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
  if (!instant(from) || !instant(entered) || !Number.isInteger(at) || (at as number) < 0) return undefined;
  return { from, at: at as number, entered, ...(instant(before) ? { before } : {}) };
}
