/** A problem as it is found: where in the text, by offsets. */
export interface Found {
  readonly code: string;
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

/** A problem as an editor lists it, whoever found it. Lines count from 0. */
export interface Problem {
  readonly line: number;
  readonly endLine: number;
  readonly message: string;
}

/** What an editor does with offsets: its document knows where the lines begin. */
export function onLines(text: string, found: readonly Found[]): readonly Problem[] {
  const lineOf = (offset: number): number => text.slice(0, offset).split('\n').length - 1;
  return found.map(({ start, end, message }) => ({ line: lineOf(start), endLine: lineOf(end), message }));
}
