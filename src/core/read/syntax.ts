import type { Path, Span } from '../plan/path.ts';
import { startOfLine } from '../plan/start-of-line.ts';
import type { SyntaxReason } from '../words/terms.ts';
import type { Fault } from './fault.ts';
import { copies, isUnclosedQuote, type Node, type Trouble } from './node.ts';
import { reasonNamed } from './slips.ts';

/** A finding that a stretch of text cannot be read, in words. */
export const unreadable = (start: number, end: number, reason: SyntaxReason, path: Path = []): Fault => ({
  rule: 'yaml-syntax',
  start,
  end,
  path,
  facts: { reason: reasonNamed(reason) },
  because: reason,
});

/** The first of the parser's errors in plain words, on the line it is about; the others are mostly its echoes. */
export function syntaxFault(errors: readonly Trouble[], text: string, root: Node | undefined): Fault | undefined {
  const error = errors[0];
  if (!error) return undefined;
  const [start, end] = spanOf(error, errors[1], text, root);
  const wide = wideIndentNear(text, start);
  if (wide) return unreadable(...wide, 'wideIndent');
  const reason = reasonOf(error, text, start);
  if (reason === 'fence') return unreadable(...lineOf(text, start), reason);
  return unreadable(start, reason === 'innerColon' ? endOfTorn(error, text, start, end) : end, reason);
}

