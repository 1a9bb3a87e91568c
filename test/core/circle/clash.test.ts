import assert from 'node:assert/strict';
import { Circle } from '../../../src/core/circle/circle.ts';
import { clashesOn, overlapping, sharedRoom } from '../../../src/core/circle/clash.ts';
import { besideDay } from '../../../src/core/circle/clash-words.ts';
import type { Occasion } from '../../../src/core/circle/occasion.ts';
import type { Taken } from '../../../src/core/circle/taken.ts';
import { open } from '../../../src/core/examine.ts';
import type { Day } from '../../../src/core/plan/day.ts';
import { daysOff, holidaysKnownTo } from '../../../src/core/plan/days-off.ts';
import type { Time } from '../../../src/core/plan/time.ts';
import { instantMinute } from '../../../src/core/plan/zone.ts';
import { clashTexts } from '../../../src/core/words/clash.ts';
import { wordsFor } from '../../../src/core/words/words.ts';
import { clock } from '../folder.ts';
import { file, textOf } from './one-series.ts';

const [en, ja] = [wordsFor('en', clock), wordsFor('ja', clock)];
const people = 'people:\n  ken: { name: Ken, aim: host }\n  mio: {}\n  aya: {}\n';
const day = '2026-12-17' as Day;

interface Besides {
  readonly holidays?: readonly Day[];
  readonly taken?: readonly Taken[];
}

/** A folder of the series, with its people, and another file; Tokyo is where its readers are. */
function folder(text: string, other = '', { holidays = [], taken = [] }: Besides = {}): Circle {
  const circle = new Circle(clock, 'Asia/Tokyo', holidays, taken);
  for (const [name, content] of Object.entries({ [file]: text + people, 'b.meetup.yaml': other }))
    circle.put(open(content, name).sheet);
  return circle;
}
const first = (circle: Circle): Occasion => circle.at(file, 0) ?? assert.fail();

