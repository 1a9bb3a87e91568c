import { startOfLine } from '../plan/start-of-line.ts';

/** Where the line around an offset begins; a byte order mark is not part of it. */
export function lineStart(text: string, at: number): number {
  const start = startOfLine(text, at);
  return start === 0 && text.charCodeAt(0) === 0xfeff ? 1 : start;
}

/** Where the line around an offset ends, before its line end. */
export function lineEnd(text: string, at: number): number {
  const newline = text.indexOf('\n', at);
  const end = newline === -1 ? text.length : newline;
  return end > at && text[end - 1] === '\r' && newline !== -1 ? end - 1 : end;
}

/** Where the next line begins; the end of the text behind the last line. */
export function nextLine(text: string, at: number): number {
  const newline = text.indexOf('\n', at);
  return newline === -1 ? text.length : newline + 1;
}

/** Characters between the start of the line and an offset. */
export const column = (text: string, at: number): number => at - lineStart(text, at);

/** True where only spaces stand before an offset on its line. */
export const opensLine = (text: string, at: number): boolean => /^ *$/.test(text.slice(lineStart(text, at), at));

/** The line end used around an offset: that of its line, else of the line before, else of the file. */
export function eolAt(text: string, at: number): string {
  const newline = text.indexOf('\n', at);
  const near = newline === -1 ? text.lastIndexOf('\n', at) : newline;
  return near > 0 && text[near - 1] === '\r' ? '\r\n' : '\n';
}

const rest = (text: string, at: number): string => text.slice(at, lineEnd(text, at));

/** True for the start of a line without anything but spaces; false at the end of the text. */
export const isBlank = (text: string, at: number): boolean => at < text.length && /^[ \t]*$/.test(rest(text, at));

/** True for the start of a line that holds a comment and nothing else. */
export const isComment = (text: string, at: number): boolean => /^[ \t]*#/.test(rest(text, at));

/** Where the line before begins; undefined for the first line. */
export const lineBefore = (text: string, at: number): number | undefined => {
  const start = lineStart(text, at);
  return start <= 1 && lineStart(text, 0) === start ? undefined : lineStart(text, start - 1);
};

/** Goes up over the lines of one kind that stand directly above a line; the start of the topmost. */
export function above(text: string, at: number, kind: typeof isBlank): number {
  let top = at;
  for (let line = lineBefore(text, top); line !== undefined && kind(text, line); line = lineBefore(text, top))
    top = line;
  return top;
}

/** Goes down over blank lines; the start of the first line that is not. */
export function below(text: string, at: number): number {
  let bottom = at;
  while (isBlank(text, bottom)) bottom = nextLine(text, bottom);
  return bottom;
}

export const spaces = (count: number): string => ' '.repeat(Math.max(0, count));
