import { minuteOfDay, type Time, timeAt } from '../../plan/time.ts';
import { clockShows } from '../../plan/zone.ts';
import { rule } from '../rule.ts';

export const dstGap = rule({
  code: 'MT310',
  name: 'dst-gap',
  level: 'warning',
  about: 'sessions',
  wants: 'ahead',
  why: {
    en: 'Twice a year some regions skip or repeat an hour; calendars disagree about it.',
    ja: '年に二度、1時間が消えたり重なったりする地域があり、カレンダーごとに扱いが違います。',
  },
  say: {
    usual: {
      en: 'The clocks change on {date}: {time} does not exist in {zone}. Start an hour later.',
      ja: '{date}は時計が切り替わる日で、{zone}には{time}がありません。1時間後に始めましょう。',
    },
    twice: {
      en: 'The clocks change on {date}: {time} occurs twice in {zone}. Pick an hour that occurs once.',
      ja: '{date}は時計が切り替わる日で、{zone}では{time}が二度あります。一度だけの時刻を選びましょう。',
    },
  },
  mends: {
    start: { en: 'Start at {fixed}', ja: '{fixed}開始にする' },
  },
  example: {
    bad: 'series: { title: A, timezone: Europe/Berlin }\nsessions: [{ date: 2027-03-28, start: "02:30" }]',
    good: 'series: { title: A, timezone: Europe/Berlin }\nsessions: [{ date: 2027-03-28, start: "10:00" }]',
  },
  look: function* ({ circle, occasions }) {
    for (const occasion of occasions) {
      const { nth, date, start, status, session } = occasion;
      if (status !== 'planned' || !date || !start) continue;
      const zone = occasion.zone ?? circle.zone;
      const shown = clockShows(date, start, zone);
      if (shown === 'once') continue;
      const fixed = nearby(start).find((time) => clockShows(date, time, zone) === 'once');
      if (fixed === undefined) continue;
      yield {
        at: ['sessions', nth, session.start === undefined ? 'date' : 'start'],
        facts: { date, time: start, zone, fixed },
        ...(shown === 'twice' ? { say: 'twice' } : {}),
        mend: () => [
          {
            as: 'start',
            changes: [{ do: 'setField', path: ['sessions', nth, 'start'], value: fixed }],
            preferred: true,
          },
        ],
      };
    }
  },
});

/** Hours to one side of a start, the nearest first: later on the same day, else before it, as where clocks go back at midnight. */
const nearby = (start: Time): readonly Time[] =>
  [1, 2, -1, -2]
    .map((hours) => minuteOfDay(start) + hours * 60)
    .filter((minute) => minute >= 0 && minute < 1440)
    .map(timeAt);
