import assert from 'node:assert/strict';
import { sessions } from './plans.ts';
import { after, holds, leads } from './told.ts';

describe('what is said of one session', () => {
  holds('MT210', [
    [
      'at each place after the first, by the name people know',
      `${sessions('date: 2026-12-17, host: ken, cohosts: [aya, ken], participants: [aya, mio, mio]')}people: { ken: { name: Ken T }, aya: {}, mio: {} }\n`,
      [
        '2 ken | Ken T is listed twice in this session. Once is enough. | Remove the second*',
        '2 aya | aya is listed twice in this session. Once is enough. | Remove the second*',
        '2 mio | mio is listed twice in this session. Once is enough. | Remove the second*',
      ],
    ],
    [
      'the host among the participants',
      sessions('date: 2026-12-17, host: ken, participants: [aya, ken]'),
      ['2 ken | ken is listed twice in this session. Once is enough. | Remove the second*'],
    ],
    [
      'without a host',
      sessions('date: 2026-12-17, cohosts: [aya], participants: [aya]'),
      ['2 aya | aya is listed twice in this session. Once is enough. | Remove the second*'],
    ],
    [
      'not of two sessions',
      sessions('date: 2026-12-17, participants: [aya]', 'date: 2027-01-21, participants: [aya]'),
      [],
    ],
  ]);
  leads([
    [
      'MT210',
      'Remove',
      sessions('date: 2026-12-17, cohosts: [aya, mio, aya]'),
      sessions('date: 2026-12-17, cohosts: [aya, mio]'),
    ],
  ]);

  const planned = (date: string, more = ''): string => sessions(`date: ${date}, status: planned${more}`);
  holds('MT311', [
    [
      'the day it was',
      planned('2026-11-22'),
      [
        '2 planned | Sun 22 Nov has passed and the status still says "planned". Was the session held or cancelled? | Mark held / Mark cancelled / Remove the status',
      ],
    ],
    ['not today', planned('2026-11-23'), []],
    ['not while the date is open', planned('tbd'), []],
    ['not where it was held', sessions('date: 2026-11-22, status: held'), []],
  ]);
  leads([
    ['MT311', 'held', planned('2026-11-22'), sessions('date: 2026-11-22, status: held')],
    ['MT311', 'cancelled', planned('2026-11-22'), sessions('date: 2026-11-22, status: cancelled')],
    ['MT311', 'Remove', planned('2026-11-22'), sessions('date: 2026-11-22')],
  ]);

  const twice = 'Two sessions share Thu 17 Dec and the same start. Remove one, or give it another time.';
  const both = 'Remove this session / Go to the other (sessions 0 date)';
  const other = { 'b.meetup.yaml': sessions('date: 2026-12-17', 'date: 2026-12-17') };
  holds('MT305', [
    [
      'at each after the first',
      sessions('date: 2026-12-17', 'date: 2026-12-17', 'date: 2026-12-17'),
      [`3 2026-12-17 | ${twice} | ${both}`, `4 2026-12-17 | ${twice} | ${both}`],
    ],
    [
      'at one time of two, a cancelled one left out',
      sessions(
        'date: 2026-12-17, start: "10:00", status: cancelled',
        'date: 2026-12-17, start: "15:00"',
        'date: 2026-12-17, start: "10:00"',
        'date: 2026-12-17, start: "15:00"',
        'date: 2026-12-17, start: "10:00", status: cancelled',
      ),
      [`5 2026-12-17 | ${twice} | ${both.replace('0', '1')}`],
    ],
    ['not of another day', sessions('date: 2026-12-17', 'date: 2026-12-18'), []],
    ['not of another file', sessions('date: 2026-12-17'), [], other],
    [
      'nor of one that starts when the day is not said',
      sessions('date: 2026-12-17', 'date: 2026-12-17, start: "10:00"'),
      [],
    ],
  ]);
  it('MT305: leads to the first of three, and removes only its own', () =>
    assert.equal(
      after('MT305', 'Remove', sessions('date: 2026-12-17, host: a', 'date: 2026-12-17, host: b', 'date: 2027-01-21')),
      sessions('date: 2026-12-17, host: a', 'date: 2027-01-21'),
    ));

  const week = (more = ''): string => sessions(`date: 2026-11-16${more}`);
  const unwritten = (days: number, date: string, place = '2 2026'): readonly string[] => [
    `${place}-${date.slice(-5)} | ${days} days since ${date.slice(0, -6)} and nothing is written. What did someone say that stuck? | Record a hint*`,
  ];
  holds('MT440', [
    ['after a week', week(), unwritten(7, 'Mon 16 Nov 11-16')],
    ['until four weeks have gone', sessions('date: 2026-10-26'), unwritten(28, 'Mon 26 Oct 10-26')],
    ['not sooner', sessions('date: 2026-11-17'), []],
    ['nor later', sessions('date: 2026-10-25'), []],
    ['not where somebody said something', week(', hints: [{ from: mio, said: x }]'), []],
    ['not where something was promised', week(', followups: [{ what: x, owner: mio, due: 2026-12-01 }]'), []],
    ['not where something was done', week(', followups: [{ what: x, done: true }]'), []],
    ['not where there is a note', week(', handoff: x'), []],
    ['not of a cancelled one', week(', status: cancelled'), []],
    ['not of one whose day is open', sessions('date: tbd, status: held'), []],
  ]);
  leads([
    ['MT440', 'Record', week(), week(', hints: [{ from: "", said: "" }]')],
    [
      'MT440',
      'Record',
      week(', host: ken, participants: [mio, aya]'),
      week(', host: ken, participants: [mio, aya], hints: [{ from: aya, to: mio, said: "" }]'),
    ],
    ['MT440', 'Record', week(', host: ken'), week(', host: ken, hints: [{ from: ken, said: "" }]')],
  ]);
});
