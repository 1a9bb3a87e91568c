/**
 * Something of a circle that can be asked, as a word: who asks can be told when the answer may have changed. `rhythm`
 * is when sessions are, who hosts them and what they are about; `record` what was written down at them; `series`
 * everything a series says of itself.
 */
export type Question = string;

/** So many questions are kept as they were put together: some files ask that many, all files of a folder far more. */
const mostQuestions = 20_000;

/** A question that was put together. */
interface Asked {
  readonly question: Question;
  /** Questions that begin with its words, by the next one. */
  below: Map<string, Asked> | undefined;
  /** Who heard it last. */
  listener: number;
}

/** Hears what is asked of a circle. A question is put together once, and only while somebody listens. */
export class Questions {
  readonly #known = new Map<string, Asked>();
  #remembered = 0;
  /** What whoever listens now has heard so far. */
  #heardNow: Question[] | undefined;
  /** Which listener that is, and how many there were. */
  #listener = 0;
  #listeners = 0;

  /** True once somebody has listened, and wants to hear when something is answered differently. */
  get everHeard(): boolean {
    return this.#listeners > 0;
  }

  /** Runs something and answers what was asked on the way, most of it once. */
  overhear<T>(work: () => T): { readonly value: T; readonly asked: readonly Question[] } {
    const [before, listener] = [this.#heardNow, this.#listener];
    const asked: Question[] = [];
    this.#heardNow = asked;
    this.#listener = ++this.#listeners;
    try {
      return { value: work(), asked };
    } finally {
      this.#heardNow = before;
      this.#listener = listener;
    }
  }

  ask(kind: string, about?: string, more?: string): void {
    const heard = this.#heardNow;
    if (!heard) return;
    let asked = this.#known.get(kind) ?? this.#remember(this.#known, kind, kind);
    if (about !== undefined) asked = asked.below?.get(about) ?? this.#rememberBelow(asked, about);
    if (more !== undefined) asked = asked.below?.get(more) ?? this.#rememberBelow(asked, more);
    if (asked.listener === this.#listener) return;
    asked.listener = this.#listener;
    heard.push(asked.question);
  }

  #remember(among: Map<string, Asked>, word: string, question: Question): Asked {
    if (++this.#remembered > mostQuestions) {
      this.#known.clear();
      this.#remembered = 0;
    }
    const asked: Asked = { question, below: undefined, listener: 0 };
    among.set(word, asked);
    return asked;
  }

  #rememberBelow(above: Asked, word: string): Asked {
    above.below ??= new Map();
    return this.#remember(above.below, word, `${above.question} ${word}`);
  }
}
