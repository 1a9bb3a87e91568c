import type { Splice } from '../plan/change.ts';

/** Ways of writing a comment for the line of an offset, the nicest first: on a line above, or behind what stands there. */
export function remarksAt(text: string, offset: number, remark: string): readonly Splice[] {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const newline = text.indexOf('\n', offset);
  const eol = (newline > 0 && text[newline - 1] === '\r') || /\r\n/.test(text) ? '\r\n' : '\n';
  const line = text.slice(start, newline === -1 ? text.length : newline).replace(/\r$/, '');
  const indent = /^[ ]*/.exec(line)?.[0] ?? '';
  const comment = `# ${remark.replace(/[\r\n]+/g, ' ').trim()}`;
  const end = start + line.trimEnd().length;
  const above = start === 0 && text.startsWith('\ufeff') ? 1 : start;
  return [
    { start: above, end: above, text: `${indent}${comment}${eol}` },
    { start: end, end, text: ` ${comment}` },
  ];
}
