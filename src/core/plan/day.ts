import { isTime, readTime, type Time, timeAt } from './time.ts';

/** A calendar day without zone or clock, written `YYYY-MM-DD`; sorts and compares as text. */
export type Day = string & { readonly '~day': true };

/**
 * What a date as written says. `wide`: the right form in full-width characters, so it is read as meant; `minutes`: the
 * length of a session, where an end was written too.
 */
export type DayReading =
  | { readonly day: Day; readonly wide: boolean }
  | { readonly open: true; readonly plain: boolean }
  | { readonly fix: Day }
  | { readonly timed: Day; readonly time: Time; readonly minutes?: number }
  | { readonly problem: 'no such day' | 'two readings' | 'no year' | 'unreadable' }
  /** How many days a spreadsheet counts up to it. */
  | { readonly problem: 'serial'; readonly on: Day; readonly at?: Time }
  /** What a clock shows that is so many minutes ahead of UTC. */
  | { readonly problem: 'offset'; readonly on: Day; readonly at: Time; readonly ahead: number }
  /** An hour past midnight, of the next day. */
  | { readonly problem: 'late'; readonly at: Time };

/** The day with these numbers, or undefined where the calendar has none (2026-02-30). */
export function dayFrom(year: number, month: number, date: number): Day | undefined {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || date < 1) return undefined;
  return date > monthLength(year, month) ? undefined : spelt(year, month, date);
}

/** True for a day of the calendar written `YYYY-MM-DD` in ASCII digits. */
export function isDay(text: string): text is Day {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  return match !== null && dayFrom(Number(match[1]), Number(match[2]), Number(match[3])) !== undefined;
}

const openWords = new Set(['tbd', 'tba', '未定', '調整中', '要調整', '日程未定', '日程調整中', '後日']);
const months = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
];
const eras = new Map([
  ['令和', 2018],
  ['r', 2018],
  ['令', 2018],
  ['平成', 1988],
  ['h', 1988],
]);

/**
 * Reads a date as people write it. Only `YYYY-MM-DD` and `tbd` are the stored form; everything else is a proposal.
 * @param text the value as written
 * @param near a day close to the one meant, to complete a date without a year; none = nobody can say its year
 */
export function readDay(text: string, near?: Day): DayReading {
  if (isDay(text)) return { day: text, wide: false };
  if (
    openWords.has(
      text
        .replace(/[()（）]/g, '')
        .trim()
        .toLowerCase(),
    )
  )
    return { open: true, plain: text === 'tbd' };
  const plain = text
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212\u30fc]/g, '-')
    .trim();
  if (plain !== text && isDay(plain)) return { day: plain, wide: true };
  if (plain.length > longest) return { problem: 'unreadable' };
  const elsewhere = counted(plain) ?? abroad(plain);
  if (elsewhere) return elsewhere;
  const timed = /^(.+?[\d日)])[T\s]*((?:午[前後])?\d{1,2}\s?[:時].*)$/.exec(plain);
  return timed ? withTime(readDay(timed[1] ?? '', near), timed[2] ?? '') : written(plain, near);
}
/** No date is written with more characters, not even with its weekday and its time. */
const longest = 60;

/** `46373`, `46373.625`: a day as spreadsheets keep it, in days since the end of 1899; of this century. */
function counted(text: string): DayReading | undefined {
  const [all, days = '', part] = /^(\d{5})(\.\d+)?$/.exec(text) ?? [];
  const count = Number(days);
  if (!all || count < 36_526 || count >= 73_051) return undefined;
  const minute = Math.round(Number(part ?? 0) * 1440);
  return {
    problem: 'serial',
    on: addDays('1899-12-30' as Day, count),
    ...(minute > 0 ? { at: timeAt(minute) } : {}),
  };
}

/** `2026-12-17T15:00:00+09:00`, `2026-12-17 06:00 UTC`: a minus without seconds before it is the dash of a range. */
function abroad(text: string): DayReading | undefined {
  const written =
    /^(\d{4}-\d\d-\d\d)[T\s]\s*(\d\d:\d\d)(?::\d\d(?:\.\d+)?(?=.)|(?!\s*-))\s*\(?(Z|UTC|GMT|JST|([+-])(\d\d):?(\d\d)?)\)?$/i;
  const [all, day = '', time = '', zone = '', sign, hours, minutes] = written.exec(text) ?? [];
  if (!all || !isDay(day) || !isTime(time)) return undefined;
  const ahead = sign ? Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes ?? 0)) : /^j/i.test(zone) ? 540 : 0;
  return { problem: 'offset', on: day, at: time, ahead };
}

/** A date with a time behind it, as spreadsheets and mails have it; midnight is what a date alone becomes in some. */
function withTime(day: DayReading, clock: string): DayReading {
  const fix = 'fix' in day ? day.fix : 'day' in day ? day.day : undefined;
  const told = readTime(clock);
  if (!fix) return 'problem' in day ? day : { problem: 'unreadable' };
  if ('problem' in told) return told;
  const time = 'time' in told ? told.time : told.fix;
  if (time === '00:00' && !('minutes' in told)) return { fix };
  return { timed: fix, time, ...('minutes' in told ? { minutes: told.minutes } : {}) };
}

/** What helps with a date that does not say everything. */
interface Beside {
  readonly near: Day | undefined;
  /** Who writes weekdays in Japanese begins with the month. */
  readonly monthFirst: boolean;
}

