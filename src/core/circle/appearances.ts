import { type Occasion, presentAt } from './occasion.ts';

/** Sessions in the order in which they are held: dated ones by date, time and file, then the undecided ones. */
export const inTime = (a: Occasion, b: Occasion): number =>
  order(a.date ?? '~', b.date ?? '~') ||
  order(a.start ?? '~', b.start ?? '~') ||
  order(a.file, b.file) ||
  a.nth - b.nth;

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Where people appear: at sessions, and in organiser groups. Has the lifetime of a circle. */
export class Appearances {
  readonly #organised = new Map<string, Set<string>>();
  readonly #sessions = new Map<string, { readonly all: Set<Occasion>; sorted: readonly Occasion[] | undefined }>();
  /** Files whose sessions are among them: most folders are opened to look at the next session, and nobody asks. */
  readonly #entered = new Set<string>();

  /**
   * Takes in the sessions of the files that wait, one file a step.
   * @param sessions of every file as they are now
   */
  *gather(sessions: ReadonlyMap<string, readonly Occasion[]>): Iterable<undefined> {
    if (this.#entered.size === sessions.size) return;
    for (const [file, all] of sessions) {
      if (this.#entered.has(file)) continue;
      this.#entered.add(file);
      if (all.length === 0) continue;
      for (const occasion of all) this.#enter(occasion);
      yield undefined;
    }
  }

  /** Dated sessions of the files taken in, not cancelled, at which somebody was or is expected, in time. */
  sessions(id: string): readonly Occasion[] {
    const found = this.#sessions.get(id);
    if (!found) return [];
    found.sorted ??= [...found.all].sort(inTime);
    return found.sorted;
  }

  /** Takes sessions of a file out and in; those of a file that waits are not there yet. */
  replace(file: string, gone: readonly Occasion[], come: readonly Occasion[]): void {
    if (!this.#entered.has(file)) return;
    for (const occasion of gone)
      for (const id of presentAt(occasion)) {
        const known = this.#sessions.get(id);
        if (known?.all.delete(occasion)) known.sorted = undefined;
      }
    for (const occasion of come) this.#enter(occasion);
  }

  /** A file is gone, and its sessions were taken out. */
  forget(file: string): void {
    this.#entered.delete(file);
  }

  #enter(occasion: Occasion): void {
    if (occasion.date === undefined || occasion.status === 'cancelled') return;
    for (const id of presentAt(occasion)) {
      const known = this.#sessions.get(id);
      if (known) {
        known.all.add(occasion);
        known.sorted = undefined;
      } else this.#sessions.set(id, { all: new Set([occasion]), sorted: undefined });
    }
  }

  /** The series whose organiser group somebody belongs to, by file. */
  organised(id: string): readonly string[] {
    return [...(this.#organised.get(id) ?? [])].sort();
  }

  /** Takes the organiser group of a series in; answers those who came or went. */
  reorganise(file: string, before: readonly string[] = [], after: readonly string[] = []): readonly string[] {
    if (before.length === 0 && after.length === 0) return before;
    const [was, is] = [new Set(before), new Set(after)];
    const moved = [...new Set([...before, ...after])].filter((id) => was.has(id) !== is.has(id));
    for (const id of moved) {
      const known = this.#organised.get(id) ?? new Set<string>();
      if (is.has(id)) known.add(file);
      else known.delete(file);
      this.#organised.set(id, known);
    }
    return moved;
  }
}
