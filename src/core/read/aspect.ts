import type { Path } from '../plan/path.ts';
import type { Plan } from '../plan/plan.ts';
import type { Entry, Part } from './part.ts';
import { planOf } from './plan-of.ts';
import { descend, entriesAmong, type Found, type Own, type Reading, type Standing } from './reading.ts';
import { nameKey } from './shape.ts';

/** What a rule about one entry may look at: its part alone. */
export type Aspect = Pick<Reading, 'text' | 'plan' | 'find' | 'entries'>;

/** One part of a reading: its entries under the paths they have in the file, its offsets counted from its start. */
export const aspectOf = (reading: Reading, nth: number): Aspect => new PartAspect(reading, nth);

/** A class, as there is one for every entry of a file: what is not asked for costs nothing. */
class PartAspect implements Aspect {
  readonly #part: Part;
  readonly #own: readonly Own[];
  #plan: Plan | undefined;
  #entries: readonly Standing[] | undefined;

  constructor({ parts, shape }: Reading, nth: number) {
    this.#part = parts[nth] as Part;
    const paths = shape.paths[nth] ?? [];
    const own: Own[] = [];
    const { entries } = this.#part;
    for (let at = 0; at < entries.length; at++) {
      const entry = entries[at] as Entry;
      const path = paths[at] ?? [];
      const { section, key, stray, keyPair } = entry;
      if (stray) continue;
      // What is written twice counts where it is written first.
      const first = key !== undefined ? shape.named.get(nameKey(section, key)) : keyPair && shape.heads.get(section);
      if (!first || (first.part === nth && first.entry === at)) own.push({ entry, base: 0, path });
    }
    this.#own = own;
  }

  get text(): string {
    return this.#part.source;
  }

  get plan(): Plan {
    this.#plan ??= planOf(this.#own);
    return this.#plan;
  }

  entries(): readonly Standing[] {
    this.#entries ??= entriesAmong(this.#own);
    return this.#entries;
  }

  find(path: Path): Found | undefined {
    const [section, key] = path;
    const named = this.#own.find(({ path: own }) => own.length > 1 && own[0] === section && own[1] === key);
    if (named) return descend(named.entry, 0, path.slice(2));
    const head = this.#own.find(({ path: own }) => own.length === 1 && own[0] === section);
    return head && descend(head.entry, 0, path.slice(1));
  }
}
