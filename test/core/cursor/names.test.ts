import assert from 'node:assert/strict';
import type { Language } from '../../../src/core/words/words.ts';
import { accept, line, offer, offers } from './marked.ts';

const shared = {
  'shared.meetup.yaml': [
    'teams: { sales: { name: Sales }, dev: { name: Development, org: Acme }, qa: {} }',
    'people:',
    '  ann: { name: Ann, team: qa }',
    '  ken: { name: Ken, team: dev, aim: host }',
    '  mio: { name: 澪, reading: ミオ, team: sales }',
    '  rei: { team: sales }',
    '  zoe: {}',
    '',
  ].join('\n'),
};
const series = [
  'series: { title: A, teams: [sales, dev], organisers: [rei] }',
  'topics:',
  '  old: { question: a }',
  '  next: { title: What is next, question: b }',
  '  open: { question: c }',
  '  given-back: { question: d }',
  'sessions:',
  '  - { date: 2026-09-17, host: mio, cohosts: [ken], participants: [zoe], topics: [old] }',
  '  - { date: 2026-10-15, host: mio, participants: [zoe, sho], agenda: [{ minutes: 5, what: x, topic: old }] }',
  '  - { date: 2026-11-19, status: cancelled, host: zoe, topics: [given-back] }',
  '  - { date: 2026-12-17, topics: [next, old] }',
  '',
].join('\n');
const list = (text: string, language: Language = 'en'): readonly string[] => offers(text, shared, language).map(line);

describe('people', () => {
  it('as a host: who could, with the reason; then who was there, organisers, colleagues, everybody', () => {
    assert.deepEqual(list(`${series}  - date: tbd\n    host: |`), [
      'ken | Ken | Development · would like to host and has co-hosted',
      'mio | 澪 | Sales · hosted twice',
      'zoe',
      'sho',
      'rei | Sales',
      'ann | Ann | qa',
    ]);
    assert.deepEqual(list(`${series}  - date: tbd\n    host: |`, 'ja').slice(0, 2), [
      'ken | Ken | Development · 主催を希望し、共同主催の経験あり',
      'mio | 澪 | Sales · 主催2回',
    ]);
  });
  it('anywhere else: who was there most first', () =>
    assert.deepEqual(list(`${series}  - date: tbd\n    participants: [|]`), [
      'mio | 澪 | Sales · hosted twice',
      'zoe',
      'ken | Ken | Development',
      'sho',
      'rei | Sales',
      'ann | Ann | qa',
    ]));
  it('in a file without a series: as they are listed', () =>
    assert.deepEqual(
      offers('sessions:\n  - { date: tbd, host: | }', shared).map(({ label }) => label),
      ['ann', 'ken', 'mio', 'rei', 'zoe'],
    ));
  const taken: readonly (readonly [what: string, text: string, left: string])[] = [
    ['who hosts takes part already', '{ date: tbd, host: ken, participants: [|] }', 'mio zoe sho rei ann'],
    ['and the other way round', '{ date: tbd, participants: [ken, mio], host: | }', 'zoe sho rei ann'],
    ['a co-host is no second one', '{ date: tbd, cohosts: [zoe, |, sho] }', 'mio ken rei ann'],
    ['who is on the place itself may stay', '{ date: tbd, host: ke|n }', 'ken mio zoe sho rei ann'],
    ['the one at the cursor in a list may stay', '{ date: tbd, participants: [zoe, ke|n, sho] }', 'ken mio rei ann'],
    ['who co-hosts takes part already', '{ date: tbd, cohosts: [zoe], participants: [|] }', 'mio ken sho rei ann'],
    ['a hint may be from anybody', '{ date: tbd, host: ken, hints: [{ from: | }] }', 'ken mio zoe sho rei ann'],
    ['nobody sits at a table twice', '{ date: tbd, groups: [[ken, |]] }', 'mio zoe sho rei ann'],
    ['half a name is nobody', '{ date: tbd, host: so| }', 'ken mio zoe sho rei ann'],
    ['nor in quotation marks', '{ date: tbd, host: "so|" }', 'ken mio zoe sho rei ann'],
  ];
  for (const [what, session, left] of taken)
    it(`${what}: ${session}`, () =>
      assert.equal(
        offers(`${series}  - ${session}`, shared)
          .map(({ label }) => label)
          .join(' '),
        left,
      ));
  it('a name that is the same spelt otherwise is taken, too', () =>
    assert.deepEqual(
      offers(
        'sessions:\n  - { date: tbd, host: "e\u0301a", participants: [|] }\npeople: { "\u00e9a": {}, ken: {} }',
      ).map(({ label }) => label),
      ['ken'],
    ));
  it('are found by their names and readings, in kana and in letters', () =>
    assert.equal(offer(`${series}  - date: tbd\n    host: |`, 'mio', shared).filter, 'mio 澪 みお'));
  it('say more on being looked at', () =>
    assert.deepEqual(offer(`${series}  - date: tbd\n    host: |`, 'zoe', shared).about?.(), ['zoe', 'Joined twice']));
  it('are written in quotation marks where YAML would take them for something else', () => {
    const odd = { 'shared.meetup.yaml': 'people: { "yes": {}, "12": {}, "a, b": {} }\n' };
    assert.equal(accept('sessions:\n  - host: |', '12', odd), 'sessions:\n  - host: "12"');
    assert.equal(accept('sessions:\n  - cohosts: [|]', 'a, b', odd), 'sessions:\n  - cohosts: ["a, b"]');
    assert.equal(accept("sessions:\n  - host: '|'", 'yes', odd), "sessions:\n  - host: 'yes'");
  });
});

