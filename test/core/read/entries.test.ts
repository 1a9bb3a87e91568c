import assert from 'node:assert/strict';
import { read } from '../../../src/core/read/read.ts';
import { faults } from './faults.ts';

const session = (lines: string): string => `sessions:\n  - date: 2026-10-15\n${lines.replace(/^/gm, '    ')}\n`;
const series = (lines: string): string => `series:\n  title: A\n${lines.replace(/^/gm, '  ')}\n`;

describe('what is at fault in an entry', () => {
  const cases: readonly (readonly [why: string, text: string, found: readonly string[]])[] = [
    ['a misspelt key', session('hots: ken'), ['unknown-key: hots']],
    ["a key of one's own", session('x-room: 5F'), []],
    ['a session without a date', 'sessions:\n  - host: ken\n', ['missing-required: host']],
    ['an empty session', 'sessions:\n  -\n  - date: 2026-12-17\n', ['missing-required: -']],
    ['a date that is empty', 'sessions:\n  - date:\n    host: ken\n', ['missing-required: date']],
    ['a misspelt date, said once', 'sessions:\n  - dat: 2026-12-17\n', ['unknown-key: dat']],
    ['a series without a title', 'series:\n  goal: x\n', ['missing-required: goal']],
    ['an empty series', 'series:\n', []],
    ['a name where a list belongs', session('cohosts: mio'), ['wrong-type: mio']],
    ['a list where a name belongs', session('host: [ken]'), ['wrong-type: [ken]']],
    ['a map where a name belongs', session('host: { id: ken }'), ['wrong-type: id']],
    ['a number of minutes in words', session('minutes: an hour'), ['wrong-type: an hour']],
    ['no minutes at all', session('minutes: 0'), ['wrong-type: 0']],
    ['a status nobody knows', session('status: done'), ['wrong-type: done']],
    ['true where a name belongs', session('host: true'), ['wrong-type: true']],
    ['a date with slashes', 'sessions:\n  - date: 2026/12/17\n', ['bad-date: 2026/12/17']],
    ['a day that does not exist', 'sessions:\n  - date: 2026-02-30\n', ['bad-date/no such day: 2026-02-30']],
    ['an American date', 'sessions:\n  - date: 12/1/2026\n', ['bad-date/two readings: 12/1/2026']],
    ['a weekday that disagrees', 'sessions:\n  - date: 2026-12-01(水)\n', ['bad-date/two readings: 2026-12-01(水)']],
    ['a date that is still open', 'sessions:\n  - date: 未定\n', ['bad-date/open: 未定']],
    ['tbd', 'sessions:\n  - date: tbd\n', []],
    ['tbd where a day is needed', 'outcomes:\n  - { date: tbd, what: x }\n', ['bad-date/unreadable: tbd']],
    ['a time in words', session('start: 3pm'), ['bad-time: 3pm']],
    ['a start and an end', session('start: 15:00〜16:00'), ['bad-time/range: 15:00〜16:00']],
    ['a time after midnight', session('start: "25:00"'), ['bad-time/late: "25:00"']],
    ['a zone of nowhere', series('timezone: Mars/Olympus'), ['unknown-timezone/example: Mars/Olympus']],
    ['a zone by its letters', series('timezone: JST'), ['unknown-timezone: JST']],
    ['a cadence in words', series('cadence: { every: monthly, on: third thursday }'), ['bad-cadence: monthly']],
    ['a day no cadence has', series('cadence: { every: 1 month, on: 6th thu }'), ['bad-cadence: 6th thu']],
    ['a cadence as a text', series('cadence: monthly'), ['bad-cadence: monthly']],
    ['the date of the month as a number', series('cadence: { every: 1 month, on: 15 }'), []],
    [
      'a comma inside braces',
      session('agenda:\n  - { minutes: 15, what: next steps, next date }'),
      ['flow-comma: next date'],
    ],
    [
      'a colon in an agenda line',
      session('agenda:\n  - 5m intro: who are you'),
      ['colon-in-text: 5m intro: who are you'],
    ],
    [
      'a colon in a question',
      series('questions:\n  - Where do we wait: at the quote?'),
      ['colon-in-text: Where do we wait: at the quote?'],
    ],
    ['Japanese punctuation in an agenda line', session('agenda:\n  - 5分 導入：自己紹介、近況'), []],
    ['an agenda line without minutes', session('agenda: [opening round]'), ['agenda-shape: opening round']],
    [
      'an agenda line with clock times',
      session('agenda:\n  - 15:00-15:10 opening'),
      ['agenda-shape: 15:00-15:10 opening'],
    ],
    ['a name defined twice', 'people:\n  aya: {}\n  aya: { team: sales }\n', ['duplicate-key: aya']],
    ['a key twice in an entry', session('host: ken\nhost: mio'), ['duplicate-key: host']],
    ['a section twice', 'people:\n  aya: {}\npeople:\n  ken: {}\n', ['duplicate-key: people']],
    ['an id with a space', 'teams:\n  "sales team": {}\n', ['bad-id: "sales team"']],
    ['an id of one letter, in any script', 'teams:\n  営業: {}\n  é: {}\n  か\u3099: {}\n', []],
    ['names that are keys of every object', 'people:\n  constructor: {}\n  toString: {}\n', []],
    ['__proto__ as a name', 'people:\n  __proto__: {}\n', ['bad-id: __proto__']],
    [
      '__proto__ as a key',
      session('__proto__: 1\nconstructor: 2'),
      ['unknown-key: __proto__', 'unknown-key: constructor'],
    ],
    ['sessions named instead of listed', 'sessions:\n  first: { date: 2026-12-17 }\n', ['wrong-type: first']],
    ['people listed instead of named', 'people:\n  - ken\n', ['wrong-type: - ken']],
    ['a newer format', 'meetup: 2\n', ['newer-format: 2']],
    ['an older one', 'meetup: 1\n', []],
    ['a format in words', 'meetup: latest\n', ['wrong-type: latest']],
    ['a section nobody knows', 'sesions:\n  - date: 2026-12-17\n', ['unknown-key: sesions']],
    ['only comments', '# later\n', []],
    ['nothing', '', []],
    ['one sentence', 'Learning lunch on Thursday\n', ['topLevel: Learning lunch on Thursday']],
    ['a list', '- date: 2026-12-17\n', ['topLevel: - date: 2026-12-17']],
  ];
  for (const [why, text, found] of cases) it(why, () => assert.deepEqual(faults(text), found));
});

