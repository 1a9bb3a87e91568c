import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  addDays,
  type Day,
  daysBetween,
  daysInMonth,
  firstOfMonth,
  isDay,
  monthsBetween,
  weekday,
} from '../../../src/core/plan/day.ts';
import { type DayReading, readDay } from '../../../src/core/plan/written-day.ts';

const near = '2026-11-19' as Day;
/** A reading in one word: the day, what is proposed, or what is wrong. */
function brief(reading: DayReading): string {
  if ('day' in reading) return reading.wide ? `wide ${reading.day}` : reading.day;
  if ('fix' in reading) return `fix ${reading.fix}`;
  if ('timed' in reading)
    return `${reading.timed} at ${reading.time}${reading.minutes ? ` for ${reading.minutes}` : ''}`;
  if ('open' in reading) return reading.plain ? 'tbd' : 'fix tbd';
  const more = [
    'on' in reading && reading.on,
    'at' in reading && reading.at,
    'ahead' in reading && `ahead ${reading.ahead}`,
  ];
  return [reading.problem, ...more.filter(Boolean)].join(' ');
}

describe('a date as people write it', () => {
  const cases: readonly (readonly [written: string, read: string])[] = [
    ['2026-12-17', '2026-12-17'],
    ['2028-02-29', '2028-02-29'],
    ['2026-02-29', 'no such day'],
    ['2026-02-30', 'no such day'],
    ['2026-13-01', 'no such day'],
    ['2026-12-00', 'no such day'],
    ['２０２６－１２－１７', 'wide 2026-12-17'],
    ['２０２６-１２-０１', 'wide 2026-12-01'],
    ['2026−12−01', 'wide 2026-12-01'],
    ['2026ー12ー01', 'wide 2026-12-01'],
    ['x2026-12-17', 'unreadable'],
    ['2026-12-17x', 'unreadable'],
    ['1899-12-31', 'no such day'],
    ['1900-01-01', '1900-01-01'],
    ['9999-12-31', '9999-12-31'],
    ['2026-00-10', 'no such day'],
    ['2100-02-29', 'no such day'],
    ['2000-02-29', '2000-02-29'],
    [' 2026-12-17 ', 'wide 2026-12-17'],
    [' tbd ', 'fix tbd'],
    ['2026/12/17', 'fix 2026-12-17'],
    ['2026/12/1', 'fix 2026-12-01'],
    ['2026.12.1', 'fix 2026-12-01'],
    ['2026-12-1', 'fix 2026-12-01'],
    ['20261201', 'fix 2026-12-01'],
    ['2026年12月1日', 'fix 2026-12-01'],
    ['2026年12月1日(火)', 'fix 2026-12-01'],
    ['2026年12月1日（火）', 'fix 2026-12-01'],
    ['2026年12月1日（水）', 'two readings'],
    ['2026-12-01(水)', 'two readings'],
    ['2026-12-01 (火)', 'fix 2026-12-01'],
    ['2026-11-30(月)', 'fix 2026-11-30'],
    ['2026-12-06( 日)', 'fix 2026-12-06'],
    ['2026-12-07(日)', 'two readings'],
    ['(火)2026-12-01(火)', 'unreadable'],
    ['2026-12-01 (Tuesday)', 'fix 2026-12-01'],
    ['x20261201', 'unreadable'],
    ['202612011', 'unreadable'],
    ['x2026/12/1', 'unreadable'],
    ['2026/12/111', 'unreadable'],
    ['x12/17/2026', 'unreadable'],
    ['12/17/20266', 'unreadable'],
    ['12/12/2026', 'fix 2026-12-12'],
    ['12/171', 'unreadable'],
    ['12/17', 'fix 2026-12-17'],
    ['17/12', 'fix 2026-12-17'],
    ['１２／１７（木）', 'fix 2026-12-17'],
    ['1/7(木)', 'fix 2027-01-07'],
    ['12/17(水)', 'two readings'],
    ['12/17(月)', 'two readings'],
    ['2/30', 'no such day'],
    ['13/13', 'no such day'],
    ['26/12/17', 'two readings'],
    ['“2026-12-17”', 'fix 2026-12-17'],
    ['2026.12.17.', 'fix 2026-12-17'],
    ['2026年（令和8年）12月17日（木）', 'fix 2026-12-17'],
    ['2026(令和8)年12月17日', 'fix 2026-12-17'],
    ['令8.12.17', 'fix 2026-12-17'],
    ['2026-12-17 15:00', '2026-12-17 at 15:00'],
    ['2026/12/17 9:30:00', '2026-12-17 at 09:30'],
    ['2026-12-17T15:00', '2026-12-17 at 15:00'],
    ['2026年12月17日（木）15:00〜16:30', '2026-12-17 at 15:00 for 90'],
    ['12月17日(木) 午後3時', '2026-12-17 at 15:00'],
    ['2026-12-17 00:00:00', 'fix 2026-12-17'],
    ['2026-02-30 15:00', 'no such day'],
    ['15:00', 'unreadable'],
    ['（未定）', 'fix tbd'],
    ['後日', 'fix tbd'],
    ['x12月17日', 'unreadable'],
    ['12月17日x', 'unreadable'],
    ['12月17', 'fix 2026-12-17'],
    ['xR8.12.1', 'unreadable'],
    ['R8.12.111', 'unreadable'],
    ['R10.12.1', 'fix 2028-12-01'],
    ['h31.4.30', 'fix 2019-04-30'],
    ['12月17日', 'fix 2026-12-17'],
    ['1月21日', 'fix 2027-01-21'],
    ['令和8年12月1日', 'fix 2026-12-01'],
    ['令和元年12月1日', 'fix 2019-12-01'],
    ['平成31年4月30日', 'fix 2019-04-30'],
    ['R8.12.1', 'fix 2026-12-01'],
    ['R8/12/01', 'fix 2026-12-01'],
    ['Dec 17', 'fix 2026-12-17'],
    ['17 December 2026', 'fix 2026-12-17'],
    ['Thu, Dec 17th, 2026', 'fix 2026-12-17'],
    ['Fri 17 Dec 2026', 'two readings'],
    ['Mon, Dec 14, 2026', 'fix 2026-12-14'],
    ['Tue, Dec 15, 2026', 'fix 2026-12-15'],
    ['Wed, Dec 16, 2026', 'fix 2026-12-16'],
    ['Thursday Dec 17 2026', 'fix 2026-12-17'],
    ['Sat, Dec 19, 2026', 'fix 2026-12-19'],
    ['Sun, Dec 20, 2026', 'fix 2026-12-20'],
    ['Mon, Dec 20, 2026', 'two readings'],
    ['Dec  17,2026', 'fix 2026-12-17'],
    ['17 2026', 'unreadable'],
    ['Dec', 'unreadable'],
    ['Dec 2026', 'unreadable'],
    ['Dec 17 18 2026', 'unreadable'],
    ['Dec 17 at noon', 'unreadable'],
    ['Dec 123', 'unreadable'],
    ['Dec x17', 'unreadable'],
    ['Dec 17x', 'unreadable'],
    ['Jan 5', 'fix 2027-01-05'],
    ['12/17/2026', 'fix 2026-12-17'],
    ['17/12/2026', 'fix 2026-12-17'],
    ['12/1/2026', 'two readings'],
    ['12/1', 'two readings'],
    ['46373', 'serial 2026-12-17'],
    ['46373.625', 'serial 2026-12-17 15:00'],
    ['４６３７３', 'serial 2026-12-17'],
    ['36526', 'serial 2000-01-01'],
    ['36525', 'unreadable'],
    ['73050', 'serial 2099-12-31'],
    ['73051', 'unreadable'],
    ['146373', 'unreadable'],
    ['2026-12-17T15:00:00+09:00', 'offset 2026-12-17 15:00 ahead 540'],
    ['2026-12-17T15:00:00.000-0330', 'offset 2026-12-17 15:00 ahead -210'],
    ['2026-12-17T06:00Z', 'offset 2026-12-17 06:00 ahead 0'],
    ['2026-12-17 06:00 (UTC)', 'offset 2026-12-17 06:00 ahead 0'],
    ['2026-12-17 15:00 JST', 'offset 2026-12-17 15:00 ahead 540'],
    ['2026-12-17 15:00 +05', 'offset 2026-12-17 15:00 ahead 300'],
    ['2026-12-17 15:00-16:00', '2026-12-17 at 15:00 for 60'],
    ['2026-02-30T15:00Z', 'no such day'],
    ['2026-12-17 15:00 noon', 'unreadable'],
    ['2026-12-17 25:30', 'late 01:30'],
    ['tbd', 'tbd'],
    ['TBD', 'fix tbd'],
    ['未定', 'fix tbd'],
    ['調整中', 'fix tbd'],
    ['来週火曜', 'unreadable'],
    ['毎月第2火曜', 'unreadable'],
    ['月末', 'unreadable'],
    ['12月上旬', 'unreadable'],
    ['', 'unreadable'],
    ['next week', 'unreadable'],
  ];
  for (const [written, read] of cases)
    it(`"${written}" is ${read}`, () => assert.equal(brief(readDay(written, near)), read));

  it('without a day near by, nobody can say the year of a date without one', () => {
    for (const text of ['12月17日', 'Dec 17', '12/17(木)', '12月17日 15:00'])
      assert.equal(brief(readDay(text)), 'no year');
    assert.equal(brief(readDay('2月30日')), 'no such day');
  });

  it('only the stored form is a day', () => {
    for (const text of ['2026-12-17 ', '2026-12-17T00:00', '2026-1-1', '１２', '0000-01-01'])
      assert.equal(isDay(text), false, text);
  });
});

