import { sharedRoom } from '../../circle/clash.ts';
import { clashes, clashFacts, clashNotice } from '../clash.ts';
import { rule } from '../rule.ts';

export const placeDoubleBooked = rule({
  code: 'MT303',
  name: 'place-double-booked',
  level: 'warning',
  about: 'sessions',
  wants: 'ahead',
  why: {
    en: 'Ten minutes lost looking for a room is the best part of the discussion lost.',
    ja: '会場探しの10分で、討議のいちばん良い時間がなくなります。',
  },
  say: {
    usual: {
      en: '"{place}" is also taken by "{title}" on {date}, {range}. Agree who uses it, or book another place.',
      ja: '「{place}」は{date} {range}に「{title}」も使う予定です。どちらが使うか相談するか、別の場所を押さえましょう。',
    },
  },
  example: {
    bad: 'sessions: [{ date: 2026-12-17, start: "15:00", place: Room 5B }]',
    good: 'sessions: [{ date: 2026-12-17, start: "15:00", place: Room 4A }]',
    beside: 'sessions: [{ date: 2026-12-17, start: "15:30", place: Room 5B, title: Lunch }]',
  },
  look: function* ({ circle, occasions }) {
    for (const { mine, other, shared: place } of clashes(circle, occasions, sharedRoom)) {
      yield {
        at: ['sessions', mine.nth, mine.session.place === undefined ? 'date' : 'place'],
        ...clashNotice(other),
        facts: { ...clashFacts(other), place },
      };
    }
  },
});
