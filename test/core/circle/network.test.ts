import assert from 'node:assert/strict';
import { crowdAt, type Meeting, meetingsOf, pairKey, tellPairs } from '../../../src/core/circle/meetings.ts';
import { networkOf } from '../../../src/core/circle/network.ts';
import { suggestionFor } from '../../../src/core/circle/suggestion.ts';
import { wordsFor } from '../../../src/core/words/words.ts';
import { clock, Folder } from '../folder.ts';
import { circleOf, file, textOf } from './one-series.ts';

const en = wordsFor('en', clock);
const people =
  'people:\n  ken: { team: dev, name: Ken }\n  rei: { team: dev }\n  mio: { team: sales }\n  aya: { team: sales }\n  sho: { team: ops }\n  una: {}\nteams:\n  dev: { org: north, name: Development }\n  sales: { org: south }\n  ops: { org: north }\n';
const on = (day: string, who: string, more = '') => `date: 2026-${day}, participants: [${who}]${more}`;

describe('who was together', () => {
  const met = (sessions: readonly string[]) =>
    meetingsOf(circleOf('goal: x', sessions), file).map(
      ({ nth, present, tables, told }) =>
        `${nth} ${present.join('+')} | ${tables.map((one) => one.join('+')).join(' ')} | ${told.map((one) => one.join('>')).join(' ')}`,
    );
  const cases: readonly (readonly [why: string, sessions: readonly string[], met: readonly string[]])[] = [
    [
      'only at what was held',
      [on('12-17', 'ken, mio'), on('10-15', 'ken, mio', ', status: cancelled'), 'date: tbd, participants: [ken, mio]'],
      [],
    ],
    [
      'by date, of one day in the order of the file',
      [on('11-19', 'a'), on('10-15', 'b'), on('11-19', 'c')],
      ['1 b |  | ', '0 a |  | ', '2 c |  | '],
    ],
    [
      'at tables of two and more, each once',
      [on('10-15', 'a', ', groups: [[a, b, a], [c], { people: [d, e] }]')],
      ['0 a | a+b d+e | '],
    ],
    [
      'who gave a hint to whom, and not to oneself',
      [
        on(
          '10-15',
          'a',
          ', hints: [{ from: a, to: b, said: x }, { from: a, said: x }, { to: b, said: x }, { from: a, to: a, said: x }]',
        ),
      ],
      ['0 a |  | a>b'],
    ],
  ];
  for (const [why, sessions, expected] of cases) it(why, () => assert.deepEqual(met(sessions), expected));

  const room = (...ids: readonly string[]): Meeting => ({ nth: 0, date: clock, present: ids, tables: [], told: [] });
  const pairs = (meeting: Meeting) => {
    const told: string[] = [];
    tellPairs(meeting, (a, b) => told.push(`${a}-${b}`));
    return told;
  };
  it('every two of a room, in the order of their ids', () =>
    assert.deepEqual(pairs(room('c', 'a', 'b')), ['a-c', 'b-c', 'a-b']));
  it('alone with nobody', () => assert.deepEqual(pairs(room('a')), []));
  it('of tables only those, and whoever was told something', () =>
    assert.deepEqual(pairs({ ...room('a', 'b', 'c'), tables: [['b', 'a']], told: [['c', 'a']] }), ['a-b', 'a-c']));
  it('a hundred can meet, a hundred and one are a crowd', () => {
    const ids = Array.from({ length: 101 }, (_, nth) => `p${nth}`);
    assert.deepEqual([pairs(room(...ids.slice(1))).length, pairs(room(...ids)).length], [4950, 0]);
    assert.deepEqual([crowdAt(room(...ids.slice(1))).length, crowdAt(room(...ids)).length], [0, 101]);
    assert.deepEqual(crowdAt({ ...room(...ids), tables: [['a', 'b']] }), [], 'at tables a crowd is none');
  });
  it('a pair has one name', () => assert.deepEqual([pairKey('a', 'b'), pairKey('b', 'a')], ['a\nb', 'a\nb']));
});

