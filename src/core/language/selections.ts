import type { Span } from '../plan/path.ts';
import type { Node } from '../read/node.ts';
import { lastStart, type Reading } from '../read/read.ts';

/** What can be selected around an offset, from the smallest to the whole file; each lies inside of the next. */
export function selectionsAt(reading: Reading, offset: number): readonly Span[] {
  const nth = lastStart(reading.starts, offset);
  const part = reading.parts[nth];
  const base = reading.starts[nth] ?? 0;
  const around: Span[] = [{ start: 0, end: reading.length }];
  const within = ({ start, end }: Span): boolean => base + start <= offset && offset <= base + end;
  const take = (start: number, end: number): void => void around.push({ start: base + start, end: base + end });
  if (part) {
    around.push(...sectionAround(reading, nth));
    take(0, part.source.trimEnd().length);
    for (const entry of part.entries) {
      const { node, keyPair } = entry;
      const span = { start: Math.min(node.start, keyPair?.keyStart ?? node.start), end: node.end };
      if (!within(span)) continue;
      take(span.start, span.end);
      if (keyPair && within({ start: keyPair.keyStart, end: keyPair.keyEnd })) take(keyPair.keyStart, keyPair.keyEnd);
      descend(node, within, take, part.source);
    }
  }
  const inside = around.filter(({ start, end }) => start <= offset && offset <= end);
  return inside
    .sort((a, b) => a.end - a.start - (b.end - b.start))
    .filter(({ start, end }, at, all) => {
      const before = all[at - 1];
      return !before || (start <= before.start && before.end <= end && end - start > before.end - before.start);
    });
}

/** The section of a part whose items are parts of their own. */
function sectionAround({ parts, starts }: Reading, nth: number): readonly Span[] {
  const isItem = (at: number): boolean => parts[at]?.holds === 'item' || parts[at]?.holds === 'stray';
  let first = nth;
  while (first > 0 && isItem(first)) first--;
  let last = first;
  while (isItem(last + 1)) last++;
  const end = (starts[last] ?? 0) + (parts[last]?.source.trimEnd().length ?? 0);
  return parts[first]?.holds === 'head' ? [{ start: starts[first] ?? 0, end }] : [];
}

function descend(
  node: Node,
  within: (span: Span) => boolean,
  take: (start: number, end: number) => void,
  source: string,
): void {
  if (!within(node) || node.alias) return;
  take(node.start, node.end);
  if (node.kind === 'scalar' && (node.style === 'single' || node.style === 'double'))
    take(node.start + 1, node.end - 1);
  if (node.kind === 'list') for (const item of node.items) descend(item, within, take, source);
  if (node.kind !== 'map') return;
  for (const { keyStart, keyEnd, value } of node.pairs) {
    if (!within({ start: keyStart, end: Math.max(keyEnd, value.end) })) continue;
    take(keyStart, Math.max(keyEnd, value.end));
    if (within({ start: keyStart, end: keyEnd })) take(keyStart, keyEnd);
    descend(value, within, take, source);
  }
}
