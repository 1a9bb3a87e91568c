import assert from 'node:assert/strict';
import * as Instant from 'temporal-polyfill/fns/Instant';
import * as PlainDateTime from 'temporal-polyfill/fns/PlainDateTime';
import { addDays, type Day } from '../../../src/core/plan/day.ts';
import type { Time } from '../../../src/core/plan/time.ts';
import { usualZone } from '../../../src/core/plan/usual-zone.ts';
import { clockShows, instantMinute, isZone, wallClock } from '../../../src/core/plan/zone.ts';

const at = (day: string, time: string, zone: string): string =>
  new Date(instantMinute(day as Day, time as Time, zone) * 60_000).toISOString().slice(0, 16);

describe('a time zone', () => {
  for (const zone of ['Asia/Tokyo', 'Europe/Kyiv', 'America/Argentina/Buenos_Aires', 'UTC', 'America/Port-au-Prince'])
    it(`${zone} is one`, () => assert.equal(isZone(zone), true));
  for (const zone of [
    'JST',
    'ASIA/TOKYO',
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

  const zones = [
    'Asia/Tokyo',
    'Asia/Kathmandu',
    'Europe/London',
    'Europe/Dublin',
    'America/New_York',
    'America/St_Johns',
  ];
  const odd = [
    'Australia/Lord_Howe',
    'Africa/Casablanca',
    'Antarctica/Troll',
    'Pacific/Apia',
    'Pacific/Kiritimati',
    'UTC',
  ];
  for (const zone of [...zones, ...odd])
    it(`${zone} has the clocks that Temporal says, on every day of a year`, () => {
      for (const year of zone === 'Pacific/Apia' ? ['2011'] : ['2027'])
        for (let nth = 0; nth < 365; nth++) {
          const day = addDays(`${year}-01-01` as Day, nth);
          for (const time of ['01:30', '02:15', '23:45'] as Time[]) {
            const [hour, minute] = time.split(':').map(Number) as [number, number];
            const [y, month, date] = day.split('-').map(Number) as [number, number, number];
            const local = PlainDateTime.create(y, month, date, hour, minute);
            const [earlier, later, meant] = (['earlier', 'later', 'compatible'] as const).map(
              (disambiguation) =>
                PlainDateTime.toZonedDateTime(local, zone, { disambiguation }).epochMilliseconds / 60_000,
            ) as [number, number, number];
            const instant = instantMinute(day, time, zone);
            const shown = Instant.toZonedDateTimeISO(Instant.fromEpochMilliseconds(meant * 60_000), zone);
            const clock = wallClock(instant, zone);
            const often = earlier === later ? 'once' : clock.time === time && clock.day === day ? 'twice' : 'never';
            assert.deepEqual(
              { instant, clock: `${clock.day} ${clock.time}`, often: clockShows(day, time, zone) },
              {
                instant: meant,
                clock: `${[shown.year, shown.month, shown.day].map((n) => String(n).padStart(2, '0')).join('-')} ${[shown.hour, shown.minute].map((n) => String(n).padStart(2, '0')).join(':')}`,
                often,
              },
              `${day} ${time}`,
            );
          }
        }
    });
});
