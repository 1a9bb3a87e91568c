import { isTime, type Time, timeAt } from './time.ts';

/**
 * What a time as written says; `minutes` is set when a start and an end were written. `late`: hours counted on past
 * midnight, as in `25:00`, which is `at` of the next day.
 */
export type TimeReading =
  | { readonly time: Time; readonly wide: boolean }
  | { readonly fix: Time; readonly minutes?: number }
  | { readonly problem: 'late'; readonly at: Time }
  | { readonly problem: 'unreadable' };

/** The minutes of a length as people write it: `90分`, `1時間半`, `1h30m`, `1.5 hours`; undefined where it is none. */
export function readLength(text: string): number | undefined {
  const [all, hours, half, minutes] =
    /^(?:(\d{1,2}(?:\.\d)?)\s*(?:時間|h(?:ours?|rs?)?)\s*(半)?\s*)?(?:(\d{1,4})\s*(?:分間?|m(?:in(?:ute)?s?)?)?)?$/i.exec(
      text.normalize('NFKC').trim(),
    ) ?? [];
  return all ? Math.round(Number(hours ?? 0) * 60) + (half ? 30 : 0) + Number(minutes ?? 0) : undefined;
}

/** Reads a time as people write it: `15時半`, `3pm`, `15:00〜16:00`. Only `HH:MM` is the stored form. */
export function readTime(text: string): TimeReading {
  if (isTime(text)) return { time: text, wide: false };
  const plain = text.normalize('NFKC').trim();
  if (plain !== text && isTime(plain)) return { time: plain, wide: true };
  // A spreadsheet writes seconds nobody asked for, and a minus sign is a dash to whoever typed it.
  const told = plain
    .replace(/\u2212/g, '-')
    .replace(/(:\d\d):00(?!\d)/g, '$1')
    .replace(/(?:開始|スタート|start)$/i, '');
  const [from, to, more] = told.split(/[~〜–—ー-]|から|\bto\b/i).map((part) => part.trim());
  const start = clock(from ?? '');
  if (start === undefined || more !== undefined) return { problem: 'unreadable' };
  const end = to === undefined ? undefined : clock(to.replace(/まで$/, ''));
  if (end === undefined && to) return { problem: 'unreadable' };
  if (start >= dayLong) return { problem: 'late', at: timeAt(start) };
  if (end === undefined) return { fix: timeAt(start) };
  return { fix: timeAt(start), minutes: end > start ? end - start : end - start + dayLong };
}
const dayLong = 1440;

/** The minute a clock shows, of which a day has 1,440; the hours of the night may be counted on to 29, as in Japan. */
function clock(text: string): number | undefined {
  const match =
    /^(午前|午後|am|pm)?\s*(\d{1,2})(?:[:.時h](\d{1,2})?)?(半)?分?\s*(am|pm|a\.m\.|p\.m\.)?$/i.exec(text.trim()) ??
    undefined;
  if (!match) return undefined;
  const [, before, hours, minutes, half, after] = match;
  const part = (before ?? after ?? '').toLowerCase();
  if (!part && !/[:.時h]/i.test(text)) return undefined;
  let hour = Number(hours);
  if (part && hour > 12) return undefined;
  if (/^(午後|p)/.test(part) && hour < 12) hour += 12;
  if (/^(午前|a)/.test(part) && hour === 12) hour = 0;
  const minute = half ? 30 : Number(minutes ?? 0);
  return hour <= 29 && minute <= 59 ? hour * 60 + minute : undefined;
}
