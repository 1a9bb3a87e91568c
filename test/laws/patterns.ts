import { readdirSync, readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);

/** A regular expression as it stands in the sources. */
export interface Pattern {
  readonly file: string;
  readonly line: number;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression of what runs at a reader's: literals, found by reading the sources as a compiler would. */
export function patterns(): readonly Pattern[] {
  return ['src', 'media'].flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .sort()
      .flatMap((file) => [...patternsIn(file, readFileSync(new URL(file, root), 'utf8'))]),
  );
}

/** What may stand before a division, and never before a regular expression. */
const operand = /[\w$)\]}'"`]$/;
const word = /(?:^|[^\w$.])(?:return|case|typeof|in|of|yield|await|void|delete|else|do)$/;

function* patternsIn(file: string, text: string): Iterable<Pattern> {
  /** Depths of braces at which a template goes on. */
  const templates: number[] = [];
  let [depth, before] = [0, ''];
  const skip = (at: number, end: string): number => {
    for (let i = at; i < text.length; i++) {
      if (text[i] === '\\') i++;
      else if (text.startsWith(end, i)) return i + end.length;
    }
    return text.length;
  };
  /** Behind the end of a template, or behind the `${` that opens code in it. */
  const template = (at: number): number => {
    for (let i = at; i < text.length; i++) {
      if (text[i] === '\\') i++;
      else if (text[i] === '`') return i + 1;
      else if (text.startsWith('${', i)) {
        templates.push(depth++);
        return i + 2;
      }
    }
    return text.length;
  };
  for (let at = 0; at < text.length; ) {
    const c = text[at] ?? '';
    const from = at;
    if (text.startsWith('//', at)) at = text.indexOf('\n', at) === -1 ? text.length : text.indexOf('\n', at);
    else if (text.startsWith('/*', at)) at = text.indexOf('*/', at + 2) + 2;
    else if (c === "'" || c === '"') at = skip(at + 1, c);
    else if (c === '`') at = template(at + 1);
    else if (c === '}' && templates.at(-1) === depth - 1) {
      depth = templates.pop() ?? 0;
      at = template(at + 1);
    } else if (c === '/' && (!operand.test(before.trimEnd()) || word.test(before.trimEnd()))) {
      const end = endOfPattern(text, at + 1);
      const flags = /^[a-z]*/.exec(text.slice(end + 1))?.[0] ?? '';
      yield { file, line: text.slice(0, at).split('\n').length, source: text.slice(at + 1, end), flags };
      at = end + 1 + flags.length;
    } else {
      if (c === '{') depth++;
      if (c === '}') depth--;
      at++;
    }
    const piece = text.slice(from, at);
    if (/^\/[/*]/.test(piece)) continue;
    before = `${before}${piece.slice(-1)}`.replace(/\s+$/, ' ').slice(-12);
  }
}

/** Where the closing slash stands. */
function endOfPattern(text: string, start: number): number {
  let inClass = false;
  for (let at = start; at < text.length; at++) {
    const c = text[at];
    if (c === '\\') at++;
    else if (c === '[') inClass = true;
    else if (c === ']') inClass = false;
    else if (c === '/' && !inClass) return at;
  }
  return text.length;
}
