import type { Path, Span } from '../plan/path.ts';
import type { Named } from '../plan/plan.ts';
import { type Name, namesOf } from '../read/names.ts';
import type { Aspect } from '../read/read.ts';

/** One use of a name: in a reference position a bare word is always a reference. */
export interface Reference {
  readonly kind: Named;
  readonly id: string;
  readonly path: Path;
  readonly span: Span;
}

/**
 * The references to names of which somebody wants to hear, in the order of the file.
 * @param wanted passes over all others, by what is named and how
 */
export function referencesIn(
  reading: Pick<Aspect, 'entries'>,
  wanted: (kind: Named, id: string) => boolean,
): readonly Reference[] {
  const found: Reference[] = [];
  for (const { path, base, node, memo } of reading.entries()) {
    const names = namesOf(node, path, memo);
    // One by one: thousands of names are gone through by one rule after the other.
    for (let nth = 0; nth < names.length; nth++) {
      const { kind, id, defines, alias, below, start, end } = names[nth] as Name;
      if (defines || alias || !wanted(kind, id)) continue;
      found.push({ kind, id, path: [...path, ...below], span: { start: base + start, end: base + end } });
    }
  }
  return found;
}
