import { rule } from '../rule.ts';

export const outcomeWithoutSource = rule({
  code: 'MT443',
  name: 'outcome-without-source',
  level: 'hint',
  about: 'outcomes',
  craft: 'hints',
  why: {
    en: 'Credit given by name is what brings people back.',
    ja: '名前のある感謝が、また来たい気持ちにつながります。',
  },
  say: {
    usual: {
      en: 'Whose remark started this? Link the hint or name the person.',
      ja: 'このきっかけは誰の一言でしたか。ヒントか、その人の名前を書いておきましょう。',
    },
  },
  mends: {
    hint: { en: 'Pick a hint', ja: 'ヒントを選ぶ' },
    person: { en: 'Name a person', ja: '人を選ぶ' },
  },
  example: {
    bad: 'outcomes:\n  - { date: 2026-11-10, what: Ten-minute check before estimates }',
    good: 'outcomes:\n  - { date: 2026-11-10, what: Ten-minute check before estimates, people: [mio] }',
  },
  look: function* ({ reading, circle, file }) {
    for (const { nth, what, from = [], people = [] } of reading.plan.outcomes) {
      if (what === undefined || from.length + people.length > 0) continue;
      const path = ['outcomes', nth];
      yield {
        at: [...path, 'what'],
        mend: () => [
          ...(circle.hasHints(file)
            ? [{ as: 'hint' as const, changes: [], choose: { path: [...path, 'from'], of: 'hints' as const } }]
            : []),
          { as: 'person', changes: [], choose: { path: [...path, 'people'], of: 'people' } },
        ],
      };
    }
  },
});
