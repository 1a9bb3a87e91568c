import { type Cadence, ordinals, weekdays } from './cadence.ts';

const kanji = '月火水木金土日';

/** Rhythms the stored form has no word for: fractions, sixth weekdays, two days or two turns of one week or month. */
const untold = [
  /\d[.,/]\d|-\s*\d/,
  /(?:\b0?(?:[6-9]|\d{2,3})(?:st|nd|rd|th)|第\s*(?:[6-9]|\d{2,3}))\s*(?:[a-z]|[月火水木金土日])/,
  /(?:\d(?:st|nd|rd|th|日)?|曜日?|[月火水木金土日]|[a-z]day|\b(?:mon|tue|wed|thu|fri|sat|sun))\s*(?:[・、,と&/]|\b(?:and|or)\b)\s*(?:第?\d|[月火水木金土日](?!末|初)|(?:mon|tue|wed|thu|fri|sat|sun))/,
  /[2-9二三四]\s*回|twice/,
];

/** The stored form of a rhythm described in words (`毎月第3木曜`, `monthly`, `third thursday`), if one can be told. */
export function respellCadence(every: string, on?: string): { every: string; on?: string } | undefined {
  const text = `${every} ${on ?? ''}`
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=第\s{0,3})[一二三四五]|[一二三四五](?=週|[ヶかカケ]月)/g, (digit) =>
      String('一二三四五'.indexOf(digit) + 1),
    )
    .replace(/(第\s*\d)\s*週の?/, '$1');
  if (untold.some((sign) => sign.test(text))) return undefined;
  const unit = /(日毎|日ごと|\bday|daily)/.test(text)
    ? 'day'
    : /(週|week|fortnight)/.test(text)
      ? 'week'
      : /(月(?!曜)|month)/.test(text)
        ? 'month'
        : undefined;
  if (!unit) return undefined;
  const count = /(隔週|隔月|biweek|fortnight|other)/.test(text)
    ? 2
    : Number(/(\d{1,2})\s*(?:day|week|month|日[ご毎]|週|[ヶかカケ]月)/.exec(text)?.[1] ?? 1);
  const day = respellDay(text, unit);
  // A third Thursday is one of a month: of a week, somebody has to say what was meant.
  if (unit === 'week' && day && /\s/.test(day)) return undefined;
  return day ? { every: `${count} ${unit}`, on: day } : { every: `${count} ${unit}` };
}

function respellDay(text: string, unit: Cadence['unit']): string | undefined {
  const english = new RegExp(`\\b(${weekdays.join('|')})(?!th)[a-z]*`).exec(text)?.[1];
  const japanese =
    /([月火水木金土日])曜/.exec(text)?.[1] ?? /(?:[週第]\s*\d?|最終)([月火水木金土日])\s*$/.exec(text)?.[1];
  const day = english ?? (japanese ? weekdays[kanji.indexOf(japanese)] : undefined);
  if (!day && unit === 'month')
    return /月末|end of/.test(text) ? '31' : /(\d{1,2})(?:日|st\b|nd\b|rd\b|th\b)/.exec(text)?.[1];
  if (!day) return undefined;
  const nth = [...ordinals].find(([word]) => text.includes(word))?.[1] ?? Number(/第\s*([1-5])/.exec(text)?.[1] ?? 0);
  const last = nth === -1 || /(最終|最後)/.test(text);
  if (last) return `last ${day}`;
  return nth ? `${['1st', '2nd', '3rd', '4th', '5th'][nth - 1]} ${day}` : day;
}