describe('counting months', () => {
  const cases: readonly (readonly [from: string, to: string, months: number])[] = [
    ['2026-11-30', '2026-12-01', 1],
    ['2026-11-01', '2026-11-30', 0],
    ['2026-11-19', '2027-01-01', 2],
    ['2027-01-01', '2026-11-19', -2],
    ['2019-03-05', '2026-02-28', 83],
  ];
  for (const [from, to, months] of cases)
    it(`from ${from} to ${to} it is ${months}`, () => assert.equal(monthsBetween(from as Day, to as Day), months));
});

describe('counting days', () => {
  const ms = 86_400_000;
  const dayOf = (count: number): Day => new Date(count * ms).toISOString().slice(0, 10) as Day;
  const [first, last] = ['1900-01-01', '9999-12-31'].map((day) => Date.parse(day) / ms) as [number, number];
  const day = fc.integer({ min: first, max: last });

  it('agrees with the calendar of the engine, over every leap year', () =>
    fc.assert(
      fc.property(day, day, (a, b) => {
        assert.equal(addDays(dayOf(a), b - a), dayOf(b));
        assert.equal(daysBetween(dayOf(a), dayOf(b)), b - a);
        assert.equal(weekday(dayOf(a)) % 7, new Date(a * ms).getUTCDay());
      }),
    ));

  it('knows the first and the length of each month', () =>
    fc.assert(
      fc.property(day, fc.integer({ min: -60, max: 60 }), (a, later) => {
        const now = new Date(a * ms);
        const [year, month] = [now.getUTCFullYear(), now.getUTCMonth()];
        const shifted = new Date(Date.UTC(year, month + later, 1));
        if (shifted.getUTCFullYear() < 10_000)
          assert.equal(firstOfMonth(dayOf(a), later), shifted.toISOString().slice(0, 10));
        assert.equal(daysInMonth(dayOf(a)), new Date(Date.UTC(year, month + 1, 0)).getUTCDate());
      }),
    ));
});
