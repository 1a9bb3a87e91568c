import { isEmpty, type Node, type Pair } from '../read/node.ts';
import { column, eolAt } from './lines.ts';
import type { Tree } from './tree.ts';

/** How the author of a text writes, as seen around one place. */
export interface Habit {
  readonly eol: string;
  /** How far keys are indented below their parent key, in spaces. */
  readonly step: number;
  /** How far dashes are indented below their key, in spaces; 0 is usual too. */
  readonly dash: number;
  /** What stands between a brace and the first key: a space, or nothing. */
  readonly pad: string;
  /** How the nearest list under the same key is written; undefined where there is none. */
  readonly listUnder: (key: string) => Likeness | undefined;
}
export interface Likeness {
  readonly flow: boolean;
  /** True where its entries are written between braces. */
  readonly flowItems: boolean;
}

interface Nearest<T> {
  distance: number;
  value?: T;
}

/** Looks at what stands nearest to a place; what the text does not show is taken from the format's own examples. */
export function habitAt(tree: Tree, at: number): Habit {
  const { text, root } = tree;
  const step: Nearest<number> = { distance: Infinity };
  const dash: Nearest<number> = { distance: Infinity };
  const pad: Nearest<string> = { distance: Infinity };
  const lists = new Map<string, Nearest<Likeness>>();
  const note = <T>(seen: Nearest<T>, where: number, value: T): void => {
    const distance = Math.abs(where - at);
    if (distance < seen.distance) Object.assign(seen, { distance, value });
  };
  everyPair(root, (pair) => {
    const { key, value } = pair;
    if (value.kind === 'scalar' || value.alias) return;
    if (value.flow && value.kind === 'map' && value.pairs.length > 0)
      note(pad, value.start, /\s/.test(text[value.start + 1] ?? '') ? ' ' : '');
    if (!value.flow && value.start > pair.keyEnd && text.slice(pair.keyEnd, value.start).includes('\n'))
      note(value.kind === 'map' ? step : dash, value.start, column(text, value.start) - column(text, pair.keyStart));
    if (value.kind !== 'list') return;
    for (const item of value.items)
      if (item.kind === 'map' && item.flow && !item.alias)
        note(pad, item.start, text[item.start + 1] === ' ' ? ' ' : '');
    const seen = lists.get(key) ?? { distance: Infinity };
    lists.set(key, seen);
    if (value.items.length > 0) note(seen, value.start, likeness(value.flow, value.items));
  });
  return {
    eol: eolAt(text, Math.min(at, text.length)),
    step: Math.max(1, step.value ?? (dash.value || 2)),
    dash: Math.max(0, dash.value ?? step.value ?? 2),
    pad: pad.value ?? ' ',
    listUnder: (key) => lists.get(key)?.value,
  };
}

const likeness = (flow: boolean, items: readonly Node[]): Likeness => ({
  flow,
  flowItems: flow || items.some((item) => item.kind === 'map' && item.flow),
});

function everyPair(node: Node, visit: (pair: Pair) => void): void {
  if (node.alias || isEmpty(node)) return;
  if (node.kind === 'list') for (const item of node.items) everyPair(item, visit);
  if (node.kind !== 'map') return;
  for (const pair of node.pairs) {
    visit(pair);
    everyPair(pair.value, visit);
  }
}
