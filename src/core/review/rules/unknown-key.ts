import { faultsOf } from '../fault.ts';
import { rule } from '../rule.ts';

export const unknownKey = rule({
  code: 'MT102',
  name: 'unknown-key',
  level: 'error',
  about: 'text',
  why: {
    en: 'A misspelt key is skipped in silence, and so is what you wrote in it.',
    ja: '綴りの違うキーは読み飛ばされ、書いた内容も使われません。',
  },
  say: {
    usual: {
      en: '"{key}" is not a key here. Did you mean "{guess}"?',
      ja: '「{key}」というキーはここでは使えません。「{guess}」でしょうか。',
    },
    noNearKey: {
      en: '"{key}" is not a key here. Remove it, or start it with "x-" to keep it for yourself.',
      ja: '「{key}」というキーはここでは使えません。削除するか、手元のメモなら「x-」で始めてください。',
    },
  },
  mends: {
    rename: { en: 'Rename to "{guess}"', ja: '「{guess}」に直す' },
    keep: { en: 'Keep as "x-{key}"', ja: '「x-{key}」として残す' },
  },
  example: {
    bad: 'sessions:\n  - date: 2026-12-17\n    hots: ken',
    good: 'sessions:\n  - date: 2026-12-17\n    host: ken',
  },
  look: ({ reading }) =>
    faultsOf(reading, 'unknown-key', ({ path, facts }) => ({
      ...(facts.guess === undefined ? { say: 'noNearKey' } : {}),
      mend: () => [
        ...(facts.guess === undefined
          ? []
          : [
              {
                as: 'rename' as const,
                changes: [{ do: 'renameKey' as const, path, to: facts.guess }],
                preferred: true as const,
              },
            ]),
        { as: 'keep', changes: [{ do: 'renameKey', path, to: `x-${facts.key}` }] },
      ],
    })),
});
