import { nearTwin } from '../names.ts';
import { rule } from '../rule.ts';

export const nearId = rule({
  code: 'MT206',
  name: 'near-id',
  level: 'warning',
  wants: 'undeclared',
  why: {
    en: 'They look alike on screen but count as two people.',
    ja: '見た目は同じでも、別の人として数えられてしまいます。',
  },
  say: {
    usual: {
      en: '"{id}" and "{guess}" differ only in case, width or Unicode form. Use the declared "{guess}".',
      ja: '「{id}」と「{guess}」は、大文字小文字・全角半角などの違いだけです。定義済みの「{guess}」にそろえましょう。',
    },
    form: {
      en: '"{id}" looks like the declared id but is made of other characters (Unicode form). Use the declared one.',
      ja: '「{id}」は定義済みのidと同じに見えますが、文字の組み立て（Unicodeの形）が違います。定義済みの書き方にそろえましょう。',
    },
  },
  mends: {
    use: { en: 'Use "{guess}"', ja: '「{guess}」にそろえる' },
  },
  safe: ['use'],
  example: {
    bad: 'people: { aya: {} }\nsessions:\n  - { date: 2026-12-17, host: Aya }',
    good: 'people: { aya: {} }\nsessions:\n  - { date: 2026-12-17, host: aya }',
  },
  look: function* ({ undeclared, circle, file }) {
    for (const { kind, id, path, span } of undeclared) {
      const guess = nearTwin(circle, file, kind, id);
      if (guess === undefined) continue;
      const concern = path[2] === 'concerns' && typeof path.at(-1) === 'string';
      yield {
        at: span,
        facts: { id, guess },
        ...(id.normalize('NFC') === guess.normalize('NFC') ? { say: 'form' } : {}),
        mend: () => [
          {
            as: 'use',
            changes: [concern ? { do: 'renameKey', path, to: guess } : { do: 'setField', path, value: guess }],
            preferred: true,
          },
        ],
      };
    }
  },
});
