import type { Occasion } from '../../circle/occasion.ts';
import type { Change } from '../../plan/change.ts';
import { rule } from '../rule.ts';

export const outOfOrder = rule({
  code: 'MT306',
  name: 'out-of-order',
  level: 'information',
  about: 'file',
  whole: true,
  why: {
    en: 'In date order the file reads as the story of the series; comments move along.',
    ja: '日付順なら、ファイルがそのままシリーズの歩みになります。コメントも一緒に動きます。',
  },
  say: {
    usual: {
      en: '{date} comes after {date2} in the file. Sort the sessions by date.',
      ja: '{date}の回が{date2}の回より後に書かれています。日付の順に並べましょう。',
    },
  },
  mends: {
    sort: { en: 'Sort by date', ja: '日付順に並べる' },
  },
  example: {
    bad: 'sessions:\n  - date: 2027-01-21\n  - date: 2026-12-17',
    good: 'sessions:\n  - date: 2026-12-17\n  - date: 2027-01-21',
  },
  look: function* ({ circle, file }) {
    const dated = circle.of(file).filter(({ date }) => date !== undefined);
    // Newest first all the way down is an order, too.
    if (dated.length > 2 && dated.every((occasion, at) => at === 0 || !later(occasion, dated[at - 1]))) return;
    let latest = dated[0];
    for (const occasion of dated) {
      if (latest?.date && occasion.date && occasion.date < latest.date)
        yield {
          at: ['sessions', occasion.nth, 'date'],
          facts: { date: occasion.date, date2: latest.date },
          mend: () => [{ as: 'sort', changes: sorting(circle.of(file)) }],
        };
      else latest = occasion;
    }
  },
});

const later = ({ date }: Occasion, before: Occasion | undefined): boolean => (date ?? '') > (before?.date ?? '');

/** The moves that bring sessions in the order of their dates, one after the other; an open date keeps its place. */
function sorting(all: readonly Occasion[]): readonly Change[] {
  const dated = all.filter(({ date }) => date !== undefined).sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
  const wanted = all.map((occasion) => (occasion.date === undefined ? occasion : (dated.shift() ?? occasion)));
  const now = [...all];
  return wanted.flatMap((occasion, to): readonly Change[] => {
    const from = now.indexOf(occasion);
    if (from === to) return [];
    now.splice(to, 0, ...now.splice(from, 1));
    return [{ do: 'moveItem', path: ['sessions', from], to }];
  });
}
