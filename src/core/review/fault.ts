import type { Fault, FaultRule } from '../read/fault.ts';
import type { Reading } from '../read/read.ts';
import type { Notice } from './rule.ts';

/** What the reader found for one rule, each made into a notice by `more`: which sentence, which remedies. */
export function* faultsOf<Say extends string, Mend extends string>(
  reading: Reading,
  name: FaultRule,
  more: (fault: Fault) => Partial<Notice<Say, Mend>> = () => ({}),
): Iterable<Notice<Say, Mend>> {
  for (const fault of reading.faults) if (fault.rule === name) yield { at: fault, facts: fault.facts, ...more(fault) };
}