/** Where the value ends that a colon splits: between brackets where the parser says, else with the line. */
function endOfTorn({ code }: Trouble, text: string, start: number, end: number): number {
  const value = text.slice(start, code === inBrackets ? end : lineEnd(text, start));
  return start + (value.split(/\s#\s/, 1)[0] ?? '').trimEnd().length;
}
const inBrackets = 'BLOCK_IN_FLOW';

function spanOf(error: Trouble, next: Trouble | undefined, text: string, root: Node | undefined): [number, number] {
  let [start, end] = error.pos;
  // A quotation mark is missed at the end of the text; the place to look is where the other one stands.
  const opening = root && isUnclosedQuote(error) ? openingQuote(root, start) : undefined;
  if (opening !== undefined) return [opening, lineEnd(text, opening)];
  // A key indented too far is read as part of the value above it, and reported there.
  const pushed = error.code === 'BLOCK_AS_IMPLICIT_KEY' && next?.code === 'MULTILINE_IMPLICIT_KEY';
  if (pushed && next.pos[0] === start) return lineOf(text, next.pos[1] - 1);
  if (error.code === 'TAB_AS_INDENT') return [start, start + (/^\s+/.exec(lineAt(text, start))?.[0].length ?? 1)];
  if (isOutOfLine(error) && text.slice(startOfLine(text, start), start).trim() === '')
    return lineOf(text, start + (/^(?:[ \t]*(?:#.*)?\r?\n)+/.exec(text.slice(start))?.[0].length ?? 0));
  // An error in the indentation is about the line; one at the end of a line, or of the text, about what stands before.
  if (text[start] === ' ' && text.slice(startOfLine(text, start), start).trim() === '') return lineOf(text, start);
  if (isUnclosedBracket(error)) start--;
  while (start > 0 && (start >= text.length || /\s/.test(text[start] ?? ''))) start--;
  if (isUnclosedBracket(error)) return lineOf(text, start);
  end = Math.max(start + 1, Math.min(end, text.length));
  return [start, Math.max(start + 1, Math.min(end, lineEnd(text, start)))];
}

const isUnclosedBracket = ({ code, message }: Trouble): boolean =>
  /^Flow (?:map|sequence) in|end with a [\]}]$/.test(message) && (code === 'BAD_INDENT' || code === 'MISSING_CHAR');

/** About a line in a column of its own; the empty lines and comments above it are taken for its beginning. */
const isOutOfLine = ({ message }: Trouble): boolean => /same column$|without - indicator$/.test(message);

/** A line that starts with a key and a full-width colon, where no other colon makes it a key. */
export const wideColon = /^[ \t\u3000\u00a0]*(?:- +)*[^\s:\uff1a#"'-][^\s:\uff1a#"']*\uff1a/;

/** A line with a full-width or no-break space right behind its dash or the colon of its key. */
export const wideGap = /^ *(?:- +)*(?:-|[^\s:\uff1a#"'-][^\s:\uff1a#"']*:)[\u3000\u00a0]/;
/** A value that ends for certain, with such a space behind it. */
const wideEnd = /["'\]}][\u3000\u00a0]+$/;

/** A line that begins with a space of another kind is read as the rest of the one above it: the next line or this one. */
function wideIndentNear(text: string, offset: number): [number, number] | undefined {
  const below = text.indexOf('\n', offset) + 1;
  const start = [startOfLine(text, offset), ...(below > 0 ? [below] : [])].find((line) =>
    /^ *[\u3000\u00a0][ \u3000\u00a0]*\S/.test(text.slice(line, lineEnd(text, line))),
  );
  return start === undefined ? undefined : [start, lineEnd(text, start)];
}

function openingQuote(node: Node, end: number): number | undefined {
  if (node.alias) return undefined;
  if (node.kind === 'scalar') return node.end === end && node.style !== 'plain' ? node.start : undefined;
  const inside = node.kind === 'list' ? node.items : node.pairs.map(({ value }) => value);
  const key = node.kind === 'map' ? node.pairs.find(({ keyEnd }) => keyEnd === end)?.keyStart : undefined;
  return inside.reduce((found: number | undefined, value) => found ?? openingQuote(value, end), key);
}

function reasonOf(error: Trouble, text: string, start: number): SyntaxReason {
  const line = lineAt(text, start);
  if (wideColon.test(line)) return 'fullColon';
  if (wideGap.test(line) || (wideEnd.test(line) && start >= lineEnd(text, start) - 2)) return 'wideGap';
  if (/^ *\t/.test(line)) return 'tab';
  if (/^ *```[\w-]*$/.test(line)) return 'fence';
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return 'tab';
    case 'BAD_INDENT':
      return /flow/i.test(error.message) ? 'bracket' : 'indent';
    case 'MISSING_CHAR':
      if (/quote/i.test(error.message)) return 'quote';
      return /flow|\]|\}/i.test(error.message)
        ? 'bracket'
        : /indicator/.test(error.message)
          ? 'indent'
          : missingColon(text, start);
    case 'MULTILINE_IMPLICIT_KEY':
      return missingColon(text, start);
    case inBrackets:
      return /:\s.*:\s/.test(line) ? 'innerColon' : 'other';
    case 'BLOCK_AS_IMPLICIT_KEY':
      return /:\s.*:\s/.test(line) ? 'innerColon' : 'indent';
    case 'BAD_SCALAR_START':
      return 'reserved';
    case 'BAD_DQ_ESCAPE':
      return 'escape';
    case 'BAD_ALIAS':
      return 'alias';
    case copies:
      return 'tooManyCopies';
    case 'UNEXPECTED_TOKEN':
      if (/[\]}]/.test(text[start] ?? '')) return 'bracket';
      // A key that stands below a dash instead of behind it.
      return /^ *[\w-]+:/.test(line) && line.slice(0, start - startOfLine(text, start)).trim() === ''
        ? 'indent'
        : 'other';
    default:
      return 'other';
  }
}

/** Two lines of a sheet: they have the same number of tabs, or of commas where that is two or more. */
export const isTable = ([first = '', second = '']: readonly string[]): boolean =>
  ['\t', ','].some((sign, least) => {
    const [columns, below] = [first, second].map((line) => line.split(sign).length - 1);
    return columns === below && columns !== undefined && columns > least;
  });

const missingColon = (text: string, start: number): SyntaxReason =>
  /^\s*(?:- )?[\w-]+:[^\s]/.test(lineAt(text, start)) ? 'noSpace' : 'noColon';

/** Where the line ends, before its line break. */
const lineEnd = (text: string, offset: number): number => {
  const newline = text.indexOf('\n', offset);
  const end = newline === -1 ? text.length : newline;
  return end > offset && text[end - 1] === '\r' ? end - 1 : end;
};

const lineAt = (text: string, offset: number): string => text.slice(startOfLine(text, offset), lineEnd(text, offset));

/** What is written on a line, without its indentation. */
function lineOf(text: string, offset: number): [number, number] {
  const line = lineAt(text, offset);
  const start = startOfLine(text, offset) + line.length - line.trimStart().length;
  return [start, start + Math.max(1, line.trim().length)];
}

/** The stretches between the markers of merge conflicts. */
export function conflicts(text: string): readonly Span[] {
  const found: Span[] = [];
  if (!text.includes('<<<<<<< ')) return found;
  const first = /(?<=^\ufeff?)<{7} /gm;
  const last = /^>{7} [^\r\n]*/gm;
  for (let open = first.exec(text); open; open = first.exec(text)) {
    last.lastIndex = open.index;
    const close = last.exec(text);
    if (!close) break;
    found.push({ start: open.index, end: close.index + close[0].length });
    first.lastIndex = close.index;
  }
  return found;
}
