import { gapsOf } from '../../circle/pace.ts';
import { rhythmOf } from '../../circle/rhythm.ts';
import { nextAfter, tolerance } from '../../plan/cadence.ts';
import { daysBetween } from '../../plan/day.ts';
import { spellCadence } from '../../words/cadence.ts';
import { rule } from '../rule.ts';
import { titles } from '../titles.ts';

export const offCadence = rule({
  code: 'MT307',
  name: 'off-cadence',
  level: 'information',
  about: 'file',
  whole: true,
  why: {
    en: 'People keep the slot free without being asked, as long as the slot stays put.',
    ja: '日が決まっていれば、頼まなくてもみんながその時間を空けておけます。',
  },
  say: {
    usual: {
      en: 'The cadence ({cadence}) points to {newDate}, not {date}. Move the session, or note why in "because".',
      ja: '開催ペース（{cadence}）では{newDate}ですが、{date}になっています。日を移すか、「because」に理由を書きましょう。',
    },
  },
  mends: {
    move: titles.move,
    because: titles.keepDate,
  },
  example: {
    bad: 'series: { title: A, cadence: { every: 1 month, on: 3rd thu } }\nsessions:\n  - date: 2026-11-19\n  - date: 2026-12-28',
    good: 'series: { title: A, cadence: { every: 1 month, on: 3rd thu } }\nsessions:\n  - date: 2026-11-19\n  - date: 2026-12-28\n    because: Joint year-end review with the Osaka office',
  },
  look: function* ({ circle, file, series }) {
    const cadence = series?.cadence;
    const rhythm = rhythmOf(circle, file);
    if (!cadence || !rhythm || rhythm.state === 'closed') return;
    // A turn that was left out is another rule's.
    const gaps = new Set(gapsOf(circle, file).map(({ nth }) => nth));
    for (const [at, occasion] of rhythm.dated.entries()) {
      const before = rhythm.dated[at - 1]?.date;
      const { date, nth, session } = occasion;
      if (!before || !date || session.because || occasion.status !== 'planned' || gaps.has(nth)) continue;
      const newDate = nextAfter(cadence, before);
      if (Math.abs(daysBetween(newDate, date)) <= tolerance(cadence)) continue;
      yield {
        at: ['sessions', nth, 'date'],
        facts: { cadence: spellCadence(cadence), newDate, date },
        mend: () => [
          ...(newDate >= circle.today
            ? [
                {
                  as: 'move' as const,
                  changes: [{ do: 'setField' as const, path: ['sessions', nth, 'date'], value: newDate }],
                },
              ]
            : []),
          { as: 'because', changes: [{ do: 'setField', path: ['sessions', nth, 'because'], value: '' }] },
        ],
      };
    }
  },
});
