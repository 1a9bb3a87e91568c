import type { YAMLError } from 'yaml';
import type { Path } from '../plan/path.ts';
import { type SyntaxReason, syntax } from '../words/terms.ts';
import type { Fault } from './fault.ts';

/** A finding that a stretch of text cannot be read, in words. */
export const unreadable = (start: number, end: number, reason: SyntaxReason, path: Path = []): Fault => ({
  rule: 'yaml-syntax',
  start,
  end,
  path,
  facts: { reason: syntax[reason] },
  because: reason,
});

/** The parser's error in plain words, on the line it is about. */
export function syntaxFault(error: YAMLError, text: string, path: Path): Fault {
  const [start, end] = spanOf(error, text);
  return unreadable(start, end, reasonOf(error, text, start), path);
}

function spanOf(error: YAMLError, text: string): [number, number] {
  let [start, end] = error.pos;
  // An error at the end of the text, or of a line, is about what stands before it.
  while (start > 0 && (start >= text.length || /[\s]/.test(text[start] ?? ''))) start--;
  end = Math.max(start + 1, Math.min(end, text.length));
  const line = text.indexOf('\n', start);
  return [start, line === -1 ? end : Math.max(start + 1, Math.min(end, line))];
}

function reasonOf(error: YAMLError, text: string, start: number): SyntaxReason {
  const line = lineAt(text, start);
  if (/^[^\s:#"'-]+\uff1a/.test(line.trimStart())) return 'fullColon';
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
    case 'BLOCK_AS_IMPLICIT_KEY':
      return /:\s.*:\s/.test(line) ? 'innerColon' : 'indent';
    case 'BAD_SCALAR_START':
      return 'reserved';
    case 'BAD_DQ_ESCAPE':
      return 'escape';
    case 'BAD_ALIAS':
      return 'alias';
    case 'UNEXPECTED_TOKEN':
      return /[\]}]/.test(text[start] ?? '') ? 'bracket' : 'other';
    default:
      return 'other';
  }
}

const missingColon = (text: string, start: number): SyntaxReason =>
  /^\s*(?:- )?[\w-]+:[^\s]/.test(lineAt(text, start)) ? 'noSpace' : 'noColon';

const lineAt = (text: string, offset: number): string => {
  const from = text.lastIndexOf('\n', offset - 1) + 1;
  const to = text.indexOf('\n', offset);
  return text.slice(from, to === -1 ? text.length : to);
};

const conflictStart = /^<{7} [^\n]*$/m;
const conflictEnd = /^>{7} [^\n]*$/m;

/** The stretch between the markers of the first merge conflict; undefined without one. */
export function conflict(text: string): { start: number; end: number } | undefined {
  const first = conflictStart.exec(text);
  if (!first) return undefined;
  const rest = text.slice(first.index);
  const last = conflictEnd.exec(rest);
  if (!last) return undefined;
  return { start: first.index, end: first.index + last.index + last[0].length };
}
