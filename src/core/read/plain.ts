import type { Fault } from './fault.ts';
import type { Node } from './node.ts';
import { parseSlice } from './slice.ts';

/** The data of a YAML or JSON text that is no meetup file; the first fault where it cannot be read. Never throws. */
export function readPlain(text: string): { readonly value: unknown } | { readonly fault: Fault } {
  const { root, faults } = parseSlice({ holds: 'whole', source: text });
  const [fault] = faults;
  if (fault) return { fault };
  // What aliases share is made once: a few aliases of aliases stand for millions of values.
  const made = new Map<object, unknown>();
  const plain = (node: Node): unknown => {
    if (node.kind === 'scalar') return node.value;
    const inside = node.kind === 'map' ? node.pairs : node.items;
    if (!made.has(inside)) {
      const value =
        node.kind === 'map'
          ? Object.fromEntries(node.pairs.map(({ key, value }) => [key, plain(value)]))
          : node.items.map(plain);
      made.set(inside, value);
    }
    return made.get(inside);
  };
  return { value: root && plain(root) };
}
