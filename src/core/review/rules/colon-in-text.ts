import { faultsOf } from '../fault.ts';
import { rule } from '../rule.ts';

export const colonInText = rule({
  code: 'MT109',
  name: 'colon-in-text',
  level: 'warning',
  about: 'text',
  why: {
    en: 'A colon followed by a space means "key and value" in YAML, even in the middle of a sentence.',
    ja: 'YAMLでは、文の途中でもコロンと空白があるとキーと値に分かれます。',
  },
  say: {
    usual: {
      en: 'A colon split this line into "{key}" and the rest. Put the line in quotes to keep it whole.',
      ja: 'コロンで行が「{key}」とその後ろに分かれています。引用符で囲むと一つの文になります。',
    },
  },
  mends: {
    quote: { en: 'Quote the line', ja: '行を引用符で囲む' },
  },
  example: {
    bad: 'sessions:\n  - date: 2026-10-15\n    agenda:\n      - 5m intro: who are you',
    good: 'sessions:\n  - date: 2026-10-15\n    agenda:\n      - "5m intro: who are you"',
  },
  look: ({ reading }) =>
    faultsOf(reading, 'colon-in-text', ({ path }) => ({
      mend: () => [{ as: 'quote', changes: [{ do: 'quoteText', path }], preferred: true }],
    })),
});
