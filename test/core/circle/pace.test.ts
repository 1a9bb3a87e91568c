import assert from 'node:assert/strict';
import { fadeOf, gapsOf, streakOf } from '../../../src/core/circle/pace.ts';
import { comingIn, isSettled, nextDate, nextDates, rhythmOf, sinceDecision } from '../../../src/core/circle/rhythm.ts';
import { open } from '../../../src/core/examine.ts';
import type { Day } from '../../../src/core/plan/day.ts';
import { Folder } from '../folder.ts';
import { circleOf, decided, file, monthly, textOf, weekly } from './one-series.ts';

describe('how far a series has come', () => {
  const sides = (series: string, sessions: readonly string[]) => {
    const { dated, held, coming, undecided } = rhythmOf(circleOf(series, sessions), file) ?? assert.fail();
    return [dated, held, coming, undecided].map((some) => some.map(({ nth }) => nth).join(' '));
  };
  const cases: readonly (readonly [why: string, sessions: readonly string[], sides: readonly string[]])[] = [
    ['nothing yet', [], ['', '', '', '']],
    ['by date, wherever they stand', ['date: 2026-12-17', 'date: 2026-10-15'], ['1 0', '1', '0', '']],
    [
      'two of one day in the order of the file',
      ['date: 2026-10-15', 'date: 2026-10-15, start: "09:00"', 'date: 2026-10-15'],
      ['0 1 2', '0 1 2', '', ''],
    ],
    ['a cancelled one is dated, and nothing else', ['date: 2026-10-15, status: cancelled'], ['0', '', '', '']],
    ['today is to come', ['date: 2026-11-23'], ['0', '', '0', '']],
    ['yesterday is not, even where it says planned', ['date: 2026-11-22, status: planned'], ['0', '', '', '']],
    ['tomorrow can be held already', ['date: 2026-11-24, status: held'], ['0', '0', '', '']],
    ['an open date is none', ['date: tbd', 'date: 2026-10-15'], ['1', '1', '', '0']],
    ['an open date that is cancelled is not looked for', ['date: tbd, status: cancelled'], ['', '', '', '']],
  ];
  for (const [why, sessions, expected] of cases) it(why, () => assert.deepEqual(sides('goal: x', sessions), expected));

  it('the last one may be cancelled, and is none at first', () => {
    const last = (sessions: readonly string[]) => rhythmOf(circleOf('goal: x', sessions), file)?.last?.nth;
    assert.equal(last(['date: 2026-10-15', 'date: 2026-12-17, status: cancelled']), 1);
    assert.equal(last([]), undefined);
  });

  const decisions: readonly (readonly [why: string, written: string, decision: string])[] = [
    ['none', '', 'undefined undefined alive'],
    ['one', '{ date: 2026-11-01, decision: pause }', '2026-11-01 pause paused'],
    [
      'of two on one day the one written last',
      '{ date: 2026-11-01, decision: close }, { date: 2026-11-01, decision: continue }',
      '2026-11-01 continue alive',
    ],
    [
      'one without a day says nothing',
      '{ date: 2026-11-01, decision: pause }, { decision: close }',
      '2026-11-01 pause paused',
    ],
    [
      'nor does a day without a word',
      '{ date: 2026-11-01, decision: pause }, { date: 2026-11-02 }',
      '2026-11-01 pause paused',
    ],
  ];
  for (const [why, written, expected] of decisions)
    it(`what was decided last: ${why}`, () => {
      const rhythm = rhythmOf(circleOf(`renewal: { decisions: [${written}] }`, []), file);
      assert.equal(`${rhythm?.decision?.date} ${rhythm?.decision?.decision} ${rhythm?.state}`, expected);
    });
  it('the session at which it was decided does not take the series up again; the next day does', () => {
    const state = (date: string) => rhythmOf(circleOf(decided('close', '2026-11-20'), [`date: ${date}`]), file)?.state;
    assert.deepEqual([state('2026-11-20'), state('2026-11-21')], ['closed', 'alive']);
  });
  it('is told anew when only the decision changes', () => {
    const before = open(textOf(decided('continue', '2026-11-01'), ['date: 2026-10-15']), file);
    const { circle } = new Folder({ [file]: before.reading.text });
    assert.equal(rhythmOf(circle, file)?.state, 'alive');
    circle.put(open(before.reading.text.replace('continue', 'close'), file, before).sheet);
    assert.equal(rhythmOf(circle, file)?.state, 'closed');
  });

  it('what lies before the last decision is settled, that day itself is not', () => {
    const decision = { date: '2026-11-01' as Day, decision: 'continue' };
    const settled = (day: string) => isSettled({ decision }, day as Day);
    assert.deepEqual([settled('2026-10-31'), settled('2026-11-01'), settled('2026-11-02')], [true, false, false]);
    assert.equal(isSettled({ decision: undefined }, '2020-01-01' as Day), false);
  });

  const held = ['date: 2026-09-17', 'date: 2026-10-15', 'date: 2026-11-19'];
  const since: readonly (readonly [why: string, series: string, sessions: readonly string[], said: string])[] = [
    ['three in a row are enough', 'goal: x', held, 'true 0 1 2'],
    ['two are not', 'goal: x', held.slice(1), 'false 0 1'],
    ['a series may wait for fewer', 'renewal: { after: 2 }', held.slice(1), 'true 0 1'],
    ['or for more', 'renewal: { after: 4 }', held, 'false 0 1 2'],
    ['the session at which it was decided is looked back on', decided('continue', '2026-10-15'), held, 'false 2'],
    ['the one a day later is not', decided('continue', '2026-10-14'), held, 'false 1 2'],
  ];
  for (const [why, series, sessions, expected] of since)
    it(`since the last decision: ${why}`, () => {
      const { due, held } = sinceDecision(circleOf(series, sessions), file);
      assert.equal([due, ...held.map(({ nth }) => nth)].join(' '), expected);
    });
  it('without a series nothing is due', () =>
    assert.deepEqual(sinceDecision(new Folder({ [file]: 'sessions: [{ date: 2026-10-15 }]\n' }).circle, file), {
      due: false,
      held: [],
    }));

  it('what comes in a folder: planned, of a series, today or later, soonest first', () => {
    const { circle } = new Folder({
      'a.meetup.yaml': textOf('goal: x', ['date: 2026-12-17', 'date: 2026-11-24, status: held', 'date: 2026-11-22']),
      'b.meetup.yaml': textOf('goal: x', ['date: 2026-11-23', 'date: 2026-12-01, status: cancelled', 'date: tbd']),
      'c.meetup.yaml': 'sessions: [{ date: 2026-12-02 }]\n',
    });
    assert.deepEqual(
      comingIn(circle).map(({ file, nth }) => `${file} ${nth}`),
      ['b.meetup.yaml 0', 'a.meetup.yaml 0'],
    );
  });

  const weeks: readonly (readonly [why: string, date: string, next: string])[] = [
    ['a week after today', 'date: 2026-11-23', '2026-11-30'],
    ['a week ago today: today is over before anybody could come', 'date: 2026-11-16', '2026-11-30'],
    ['a week ago tomorrow: tomorrow', 'date: 2026-11-17', '2026-11-24'],
    ['behind tomorrow', 'date: 2026-11-24', '2026-12-01'],
  ];
  for (const [why, session, expected] of weeks)
    it(`the next day without a cadence: ${why}`, () =>
      assert.deepEqual(nextDates(circleOf('goal: x', [session]), file, 1), [expected]));
  it('no dates where none are wanted, and no next date where there is no series', () => {
    assert.deepEqual(nextDates(circleOf(monthly, []), file, 0), []);
    assert.equal(nextDate(new Folder({ [file]: 'sessions: [{ date: 2026-10-15 }]\n' }).circle, file), undefined);
  });
});

