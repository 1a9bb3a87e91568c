import type { Path } from '../plan/path.ts';
import type { Fault } from './fault.ts';
import type { Pair } from './node.ts';
import type { Part } from './part.ts';
import { mostSessions } from './plan-of.ts';
import type { Reading } from './reading.ts';
import type { Placed } from './shape.ts';
import { unreadable } from './syntax.ts';
import { duplicate } from './value.ts';

/** So many faults are kept of one text; whoever reads them all has other troubles. */
const mostFaults = 10_000;

type Texture = Pick<Reading, 'parts' | 'starts' | 'troubled' | 'shape' | 'length'>;

/** What is wrong with a text, in the order of the text. */
export function faultsOf(
  { parts, starts, troubled, shape, length }: Texture,
  refusals: readonly Fault[],
): readonly Fault[] {
  const faults: Fault[] = [...refusals];
  for (const nth of refusals.length > 0 ? [] : troubled) {
    const part = parts[nth] as Part;
    const base = starts[nth] ?? 0;
    if (!isEcho(parts, nth)) for (const found of part.faults) faults.push(shift(found, base));
    part.entries.forEach((entry, at) => {
      const path = shape.paths[nth]?.[at] ?? [];
      for (const found of entry.faults) faults.push(shift(found, base, [...path, ...found.path]));
    });
  }
  const at = ({ part, entry }: Placed): { pair: Pair; base: number } => ({
    pair: parts[part]?.entries[entry]?.keyPair as Pair,
    base: starts[part] ?? 0,
  });
  if (refusals.length === 0)
    for (const { second, first } of shape.twins) faults.push(twice(at(second), at(first), second.path));
  const excess = shape.lists.get('sessions')?.[mostSessions];
  if (excess) {
    const start = (starts[excess.part] ?? 0) + (parts[excess.part]?.entries[excess.entry]?.node.start ?? 0);
    faults.push(unreadable(start, start + 1, 'tooManyEntries'));
  }
  faults.sort((a, b) => a.start - b.start);
  return faults.slice(0, mostFaults).map((found) => visible(found, length));
}

/** True for a line at the margin behind a quotation mark that is not closed: it is the rest of the quoted text. */
function isEcho(parts: readonly Part[], nth: number): boolean {
  let above = nth;
  while (parts[above]?.holds === 'stray') above--;
  for (let at = above; at < nth; at++) if (parts[at]?.faults.some(({ because }) => because === 'quote')) return true;
  return false;
}

function twice(second: { pair: Pair; base: number }, first: { pair: Pair; base: number }, path: Path): Fault {
  const found = duplicate(second.pair, first.pair, path.slice(0, -1));
  const other = found.other as Fault;
  return { ...shift(found, second.base), other: shift(other, first.base) };
}

const shift = (found: Fault, base: number, path: Path = found.path): Fault => ({
  ...found,
  start: found.start + base,
  end: found.end + base,
  path,
  ...(found.other ? { other: shift(found.other, base) } : {}),
});

/** A stretch of no characters, such as a key of no letters or the end of the text, takes in one beside it. */
function visible(found: Fault, length: number): Fault {
  if (found.start < found.end && found.end <= length) return found;
  const start = Math.max(0, Math.min(found.start, length - 1));
  return { ...found, start, end: Math.min(length, Math.max(start + 1, found.end)) };
}
