/** A calendar day without zone or clock, written `YYYY-MM-DD`; sorts and compares as text. */
export type Day = string & { readonly '~day': true };

/** The day with these numbers, or undefined where the calendar has none (2026-02-30). */
export function dayFrom(year: number, month: number, date: number): Day | undefined {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || date < 1) return undefined;
  return date > monthLength(year, month) ? undefined : spelt(year, month, date);
}

/** True for a day of the calendar written `YYYY-MM-DD` in ASCII digits. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  return dayFrom(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))) !== undefined;
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const monthLength = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (lengths[month - 1] as number);

const spelt = (year: number, month: number, date: number): Day =>
  `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${date < 10 ? '0' : ''}${date}` as Day;

/** The numbers of a day, read digit by digit: thousands of days are compared at a time. */
function numbersOf(day: Day): readonly [year: number, month: number, date: number] {
  const end = day.length;
  return [digits(day, 0, end - 6), digits(day, end - 5, end - 3), digits(day, end - 2, end)];
}

function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) number = number * 10 + text.charCodeAt(at) - 48;
  return number;
}

const [daysOf400, daysOf100, daysOf4] = [146_097, 36_524, 1461];

/** Days since a first of March: with the year begun in March the leap day comes last. */
function countTo(day: Day): number {
  const [written, month, date] = numbersOf(day);
  const year = month > 2 ? written : written - 1;
  const before = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5);
  return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + before + date - 1;
}

function dayAt(count: number): Day {
  const centuries = Math.floor(count / daysOf400);
  const rest = count - centuries * daysOf400;
  const years = Math.floor(
    (rest - Math.floor(rest / (daysOf4 - 1)) + Math.floor(rest / daysOf100) - Math.floor(rest / (daysOf400 - 1))) / 365,
  );
  const ofYear = rest - (365 * years + Math.floor(years / 4) - Math.floor(years / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = centuries * 400 + years + (month > 2 ? 0 : 1);
  return spelt(year, month, ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1);
}

/** The day `days` later (earlier when negative). */
export const addDays = (day: Day, days: number): Day => dayAt(countTo(day) + days);

/** The first of the month `months` later (earlier when negative). */
export function firstOfMonth(day: Day, monthsLater = 0): Day {
  const [year, month] = numbersOf(day);
  const months = year * 12 + month - 1 + monthsLater;
  return spelt(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, 1);
}

/** Whole days from `a` to `b`; negative when `b` is earlier. */
export const daysBetween = (a: Day, b: Day): number => countTo(b) - countTo(a);

/** Whole calendar months from the month of `a` to the month of `b`. */
export const monthsBetween = (a: Day, b: Day): number =>
  (Number(b.slice(0, 4)) - Number(a.slice(0, 4))) * 12 + Number(b.slice(5, 7)) - Number(a.slice(5, 7));

/** 1 = Monday … 7 = Sunday. */
export const weekday = (day: Day): number => ((countTo(day) + 2) % 7) + 1;

/** How many days the month of this day has. */
export function daysInMonth(day: Day): number {
  const [year, month] = numbersOf(day);
  return monthLength(year, month);
}
