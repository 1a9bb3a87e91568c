import { addDays, type Day, isDay } from './day.ts';
import { holidaysOfJapan } from './holidays-of-japan.ts';

/** Countries whose public holidays are known here. */
export const countries = ['JP'] as const;
export type Country = (typeof countries)[number];

/** The last day up to which the public holidays of a country are known. */
export const holidaysKnownTo = (country: Country): Day =>
  `${Math.max(...Object.keys(tables[country]).map(Number))}-12-31` as Day;

/** The country whose public holidays are all among some days off; undefined where none's are. */
export const countryAmong = (days: ReadonlySet<Day>): Country | undefined =>
  countries.find((country) => publicHolidays(country).every((day) => days.has(day)));

const tables: Readonly<Record<Country, Readonly<Record<number, string>>>> = { JP: holidaysOfJapan };

/** Longest stretch of days off taken from one line. */
const longest = 400;

/** Days off besides the weekends, and the lines that could not be read as any. */
export interface DaysOff {
  readonly days: readonly Day[];
  readonly odd: readonly string[];
}

/**
 * The days off somebody has listed, and those of a country.
 * @param listed `2026-12-29`, or `2026-12-29..2027-01-03` for a stretch of days
 */
export function daysOff(listed: readonly unknown[], country?: Country): DaysOff {
  const days: Day[] = country ? publicHolidays(country) : [];
  const odd: string[] = [];
  for (const line of listed) {
    const [from, to = from, more] = String(line)
      .split('..')
      .map((part) => part.trim());
    if (from === undefined || to === undefined || more !== undefined || !isDay(from) || !isDay(to))
      odd.push(String(line));
    else
      for (let [day, count] = [from, 0]; day <= to && count < longest; day = addDays(day, 1), count++) days.push(day);
  }
  return { days, odd };
}

const publicHolidays = (country: Country): Day[] =>
  Object.entries(tables[country]).flatMap(([year, days]) =>
    days.split(' ').map((day) => `${year}-${day.slice(0, 2)}-${day.slice(2)}` as Day),
  );
