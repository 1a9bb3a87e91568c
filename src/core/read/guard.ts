import type { SyntaxReason } from '../words/terms.ts';
import { deepest, mostAliases } from './limits.ts';
import { measured } from './parser.ts';

/** Largest file read, in UTF-16 units; whoever has the text asks before anything else looks at it. */
export const longestText = 4_000_000;

/**
 * Refuses what would make the parser hang or take the process down (measured: nesting of some thousands aborts Node 20
 * inside the regular expression compiler, where no `catch` helps). No recursion, and linear in the text.
 * @returns where and why, or undefined when the text may be parsed
 */
export function refusal(text: string): { readonly at: number; readonly reason: SyntaxReason } | undefined {
  return plainlyShallow(text) ? undefined : measured(text);
}

const [newline, tab, space, anchor, alias, dash] = [0x0a, 0x09, 0x20, 0x26, 0x2a, 0x2d];
const [colon, question, openingList, openingMap] = [0x3a, 0x3f, 0x5b, 0x7b];

/**
 * True where even reading every bracket, and every colon of a line, as one more level and every sign as an alias stays
 * within the limits.
 */
function plainlyShallow(text: string): boolean {
  if (text.length < deepest && text.length <= mostAliases) return true;
  let brackets = 0;
  let signs = 0;
  let widest = 0;
  let lead = 0;
  let colons = 0;
  let most = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === colon && text.charCodeAt(i + 1) <= space && ++colons > most) most = colons;
    if (c === newline) {
      lead = 0;
      colons = 0;
    } else if (lead >= 0) {
      if (c === space || c === dash || c === question || c === colon || c === tab) {
        lead++;
        if (lead > widest) widest = lead;
      } else lead = -1;
    }
    if (c === openingList || c === openingMap) brackets++;
    else if (c === anchor || c === alias) signs++;
  }
  return brackets + widest + most < deepest && signs <= mostAliases;
}
