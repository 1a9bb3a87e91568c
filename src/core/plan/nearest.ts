import { fold } from './id.ts';

/** A longer word is a text, and no slip of a name. */
const longestWord = 100;
/** Among more candidates than these, only a slip of one letter is looked for. */
const mostCompared = 450;
/** So many candidates are compared that a slip of one letter could have come from; the others come later in the list. */
const mostAlike = 8;

interface Candidate {
  readonly word: string;
  readonly letters: readonly string[];
  /** Which letters it has, as bits. */
  readonly has: number;
}

/** Candidates as they are compared: folded once, however many words are looked up. */
interface Prepared {
  readonly all: readonly Candidate[];
  /** By what is left of them without one letter; none where all are compared. */
  readonly without: ReadonlyMap<string, readonly Candidate[]> | undefined;
}

const known = new WeakMap<readonly string[], Prepared>();

/** The candidate a misspelt word most likely means; undefined when none is near. Ties go to the first. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (word.length > longestWord || candidates.length === 0) return undefined;
  const prepared = known.get(candidates) ?? prepare(candidates);
  known.set(candidates, prepared);
  const wanted = candidateFrom(word);
  const length = wanted.letters.length;
  const limit = length <= 2 ? 1 : length <= 5 ? 2 : 3;
  let best: string | undefined;
  let least = limit + 1;
  for (const { word: candidate, letters, has } of prepared.without ? alike(wanted, prepared.without) : prepared.all) {
    if (Math.abs(letters.length - length) >= least || candidate === word) continue;
    // An edit takes one letter away at most, and brings one.
    if (bits(has ^ wanted.has) > 2 * (least - 1)) continue;
    const distance = edits(wanted.letters, letters, least);
    // A short word every letter of which differs is another word, not a slip.
    if (distance < least && distance < Math.max(length, letters.length)) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

function prepare(candidates: readonly string[]): Prepared {
  const all = candidates.filter(({ length }) => length <= longestWord).map(candidateFrom);
  if (all.length <= mostCompared) return { all, without: undefined };
  const without = new Map<string, Candidate[]>();
  for (const candidate of all)
    for (const rest of shortened(candidate)) {
      const others = without.get(rest);
      if (!others) without.set(rest, [candidate]);
      else if (others.length < mostAlike) others.push(candidate);
    }
  return { all, without };
}

function candidateFrom(word: string): Candidate {
  const letters = [...fold(word)];
  let has = 0;
  for (const letter of letters) has |= 1 << ((letter.codePointAt(0) ?? 0) & 31);
  return { word, letters, has };
}

/** The word, and all that is left of it without one of its letters. */
function shortened({ letters }: Candidate): ReadonlySet<string> {
  return new Set([letters.join(''), ...letters.map((_, at) => letters.toSpliced(at, 1).join(''))]);
}

/** Those one letter away, and a few more: both lose one letter and are the same. */
function alike(wanted: Candidate, without: ReadonlyMap<string, readonly Candidate[]>): readonly Candidate[] {
  return [...new Set([...shortened(wanted)].flatMap((rest) => without.get(rest) ?? []))];
}

function bits(of: number): number {
  let count = 0;
  for (let left = of; left !== 0; left &= left - 1) count++;
  return count;
}

/** Insertions, deletions, replacements and swaps of neighbours that lead from `a` to `b`, or `limit` when that many. */
function edits(a: readonly string[], b: readonly string[], limit: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    if (Math.min(...row) >= limit) return limit;
    before = last;
    last = row;
  }
  return last[b.length] ?? limit;
}
