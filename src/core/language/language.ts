import { type Form, formAt } from '../plan/fields.ts';
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
  for (const { path, base, node } of reading.entries()) collect(node, path, base, kind, found);
  return found;
}

function collect(node: Node, path: Path, base: number, kind: Named, found: Reference[]): void {
  const form = formAt(path);
  if (form?.is === 'concerns') {
    if (kind === 'teams') found.push(...concerned(node, path, base));
    return;
  }
  if (node.kind === 'map') for (const { key, value } of node.pairs) collect(value, [...path, key], base, kind, found);
  else if (node.kind === 'list')
    node.items.forEach((item, nth) => void collect(item, [...path, nth], base, kind, found));
  else if (refersTo(form, kind) && !isEmpty(node) && !node.alias) {
    const id = typeof node.value === 'string' ? node.value : node.source;
    if (node.value !== null && typeof node.value !== 'boolean')
      found.push({ id, path, span: { start: base + node.start, end: base + node.end } });
  }
}

function concerned(node: Node, path: Path, base: number): readonly Reference[] {
  if (node.kind === 'map') {
    return node.pairs.map(({ key, keyStart, keyEnd }) => ({
      id: key,
      path: [...path, key],
      span: { start: base + keyStart, end: base + keyEnd },
    }));
  }
  if (node.kind !== 'list') return [];
  return node.items.flatMap((item, nth) =>
    item.kind === 'scalar' && typeof item.value === 'string'
      ? [{ id: item.value, path: [...path, nth], span: { start: base + item.start, end: base + item.end } }]
      : [],
  );
}

const refersTo = (form: Form | undefined, kind: Named): boolean => form?.is === 'name' && form.of === kind;
