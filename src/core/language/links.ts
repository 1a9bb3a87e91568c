import { formAt } from '../plan/form-at.ts';
import type { Path, Span } from '../plan/path.ts';
import type { Node } from '../read/node.ts';
import type { Reading } from '../read/read.ts';

/** Words of a text that lead somewhere. */
export interface Link extends Span {
  /** A file, by its path from the file at hand, or an address without its scheme. */
  readonly leads: 'file' | 'web';
  readonly to: string;
}

/** Ends of names of files that people keep beside their plans. */
const file =
  /^(?!\/)[^:*?|]+\.(?:md|markdown|txt|pdf|docx?|xlsx?|pptx?|odt|ods|odp|html?|csv|ics|png|jpe?g|svg|ya?ml)$/i;
/** `meet.example.com/abc`, as people copy it: editors know addresses with a scheme by themselves. */
const address = /^(?:[a-z0-9-]+\.)+[a-z]{2,}\/[^\s"']*$/i;
/** What stands between words, in both languages. */
const word = /[^\s、。，．「」『』（）()<>[\]{}"',;；#]+/gu;

/** Files and rooms that texts of a file name: notes, minutes, places to meet. Whether a file exists is not known here. */
export function linksIn(reading: Reading): readonly Link[] {
  const found: Link[] = [];
  for (const { path, base, node } of reading.entries()) {
    const { source, start } = reading.partAt(base);
    collect(node, path, (span, isPlace) => {
      const from = base + span.start;
      for (const { index, 0: text } of source.slice(from - start, base + span.end - start).matchAll(word)) {
        const at = { start: from + index, end: from + index + text.length };
        if (file.test(text)) found.push({ ...at, leads: 'file', to: text });
        else if (isPlace && address.test(text)) found.push({ ...at, leads: 'web', to: `https://${text}` });
      }
    });
  }
  return found;
}

function collect(node: Node, path: Path, text: (span: Span, isPlace: boolean) => void): void {
  if (node.alias) return;
  if (node.kind === 'map') for (const { key, value } of node.pairs) collect(value, [...path, key], text);
  else if (node.kind === 'list') node.items.forEach((item, nth) => void collect(item, [...path, nth], text));
  else if (typeof node.value === 'string' && isProse(path)) text(node, path.at(-1) === 'place');
}

/** True where the format expects words of the author, not ids, dates or times. */
function isProse(path: Path): boolean {
  const is = formAt(path)?.is;
  return is === undefined || is === 'text' || is === 'texts' || is === 'block' || is === 'term';
}
