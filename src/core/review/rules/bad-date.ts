import type { Change } from '../../plan/change.ts';
import type { Day } from '../../plan/day.ts';
import type { Path } from '../../plan/path.ts';
import { instantMinute, wallClock } from '../../plan/zone.ts';
import type { Reading } from '../../read/read.ts';
import { readDay } from '../../read/slips.ts';
import type { Facts } from '../../words/words.ts';
import { faultsOf } from '../fault.ts';
import { rule } from '../rule.ts';

export const badDate = rule({
  code: 'MT105',
  name: 'bad-date',
  level: 'error',
  about: 'text',
  why: {
    en: 'One spelling of dates means nobody in another office turns up a month late.',
    ja: '日付の書き方が一つなら、どの拠点の人も日を読み違えません。',
  },
  say: {
    unreadable: {
      en: '"{value}" is not a date. Write it like 2026-12-17.',
      ja: '「{value}」は日付として読めません。2026-12-17の形で書いてください。',
    },
    unreadableOrOpen: {
      en: '"{value}" is not a date. Write it like 2026-12-17, or "tbd" while it is open.',
      ja: '「{value}」は日付として読めません。2026-12-17の形で、未定なら「tbd」と書いてください。',
    },
    noYear: {
      en: '"{value}" does not say which year. Write the date like 2026-12-17.',
      ja: '「{value}」には年がありません。2026-12-17の形で書いてください。',
    },
    timed: {
      en: '"{value}" is a date and a time. Write the date {fixed} and the start "{time}".',
      ja: '「{value}」は日付と時刻です。日付{fixed}と開始「{time}」に分けて書きます。',
    },
    late: {
      en: '"{value}" is "{time}" on the next day. Write the date of that day, and "{time}" as the start.',
      ja: '「{value}」は翌日の「{time}」です。日付は翌日、開始は「{time}」として書きます。',
    },
    serial: {
      en: '"{value}" is how a spreadsheet counts days. It stands for {fixed}: write that.',
      ja: '「{value}」は表計算ソフトの日付の数値で、{fixed}に当たります。日付の形で書いてください。',
    },
    offset: {
      en: '"{value}" says how far its clock is from UTC. Write the date and the start as the clock of the series shows them.',
      ja: '「{value}」にはUTCとの時差が付いています。シリーズのタイムゾーンでの日付と開始時刻を書いてください。',
    },
    usual: {
      en: 'Dates are written like 2026-12-17. "{value}" can become {fixed}.',
      ja: '日付は2026-12-17の形で書きます。「{value}」は{fixed}に直せます。',
    },
    noSuchDay: {
      en: '{value} is not in the calendar. Check the day.',
      ja: '{value}という日はありません。日を確かめてください。',
    },
    twoReadings: {
      en: '"{value}" can be read two ways. Write the date like 2026-12-17.',
      ja: '「{value}」は二通りに読めます。2026-12-17の形で書いてください。',
    },
    open: { en: 'An undecided date is written "tbd".', ja: '日程未定は「tbd」と書きます。' },
  },
  mends: {
    write: { en: 'Write {fixed}', ja: '{fixed}に直す' },
    complete: { en: 'Write {fixed}', ja: '{fixed}に直す' },
    part: { en: 'Split into date {fixed} and start "{time}"', ja: '日付{fixed}と開始「{time}」に分ける' },
    tbd: { en: 'Write "tbd"', ja: '「tbd」に直す' },
    open: { en: 'Mark the date as undecided', ja: '日程未定にする' },
  },
  safe: ['write', 'tbd'],
  example: {
    bad: 'sessions:\n  - date: 2026/12/17',
    good: 'sessions:\n  - date: 2026-12-17',
  },
  look: ({ reading, circle }) =>
    faultsOf(reading, 'bad-date', ({ path, facts, because }) => ({
      ...(because ? { say: sentences[because as keyof typeof sentences] ?? 'noSuchDay' } : {}),
      mend: () => {
        if (because === 'timed') return parted(reading, path, facts);
        if (because === 'offset') return parted(reading, path, here(reading, facts));
        if (because === 'serial' && facts.time !== undefined) return parted(reading, path, facts);
        if (because === 'no year') {
          const meant = readDay(facts.value ?? '', dayBeside(reading, path) ?? circle.today);
          if ('timed' in meant) return parted(reading, path, { ...meant, fixed: meant.timed });
          if (!('fix' in meant)) return [];
          const changes = [{ do: 'setField' as const, path, value: meant.fix }];
          return [{ as: 'complete' as const, facts: { fixed: meant.fix }, changes, preferred: true as const }];
        }
        if (because === 'two readings')
          return bothOf(facts.value).map((fixed) => ({
            as: 'complete' as const,
            facts: { fixed },
            changes: [{ do: 'setField' as const, path, value: fixed }],
          }));
        if (because === 'unreadable or open')
          return [{ as: 'open', changes: [{ do: 'setField', path, value: 'tbd' }] }];
        return facts.fixed === undefined
          ? []
          : [
              {
                as: facts.fixed === 'tbd' ? 'tbd' : because !== 'serial' && hasYear(facts.value) ? 'write' : 'complete',
                changes: [{ do: 'setField', path, value: facts.fixed }],
                preferred: true,
              },
            ];
      },
    })),
});

