import { nextAfter } from '../../plan/cadence.ts';
import { addDays, type Day, weekday } from '../../plan/day.ts';
import { rule } from '../rule.ts';
import { titles } from '../titles.ts';

export const dayOff = rule({
  code: 'MT308',
  name: 'day-off',
  level: 'information',
  about: 'sessions',
  wants: 'ahead',
  why: {
    en: 'A meetup on a day off asks people to choose between colleagues and family.',
    ja: '休日の開催は、仕事の仲間と家族のどちらかを選ばせてしまいます。',
  },
  say: {
    usual: {
      en: '{date} is a day off. The next working day is {newDate}.',
      ja: '{date}は休みの日です。次の稼働日は{newDate}です。',
    },
    cadence: {
      en: '{date} is a day off. The next working day in the cadence is {newDate}.',
      ja: '{date}は休みの日です。開催ペースで次の稼働日は{newDate}です。',
    },
    listed: {
      en: '{date} is in your list of holidays. The next working day is {newDate}.',
      ja: '{date}は休日の一覧に入っています。次の稼働日は{newDate}です。',
    },
  },
  mends: {
    move: titles.move,
    because: titles.keepDate,
  },
  example: {
    bad: 'sessions:\n  - date: 2026-12-19',
    good: 'sessions:\n  - date: 2026-12-17',
  },
  look: function* ({ circle, occasions, series }) {
    for (const { nth, date, status, session } of occasions) {
      if (status !== 'planned' || !date || session.because) continue;
      const cadence = series?.cadence;
      const listed = circle.holidays.has(date);
      // Who promised to meet on Saturdays meets on Saturdays.
      const promised = cadence?.on && 'weekday' in cadence.on ? cadence.on.weekday : undefined;
      const free = (day: Day): boolean => circle.holidays.has(day) || (weekday(day) > 5 && weekday(day) !== promised);
      if (!free(date)) continue;
      let newDate = cadence ? nextAfter(cadence, date) : addDays(date, 1);
      for (let turn = 0; free(newDate) && turn < 60; turn++)
        newDate = cadence?.on ? nextAfter(cadence, newDate) : addDays(newDate, 1);
      const path = ['sessions', nth];
      yield {
        at: [...path, 'date'],
        facts: { date, newDate },
        ...(listed ? { say: 'listed' } : cadence ? { say: 'cadence' } : {}),
        mend: () => [
          { as: 'move', changes: [{ do: 'setField', path: [...path, 'date'], value: newDate }] },
          { as: 'because', changes: [{ do: 'setField', path: [...path, 'because'], value: '' }] },
        ],
      };
    }
  },
});
