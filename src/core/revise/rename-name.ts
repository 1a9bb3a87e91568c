import type { Change, Splice } from '../plan/change.ts';
import { sameId } from '../plan/id.ts';
import type { Path } from '../plan/path.ts';
import { pattern } from '../plan/pattern.ts';
import { idIn, isNamePlace, type PlacedName } from '../read/names.ts';
import { isEmpty, type Node } from '../read/node.ts';
import { writeScalar } from './scalar.ts';

export type Renaming = Extract<Change, { do: 'renameName' }>;

/** Writes the new id wherever the old one stands, each time the way it is written there. */
export const renameSplices = (text: string, names: readonly PlacedName[], { from, to }: Renaming): readonly Splice[] =>
  names
    .filter(({ id, alias }) => !alias && sameId(id) === sameId(from) && id !== to)
    .map((name): Splice => spliceOf(text, name, to))
    .sort((a, b) => a.start - b.start);

function spliceOf(text: string, { start, end, as, id }: PlacedName, to: string): Splice {
  const mark = text[start];
  const style = as === 'key' ? (mark === '"' ? 'double' : mark === "'" ? 'single' : 'plain') : as;
  if (style === 'block') {
    // The indicator and the indentation of a text of several lines stay.
    const at = text.lastIndexOf(id, end);
    if (at >= start) return { start: at, end: at + id.length, text: to };
  }
  // In a list between brackets a comma would cut a name in two, and whether it stands there does not matter here.
  const around = { flow: true, key: as === 'key' };
  const written = writeScalar(to, around, style === 'block' ? 'plain' : style);
  return { start, end, text: written };
}

const ofName = pattern(() => /[\p{L}\p{N}\p{M}_-]/u);

/** True where a word stands in a text by itself, as names do. */
export function mentions(text: string, word: string): boolean {
  const part = ofName();
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1))
    if (!part.test(text[at - 1] ?? '') && !part.test(text[at + word.length] ?? '')) return true;
  return false;
}

/** True where a text says after a renaming what it said before, but for the name. */
export function isRenamed(before: Node, after: Node, renaming: Renaming): boolean {
  const patience = { left: mostCompared };
  return same(before, after, [], renaming, patience);
}

/** Values compared before a text is given up: a few aliases of aliases stand for millions. */
const mostCompared = 500_000;
interface Patience {
  left: number;
}

function same(a: Node, b: Node, path: Path, renaming: Renaming, patience: Patience): boolean {
  if (patience.left-- <= 0) return false;
  if (a.kind === 'map' && b.kind === 'map')
    return (
      a.pairs.length === b.pairs.length &&
      a.pairs.every((pair, nth) => {
        const other = b.pairs[nth];
        const below = [...path, pair.key];
        return (
          other !== undefined &&
          sameName(pair.key, other.key, below, 'key', renaming) &&
          same(pair.value, other.value, below, renaming, patience)
        );
      })
    );
  if (a.kind === 'list' && b.kind === 'list')
    return (
      a.items.length === b.items.length &&
      a.items.every((item, nth) => same(item, b.items[nth] ?? item, [...path, nth], renaming, patience))
    );
  if (a.kind !== 'scalar' || b.kind !== 'scalar' || isEmpty(a) !== isEmpty(b)) return false;
  const [was, is] = [idIn(a), idIn(b)];
  if (was === undefined || is === undefined) return Object.is(a.value, b.value);
  return sameName(was, is, path, 'value', renaming);
}

function sameName(was: string, is: string, path: Path, as: 'key' | 'value', { of, from, to }: Renaming): boolean {
  const wanted = sameId(was) === sameId(from) && isNamePlace(of, path, as) ? to : was;
  return wanted === is;
}
