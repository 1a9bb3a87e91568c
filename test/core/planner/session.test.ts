import assert from 'node:assert/strict';
import { lineOf } from '../../../src/core/planner/line.ts';
import type { SessionView } from '../../../src/core/planner/session.ts';
import type { Language } from '../../../src/core/words/words.ts';
import { deskIn } from './desk.ts';

const dated = (text: string, language: Language = 'en'): readonly SessionView[] => {
  const line = lineOf(deskIn(text, language)) ?? assert.fail();
  return [...line.past, ...line.coming, ...line.undecided];
};
const only = (says: string, language: Language = 'en', more = '', series = 'title: A'): SessionView =>
  dated(`series: { ${series} }\nsessions:\n  - { ${says} }\n${more}`, language)[0] ?? assert.fail();

const shared =
  'people:\n  ken: { name: Ken, team: dev }\n  mio: { name: 澪, team: sales }\n  rei: { name: Rei }\nteams: { dev: { name: Development }, sales: { name: Sales } }\ntopics: { t: { title: Terms, question: What do we call it? }, u: {} }\n';

describe('a session in the planner', () => {
  it('that says everything, and is the next', () => {
    const { prepare, ...view } = only(
      'date: 2026-12-17, start: "10:00", minutes: 30, title: Words, place: 5B, host: ken, cohosts: [mio, rei], participants: [zoe], guests: [Ana], topics: [t], agenda: [{ minutes: 30, what: talk, topic: u }], handoff: bring cards, because: fair',
      'en',
      shared,
      'title: A, teams: [sales, dev]',
    );
    assert.deepEqual(
      prepare.map(({ title, when }) => [title, when]),
      [['Three weeks before', 'Thu 26 Nov']],
    );
    const { agenda, ...rest } = view;
    assert.deepEqual([agenda?.total, agenda?.end], ['30 min of 30 min', '10:30']);
    assert.deepEqual(rest, {
      own: {
        nth: 0,
        date: '2026-12-17',
        start: '10:00',
        minutes: 30,
        title: 'Words',
        place: '5B',
        because: 'fair',
        handoff: 'bring cards',
        host: 'ken',
        cohosts: ['mio', 'rei'],
        participants: ['zoe'],
        topics: ['t'],
        length: 30,
        usualStart: '10:00',
      },
      locked: undefined,
      key: '2026-12-17/0',
      path: ['sessions', 0],
      date: 'Thu 17 Dec',
      range: '10:00–10:30',
      nth: '1st session',
      mark: 'planned',
      status: 'Planned',
      away: 'in 24 days',
      next: true,
      title: { text: 'Words', path: ['sessions', 0, 'title'] },
      host: { text: 'Ken', path: ['sessions', 0, 'host'] },
      first: 'First time',
      hostOpen: undefined,
      cohosts: { text: '澪 and Rei', path: ['sessions', 0, 'cohosts'] },
      cohostNames: ['澪', 'Rei'],
      because: { text: 'fair', path: ['sessions', 0, 'because'] },
      place: { text: '5B', path: ['sessions', 0, 'place'] },
      elsewhere: [],
      options: [],
      topics: [
        { id: 't', text: 'Terms', question: 'What do we call it?', path: ['topics', 't'] },
        { id: 'u', text: 'u', question: undefined, path: ['topics', 'u'] },
      ],
      agendaLesson: undefined,
      present: {
        heading: 'Expected: 5 people',
        teams: [
          { name: 'Sales', tone: 0, names: ['澪'], ids: ['mio'] },
          { name: 'Development', tone: 1, names: ['Ken'], ids: ['ken'] },
          { name: 'No team', tone: undefined, names: ['Rei', 'zoe'], ids: ['rei', 'zoe'] },
          { name: 'Guests', tone: undefined, names: ['Ana'], ids: [] },
        ],
      },
      hints: [],
      followups: [],
      counts: [],
      handoff: { text: 'bring cards', path: ['sessions', 0, 'handoff'] },
      gap: undefined,
    });
  });

  it('that says nothing, not even when', () => {
    const { own, agendaLesson, ...view } = only('title: A');
    assert.deepEqual(own, {
      nth: 0,
      date: null,
      start: null,
      minutes: null,
      title: 'A',
      place: null,
      because: null,
      handoff: null,
      host: null,
      cohosts: [],
      participants: [],
      topics: [],
      length: 60,
      usualStart: null,
    });
    assert.equal(
      agendaLesson,
      'No agenda yet. One line for each block will do, such as "10m check-in", until 60 min are full.',
    );
    assert.deepEqual(view, {
      locked: undefined,
      key: 'open/0',
      path: ['sessions', 0],
      date: 'Date to be decided',
      range: undefined,
      nth: undefined,
      mark: 'undecided',
      status: 'Date to be decided',
      away: undefined,
      next: false,
      title: { text: 'A', path: ['sessions', 0, 'title'] },
      host: undefined,
      first: undefined,
      hostOpen: 'Host to be decided',
      cohosts: undefined,
      cohostNames: [],
      because: undefined,
      place: undefined,
      elsewhere: [],
      options: [],
      topics: [],
      agenda: undefined,
      prepare: [],
      present: undefined,
      hints: [],
      followups: [],
      counts: [],
      handoff: undefined,
      gap: undefined,
    });
  });

  const marks: readonly (readonly [
    says: string,
    mark: string,
    en: readonly (string | undefined)[],
    ja: readonly (string | undefined)[],
    asked: boolean,
  ])[] = [
    [
      'date: 2026-11-23',
      'today',
      ['Mon 23 Nov', 'Today', undefined, '1st session'],
      ['11月23日（月）', '今日', undefined, '第1回'],
      true,
    ],
    [
      'date: 2026-11-24',
      'planned',
      ['Tue 24 Nov', 'Planned', 'Tomorrow', '1st session'],
      ['11月24日（火）', '予定', '明日', '第1回'],
      true,
    ],
    [
      'date: 2026-11-25',
      'planned',
      ['Wed 25 Nov', 'Planned', 'in 2 days', '1st session'],
      ['11月25日（水）', '予定', 'あと2日', '第1回'],
      true,
    ],
    [
      'date: 2026-11-22',
      'held',
      ['Sun 22 Nov', 'Held', undefined, '1st session'],
      ['11月22日（日）', '開催済み', undefined, '第1回'],
      false,
    ],
    [
      'date: 2026-11-22, status: planned',
      'unrecorded',
      ['Sun 22 Nov', 'Waiting for a record', undefined, '1st session'],
      ['11月22日（日）', '記録待ち', undefined, '第1回'],
      false,
    ],
    [
      'date: 2026-12-17, status: cancelled',
      'cancelled',
      ['Thu 17 Dec', 'Cancelled', undefined, undefined],
      ['12月17日（木）', '中止', undefined, undefined],
      false,
    ],
    [
      'date: tbd',
      'undecided',
      ['Date to be decided', 'Date to be decided', undefined, undefined],
      ['日程未定', '日程未定', undefined, undefined],
      true,
    ],
    [
      'date: 2026-12-32',
      'undecided',
      ['Date cannot be read', 'Date cannot be read', undefined, undefined],
      ['日付が読み取れません', '日付が読み取れません', undefined, undefined],
      true,
    ],
    [
      'date:',
      'undecided',
      ['Date to be decided', 'Date to be decided', undefined, undefined],
      ['日程未定', '日程未定', undefined, undefined],
      true,
    ],
  ];
  for (const [says, mark, en, ja, asked] of marks)
    it(`${says}: ${mark}`, () => {
      const said = ({ date, status, away, nth }: SessionView) => [date, status, away, nth];
      const [english, japanese] = [only(says), only(says, 'ja')];
      assert.deepEqual([english.mark, said(english), said(japanese)], [mark, en, ja]);
      // Only what is still to come asks for a host and for an agenda.
      assert.deepEqual(
        [english.hostOpen !== undefined, english.agendaLesson !== undefined, japanese.hostOpen],
        [asked, asked, asked ? '主催者未定' : undefined],
      );
    });

  it('is counted with those that take place, in the order of their days', () =>
    assert.deepEqual(
      dated(
        'series: { title: A }\nsessions:\n  - { date: 2026-12-17 }\n  - { date: 2026-10-15 }\n  - { date: 2026-11-19, status: cancelled }\n  - { date: 2027-01-21 }\n  - { date: tbd }\n',
      ).map(({ key, nth, next }) => [key, nth, next]),
      [
        ['2026-10-15/1', '1st session', false],
        ['2026-11-19/2', undefined, false],
        ['2026-12-17/0', '2nd session', true],
        ['2027-01-21/3', '3rd session', false],
        ['open/4', undefined, false],
      ],
    ));
  it('takes start, length and place from the series; only what it says itself is its own', () => {
    const view = only('date: 2026-12-17', 'en', '', 'title: A, start: "15:00", minutes: 90, place: 5B');
    assert.deepEqual(
      [view.range, view.own.start, view.own.minutes, view.own.length, view.own.usualStart, view.place],
      ['15:00–16:30', null, null, 90, '15:00', undefined],
    );
  });
  it('dates under discussion, each with its place', () =>
    assert.deepEqual(only('date: tbd, options: [2026-12-10, 2027-01-14]').options, [
      { text: 'Thu 10 Dec', day: '2026-12-10', path: ['sessions', 0, 'options', 0] },
      { text: 'Thu 14 Jan 2027', day: '2027-01-14', path: ['sessions', 0, 'options', 1] },
    ]));
  it('a topic of the session and of a block once', () =>
    assert.deepEqual(
      only(
        'date: 2026-12-17, topics: [t, gone], agenda: [{ minutes: 5, what: a, topic: t }, { minutes: 5, what: b, topic: u }]',
        'en',
        shared,
      ).topics.map(({ id, text }) => [id, text]),
      [
        ['t', 'Terms'],
        ['gone', 'gone'],
        ['u', 'u'],
      ],
    ));
});

