import assert from 'node:assert/strict';
import { firstOn, nextAfter, proposeAfter, readCadence, spacing, tolerance } from '../../../src/core/plan/cadence.ts';
import type { Day } from '../../../src/core/plan/day.ts';
import { respellCadence } from '../../../src/core/plan/written-cadence.ts';

const day = (text: string): Day => text as Day;
function known(every: string, on?: string) {
  const cadence = readCadence(every, on);
  assert.ok(cadence, `${every} ${on}`);
  return cadence;
}

describe('a cadence', () => {
  const next: readonly (readonly [every: string, on: string | undefined, last: string, next: string])[] = [
    ['1 month', '3rd thu', '2026-11-19', '2026-12-17'],
    ['1 month', '3rd thu', '2026-11-30', '2026-12-17'],
    ['2 month', '3rd thu', '2026-11-19', '2027-01-21'],
    ['1 month', 'last fri', '2026-11-27', '2026-12-25'],
    ['1 month', 'last fri', '2026-01-30', '2026-02-27'],
    ['1 month', '5th fri', '2026-10-30', '2027-01-29'],
    ['1 month', 'thu', '2026-11-05', '2026-12-03'],
    ['1 month', '31', '2026-01-31', '2026-02-28'],
    ['1 month', '31', '2028-01-31', '2028-02-29'],
    ['1 month', '31', '2026-02-28', '2026-03-31'],
    ['1 month', '15', '2026-12-15', '2027-01-15'],
    ['1 month', undefined, '2026-01-30', '2026-02-28'],
    ['1 week', 'thu', '2026-11-19', '2026-11-26'],
    ['1 week', 'thu', '2026-11-23', '2026-12-03'],
    ['2 weeks', 'mon', '2026-12-28', '2027-01-11'],
    ['2 week', undefined, '2026-02-20', '2026-03-06'],
    ['10 days', undefined, '2026-12-25', '2027-01-04'],
  ];
  for (const [every, on, last, expected] of next)
    it(`every ${every}${on ? ` on ${on}` : ''}: after ${last} comes ${expected}`, () =>
      assert.equal(nextAfter(known(every, on), day(last)), expected));

  it('is never proposed in the past, even for a series asleep for years', () => {
    assert.equal(proposeAfter(known('1 month', '3rd thu'), day('2019-01-17'), day('2026-11-23')), '2026-12-17');
    assert.equal(proposeAfter(known('2 week', 'thu'), day('2026-11-19'), day('2026-11-23')), '2026-12-03');
    assert.equal(proposeAfter(known('1 day'), day('2020-01-01'), day('2026-11-23')), '2026-11-23');
  });

  it('keeps to its turns after a long sleep', () => {
    assert.equal(proposeAfter(known('3 day'), day('2020-01-01'), day('2026-11-23')), '2026-11-25');
    assert.equal(proposeAfter(known('3 week', 'mon'), day('2020-01-06'), day('2026-11-23')), '2026-11-30');
    assert.equal(proposeAfter(known('2 month', '15'), day('2019-01-15'), day('2026-11-23')), '2027-01-15');
    assert.equal(proposeAfter(known('2 week', 'thu'), day('2026-11-05'), day('2026-11-19')), '2026-11-19');
  });

  it('begins on the first day it names', () => {
    assert.equal(firstOn(known('1 week', 'sun'), day('2026-11-23')), '2026-11-29');
    assert.equal(firstOn(known('1 month', '23'), day('2026-11-23')), '2026-11-23');
    assert.equal(firstOn(known('1 month', '22'), day('2026-11-23')), '2026-12-22');
    assert.equal(firstOn(known('1 month', '3rd thu'), day('2026-11-20')), '2026-12-17');
    assert.equal(firstOn(known('1 week', 'mon'), day('2026-11-23')), '2026-11-23');
    assert.equal(firstOn(known('1 month', '31'), day('2026-02-10')), '2026-02-28');
    assert.equal(firstOn(known('2 week'), day('2026-11-23')), '2026-11-23');
  });

  it('knows how far a session may stray', () => {
    assert.deepEqual(
      ['1 month', '2 week', '3 day'].map((every) => tolerance(known(every))),
      [7, 3, 0],
    );
    assert.deepEqual(
      ['1 month', '2 week', '3 day'].map((every) => spacing(known(every))),
      [30, 14, 3],
    );
  });

  const none: readonly (readonly [every: string, on?: string])[] = [
    ['monthly'],
    ['0 month'],
    ['1 year'],
    ['1'],
    ['month'],
    ['1.5 week'],
    ['1 month', 'third thursday'],
    ['1 month', '32'],
    ['1 month', '6th thu'],
    ['1 week', '3rd thu'],
    ['1 week', '15'],
    ['1 day', 'thu'],
    ['1 month', ''],
  ];
  for (const [every, on] of none)
    it(`"${every}"${on === undefined ? '' : ` on "${on}"`} is none`, () =>
      assert.equal(readCadence(every, on), undefined));

  const respelt: readonly (readonly [every: string, on: string | undefined, stored: string | undefined])[] = [
    ['monthly', 'third thursday', '1 month / 3rd thu'],
    ['monthly', 'last friday', '1 month / last fri'],
    ['every month', '15th', '1 month / 15'],
    ['biweekly', 'mon', '2 week / mon'],
    ['every other week', undefined, '2 week'],
    ['weekly', 'Thursday', '1 week / thu'],
    ['毎月第3木曜', undefined, '1 month / 3rd thu'],
    ['毎月', '第三木曜', '1 month / 3rd thu'],
    ['毎月第三木', undefined, '1 month / 3rd thu'],
    ['二週間ごと', '月曜', '2 week / mon'],
    ['三か月ごと', undefined, '3 month'],
    ['毎月最終金曜', undefined, '1 month / last fri'],
    ['毎月', '15日', '1 month / 15'],
    ['月末', undefined, '1 month / 31'],
    ['隔週木曜', undefined, '2 week / thu'],
    ['毎週火曜日', undefined, '1 week / tue'],
    ['２週間ごと', undefined, '2 week'],
    ['3か月ごと', undefined, '3 month'],
    ['daily', undefined, '1 day'],
    ['12日ごと', undefined, '12 day'],
    ['10 day', undefined, '10 day'],
    ['2 weeks', 'wed', '2 week / wed'],
    ['3  months', undefined, '3 month'],
    ['毎月第1月曜', undefined, '1 month / 1st mon'],
    ['毎月第2火曜', undefined, '1 month / 2nd tue'],
    ['毎月第 4 水曜', undefined, '1 month / 4th wed'],
    ['毎月第5金曜', undefined, '1 month / 5th fri'],
    ['毎月第２土 ', undefined, '1 month / 2nd sat'],
    ['毎週土', undefined, '1 week / sat'],
    ['monthly', 'first monday', '1 month / 1st mon'],
    ['monthly', 'second tuesday', '1 month / 2nd tue'],
    ['monthly', 'fourth wednesday', '1 month / 4th wed'],
    ['monthly', 'fifth sunday', '1 month / 5th sun'],
    ['sometimes', undefined, undefined],
    ['ときどき', undefined, undefined],
    // What would lose something on the way is for somebody to say.
    ['1.5 weeks', undefined, undefined],
    ['-2 weeks', undefined, undefined],
    ['month', '6th thu', undefined],
    ['毎月', '第6木曜', undefined],
    ['week', '3rd thu', undefined],
    ['毎月第3週木曜', undefined, '1 month / 3rd thu'],
    ['毎月第2・第4木曜', undefined, undefined],
    ['毎月第2、4木曜', undefined, undefined],
    ['monthly', '2nd and 4th thursday', undefined],
    ['毎週月・木曜', undefined, undefined],
    ['毎週月曜と木曜', undefined, undefined],
    ['weekly', 'mon, thu', undefined],
    ['weekly', 'Monday and Thursday', undefined],
    ['月2回', undefined, undefined],
    ['twice a month', undefined, undefined],
    ['月1回', undefined, '1 month'],
    ['3か月に1回', undefined, '3 month'],
  ];
  for (const [every, on, stored] of respelt)
    it(`"${every}${on ? ` / ${on}` : ''}" means ${stored}`, () => {
      const found = respellCadence(every, on);
      assert.equal(found && [found.every, found.on].filter(Boolean).join(' / '), stored);
      if (found) assert.ok(readCadence(found.every, found.on), 'the proposal is in the stored form');
    });
});
