import { nextDate, rhythmOf } from '../../circle/rhythm.ts';
import type { Day } from '../../plan/day.ts';
import { rule } from '../rule.ts';

export const followupIncomplete = rule({
  code: 'MT441',
  name: 'followup-incomplete',
  level: 'warning',
  about: 'sessions',
  wants: ({ occasions }) => occasions.some(({ session }) => session.open.length > 0),
  craft: 'hints',
  why: {
    en: 'One name and one date: without both, a good intention stays one.',
    ja: '担当と期限がそろわないと、良い考えも考えのままになります。',
  },
  say: {
    usual: {
      en: '"{text}" has no owner and no due date. Who does it, and by when?',
      ja: '「{text}」に担当と期限がありません。誰がいつまでにしますか。',
    },
    owner: { en: '"{text}" has no owner. Who does it?', ja: '「{text}」に担当がいません。誰がしますか。' },
    due: { en: '"{text}" has no due date. By when?', ja: '「{text}」に期限がありません。いつまでにしますか。' },
    dueNext: {
      en: '"{text}" has no due date. By when? The next session is {date}.',
      ja: '「{text}」に期限がありません。いつまでにしますか。次回は{date}です。',
    },
  },
  mends: {
    owner: { en: 'Choose an owner', ja: '担当を選ぶ' },
    due: { en: 'Due by {date}', ja: '期限を{date}にする' },
  },
  example: {
    bad: 'sessions:\n  - date: 2026-10-15\n    followups:\n      - { what: Send the checklist }',
    good: 'sessions:\n  - date: 2026-10-15\n    followups:\n      - { what: Send the checklist, owner: mio, due: 2026-12-10 }',
  },
  look: function* ({ circle, file, occasions }) {
    for (const { nth, session } of occasions)
      for (const { what, owner, due, nth: item } of session.open) {
        if (what === undefined || (owner !== undefined && due)) continue;
        // What is overdue is asked about anyway.
        if (due && due < circle.today) continue;
        const path = ['sessions', nth, 'followups', item];
        const date: Day | undefined = due
          ? undefined
          : (rhythmOf(circle, file)?.coming[0]?.date ?? nextDate(circle, file));
        yield {
          at: [...path, 'what'],
          facts: { text: what, ...(date ? { date } : {}) },
          ...(due ? { say: 'owner' } : owner === undefined ? {} : { say: date ? 'dueNext' : 'due' }),
          mend: () => [
            ...(owner === undefined
              ? [{ as: 'owner' as const, changes: [], choose: { path: [...path, 'owner'], of: 'people' as const } }]
              : []),
            ...(date
              ? [{ as: 'due' as const, changes: [{ do: 'setField' as const, path: [...path, 'due'], value: date }] }]
              : []),
          ],
        };
      }
  },
});
