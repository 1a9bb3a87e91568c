import type { Day } from '../plan/day.ts';
import { enlist } from '../plan/lists.ts';
import type { Time } from '../plan/time.ts';
import { instantMinute, wallClock } from '../plan/zone.ts';
import type { Circle } from './circle.ts';
import { type Occasion, presentAt } from './occasion.ts';

/** What the clocks of some of the people show while a session takes place. */
export interface LocalTime {
  readonly zone: string;
  /** Ids, in the order of the session's lists. */
  readonly people: readonly string[];
  /** The day the session starts on there. */
  readonly day: Day;
  readonly range: readonly [from: Time, to: Time];
}

/**
 * The session's time in every zone somebody present lives in, the session's own zone first. Empty where everybody
 * shares it, or where the session has no time yet.
 */
export function localTimes(circle: Circle, occasion: Occasion): readonly LocalTime[] {
  const { date, start, minutes } = occasion;
  if (!date || !start) return [];
  const home = occasion.zone ?? circle.zone;
  const people = new Map<string, string[]>([[home, []]]);
  for (const id of presentAt(occasion)) {
    const zone = circle.people.get(id)?.timezone ?? home;
    enlist(people, zone, id);
  }
  if (people.size < 2) return [];
  const from = instantMinute(date, start, home);
  return [...people].map(([zone, ids]) => {
    const begin = wallClock(from, zone);
    const end = wallClock(from + minutes, zone);
    return { zone, people: ids, day: begin.day, range: [begin.time, end.time] };
  });
}
