import { lexicon } from './lexicon.ts';
import { han } from './normalise.ts';

interface Variant {
  readonly text: string;
  readonly concept: string;
  readonly weight: number;
  readonly whole: boolean;
  readonly latin: boolean;
}

let table: ReadonlyMap<string, readonly Variant[]> | undefined;

function variants(): ReadonlyMap<string, readonly Variant[]> {
  if (table) return table;
  const rows = new Map<string, Variant[]>();
  for (const line of lexicon.trim().split('\n')) {
    const [head = '', ...words] = line.split('|');
    const weight = head.startsWith('~') ? 0.5 : 1;
    const concept = head.replace('~', '');
    for (const word of words) {
      const text = word.replace('!', '').normalize('NFKC').toLowerCase();
      const row = rows.get(text.slice(0, 2));
      const variant = { text, concept, weight, whole: word.startsWith('!'), latin: /^[ -~]+$/.test(text) };
      if (row) row.push(variant);
      else rows.set(text.slice(0, 2), [variant]);
    }
  }
  for (const row of rows.values()) row.sort((a, b) => b.text.length - a.text.length);
  table = rows;
  return rows;
}

/** The concepts named in a folded text with their gram weights; the longest wording at a place wins. */
export function conceptsIn(folded: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const rows = variants();
  for (let i = 0; i < folded.length - 1; ) {
    const hit = rows.get(folded.slice(i, i + 2))?.find((variant) => stands(variant, folded, i));
    if (hit) found.set(hit.concept, hit.weight);
    i += hit ? hit.text.length : 1;
  }
  return found;
}

const wordLetter = /[a-z0-9]/;
const ending = /^(?:s|es|d|ed|ing)?(?![a-z0-9])/;
const wholeEnding = /^s?(?![a-z0-9_/-])/;

function stands(variant: Variant, text: string, start: number): boolean {
  if (!text.startsWith(variant.text, start)) return false;
  const end = start + variant.text.length;
  if (variant.latin) {
    if (start > 0 && wordLetter.test(text.charAt(start - 1))) return false;
    return (variant.whole ? wholeEnding : ending).test(text.slice(end, end + 4));
  }
  return (
    !variant.whole ||
    (!sameScript(text.charAt(start - 1), variant.text.charAt(0)) &&
      !sameScript(text.charAt(end), variant.text.charAt(variant.text.length - 1)))
  );
}

function sameScript(a: string, b: string): boolean {
  return (han().test(a) && han().test(b)) || (/[ァ-ヶー]/.test(a) && /[ァ-ヶー]/.test(b));
}
