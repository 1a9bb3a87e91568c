import * as Instant from 'temporal-polyfill/fns/Instant';
import * as PlainDateTime from 'temporal-polyfill/fns/PlainDateTime';
import type { Day } from './day.ts';
import { minuteOfDay, type Time, timeAt } from './time.ts';

/** Short forms people write for a zone, and the name that means the same everywhere. */
const usual = new Map([
  ['jst', 'Asia/Tokyo'],
  ['japan', 'Asia/Tokyo'],
  ['日本', 'Asia/Tokyo'],
  ['日本時間', 'Asia/Tokyo'],
  ['kst', 'Asia/Seoul'],
  ['ist', 'Asia/Kolkata'],
  ['gmt', 'Europe/London'],
  ['bst', 'Europe/London'],
  ['cet', 'Europe/Berlin'],
  ['cest', 'Europe/Berlin'],
  ['est', 'America/New_York'],
  ['edt', 'America/New_York'],
  ['pst', 'America/Los_Angeles'],
  ['pdt', 'America/Los_Angeles'],
]);

const known = new Map<string, boolean>();

/**
 * True for an IANA name with an area and a city, or `UTC`. What `Intl` accepts is wider and differs between engines
 * (`JST`, `Etc/GMT-9` which means UTC+9), so acceptance by `Intl` alone is not the rule.
 */
export function isZone(text: string): boolean {
  if (text === 'UTC') return true;
  if (!/^[A-Z][A-Za-z_]{2,20}(?:\/[A-Z][A-Za-z_+-]{1,30}){1,2}$/.test(text) || text.startsWith('Etc/')) return false;
  const before = known.get(text);
  if (before !== undefined) return before;
  const answer = accepted(text);
  known.set(text, answer);
  return answer;
}

function accepted(text: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return true;
  } catch {
    return false;
  }
}

/** The zone name meant by a short form such as `JST`, if it is one we know. */
export const usualZone = (text: string): string | undefined => usual.get(text.normalize('NFKC').trim().toLowerCase());

/** The short forms people write for a zone. */
export const usualNames = (zone: string): readonly string[] =>
  [...usual].flatMap(([short, name]) => (name === zone ? [short] : []));

/** Zone names to compare a misspelt one with; empty where the engine has no list. */
export const zoneNames = (): readonly string[] =>
  typeof Intl.supportedValuesOf === 'function' ? Intl.supportedValuesOf('timeZone') : [];

/**
 * The instant of a wall-clock time in a zone, in minutes since the epoch. A missing local hour resolves to the later
 * instant and a doubled one to the earlier, as calendars do (`disambiguation: 'compatible'`).
 */
export function instantMinute(day: Day, time: Time, zone: string): number {
  return instantOf(localOf(day, time), zone);
}

function localOf(day: Day, time: Time): PlainDateTime.Record {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const minute = minuteOfDay(time);
  return PlainDateTime.create(year, month, date, Math.floor(minute / 60), minute % 60);
}

const instantOf = (
  local: PlainDateTime.Record,
  zone: string,
  disambiguation: 'compatible' | 'earlier' | 'later' = 'compatible',
): number => Math.floor(PlainDateTime.toZonedDateTime(local, zone, { disambiguation }).epochMilliseconds / 60_000);

/** Whether the clocks of a zone show a time on a day once, not at all, or twice. */
export function clockShows(day: Day, time: Time, zone: string): 'once' | 'never' | 'twice' {
  const local = localOf(day, time);
  const [earlier, later] = [instantOf(local, zone, 'earlier'), instantOf(local, zone, 'later')];
  if (earlier === later) return 'once';
  const shown = wallClock(earlier, zone);
  return shown.day === day && shown.time === time ? 'twice' : 'never';
}

/** What a clock in a zone shows at an instant, given in minutes since the epoch. */
export function wallClock(minute: number, zone: string): { readonly day: Day; readonly time: Time } {
  const shown = Instant.toZonedDateTimeISO(Instant.fromEpochMilliseconds(minute * 60_000), zone);
  return {
    day: `${String(shown.year).padStart(4, '0')}-${two(shown.month)}-${two(shown.day)}` as Day,
    time: timeAt(shown.hour * 60 + shown.minute),
  };
}

const two = (n: number): string => String(n).padStart(2, '0');
