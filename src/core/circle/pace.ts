import type { Cadence } from '../plan/cadence.ts';
import { type Day, daysBetween } from '../plan/day.ts';
import type { Circle } from './circle.ts';
import type { Occasion } from './occasion.ts';
import { rhythmOf } from './rhythm.ts';

const unitDays: Readonly<Record<Cadence['unit'], number>> = { day: 1, week: 7, month: 30.4375 };

/** Days from one date of a cadence to the next, on average. */
const cadenceDays = ({ count, unit }: Cadence): number => count * unitDays[unit];

/** More than a cadence and a half between two sessions, without a reason written down. */
export interface Gap {
  readonly date: Day;
  readonly date2: Day;
  readonly days: number;
  /** Place of the later session in its file's list. */
  readonly nth: number;
}

/** The gaps of a series since the last decision, oldest first; a reason on a session in between explains one. */
export const gapsOf = (circle: Circle, file: string): readonly Gap[] =>
  circle.derived(`gaps ${file}`, () => {
    const rhythm = rhythmOf(circle, file);
    const cadence = circle.series(file)?.cadence;
    if (!rhythm || !cadence || rhythm.state === 'closed') return [];
    const most = cadenceDays(cadence) * 1.5;
    const gaps: Gap[] = [];
    let before: Occasion | undefined;
    let explained = false;
    for (const occasion of rhythm.dated) {
      explained ||= occasion.session.because;
      if (occasion.status === 'cancelled') continue;
      const { date, nth } = occasion;
      const decided = rhythm.decision !== undefined && date !== undefined && date <= rhythm.decision.date;
      if (before?.date && date && !explained && !decided) {
        const days = daysBetween(before.date, date);
        if (days > most) gaps.push({ date: before.date, date2: date, days, nth });
      }
      before = occasion;
      explained = false;
    }
    return gaps;
  });

/** How long nothing was held or planned, where that is two cadences or more, or 60 days without a cadence. */
export interface Fade {
  readonly days: number;
  /** The last session, or the decision after it. */
  readonly since: Day;
  /** Place of the last session in its file's list. */
  readonly nth: number;
}

/** A series that stops without anybody having decided so; none while anything is ahead, or after a decision to stop. */
export const fadeOf = (circle: Circle, file: string): Fade | undefined =>
  circle.derived(`fade ${file}`, () => {
    const rhythm = rhythmOf(circle, file);
    const cadence = circle.series(file)?.cadence;
    if (rhythm?.state !== 'alive' || rhythm.coming.length > 0 || rhythm.undecided.length > 0) return undefined;
    const taken = rhythm.dated.filter(({ status }) => status !== 'cancelled');
    const last = taken.at(-1);
    if (!last?.date || (!cadence && taken.length < 2)) return undefined;
    const since = rhythm.decision && rhythm.decision.date > last.date ? rhythm.decision.date : last.date;
    const days = daysBetween(since, circle.today);
    return days >= (cadence ? cadenceDays(cadence) * 2 : 60) ? { days, since, nth: last.nth } : undefined;
  });

/** The same host time after time. */
export interface Streak {
  readonly host: string;
  readonly times: number;
  /** Place of the latest of these sessions in its file's list. */
  readonly nth: number;
}

/** How often the latest host of a series has hosted in a row, sessions to come included. */
export const streakOf = (circle: Circle, file: string): Streak | undefined =>
  circle.derived(`streak ${file}`, () => {
    const hosted = (rhythmOf(circle, file)?.dated ?? []).filter(
      ({ host, status }) => host !== undefined && status !== 'cancelled',
    );
    const last = hosted.at(-1);
    if (last?.host === undefined) return undefined;
    const other = hosted.findLastIndex(({ host }) => host !== last.host);
    return { host: last.host, times: hosted.length - 1 - other, nth: last.nth };
  });
