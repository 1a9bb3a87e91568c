import * as PlainDateTime from 'temporal-polyfill/fns/PlainDateTime';
import type { Day } from './day.ts';
import { minuteOfDay, type Time } from './time.ts';

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

/** Zone names to compare a misspelt one with; empty where the engine has no list. */
export const zoneNames = (): readonly string[] =>
  typeof Intl.supportedValuesOf === 'function' ? Intl.supportedValuesOf('timeZone') : [];

/**
 * The instant of a wall-clock time in a zone, in minutes since the epoch. A missing local hour resolves to the later
 * instant and a doubled one to the earlier, as calendars do (`disambiguation: 'compatible'`).
 */
export function instantMinute(day: Day, time: Time, zone: string): number {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const minute = minuteOfDay(time);
  const local = PlainDateTime.create(year, month, date, Math.floor(minute / 60), minute % 60);
  return Math.floor(PlainDateTime.toZonedDateTime(local, zone).epochMilliseconds / 60_000);
}