describe('who hosts, in the planner', () => {
  const first = (sessions: readonly string[], more = shared): readonly (string | undefined)[] =>
    dated(`series: { title: A }\nsessions:\n${sessions.map((one) => `  - { ${one} }\n`).join('')}${more}`).map(
      (view) => view.first,
    );
  const cases: readonly (readonly [
    what: string,
    sessions: readonly string[],
    more: string,
    first: readonly (string | undefined)[],
  ])[] = [
    [
      'the first time is said, once',
      ['date: 2026-10-15, host: ken', 'date: 2026-12-17, host: ken'],
      shared,
      ['First time', undefined],
    ],
    ['not of a free name', ['date: 2026-12-17, host: sho'], '', [undefined]],
    ['not on an open date', ['date: tbd, host: ken'], shared, [undefined]],
    [
      'what was cancelled was no time',
      ['date: 2026-10-15, host: ken, status: cancelled', 'date: 2026-12-17, host: ken'],
      shared,
      [undefined, 'First time'],
    ],
    [
      'not where it was done elsewhere',
      ['date: 2026-12-17, host: old'],
      'people: { old: { history: [{ role: host }] } }\n',
      [undefined],
    ],
  ];
  for (const [what, sessions, more, expected] of cases)
    it(what, () => assert.deepEqual(first(sessions, more), expected));
  it('in Japanese with what is due to a name', () => {
    const {
      host,
      first: said,
      cohosts,
      cohostNames,
    } = only('date: 2026-12-17, host: ken, cohosts: [mio, rei]', 'ja', shared);
    assert.deepEqual(
      [host?.text, said, cohosts?.text, cohostNames],
      ['Kenさん', '初めて', '澪さんとReiさん', ['澪さん', 'Reiさん']],
    );
  });
});

