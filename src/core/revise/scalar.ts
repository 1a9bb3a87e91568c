/** Where a text is to stand. */
export interface Around {
  /** Between brackets or braces. */
  readonly flow: boolean;
  /** In front of a colon. */
  readonly key?: boolean;
}
/** How a text may be written on one line. */
export type Wanted = 'plain' | 'single' | 'double';

/** Indicators a plain text may not begin with, and `-` and `?`, which it seldom may. */
const indicator = /^[-?:,[\]{}#&*!|>'"%@`]/;
/** What readers of YAML 1.2 or 1.1 take for something else than a text. */
const otherType =
  /^(?:~|null|true|false|yes|no|on|off|y|n|<<|=|[-+]?\.(?:inf|nan)|[-+]?[\d_.][\d_.,]*(?:e[-+]?\d+)?|[-+]?0[xob][\da-f_]+|[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?|\d{4}-\d\d?-\d\d?(?:[t \t].*)?)$/i;
/** The stored form of a date: read as text by YAML 1.2, and meant as a date by whoever else reads it. */
const day = /^\d{4}-\d\d-\d\d$/;
/** Invisible or reordering characters, those YAML does not allow as they are, and halves of characters. */
const hidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const escapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Writes a text on one line so that reading gives it back: in the style wanted where that is safe, else quoted. */
export function writeScalar(text: string, around: Around, wanted: Wanted = 'plain'): string {
  if (wanted === 'plain' && isPlain(text, around)) return text;
  const single = wanted === 'single' && text.search(hidden) === -1;
  return single ? `'${text.replaceAll("'", "''")}'` : quoted(text);
}

/** True for a text that needs no quotation marks and is a text for every reader. */
export function isPlain(text: string, { flow, key }: Around): boolean {
  if (text === '' || text.search(hidden) !== -1 || /^\s|\s$/.test(text) || indicator.test(text)) return false;
  if (/:\s|:$|\s#/.test(text) || (flow && /[,[\]{}]/.test(text))) return false;
  // `on` is a key of the format itself (`cadence: { every: 1 month, on: thu }`) and written plain everywhere.
  return (key && text === 'on') || day.test(text) || !otherType.test(text);
}

function quoted(text: string): string {
  const escaped = text
    .replace(/[\\"]/g, '\\$&')
    .replace(hidden, (char) => escapes[char] ?? `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `"${escaped}"`;
}

/** Lines of a `|` block for a text of several lines; undefined where a block could not hold it or would be hard to read. */
export function blockLines(
  text: string,
): { readonly header: '|' | '|-'; readonly lines: readonly string[] } | undefined {
  const lines = text.split('\n');
  const header = lines.at(-1) === '' ? '|' : '|-';
  if (header === '|') lines.pop();
  if (lines.length < 2 || /^\s*$/.test(lines[0] ?? '') || lines.at(-1) === '') return undefined;
  const odd = lines.some((line) => line.search(hidden) !== -1 || /^\s+$/.test(line));
  return odd || /^\s/.test(lines[0] ?? '') ? undefined : { header, lines };
}