/** `12/10/2026` is the 10th of December to some and the 12th of October to others: the reader says which. */
function bothOf(value = ''): readonly Day[] {
  const [, first, second, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(value.normalize('NFKC').trim()) ?? [];
  return [`${year}/${first}/${second}`, `${year}/${second}/${first}`].flatMap((one) => {
    const meant = readDay(one);
    return 'fix' in meant ? [meant.fix] : [];
  });
}

/** The date of a session goes with its start, where that does not stand there yet. */
function parted(reading: Reading, path: Path, facts: Pick<Facts, 'fixed' | 'time' | 'minutes'>) {
  const { fixed = '', time, minutes } = facts;
  const [section, nth, key] = path;
  const own = reading.plan.sessions.find((session) => section === 'sessions' && session.nth === nth);
  if (!own || time === undefined || key !== 'date' || reading.find(['sessions', own.nth, 'start'])) return [];
  const put = (field: string, value: string | number): Change => ({
    do: 'setField',
    path: ['sessions', own.nth, field],
    value,
  });
  const length = minutes === undefined || own.minutes !== undefined ? [] : [put('minutes', minutes)];
  const changes = [put('date', fixed), put('start', time), ...length];
  return [{ as: 'part' as const, facts: { fixed, time }, changes, preferred: true as const }];
}

/** The day of the session next to one whose year is not written. */
function dayBeside({ plan }: Reading, [section, nth]: Path): Day | undefined {
  if (section !== 'sessions' || typeof nth !== 'number') return undefined;
  const dated = plan.sessions.flatMap((one) => (one.date && one.date !== 'tbd' ? [{ ...one, date: one.date }] : []));
  const away = (one: { readonly nth: number }): number => Math.abs(one.nth - nth);
  return dated.sort((a, b) => away(a) - away(b))[0]?.date;
}

/**
 * What the clock of a series shows at an instant. Without a time zone nobody knows: what is written stays, unless it is
 * in UTC, which is what a program writes whatever the clocks show.
 */
function here(reading: Reading, facts: Facts): Pick<Facts, 'fixed' | 'time'> {
  const told = readDay(facts.value ?? '');
  if (!('ahead' in told)) return {};
  const zone = reading.plan.series?.timezone;
  if (zone === undefined) return told.ahead === 0 ? {} : facts;
  const { day, time } = wallClock(instantMinute(told.on, told.at, 'UTC') - told.ahead, zone);
  return { fixed: day, time };
}

/** A year that is not written is taken from what stands near by: likely, not certain. */
const hasYear = (value = ''): boolean => /\d{4}|令|平成|^[rh]\d/i.test(value.normalize('NFKC').trim());

const sentences = {
  'no such day': 'noSuchDay',
  'two readings': 'twoReadings',
  'no year': 'noYear',
  timed: 'timed',
  open: 'open',
  unreadable: 'unreadable',
  'unreadable or open': 'unreadableOrOpen',
  late: 'late',
  serial: 'serial',
  offset: 'offset',
} as const;
