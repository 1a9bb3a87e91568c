import { formAt } from '../plan/fields.ts';
import type { Path, Span } from '../plan/path.ts';
import type { Named } from '../plan/plan.ts';
import { isEmpty, type Node } from '../read/node.ts';
import type { Reading } from '../read/read.ts';

/** One use of a name: in a reference position a bare word is always a reference. */
export interface Reference {
  readonly id: string;
  readonly path: Path;
  readonly span: Span;
}

/** Every reference to names of one kind, in the order of the file. */
export function referencesIn(reading: Reading, kind: Named): readonly Reference[] {
  const found: Reference[] = [];
  for (const { path, base, node, memo } of reading.entries())
    for (const use of usesIn(node, path, memo)) {
      if (use.kind !== kind) continue;
      const span = { start: base + use.start, end: base + use.end };
      found.push({ id: use.id, path: [...path, ...use.below], span });
    }
  return found;
}

/** A use of a name within an entry; offsets and path count from there. */
interface Use extends Span {
  readonly kind: Named;
  readonly id: string;
  readonly below: Path;
}

/** The names used in an entry, found once for as long as it stays the same. */
function usesIn(node: Node, path: Path, memo: { uses?: unknown }): readonly Use[] {
  if (memo.uses) return memo.uses as readonly Use[];
  const found: Use[] = [];
  collect(node, path, path.length, found);
  memo.uses = found;
  return found;
}

function collect(node: Node, path: Path, top: number, found: Use[]): void {
  const form = formAt(path);
  if (form?.is === 'concerns') found.push(...concerned(node, path.slice(top)));
  else if (node.kind === 'map') for (const { key, value } of node.pairs) collect(value, [...path, key], top, found);
  else if (node.kind === 'list') node.items.forEach((item, nth) => void collect(item, [...path, nth], top, found));
  else if (form?.is === 'name' && !isEmpty(node) && !node.alias) {
    const id = typeof node.value === 'string' ? node.value : node.source;
    if (node.value !== null && typeof node.value !== 'boolean')
      found.push({ kind: form.of, id, below: path.slice(top), start: node.start, end: node.end });
  }
}

function concerned(node: Node, below: Path): readonly Use[] {
  if (node.kind === 'map') {
    return node.pairs.map(({ key, keyStart, keyEnd }) => ({
      kind: 'teams',
      id: key,
      below: [...below, key],
      start: keyStart,
      end: keyEnd,
    }));
  }
  if (node.kind !== 'list') return [];
  return node.items.flatMap((item, nth): Use[] =>
    item.kind === 'scalar' && typeof item.value === 'string'
      ? [{ kind: 'teams', id: item.value, below: [...below, nth], start: item.start, end: item.end }]
      : [],
  );
}
