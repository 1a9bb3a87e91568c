import type { SyntaxReason } from '../words/terms.ts';

/** Largest file read, in UTF-16 units. */
export const longestText = 4_000_000;
const deepest = 64;
const mostAliases = 100;

/**
 * Refuses what would make the parser hang or take the process down (measured: nesting of some thousands aborts Node 20
 * inside the regular expression compiler, where no `catch` helps). One pass over the characters, no recursion.
 * @returns where and why, or undefined when the text may be parsed
 */
export function refusal(text: string): { readonly at: number; readonly reason: SyntaxReason } | undefined {
  if (text.length > longestText) return { at: 0, reason: 'tooLarge' };
  const indents: number[] = [];
  let flow = 0;
  let aliases = 0;
  let quote = '';
  for (let i = 0; i < text.length; ) {
    const lineStart = i;
    while (text[i] === ' ') i++;
    let indent = i - lineStart;
    if (flow === 0 && quote === '' && text[i] !== '\n' && text[i] !== '\r' && text[i] !== '#') {
      while (indents.length > 0 && (indents.at(-1) ?? 0) >= indent) indents.pop();
      indents.push(indent);
      // Compact nesting: each "- " or "? " on the line opens one more level.
      while ((text[i] === '-' || text[i] === '?' || text[i] === ':') && (text[i + 1] === ' ' || text[i + 1] === '\t')) {
        i += 2;
        while (text[i] === ' ') i++;
        indent = i - lineStart;
        indents.push(indent);
        if (indents.length > deepest) return { at: i, reason: 'tooDeep' };
      }
      if (indents.length > deepest) return { at: i, reason: 'tooDeep' };
    }
    let before = ' ';
    for (; i < text.length && text[i] !== '\n'; i++) {
      const c = text[i] ?? '';
      if (quote !== '') {
        if (c === '\\' && quote === '"') i++;
        else if (c === quote) quote = '';
      } else if (c === '#' && /\s/.test(before)) {
        while (i + 1 < text.length && text[i + 1] !== '\n') i++;
      } else if ((c === '"' || c === "'") && /[\s,[{:-]/.test(before)) quote = c;
      else if ((c === '[' || c === '{') && (flow > 0 || /[\s,:-]/.test(before))) {
        if (++flow + indents.length > deepest) return { at: i, reason: 'tooDeep' };
      } else if ((c === ']' || c === '}') && flow > 0) flow--;
      else if ((c === '&' || c === '*') && /[\s,[{]/.test(before) && /[^\s,\]}*&]/.test(text[i + 1] ?? ' ')) {
        if (++aliases > mostAliases) return { at: i, reason: 'tooManyAliases' };
      }
      before = c;
    }
    i++;
    // An unclosed quotation mark or bracket ends with its paragraph at the latest; the parser names it.
    if (text[i] === '\n') quote = '';
  }
  return undefined;
}
