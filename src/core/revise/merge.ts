import type { Change, Value } from '../plan/change.ts';
import type { Path } from '../plan/path.ts';
import type { ListNode, MapNode } from '../read/node.ts';
import { matches } from './check.ts';
import { type Tree, wayTo } from './tree.ts';
import { entriesOf, isListValue, isScalarValue } from './value.ts';

/**
 * A list or map written over another becomes changes of the parts that differ, so that comments and layout of the
 * others stay. A single change where the value is written as a whole.
 */
export function mergeChanges(tree: Tree, path: Path, value: Value): readonly Change[] {
  const whole: readonly Change[] = [{ do: 'setField', path, value }];
  const way = wayTo(tree, path);
  const node = way.length > path.length ? way.at(-1) : undefined;
  if (!node || node.alias || isScalarValue(value) || matches(node, value)) return whole;
  if (node.kind === 'list' && isListValue(value) && value.length > 0 && node.items.length > 0)
    return listChanges(tree, path, node, value);
  if (node.kind !== 'map' || isListValue(value)) return whole;
  const entries = entriesOf(value);
  const keys = new Set(node.pairs.map(({ key }) => key));
  if (keys.size < node.pairs.length || !entries.some(([key]) => keys.has(key))) return whole;
  return mapChanges(tree, path, node, entries);
}

function mapChanges(
  tree: Tree,
  path: Path,
  node: MapNode,
  entries: readonly (readonly [string, Value])[],
): readonly Change[] {
  const wanted = new Set(entries.map(([key]) => key));
  return [
    ...entries.flatMap(([key, inner]) => mergeChanges(tree, [...path, key], inner)),
    ...node.pairs
      .filter(({ key }) => !wanted.has(key))
      .map(({ key }): Change => ({ do: 'removeField', path: [...path, key] })),
  ];
}

function listChanges(tree: Tree, path: Path, node: ListNode, value: readonly Value[]): readonly Change[] {
  const { items } = node;
  const same = (at: number, to: number): boolean => {
    const [item, wanted] = [items[at], value[to]];
    return item !== undefined && wanted !== undefined && matches(item, wanted);
  };
  const most = Math.min(items.length, value.length);
  let front = 0;
  while (front < most && same(front, front)) front++;
  let back = 0;
  while (back < most - front && same(items.length - 1 - back, value.length - 1 - back)) back++;
  const changed = most - front - back;
  const changes: Change[] = [];
  for (let at = front; at < front + changed; at++)
    for (const change of mergeChanges(tree, [...path, at], value[at] ?? null)) changes.push(change);
  for (let at = items.length - back - 1; at >= front + changed; at--)
    changes.push({ do: 'removeField', path: [...path, at] });
  value.slice(front + changed, value.length - back).forEach((item, nth) => {
    changes.push({ do: 'addItem', path, value: item, at: front + changed + nth });
  });
  return changes;
}
