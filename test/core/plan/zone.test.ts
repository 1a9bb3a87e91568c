import assert from 'node:assert/strict';
import type { Day } from '../../../src/core/plan/day.ts';
import type { Time } from '../../../src/core/plan/time.ts';
import { instantMinute, isZone, usualZone } from '../../../src/core/plan/zone.ts';

const at = (day: string, time: string, zone: string): string =>
  new Date(instantMinute(day as Day, time as Time, zone) * 60_000).toISOString().slice(0, 16);

describe('a time zone', () => {
  for (const zone of ['Asia/Tokyo', 'Europe/Kyiv', 'America/Argentina/Buenos_Aires', 'UTC', 'America/Port-au-Prince'])
    it(`${zone} is one`, () => assert.equal(isZone(zone), true));
  for (const zone of [
    'JST',
    'EST',
    'Etc/GMT-9',
    'Etc/Universal',
    'UTC+9',
    '+09:00',
    'Asia/Tokio',
    'asia/tokyo',
    'Tokyo',
    '',
    'GMT',
  ])
    it(`"${zone}" is none`, () => assert.equal(isZone(zone), false));

  it('is known by the short forms people write', () => {
    const meant = ['JST', ' jst ', 'ＪＳＴ', '日本時間', 'EST', 'CET', 'Mars'].map(usualZone);
    const expected = [
      'Asia/Tokyo',
      'Asia/Tokyo',
      'Asia/Tokyo',
      'Asia/Tokyo',
      'America/New_York',
      'Europe/Berlin',
      undefined,
    ];
    assert.deepEqual(meant, expected);
  });

  const instants: readonly (readonly [day: string, time: string, zone: string, utc: string, why: string])[] = [
    ['2026-12-17', '15:00', 'Asia/Tokyo', '2026-12-17T06:00', 'an ordinary day'],
    ['2026-12-17', '15:00', 'UTC', '2026-12-17T15:00', 'no offset'],
    [
      '2027-03-14',
      '02:30',
      'America/New_York',
      '2027-03-14T07:30',
      'an hour that does not exist becomes the later one',
    ],
    ['2026-11-01', '01:30', 'America/New_York', '2026-11-01T05:30', 'an hour that comes twice is the earlier one'],
    ['2026-10-04', '02:15', 'Australia/Lord_Howe', '2026-10-03T15:45', 'a change of half an hour'],
    ['2011-12-30', '12:00', 'Pacific/Apia', '2011-12-30T22:00', 'a day that was left out'],
  ];
  for (const [day, time, zone, utc, why] of instants)
    it(`${day} ${time} in ${zone} is ${utc} UTC: ${why}`, () => assert.equal(at(day, time, zone), utc));
});
