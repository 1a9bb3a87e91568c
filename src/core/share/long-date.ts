import { type Day, weekday } from '../plan/day.ts';
import type { Language } from '../words/words.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** A date in what people send: `Thursday 17 December 2026`, `2026年12月17日（木）`. */
export function longDate(day: Day, language: Language): string {
  const [year, month = 1, date] = day.split('-').map(Number);
  if (language === 'ja') return `${year}年${month}月${date}日（${'月火水木金土日'[weekday(day) - 1]}）`;
  return `${weekdays[weekday(day) - 1]} ${date} ${months[month - 1]} ${year}`;
}
