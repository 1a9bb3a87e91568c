import assert from 'node:assert/strict';
import { checklistOf } from '../../../src/core/circle/checklist.ts';
import type { Circle } from '../../../src/core/circle/circle.ts';
import { isInHand } from '../../../src/core/circle/in-hand.ts';
import { localTimes } from '../../../src/core/circle/local-times.ts';
import { type Occasion, presentAt, rangeOf } from '../../../src/core/circle/occasion.ts';
import { Folder } from '../folder.ts';
import { circleOf, decided, file } from './one-series.ts';

const first = (circle: Circle): Occasion => circle.at(file, 0) ?? assert.fail();

describe('what the clocks of the others show', () => {
  const zones =
    'people:\n  ana: { timezone: Europe/Lisbon }\n  eva: { timezone: Europe/Lisbon }\n  joe: { timezone: America/New_York }\n  sue: { timezone: Asia/Tokyo }\n';
  const times = (series: string, session: string) => {
    const circle = circleOf(series, [session], zones);
    return localTimes(circle, first(circle)).map(
      ({ zone, people, day, range }) => `${zone} ${day} ${range.join('-')} ${people.join('+')}`,
    );
  };
  const cases: readonly (readonly [why: string, series: string, session: string, said: readonly string[]])[] = [
    [
      'its own zone first, with nobody in it',
      'goal: x',
      'date: 2026-12-17, start: "18:00", host: ana',
      ['Asia/Tokyo 2026-12-17 18:00-19:00 ', 'Europe/Lisbon 2026-12-17 09:00-10:00 ana'],
    ],
    [
      'everybody by zone, in the order of the lists',
      'minutes: 90',
      'date: 2026-12-17, start: "09:00", host: joe, participants: [zoe, eva, sue, ana]',
      [
        'Asia/Tokyo 2026-12-17 09:00-10:30 zoe+sue',
        'America/New_York 2026-12-16 19:00-20:30 joe',
        'Europe/Lisbon 2026-12-17 00:00-01:30 eva+ana',
      ],
    ],
    [
      'the zone of the series before that of the reader',
      'timezone: Europe/Lisbon',
      'date: 2026-12-17, start: "09:00", host: ana, participants: [sue, zoe]',
      ['Europe/Lisbon 2026-12-17 09:00-10:00 ana+zoe', 'Asia/Tokyo 2026-12-17 18:00-19:00 sue'],
    ],
    ['one zone for all is not said', 'goal: x', 'date: 2026-12-17, start: "18:00", host: sue, participants: [zoe]', []],
    ['no start', 'goal: x', 'date: 2026-12-17, host: ana', []],
    ['no date', 'goal: x', 'date: tbd, start: "18:00", host: ana', []],
  ];
  for (const [why, series, session, said] of cases) it(why, () => assert.deepEqual(times(series, session), said));
});

describe('who is there, and how long', () => {
  it('a crowd is everybody once, too', () => {
    const many = Array.from({ length: 30 }, (_, nth) => `p${nth % 25}`);
    assert.deepEqual(presentAt(first(circleOf('goal: x', [`date: tbd, host: p3, participants: [${many}]`]))), [
      'p3',
      ...many.slice(0, 25).filter((id) => id !== 'p3'),
    ]);
  });
  it('without a host, co-hosts come first', () =>
    assert.deepEqual(presentAt(first(circleOf('goal: x', ['date: tbd, participants: [ken], cohosts: [mio]']))), [
      'mio',
      'ken',
    ]));
  it('without a start there is no time', () =>
    assert.equal(rangeOf(first(circleOf('minutes: 30', ['date: 2026-12-17']))), undefined));
  it('a session of no series is called by its own title, else by its file', () =>
    assert.deepEqual(
      new Folder({ [file]: 'sessions: [{ date: tbd, title: B }, { date: tbd }]\n' }).circle
        .of(file)
        .map(({ title }) => title),
      ['B', file],
    ));
});

