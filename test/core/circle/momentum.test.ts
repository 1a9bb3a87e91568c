import assert from 'node:assert/strict';
import { attendanceOf } from '../../../src/core/circle/attendance.ts';
import { healthLine, momentumOf, reasonsLine } from '../../../src/core/circle/momentum.ts';
import { needsOf } from '../../../src/core/circle/needs.ts';
import { wordsFor } from '../../../src/core/words/words.ts';
import { clock, Folder } from '../folder.ts';
import { circleOf, decided, file, monthly, textOf, weekly } from './one-series.ts';

const [en, ja] = [wordsFor('en', clock), wordsFor('ja', clock)];
const people =
  'people: { ken: { team: dev, name: Ken }, rei: { team: dev }, mio: { team: sales }, aya: { team: ops }, zoe: {} }\nteams: { dev: { name: Development } }\n';
const next = 'date: 2026-12-17';

describe('how a series is doing', () => {
  /** The state, and everything that makes it so. */
  const doing = (series: string, sessions: readonly string[], more = '') => {
    const { state, reasons } = momentumOf(circleOf(series, sessions, people + more), file) ?? assert.fail();
    return `${state}: ${reasonsLine(reasons, en, 99)}`;
  };
  const both = (day: string) => `date: ${day}, host: ken, participants: [mio]`;
  const one = (day: string) => `date: ${day}, host: ken, participants: [rei]`;
  const late = (day: string) => `followups: [{ what: x, due: ${day} }]`;
  type Case = readonly [why: string, series: string, sessions: readonly string[], said: string];
  const cases: readonly Case[] = [
    ['one that was planned and nothing more', 'goal: x', [], 'new: no next date, no session held yet'],
    ['once held is just begun', 'goal: x', ['date: 2026-11-19', next], 'new: 1 session held, next on Thu 17 Dec'],
    [
      'twice held goes well',
      'goal: x',
      ['date: 2026-10-15', 'date: 2026-11-19', next],
      'steady: 2 sessions held, next on Thu 17 Dec',
    ],
    [
      'the next one is the soonest',
      'goal: x',
      ['date: 2026-11-19', 'date: 2027-01-21', next],
      'new: 1 session held, next on Thu 17 Dec',
    ],
    [
      'three times without a decision, and nothing ahead',
      'goal: x',
      ['date: 2026-09-17', 'date: 2026-10-15', 'date: 2026-11-19'],
      'decide: 3 sessions without a decision yet, no next date, 3 sessions held',
    ],
    [
      'three times since the last decision',
      decided('continue', '2026-08-21'),
      ['date: 2026-08-20', 'date: 2026-09-17', 'date: 2026-10-15', 'date: 2026-11-19', next],
      'decide: 3 sessions since the last decision, 4 sessions held, next on Thu 17 Dec',
    ],
    [
      'what fades has no next date anyway',
      'goal: x',
      ['date: 2026-08-20', 'date: 2026-09-17', 'date: 2026-09-18'].map((day) => `${day}, host: ken`),
      'fading: nothing held or planned for 66 days, 3 sessions without a decision yet, Ken has hosted 3 times in a row, 3 sessions held',
    ],
    ['paused before anything was held', decided('pause', '2026-11-01'), ['date: tbd'], 'paused: decided on Sun 1 Nov'],
    [
      'closed after one',
      decided('close', '2026-11-20'),
      ['date: 2026-11-19'],
      'closed: 1 session held, decided on Fri 20 Nov',
    ],
    [
      'twice by one host is no row',
      decided('continue', '2026-09-01'),
      [both('2026-11-19'), `${next}, host: ken`],
      'new: 1 session held, next on Thu 17 Dec',
    ],
    [
      'three times by one host is one',
      'goal: x',
      [both('2026-10-15'), both('2026-11-19'), `${next}, host: ken`],
      'nudge: Ken has hosted 3 times in a row, 2 sessions held, next on Thu 17 Dec',
    ],
    ['one side once', 'teams: [dev, sales]', [one('2026-11-19'), next], 'new: 1 session held, next on Thu 17 Dec'],
    [
      'one side, once more after both came',
      'teams: [dev, sales]',
      [one('2026-09-17'), 'date: 2026-10-15, host: mio, participants: [ken]', one('2026-11-19'), next],
      'decide: 3 sessions without a decision yet, 3 sessions held, next on Thu 17 Dec',
    ],
    [
      'first one side, then twice the other',
      'teams: [dev, sales], renewal: { after: 9 }',
      ['date: 2026-09-17, host: mio', one('2026-10-15'), 'date: 2026-11-19, host: rei', next],
      'nudge: only Development came, twice in a row, 3 sessions held, next on Thu 17 Dec',
    ],
    [
      'twice both came is no side',
      'teams: [dev, sales]',
      [both('2026-10-15'), both('2026-11-19'), next],
      'steady: 2 sessions held, next on Thu 17 Dec',
    ],
    [
      'a promise is late on the day after',
      'goal: x',
      [`date: 2026-11-19, ${late('2026-11-22')}`, next],
      'nudge: 1 follow-up overdue, 1 session held, next on Thu 17 Dec',
    ],
    [
      'not on the day itself',
      'goal: x',
      [`date: 2026-11-19, ${late('2026-11-23')}`, next],
      'new: 1 session held, next on Thu 17 Dec',
    ],
    [
      'a promise without a day is never late',
      'goal: x',
      ['date: 2026-11-19, followups: [{ what: x }]', next],
      'new: 1 session held, next on Thu 17 Dec',
    ],
    [
      'of the gaps the last',
      `${weekly}, renewal: { after: 9 }`,
      ['date: 2026-08-20', 'date: 2026-09-17', 'date: 2026-11-20', 'date: 2026-11-27'],
      'nudge: 64 days between Thu 17 Sep and Fri 20 Nov, 3 sessions held, next on Fri 27 Nov',
    ],
  ];
  for (const [why, series, sessions, said] of cases) it(why, () => assert.equal(doing(series, sessions), said));
  it('what came of it is good to know', () =>
    assert.equal(
      doing('goal: x', ['date: 2026-11-19', next], 'outcomes: [{ date: 2026-11-20, what: A form }]\n'),
      'new: 1 session held, next on Thu 17 Dec, 1 outcome so far',
    ));
  it('each series by itself', () => {
    const { circle } = new Folder({
      [file]: textOf('goal: x', [next]),
      'b.meetup.yaml': textOf(decided('close', '2026-11-01'), []),
    });
    assert.deepEqual(
      [file, 'b.meetup.yaml'].map((one) => momentumOf(circle, one)?.state),
      ['new', 'closed'],
    );
  });

  it('one line names three reasons, or as many as are wanted', () => {
    const momentum = momentumOf(
      circleOf('goal: x', ['date: 2026-09-17', 'date: 2026-09-18', 'date: 2026-10-15'], ''),
      file,
    );
    assert.ok(momentum);
    assert.equal(
      healthLine(momentum, en),
      'Time to decide: 3 sessions without a decision yet, no next date, 3 sessions held',
    );
    assert.equal(healthLine(momentum, ja, 2), '見直しどき：判断のないまま3回、次回の予定なし');
    assert.equal(reasonsLine([...momentum.reasons, ...momentum.reasons], en).split(', ').length, 3);
    assert.equal(reasonsLine(momentum.reasons, ja, 1), '判断のないまま3回');
  });
});

