import type { Splice } from '../plan/change.ts';
import type { Span } from '../plan/path.ts';
import { isEmpty, type ListNode, type MapNode } from '../read/node.ts';
import { lineEnd, lineStart, nextLine, opensLine } from './lines.ts';
import { pairTail, tail } from './tree.ts';

type Flow = MapNode | ListNode;

/** Where the parts of a list or map between brackets stand. */
const spansOf = (text: string, node: Flow): readonly Span[] =>
  node.kind === 'map'
    ? node.pairs.map((pair) => ({ start: pair.keyStart, end: pairTail(text, pair) }))
    : node.items.map((item) => ({ start: item.start, end: isEmpty(item) ? item.end : tail(text, item) }));

/** Writes a part before the part `at`, or behind the last. */
export function insertInFlow(text: string, node: Flow, at: number, written: string, pad: string): readonly Splice[] {
  const spans = spansOf(text, node);
  const last = spans.at(-1);
  if (!last) return fill(text, node, node.kind === 'map' ? pad + written + pad : written);
  const next = spans[at];
  const before = spans[(next ? at : spans.length) - 1];
  const lines = onLines(text, node, spans);
  const comma = lines ?? separator(text, spans);
  if (next) return [insertion(next.start, written + comma)];
  if (lines === undefined || before === undefined) return [insertion(last.end, comma + written)];
  return behindLast(text, node, last, written, lines);
}

/** A new last line between brackets: the comment of the line before stays with that line. */
function behindLast(text: string, node: Flow, last: Span, written: string, lines: string): readonly Splice[] {
  const end = lineEnd(text, last.end);
  if (end >= node.end) return [insertion(last.end, lines + written)];
  const comma = commaBehind(text, last.end, node.end);
  if (comma !== undefined) return [insertion(lineEnd(text, comma), `${lines.slice(1)}${written},`)];
  return end === last.end
    ? [insertion(end, lines + written)]
    : [insertion(last.end, ','), insertion(end, lines.slice(1) + written)];
}

function fill(text: string, node: Flow, written: string): readonly Splice[] {
  const inside = { start: node.start + 1, end: node.end - 1 };
  const blank = /^[ \t]*$/.test(text.slice(inside.start, inside.end));
  return [blank ? { ...inside, text: written } : insertion(inside.start, written)];
}

const insertion = (at: number, text: string): Splice => ({ start: at, end: at, text });

/** Comma, line end and indentation where the parts stand on lines of their own; undefined where they share one. */
function onLines(text: string, node: Flow, spans: readonly Span[]): string | undefined {
  const last = spans.at(-1);
  if (!last || !opensLine(text, last.start)) return undefined;
  const from = spans.at(-2)?.end ?? node.start;
  const between = text.slice(from, last.start);
  return between.includes('\n')
    ? `,${between.includes('\r\n') ? '\r\n' : '\n'}${indentOf(text, last.start)}`
    : undefined;
}

const indentOf = (text: string, at: number): string => text.slice(lineStart(text, at), at);

function separator(text: string, spans: readonly Span[]): string {
  const [first, second] = spans;
  const between = first && second ? text.slice(first.end, second.start) : ', ';
  return /^,[ \t]*$/.test(between) ? between : ', ';
}

/** Where the comma behind a part stands; undefined where there is none before the closing bracket. */
function commaBehind(text: string, from: number, end: number): number | undefined {
  const skipped = /^(?:\s+(?:#[^\n]*)?)*/.exec(text.slice(from, end))?.[0].length ?? 0;
  return text[from + skipped] === ',' ? from + skipped : undefined;
}

/** Puts a part in another place: the texts of the parts between change places, commas and comments stay. */
export function moveInFlow(text: string, node: Flow, from: number, to: number): readonly Splice[] {
  const spans = spansOf(text, node);
  const order = [...spans.keys()].toSpliced(from, 1).toSpliced(to, 0, from);
  return spans.flatMap((span, nth) => {
    const source = spans[order[nth] ?? nth];
    return source && source !== span ? [{ ...span, text: text.slice(source.start, source.end) }] : [];
  });
}

/** Takes a part out, with one comma and, where it has one to itself, its line. */
export function removeFromFlow(text: string, node: Flow, at: number): readonly Splice[] {
  const spans = spansOf(text, node);
  const span = spans[at];
  if (!span) return [];
  const before = spans[at - 1];
  const next = spans[at + 1];
  const comma = commaBehind(text, span.end, node.end);
  if (!before && !next) {
    const inside = { start: node.start + 1, end: node.end - 1 };
    const part = { start: span.start, end: (comma ?? span.end - 1) + 1 };
    const around = text.slice(inside.start, part.start) + text.slice(part.end, inside.end);
    // Between the brackets only comments are worth their lines.
    return [{ ...(around.trim() === '' ? inside : (ownLine(text, span, comma) ?? part)), text: '' }];
  }
  const own = ownLine(text, span, comma);
  if (own && (next || comma !== undefined)) return [{ ...own, text: '' }];
  const commaBefore = before && commaBehind(text, before.end, node.end);
  if (own && commaBefore !== undefined)
    return [
      { start: commaBefore, end: commaBefore + 1, text: '' },
      { ...own, text: '' },
    ];
  if (next) return [{ start: span.start, end: next.start, text: '' }];
  return [{ start: before?.end ?? span.start, end: span.end, text: '' }];
}

/** The lines a part has to itself, with its comma and comment. */
function ownLine(text: string, { start, end }: Span, comma: number | undefined): Span | undefined {
  const behind = comma === undefined || comma > lineEnd(text, end) ? end : comma + 1;
  if (!opensLine(text, start) || !/^[ \t]*(?:#.*)?$/.test(text.slice(behind, lineEnd(text, behind)))) return undefined;
  return { start: lineStart(text, start), end: nextLine(text, behind) };
}
