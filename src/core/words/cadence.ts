import type { Cadence } from '../plan/cadence.ts';
import { ordinal } from './numbers.ts';
import type { Text } from './words.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const units = {
  day: ['daily', 'days', '日'],
  week: ['weekly', 'weeks', '週間'],
  month: ['monthly', 'months', 'か月'],
} as const;

/** A rhythm in words: `monthly on the 3rd Thursday`, `毎月第3木曜`. */
export function spellCadence({ count, unit, on }: Cadence): Text {
  const [each, many, ja] = units[unit];
  const often = { en: count === 1 ? each : `every ${count} ${many}`, ja: japaneseOften(count, unit, ja) };
  if (!on) return often;
  if ('date' in on) return { en: `${often.en} on the ${ordinal('en', on.date)}`, ja: `${often.ja}${on.date}日` };
  const day = `${'月火水木金土日'[on.weekday - 1]}曜`;
  const name = weekdays[on.weekday - 1];
  if (on.nth === undefined) return { en: `${often.en} on ${name}`, ja: `${often.ja}${day}` };
  if (on.nth === -1) return { en: `${often.en} on the last ${name}`, ja: `${often.ja}最終${day}` };
  return { en: `${often.en} on the ${ordinal('en', on.nth)} ${name}`, ja: `${often.ja}第${on.nth}${day}` };
}

function japaneseOften(count: number, unit: Cadence['unit'], word: string): string {
  if (count === 1) return { day: '毎日', week: '毎週', month: '毎月' }[unit];
  if (count === 2 && unit !== 'day') return unit === 'week' ? '隔週' : '隔月';
  return `${count}${word}ごとの`;
}
