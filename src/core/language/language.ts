import type { Path, Span } from '../plan/path.ts';
import type { Named } from '../plan/plan.ts';
import { type Name, referencesOf } from '../read/names.ts';
import type { Reading } from '../read/read.ts';

/** One use of a name: in a reference position a bare word is always a reference. */
export interface Reference {
  readonly id: string;
  readonly path: Path;
  readonly span: Span;
}

/**
 * Every reference to names of one kind, in the order of the file.
 * @param wanted passes over those nobody has to hear of, by the id
 */
export function referencesIn(
  reading: Reading,
  kind: Named,
  wanted: (id: string) => boolean = () => true,
): readonly Reference[] {
  const found: Reference[] = [];
  for (const { path, base, node, memo } of reading.entries())
    for (const name of referencesOf(node, path, memo)[kind] ?? none) {
      if (!wanted(name.id)) continue;
      const span = { start: base + name.start, end: base + name.end };
      found.push({ id: name.id, path: [...path, ...name.below], span });
    }
  return found;
}
const none: readonly Name[] = [];
