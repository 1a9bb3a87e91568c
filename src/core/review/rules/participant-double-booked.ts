import { type Occasion, presentAt } from '../../circle/occasion.ts';
import { clashes, clashFacts, clashNotice } from '../clash.ts';
import { rule } from '../rule.ts';

export const participantDoubleBooked = rule({
  code: 'MT302',
  name: 'participant-double-booked',
  level: 'information',
  about: 'sessions',
  wants: 'ahead',
  why: {
    en: 'Found now, a clash costs one message; found on the day, an empty chair.',
    ja: '重なりは、今なら一言の確認で済みます。当日では空席になります。',
  },
  say: {
    usual: {
      en: '{name} is also expected at "{title}" on {date}, {range}. Check which one {name} will join.',
      ja: '{name}は{date} {range}の「{title}」にも参加予定です。どちらに出るか{name}に確かめておきましょう。',
    },
    several: {
      en: '{names} are also expected at "{title}" on {date}, {range}. Check which one they will join.',
      ja: '{names}は{date} {range}の「{title}」にも参加予定です。どちらに出るか確かめておきましょう。',
    },
  },
  example: {
    bad: 'sessions: [{ date: 2026-12-17, start: "15:00", participants: [mio] }]',
    good: 'sessions: [{ date: 2026-12-18, start: "15:00", participants: [mio] }]',
    beside: 'sessions: [{ date: 2026-12-17, start: "15:30", participants: [mio], title: Lunch }]',
  },
  look: function* ({ circle, occasions }) {
    for (const { mine, other, shared: both } of clashes(circle, occasions, wantedAtBoth)) {
      const [first = ''] = both;
      const names = both.map(circle.people.show);
      yield {
        at: ['sessions', mine.nth, placeOf(mine.participants, both) ? 'participants' : 'date'],
        ...(placeOf(mine.participants, both) ? { on: 'key' } : {}),
        ...clashNotice(other),
        ...(both.length > 1 ? { say: 'several' } : {}),
        facts: { ...clashFacts(other), name: names[0] ?? first, names },
      };
    }
  },
});

function placeOf(participants: readonly string[], both: readonly string[]): boolean {
  const among = new Set(participants);
  return both.some((id) => among.has(id));
}

/** Who is wanted at both; undefined where nobody is. */
function wantedAtBoth(mine: Occasion, other: Occasion): readonly string[] | undefined {
  const there = new Set(presentAt(other));
  // A host in two rooms is another rule's.
  const both = presentAt(mine).filter((id) => there.has(id) && !(id === mine.host && id === other.host));
  return both.length > 0 ? both : undefined;
}
