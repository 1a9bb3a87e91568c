import type { Splice } from '../plan/change.ts';
import type { Path } from '../plan/path.ts';
import { type Edit, type Refusal, refuse } from './check.ts';
import { moveInFlow } from './flow.ts';
import { above, below, eolAt, isBlank, lineStart, opensLine } from './lines.ts';
import { type Entry, entriesIn, linesOf, removeLines } from './place.ts';
import { type Tree, wayTo } from './tree.ts';

/** Puts an item of a list where it is number `to` afterwards, with its comments and one gap. */
export function move(tree: Tree, path: Path, to: number): Edit | Refusal {
  const way = wayTo(tree, path);
  const list = way.at(-2);
  const nth = path.at(-1);
  if (way.length <= path.length || list?.kind !== 'list' || typeof nth !== 'number') return refuse('gone', path);
  if (to < 0 || to >= list.items.length) return refuse('gone', path);
  if (way.slice(0, -1).some(({ alias }) => alias)) return refuse('alias', path);
  const edit = { inside: path.slice(0, -1), nth, were: 1, now: 1, to } as const;
  if (to === nth) return { ...edit, splices: [] };
  if (list.flow) return { ...edit, splices: moveInFlow(tree.text, list, nth, to) };
  const entries = entriesIn(tree.text, list);
  // The first item of a list in a list shares its line with another dash.
  const [first] = entries;
  if (first && Math.min(nth, to) === 0 && !opensLine(tree.text, first.start)) return refuse('shape', path);
  return { ...edit, splices: nth < to ? down(tree.text, entries, nth, to) : up(tree.text, entries, nth, to) };
}

/** The gap below the item goes with it. */
function down(text: string, entries: readonly Entry[], nth: number, to: number): readonly Splice[] {
  const own = linesOf(text, entries, nth);
  const next = linesOf(text, entries, nth + 1);
  const end = Math.min(below(text, own.end), next.start);
  const at = linesOf(text, entries, to).end;
  const lines = text.slice(own.end, end) + text.slice(own.start, own.end);
  const open = at === text.length && text[at - 1] !== '\n';
  const written = open ? eolAt(text, own.start) + lines.replace(/\r?\n$/, '') : lines;
  return [
    { start: own.start, end, text: '' },
    { start: at, end: at, text: written },
  ];
}

/** The gap above the item goes with it. */
function up(text: string, entries: readonly Entry[], nth: number, to: number): readonly Splice[] {
  const own = linesOf(text, entries, nth);
  const before = linesOf(text, entries, nth - 1);
  const start = Math.max(above(text, lineStart(text, own.start), isBlank), before.end);
  const at = linesOf(text, entries, to).start;
  const lines = text.slice(own.start, own.end);
  const closed = lines.endsWith('\n') ? lines : lines + eolAt(text, own.start - 1);
  return [{ start: at, end: at, text: closed + text.slice(start, own.start) }, removeLines(text, start, own.end)];
}
