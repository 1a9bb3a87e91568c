import { isSettled, rhythmOf } from '../../circle/rhythm.ts';
import { daysBetween } from '../../plan/day.ts';
import { rule } from '../rule.ts';

/** Days after which nobody wonders any more. */
const longAgo = 90;

export const cancelledWithoutBecause = rule({
  code: 'MT423',
  name: 'cancelled-without-because',
  level: 'information',
  about: 'file',
  craft: 'keep going',
  why: {
    en: 'Without a reason people guess one, and the guess is usually "nobody cared".',
    ja: '理由がないと、人は「関心がなくなったのだろう」と想像してしまいます。',
  },
  say: {
    usual: {
      en: '{date} was cancelled without a reason. One line keeps trust.',
      ja: '{date}の回は中止ですが、理由がありません。一行あるだけで信頼が保てます。',
    },
  },
  mends: {
    because: { en: 'Add a reason', ja: '理由を書く' },
  },
  example: {
    bad: 'series: { title: A }\nsessions:\n  - { date: 2026-11-19, status: cancelled }\n  - { date: 2026-12-17 }',
    good: 'series: { title: A }\nsessions:\n  - { date: 2026-11-19, status: cancelled, because: Release week for both teams }\n  - { date: 2026-12-17 }',
  },
  look: function* ({ circle, file, series }) {
    const rhythm = rhythmOf(circle, file);
    if (rhythm?.state !== 'alive' || (!series?.cadence && rhythm.dated.length < 2)) return;
    for (const { date, nth, status, session } of rhythm.dated) {
      if (status !== 'cancelled' || !date || session.because || isSettled(rhythm, date)) continue;
      if (daysBetween(date, circle.today) > longAgo) continue;
      yield {
        at: ['sessions', nth, 'status'],
        facts: { date },
        mend: () => [
          {
            as: 'because',
            changes: [{ do: 'setField', path: ['sessions', nth, 'because'], value: '' }],
            preferred: true,
          },
        ],
      };
    }
  },
});
