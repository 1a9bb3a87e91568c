import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { holidayTable } from '../../../scripts/generate/holidays.ts';
import { daysOff, holidaysKnownTo } from '../../../src/core/plan/days-off.ts';

describe('days off', () => {
  it('are days and stretches of days', () =>
    assert.deepEqual(daysOff(['2026-12-24', ' 2026-12-30 .. 2027-01-01 ']), {
      days: ['2026-12-24', '2026-12-30', '2026-12-31', '2027-01-01'],
      odd: [],
    }));
  it('are told apart from lines that say something else', () =>
    assert.deepEqual(daysOff(['Christmas', '2026-02-30', '2026-12-24..', 5, '2027-01-02..2027-01-01']).odd, [
      ...['Christmas', '2026-02-30', '2026-12-24..', '5'],
    ]));
  it('of Japan are known, and how far', () => {
    const { days } = daysOff([], 'JP');
    assert.ok(days.some((day) => day === '2026-11-23'));
    assert.ok(!days.some((day) => day === '2026-11-24'));
    assert.equal(holidaysKnownTo('JP'), '2035-12-31');
  });
  it('of Japan are those of the package they come from (npm run generate)', () =>
    assert.equal(readFileSync('src/core/plan/holidays-of-japan.ts', 'utf8'), holidayTable()));
});
