import type { Language } from './words.ts';

/** Things that are counted, each with its own plural and counter word. */
export type Counted =
  | 'day'
  | 'minute'
  | 'session'
  | 'time'
  | 'person'
  | 'team'
  | 'topic'
  | 'item'
  | 'file'
  | 'change'
  | 'group'
  | 'round'
  | 'pair'
  | 'hint'
  | 'followup'
  | 'outcome';

const counters: Record<Counted, readonly [one: string, many: string, ja: string]> = {
  day: ['day', 'days', '日'],
  minute: ['min', 'min', '分'],
  session: ['session', 'sessions', '回'],
  time: ['time', 'times', '回'],
  person: ['person', 'people', '人'],
  team: ['team', 'teams', '部門'],
  topic: ['topic', 'topics', '件'],
  item: ['item', 'items', '件'],
  file: ['file', 'files', '件'],
  change: ['change', 'changes', 'か所'],
  group: ['group', 'groups', 'グループ'],
  round: ['round', 'rounds', '巡'],
  pair: ['pair', 'pairs', '組'],
  hint: ['hint', 'hints', '件'],
  followup: ['follow-up', 'follow-ups', '件'],
  outcome: ['outcome', 'outcomes', '件'],
};

/** A number with what it counts: `3 sessions`, `twice`, `46日`. */
export function count(language: Language, of: Counted, n: number): string {
  const [one, many, ja] = counters[of];
  if (language === 'ja') return `${n}${ja}`;
  if (of === 'time' && n >= 1 && n <= 2) return n === 1 ? 'once' : 'twice';
  return `${n} ${n === 1 ? one : many}`;
}

const endings = ['th', 'st', 'nd', 'rd'];

/** A place in a row, counted from 1: `3rd`, `11th`, `第3回`. */
export const ordinal = (language: Language, n: number): string =>
  language === 'ja' ? `第${n}回` : `${n}${(Math.floor((n % 100) / 10) !== 1 && endings[n % 10]) || 'th'}`;