describe('the network of a series', () => {
  const network = (...sessions: readonly string[]) => networkOf(circleOf('goal: x', sessions, people), file);
  const knots = (...sessions: readonly string[]) =>
    network(...sessions).people.map(({ id, team, org, sessions, outside, abroad }) =>
      [id, team, org, sessions, outside, abroad].join(' '),
    );

  it('counts with whom from elsewhere somebody has met, once each', () =>
    assert.deepEqual(knots(on('09-17', 'ken, rei, mio'), on('10-15', 'ken, mio, sho, una')), [
      'ken dev north 2 2 1',
      'rei dev north 1 1 1',
      'mio sales south 2 3 3',
      'sho ops north 1 2 1',
      'una   1 0 0',
    ]));
  it('knows whoever was told something, though not there', () =>
    assert.deepEqual(knots(on('10-15', 'ken', ', hints: [{ from: ken, to: mio, said: x }]')), [
      'ken dev north 1 1 1',
      'mio sales south 0 1 1',
    ]));
  it('links are across where both have a team, and not the same one', () =>
    assert.deepEqual(
      network(on('10-15', 'ken, rei, mio, una'))
        .links.filter(({ across }) => across)
        .map(({ a, b }) => `${a}-${b}`),
      ['ken-mio', 'mio-rei'],
    ));
  it('at one session people meet once, also at two tables and by a hint', () =>
    assert.deepEqual(
      network(
        on('09-17', 'ken', ', groups: [[ken, mio], [mio, ken]], hints: [{ from: ken, to: mio, said: x }]'),
        on('10-15', 'ken, mio'),
      ).links,
      [{ a: 'ken', b: 'mio', times: 2, across: true }],
    ));

  type Case = readonly [
    why: string,
    sessions: readonly string[],
    bridges: readonly string[],
    fragile: readonly string[],
  ];
  const cases: readonly Case[] = [
    ['one pair is a way that hangs on both', [on('10-15', 'mio, ken')], ['dev-sales 1 ken+mio'], ['dev-sales']],
    [
      'two that share somebody hang on them',
      [on('10-15', 'mio, ken'), on('09-17', 'aya, ken')],
      ['dev-sales 2 ken'],
      ['dev-sales'],
    ],
    ['two pairs are two ways', [on('10-15', 'mio, ken'), on('09-17', 'aya, rei')], ['dev-sales 2 '], []],
    [
      'a triangle hangs on nobody',
      [on('10-15', 'mio, ken'), on('09-17', 'aya, ken'), on('08-20', 'mio, rei')],
      ['dev-sales 3 '],
      [],
    ],
    [
      'those who meet again go no further way, and those in groups only theirs',
      [
        on('10-15', 'mio, ken'),
        on('09-17', 'mio, ken', ', hints: [{ from: ken, to: mio, said: x }]'),
        on('08-20', 'mio, ken, aya, rei', ', groups: [[mio, aya], [ken, rei]]'),
      ],
      ['dev-sales 1 ken+mio'],
      ['dev-sales'],
    ],
    ['a team of one can be linked by no other', [on('10-15', 'sho, ken')], ['dev-ops 1 ken+sho'], []],
    ['colleagues are no way', [on('10-15', 'rei, ken, una')], [], []],
  ];
  for (const [why, sessions, bridges, fragile] of cases)
    it(why, () => {
      const found = network(...sessions);
      assert.deepEqual(
        found.bridges.map(({ teams, links, only }) => `${teams.join('-')} ${links} ${only.toSorted().join('+')}`),
        bridges,
      );
      assert.deepEqual(
        found.fragile.map(({ teams }) => teams.join('-')),
        fragile,
      );
    });

  const grown: readonly (readonly [why: string, sessions: readonly string[], growth: readonly string[]])[] = [
    [
      'by the dates, with what there is by then',
      [on('10-15', 'ken, mio, aya'), on('09-17', 'ken, mio'), on('11-19', 'rei, ken')],
      ['1 2026-09-17 1 1', '0 2026-10-15 1 2', '2 2026-11-19 0 2'],
    ],
    [
      'two of one day in the order of the file',
      [on('10-15', 'ken, mio'), on('10-15', 'ken, aya')],
      ['0 2026-10-15 1 1', '1 2026-10-15 1 2'],
    ],
  ];
  for (const [why, sessions, growth] of grown)
    it(`grows ${why}`, () =>
      assert.deepEqual(
        network(...sessions).growth.map(({ nth, date, fresh, total }) => [nth, date, fresh, total].join(' ')),
        growth,
      ));

  const thrice = (who: string) => ['08-20', '09-17', '10-15'].map((day) => on(day, who));
  const alone: readonly (readonly [why: string, sessions: readonly string[], alone: readonly string[]])[] = [
    ['three times among colleagues', thrice('ken, rei'), ['ken', 'rei']],
    ['three times by oneself', thrice('ken'), ['ken']],
    ['twice is too early', thrice('ken').slice(1), []],
    ['somebody of no team has no outside', thrice('una'), []],
    ['one from elsewhere is enough', [...thrice('ken, rei'), on('11-19', 'ken, mio')], ['rei']],
  ];
  for (const [why, sessions, expected] of alone)
    it(`alone: ${why}`, () => assert.deepEqual(network(...sessions).alone, expected));

  const { circle } = new Folder({
    'c.meetup.yaml': textOf('goal: x', [on('10-15', 'ken, mio')]),
    [file]: textOf('goal: x', [on('11-19', 'rei, mio'), on('09-17', 'ken, mio')], people),
  });
  it('of the folder goes over every series, by date', () => {
    assert.deepEqual(
      networkOf(circle).growth.map(({ file, nth, total }) => [file, nth, total].join(' ')),
      [`${file} 1 1`, 'c.meetup.yaml 0 1', `${file} 0 2`],
    );
    assert.deepEqual(
      networkOf(circle).links.map(({ a, b, times }) => `${a}-${b} ${times}`),
      ['ken-mio 2', 'mio-rei 1'],
    );
    assert.equal(networkOf(circle).crowded, false);
  });
  it('of one series goes over that one', () =>
    assert.deepEqual(
      networkOf(circle, 'c.meetup.yaml').links.map(({ times }) => times),
      [1],
    ));
});

