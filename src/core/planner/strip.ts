import type { Occasion } from '../circle/occasion.ts';
import { addDays, type Day, daysBetween, firstOfMonth, monthsBetween } from '../plan/day.ts';
import type { Path } from '../plan/path.ts';
import type { Desk } from './desk.ts';
import type { Mark } from './session.ts';

/** The whole line in one glance: every session a point on a scale of days, places in hundredths of its width. */
export interface Strip {
  readonly points: readonly Point[];
  readonly today: number;
  readonly months: readonly { readonly at: number; readonly name: string }[];
  /** Said aloud in place of the picture. */
  readonly summary: string;
}

export interface Point {
  readonly at: number;
  readonly mark: Mark | 'expected';
  readonly next: boolean;
  /** `Thu 17 Dec`. */
  readonly date: string;
  readonly path: Path | undefined;
}

/** So many points fit side by side on the narrowest planner. */
const mostBefore = 7;
const mostAfter = 5;
const mostMonths = 8;

/** The strip; undefined while there are fewer than two dates to put on it. */
export function stripOf(desk: Desk, dated: readonly Occasion[], expected: Day | undefined): Strip | undefined {
  const { circle, words } = desk;
  const ahead = dated.findIndex(({ date }) => (date ?? '') >= circle.today);
  const split = ahead === -1 ? dated.length : ahead;
  const shown = dated.slice(Math.max(0, split - mostBefore), split + mostAfter);
  const whole = split + mostAfter >= dated.length;
  const days = [...shown.flatMap(({ date }) => date ?? []), ...(expected && whole ? [expected] : [])];
  if (days.length < 2) return undefined;
  const scale = scaleOf([...days, circle.today].sort());
  const next = shown.find(({ status, date }) => status === 'planned' && (date ?? '') >= circle.today);
  const points = shown.flatMap((occasion): readonly Point[] => {
    const { date, status, nth } = occasion;
    if (date === undefined) return [];
    const mark = status === 'planned' && date < circle.today ? 'unrecorded' : status;
    const path = ['sessions', nth];
    return [{ at: scale.at(date), mark, next: occasion === next, date: words.date(date), path }];
  });
  const promise: Point[] =
    expected && whole
      ? [{ at: scale.at(expected), mark: 'expected', next: false, date: words.date(expected), path: undefined }]
      : [];
  return {
    points: [...points, ...promise],
    today: scale.at(circle.today),
    months: monthsOn(desk, scale),
    summary: summaryOf(desk, dated),
  };
}

interface Scale {
  readonly from: Day;
  readonly to: Day;
  readonly at: (day: Day) => number;
}

/** A margin on both sides keeps the outer points off the edge. */
function scaleOf(days: readonly Day[]): Scale {
  const [first, last] = [days[0] as Day, days.at(-1) as Day];
  const margin = Math.max(4, Math.round(daysBetween(first, last) * 0.06));
  const [from, to] = [addDays(first, -margin), addDays(last, margin)];
  const length = daysBetween(from, to);
  return { from, to, at: (day) => Math.round((daysBetween(from, day) / length) * 1000) / 10 };
}

function monthsOn({ words }: Desk, { from, to, at }: Scale): Strip['months'] {
  const count = monthsBetween(from, to);
  const step = Math.max(1, Math.ceil(count / mostMonths));
  const months: { at: number; name: string }[] = [];
  for (let month = 1; month <= count; month += step) {
    const day = firstOfMonth(from, month);
    // A name at the very edge would be cut off.
    if (at(day) > 96) break;
    const year = step > 1 || day.slice(5, 7) === '01';
    months.push({ at: at(day), name: monthName(words.language, day, year) });
  }
  return months;
}

const english = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function monthName(language: 'en' | 'ja', day: Day, year: boolean): string {
  const month = Number(day.slice(5, 7));
  if (language === 'ja') return `${year ? `${day.slice(0, 4)}年` : ''}${month}月`;
  return `${english[month - 1]}${year ? ` ${day.slice(0, 4)}` : ''}`;
}

function summaryOf({ words, circle }: Desk, dated: readonly Occasion[]): string {
  const held = dated.filter(({ status }) => status === 'held').length;
  const next = dated.find(({ status, date }) => status === 'planned' && (date ?? '') >= circle.today)?.date;
  const facts = { sessions: held, ...(next ? { date: next } : {}) };
  return next
    ? words.fill({ en: '{sessions} held, the next one on {date}', ja: '開催済み{sessions}、次回は{date}' }, facts)
    : words.fill({ en: '{sessions} held, none ahead', ja: '開催済み{sessions}、次回の予定なし' }, facts);
}
