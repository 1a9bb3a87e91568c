import type { Change } from './plan/change.ts';
import type { Reading } from './read/read.ts';
import type { Finding, Fix } from './review/rule.ts';
import { revise } from './revise/revise.ts';

/** The remedy of a finding that may be made without being asked for; undefined where somebody has to decide. */
const safeOf = (finding: Finding): Fix | undefined =>
  (finding.mendable ? finding.fixes() : []).find(
    ({ safe, file, changes }) => safe && file === undefined && changes.length > 0,
  );

/** What mends a whole file, and which findings that takes away. */
export interface Mending {
  /** Can be made as they stand: all of them in one edit. */
  readonly changes: readonly Change[];
  readonly mended: readonly Finding[];
}

/**
 * The safe remedies of these findings, together. One that cannot be made is left out: the others are worth having
 * without it.
 */
export function mendAll(reading: Reading, findings: readonly Finding[]): Mending {
  let left = readAtOnce;
  // From the end of the text: what is taken out of a list does not move what is still to be mended.
  const wanted = [...findings]
    .sort((a, b) => b.span.start - a.span.start)
    .flatMap((finding) => {
      if (!finding.mendable || left <= 0) return [];
      const changes = safeOf(finding)?.changes;
      const cost = (changes?.length ?? 1) * readBack(reading, finding.span.start);
      left -= cost;
      return changes ? [{ finding, changes, cost }] : [];
    });
  const fits = (changes: readonly Change[]): boolean => !('refused' in revise(reading, changes));
  const all = wanted.flatMap(({ changes }) => changes);
  if (fits(all)) return { changes: all, mended: wanted.map(({ finding }) => finding) };
  let changes: readonly Change[] = [];
  const mended: Finding[] = [];
  let [made, again] = [0, 0];
  for (const one of wanted.slice(0, mostSingly)) {
    made += again + one.cost;
    if (made > 2 * readAtOnce) break;
    if (!fits([...changes, ...one.changes])) continue;
    changes = [...changes, ...one.changes];
    again += one.cost;
    mended.push(one.finding);
  }
  return { changes, mended };
}

/** Characters gone through after a change at an offset: the whole text is compared, and its own part parsed as well. */
const readBack = (reading: Reading, at: number): number =>
  Math.max(reading.length, parsing * reading.partAt(at).source.length);
/** So many times as long as comparing it takes parsing a text. */
const parsing = 10;
/** So many characters are gone through in all; the rest of a long text waits for the next time. */
const readAtOnce = 10_000_000;
/** So many remedies are tried one by one where they cannot all be made; the rest waits for the next time. */
const mostSingly = 50;