describe('what speaks against a day', () => {
  const other = (session: string, date = '2026-12-17'): string =>
    `series: { title: Lunch }
sessions: [{ date: ${date}, ${session} }]
`;
  /** Beside the day for an open session of the series that Ken hosts and Mio comes to. */
  const beside = (own: string, there: string, besides: Besides = {}, words = en) => {
    const circle = folder(textOf(own, ['date: tbd, host: ken, participants: [mio]']), there, besides);
    return besideDay(circle, file, day, first(circle), words);
  };
  const at3 = 'start: "15:00"';
  type Case = readonly [why: string, own: string, there: string, said: readonly string[]];
  const cases: readonly Case[] = [
    ['nothing', at3, '', []],
    ['the host hosts there', at3, other('start: "15:30", host: ken'), ['Ken also hosts "Lunch", 15:30–16:30']],
    [
      'or stands beside',
      at3,
      other('start: "15:30", host: x, cohosts: [y, ken]'),
      ['Ken also hosts "Lunch", 15:30–16:30'],
    ],
    [
      'one who is wanted comes there',
      at3,
      other('start: "15:30", participants: [mio, x]'),
      ['mio also expected at "Lunch", 15:30–16:30'],
    ],
    [
      'each is named once',
      at3,
      other('start: "15:30", host: ken, participants: [ken, mio]'),
      ['Ken also hosts "Lunch", 15:30–16:30', 'mio also expected at "Lunch", 15:30–16:30'],
    ],
    ['nobody in common', at3, other('start: "15:30", host: aya'), []],
    ['one after the other', at3, other('start: "16:00", host: ken'), []],
    ['a cancelled one takes nobody', at3, other('start: "15:30", host: ken, status: cancelled'), []],
    [
      'one that was held does',
      at3,
      other('start: "15:30", host: ken, status: held'),
      ['Ken also hosts "Lunch", 15:30–16:30'],
    ],
    [
      'without a time there, that day',
      at3,
      other('host: ken, participants: [mio]'),
      ['Ken also hosts "Lunch" that day', 'mio also expected at "Lunch" that day'],
    ],
    [
      'without a time here, any hour of it',
      'goal: x',
      other('start: "09:00", host: ken'),
      ['Ken also hosts "Lunch", 09:00–10:00'],
    ],
    ['the day before is another', 'goal: x', other('host: ken', '2026-12-16'), []],
    [
      'past midnight it is not',
      'start: "00:15"',
      other('start: "23:30", host: ken', '2026-12-16'),
      ['Ken also hosts "Lunch", 23:30–00:30'],
    ],
    [
      'a room taken by others',
      `${at3}, place: 5F`,
      other('start: "15:30", place: 5F'),
      ['"5F" also taken by "Lunch", 15:30–16:30'],
    ],
    ['another room', `${at3}, place: 5F`, other('start: "15:30", place: 4F'), []],
    ['no room at all', `${at3}, place: 5F`, other('start: "15:30", host: aya'), []],
    ['a room while nobody knows when', 'place: 5F', other('start: "15:30", place: 5F'), []],
    ['nor when there', `${at3}, place: 5F`, other('place: 5F'), []],
    [
      'a link is no room',
      `${at3}, place: "https://x.example"`,
      other('start: "15:30", place: "https://x.example"'),
      [],
    ],
  ];
  for (const [why, own, there, said] of cases) it(why, () => assert.deepEqual(beside(own, there), said));

  it('each by its kind, and none with nobody in common', () => {
    const kinds = (there: string) => {
      const circle = folder(textOf('goal: x', ['date: tbd, host: ken']), other(there), { holidays: [day] });
      return clashesOn(circle, file, day, first(circle)).map(({ is }) => is);
    };
    assert.deepEqual([kinds('host: ken'), kinds('host: aya')], [['day off', 'session'], ['day off']]);
  });
  it('a day off comes first', () =>
    assert.deepEqual(beside(at3, other('host: ken'), { holidays: [day] }), [
      'a day off',
      'Ken also hosts "Lunch" that day',
    ]));
  it('another day off is none', () => assert.deepEqual(beside(at3, '', { holidays: ['2026-12-18' as Day] }), []));
  it('behind the last year whose public holidays are known, nobody can say', () => {
    const last = holidaysKnownTo('JP');
    const circle = folder(textOf('goal: x', []), '', { holidays: daysOff([], 'JP').days });
    const year = Number(last.slice(0, 4));
    assert.deepEqual(besideDay(circle, file, last, undefined, en), []);
    assert.deepEqual(besideDay(circle, file, `${year + 1}-01-06` as Day, undefined, en), [
      en.fill(clashTexts.holidaysUnknown, { date: last }),
    ]);
    assert.deepEqual(besideDay(folder(textOf('goal: x', [])), file, `${year + 1}-01-06` as Day, undefined, en), []);
  });

  it('while nobody hosts, the likely hosts are wanted; whoever only comes there is not', () => {
    const circle = (there: string) =>
      folder(textOf('organisers: [ken]', ['date: 2026-10-15, host: mio']), other(there));
    const said = (there: string) => besideDay(circle(there), file, day, undefined, en);
    assert.deepEqual(said('host: ken'), ['Ken also hosts "Lunch" that day']);
    assert.deepEqual(said('participants: [ken]'), []);
    assert.deepEqual(said('host: mio'), [], 'who hosted last is not asked again');
  });
  it('with a host, other likely ones are free', () => {
    const circle = folder(textOf('organisers: [ken]', ['date: tbd, host: mio']), other('host: ken'));
    assert.deepEqual(besideDay(circle, file, day, first(circle), en), []);
  });
  it('the session itself and where there is no series: nothing', () => {
    const circle = folder(textOf(at3, ['date: 2026-12-17, host: ken']));
    assert.deepEqual(besideDay(circle, file, day, first(circle), en), []);
    assert.deepEqual(besideDay(circle, 'b.meetup.yaml', day, undefined, en), []);
  });
  it('another session of the same file speaks against it', () => {
    const circle = folder(textOf(at3, ['date: tbd, host: ken', 'date: 2026-12-17, host: ken']));
    assert.deepEqual(besideDay(circle, file, day, first(circle), en), ['Ken also hosts "A", 15:00–16:00']);
  });

  const minute = (date: string, time: string, zone = 'Asia/Tokyo') => instantMinute(date as Day, time as Time, zone);
  const busy = (from: string, to: string, what = 'Review', person?: string, date = '2026-12-17'): Taken => ({
    ...(person === undefined ? {} : { person }),
    from: minute(date, from),
    to: minute(date, to),
    what,
  });
  const calendars: readonly (readonly [why: string, own: string, taken: readonly Taken[], said: readonly string[]])[] =
    [
      ['of somebody wanted', at3, [busy('15:30', '17:00', 'Review', 'mio')], ['mio busy: Review']],
      ['that has no name', at3, [busy('15:30', '17:00', '', 'ken')], ['Ken busy']],
      ['of everybody', at3, [busy('15:30', '17:00')], ['in the calendar: Review']],
      ['of everybody, without a name', at3, [busy('15:30', '17:00', '')], ['taken in the calendar']],
      ['of somebody else', at3, [busy('15:30', '17:00', 'Review', 'aya')], []],
      ['that ends as it begins', at3, [busy('14:00', '15:00')], []],
      ['that begins as it ends', at3, [busy('16:00', '17:00')], []],
      ['a minute into it', at3, [busy('14:00', '15:01')], ['in the calendar: Review']],
      ['in its last minute', at3, [busy('15:59', '17:00')], ['in the calendar: Review']],
      [
        'the same twice is said once',
        at3,
        [busy('15:00', '15:10'), busy('15:20', '15:30')],
        ['in the calendar: Review'],
      ],
      [
        'two are two, of one or of two people',
        at3,
        [busy('15:00', '15:10', 'X', 'ken'), busy('15:00', '15:10', 'Y', 'ken'), busy('15:00', '15:10', 'X', 'mio')],
        ['Ken busy: X', 'Ken busy: Y', 'mio busy: X'],
      ],
      [
        'without a time all of the day',
        'goal: x',
        [busy('00:00', '00:30', 'early'), busy('23:30', '23:59', 'late')],
        ['in the calendar: early', 'in the calendar: late'],
      ],
      [
        'and no more',
        'goal: x',
        [
          busy('23:00', '23:59', 'before', undefined, '2026-12-16'),
          busy('00:00', '01:00', 'after', undefined, '2026-12-18'),
        ],
        [],
      ],
      [
        'in the zone of the series',
        'start: "15:00", timezone: Europe/London',
        [
          busy('15:30', '16:00', 'Tokyo'),
          {
            from: minute('2026-12-17', '15:30', 'Europe/London'),
            to: minute('2026-12-17', '16:00', 'Europe/London'),
            what: 'London',
          },
        ],
        ['in the calendar: London'],
      ],
    ];
  for (const [why, own, taken, said] of calendars)
    it(`something in another calendar: ${why}`, () => assert.deepEqual(beside(own, '', { taken }), said));
  it('in Japanese', () =>
    assert.deepEqual(
      beside(
        `${at3}, place: 5F`,
        other('start: "15:30", place: 5F, host: ken'),
        { taken: [busy('15:00', '16:00', '会議', 'mio')] },
        ja,
      ),
      [
        'Kenさんは15:30〜16:30に「Lunch」も主催します',
        '「5F」は15:30〜16:30に「Lunch」も使う予定です',
        'mioさんは予定あり（会議）',
      ],
    ));
});