/** A date without a time. */
function written(plain: string, near: Day | undefined): DayReading {
  const named = writtenWeekday(plain);
  const bare = plain
    .replace(/^["'“”‘’「]{1,2}|["'“”‘’」]{1,2}$/g, '')
    .replace(/[(（][^()（）]{1,12}[)）]$/, '')
    .replace(/^(\d{4})年?\((?:令和|平成)[^()]{1,3}\)年?/, '$1年')
    .trim();
  const numbers = /^\d{4}-\d\d-\d\d$/.test(bare) ? numbered(bare.split('-')) : undefined;
  const beside = { near, monthFirst: /[月火水木金土日]/.test(plain) };
  const reading = fixOr(numbers ?? western(bare, beside) ?? eastern(bare, beside) ?? english(bare, beside));
  return 'fix' in reading && named && named !== weekday(reading.fix) ? { problem: 'two readings' } : reading;
}

/** The weekday written beside a date, `(火)` or `Tue`: where it is not the day's own, one of the two is a slip. */
function writtenWeekday(text: string): number | undefined {
  const kanji = /\(\s*([月火水木金土日])/.exec(text)?.[1];
  const english = /\b(mon|tue|wed|thu|fri|sat|sun)/i.exec(text)?.[1]?.toLowerCase();
  if (kanji) return '月火水木金土日'.indexOf(kanji) + 1;
  return english ? ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].indexOf(english) + 1 : undefined;
}

type Numbers = readonly [year: number, month: number, date: number] | 'two readings' | 'no year' | 'no such day';

function fixOr(numbers: Numbers | undefined): DayReading {
  if (numbers === undefined) return { problem: 'unreadable' };
  if (typeof numbers === 'string') return { problem: numbers };
  const day = dayFrom(...numbers);
  return day ? { fix: day } : { problem: 'no such day' };
}

const numbered = (parts: readonly (string | undefined)[]): Numbers => [
  Number(parts[0]),
  Number(parts[1]),
  Number(parts[2]),
];

function western(text: string, beside: Beside): Numbers | undefined {
  const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\.?$/.exec(text) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(text);
  if (yearFirst) return numbered(yearFirst.slice(1));
  const yearLast = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (!yearLast) return /^\d\d([/.-])\d{1,2}\1\d{1,2}$/.test(text) ? 'two readings' : yearless(text, beside);
  const [first, second, year] = yearLast.slice(1).map(Number) as [number, number, number];
  if (first > 12) return [year, second, first];
  if (second > 12) return [year, first, second];
  return first === second ? [year, first, second] : 'two readings';
}

/** `12/17`: one of the two has to be the month. */
function yearless(text: string, beside: Beside): Numbers | undefined {
  const match = /^(\d{1,2})[/.-](\d{1,2})$/.exec(text);
  if (!match) return undefined;
  const [first, second] = [Number(match[1]), Number(match[2])];
  if (first > 12) return nearest(second, first, beside);
  return second > 12 || first === second || beside.monthFirst ? nearest(first, second, beside) : 'two readings';
}

function eastern(text: string, beside: Beside): Numbers | undefined {
  const full = /^(?:(\d{4})年|(令和|平成)(元|\d{1,2})年)?(\d{1,2})月(\d{1,2})日?$/.exec(text);
  if (full) {
    const [, year, era, eraYear, month, date] = full;
    if (year) return [Number(year), Number(month), Number(date)];
    if (era) return [(eras.get(era) ?? 0) + (eraYear === '元' ? 1 : Number(eraYear)), Number(month), Number(date)];
    return nearest(Number(month), Number(date), beside);
  }
  const short = /^([rh令])(\d{1,2})[./-](\d{1,2})[./-](\d{1,2})$/i.exec(text);
  if (!short) return undefined;
  return [(eras.get(short[1]?.toLowerCase() ?? '') ?? 0) + Number(short[2]), Number(short[3]), Number(short[4])];
}

function english(text: string, beside: Beside): Numbers | undefined {
  const words = text.toLowerCase().replace(/[,.]/g, ' ').split(/\s+/).filter(Boolean);
  const rest = words.filter((word) => !/^(mon|tue|wed|thu|fri|sat|sun)[a-z]*$/.test(word));
  const named = rest.find((word) => /^[a-z]{3,}$/.test(word)) ?? '-';
  const month = months.findIndex((name) => name.startsWith(named)) + 1;
  const numbers = rest.map((word) => /^(\d{1,4})(?:st|nd|rd|th)?$/.exec(word)?.[1]).filter((n) => n !== undefined);
  if (month === 0 || rest.length !== numbers.length + 1) return undefined;
  const year = numbers.find((n) => n.length === 4);
  const date = numbers.find((n) => n.length <= 2);
  if (date === undefined || numbers.length > 2) return undefined;
  return year ? [Number(year), month, Number(date)] : nearest(month, Number(date), beside);
}

/** A month and a date without a year mean the one closest to the neighbour, as people write them in one breath. */
function nearest(month: number, date: number, { near }: Beside): Numbers {
  if (!dayFrom(leapYear, month, date)) return 'no such day';
  if (!near) return 'no year';
  const year = Number(near.slice(0, 4));
  const candidates = [year, year + 1, year - 1].flatMap((y) => dayFrom(y, month, date) ?? []);
  const best = candidates.sort((a, b) => Math.abs(daysBetween(near, a)) - Math.abs(daysBetween(near, b)))[0];
  return best ? [Number(best.slice(0, 4)), month, date] : [year, month, date];
}
const leapYear = 2000;

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
