import { clashes, clashFacts, clashNotice } from '../clash.ts';
import { rule } from '../rule.ts';

export const hostDoubleBooked = rule({
  code: 'MT301',
  name: 'host-double-booked',
  level: 'warning',
  about: 'sessions',
  why: {
    en: 'A host who runs between two rooms can welcome nobody in either.',
    ja: '二つの会場を行き来する主催者は、どちらの参加者も迎えられません。',
  },
  say: {
    usual: {
      en: '{name} also hosts "{title}" on {date}, {range}. Ask someone else to host, or move one of them.',
      ja: '{name}は{date} {range}に「{title}」も主催します。主催者を替えるか、どちらかの日を移しましょう。',
    },
  },
  example: {
    bad: 'sessions: [{ date: 2026-12-17, start: "15:00", host: ken }]',
    good: 'sessions: [{ date: 2026-12-17, start: "15:00", host: mio }]',
    beside: 'sessions: [{ date: 2026-12-17, start: "15:30", host: ken, title: Lunch }]',
  },
  look: function* ({ circle, occasions }) {
    for (const { mine, other } of clashes(circle, occasions)) {
      if (mine.host === undefined || mine.host !== other.host) continue;
      yield {
        at: ['sessions', mine.nth, 'host'],
        ...clashNotice(other),
        facts: { ...clashFacts(other), name: circle.people.show(mine.host) },
      };
    }
  },
});
