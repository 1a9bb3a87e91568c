import type { Day } from '../plan/day.ts';
import type { Path } from '../plan/path.ts';
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
}

/** The nearest key above a value, for sentences about it. */
export const keyOf = (path: Path): string => String(path.findLast((step) => typeof step === 'string') ?? '');
