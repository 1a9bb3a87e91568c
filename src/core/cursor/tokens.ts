/** A key with its colon at the start of a line's content, and how much of the line it takes; undefined where none is. */
export function keyOnLine(line: string): { readonly key: string; readonly length: number } | undefined {
  const quoted = /^(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)')[ \t]*:(?=[ \t\r]|$)/.exec(line);
  if (quoted) return { key: quoted[1] ?? (quoted[2] ?? '').replaceAll("''", "'"), length: quoted[0].length };
  if (/^[\s"'[\]{}&*!|>%@`,#]/.test(line) || /^[-?:](?:\s|$)/.test(line)) return undefined;
  const end = line.search(/:(?=[ \t\r]|$)/);
  const key = line.slice(0, end);
  return end < 0 || /\s#/.test(key) ? undefined : { key: key.trimEnd(), length: end + 1 };
}

/** Where a value begins behind its key or dash: behind the spaces, and behind a tag or an anchor. */
export function textBegins(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (text[at] === ' ' || text[at] === '\t')) at++;
  const mark = /^(?:[&!][^\s,[\]{}]*[ \t]+)+/.exec(text.slice(at, end));
  return at + (mark?.[0].length ?? 0);
}