describe('a gap is more than a cadence and a half', () => {
  const said = (series: string, dates: readonly string[]) =>
    gapsOf(
      circleOf(
        series,
        dates.map((date) => `date: ${date}`),
      ),
      file,
    ).map(({ date, date2, days, nth }) => `${date} ${date2} ${days} ${nth}`);
  const every = (turn: string) => `cadence: { every: ${turn} }`;
  const cases: readonly (readonly [why: string, series: string, dates: readonly string[], gaps: readonly string[]])[] =
    [
      ['ten days of a week', weekly, ['2026-10-01', '2026-10-11'], []],
      ['eleven days of a week', weekly, ['2026-10-01', '2026-10-12'], ['2026-10-01 2026-10-12 11 1']],
      ['exactly a turn and a half', every('2 weeks'), ['2026-10-01', '2026-10-22'], []],
      ['a day more', every('2 weeks'), ['2026-10-01', '2026-10-23'], ['2026-10-01 2026-10-23 22 1']],
      ['45 days of a month', every('1 month'), ['2026-09-01', '2026-10-16'], []],
      ['46 days of a month', every('1 month'), ['2026-09-01', '2026-10-17'], ['2026-09-01 2026-10-17 46 1']],
      ['three days of two', every('2 days'), ['2026-10-01', '2026-10-04'], []],
      ['four days of two', every('2 days'), ['2026-10-01', '2026-10-05'], ['2026-10-01 2026-10-05 4 1']],
      ['without a cadence nothing is late', 'goal: x', ['2026-01-01', '2026-10-05'], []],
      [
        'each of them, oldest first',
        weekly,
        ['2026-10-20', '2026-09-01', '2026-09-08, because: x', '2026-10-01'],
        ['2026-09-08 2026-10-01 23 3', '2026-10-01 2026-10-20 19 0'],
      ],
      [
        'a reason explains the gap before it and none after it',
        weekly,
        ['2026-09-01', '2026-09-20, because: x', '2026-10-20'],
        ['2026-09-20 2026-10-20 30 2'],
      ],
      [
        'a reason of the first explains none',
        weekly,
        ['2026-09-01, because: x', '2026-10-20'],
        ['2026-09-01 2026-10-20 49 1'],
      ],
      ['a session to come counts', weekly, ['2026-11-20', '2026-12-17'], ['2026-11-20 2026-12-17 27 1']],
      ['a closed series has none', `${weekly}, ${decided('close', '2026-10-21')}`, ['2026-09-01', '2026-10-20'], []],
      [
        'a paused one before its pause has none either',
        `${weekly}, ${decided('pause', '2026-10-20')}`,
        ['2026-09-01', '2026-10-20'],
        [],
      ],
      [
        'what is decided before the later session settles nothing',
        `${weekly}, ${decided('continue', '2026-10-19')}`,
        ['2026-09-01', '2026-10-20'],
        ['2026-09-01 2026-10-20 49 1'],
      ],
    ];
  for (const [why, series, dates, gaps] of cases) it(why, () => assert.deepEqual(said(series, dates), gaps));
});

