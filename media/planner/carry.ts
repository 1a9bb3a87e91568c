import type { Act } from '../../src/core/planner/acts/act.ts';
import type { Answer, FromPlanner } from '../../src/core/planner/messages.ts';

/** An act, and the version of the page it was made on. */
export interface Wish {
  readonly act: Act;
  readonly version: number;
}

interface Waiting {
  readonly make: () => Wish | undefined;
  readonly then: (answer: Answer | undefined) => void;
}

/**
 * Carries acts to the editor, one at a time: the next is made when the page shows what came of the one before, so that
 * pressing a key twice moves a block by two.
 */
export class Carry {
  readonly #say: (message: FromPlanner) => void;
  readonly #queue: Waiting[] = [];
  #id = 0;
  #underway: Waiting | undefined;

  constructor(say: (message: FromPlanner) => void) {
    this.#say = say;
  }

  /** @param make called when it is this act's turn; answers nothing where there is nothing left to do */
  act(make: () => Wish | undefined): Promise<Answer | undefined> {
    return new Promise((then) => {
      this.#queue.push({ make, then });
      this.#next();
    });
  }

  /** Takes in the editor's answer to the act underway. */
  answered(answer: Answer): void {
    if (answer.id !== this.#id || this.#underway === undefined) return;
    const { then } = this.#underway;
    this.#underway = undefined;
    then(answer);
    // Whoever waited for the answer sets the focus first: the next act may begin from there.
    queueMicrotask(() => this.#next());
  }

  #next(): void {
    while (this.#underway === undefined) {
      const waiting = this.#queue.shift();
      if (!waiting) return;
      const wish = waiting.make();
      if (wish) {
        this.#underway = waiting;
        this.#say({ ...wish, id: ++this.#id });
      } else waiting.then(undefined);
    }
  }
}
