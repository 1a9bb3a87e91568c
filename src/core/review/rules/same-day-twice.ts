import type { Occasion } from '../../circle/occasion.ts';
import { spanOf } from '../../read/read.ts';
import { rule } from '../rule.ts';

export const sameDayTwice = rule({
  code: 'MT305',
  name: 'same-day-twice',
  level: 'warning',
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
  },
  look: function* ({ reading, circle, sheet }) {
    const seen = new Map<string, Occasion>();
    for (const occasion of circle.of(sheet.file)) {
      const { date, start, nth } = occasion;
      if (!date || occasion.status === 'cancelled') continue;
      const key = `${date} ${start ?? ''}`;
      const first = seen.get(key);
      if (first) {
        yield {
          span: spanOf(reading, ['sessions', nth, 'date']),
          facts: { date },
          related: [
            { file: sheet.file, at: spanOf(reading, ['sessions', first.nth, 'date']), text: other, facts: { date } },
          ],
          mend: () => [{ as: 'remove', changes: [{ do: 'removeField', path: ['sessions', nth] }] }],
        };
      } else seen.set(key, occasion);
    }
  },
});

const other = { en: 'The other session on {date}.', ja: '{date}のもう一つの回。' };

export const example = {
  bad: 'sessions:\n  - date: 2026-12-17\n  - date: 2026-12-17',
  good: 'sessions:\n  - date: 2026-12-17\n  - date: 2027-01-21',
};
