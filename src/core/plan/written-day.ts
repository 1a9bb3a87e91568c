import { addDays, type Day, dayFrom, daysBetween, isDay, weekday } from './day.ts';
import { isTime, type Time, timeAt } from './time.ts';
import { readTime } from './written-time.ts';

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
