/** One step is done. `long`: the next one wants a turn for itself. */
export type Step = 'long' | undefined;

/** What can be done step by step, for whoever has something else to do in between. */
export type Steps<T> = Iterator<Step, T>;

/** The same without a break. */
export function allAtOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