describe('a series fades when nothing was held or planned for two cadences', () => {
  const cases: readonly (readonly [why: string, series: string, sessions: readonly string[], fade: string])[] = [
    ['13 days of a week', weekly, ['date: 2026-11-10'], ''],
    ['14 days of a week', weekly, ['date: 2026-11-09'], '14 2026-11-09 0'],
    ['60 days of a month', monthly, ['date: 2026-09-24'], ''],
    ['61 days of a month', monthly, ['date: 2026-09-23'], '61 2026-09-23 0'],
    ['59 days without a cadence', 'goal: x', ['date: 2026-01-15', 'date: 2026-09-25'], ''],
    ['60 days without a cadence', 'goal: x', ['date: 2026-09-24', 'date: 2026-01-15'], '60 2026-09-24 0'],
    [
      'a cancelled one is no second session',
      'goal: x',
      ['date: 2026-01-15', 'date: 2026-02-15, status: cancelled'],
      '',
    ],
    ['nor a sign of life', weekly, ['date: 2026-11-01', 'date: 2026-11-19, status: cancelled'], '22 2026-11-01 0'],
    ['nothing was ever held', weekly, [], ''],
    [
      'it was decided later',
      `${weekly}, ${decided('continue', '2026-11-09')}`,
      ['date: 2026-11-01'],
      '14 2026-11-09 0',
    ],
    [
      'it was decided before',
      `${weekly}, ${decided('continue', '2026-10-01')}`,
      ['date: 2026-11-01'],
      '22 2026-11-01 0',
    ],
    ['it rests', `${weekly}, ${decided('pause', '2026-10-01')}`, ['date: 2026-09-01'], ''],
  ];
  for (const [why, series, sessions, expected] of cases)
    it(why, () => {
      const fade = fadeOf(circleOf(series, sessions), file);
      assert.equal(fade ? `${fade.days} ${fade.since} ${fade.nth}` : '', expected);
    });
});

describe('who has hosted in a row', () => {
  const cases: readonly (readonly [why: string, sessions: readonly string[], streak: string])[] = [
    ['nobody yet', ['date: 2026-10-15'], ''],
    ['once is one', ['date: 2026-10-15, host: ken'], 'ken 1 0'],
    ['one to come counts', ['date: 2026-12-17, host: ken', 'date: 2026-10-15, host: ken'], 'ken 2 0'],
    [
      'one without a host is passed over',
      ['date: 2026-09-17, host: ken', 'date: 2026-10-15', 'date: 2026-11-19, host: ken'],
      'ken 2 2',
    ],
    [
      'a cancelled one, too',
      ['date: 2026-10-15, host: ken', 'date: 2026-11-19, host: mio, status: cancelled'],
      'ken 1 0',
    ],
    ['an open date is no turn', ['date: 2026-10-15, host: ken', 'date: tbd, host: mio'], 'ken 1 0'],
    [
      'only the last row',
      [
        'date: 2026-08-20, host: ken',
        'date: 2026-09-17, host: ken',
        'date: 2026-10-15, host: mio',
        'date: 2026-11-19, host: ken',
      ],
      'ken 1 3',
    ],
  ];
  for (const [why, sessions, expected] of cases)
    it(why, () => {
      const streak = streakOf(circleOf('goal: x', sessions), file);
      assert.equal(streak ? `${streak.host} ${streak.times} ${streak.nth}` : '', expected);
    });
});

it('without a series there is no pace', () => {
  const { circle } = new Folder({ [file]: 'sessions: [{ date: 2026-01-15, host: ken }, { date: 2026-02-19 }]\n' });
  assert.deepEqual([gapsOf(circle, file), fadeOf(circle, file), streakOf(circle, file)], [[], undefined, undefined]);
});

it('each series of a folder has its own pace', () => {
  const { circle } = new Folder({
    [file]: textOf(weekly, ['date: 2026-09-01, host: ken', 'date: 2026-10-20, host: ken']),
    'b.meetup.yaml': textOf(weekly, ['date: 2026-11-18, host: mio']),
  });
  const said = (one: string) => [gapsOf(circle, one).length, fadeOf(circle, one)?.days, streakOf(circle, one)?.host];
  assert.deepEqual(
    [said(file), said('b.meetup.yaml')],
    [
      [1, 34, 'ken'],
      [0, undefined, 'mio'],
    ],
  );
});
