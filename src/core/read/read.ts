import type { Splice } from '../plan/change.ts';
import type { Path, Span } from '../plan/path.ts';
import { allAtOnce, type Step } from '../plan/steps.ts';
import type { SyntaxReason } from '../words/terms.ts';
import { cut, type Piece } from './cut.ts';
import { editedBody } from './edit.ts';
import { longestText } from './guard.ts';
import { isEmpty } from './node.ts';
import { type Part, readPart } from './part.ts';
import { joinQuoted } from './quoted.ts';
import { type Found, type Reading, readingOf, startsOf } from './reading.ts';
import { conflicts, unreadable } from './syntax.ts';

export type { Aspect } from './aspect.ts';
export { lastStart } from './last-start.ts';
export type { Entry, Part } from './part.ts';
export { mostSessions } from './plan-of.ts';
export { between, type Reading } from './reading.ts';

/** So many pieces of a text are tried although they cannot be read; each costs the parser an error. */
const mostBroken = 100;

/**
 * Reads a meetup file. Never throws: whatever cannot be understood becomes a fault, and the rest is kept.
 * @param before an earlier reading of the same file: what is unchanged is taken over from it
 */
export const read = (text: string, before?: Reading): Reading =>
  before ? edit(before, [difference(before.text, text)]) : readWhole(text);

/**
 * Reads a text after edits: only the slices they touch are cut and parsed again, however long the text is.
 * @param splices each counted in the text that those before it have left
 */
export const edit = (before: Reading, splices: readonly Splice[]): Reading => splices.reduce(editOnce, before);

/** The reading of a file whose text cannot be had. */
export const refused = (reason: SyntaxReason): Reading =>
  readingOf({ lead: '', parts: [], refusals: [unreadable(0, 0, reason)] });

function editOnce(before: Reading, splice: Splice): Reading {
  const body = before.complete ? editedBody(before, splice) : undefined;
  const reading = body && readingOf(body);
  if (reading && (reading.sound || !pastMending(reading.parts))) return reading;
  const { text } = before;
  return readWhole(text.slice(0, splice.start) + splice.text + text.slice(splice.end));
}

const readWhole = (text: string): Reading => allAtOnce(readInSteps(text));

/** Reads a file part by part, for whoever has something else to do in between. */
export function* readInSteps(text: string): Generator<Step, Reading> {
  if (text.length > longestText) return readingOf({ lead: text, parts: [], refusals: [unreadable(0, 1, 'tooLarge')] });
  const { lead, pieces } = yield* cut(text);
  const parts: Part[] = [];
  for (let broken = 0; parts.length < pieces.length && broken <= mostBroken; ) {
    const part = readPart(pieces[parts.length] as Piece);
    parts.push(part);
    if (part.faults.length > 0) broken++;
    yield undefined;
  }
  const body = { lead, parts: joinQuoted(parts) };
  yield undefined;
  if (pastMending(body.parts)) {
    const last = startsOf(body).at(-1) ?? 0;
    return readingOf({ ...body, text, refusals: [unreadable(last, last + 1, 'tooBroken')] });
  }
  yield undefined;
  const torn = conflicts(text);
  const [first] = torn;
  if (!first) return readingOf(body);
  // Between the markers of a conflict stand two texts at once: neither is read.
  const starts = startsOf(body);
  const kept = body.parts.flatMap((part, nth) => {
    const start = starts[nth] ?? 0;
    const end = start + part.source.length;
    return torn.every((span) => end <= span.start || start > span.end) ? [{ part, start }] : [];
  });
  return readingOf({
    lead,
    parts: kept.map(({ part }) => part),
    starts: kept.map(({ start }) => start),
    text,
    refusals: [unreadable(first.start, first.end, 'conflict')],
  });
}

/** True where a file is broken in so many places that reading on would cost more than it could tell. */
const pastMending = (parts: readonly Part[]): boolean => {
  let broken = 0;
  return parts.some(({ faults }) => faults.length > 0 && ++broken > mostBroken);
};

/** The one edit that makes a text out of another. */
export function difference(before: string, after: string): Splice {
  const most = Math.min(before.length, after.length);
  let front = 0;
  while (front < most && before.charCodeAt(front) === after.charCodeAt(front)) front++;
  let back = 0;
  while (
    back < most - front &&
    before.charCodeAt(before.length - 1 - back) === after.charCodeAt(after.length - 1 - back)
  )
    back++;
  return { start: front, end: before.length - back, text: after.slice(front, after.length - back) };
}

/** Where a value stands in the text; for a value that is not there, the nearest thing above it that is. */
export function spanOf(reading: Reading, path: Path, on: 'key' | 'value' | 'line' = 'value'): Span {
  for (let length = path.length; length > 0; length--) {
    const found = reading.find(path.slice(0, length));
    if (found) return spanIn(reading, found, length === path.length ? on : 'key');
  }
  return { start: 0, end: lineEnd(reading, 0) };
}

function spanIn(reading: Reading, { base, node, pair }: Found, on: 'key' | 'value' | 'line'): Span {
  if (pair && (on !== 'value' || isEmpty(node))) return { start: base + pair.keyStart, end: base + pair.keyEnd };
  const start = base + node.start;
  const end = base + node.end;
  return {
    start,
    end:
      on === 'value' && node.kind === 'scalar'
        ? Math.max(end, start + 1)
        : Math.min(Math.max(end, start + 1), lineEnd(reading, start)),
  };
}

/** Where the line at an offset ends, before its line break. Looks no further than the part it stands in. */
function lineEnd(reading: Reading, from: number): number {
  const { source, start } = reading.partAt(from);
  const newline = source.indexOf('\n', from - start);
  const end = newline === -1 ? source.length : newline;
  return start + (source[end - 1] === '\r' ? end - 1 : end);
}
