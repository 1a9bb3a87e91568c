import type { Reading } from '../../read/read.ts';
import { isJapanese } from '../../topics/opening.ts';
import { faultsOf } from '../fault.ts';
import { doubleQuoted, textFrom } from '../repairs.ts';
import { rule } from '../rule.ts';
import { titles } from '../titles.ts';

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
    hash: {
      en: 'The text ends before "#": what follows is left out as a comment. Put the whole text in quotes.',
      ja: '「#」の前で文が切れ、その後ろはコメントとして扱われています。文全体を引用符で囲みましょう。',
    },
  },
  mends: {
    wide: { en: 'Use a full-width colon', ja: '全角のコロンに替える' },
    whole: titles.quote,
    comment: { en: 'It is a comment: set it apart', ja: 'コメントとして「#」の後に空白を入れる' },
    quote: { en: 'Quote the line', ja: '行を引用符で囲む' },
  },
  safe: ['quote'],
  example: {
    bad: 'sessions:\n  - date: 2026-10-15\n    agenda:\n      - 5m intro: who are you',
    good: 'sessions:\n  - date: 2026-10-15\n    agenda:\n      - "5m intro: who are you"',
  },
  look: ({ reading }) =>
    faultsOf(reading, 'colon-in-text', ({ path, because, start, end }) => {
      const rest = restOfLine(reading.text, start);
      if (because === 'hash') {
        return {
          say: 'hash',
          mend: () => [
            ...wholeText(reading, start, rest),
            { as: 'comment', changes: [{ do: 'replaceText', start: end + 1, was: '#', text: '# ' }] },
          ],
        };
      }
      const colon = rest.indexOf(': ');
      return {
        mend: () => [
          { as: 'quote', changes: [{ do: 'quoteText', path }], preferred: true },
          ...(colon > 0 && isJapanese(rest)
            ? [
                {
                  as: 'wide' as const,
                  changes: [{ do: 'replaceText' as const, start: start + colon, was: ': ', text: '：' }],
                },
              ]
            : []),
        ],
      };
    }),
});

/** The text with what looks like a comment in quotation marks, on as many lines as it stands. */
function wholeText(reading: Reading, start: number, rest: string) {
  const was = textFrom(reading, start, rest);
  return was === undefined
    ? []
    : [{ as: 'whole' as const, changes: [{ do: 'replaceText' as const, start, was, text: doubleQuoted(was) }] }];
}

const restOfLine = (text: string, start: number): string => /[^\r\n]*/.exec(text.slice(start))?.[0].trimEnd() ?? '';
