import { addDays, type Day, daysBetween } from './day.ts';
import { minuteOfDay, type Time, timeAt } from './time.ts';

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
    // `Intl` does not mind `ASIA/TOKYO`; a calendar that looks the name up does.
    const small = text.toLowerCase();
    return !zoneNames().some((name) => name !== text && name.toLowerCase() === small);
  } catch {
    return false;
  }
}

/** Zone names to compare a misspelt one with, always the same list; empty where the engine has none. */
export function zoneNames(): readonly string[] {
  names ??= typeof Intl.supportedValuesOf === 'function' ? Intl.supportedValuesOf('timeZone') : [];
  return names;
}
let names: readonly string[] | undefined;

/**
 * The instant of a wall-clock time in a zone, in minutes since the epoch. A missing local hour resolves to the later
 * instant and a doubled one to the earlier, as calendars do.
 */
export function instantMinute(day: Day, time: Time, zone: string): number {
  const { all, before, local } = instantsOf(day, time, zone);
  return Math.floor(all[0] ?? local - before);
}

/** Whether the clocks of a zone show a time on a day once, not at all, or twice. */
export function clockShows(day: Day, time: Time, zone: string): 'once' | 'never' | 'twice' {
  const { all } = instantsOf(day, time, zone);
  return all.length === 1 ? 'once' : all.length === 0 ? 'never' : 'twice';
}

/** What a clock in a zone shows at an instant, given in minutes since the epoch. */
export function wallClock(minute: number, zone: string): { readonly day: Day; readonly time: Time } {
  const around = offsetsAround(Math.floor(minute / dayLong), zone);
  const ahead = around.before === around.after ? around.before : offsetAt(minute, zone);
  const shown = Math.floor(minute + ahead);
  const day = Math.floor(shown / dayLong);
  return { day: addDays(epoch, day), time: timeAt(shown - day * dayLong) };
}

const two = (n: number): string => String(n).padStart(2, '0');
const dayLong = 1440;
const epoch = '1970-01-01' as Day;

/** How far the clocks of a zone are ahead of UTC before and after a day, in minutes: the same but for a few days a year. */
interface Offsets {
  readonly before: number;
  readonly after: number;
}

/** The instants at which the clocks of a zone show a time, soonest first; `local` is that time as if it were UTC. */
function instantsOf(
  day: Day,
  time: Time,
  zone: string,
): { readonly all: readonly number[]; readonly local: number } & Offsets {
  const local = daysBetween(epoch, day) * dayLong + minuteOfDay(time);
  const { before, after } = offsetsAround(Math.floor(local / dayLong), zone);
  if (before === after) return { all: [local - before], local, before, after };
  const all = [before, after].filter((ahead) => offsetAt(local - ahead, zone) === ahead).map((ahead) => local - ahead);
  return { all: all.sort((a, b) => a - b), local, before, after };
}

/** So many days are remembered: a folder is about a few hundred. */
const mostDays = 10_000;
const offsets = new Map<string, Offsets>();

/** Before the day before a day (counted since the epoch), and after the day after it: no zone is further from UTC. */
function offsetsAround(day: number, zone: string): Offsets {
  const key = `${zone} ${day}`;
  const known = offsets.get(key);
  if (known) return known;
  const found = { before: offsetAt((day - 1) * dayLong, zone), after: offsetAt((day + 2) * dayLong, zone) };
  if (offsets.size >= mostDays) offsets.clear();
  offsets.set(key, found);
  return found;
}

/** Made once for each zone: making one costs more than all it is asked. */
const clocks = new Map<string, Intl.DateTimeFormat>();

/** How far the clocks of a zone are ahead of UTC at an instant, in minutes. */
function offsetAt(minute: number, zone: string): number {
  if (zone === 'UTC') return 0;
  const clock = clocks.get(zone) ?? clockOf(zone);
  clocks.set(zone, clock);
  const [month = 0, date = 0, year = 0, hour = 0, minutes = 0, seconds = 0] = (
    clock.format(minute * 60_000).match(/\d+/g) ?? []
  ).map(Number);
  const shown = [String(year).padStart(4, '0'), two(month), two(date)].join('-') as Day;
  return daysBetween(epoch, shown) * dayLong + hour * 60 + minutes + seconds / 60 - minute;
}

const clockOf = (zone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
