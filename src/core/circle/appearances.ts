import { type Occasion, presentAt } from './occasion.ts';

/** Where people appear: at sessions, and in organiser groups. Has the lifetime of a circle. */
export class Appearances {
  readonly #organised = new Map<string, Set<string>>();
  /** Made when somebody asks for the first time: most folders are opened to look at the next session. */
  #sessions: Map<string, Set<Occasion>> | undefined;

  /** Dated sessions of the folder, not cancelled, at which somebody was or is expected; in no order. */
  sessions(id: string, all: () => Iterable<Occasion>): ReadonlySet<Occasion> {
    if (!this.#sessions) {
      this.#sessions = new Map();
      for (const occasion of all()) this.#enter(this.#sessions, occasion);
    }
    return this.#sessions.get(id) ?? none;
  }

  /** Takes sessions out and in. */
  replace(gone: readonly Occasion[], come: readonly Occasion[]): void {
    const sessions = this.#sessions;
    if (!sessions) return;
    for (const occasion of gone) for (const id of presentAt(occasion)) sessions.get(id)?.delete(occasion);
    for (const occasion of come) this.#enter(sessions, occasion);
  }

  #enter(sessions: Map<string, Set<Occasion>>, occasion: Occasion): void {
    if (occasion.date === undefined || occasion.status === 'cancelled') return;
    for (const id of presentAt(occasion)) into(sessions, id).add(occasion);
  }

  /** The series whose organiser group somebody belongs to, by file. */
  organised(id: string): readonly string[] {
    return [...(this.#organised.get(id) ?? [])].sort();
  }

  /** Takes the organiser group of a series in; answers those who came or went. */
  reorganise(file: string, before: readonly string[] = [], after: readonly string[] = []): readonly string[] {
    const [was, is] = [new Set(before), new Set(after)];
    const moved = [...new Set([...before, ...after])].filter((id) => was.has(id) !== is.has(id));
    for (const id of moved) {
      if (is.has(id)) into(this.#organised, id).add(file);
      else this.#organised.get(id)?.delete(file);
    }
    return moved;
  }
}

const none: ReadonlySet<Occasion> = new Set();

function into<T>(sets: Map<string, Set<T>>, key: string): Set<T> {
  const known = sets.get(key) ?? new Set<T>();
  sets.set(key, known);
  return known;
}
