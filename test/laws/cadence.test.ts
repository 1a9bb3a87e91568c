import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Cadence, firstOn, nextAfter, proposeAfter, readCadence } from '../../src/core/plan/cadence.ts';
import {
  addDays,
  type Day,
  dayFrom,
  daysBetween,
  daysInMonth,
  firstOfMonth,
  isDay,
  monthsBetween,
  weekday,
} from '../../src/core/plan/day.ts';
import { isTime } from '../../src/core/plan/time.ts';
import { readDay } from '../../src/core/plan/written-day.ts';
import { instantMinute } from '../../src/core/plan/zone.ts';
import { spellCadence } from '../../src/core/words/cadence.ts';
import { law } from './runs.ts';

const first = '1999-12-01' as Day;
const day = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays(first, days));
const count = fc.integer({ min: 1, max: 12 });
const weekdays = fc.integer({ min: 1, max: 7 });
const nth = fc.constantFrom(1, 2, 3, 4, 5, -1);
const daily = count.map((count): Cadence => ({ count, unit: 'day' }));
const weekly = fc
  .tuple(count, fc.option(weekdays))
  .map(([count, weekday]): Cadence => ({ count, unit: 'week', ...(weekday ? { on: { weekday } } : {}) }));
const monthly = fc
  .tuple(
    count,
    fc.oneof(
      fc.constant(undefined),
      fc.integer({ min: 1, max: 31 }).map((date) => ({ date })),
      weekdays.map((weekday) => ({ weekday })),
      fc.tuple(weekdays, nth).map(([weekday, nth]) => ({ weekday, nth })),
    ),
  )
  .map(([count, on]): Cadence => ({ count, unit: 'month', ...(on ? { on } : {}) }));
const cadence = fc.oneof(daily, weekly, monthly);

/** The promise said again in another way: is this a day the cadence names at all? */
function names({ on, unit }: Cadence, day: Day): boolean {
  if (!on) return true;
  const date = Number(day.slice(8));
  const last = daysInMonth(day);
  if ('date' in on) return date === Math.min(on.date, last);
  if (weekday(day) !== on.weekday) return false;
  if (on.nth === -1) return date + 7 > last;
  // A month has one promise: `every: 1 month, on: thu` is its first Thursday.
  return unit === 'week' || Math.ceil(date / 7) === (on.nth ?? 1);
}

