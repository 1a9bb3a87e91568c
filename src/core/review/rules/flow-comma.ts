import { formAt } from '../../plan/form-at.ts';
import type { Path } from '../../plan/path.ts';
import { isEmpty } from '../../read/node.ts';
import type { Reading } from '../../read/read.ts';
import { faultsOf } from '../fault.ts';
import { rule } from '../rule.ts';
import { titles } from '../titles.ts';

export const flowComma = rule({
  code: 'MT108',
  name: 'flow-comma',
  level: 'error',
  about: 'text',
  why: {
    en: 'Inside braces a comma separates entries, so half a sentence can vanish without any error.',
    ja: '波かっこの中のカンマは区切りになるため、文の後半がエラーもなく消えることがあります。',
  },
  say: {
    usual: {
      en: 'The comma ended the text here, and "{key}" became a key of its own. Put the whole text in quotes.',
      ja: 'カンマで文が切れて「{key}」が別のキーになっています。文全体を引用符で囲みましょう。',
    },
  },
  mends: {
    quote: titles.quote,
  },
  safe: ['quote'],
  example: {
    bad: 'sessions:\n  - date: 2026-10-15\n    agenda:\n      - { minutes: 15, what: next steps, next date }',
    good: 'sessions:\n  - date: 2026-10-15\n    agenda:\n      - { minutes: 15, what: "next steps, next date" }',
  },
  look: ({ reading }) =>
    faultsOf(reading, 'flow-comma', ({ path }) => ({
      mend: () => {
        const broken = keyBefore(reading, path);
        return broken ? [{ as: 'quote', changes: [{ do: 'quoteText', path: broken }], preferred: true }] : [];
      },
    })),
});

/** The key in front of the comma whose text goes on behind it; undefined where something else than a text stands there. */
function keyBefore(reading: Reading, path: Path): Path | undefined {
  const parent = reading.find(path.slice(0, -1));
  if (parent?.node.kind !== 'map') return undefined;
  const { pairs } = parent.node;
  const at = pairs.findIndex(({ key }) => key === path.at(-1));
  // What stands between two commas without a colon is a part of the same text.
  const before = pairs
    .slice(0, at)
    .findLast(({ keyEnd }) => /^\s*:/.test(reading.text.slice(parent.base + keyEnd, parent.base + keyEnd + 8)));
  if (before?.value.kind !== 'scalar' || isEmpty(before.value)) return undefined;
  const [start, end] = [before.value.start, pairs[at]?.keyEnd].map((place = 0) => parent.base + place);
  // A comment between its lines is no part of the text, and would become one.
  if (/\s#/.test(reading.text.slice(start, end))) return undefined;
  const own = [...path.slice(0, -1), before.key];
  // Nothing but a text may hold a comma: a number or a name with one in it would be at fault again.
  return (formAt(own)?.is ?? 'text') === 'text' ? own : undefined;
}
