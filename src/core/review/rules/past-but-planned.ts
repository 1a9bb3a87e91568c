import { rule } from '../rule.ts';

export const pastButPlanned = rule({
  code: 'MT311',
  name: 'past-but-planned',
  level: 'warning',
  about: 'sessions',
  wants: ({ occasions }) => occasions.some(({ session }) => session.status === 'planned'),
  why: {
    en: 'Without a written status, a past session simply counts as held.',
    ja: '状態を書かなければ、過ぎた回は開催済みとして数えられます。',
  },
  say: {
    usual: {
      en: '{date} has passed and the status still says "planned". Was the session held or cancelled?',
      ja: '{date}は過ぎましたが、状態は「planned」のままです。開催しましたか、中止しましたか。',
    },
  },
  mends: {
    held: { en: 'Mark held', ja: '開催済みにする' },
    cancelled: { en: 'Mark cancelled', ja: '中止にする' },
    remove: { en: 'Remove the status', ja: '状態の行を削除する' },
  },
  example: {
    bad: 'sessions:\n  - { date: 2026-10-15, status: planned }',
    good: 'sessions:\n  - { date: 2026-10-15 }',
  },
  look: function* ({ circle, occasions }) {
    for (const { nth, date, session } of occasions) {
      if (!date || date >= circle.today || session.status !== 'planned') continue;
      const path = ['sessions', nth, 'status'];
      yield {
        at: path,
        facts: { date },
        mend: () => [
          { as: 'held', changes: [{ do: 'setField', path, value: 'held' }] },
          { as: 'cancelled', changes: [{ do: 'setField', path, value: 'cancelled' }] },
          { as: 'remove', changes: [{ do: 'removeField', path }] },
        ],
      };
    }
  },
});
