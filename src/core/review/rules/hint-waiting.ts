import { ledgerOf } from '../../circle/ledger.ts';
import { freeHintId } from '../repairs.ts';
import { rule } from '../rule.ts';

/** Days after which nobody remembers any more. */
const forgotten = 365;

export const hintWaiting = rule({
  code: 'MT442',
  name: 'hint-waiting',
  level: 'hint',
  about: 'file',
  craft: 'hints',
  whole: true,
  why: {
    en: 'Results of meeting come late and elsewhere; asking after three months finds them.',
    ja: '交流の成果は、後から別の場所に現れます。3か月後に聞くと見つかります。',
  },
  say: {
    usual: {
      en: '{days} ago {name} said "{said}". Did something come of it?',
      ja: '{name}の一言「{said}」から{days}たちました。何かにつながりましたか。',
    },
  },
  mends: {
    link: { en: 'Link to "{text}"', ja: '「{text}」と結びつける' },
    record: { en: 'Record an outcome', ja: '成果を記録する' },
  },
  example: {
    bad: 'sessions:\n  - date: 2026-08-20\n    hints: [{ id: h2, from: mio, said: Ask before you build }]',
    good: 'sessions:\n  - date: 2026-08-20\n    hints: [{ id: h2, from: mio, said: Ask before you build }]\noutcomes: [{ date: 2026-11-10, what: Ten-minute check before estimates, from: [h2] }]',
  },
  look: function* ({ circle, file }) {
    const { due, outcomes } = ledgerOf(circle, file);
    for (const { session, nth, id, date, from, said, age } of due) {
      if (age > forgotten || from === undefined) continue;
      const path = ['sessions', session, 'hints', nth];
      yield {
        at: [...path, 'said'],
        facts: { days: age, name: circle.people.show(from), said },
        mend: () => {
          const own = id ?? freeHintId(circle, file);
          // Only what has an id can be pointed to.
          const named = id === undefined ? [{ do: 'setField' as const, path: [...path, 'id'], value: own }] : [];
          const since = outcomes.filter(({ outcome }) => outcome.date && date && outcome.date >= date).slice(-3);
          return [
            ...since.map(({ outcome }) => ({
              as: 'link' as const,
              facts: { text: outcome.what ?? '' },
              changes: [...named, { do: 'addItem' as const, path: ['outcomes', outcome.nth, 'from'], value: own }],
            })),
            {
              as: 'record',
              changes: [
                ...named,
                { do: 'addItem', path: ['outcomes'], value: { date: circle.today, what: '', from: [own] } },
              ],
            },
          ];
        },
      };
    }
  },
});