describe('teams', () => {
  it('of the series first, with their companies', () => {
    assert.deepEqual(list(`${series}people: { x: { team: | } }`), [
      'sales | Sales | in this series',
      'dev | Development | in this series · Acme',
      'qa',
    ]);
    assert.deepEqual(list(`${series}people: { x: { team: | } }`, 'ja').slice(0, 2), [
      'sales | Sales | このシリーズ',
      'dev | Development | このシリーズ · Acme',
    ]);
  });
  it('a topic concerns, each with room for its reason', () =>
    assert.equal(
      accept(
        `${series.replace('open: { question: c }', 'open:\n    concerns:\n      sales: x\n      |')}`,
        'dev',
        shared,
      ),
      `${series.replace('open: { question: c }', 'open:\n    concerns:\n      sales: x\n      dev: |')}`,
    ));
  it('a topic concerns in the place of another, whose reason stays', () =>
    assert.equal(
      accept('topics:\n  a:\n    concerns:\n      |: because', 'qa', shared),
      'topics:\n  a:\n    concerns:\n      qa: because',
    ));
  it('a topic concerns: not those it names already', () =>
    assert.deepEqual(
      offers('topics:\n  a:\n    concerns:\n      dev: x\n      |\n      qa: y', shared).map(({ label }) => label),
      ['sales'],
    ));
  it('a topic concerns, as a list', () => {
    assert.deepEqual(
      offers('topics:\n  a:\n    concerns: [dev, |]', shared).map(({ label }) => label),
      ['sales', 'qa'],
    );
    assert.equal(
      accept('topics:\n  a:\n    concerns: [dev, |]', 'qa', shared),
      'topics:\n  a:\n    concerns: [dev, qa]',
    );
  });
  it('say more on being looked at', () =>
    assert.deepEqual(offer(`${series}people: { x: { team: | } }`, 'dev', shared).about?.(), [
      'Development (dev)',
      'Acme',
      '1 person here: Ken',
      'Meets in: A',
    ]));
});