describe('what a host does, and when', () => {
  const phases = (session: string) => {
    const circle = circleOf('goal: x', [session]);
    return checklistOf(circle, first(circle))
      .map(({ is }) => is[0])
      .join('');
  };
  const cases: readonly (readonly [why: string, session: string, phases: string])[] = [
    ['everything is ahead', 'date: 2026-12-15', 'aaa'],
    ['three weeks before', 'date: 2026-12-14', 'naa'],
    ['the week before', 'date: 2026-11-30', 'pna'],
    ['eight days before', 'date: 2026-12-01', 'naa'],
    ['tomorrow', 'date: 2026-11-24', 'ppn'],
    ['cancelled', 'date: 2026-12-14, status: cancelled', ''],
    ['open', 'date: tbd', ''],
  ];
  for (const [why, session, expected] of cases) it(why, () => assert.equal(phases(session).slice(0, 3), expected));
  it('two weeks after it is over', () => {
    const hand = (session: string) => {
      const circle = circleOf('goal: x', [session]);
      return isInHand(circle, first(circle));
    };
    assert.deepEqual(
      [
        'date: 2026-11-09',
        'date: 2026-11-08',
        'date: 2027-11-08',
        'date: 2026-11-20, status: cancelled',
        'date: tbd',
      ].map(hand),
      [true, false, true, false, false],
    );
    assert.equal(phases('date: 2026-11-09').replaceAll('p', ''), 'n');
    assert.equal(phases('date: 2026-11-08').replaceAll('p', ''), '');
  });
  it('each phase has its day', () => {
    const circle = circleOf('goal: x', ['date: 2026-12-17']);
    assert.deepEqual(
      checklistOf(circle, first(circle))
        .slice(0, 3)
        .map(({ id, date }) => `${id} ${date}`),
      ['threeWeeks 2026-11-26', 'oneWeek 2026-12-10', 'dayBefore 2026-12-16'],
    );
  });

  const shown = (sessions: readonly string[], series = 'goal: x') => {
    const circle = circleOf(series, sessions);
    const tasks = checklistOf(circle, first(circle)).flatMap(({ tasks }) => tasks);
    return tasks
      .filter(({ done }) => done)
      .map(({ id }) => id)
      .join(' ');
  };
  const done: readonly (readonly [why: string, sessions: readonly string[], done: string, series?: string])[] = [
    ['nothing but that nothing is to be decided', ['date: 2026-11-20'], 'decide'],
    ['a room', ['date: 2026-11-20, place: 5F'], 'date decide'],
    ['a co-host', ['date: 2026-11-20, cohosts: [mio]'], 'cohost decide'],
    ['a topic', ['date: 2026-11-20, topics: [x]'], 'topic decide'],
    ['groups', ['date: 2026-11-20, groups: [[ken, mio]]'], 'groups decide'],
    ['the next one is planned', ['date: 2026-11-20', 'date: 2026-12-17'], 'nextdate next decide'],
    ['a cancelled one is no next one', ['date: 2026-11-20', 'date: 2026-12-17, status: cancelled'], 'decide'],
    ['nor is one of the same day', ['date: 2026-12-17', 'date: 2026-12-17'], 'decide'],
    ['nor one before', ['date: 2026-12-17', 'date: 2026-12-10'], 'decide'],
    ['something to do', ['date: 2026-11-20, followups: [{ what: x }]'], 'followups decide'],
    ['something that is done', ['date: 2026-11-20, followups: [{ what: x, done: true }]'], 'followups decide'],
    ['a hint', ['date: 2026-11-20, hints: [{ said: x }]'], 'hints decide'],
    ['a word to the next host', ['date: 2026-11-20, handoff: x'], 'handoff decide'],
    ['it is time to decide', ['date: 2026-11-20'], '', 'renewal: { after: 1 }'],
    ['it was decided', ['date: 2026-11-20'], 'decide', decided('continue', '2026-11-20')],
  ];
  for (const [why, sessions, expected, series] of done)
    it(`done: ${why}`, () =>
      assert.equal(shown(sessions, series).split(' ').toSorted().join(' '), expected.split(' ').toSorted().join(' ')));
  it('of what no file could show, nothing is said', () => {
    const circle = circleOf('goal: x', ['date: 2026-11-20']);
    const tasks = checklistOf(circle, first(circle)).flatMap(({ tasks }) => tasks);
    assert.deepEqual(
      [tasks.find(({ id }) => id === 'sponsors')?.done, tasks.find(({ id }) => id === 'cohost')?.done],
      [undefined, false],
    );
  });
});