describe('entries are checked one by one, and sound ones stay', () => {
  it('one bad session leaves the others', () => {
    const { plan } = read('sessions:\n  - date: 2026-11-19\n  - just text\n  - date: 2027-01-21\n');
    assert.deepEqual(
      plan.sessions.map(({ nth }) => nth),
      [0, 2],
    );
  });

  it('one bad field leaves the others', () => {
    const { plan } = read(session('host: ken\nminutes: long\ncohosts: [mio, [x], sho]'));
    const [found] = plan.sessions;
    assert.deepEqual([found?.host, found?.minutes, found?.cohosts], ['ken', undefined, ['mio', 'sho']]);
  });

  it('short and long forms say the same', () => {
    const { plan } = read(
      session(
        'agenda:\n  - 10m open\n  - { minutes: 5, what: close, who: ken }\ngroups:\n  - [ken, mio]\n  - { round: 2, people: [aya] }',
      ),
    );
    assert.deepEqual(plan.sessions[0]?.agenda, [
      { minutes: 10, what: 'open', short: true, nth: 0 },
      { minutes: 5, what: 'close', who: 'ken', nth: 1 },
    ]);
    assert.deepEqual(plan.sessions[0]?.groups, [
      { people: ['ken', 'mio'], nth: 0 },
      { round: 2, people: ['aya'], nth: 1 },
    ]);
  });

  for (const [written, minutes, what] of [
    ['10m text', 10, 'text'],
    ['10 min text', 10, 'text'],
    ['10分 近況', 10, '近況'],
    ['10分間　近況', 10, '近況'],
    ['15分：近況', 15, '近況'],
    ['5M text', 5, 'text'],
    ['90m a, b', 90, 'a, b'],
  ] as const)
    it(`the agenda line "${written}"`, () => {
      const [block] = read(session(`agenda:\n  - "${written}"`)).plan.sessions[0]?.agenda ?? [];
      assert.deepEqual([block?.minutes, block?.what], [minutes, what]);
    });

  it('concerns are teams with a reason, or teams alone', () => {
    const text =
      'topics:\n  a: { question: q, concerns: { sales: why, dev: } }\n  b: { question: q, concerns: [sales, dev] }\n';
    const { topics } = read(text).plan;
    assert.deepEqual(
      [...(topics.get('a')?.concerns ?? [])],
      [
        ['sales', 'why'],
        ['dev', undefined],
      ],
    );
    assert.deepEqual([...(topics.get('b')?.concerns?.keys() ?? [])], ['sales', 'dev']);
  });

  it('an empty line of a list is nothing', () => {
    const text = session('cohosts:\n  - ken\n  -\n  - mio');
    assert.deepEqual(faults(text), []);
    assert.deepEqual(read(text).plan.sessions[0]?.cohosts, ['ken', 'mio']);
  });

  it('an empty entry is an entry', () =>
    assert.deepEqual([...read('teams:\n  営業:\n  開発: {}\n').plan.teams.keys()], ['営業', '開発']));

  it('names keep the characters they were written with', () => {
    const names = ['髙橋', '﨑', '𠮷田', '葛\u{e0100}', 'か\u3099', '神'];
    assert.deepEqual(
      [...read(`people:\n${names.map((name) => `  ${name}: {}\n`).join('')}`).plan.people.keys()],
      names,
    );
  });

  it('a text after " #" is a comment, as YAML has it', () =>
    assert.equal(read('series:\n  title: C #study\n').plan.series?.title, 'C'));
});
