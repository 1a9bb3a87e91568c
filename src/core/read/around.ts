import type { Day } from '../plan/day.ts';
import type { Path } from '../plan/path.ts';
import type { Named } from '../plan/plan.ts';
import type { Report } from './fault.ts';

/** What is known around a value while it is read. */
export interface Around {
  readonly report: Report;
  /** The text of the slice. */
  readonly text: string;
  /** A day written near by, to complete dates without a year. */
  readonly near: Day | undefined;
  /** The key above the entry. */
  readonly key: string;
  /** Takes in the names that are read. */
  readonly names: NamesRead;
}

/** The names an entry refers to, as they were read one by one. */
export type NamesRead = { [K in Named]?: string[] };

export function nameRead(names: NamesRead, kind: Named, id: string): void {
  const known = names[kind];
  if (known) known.push(id);
  else names[kind] = [id];
}

/** The nearest key above a value, for sentences about it. */
export const keyOf = (path: Path): string => String(path.findLast((step) => typeof step === 'string') ?? '');