describe('sessions that overlap', () => {
  const found = (sessions: readonly string[], other = '') => {
    const circle = folder(textOf('start: "15:00"', sessions), other);
    return overlapping(circle, first(circle)).map(({ file, nth }) => `${file[0]}${nth}`);
  };
  it('of this file and of others, but not itself', () =>
    assert.deepEqual(
      found(
        ['date: 2026-12-17', 'date: 2026-12-17, start: "15:59"'],
        'sessions: [{ date: 2026-12-17, start: "14:01" }]\n',
      ),
      ['b0', 'a1'],
    ));
  it('none that is cancelled', () =>
    assert.deepEqual(found(['date: 2026-12-17', 'date: 2026-12-17, status: cancelled']), []));
  it('none while its date is open', () => assert.deepEqual(found(['date: tbd', 'date: 2026-12-17']), []));

  const rooms: readonly (readonly [mine: string, other: string, shared: string | undefined])[] = [
    ['5F', '5F', '5F'],
    ['" 5F "', '"5F  "', '5F'],
    ['5F', '4F', undefined],
    ['" "', '" "', undefined],
    ['HTTPS://x.example', 'HTTPS://x.example', undefined],
    ['http://x.example', 'http://x.example', undefined],
    ['room http://x.example', 'room http://x.example', 'room http://x.example'],
  ];
  for (const [mine, other, shared] of rooms)
    it(`${mine} and ${other}: ${shared ? 'one room' : 'none'}`, () => {
      const [one, two] = folder(textOf('goal: x', [`date: tbd, place: ${mine}`, `date: tbd, place: ${other}`])).of(
        file,
      );
      assert.equal(one && two && sharedRoom(one, two), shared);
    });
});
