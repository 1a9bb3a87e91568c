import type { Span } from '../plan/path.ts';
import { startOfLine } from '../plan/start-of-line.ts';
import type { Node } from '../read/node.ts';
import type { Reading } from '../read/read.ts';

/** A stretch that can be folded down to its first line. */
export interface Fold extends Span {
  readonly comment?: true;
}

/** Sections, entries, what stands under their keys, and blocks of comments; what cannot be read folds as a whole. */
export function foldsOf(reading: Reading): readonly Fold[] {
  const folds: Fold[] = [...commentsIn(reading.lead, 0)];
  let head: { start: number; end: number } | undefined;
  reading.parts.forEach((part, nth) => {
    const base = reading.starts[nth] ?? 0;
    const { source } = part;
    const add = (start: number, end: number): void => {
      if (source.slice(start, end).includes('\n')) folds.push({ start: base + start, end: base + end });
    };
    if (part.holds === 'head') {
      if (head) folds.push(head);
      head = { start: base, end: base };
    } else if (part.holds !== 'item' && part.holds !== 'stray') {
      if (head) folds.push(head);
      head = undefined;
    }
    if (part.faults.length > 0) add(source.search(/\S/), source.trimEnd().length);
    else if (part.root) inside(part.root, add);
    if (head && part.holds === 'item') head.end = base + endOf(source);
    for (const comments of commentsIn(source, base)) folds.push(comments);
  });
  if (head) folds.push(head);
  return folds.filter(({ start, end }) => end > start);
}

/** Behind the last line of a part that is not blank and no comment of what follows. */
function endOf(source: string): number {
  let end = source.length;
  for (let start = startOfLine(source, end); start > 0; start = startOfLine(source, end)) {
    if (!/^[ \t\r]*(?:#|$)/.test(source.slice(start, end))) break;
    end = start - 1;
  }
  return source.slice(0, end).trimEnd().length;
}

function inside(node: Node, add: (start: number, end: number) => void): void {
  if (node.kind === 'list')
    for (const item of node.items) {
      if (!item.alias && item.kind !== 'scalar') add(item.start, item.end);
      if (!item.alias) inside(item, add);
    }
  if (node.kind !== 'map') return;
  for (const { keyStart, value } of node.pairs) {
    if (value.alias) continue;
    add(keyStart, value.end);
    inside(value, add);
  }
}

function commentsIn(source: string, base: number): readonly Fold[] {
  const blocks = source.matchAll(/(?<![^\n])[ \t]*#[^\n]*(?:\n[ \t]*#[^\n]*)+/g);
  return [...blocks].map(({ index, 0: block }) => ({
    start: base + index,
    end: base + index + block.trimEnd().length,
    comment: true,
  }));
}
