import type { Occasion } from '../../circle/occasion.ts';
import { rule } from '../rule.ts';
import { titles } from '../titles.ts';

export const sameDayTwice = rule({
  code: 'MT305',
  name: 'same-day-twice',
  level: 'warning',
  about: 'sessions',
  wants: ({ circle, occasions }) =>
    occasions.some(({ date, status }) => date && status !== 'cancelled' && circle.on(date).length > 1),
  why: {
    en: 'Usually a copied entry whose date was meant to change.',
    ja: '多くは、写した項目の日付を直し忘れたものです。',
  },
  say: {
    usual: {
      en: 'Two sessions share {date} and the same start. Remove one, or give it another time.',
      ja: '{date}の同じ時刻に二つの回があります。一つを削除するか、時刻を変えましょう。',
    },
  },
  mends: {
    remove: { en: 'Remove this session', ja: 'この回を削除する' },
    goTo: titles.goToOther,
  },
  example: {
    bad: 'sessions:\n  - date: 2026-12-17\n  - date: 2026-12-17',
    good: 'sessions:\n  - date: 2026-12-17\n  - date: 2027-01-21',
  },
  look: function* ({ circle, occasions }) {
    for (const { file, date, start, status, nth } of occasions) {
      if (!date || status === 'cancelled') continue;
      const day = circle.on(date);
      const first = day.length > 1 ? firstsOn(day).get(slotOf({ file, start })) : undefined;
      if (!first || first.nth >= nth) continue;
      yield {
        at: ['sessions', nth, 'date'],
        facts: { date },
        related: [{ file, at: ['sessions', first.nth, 'date'], text: other, facts: { date } }],
        mend: () => [
          { as: 'remove', changes: [{ do: 'removeField', path: ['sessions', nth] }] },
          { as: 'goTo', changes: [], goTo: ['sessions', first.nth, 'date'] },
        ],
      };
    }
  },
});

const other = { en: 'The other session on {date}.', ja: '{date}のもう一つの回。' };

const known = new WeakMap<readonly Occasion[], ReadonlyMap<string, Occasion>>();

/** Of the sessions of a day, the one that stands first in its file at each time. */
function firstsOn(day: readonly Occasion[]): ReadonlyMap<string, Occasion> {
  const found = known.get(day);
  if (found) return found;
  const firsts = new Map<string, Occasion>();
  for (const one of day) {
    const first = firsts.get(slotOf(one));
    if (one.status !== 'cancelled' && (!first || one.nth < first.nth)) firsts.set(slotOf(one), one);
  }
  known.set(day, firsts);
  return firsts;
}

const slotOf = ({ file, start }: Pick<Occasion, 'file' | 'start'>): string => `${start ?? ''}\n${file}`;
