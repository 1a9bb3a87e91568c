import { rhythmOf } from '../../circle/rhythm.ts';
import { rule } from '../rule.ts';

export const futureRecord = rule({
  code: 'MT312',
  name: 'future-record',
  level: 'warning',
  about: 'sessions',
  why: {
    en: 'A hint under the wrong session thanks the wrong room.',
    ja: 'ヒントが別の回に入ると、誰との場で生まれたのか分からなくなります。',
  },
  say: {
    usual: {
      en: '{date} has not come yet, but hints are already recorded. Check the date.',
      ja: '{date}はまだ先ですが、ヒントが記録されています。日付を確かめてください。',
    },
  },
  example: {
    bad: 'sessions:\n  - date: 2027-10-15\n    hints: [{ from: mio, said: Ask earlier }]',
    good: 'sessions:\n  - date: 2026-10-15\n    hints: [{ from: mio, said: Ask earlier }]',
  },
  look: function* ({ circle, file, occasions }) {
    for (const { nth, date, session } of occasions) {
      if (!date || date <= circle.today || session.hints.length === 0) continue;
      const before = rhythmOf(circle, file)?.held.at(-1)?.date;
      yield {
        at: ['sessions', nth, 'hints'],
        on: 'key',
        facts: { date, ...(before ? { date2: before } : {}) },
      };
    }
  },
});
