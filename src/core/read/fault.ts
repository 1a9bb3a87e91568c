import type { Path } from '../plan/path.ts';
import type { Facts } from '../words/words.ts';
import type { Node } from './node.ts';

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

/** @param path the way to the value, of which a copy is kept: whoever reads goes on along it */
export const fault = (
  rule: FaultRule,
  at: { start: number; end: number },
  path: Path,
  facts: Fault['facts'],
): Fault => ({
  rule,
  start: at.start,
  end: at.end,
  path: path.slice(),
  facts,
});

/** Where a finding about a whole entry is shown: its first key, else the rest of its first line. */
export function head(node: Node, text: string): { start: number; end: number } {
  const first = node.kind === 'map' ? node.pairs[0] : undefined;
  if (first) return { start: first.keyStart, end: first.keyEnd };
  const line = text.indexOf('\n', node.start);
  const end = Math.min(node.end, line === -1 ? text.length : line);
  if (end > node.start) return { start: node.start, end };
  const before = Math.max(1, text.slice(0, node.start).trimEnd().length);
  return { start: before - 1, end: before };
}
