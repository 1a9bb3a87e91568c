import { sameId } from '../plan/id.ts';
import type { Span } from '../plan/path.ts';
import type { Named } from '../plan/plan.ts';
import { namesIn, namesInPart, type PlacedName } from '../read/names.ts';
import { lastStart, type Reading } from '../read/read.ts';

/** A name as people speak of it: what kind of thing, and which. */
export interface Called {
  readonly kind: Named;
  readonly id: string;
}

/** The name an offset stands in or beside; undefined where there is none. */
export function nameAt(reading: Reading, offset: number): PlacedName | undefined {
  const nth = lastStart(reading.starts, offset);
  if (nth < 0) return undefined;
  for (const name of namesInPart(reading, nth)) if (name.start <= offset && offset <= name.end) return name;
  return undefined;
}

/** Where the letters of a name stand, without the quotation marks around them. */
export function wordOf(reading: Reading, { start, end, as, id }: PlacedName): Span {
  const { source, start: base } = reading.partAt(start);
  const mark = source[start - base];
  if (as === 'block') {
    const at = source.lastIndexOf(id, end - base);
    return at >= start - base ? { start: base + at, end: base + at + id.length } : { start, end };
  }
  const quoted = as !== 'plain' && (mark === '"' || mark === "'");
  return quoted && end - start > 2 ? { start: start + 1, end: end - 1 } : { start, end };
}

/** Every place of a file where somebody or something is named, given or used, in the order of the text. */
export const placesOf = (reading: Reading, { kind, id }: Called): readonly PlacedName[] =>
  [...namesIn(reading)].filter((name) => name.kind === kind && sameId(name.id) === sameId(id));

/** All that stands under the key a name is given by; only the name itself where it is used. */
export function entryOf(reading: Reading, name: PlacedName): Span {
  const path = name.kind === 'hints' ? name.path.slice(0, -1) : name.path;
  const found = name.defines ? reading.find(path) : undefined;
  if (!found) return { start: name.start, end: name.end };
  const { base, node } = found;
  return { start: Math.min(name.start, base + node.start), end: Math.max(name.end, base + node.end) };
}

/** True for names that the files of a folder share; the others are known in their own file only. */
export const isShared = ({ kind }: Pick<Called, 'kind'>): boolean => kind === 'people' || kind === 'teams';
