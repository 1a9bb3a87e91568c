import { addDays, type Day, daysBetween, daysInMonth, firstOfMonth, monthsBetween, weekday } from './day.ts';

/** A promise of rhythm: every `count` units, on a weekday, an ordinal weekday of the month, or a date of the month. */
export interface Cadence {
  readonly count: number;
  readonly unit: 'day' | 'week' | 'month';
  readonly on?: CadenceDay;
}
/** `weekday` 1 = Monday … 7 = Sunday; `nth` 1–5 or -1 for the last. `date` 29–31 means the last day of shorter months. */
export type CadenceDay = { readonly weekday: number; readonly nth?: number } | { readonly date: number };

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
export const ordinals = new Map([
  ['1st', 1],
  ['first', 1],
  ['2nd', 2],
  ['second', 2],
  ['3rd', 3],
  ['third', 3],
  ['4th', 4],
  ['fourth', 4],
  ['5th', 5],
  ['fifth', 5],
  ['last', -1],
]);

/** Reads the stored form, `every: 2 week` and `on: thu | 3rd thu | last fri | 15`; undefined when it is none. */
export function readCadence(every: string, on?: string): Cadence | undefined {
  const rate = /^([1-9]\d?) (day|week|month)s?$/.exec(every);
  if (!rate) return undefined;
  const unit = rate[2] as Cadence['unit'];
  const count = Number(rate[1]);
  if (on === undefined) return { count, unit };
  const day = readCadenceDay(on);
  if (!day || unit === 'day') return undefined;
  if (unit === 'week' && ('date' in day || day.nth !== undefined)) return undefined;
  return { count, unit, on: day };
}

function readCadenceDay(on: string): CadenceDay | undefined {
  if (/^([1-9]|[12]\d|3[01])$/.test(on)) return { date: Number(on) };
  const match = /^(?:(1st|2nd|3rd|4th|5th|last) )?(mon|tue|wed|thu|fri|sat|sun)$/.exec(on);
  if (!match) return undefined;
  const day = weekdays.indexOf(match[2] ?? '') + 1;
  return match[1] ? { weekday: day, nth: ordinals.get(match[1]) ?? 1 } : { weekday: day };
}

/** The day in the month of `first` that the rhythm names; a 5th weekday that month does not have gives undefined. */
function dayInMonth(first: Day, on: CadenceDay): Day | undefined {
  if ('date' in on) return addDays(first, Math.min(on.date, daysInMonth(first)) - 1);
  const offset = (on.weekday - weekday(first) + 7) % 7;
  if (on.nth === -1) {
    const count = Math.floor((daysInMonth(first) - 1 - offset) / 7);
    return addDays(first, offset + count * 7);
  }
  const day = offset + ((on.nth ?? 1) - 1) * 7;
  return day < daysInMonth(first) ? addDays(first, day) : undefined;
}

/** The first day of the rhythm after `last`, counted from `last`: the date promised when `last` is over. */
export function nextAfter(cadence: Cadence, last: Day): Day {
  const { count, unit, on } = cadence;
  if (unit === 'day') return addDays(last, count);
  if (unit === 'week') {
    const later = addDays(last, count * 7);
    if (!on || 'date' in on) return later;
    const monday = addDays(later, 1 - weekday(later));
    return addDays(monday, on.weekday - 1);
  }
  const promised = on ?? { date: Number(last.slice(8)) };
  // Even the fifth Friday of February comes back within forty years.
  for (let turn = 1; turn <= 41; turn++) {
    const day = dayInMonth(firstOfMonth(last, turn * count), promised);
    if (day) return day;
  }
  return addDays(last, count * 30);
}

/** The first day of the rhythm after `last` that is not before `earliest`. */
export function proposeAfter(cadence: Cadence, last: Day, earliest: Day): Day {
  const steps = cadence.unit === 'month' ? monthsBetween(last, earliest) : daysBetween(last, earliest);
  // Far-away dates are reached by whole turns, so that a series asleep for years costs no more than one of last week.
  const turn = cadence.unit === 'day' ? cadence.count : cadence.count * 7;
  let from = last;
  if (cadence.unit !== 'month' && steps > turn) from = addDays(last, Math.floor(steps / turn - 1) * turn);
  let day = nextAfter(cadence, from);
  for (let guard = 0; day < earliest && guard < 2400; guard++) day = nextAfter(cadence, day);
  return day;
}

/** The first day of the rhythm on or after `earliest`, when there is no session to count from. */
export function firstOn(cadence: Cadence, earliest: Day): Day {
  if (!cadence.on) return earliest;
  if ('date' in cadence.on || cadence.unit === 'month') {
    for (let month = 0; month < 24; month++) {
      const day = dayInMonth(firstOfMonth(earliest, month), cadence.on);
      if (day && day >= earliest) return day;
    }
    return earliest;
  }
  return addDays(earliest, (cadence.on.weekday - weekday(earliest) + 7) % 7);
}

/** Days a session may stray from the promised date before anyone mentions it. */
export const tolerance = (cadence: Cadence): number => (cadence.unit === 'month' ? 7 : cadence.unit === 'week' ? 3 : 0);

/** The usual number of days between two sessions. */
export const spacing = (cadence: Cadence): number =>
  cadence.count * (cadence.unit === 'month' ? 30 : cadence.unit === 'week' ? 7 : 1);
