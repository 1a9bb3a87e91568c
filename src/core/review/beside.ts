/** The lines something is marked on, the last included. */
export interface Lines {
  readonly from: number;
  readonly to: number;
}

/**
 * How trouble with the text itself is still to be said where another YAML extension may have remarked on it: not where
 * its line is marked already; in a low voice where the other noticed it only further down, as of a quotation mark nobody
 * closes, so that the true line is marked and no problem is counted twice; else as ever.
 * @param starts the first lines of all we have to say of that kind
 */
export function voiceBeside(
  ours: Lines,
  theirs: readonly Lines[],
  starts: readonly number[],
): 'as ever' | 'in a low voice' | 'not' {
  if (theirs.some(({ from, to }) => from <= ours.to && ours.from <= to)) return 'not';
  const next = starts.reduce((least, line) => (line > ours.from ? Math.min(least, line) : least), Infinity);
  return theirs.some(({ from }) => from > ours.to && from < next) ? 'in a low voice' : 'as ever';
}