describe('days and rhythms', () => {
  law(
    'the next day lies strictly after the last and is one the cadence names',
    400,
    fc.property(cadence, day, (cadence, last) => {
      const next = nextAfter(cadence, last);
      assert.ok(isDay(next) && next > last, `${next} after ${last}`);
      assert.ok(names(cadence, next), `${next} for ${JSON.stringify(cadence)}`);
    }),
  );

  law(
    'every turn is as long as promised: days and weeks to the day or week, months to the month',
    400,
    fc.property(cadence, day, (cadence, last) => {
      const { count, unit, on } = cadence;
      const next = nextAfter(cadence, last);
      if (unit === 'day') assert.equal(daysBetween(last, next), count);
      else if (unit === 'week') assert.ok(Math.abs(daysBetween(last, next) - count * 7) <= 6);
      // A month without a fifth weekday is passed over, and only then.
      else if (!on || 'date' in on || on.nth !== 5) assert.equal(monthsBetween(last, next), count);
      else assert.equal(monthsBetween(last, next) % count, 0);
    }),
  );

  law(
    'a proposal is a day of the cadence, not before the day asked for, and after the last',
    200,
    fc.property(cadence, day, fc.integer({ min: -400, max: 4000 }), (cadence, last, later) => {
      const earliest = addDays(last, later);
      const proposed = proposeAfter(cadence, last, earliest);
      assert.ok(proposed >= earliest && proposed > last && names(cadence, proposed), proposed);
      if (nextAfter(cadence, last) >= earliest) assert.equal(proposed, nextAfter(cadence, last));
    }),
  );

  law(
    'the first day of a cadence is the first it names from the day asked for',
    500,
    fc.property(cadence, day, (cadence, earliest) => {
      const found = firstOn(cadence, earliest);
      assert.ok(found >= earliest && names(cadence, found), found);
      for (let day = earliest; day < found; day = addDays(day, 1))
        assert.ok(!names(cadence, day), `${day} was passed over`);
    }),
  );

  law(
    'what is said of a cadence depends on every part of it',
    500,
    fc.property(cadence, cadence, (a, b) => {
      if (JSON.stringify(a) === JSON.stringify(b)) return;
      assert.notDeepEqual(spellCadence(a), spellCadence(b));
    }),
  );

  law(
    'days add up as a calendar does',
    500,
    fc.property(day, fc.integer({ min: -1000, max: 1000 }), (day, days) => {
      const other = addDays(day, days);
      const utc = new Date(`${day}T00:00:00Z`);
      utc.setUTCDate(utc.getUTCDate() + days);
      assert.equal(other, utc.toISOString().slice(0, 10));
      assert.equal(daysBetween(day, other), days);
      assert.equal(weekday(other), utc.getUTCDay() || 7);
    }),
  );

  law(
    'a date exists exactly where the calendar has it',
    500,
    fc.property(
      fc.integer({ min: 1900, max: 2400 }),
      fc.integer({ min: 0, max: 14 }),
      fc.integer({ min: 0, max: 33 }),
      (year, month, date) => {
        const text = [year, String(month).padStart(2, '0'), String(date).padStart(2, '0')].join('-');
        const utc = new Date(Date.UTC(year, month - 1, date));
        const exists = utc.getUTCMonth() === month - 1 && utc.getUTCDate() === date;
        assert.equal(isDay(text), exists, text);
        assert.equal(dayFrom(year, month, date), exists ? text : undefined);
      },
    ),
  );

  law(
    'any text is a date, a proposal or a problem, and a proposal is a date',
    500,
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 16 }),
        fc.stringMatching(/^[0-9０-９年月日令和平成元./ -]{1,14}$/),
        fc.stringMatching(/^(Dec|may|火)[ 0-9,.()]{0,10}$/),
      ),
      fc.option(day, { nil: undefined }),
      (text, near) => {
        const reading = readDay(text, near);
        if ('day' in reading) assert.ok(isDay(reading.day));
        else if ('fix' in reading) assert.ok(isDay(reading.fix), text);
        else if ('timed' in reading) assert.ok(isDay(reading.timed) && isTime(reading.time), text);
        else assert.ok('open' in reading || reading.problem);
      },
    ),
  );

  law(
    'the stored form of a cadence is read back',
    500,
    fc.property(cadence, (cadence) => {
      const { count, unit, on } = cadence;
      const names = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
      const nth = ['last', '', '1st', '2nd', '3rd', '4th', '5th'];
      const text =
        on && ('date' in on ? String(on.date) : `${nth[(on.nth ?? 0) + 1]} ${names[on.weekday - 1]}`.trimStart());
      assert.deepEqual(readCadence(`${count} ${unit}`, text), cadence);
    }),
  );

  describe('in whatever zone the machine stands', () => {
    const usual = process.env.TZ;
    afterEach(() => {
      if (usual === undefined) delete process.env.TZ;
      else process.env.TZ = usual;
    });

    law(
      'a day is the same day',
      40,
      fc.property(cadence, day, (cadence, last) => {
        const offsets = new Set<number>();
        const answers = ['UTC', 'America/Los_Angeles', 'Asia/Tokyo', 'Pacific/Apia', 'Australia/Lord_Howe'].map(
          (zone) => {
            process.env.TZ = zone;
            offsets.add(new Date(2026, 0, 1).getTimezoneOffset());
            const next = nextAfter(cadence, last);
            const instant = instantMinute(next, '15:00' as never, 'Europe/London');
            return [next, firstOfMonth(next, 1), weekday(next), readDay(`${next}(月)`), instant];
          },
        );
        assert.ok(offsets.size > 1, 'the zone of the machine does change');
        for (const answer of answers) assert.deepEqual(answer, answers[0]);
      }),
    );
  });
});