describe('what came of a session, in the planner', () => {
  const record =
    'date: 2026-11-19, hints: [{ id: h, from: ken, to: mio, said: ask early }, { from: zoe, said: thanks }, { said: nobody }, { from: ken }], followups: [{ what: write it down, owner: ken, due: 2026-12-01 }, { what: ask, due: 2026-12-02 }, { owner: mio, done: 2026-11-20, due: 2026-11-21 }, { what: think, done: true }]';
  it('remarks with who made them to whom, promises with who keeps them by when', () => {
    const { hints, followups, counts } = only(record, 'en', shared);
    const path = (list: string, nth: number) => ['sessions', 0, list, nth];
    assert.deepEqual(hints, [
      { text: 'ask early', by: 'Ken → 澪', said: 'ask early', path: path('hints', 0) },
      { text: 'thanks', by: 'zoe', said: 'thanks', path: path('hints', 1) },
      { text: 'nobody', by: undefined, said: 'nobody', path: path('hints', 2) },
    ]);
    assert.deepEqual(followups, [
      {
        text: 'write it down',
        by: 'Ken · Tue 1 Dec',
        done: false,
        own: { what: 'write it down', done: null },
        path: path('followups', 0),
      },
      { text: 'ask', by: 'Wed 2 Dec', done: false, own: { what: 'ask', done: null }, path: path('followups', 1) },
      { text: '', by: '澪', done: true, own: { what: '', done: '2026-11-20' }, path: path('followups', 2) },
      { text: 'think', by: undefined, done: true, own: { what: 'think', done: true }, path: path('followups', 3) },
    ]);
    assert.deepEqual(counts, ['3 hints', '4 follow-ups, 2 open']);
  });
  const counts: readonly (readonly [says: string, en: readonly string[], ja: readonly string[]])[] = [
    ['hints: [{ said: a }]', ['1 hint'], ['ヒント1件']],
    ['hints: [{ said: a }, { said: b }]', ['2 hints'], ['ヒント2件']],
    ['followups: [{ what: a }]', ['1 follow-up, 1 open'], ['やること1件、残り1件']],
    ['followups: [{ what: a, done: true }]', ['1 follow-up, done'], ['やること1件、済み']],
    [
      'followups: [{ what: a, done: true }, { what: b, done: 2026-11-20 }]',
      ['2 follow-ups, done'],
      ['やること2件、済み'],
    ],
    ['followups: [{ what: a, done: false }]', ['1 follow-up, 1 open'], ['やること1件、残り1件']],
  ];
  for (const [says, en, ja] of counts)
    it(`counts ${says}`, () => {
      const text = `date: 2026-11-19, ${says}`;
      assert.deepEqual([only(text).counts, only(text, 'ja').counts], [en, ja]);
    });
});