describe('one thing that would let people meet', () => {
  const suggested = (sessions: readonly string[], series = 'goal: x', whole = false, all = people) => {
    const { text, facts } = suggestionFor(circleOf(series, sessions, all), whole ? undefined : file);
    return en.fill(text, facts);
  };
  const thrice = (who: string) => ['08-20', '09-17', '10-15'].map((day) => on(day, who));
  const through = 'Development and sales know each other only through Ken';
  const alone = 'Ken has met nobody outside Development yet. Next time, seat them beside someone from';
  const crowd = Array.from({ length: 101 }, (_, nth) => `p${nth}`).join(', ');
  const calm = 'Teams that met are linked by more than one person. A good time to invite someone new.';
  const none = 'Connections appear after the first session with people from two teams.';
  type Case = readonly [
    why: string,
    said: string,
    sessions: readonly string[],
    series?: string,
    whole?: boolean,
    all?: string,
  ];
  const cases: readonly Case[] = [
    ['nothing yet', none, []],
    ['alone comes first', `${alone} sales.`, [...thrice('ken'), on('11-19', 'mio, rei')], 'teams: [dev, sales]'],
    ['alone in a series of no teams', `${alone} another team.`, thrice('ken')],
    ['alone in a series of one', `${alone} another team.`, thrice('ken'), 'teams: [dev]'],
    ['alone in the folder', `${alone} another team.`, thrice('ken'), 'teams: [dev, sales]', true],
    [
      'a second way, beside the one there is',
      `${through}. Next time, seat rei beside aya.`,
      [on('10-15', 'ken, mio'), on('09-17', 'ken, aya'), on('11-19', 'rei, ken')],
    ],
    [
      'nobody else has come from one side',
      `${through}. One more person from either side would help.`,
      [on('10-15', 'ken, mio, aya')],
    ],
    [
      'two who are the only way sit with nobody again',
      'Development and sales know each other only through Ken and mio. One more person from either side would help.',
      [on('10-15', 'ken, mio')],
    ],
    ['linked by more than one', calm, [on('10-15', 'ken, mio, aya, rei')]],
    [
      'a crowd',
      'More than 100 people were in one room, so nobody can say who met whom. With groups written down, connections appear here.',
      [on('10-15', crowd)],
    ],
  ];
  for (const [why, said, sessions, series, whole, all] of cases)
    it(why, () => assert.equal(suggested(sessions, series, whole, all), said));
});
