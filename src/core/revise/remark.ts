import type { Splice } from '../plan/change.ts';
import { startOfLine } from '../plan/start-of-line.ts';

/** Ways of writing a comment for the line of an offset, the nicest first: on a line above, or behind what stands there. */
export function remarksAt(text: string, offset: number, remark: string): readonly Splice[] {
  const { above, end, eol, indent } = lineAround(text, offset);
  const comment = commentOf(remark);
  return [
    { start: above, end: above, text: `${indent}${comment}${eol}` },
    { start: end, end, text: ` ${comment}` },
  ];
}

/** Lines of comment above the line of an offset, as far in as that line. */
export function notesAbove(text: string, offset: number, notes: readonly string[]): Splice {
  const { above, eol, indent } = lineAround(text, offset);
  return { start: above, end: above, text: notes.map((note) => `${indent}${commentOf(note)}${eol}`).join('') };
}

const commentOf = (remark: string): string => `# ${remark.replace(/[\r\n]+/g, ' ').trim()}`;

/** Where a comment for the line of an offset goes, and how it is written there. */
function lineAround(
  text: string,
  offset: number,
): { readonly above: number; readonly end: number; readonly eol: string; readonly indent: string } {
  const start = startOfLine(text, offset);
  const newline = text.indexOf('\n', offset);
  const eol = (newline > 0 && text[newline - 1] === '\r') || /\r\n/.test(text) ? '\r\n' : '\n';
  const line = text.slice(start, newline === -1 ? text.length : newline).replace(/\r$/, '');
  const indent = /^[ ]*/.exec(line)?.[0] ?? '';
  const above = start === 0 && text.startsWith('\ufeff') ? 1 : start;
  return { above, end: start + line.trimEnd().length, eol, indent };
}
