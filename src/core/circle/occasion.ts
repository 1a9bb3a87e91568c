import type { Day } from '../plan/day.ts';
import { minuteOfDay, type Time, timeAt } from '../plan/time.ts';
import { instantMinute } from '../plan/zone.ts';
import { labels } from '../words/labels.ts';
import type { Words } from '../words/words.ts';
import { distinct } from './counts.ts';
import type { Sheet, SheetSession } from './sheet.ts';

export type Status = 'planned' | 'held' | 'cancelled' | 'undecided';

/** A session with everything its series supplies, placed in time. */
export interface Occasion {
  readonly file: string;
  /** Place of the session in its file's list. */
  readonly nth: number;
  /** None while the date is open. */
  readonly date: Day | undefined;
  readonly start: Time | undefined;
  /** Planned length; the series' or 60 where the session has none of its own. */
  readonly minutes: number;
  readonly zone: string | undefined;
  readonly where: string | undefined;
  readonly status: Status;
  /** The session's own title, else its series'. */
  readonly title: string;
  readonly host: string | undefined;
  readonly cohosts: readonly string[];
  readonly participants: readonly string[];
  readonly topics: readonly string[];
  readonly session: SheetSession;
}

/** Length of a session that says nothing of it, in minutes. */
const usualMinutes = 60;

/** A session of a file as it stands on this day. */
export function occasionOf({ file, series }: Sheet, session: SheetSession, today: Day): Occasion {
  const date = session.date === 'tbd' ? undefined : session.date;
  return {
    file,
    nth: session.nth,
    date,
    start: session.start ?? series?.start,
    minutes: session.minutes ?? series?.minutes ?? usualMinutes,
    zone: series?.zone,
    where: session.place ?? series?.place,
    status: statusOf(session, date, today),
    title: session.title ?? series?.title ?? file,
    host: session.host,
    cohosts: session.cohosts,
    participants: session.participants,
    topics: session.topics,
    session,
  };
}

/** The day of a session in words. A date that cannot be read is not taken for one that is still open. */
export const dayOf = ({ date, session }: Pick<Occasion, 'date' | 'session'>, words: Words): string =>
  date ? words.date(date) : words.fill(session.misdated ? labels.dateUnreadable : labels.dateUndecided);

function statusOf(session: SheetSession, date: Day | undefined, today: Day): Status {
  if (session.status === 'cancelled') return 'cancelled';
  if (date === undefined) return 'undecided';
  return session.status ?? (date < today ? 'held' : 'planned');
}

/** Start and end as wall-clock times; the end may be on the next day. Undefined without a start. */
export const rangeOf = ({ start, minutes }: Occasion): readonly [from: Time, to: Time] | undefined =>
  start ? [start, timeAt(minuteOfDay(start) + minutes)] : undefined;

/** Everybody present or expected: host, co-hosts, participants; each once. */
export function presentAt(occasion: Occasion): readonly string[] {
  const { host, cohosts, participants } = occasion;
  const all = host === undefined ? [...cohosts, ...participants] : [host, ...cohosts, ...participants];
  if (all.length <= manyPeople) return distinct(all);
  const known = crowds.get(occasion) ?? [...new Set(all)];
  crowds.set(occasion, known);
  return known;
}
const manyPeople = 20;
const crowds = new WeakMap<Occasion, readonly string[]>();

/**
 * True when two sessions that take place overlap in time.
 * @param zone the zone of sessions whose series names none
 */
export function overlap(a: Occasion, b: Occasion, zone: string): boolean {
  if (!a.date || !b.date || !a.start || !b.start) return false;
  const wall = a.zone === b.zone;
  const from = (it: Occasion, day: Day, start: Time): number =>
    wall
      ? Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8))) / 60_000 +
        minuteOfDay(start)
      : instantMinute(day, start, it.zone ?? zone);
  const startA = from(a, a.date, a.start);
  const startB = from(b, b.date, b.start);
  return startA < startB + b.minutes && startB < startA + a.minutes;
}