describe('topics', () => {
  it('nobody has planned first, also those a cancelled session has given back; then when', () => {
    assert.deepEqual(list(`${series}  - date: tbd\n    topics: [|]`), [
      'open | not planned yet',
      'given-back | not planned yet',
      'old | planned for Thu 17 Dec',
      'next | What is next | planned for Thu 17 Dec',
    ]);
    assert.deepEqual(list(`${series}  - date: tbd\n    topics: [|]`, 'ja').slice(0, 3), [
      'open | 予定はまだ',
      'given-back | 予定はまだ',
      'old | 12月17日（木）の予定',
    ]);
  });
  it('talked about, on the last day that was', () => {
    const past = series.replace('topics: [next, old]', 'topics: [next]');
    const why = (language: Language) => offer(`${past}  - date: tbd\n    topics: [|]`, 'old', shared, language).why;
    assert.deepEqual([why('en'), why('ja')], ['talked about on Thu 15 Oct', '10月15日（木）に話した']);
  });
  it('of today are ahead', () =>
    assert.equal(
      offer('topics: { a: {} }\nsessions:\n  - { date: 2026-11-23, topics: [a] }\n  - topics: [|]', 'a').why,
      'planned for Mon 23 Nov',
    ));
  it('on an open date are not planned yet', () =>
    assert.equal(
      offer('topics: { a: {} }\nsessions:\n  - { date: tbd, topics: [a] }\n  - topics: [|]', 'a').why,
      'not planned yet',
    ));
  it('not those on the same list', () =>
    assert.deepEqual(
      offers(`${series}  - { date: tbd, topics: [open, |, next] }`, shared).map(({ label }) => label),
      ['given-back', 'old'],
    ));
  it('say more on being looked at', () =>
    assert.deepEqual(offer(`${series}  - date: tbd\n    topics: [|]`, 'next', shared).about?.(), [
      'What is next (next)',
      'b',
      'Planned for Thu 17 Dec',
    ]));
});

describe('hints', () => {
  const hints = [
    'sessions:',
    '  - date: 2026-10-15',
    '    hints:',
    '      - { id: h1, from: ken, said: ask early }',
    '      - { from: mio, said: nobody refers to it }',
    '      - { id: h2, said: thanks }',
    '  - date: 2026-11-19',
    '    hints:',
    '      - { id: h3, from: sho }',
    'outcomes:',
    '  - { date: 2026-11-20, what: a, from: [h3] }',
    '  - { date: 2026-11-21, what: b, from: [|] }',
    '',
  ].join('\n');
  it('nothing has come of first, the newest before older ones, with their words and who said them', () => {
    assert.deepEqual(list(hints), [
      'h2 | thanks | nothing has come of it yet',
      'h1 | ask early | Ken · nothing has come of it yet',
      'h3 | sho · has led to an outcome',
    ]);
    assert.deepEqual(list(hints, 'ja'), [
      'h2 | thanks | 成果はまだ',
      'h1 | ask early | Kenさん · 成果はまだ',
      'h3 | shoさん · 成果あり',
    ]);
  });
  it('with long words: in short', () =>
    assert.equal(offer(hints.replace('ask early', 'x'.repeat(70)), 'h1', shared).name, `${'x'.repeat(59)}…`));
  it('are found by their words', () => assert.equal(offer(hints, 'h1', shared).filter, 'h1 ask early'));
  it('not those on the same list', () =>
    assert.deepEqual(
      offers(hints.replace('[|]', '[h1, |]'), shared).map(({ label }) => label),
      ['h2', 'h3'],
    ));
});

describe('what a name is', () => {
  const kinds: readonly (readonly [text: string, kind: string])[] = [
    [`${series}  - { date: tbd, host: | }`, 'person'],
    [`${series}people: { x: { team: | } }`, 'team'],
    [`${series}  - { date: tbd, topics: [|] }`, 'topic'],
    ['sessions: [{ hints: [{ id: h, said: x }] }]\noutcomes: [{ from: [|] }]', 'hint'],
  ];
  for (const [text, kind] of kinds)
    it(kind, () => assert.deepEqual([...new Set(offers(text, shared).map((one) => one.kind))], [kind]));
});
