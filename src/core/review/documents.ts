/** Where a second document begins: the line of `---`, and `...` above it where the first is ended by it. */
interface Border {
  readonly start: number;
  readonly end: number;
}

const borders = /(?:^\.\.\.[ \t]*\r?\n)?^---[ \t]*(?:\r?\n|$)/gm;

/** The line that parts two documents, if nothing else stands on it. */
export function borderAt(text: string, at: number): Border | undefined {
  for (const { index, 0: lines } of text.matchAll(borders))
    if (index <= at && at < index + lines.length) return { start: index, end: index + lines.length };
  return undefined;
}

/** True where two texts may be one: no section stands in both. */
export function apart(one: string, other: string): boolean {
  const mine = new Set(sectionsIn(one));
  return sectionsIn(other).every((key) => !mine.has(key));
}

const sectionsIn = (text: string): readonly string[] =>
  [...text.matchAll(/^["']?([\p{L}_][^\s"':]*)["']?[ \t]*:/gmu)].map(([, key = '']) => key);
