import { formAt } from '../plan/form-at.ts';
import type { Path, Span } from '../plan/path.ts';
import type { Named } from '../plan/plan.ts';
import { namesIn } from '../read/names.ts';
import type { Node } from '../read/node.ts';
import type { Reading } from '../read/read.ts';
import { wordOf } from './names.ts';

/** A word with a colour of its own. */
export interface Token extends Span {
  readonly is: Named | 'day';
  /** True where the name is given. */
  readonly defines: boolean;
}

/**
 * Names and days of a file, in the order of the text. A name that nobody gave keeps the colour of plain text.
 * @param isKnown whether the folder has the name; also true where names are free text
 */
export function tokensIn(reading: Reading, isKnown: (kind: Named, id: string) => boolean): readonly Token[] {
  const tokens: Token[] = [];
  for (const name of namesIn(reading))
    if (!name.alias && (name.defines || isKnown(name.kind, name.id)))
      tokens.push({ ...wordOf(reading, name), is: name.kind, defines: name.defines });
  for (const { path, base, node } of reading.entries())
    days(node, path, ({ start, end }) => {
      tokens.push({ start: base + start, end: base + end, is: 'day', defines: false });
    });
  return tokens.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start);
}

function days(node: Node, path: Path, tell: (span: Span) => void): void {
  if (node.alias) return;
  if (node.kind === 'map') for (const { key, value } of node.pairs) days(value, [...path, key], tell);
  else if (node.kind === 'list') node.items.forEach((item, nth) => void days(item, [...path, nth], tell));
  else if (node.style === 'plain' && typeof node.value === 'string') {
    const is = formAt(path)?.is;
    if (is === 'day' || is === 'dayOrOpen' || (is === 'done' && node.value !== 'true')) tell(node);
  }
}
