import type { Path } from '../plan/path.ts';
import type { Facts } from '../words/words.ts';

/** What the reader itself can find wrong; each is a rule of the review with words and remedies of its own. */
export type FaultRule =
  | 'yaml-syntax'
  | 'unknown-key'
  | 'missing-required'
  | 'wrong-type'
  | 'bad-date'
  | 'bad-time'
  | 'full-width'
  | 'flow-comma'
  | 'colon-in-text'
  | 'many-documents'
  | 'bad-id'
  | 'duplicate-key'
  | 'unknown-timezone'
  | 'bad-cadence'
  | 'newer-format'
  | 'agenda-shape';

/** Something at fault where it stands. Offsets count from the slice while a slice is read, from the text in a Reading. */
export interface Fault {
  readonly rule: FaultRule;
  readonly start: number;
  readonly end: number;
  /** The value concerned; for a missing field, the entry. */
  readonly path: Path;
  readonly facts: Facts;
  /** Why, where one rule has several sentences. */
  readonly because?: string;
  /** The one written first, where something is written twice. */
  readonly other?: Fault;
}

export type Report = (fault: Fault) => void;
