import type { Question } from './questions.ts';

interface Kept {
  readonly value: unknown;
  readonly asked: readonly Question[];
}

/**
 * Answers worked out from other answers, when somebody asks for the first time. Each is a question of its own: what
 * rests on it hears of it as soon as one of the answers below it changes, and then it is worked out again when asked.
 */
export class Derived {
  readonly #kept = new Map<Question, Kept>();
  /** Which of them rest on a question. */
  readonly #restOn = new Map<Question, Set<Question>>();

  /** @param work answers, and tells what it asked on the way */
  answer<T>(question: Question, work: () => { readonly value: T; readonly asked: readonly Question[] }): T {
    const known = this.#kept.get(question);
    if (known) return known.value as T;
    const fresh = work();
    this.#kept.set(question, fresh);
    for (const below of fresh.asked) {
      const above = this.#restOn.get(below);
      if (above) above.add(question);
      else this.#restOn.set(below, new Set([question]));
    }
    return fresh.value;
  }

  /** Drops what rests on answers that have changed, and names it among them. */
  forget(changed: Set<Question>): void {
    if (this.#kept.size === 0) return;
    // What is added on the way is gone through as well.
    for (const question of changed)
      for (const above of this.#restOn.get(question) ?? []) {
        this.#drop(above);
        changed.add(above);
      }
  }

  #drop(question: Question): void {
    for (const below of this.#kept.get(question)?.asked ?? []) {
      const above = this.#restOn.get(below);
      above?.delete(question);
      if (above?.size === 0) this.#restOn.delete(below);
    }
    this.#kept.delete(question);
  }
}
