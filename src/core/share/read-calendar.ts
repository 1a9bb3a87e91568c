import ICAL from 'ical.js';
import type { Taken } from '../circle/taken.ts';
import { addDays, type Day, isDay } from '../plan/day.ts';
import { isTime, type Time } from '../plan/time.ts';
import { instantMinute, isZone } from '../plan/zone.ts';
import { clean } from './contents.ts';

/** What a calendar file says of the time somebody has. */
export interface ReadCalendar {
  /** Whole days, as holidays and absences are written. */
  readonly days: readonly Day[];
  readonly busy: readonly Taken[];
}

/** What is looked at: entries outside of these days do not matter. */
export interface CalendarWindow {
  readonly from: Day;
  readonly to: Day;
  /** Zone of times that name none. */
  readonly zone: string;
}

/** The stretch in which sessions are planned: what is long over, or years away, is not looked for. */
export const aroundToday = (today: Day, zone: string): CalendarWindow => ({
  from: addDays(today, -7),
  to: addDays(today, 400),
  zone,
});

/** So many repetitions of one entry, and so many entries, are looked at. */
const [mostTurns, mostEntries] = [2000, 5000];

/**
 * Reads a calendar file for when somebody has no time: entries that are cancelled or take no time are left out,
 * repeated ones are spread out. Undefined where the text is no calendar.
 */
export function readCalendar(text: string, window: CalendarWindow): ReadCalendar | undefined {
  const days = new Set<Day>();
  const busy: Taken[] = [];
  try {
    const calendar = ICAL.Component.fromString(text);
    if (calendar.name !== 'vcalendar') return undefined;
    const all = calendar.getAllSubcomponents('vevent').slice(0, mostEntries);
    for (const component of all) {
      if (component.hasProperty('recurrence-id')) continue;
      try {
        readEntry(component, window, days, busy, exceptionsTo(component, all));
      } catch {
        // One entry that makes no sense takes none of the others with it.
      }
    }
  } catch {
    return undefined;
  }
  return { days: [...days].sort(), busy: busy.sort((a, b) => a.from - b.from) };
}

const exceptionsTo = (component: ICAL.Component, all: readonly ICAL.Component[]): ICAL.Component[] => {
  const uid = component.getFirstPropertyValue('uid');
  return all.filter((one) => one.hasProperty('recurrence-id') && one.getFirstPropertyValue('uid') === uid);
};

function readEntry(
  component: ICAL.Component,
  window: CalendarWindow,
  days: Set<Day>,
  busy: Taken[],
  exceptions: ICAL.Component[],
): void {
  const event = new ICAL.Event(component, { exceptions });
  if (!event.isRecurring()) {
    add(component, event.startDate, event.endDate, window, days, busy);
    return;
  }
  const turns = event.iterator();
  for (let turn = 0; turn < mostTurns; turn++) {
    const next = turns.next();
    if (!next || dayOf(next) > window.to) return;
    const { item, startDate, endDate } = event.getOccurrenceDetails(next);
    add(item.component, startDate, endDate, window, days, busy);
  }
}

function add(
  component: ICAL.Component,
  start: ICAL.Time,
  end: ICAL.Time,
  window: CalendarWindow,
  days: Set<Day>,
  busy: Taken[],
): void {
  const says = (name: string): string => String(component.getFirstPropertyValue(name) ?? '').toUpperCase();
  if (says('status') === 'CANCELLED') return;
  if (start.isDate) {
    const last = end.isDate && dayOf(end) > dayOf(start) ? addDays(dayOf(end), -1) : dayOf(start);
    for (let [day, turn] = [dayOf(start), 0]; day <= last && turn < 400; day = addDays(day, 1), turn++)
      if (day >= window.from && day <= window.to) days.add(day);
    return;
  }
  // Whole days are often marked as free although nobody works on them; hours that are, are free.
  if (says('transp') === 'TRANSPARENT') return;
  const what = clean(String(component.getFirstPropertyValue('summary') ?? ''));
  const stretch = {
    from: minuteOf(component, start, 'dtstart', window),
    to: minuteOf(component, end, 'dtend', window),
    what,
  };
  if (dayOf(end) >= window.from && dayOf(start) <= window.to && stretch.to > stretch.from) busy.push(stretch);
}

const two = (n: number): string => String(n).padStart(2, '0');
const dayOf = ({ year, month, day }: ICAL.Time): Day =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}` as Day;

/** The moment of a time: by the clocks the file brings along, else by the zone it names, else by the window's. */
function minuteOf(component: ICAL.Component, time: ICAL.Time, name: string, { zone }: CalendarWindow): number {
  const floating = time.zone === null || time.zone === ICAL.Timezone.localTimezone || time.zone?.tzid === 'floating';
  if (!floating) return Math.floor(time.toUnixTime() / 60);
  // An entry with a length instead of an end keeps to the clock it starts by.
  const property = component.getFirstProperty(name) ?? component.getFirstProperty('dtstart');
  const named = String(property?.getParameter('tzid') ?? '');
  const [day, clock] = [dayOf(time), `${two(time.hour)}:${two(time.minute)}`];
  if (!isDay(day) || !isTime(clock)) throw new RangeError(`${day} ${clock}`);
  return instantMinute(day, clock, isZone(named) ? named : zone);
}

/** What the calendars of a folder say of days and hours, by whose they are. */
export interface Outside {
  readonly holidays: readonly Day[];
  readonly taken: readonly Taken[];
}

/**
 * Brings calendars together. Whole days of the calendar named `holidays` are days off for everybody; whole days of a
 * person are taken from midnight to midnight.
 * @param calendars the texts of the calendars, each with a person's id or `holidays`
 */
export function outsideOf(
  calendars: readonly (readonly [whose: string, text: string])[],
  window: CalendarWindow,
): Outside {
  const holidays: Day[] = [];
  const taken: Taken[] = [];
  const midnight = '00:00' as Time;
  for (const [whose, text] of calendars) {
    const { days, busy } = readCalendar(text, window) ?? { days: [], busy: [] };
    if (whose === 'holidays') {
      holidays.push(...days);
      taken.push(...busy);
      continue;
    }
    for (const stretch of busy) taken.push({ ...stretch, person: whose });
    for (const day of days)
      taken.push({
        person: whose,
        from: instantMinute(day, midnight, window.zone),
        to: instantMinute(addDays(day, 1), midnight, window.zone),
        what: '',
      });
  }
  return { holidays, taken };
}
