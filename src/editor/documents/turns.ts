import type { Step, Steps } from '../../core/plan/steps.ts';

/** Milliseconds of background work after which the editor gets its turn: half of what a frame leaves, with room for one more step. */
const turn = 3;
/** Files asked of a disk at the same time. */
export const atOnce = 64;

const { setImmediate } = globalThis as { setImmediate?: (then: () => void) => void };

/**
 * When the event loop has looked at what came in: without the millisecond of a timer where the host has a way to say so.
 * Twice, as the first time may still come before that look.
 */
const soon = (then: () => void): void => {
  if (setImmediate) setImmediate(() => setImmediate(then));
  else setTimeout(then);
};

/** Gives the editor its turn between the steps of background work, however many hands are at it. */
class Turns {
  /** When the first step of this turn of the event loop began; none before. */
  #began: number | undefined;
  #pause: Promise<void> | undefined;

  /** Does one step as soon as there is time for it. */
  async run<T>(step: () => T): Promise<T> {
    // Looked at again after every pause: of those that waited together only the first ones still have time.
    while (this.#pause || (this.#began !== undefined && performance.now() - this.#began > turn)) {
      this.#pause ??= new Promise<void>(soon).then(() => {
        this.#pause = undefined;
      });
      await this.#pause;
    }
    if (this.#began === undefined) {
      this.#began = performance.now();
      soon(() => {
        this.#began = undefined;
      });
    }
    return step();
  }

  /** Takes one step after the other; each that wants a turn for itself begins one. */
  async all(steps: Steps<void>): Promise<void> {
    const next = (): IteratorResult<Step, void> => steps.next();
    for (let step = await this.run(next); !step.done; step = await this.run(next))
      if (step.value === 'long' && this.#began !== undefined) this.#began = Number.NEGATIVE_INFINITY;
  }

  /** Does a step again and again until it says that it was the last, as many in a turn as there is time for. */
  async until(step: () => boolean): Promise<void> {
    const some = (): boolean => {
      const began = this.#began ?? performance.now();
      while (!step()) if (performance.now() - began > turn) return false;
      return true;
    };
    while (!(await this.run(some)));
  }

  /** The same with one after the other, up to one of which the step says `false`. */
  async each<T>(all: Iterable<T>, step: (one: T) => unknown): Promise<void> {
    const left = all[Symbol.iterator]();
    await this.until(() => {
      const { done, value } = left.next();
      return done === true || step(value) === false;
    });
  }
}

/** One for all that goes on in the background: the editor has its turn between the steps of any of it. */
export const turns = new Turns();

/**
 * Does something with one after the other, in order, and gives the editor its turn in between.
 * @param prepare what takes no time of the editor's, such as a file to be read: done ahead while others are taken in
 * @param take what does: one step, or the first of several
 * @param atOnce how many are prepared together
 */
export async function inTurns<T, F>(
  all: readonly T[],
  prepare: (one: T) => Promise<F>,
  take: (prepared: F, one: T) => Steps<void> | undefined,
  atOnce = 1,
): Promise<void> {
  const preparing = (from: number): Promise<readonly F[]> => Promise.all(all.slice(from, from + atOnce).map(prepare));
  let coming = preparing(0);
  for (let from = 0; from < all.length; from += atOnce) {
    const prepared = await coming;
    // A disk that is asked for one file each time another has been taken in falls asleep in between.
    coming = preparing(from + atOnce);
    // Told where it is waited for.
    coming.catch(() => undefined);
    for (const [nth, one] of prepared.entries()) {
      const steps = await turns.run(() => take(one, all[from + nth] as T));
      if (steps) await turns.all(steps);
    }
  }
}
