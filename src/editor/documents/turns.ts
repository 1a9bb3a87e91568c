/** Milliseconds of background work after which the editor gets its turn: half a frame, with room for one more step. */
const turn = 6;

/** Gives the editor its turn between the steps of background work, however many hands are at it. */
export class Turns {
  #began = performance.now();
  #pause: Promise<void> | undefined;

  /** Does one step as soon as there is time for it. */
  async run<T>(step: () => T): Promise<T> {
    // Looked at again after every pause: of those that waited together only the first ones still have time.
    while (this.#pause || performance.now() - this.#began > turn) {
      this.#pause ??= new Promise<void>((resolve) => setTimeout(resolve)).then(() => {
        this.#pause = undefined;
        this.#began = performance.now();
      });
      await this.#pause;
    }
    return step();
  }
}

/**
 * Does something with one after the other, or with several at once, and gives the editor its turn in between.
 * @param prepare what takes no time of the editor's, such as a file to be read
 * @param take what does: one step
 */
export async function inTurns<T, F>(
  all: readonly T[],
  prepare: (one: T) => Promise<F>,
  take: (prepared: F, one: T) => void,
  atOnce = 1,
): Promise<void> {
  const turns = new Turns();
  let next = 0;
  const hand = async (): Promise<void> => {
    while (next < all.length) {
      const one = all[next++] as T;
      const prepared = await prepare(one);
      await turns.run(() => take(prepared, one));
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, all.length) }, hand));
}