describe('who is there, in the planner', () => {
  const present = (says: string, language: Language = 'en', more = shared, series = 'title: A, teams: [sales, dev]') =>
    only(`date: 2026-12-17, ${says}`, language, more, series).present;
  it('nobody is named', () => assert.equal(present('topics: [t]'), undefined));
  it('once it is held, those who came', () => {
    assert.equal(present('status: held, host: ken')?.heading, 'Came: 1 person');
    assert.equal(present('status: held, host: ken, participants: [ken, mio]', 'ja')?.heading, '参加した人：2人');
    assert.equal(present('host: ken', 'ja')?.heading, '参加予定：1人');
  });
  it('guests alone', () =>
    assert.deepEqual(present('guests: [Ana, Bo]', 'ja'), {
      heading: '参加予定：2人',
      teams: [{ name: 'ゲスト', tone: undefined, names: ['Ana', 'Bo'], ids: [] }],
    }));
  it('those of a team nobody has listed behind the teams of the series, in a colour of their own', () =>
    assert.deepEqual(
      present(
        'host: a, participants: [b, c]',
        'en',
        'people: { a: { team: qa }, b: { team: dev }, c: {} }\n',
      )?.teams.map(({ name, tone, ids }) => [name, tone, ids]),
      [
        ['dev', 1, ['b']],
        ['qa', 2, ['a']],
        ['No team', undefined, ['c']],
      ],
    ));
});

