import { fadeOf } from '../../circle/pace.ts';
import { nextDate } from '../../circle/rhythm.ts';
import { rule } from '../rule.ts';
import { titles } from '../titles.ts';

export const quietFade = rule({
  code: 'MT424',
  name: 'quiet-fade',
  level: 'warning',
  about: 'file',
  craft: 'keep going',
  whole: true,
  why: {
    en: 'A series that closes with thanks can be revived; one that fades leaves people unsure.',
    ja: 'お礼とともに閉じた会はまた始められます。自然消滅した会には、もやもやが残ります。',
  },
  say: {
    usual: {
      en: 'Nothing held or planned since {date}, {days} ago. Set one date, or close the series with thanks.',
      ja: '{date}から{days}、開催も予定もなく、静かに止まっています。日を一つ決めるか、お礼とともに閉じましょう。',
    },
  },
  mends: {
    schedule: titles.schedule,
    ask: titles.scheduleNext,
    close: { en: 'Close with thanks', ja: 'お礼とともに閉じる' },
    pause: { en: 'Pause until later', ja: 'しばらく休む' },
  },
  example: {
    bad: 'series: { title: A, cadence: { every: 1 month } }\nsessions: [{ date: 2026-07-16 }]',
    good: 'series:\n  title: A\n  cadence: { every: 1 month }\n  renewal: { decisions: [{ date: 2026-11-23, decision: close, why: The shared checklist is in use }] }\nsessions: [{ date: 2026-07-16 }]',
  },
  look: function* ({ circle, file }) {
    const faded = fadeOf(circle, file);
    if (!faded) return;
    const newDate = nextDate(circle, file);
    const decide = (decision: 'close' | 'pause') =>
      ({ do: 'addDecision', decision: { date: circle.today, decision, why: '' } }) as const;
    yield {
      at: ['sessions', faded.nth, 'date'],
      facts: { date: faded.since, days: faded.days, ...(newDate ? { newDate } : {}) },
      mend: () => [
        newDate
          ? { as: 'schedule', changes: [{ do: 'addSession', session: { date: newDate } }], preferred: true }
          : { as: 'ask', changes: [], run: 'scheduleNext', preferred: true },
        { as: 'close', changes: [decide('close')] },
        { as: 'pause', changes: [decide('pause')] },
      ],
    };
  },
});
