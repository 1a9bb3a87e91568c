import type { Path, Span } from '../plan/path.ts';
import type { Named } from '../plan/plan.ts';
import type { NamesRead } from '../read/around.ts';
import { tellNames } from '../read/names.ts';
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
    if (memo.names && !anyName(memo.names, wanted)) continue;
    tellNames(node, path, (kind, id, at, below, defines) => {
      if (defines || ('alias' in at && at.alias) || !wanted(kind, id)) return;
      const [start, end] = 'key' in at ? [at.keyStart, at.keyEnd] : [at.start, at.end];
      found.push({ kind, id, path: [...path, ...below], span: { start: base + start, end: base + end } });
    });
  }
  return found;
}

function anyName(names: NamesRead, wanted: (kind: Named, id: string) => boolean): boolean {
  for (const kind of kinds) for (const id of names[kind] ?? []) if (wanted(kind, id)) return true;
  return false;
}
const kinds: readonly Named[] = ['people', 'teams', 'topics', 'hints'];