describe('a silence between sessions, in the planner', () => {
  const gaps = (
    series: string,
    sessions: readonly string[],
    language: Language = 'en',
    more = '',
  ): readonly (string | undefined)[] =>
    dated(
      `series: { title: A, ${series} }\nsessions:\n${sessions.map((one) => `  - { ${one} }\n`).join('')}${more}`,
      language,
    ).map(({ gap }) => gap);
  const monthly = 'cadence: { every: 1 month, on: 3rd thu }';
  const weekly = 'cadence: { every: 1 week, on: thu }';
  const cases: readonly (readonly [
    what: string,
    series: string,
    sessions: readonly string[],
    gaps: readonly (string | undefined)[],
  ])[] = [
    ['as promised', monthly, ['date: 2026-09-17', 'date: 2026-10-15'], [undefined, undefined]],
    ['a week late is no silence', monthly, ['date: 2026-09-17', 'date: 2026-10-22'], [undefined, undefined]],
    [
      'longer than that is',
      monthly,
      ['date: 2026-09-17', 'date: 2026-10-23'],
      [undefined, '36 days without a session'],
    ],
    ['three days late in a weekly series', weekly, ['date: 2026-09-17', 'date: 2026-09-27'], [undefined, undefined]],
    [
      'four days late in a weekly series',
      weekly,
      ['date: 2026-09-17', 'date: 2026-09-28'],
      [undefined, '11 days without a session'],
    ],
    [
      'a cancelled session breaks no silence',
      monthly,
      ['date: 2026-09-17', 'date: 2026-10-15, status: cancelled', 'date: 2026-11-19'],
      [undefined, undefined, '63 days without a session'],
    ],
    [
      'nothing was promised without a cadence',
      'goal: x',
      ['date: 2026-01-15', 'date: 2026-11-19'],
      [undefined, undefined],
    ],
  ];
  for (const [what, series, sessions, expected] of cases)
    it(what, () => assert.deepEqual(gaps(series, sessions), expected));
  it('in Japanese', () =>
    assert.deepEqual(gaps(monthly, ['date: 2026-09-17', 'date: 2026-10-23'], 'ja')[1], '開催のない36日間'));
  it('nothing is said while a line cannot be read: it may hold the session that is missed', () =>
    assert.deepEqual(gaps(monthly, ['date: 2026-09-17', 'date: 2026-11-19'], 'en', 'people: [\n'), [
      undefined,
      undefined,
    ]));
});

describe('what its host does now, in the planner', () => {
  const prepare = (says: string, language: Language = 'en') => only(says, language, shared).prepare;
  it('three weeks before: what is done and what is left', () =>
    assert.deepEqual(prepare('date: 2026-12-14, host: ken, cohosts: [mio], place: 5B'), [
      {
        title: 'Three weeks before',
        when: 'Mon 23 Nov',
        tasks: [
          { text: 'Confirm the date and the room or link; put it in the calendars of both teams', done: true },
          { text: 'Ask one person from the other team to co-host, by name', done: true },
          { text: 'Choose one topic and write its opening question', done: false },
          { text: 'Write one sentence per team: what they take home', done: false },
          { text: 'Tell the two department heads the date and the question', done: false },
          { text: 'Check for release weeks, month-end closing and holidays', done: false },
        ],
      },
    ]));
  it('earlier, what comes first', () =>
    assert.deepEqual(
      prepare('date: 2026-12-17', 'ja').map(({ title, when }) => [title, when]),
      [['3週間前', '11月26日（木）']],
    ));
  it('on the day before', () =>
    assert.deepEqual(
      prepare('date: 2026-11-24').map(({ title, when }) => [title, when]),
      [['The day before', 'Mon 23 Nov']],
    ));
  it('of the next session alone', () =>
    assert.deepEqual(
      dated('series: { title: A }\nsessions: [{ date: 2026-11-20 }, { date: 2026-12-10 }, { date: 2026-12-11 }]\n').map(
        ({ prepare: list }) => list.length,
      ),
      [0, 1, 0],
    ));
});
