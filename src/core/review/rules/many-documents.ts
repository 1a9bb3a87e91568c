import { apart, borderAt } from '../documents.ts';
import { faultsOf } from '../fault.ts';
import { rule } from '../rule.ts';

export const manyDocuments = rule({
  code: 'MT110',
  name: 'many-documents',
  level: 'error',
  about: 'text',
  why: {
    en: 'One file, one series: that is what lets the file name serve as its id.',
    ja: '一つのファイルに一つのシリーズなら、ファイル名がそのままシリーズのidになります。',
  },
  say: {
    usual: {
      en: 'A second document starts here ("---"). Keep one document in a file.',
      ja: 'ここから二つ目の文書が始まっています（「---」）。一つのファイルには一つの文書を書きます。',
    },
  },
  mends: {
    split: { en: 'Split into two files', ja: '二つのファイルに分ける' },
    join: { en: 'Remove "---"', ja: '「---」を削除する' },
  },
  example: {
    bad: 'series:\n  title: A\n---\nseries:\n  title: B',
    good: 'series:\n  title: A',
  },
  look: ({ reading }) =>
    faultsOf(reading, 'many-documents', ({ start }) => ({
      mend: () => {
        const { text } = reading;
        const border = borderAt(text, start);
        if (!border) return [];
        const [before, behind] = [text.slice(0, border.start), text.slice(border.end)];
        const was = text.slice(border.start, border.end);
        return [
          ...(behind.trim() === '' ? [] : [{ as: 'split' as const, changes: [], run: 'splitFile' as const }]),
          ...(apart(before, behind)
            ? [
                {
                  as: 'join' as const,
                  changes: [{ do: 'replaceText' as const, start: border.start, was, text: '' }],
                },
              ]
            : []),
        ];
      },
    })),
});
