import { type Occasion, presentAt } from '../circle/occasion.ts';
import { minuteOfDay } from '../plan/time.ts';
import { instantMinute, isZone, wallClock } from '../plan/zone.ts';
import { type Desk, person } from './desk.ts';

/** When a session is for those whose clocks show another time. */
export interface Elsewhere {
  /** `London`. */
  readonly place: string;
  /** `06:00–07:00`, with the day where that is another one. */
  readonly time: string;
  readonly people: string;
}

/** The times of a session for people in other zones than its own, earliest clock first; none without a start. */
export function elsewhereOf({ circle, words, ...rest }: Desk, occasion: Occasion): readonly Elsewhere[] {
  const { date, start, minutes, zone = circle.zone } = occasion;
  if (date === undefined || start === undefined || !isZone(zone)) return [];
  const desk: Desk = { circle, words, ...rest };
  const byZone = new Map<string, string[]>();
  for (const id of presentAt(occasion)) {
    const own = circle.people.get(id)?.timezone;
    if (own !== undefined && own !== zone && isZone(own))
      byZone.set(own, [...(byZone.get(own) ?? []), person(desk, id)]);
  }
  const begin = instantMinute(date, start, zone);
  return [...byZone]
    .map(([own, names]) => ({ own, names, from: wallClock(begin, own), to: wallClock(begin + minutes, own) }))
    .filter(({ from }) => from.day !== date || minuteOfDay(from.time) !== minuteOfDay(start))
    .sort((a, b) => (`${a.from.day}${a.from.time}` < `${b.from.day}${b.from.time}` ? -1 : 1))
    .map(({ own, names, from, to }) => ({
      place: own.slice(own.lastIndexOf('/') + 1).replaceAll('_', ' '),
      time: `${from.day === date ? '' : `${words.date(from.day)} `}${words.fill({ en: '{range}', ja: '{range}' }, { range: [from.time, to.time] })}`,
      people: names.join(words.language === 'ja' ? '、' : ', '),
    }));
}
