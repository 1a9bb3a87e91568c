import { CST, Lexer } from 'yaml';
import type { SyntaxReason } from '../words/terms.ts';

/** Largest file read, in UTF-16 units. */
export const longestText = 4_000_000;
const deepest = 64;
const mostAliases = 100;

/**
 * Refuses what would make the parser hang or take the process down (measured: nesting of some thousands aborts Node 20
 * inside the regular expression compiler, where no `catch` helps). No recursion, and linear in the text.
 * @returns where and why, or undefined when the text may be parsed
 */
export function refusal(text: string): { readonly at: number; readonly reason: SyntaxReason } | undefined {
  if (text.length > longestText) return { at: 0, reason: 'tooLarge' };
  return plainlyShallow(text) ? undefined : measured(text);
}

/** True where even reading every bracket as one more level and every sign as an alias stays within the limits. */
function plainlyShallow(text: string): boolean {
  let brackets = 0;
  let signs = 0;
  let widest = 0;
  let lead = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (c === '\n') lead = 0;
    else if (lead >= 0) {
      if (c === ' ' || c === '-' || c === '?' || c === ':' || c === '\t') {
        lead++;
        if (lead > widest) widest = lead;
      } else lead = -1;
    }
    if (c === '[' || c === '{') brackets++;
    else if (c === '&' || c === '*') signs++;
  }
  return brackets + widest < deepest && signs <= mostAliases;
}

/** Measures with the parser's own lexer, which knows what is text and what is not: a guess could be led astray. */
function measured(text: string): { readonly at: number; readonly reason: SyntaxReason } | undefined {
  const indents: number[] = [];
  let [at, column, flow, aliases] = [0, 0, 0, 0];
  let leading = true;
  let scalar = false;
  for (const token of new Lexer().lex(text)) {
    const type: string | null = scalar ? 'text' : CST.tokenType(token);
    scalar = type === 'scalar';
    if (scalar || type === 'doc-mode') continue;
    if (type === 'flow-error-end') {
      flow = 0;
      continue;
    }
    if (type === 'newline') {
      leading = true;
      column = -token.length;
    } else if (type !== 'space' && type !== 'comment' && leading && flow === 0) {
      while (indents.length > 0 && (indents.at(-1) ?? 0) >= column) indents.pop();
      indents.push(column);
      // Compact nesting: each "- " or "? " on the line opens one more level.
      leading = type === 'seq-item-ind' || type === 'explicit-key-ind' || type === 'map-value-ind';
    }
    if (type === 'flow-seq-start' || type === 'flow-map-start') flow++;
    else if (type === 'flow-seq-end' || type === 'flow-map-end') flow = Math.max(0, flow - 1);
    else if ((type === 'anchor' || type === 'alias') && ++aliases > mostAliases)
      return { at, reason: 'tooManyAliases' };
    if (flow + indents.length > deepest) return { at, reason: 'tooDeep' };
    at += token.length;
    column += token.length;
  }
  return undefined;
}
