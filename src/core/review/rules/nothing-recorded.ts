import { type Occasion, presentAt } from '../../circle/occasion.ts';
import { daysBetween } from '../../plan/day.ts';
import { rule } from '../rule.ts';

/** Days after a session between which it is worth asking: before, nobody is late; after, nobody remembers. */
const [soonest, latest] = [7, 28];

export const nothingRecorded = rule({
  code: 'MT440',
  name: 'nothing-recorded',
  level: 'information',
  about: 'sessions',
  wants: ({ occasions }) => occasions.some(isUnrecorded),
  craft: 'hints',
  whole: true,
  why: {
    en: 'A passing remark is often the result; a week later it is gone.',
    ja: '何気ない一言こそ成果の種です。1週間もすると忘れてしまいます。',
  },
  say: {
    usual: {
      en: '{days} since {date} and nothing is written. What did someone say that stuck?',
      ja: '{date}から{days}たちましたが、まだ記録がありません。心に残った一言は何でしたか。',
    },
  },
  mends: {
    record: { en: 'Record a hint', ja: 'ヒントを記録する' },
  },
  example: {
    bad: 'sessions:\n  - { date: 2026-11-12, participants: [ken, mio] }',
    good: 'sessions:\n  - date: 2026-11-12\n    participants: [ken, mio]\n    hints: [{ from: mio, to: ken, said: Show the customer a sketch first }]',
  },
  look: function* ({ circle, occasions }) {
    for (const occasion of occasions) {
      const { nth, date } = occasion;
      if (!date || !isUnrecorded(occasion)) continue;
      const days = daysBetween(date, circle.today);
      if (days < soonest || days > latest) continue;
      yield {
        at: ['sessions', nth, 'date'],
        facts: { days, date },
        mend: () => {
          const [first, second] = presentAt(occasion).toReversed();
          const hint = { from: first ?? '', ...(second === undefined ? {} : { to: second }), said: '' };
          return [
            {
              as: 'record',
              changes: [{ do: 'addItem', path: ['sessions', nth, 'hints'], value: hint }],
              preferred: true,
            },
          ];
        },
      };
    }
  },
});

/** Held, and nothing was written down of it. */
const isUnrecorded = ({ status, session: { hints, open, kept, handoff } }: Occasion): boolean =>
  status === 'held' && hints.length + open.length + kept === 0 && !handoff;
