import { type Occasion, presentAt } from './occasion.ts';

/** What somebody has done so far in a folder, counted over sessions held. */
export interface Experience {
  readonly hosted: number;
  readonly cohosted: number;
  readonly joined: number;
}

interface Counting {
  hosted: number;
  cohosted: number;
  joined: number;
}

/** What everybody has done so far. Has the lifetime of a circle. */
export class Experiences {
  readonly #done = new Map<string, Counting>();

  of(id: string): Experience {
    return this.#done.get(id) ?? nothing;
  }

  /** Takes in sessions of a file of which nothing was known. */
  begin(come: readonly Occasion[]): void {
    count(this.#done, come, 1);
  }

  /** Takes sessions out and in; answers of whom something else is known now. */
  replace(gone: readonly Occasion[], come: readonly Occasion[]): readonly string[] {
    const steps = new Map<string, Counting>();
    count(steps, gone, -1);
    count(steps, come, 1);
    const changed: string[] = [];
    for (const [id, { hosted, cohosted, joined }] of steps) {
      if (hosted === 0 && cohosted === 0 && joined === 0) continue;
      const known = entry(this.#done, id);
      known.hosted += hosted;
      known.cohosted += cohosted;
      known.joined += joined;
      changed.push(id);
    }
    return changed;
  }
}

const nothing: Experience = { hosted: 0, cohosted: 0, joined: 0 };

function count(steps: Map<string, Counting>, all: readonly Occasion[], step: 1 | -1): void {
  for (const occasion of all) {
    if (occasion.status !== 'held') continue;
    for (const id of presentAt(occasion)) entry(steps, id).joined += step;
    if (occasion.host !== undefined) entry(steps, occasion.host).hosted += step;
    for (const id of occasion.cohosts) entry(steps, id).cohosted += step;
  }
}

function entry(counts: Map<string, Counting>, id: string): Counting {
  const known = counts.get(id);
  if (known) return known;
  const fresh = { ...nothing };
  counts.set(id, fresh);
  return fresh;
}
