import assert from 'node:assert/strict';
import type { Day } from '../../../src/core/plan/day.ts';
import { readCalendar } from '../../../src/core/share/read-calendar.ts';

const window = { from: '2026-11-01' as Day, to: '2027-03-31' as Day, zone: 'Asia/Tokyo' };
const calendar = (...events: readonly string[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...events.flatMap((one) => ['BEGIN:VEVENT', ...one.split('\n'), 'END:VEVENT']),
    'END:VCALENDAR',
  ].join('\r\n');
const read = (...events: readonly string[]) => {
  const found = readCalendar(calendar(...events), window);
  return {
    days: found?.days,
    busy: found?.busy.map(({ from, to, what }) => [
      new Date(from * 60_000).toISOString().slice(0, 16),
      to - from,
      what,
    ]),
  };
};

describe('a calendar of somebody’s time', () => {
  it('holds whole days, the last one included', () =>
    assert.deepEqual(read('UID:1\nDTSTART;VALUE=DATE:20261229\nDTEND;VALUE=DATE:20270101\nTRANSP:TRANSPARENT').days, [
      '2026-12-29',
      '2026-12-30',
      '2026-12-31',
    ]));
  it('holds hours: in UTC, in a zone that is only named, and without any', () =>
    assert.deepEqual(
      read(
        'UID:1\nDTSTART:20261201T060000Z\nDTEND:20261201T070000Z\nSUMMARY:utc',
        'UID:2\nDTSTART;TZID=Europe/Lisbon:20261202T090000\nDURATION:PT30M\nSUMMARY:named',
        'UID:3\nDTSTART:20261203T150000\nDTEND:20261203T160000\nSUMMARY:here',
      ).busy,
      [
        ['2026-12-01T06:00', 60, 'utc'],
        ['2026-12-02T09:00', 30, 'named'],
        ['2026-12-03T06:00', 60, 'here'],
      ],
    ));
  it('goes by the clocks the file brings along where it does', () => {
    const zone =
      'BEGIN:VTIMEZONE\r\nTZID:Ours\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:+0300\r\nTZOFFSETTO:+0300\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n';
    const text = calendar('UID:1\nDTSTART;TZID=Ours:20261201T120000\nDTEND;TZID=Ours:20261201T130000').replace(
      'BEGIN:VEVENT',
      `${zone}BEGIN:VEVENT`,
    );
    assert.equal(readCalendar(text, window)?.busy[0]?.from, Date.UTC(2026, 11, 1, 9) / 60_000);
  });
  it('spreads out what repeats, with its exceptions, and stops where nobody looks any more', () => {
    const { busy } = read(
      'UID:1\nDTSTART:20260105T000000Z\nDTEND:20260105T010000Z\nRRULE:FREQ=WEEKLY\nEXDATE:20261109T000000Z\nSUMMARY:weekly',
      'UID:1\nRECURRENCE-ID:20261116T000000Z\nDTSTART:20261117T000000Z\nDTEND:20261117T010000Z\nSUMMARY:moved',
    );
    assert.deepEqual(busy?.slice(0, 3), [
      ['2026-11-02T00:00', 60, 'weekly'],
      ['2026-11-17T00:00', 60, 'moved'],
      ['2026-11-23T00:00', 60, 'weekly'],
    ]);
    assert.equal(busy?.at(-1)?.[0], '2027-03-29T00:00');
  });
  it('leaves out what is cancelled, free or long ago, and what makes no sense by itself', () =>
    assert.deepEqual(
      read(
        'UID:1\nDTSTART:20261201T060000Z\nDTEND:20261201T070000Z\nSTATUS:CANCELLED',
        'UID:2\nDTSTART:20261201T060000Z\nDTEND:20261201T070000Z\nTRANSP:TRANSPARENT',
        'UID:3\nDTSTART:20200101T060000Z\nDTEND:20200101T070000Z',
        'UID:4\nSUMMARY:no start',
        'UID:5\nDTSTART:20261201T080000Z\nDTEND:20261201T090000Z\nSUMMARY:kept',
      ),
      { days: [], busy: [['2026-12-01T08:00', 60, 'kept']] },
    ));
  it('is nothing where the text is no calendar', () => {
    for (const text of ['', 'hello', '{"a":1}', 'BEGIN:VCARD\r\nEND:VCARD', calendar('UID:1').slice(0, 40)])
      assert.equal(readCalendar(text, window)?.busy.length ?? 0, 0, text);
  });
});