describe('who came, session by session', () => {
  const came = (series: string, sessions: readonly string[]) =>
    attendanceOf(circleOf(series, sessions, people), file).map(
      ({ nth, people, guests, teams, oneSide }) =>
        `${nth} ${people.join('+')} ${guests} ${[...teams].map(([team, n]) => `${team}${n}`).join('+')} ${oneSide ?? ''}`,
    );
  const cases: readonly (readonly [
    why: string,
    series: string,
    sessions: readonly string[],
    said: readonly string[],
  ])[] = [
    [
      'only what was held',
      'goal: x',
      ['date: 2026-12-17, host: ken', 'date: 2026-10-15, host: ken, status: cancelled', 'date: tbd, host: ken'],
      [],
    ],
    [
      'by date',
      'goal: x',
      ['date: 2026-11-19', 'date: 2026-10-15', 'date: 2026-11-19'],
      ['1  0  ', '0  0  ', '2  0  '],
    ],
    [
      'a guest is counted, and of no team',
      'teams: [dev, sales]',
      ['date: 2026-10-15, host: ken, guests: [Bo, Li]'],
      ['0 ken 2 dev1+sales0 dev'],
    ],
    [
      'teams of the series first, others as they came',
      'teams: [sales, dev]',
      ['date: 2026-10-15, host: aya, participants: [rei, ken, zoe, x]'],
      ['0 aya+rei+ken+zoe+x 0 sales0+dev2+ops1 dev'],
    ],
    ['a series of one team has no other side', 'teams: [dev]', ['date: 2026-10-15, host: ken'], ['0 ken 0 dev1 ']],
    [
      'two of three teams are not alone',
      'teams: [dev, sales, ops]',
      ['date: 2026-10-15, host: ken, cohosts: [mio]'],
      ['0 ken+mio 0 dev1+sales1+ops0 '],
    ],
    [
      'a team besides is no side',
      'teams: [dev, sales]',
      ['date: 2026-10-15, host: aya'],
      ['0 aya 0 dev0+sales0+ops1 '],
    ],
  ];
  for (const [why, series, sessions, said] of cases) it(why, () => assert.deepEqual(came(series, sessions), said));
});

