import type { Splice } from '../plan/change.ts';
import type { Reading } from '../read/read.ts';
import { nextLine } from './lines.ts';

/** A text without its second document, and that document. */
export interface Halves {
  readonly here: readonly Splice[];
  readonly there: string;
}

/** Parts a text where its second document begins; undefined where there is only one. */
export function splitDocuments({ text, faults }: Reading): Halves | undefined {
  const border = faults.find(({ rule }) => rule === 'many-documents');
  if (!border) return undefined;
  const from = nextLine(text, border.start);
  // `...` ends a document, and with it the file.
  const ended = /(?:^|\n)\.\.\.[ \t]*\r?\n$/.exec(text.slice(0, border.start));
  const start = ended ? ended.index + (ended[0].startsWith('\n') ? 1 : 0) : border.start;
  return { here: [{ start, end: text.length, text: '' }], there: text.slice(from) };
}
