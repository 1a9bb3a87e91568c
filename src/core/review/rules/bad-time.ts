import type { Change } from '../../plan/change.ts';
import { faultsOf } from '../fault.ts';
import { rule } from '../rule.ts';
import { titles } from '../titles.ts';

export const badTime = rule({
  code: 'MT106',
  name: 'bad-time',
  level: 'error',
  about: 'text',
  why: {
    en: 'A 24-hour start plus a length is enough to compute the run sheet and the calendar entry.',
    ja: '24時間表記の開始と長さがあれば、進行表もカレンダーも自動で計算できます。',
  },
  say: {
    usual: {
      en: 'Times are written like "15:00". "{value}" can become "{fixed}".',
      ja: '時刻は「15:00」の形で書きます。「{value}」は「{fixed}」に直せます。',
    },
    unreadable: {
      en: '"{value}" is not a time of day. Write it like "15:00", or leave it out while it is open.',
      ja: '「{value}」は時刻として読めません。「15:00」の形で書くか、未定なら書かずにおきます。',
    },
    late: {
      en: '"{value}" is "{time}" on the next day. Write "{time}", and the next day as the date.',
      ja: '「{value}」は翌日の「{time}」です。開始は「{time}」、日付は翌日にして書きます。',
    },
    range: {
      en: '"{value}" is a start and an end. Write the start and the length: "{fixed}", {minutes}.',
      ja: '「{value}」は開始と終了です。開始「{fixed}」と長さ{minutes}に分けて書きます。',
    },
  },
  mends: {
    write: titles.write,
    split: { en: 'Split into start "{fixed}" and {minutes}', ja: '開始「{fixed}」と{minutes}に分ける' },
  },
  safe: ['write', 'split'],
  example: {
    bad: 'sessions:\n  - date: 2026-12-17\n    start: 15:00〜16:00',
    good: 'sessions:\n  - date: 2026-12-17\n    start: "15:00"\n    minutes: 60',
  },
  look: ({ reading }) =>
    faultsOf(reading, 'bad-time', ({ path, facts, because }) => ({
      ...(because === 'range' || because === 'late' ? { say: because } : because ? { say: 'unreadable' } : {}),
      mend: () => {
        if (facts.fixed === undefined) return [];
        const start: Change = { do: 'setField', path, value: facts.fixed };
        const minutes = facts.minutes;
        if (minutes === undefined) return [{ as: 'write', changes: [start], preferred: true }];
        return [
          {
            as: 'split',
            changes: [start, { do: 'setField', path: [...path.slice(0, -1), 'minutes'], value: minutes }],
            preferred: true,
          },
        ];
      },
    })),
});
