import type { Splice } from '../plan/change.ts';
import { putIn } from '../plan/lists.ts';
import { Cutter, isKey, isTied, type Piece } from './cut.ts';
import { longestText } from './guard.ts';
import { lastStart } from './last-start.ts';
import { type Part, readPart } from './part.ts';
import { joinQuoted } from './quoted.ts';
import type { Body, Reading } from './reading.ts';
import { sameShape } from './shape.ts';

/**
 * A text after an edit: the stretch it touches is cut again until the cuts behind it would be the same as before.
 * Undefined where that cannot be known from the stretch alone, and the text has to be read as a whole.
 */
export function editedBody(before: Reading, splice: Splice): Body | undefined {
  if (before.length + splice.text.length - (splice.end - splice.start) > longestText) return undefined;
  if (before.parts[0]?.holds === 'whole') return undefined;
  const stretch = recut(before, splice);
  if (!stretch) return undefined;
  const { first, last, lead, pieces } = stretch;
  const { parts } = before;
  const old = parts.slice(first, last + 1);
  const fresh = readPieces(pieces, old);
  const now = parts.slice();
  putIn(now, first, old.length, fresh);
  if (!now.some(isKey)) return undefined;
  // Where all of it can be read there is no quotation mark without its second one.
  const sound = before.sound && fresh.every((part) => part.sound);
  const joined = sound ? now : joinQuoted(now);
  const kept = joined === now && sameShape(old, fresh) ? { shape: before.shape } : {};
  if (joined !== now) return { lead, parts: joined };
  const since = { parts, first, behind: first + fresh.length };
  return { lead, parts: now, since, ...placesAfter(before, stretch, fresh), ...(sound ? { sound } : {}), ...kept };
}

/** Where everything stands after an edit, from where it stood before: no part is looked at but those of the stretch. */
function placesAfter(
  before: Reading,
  { first, last, lead }: Stretch,
  fresh: readonly Part[],
): Pick<Body, 'starts' | 'lines' | 'troubled'> {
  const lengths = fresh.map(({ source }) => source.length);
  const breaks = fresh.map((part) => part.breaks);
  const start = first === 0 ? lead.length : (before.starts[first] ?? 0);
  const line = first === 0 ? lead.split('\n').length - 1 : (before.lines[first] ?? 0);
  const more = fresh.length - (last + 1 - first);
  return {
    starts: respaced(before.starts, first, last, start, lengths),
    lines: respaced(before.lines, first, last, line, breaks),
    troubled: [
      ...before.troubled.filter((nth) => nth < first),
      ...fresh.flatMap(({ troubled }, nth) => (troubled ? [first + nth] : [])),
      ...before.troubled.filter((nth) => nth > last).map((nth) => nth + more),
    ],
  };
}

/** The places of parts of which some were exchanged for others of these sizes; the first of those stands at `from`. */
function respaced(
  places: readonly number[],
  first: number,
  last: number,
  from: number,
  sizes: readonly number[],
): readonly number[] {
  let at = from;
  const fresh = sizes.map((size) => {
    const place = at;
    at += size;
    return place;
  });
  const shift = at - (places[last + 1] ?? at);
  // A letter moves no line.
  if (shift === 0 && fresh.length === last + 1 - first && fresh.every((place, nth) => place === places[first + nth]))
    return places;
  const now = places.slice();
  putIn(now, first, last + 1 - first, fresh);
  if (shift !== 0)
    for (let nth = first + sizes.length; nth < now.length; nth++) now[nth] = (now[nth] as number) + shift;
  return now;
}

interface Stretch {
  /** The parts it takes the place of, the last one included. */
  readonly first: number;
  readonly last: number;
  readonly lead: string;
  readonly pieces: readonly Piece[];
}

function recut({ parts, starts, lead, length }: Reading, { start, end, text }: Splice): Stretch | undefined {
  // The line at the beginning of a part may come to belong to the part before it.
  const first = Math.max(0, lastStart(starts, start) - 1);
  let last = Math.max(first, lastStart(starts, end));
  const from = first === 0 ? 0 : (starts[first] ?? 0);
  const sourceOf = (nth: number): string => parts[nth]?.source ?? '';
  let lines = first === 0 ? lead : '';
  for (let nth = first; nth <= last; nth++) lines += sourceOf(nth);
  if (start < from || end > length) return undefined;
  lines = lines.slice(0, start - from) + text + lines.slice(end - from);
  while (!lines.endsWith('\n') && last < parts.length - 1) lines += sourceOf(++last);
  const mark = first === 0 && lines.charCodeAt(0) === 0xfeff ? 1 : 0;
  const body = lines.slice(mark);
  if (isTied(body) || /^(?:<{7}|>{7}) /m.test(body)) return undefined;
  const cutter = new Cutter(parts[first - 1]);
  let fed = body;
  if (!cutter.feed(body)) return undefined;
  for (let next = parts[last]; last < parts.length - 1 && next && !cutter.agrees(next); next = parts[last]) {
    last++;
    fed += sourceOf(last);
    if (!cutter.feed(sourceOf(last))) return undefined;
  }
  const pieces = cutter.pieces();
  const rest = fed.length - pieces.reduce((sum, { source }) => sum + source.length, 0);
  // Lines that begin no part belong to the part before them, which was thought to be untouched.
  if (first > 0 && rest > 0) return undefined;
  return { first, last, lead: first > 0 ? lead : lines.slice(0, mark) + fed.slice(0, rest), pieces };
}

/** Takes over what did not change at both ends and reads what lies between. */
function readPieces(pieces: readonly Piece[], old: readonly Part[]): readonly Part[] {
  let front = 0;
  while (front < pieces.length && same(pieces[front], old[front])) front++;
  let back = 0;
  while (
    back < pieces.length - front &&
    back < old.length - front &&
    same(pieces[pieces.length - 1 - back], old[old.length - 1 - back])
  )
    back++;
  return pieces.map((piece, nth) => {
    const kept =
      nth < front ? old[nth] : nth >= pieces.length - back ? old[old.length - (pieces.length - nth)] : undefined;
    return kept ?? readPart(piece);
  });
}

const same = (a: Piece | undefined, b: Part | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  a.source === b.source &&
  a.holds === b.holds &&
  a.section === b.section &&
  a.key === b.key &&
  a.under === b.under &&
  a.indent === b.indent &&
  a.paused === b.paused;
