import type { Day } from '../plan/day.ts';
import { inTime } from './appearances.ts';
import type { Occasion } from './occasion.ts';

/** The dated sessions of a folder, by day. Has the lifetime of a circle. */
export class ByDay {
  readonly #days = new Map<Day, { all: Occasion[]; sorted: boolean }>();

  /** The days at which there is any session, in no order. */
  get days(): Iterable<Day> {
    return this.#days.keys();
  }

  /** The sessions on one day, in time. Sorted when somebody asks: at the start thousands come, and nobody does. */
  on(day: Day): readonly Occasion[] {
    const found = this.#days.get(day);
    if (!found) return [];
    if (!found.sorted) found.all = [...found.all].sort(inTime);
    found.sorted = true;
    return found.all;
  }

  enter(come: readonly Occasion[]): void {
    for (const occasion of come) {
      if (!occasion.date) continue;
      const day = this.#days.get(occasion.date);
      if (!day) this.#days.set(occasion.date, { all: [occasion], sorted: true });
      else if (day.sorted) this.#days.set(occasion.date, { all: [...day.all, occasion], sorted: false });
      else day.all.push(occasion);
    }
  }

  leave(gone: readonly Occasion[]): void {
    const left = new Set(gone);
    for (const date of new Set(gone.flatMap(({ date }) => date ?? []))) {
      const day = this.#days.get(date);
      const all = day?.all.filter((one) => !left.has(one)) ?? [];
      if (all.length > 0) this.#days.set(date, { all, sorted: day?.sorted ?? false });
      else this.#days.delete(date);
    }
  }
}
