import type { Path } from '../plan/path.ts';
import type { MapNode, Node } from '../read/node.ts';
import { type Edit, type Refusal, refuse } from './check.ts';
import { removeFromFlow } from './flow.ts';
import { entriesIn, removeEntry } from './place.ts';
import { writeScalar } from './scalar.ts';
import { colonOf, indexIn, pairAt, pairTail, type Tree, tail, wayTo } from './tree.ts';
import { writeKey } from './value.ts';
import { put } from './write.ts';

/**
 * Takes a key or an item out with its lines. A list that loses its last line goes with its key: an empty list says
 * nothing. A map keeps its key, because an empty entry does say something (`sales:` is a team).
 */
export function remove(tree: Tree, path: Path, safe: boolean): Edit | Refusal {
  const way = wayTo(tree, path);
  if (way.length <= path.length || path.length === 0) return refuse('gone', path);
  if (way.slice(0, -1).some(({ alias }) => alias)) return refuse('alias', path);
  const inside = path.slice(0, -1);
  const parent = way.at(-2);
  if (parent === undefined || parent.kind === 'scalar') return refuse('gone', path);
  const nth = indexIn(parent, path.at(-1) ?? 0);
  const edit = { inside, nth, were: 1, now: 0 } as const;
  if (parent.flow) return { ...edit, splices: removeFromFlow(tree.text, parent, nth) };
  const entries = entriesIn(tree.text, parent);
  if (entries.length > 1 || inside.length === 0)
    return { ...edit, splices: [removeEntry(tree.text, entries, nth, inside.length === 0)] };
  if (parent.kind === 'map') return put(tree, inside, null, safe);
  return way.at(-3)?.kind === 'map' ? remove(tree, inside, safe) : put(tree, inside, [], safe);
}

/** Gives a key another name, in the quotation marks it has. */
export function rename(tree: Tree, path: Path, to: string): Edit | Refusal {
  const way = wayTo(tree, path);
  const parent = way.at(path.length - 1);
  const step = path.at(-1);
  if (way.slice(0, path.length).some(({ alias }) => alias)) return refuse('alias', path);
  if (step === undefined || way.length <= path.length || parent?.kind !== 'map') return refuse('gone', path);
  const nth = pairAt(parent, step);
  const pair = parent.pairs[nth];
  if (!pair) return refuse('gone', path);
  const edit = { inside: path.slice(0, -1), nth, were: 1, now: 1, key: to } as const;
  if (pair.key === to) return { ...edit, splices: [] };
  if (pairAt(parent, to) !== -1) return refuse('taken', path);
  const mark = tree.text[pair.keyStart];
  const wanted = mark === "'" ? 'single' : mark === '"' ? 'double' : 'plain';
  const flow = way.slice(0, path.length).some((node) => node.kind !== 'scalar' && node.flow);
  return { ...edit, splices: [{ start: pair.keyStart, end: pair.keyEnd, text: writeKey(to, flow, wanted) }] };
}

/** Puts a text that a comma or a colon has broken apart between quotation marks, on as many lines as it stands. */
export function quote(tree: Tree, path: Path): Edit | Refusal {
  const way = wayTo(tree, path);
  const parent = way.at(-2);
  const node = way.at(-1);
  if (way.length <= path.length || !node || !parent) return refuse('gone', path);
  if (way.some(({ alias }) => alias)) return refuse('alias', path);
  const flow = way.slice(0, -1).some((above) => above.kind !== 'scalar' && above.flow);
  const last = path.at(-1) ?? 0;
  const nth = parent.kind === 'map' ? ownerOf(tree.text, parent, pairAt(parent, last)) : Number(last);
  const owner = parent.kind === 'map' ? parent.pairs[nth]?.value : node;
  if (!owner || owner.start === owner.end) return refuse('gone', path);
  if (owner.kind === 'list' || (owner.kind === 'map' && '{?'.includes(tree.text[owner.start] ?? '')))
    return refuse('shape', path);
  const more = parent.kind === 'map' && parent.flow ? strays(tree.text, parent, nth) : 0;
  const edit = { inside: path.slice(0, -1), nth, were: 1 + more, now: 1 } as const;
  if (owner.kind === 'scalar' && owner.style !== 'plain' && more === 0) return { ...edit, splices: [] };
  const end = more > 0 && parent.kind === 'map' ? endOf(tree.text, parent, nth + more) : tailOf(tree.text, owner);
  const source = tree.text.slice(owner.start, end);
  // Where it goes on below, its lines stay lines; a comment between them is no part of it.
  const lines = source.split(/\r?\n/);
  if (lines.length > 1 && /\s#/.test(source)) return refuse('shape', path);
  const eol = source.includes('\r\n') ? '\r\n' : '\n';
  const text = `"${lines.map((line) => writeScalar(line, { flow }, 'double').slice(1, -1)).join(eol)}"`;
  const value = lines
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n(\n*)/g, (_, empty: string) => empty || ' ');
  return { ...edit, value, splices: [{ start: owner.start, end, text }] };
}

/** A part of a flow map without a colon is half of a text; the other half stands before it. */
function ownerOf(text: string, map: MapNode, nth: number): number {
  let owner = nth;
  while (map.flow && owner > 0 && isStray(text, map, owner)) owner--;
  return owner;
}

function strays(text: string, map: MapNode, nth: number): number {
  let count = 0;
  while (isStray(text, map, nth + count + 1)) count++;
  return count;
}

function isStray(text: string, map: MapNode, nth: number): boolean {
  const pair = map.pairs[nth];
  return pair !== undefined && colonOf(text, pair.keyEnd) === undefined;
}

const endOf = (text: string, map: MapNode, nth: number): number => {
  const pair = map.pairs[nth];
  return pair ? pairTail(text, pair) : map.end;
};

const tailOf = (text: string, node: Node): number =>
  node.kind === 'map' && !node.flow ? endOf(text, node, node.pairs.length - 1) : tail(text, node);
