import type { Splice, Value } from '../plan/change.ts';
import type { Path } from '../plan/path.ts';
import { isEmpty, type Node } from '../read/node.ts';
import { type Edit, matches, type Refusal, refuse } from './check.ts';
import { column, lineEnd, lineStart, nextLine } from './lines.ts';
import { dashGap, entriesIn, removeLines } from './place.ts';
import { type Wanted, writeScalar } from './scalar.ts';
import { colonOf, dashOf, emptyAt, indexIn, type Tree, tail } from './tree.ts';
import { behindKey, dashed, type Hand, inFlow } from './value.ts';

/** Writes a value in place of another. `way` are the nodes from the whole text down to the one replaced. */
export function replace(tree: Tree, path: Path, way: readonly Node[], value: Value, hand: Hand): Edit | Refusal {
  const node = way.at(-1);
  const parent = way.at(-2);
  const step = path.at(-1);
  if (!node || !parent || parent.kind === 'scalar' || step === undefined) return refuse('shape', path);
  const nth = indexIn(parent, step);
  const edit = { inside: path.slice(0, -1), nth, were: 1, now: 1, value } as const;
  if (matches(node, value)) return { ...edit, splices: [] };
  const place = placeOf(tree.text, parent, nth, way.slice(0, -1), hand);
  if (!place) return refuse('shape', path);
  return {
    ...edit,
    splices: place.flow
      ? flowSplices(place, node, value, hand)
      : blockSplices(tree.text, place, node, value, hand, path),
  };
}

/** Where the value of a pair or an item is written. */
interface Place {
  readonly flow: boolean;
  /** Behind the colon or the dash; behind the key where there is no colon. */
  readonly from: number;
  readonly colon: boolean;
  /** Of the key or the dash. */
  readonly column: number;
  /** From the dash to the value; 0 for a pair. */
  readonly gap: number;
  /** True where the maps beside it are written between braces. */
  readonly braces: boolean;
}

function placeOf(text: string, parent: Node, nth: number, way: readonly Node[], hand: Hand): Place | undefined {
  const flow = way.some((node) => node.kind !== 'scalar' && node.flow);
  if (parent.kind === 'map') {
    const pair = parent.pairs[nth];
    const colon = pair && colonOf(text, pair.keyEnd);
    if (!pair || (colon === undefined && !flow)) return undefined;
    const from = colon === undefined ? pair.keyEnd : colon + 1;
    return { flow, from, colon: colon !== undefined, column: column(text, pair.keyStart), gap: 0, braces: false };
  }
  if (parent.kind !== 'list') return undefined;
  const dash = flow ? parent.start : dashOf(text, parent, nth);
  const gap = flow ? 2 : dashGap(text, parent, entriesIn(text, parent));
  const maps = parent.items.filter((item, at) => at !== nth && item.kind === 'map');
  // Blocks of an agenda keep to one line each, unless others there do not.
  const braces = maps.length > 0 ? maps.some((item) => item.kind === 'map' && item.flow) : hand.form?.is === 'block';
  return { flow, from: dash + 1, colon: true, column: column(text, dash), gap, braces };
}

function flowSplices(place: Place, node: Node, value: Value, hand: Hand): readonly Splice[] {
  const written = inStyle(node, value, true, hand) ?? inFlow(value, hand);
  if (!isEmpty(node)) return [{ start: node.start, end: node.end, text: written }];
  return [{ start: place.from, end: place.from, text: `${place.colon ? '' : ':'} ${written}` }];
}

/** A text on one line keeps the quotation marks of the one before. */
function inStyle(node: Node, value: Value, flow: boolean, hand: Hand): string | undefined {
  if (typeof value !== 'string' || node.kind !== 'scalar' || (value.includes('\n') && node.style !== 'double'))
    return undefined;
  const wanted: Wanted = hand.safe ? 'double' : node.style === 'block' ? 'plain' : node.style;
  return writeScalar(value, { flow }, wanted);
}

function blockSplices(text: string, place: Place, node: Node, value: Value, hand: Hand, path: Path): readonly Splice[] {
  const key = String(path.findLast((step) => typeof step === 'string') ?? '');
  const old = node.kind === 'scalar' ? inStyle(node, value, false, hand) : undefined;
  const written =
    old !== undefined
      ? ` ${old}`
      : place.gap === 0
        ? behindKey(value, place.column, key, hand)
        : dashed(value, place.column, place.braces, hand, place.gap).slice(1);
  const line = written.indexOf(hand.eol);
  const head = line === -1 ? written : written.slice(0, line);
  const rest = line === -1 ? '' : written.slice(line);
  if (isEmpty(node)) return fill(text, emptyAt(text, place.from, node.start), head, rest);
  const end = tail(text, node);
  if (node.kind === 'scalar' && node.style === 'block') return replaceBlock(text, place, node.start, end, head, rest);
  if (text.slice(place.from, node.start).includes('\n')) return replaceBelow(text, place, node.start, end, head, rest);
  const from = head === '' ? emptyAt(text, place.from, node.start) : node.start;
  const splice = { start: from, end, text: head.trimStart() };
  return [splice, ...fill(text, lineEnd(text, end), '', rest)];
}

/** Writes a value where nothing stands; a comment on the line stays on it. */
function fill(text: string, at: number, head: string, rest: string): readonly Splice[] {
  const end = lineEnd(text, at);
  if (end === at) return head + rest === '' ? [] : [{ start: at, end: at, text: head + rest }];
  return [
    ...(head === '' ? [] : [{ start: at, end: at, text: head }]),
    ...(rest === '' ? [] : [{ start: end, end, text: rest }]),
  ];
}

/** In place of a text of several lines: its header, then its lines; a comment behind the header stays. */
function replaceBlock(
  text: string,
  place: Place,
  start: number,
  end: number,
  head: string,
  rest: string,
): readonly Splice[] {
  const header = /^[|>][-+0-9]*/.exec(text.slice(start, start + 8))?.[0].length ?? 1;
  const from = head === '' ? emptyAt(text, place.from, start) : start;
  const body = lineEnd(text, start);
  return [
    { start: from, end: start + header, text: head.trimStart() },
    { start: body, end: Math.max(body, end), text: rest },
  ];
}

/** In place of a value that begins on a line below its key or dash. */
function replaceBelow(
  text: string,
  place: Place,
  start: number,
  end: number,
  head: string,
  rest: string,
): readonly Splice[] {
  const line = lineStart(text, start);
  if (head === '' && rest !== '') return [{ start: line, end, text: rest.replace(/^\r?\n/, '') }];
  const at = emptyAt(text, place.from, Math.min(start, lineEnd(text, place.from)));
  const gone = removeLines(text, line, nextLine(text, end));
  return [...fill(text, at, head, rest), gone];
}
