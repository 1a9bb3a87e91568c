import type { Place, Span } from '../plan/path.ts';
import { lastStart } from './last-start.ts';

/** Lines and columns for the offsets of a text. */
export function places(text: string): (span: Span) => Place {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return ({ start, end }) => {
    const line = lastStart(starts, start);
    const endLine = lastStart(starts, end);
    return { line, column: start - (starts[line] ?? 0), endLine, endColumn: end - (starts[endLine] ?? 0) };
  };
}
