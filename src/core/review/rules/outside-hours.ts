import { presentAt } from '../../circle/occasion.ts';
import { enlist } from '../../plan/lists.ts';
import { minuteOfDay, type Time } from '../../plan/time.ts';
import { instantMinute, wallClock } from '../../plan/zone.ts';
import { rule } from '../rule.ts';

/** When most people are awake and may be asked to talk, in minutes of their day. */
const [morning, evening] = [7 * 60, 21 * 60];

export const outsideHours = rule({
  code: 'MT309',
  name: 'outside-hours',
  level: 'information',
  about: 'sessions',
  wants: 'ahead',
  why: {
    en: 'If the same people always stay up late, they will be the first to stop coming.',
    ja: 'いつも同じ人が夜更かしをしていると、その人から来られなくなります。',
  },
  say: {
    usual: {
      en: 'It will be {time} for {name} ({zone}). Look for an hour that suits both, or take turns.',
      ja: '{name}の地域（{zone}）では{time}です。お互いに無理のない時間を探すか、交代で合わせましょう。',
    },
    several: {
      en: 'It will be {time} for {names} ({zone}). Look for an hour that suits everyone, or take turns.',
      ja: '{names}の地域（{zone}）では{time}です。お互いに無理のない時間を探すか、交代で合わせましょう。',
    },
  },
  example: {
    bad: 'series: { title: A, timezone: Asia/Tokyo }\npeople: { ana: { timezone: Europe/Lisbon } }\nsessions: [{ date: 2026-12-17, start: "08:00", participants: [ana] }]',
    good: 'series: { title: A, timezone: Asia/Tokyo }\npeople: { ana: { timezone: Europe/Lisbon } }\nsessions: [{ date: 2026-12-17, start: "18:00", participants: [ana] }]',
  },
  look: function* ({ circle, occasions }) {
    for (const occasion of occasions) {
      const { nth, date, start, status, session } = occasion;
      if (status !== 'planned' || !date || !start || session.because) continue;
      const home = occasion.zone ?? circle.zone;
      const away = new Map<string, string[]>();
      for (const id of presentAt(occasion)) {
        const zone = circle.people.get(id)?.timezone;
        if (zone && zone !== home) enlist(away, zone, id);
      }
      for (const [zone, ids] of away) {
        const { time } = wallClock(instantMinute(date, start, home), zone);
        if (isFair(time)) continue;
        const names = ids.map(circle.people.show);
        yield {
          at: ['sessions', nth, session.start === undefined ? 'date' : 'start'],
          facts: { time, zone, names, name: names[0] ?? '' },
          ...(ids.length > 1 ? { say: 'several' } : {}),
        };
      }
    }
  },
});

const isFair = (time: Time): boolean => minuteOfDay(time) >= morning && minuteOfDay(time) < evening;
