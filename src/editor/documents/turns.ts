/** Milliseconds of background work after which the editor gets its turn. */
const turn = 8;

/** Does something with one after the other, or with several at once, and gives the editor its turn in between. */
export async function inTurns<T>(all: readonly T[], work: (one: T) => Promise<void>, atOnce = 1): Promise<void> {
  let started = performance.now();
  for (let at = 0; at < all.length; at += atOnce) {
    await Promise.all(all.slice(at, at + atOnce).map(work));
    if (performance.now() - started <= turn) continue;
    await new Promise((resolve) => setTimeout(resolve));
    started = performance.now();
  }
}