describe('what a series waits for', () => {
  const waits = (series: string, sessions: readonly string[], words = en) =>
    needsOf(circleOf(series, sessions, people), file).map(
      ({ need, text, facts, line, occasion }) => `${need} ${line} ${occasion?.nth ?? ''} ${words.fill(text, facts)}`,
    );
  const first = 'date: 2026-11-12, host: aya';
  const cases: readonly (readonly [
    why: string,
    series: string,
    sessions: readonly string[],
    said: readonly string[],
  ])[] = [
    ['nothing while the next one is planned', 'goal: x', [next], []],
    ['an open date, told at its session', 'goal: x', [next, 'date: tbd'], ['date 3 1 Date to be decided']],
    [
      'a date that cannot be read, told as such',
      'goal: x',
      [next, 'date: 2026-12-32'],
      ['date 3 1 Date cannot be read'],
    ],
    [
      'a next session, told at the last one',
      'goal: x',
      ['date: 2026-10-15', 'date: 2026-09-17'],
      ['next 2  No next date'],
    ],
    ['told at the series where there is none', 'goal: x', [], ['next 0  No next date']],
    [
      'with what the cadence says',
      monthly,
      ['date: 2026-11-19'],
      ['next 2  No next date; the cadence says Thu 17 Dec'],
    ],
    ['an open date is a next session', monthly, ['date: tbd'], ['date 2 0 Date to be decided']],
    ['a word on whether it goes on', weekly, ['date: 2026-11-01'], ['fade 2  Nothing held or planned for 22 days']],
    ['nothing while it rests', `${weekly}, ${decided('pause', '2026-11-02')}`, ['date: 2026-11-01', 'date: tbd'], []],
    ['nothing once it is closed', `${weekly}, ${decided('close', '2026-11-02')}`, ['date: 2026-11-01'], []],
    [
      'a look at how, told at the last one held',
      'goal: x',
      [next, 'date: 2026-09-17', 'date: 2026-10-15', 'date: 2026-11-19'],
      ['review 5  3 sessions since the last decision'],
    ],
    ['no look where nothing was held, whatever it says', 'renewal: { after: 0 }', [next], []],
    [
      'somebody beside a new host',
      'goal: x',
      [first, `${next}, host: ken`],
      ['alone 3 1 Ken hosts for the first time, alone'],
    ],
    ['nobody beside somebody who has hosted', 'goal: x', [first, `${next}, host: aya`], []],
  ];
  for (const [why, series, sessions, said] of cases) it(why, () => assert.deepEqual(waits(series, sessions), said));
  it('in Japanese', () =>
    assert.deepEqual(waits(monthly, ['date: 2026-11-19'], ja), [
      'next 2  次回の予定なし（開催ペースでは12月17日（木））',
    ]));
  it('at the line of the series, wherever that stands', () => {
    const { circle } = new Folder({ [file]: `# note\n${people}series: { title: A }\n` });
    assert.deepEqual(
      needsOf(circle, file).map(({ line }) => line),
      [3],
    );
    assert.deepEqual(needsOf(circle, 'b.meetup.yaml'), []);
  });
  it('nothing where there is no series', () =>
    assert.deepEqual(needsOf(new Folder({ [file]: 'sessions: [{ date: tbd }]\n' }).circle, file), []));
});
