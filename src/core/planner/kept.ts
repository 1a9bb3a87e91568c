import type { Circle, Question } from '../circle/circle.ts';
import type { Words } from '../words/words.ts';

interface Row {
  readonly circle: Circle;
  readonly language: Words['language'];
  /** What it rests on besides the circle, compared one by one. */
  readonly on: readonly unknown[];
  readonly asked: readonly Question[];
  readonly tick: number;
  readonly value: unknown;
}

/**
 * What one planner has worked out before. A part whose entry, surroundings and answers of the circle are what they were
 * is not worked out again, and is the same object as before: so what changed is found quickly, too.
 */
export class Kept {
  #rows = new WeakMap<object, Row>();
  readonly #learned = new Map<Question, number>();
  #tick = 0;

  /** Some answers of the circle are different now. */
  hear(changed: Iterable<Question>): void {
    this.#tick++;
    for (const question of changed) this.#learned.set(question, this.#tick);
  }

  /**
   * A part of the view.
   * @param of the entry it shows, or an object that stands for it
   * @param on all that `work` looks at besides that entry, the circle and the words
   */
  part<T>(of: object, on: readonly unknown[], circle: Circle, { language }: Words, work: () => T): T {
    const row = this.#rows.get(of);
    if (row?.circle === circle && row.language === language && same(row.on, on) && this.#holds(row))
      return row.value as T;
    const { value, asked } = circle.overhear(work);
    this.#rows.set(of, { circle, language, on, asked, tick: this.#tick, value });
    return value;
  }

  #holds({ asked, tick }: Row): boolean {
    if (tick === this.#tick) return true;
    for (const question of asked) if ((this.#learned.get(question) ?? 0) > tick) return false;
    return true;
  }
}

const same = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((value, nth) => Object.is(value, other[nth]));
