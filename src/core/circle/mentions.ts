import { count, counted, tally } from './counts.ts';
import type { Occasion } from './occasion.ts';
import type { Question } from './questions.ts';

/**
 * How often the sessions of a file name a topic, and the ids of its hints. Nobody was told what nobody asked: counted in
 * those files only where somebody did. Has the lifetime of a circle.
 */
export class Mentions {
  readonly #of: (file: string) => readonly Occasion[];
  readonly #topics = new Map<string, Map<string, number>>();
  readonly #hints = new Map<string, Map<string, number>>();
  readonly #hintIds = new Map<string, readonly string[]>();

  /** @param of the sessions of a file as they are now */
  constructor(of: (file: string) => readonly Occasion[]) {
    this.#of = of;
  }

  hasTopic(file: string, id: string): boolean {
    return counted(this.#topics, file, () => this.#of(file).flatMap(topicsAt)).has(id);
  }
  hasHints(file: string): boolean {
    return this.#hintsIn(file).size > 0;
  }
  hasHint(file: string, id: string): boolean {
    return this.#hintsIn(file).has(id);
  }
  /** The ids of the hints of a file. */
  hints(file: string): readonly string[] {
    const ids = this.#hintIds.get(file) ?? [...this.#hintsIn(file).keys()];
    this.#hintIds.set(file, ids);
    return ids;
  }

  /** @param changed hears of the questions that may be answered differently now */
  replace(file: string, gone: readonly Occasion[], come: readonly Occasion[], changed?: Set<Question>): void {
    const topics = this.#topics.get(file);
    if (topics)
      for (const [id, step] of tally(gone.flatMap(topicsAt), come.flatMap(topicsAt)))
        if (count(topics, id, step)) changed?.add(`use ${file} ${id}`);
    const hints = this.#hints.get(file);
    if (!hints) return;
    const none = hints.size === 0;
    for (const [id, step] of tally(gone.flatMap(hintIdsAt), come.flatMap(hintIdsAt))) {
      if (!count(hints, id, step)) continue;
      this.#hintIds.delete(file);
      changed?.add(`hint ${file} ${id}`);
      changed?.add(`hints ${file}`);
    }
    if (none !== (hints.size === 0)) changed?.add(`any hints ${file}`);
  }

  #hintsIn(file: string): ReadonlyMap<string, number> {
    return counted(this.#hints, file, () => this.#of(file).flatMap(hintIdsAt));
  }
}

const topicsAt = ({ session }: Occasion): readonly string[] => [...session.topics, ...session.discussed];
const hintIdsAt = ({ session }: Occasion): readonly string[] => session.hints.flatMap(({ id }) => id ?? []);
