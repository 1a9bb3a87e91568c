import { gapsOf } from '../../circle/pace.ts';
import { rhythmOf } from '../../circle/rhythm.ts';
import { proposeAfter } from '../../plan/cadence.ts';
import { spellCadence } from '../../words/cadence.ts';
import { rule } from '../rule.ts';
import { titles } from '../titles.ts';

export const gap = rule({
  code: 'MT422',
  name: 'gap',
  level: 'information',
  about: 'file',
  craft: 'keep going',
  whole: true,
  why: {
    en: 'A gap with a reason is a plan; a gap without one is how fading begins.',
    ja: '理由のある空白は予定です。理由のない空白は、自然消滅の始まりです。',
  },
  say: {
    usual: {
      en: '{days} between {date2} and {date}; the cadence is {cadence}. Add a session, or note why in "because".',
      ja: '{date2}から{date}まで{days}空いています（開催ペース：{cadence}）。間に1回入れるか、「because」に理由を書きましょう。',
    },
    tooLate: {
      en: '{days} between {date2} and {date}; the cadence is {cadence}. Note why in "because".',
      ja: '{date2}から{date}まで{days}空いています（開催ペース：{cadence}）。「because」に理由を書きましょう。',
    },
  },
  mends: {
    schedule: titles.schedule,
    because: { en: 'Add a reason', ja: '理由を書く' },
  },
  example: {
    bad: 'series: { title: A, cadence: { every: 1 month, on: 3rd thu } }\nsessions: [{ date: 2026-11-19 }, { date: 2027-01-21 }]',
    good: 'series: { title: A, cadence: { every: 1 month, on: 3rd thu } }\nsessions: [{ date: 2026-11-19 }, { date: 2027-01-21, because: Year-end close in December }]',
  },
  look: function* ({ circle, file, series }) {
    const cadence = series?.cadence;
    if (!cadence || rhythmOf(circle, file)?.state !== 'alive') return;
    for (const { date: date2, date2: date, days, nth } of gapsOf(circle, file)) {
      // What is over cannot be filled any more.
      if (date < circle.today) continue;
      const newDate = proposeAfter(cadence, date2, circle.today);
      const open = newDate < date;
      yield {
        at: ['sessions', nth, 'date'],
        facts: { days, date, date2, cadence: spellCadence(cadence), newDate },
        ...(open ? {} : { say: 'tooLate' as const }),
        mend: () => [
          ...(open
            ? [{ as: 'schedule' as const, changes: [{ do: 'addSession' as const, session: { date: newDate } }] }]
            : []),
          { as: 'because', changes: [{ do: 'setField', path: ['sessions', nth, 'because'], value: '' }] },
        ],
      };
    }
  },
});
