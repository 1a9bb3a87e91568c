import assert from 'node:assert/strict';
import { entryOf, nameAt, placesOf, wordOf } from '../../../src/core/language/names.ts';
import { read } from '../../../src/core/read/read.ts';
import { cursorIn } from './cursor.ts';

/** `people ken: 'ken'`, or `nothing`: the name at the cursor and the letters it is written with. */
function named(marked: string): string {
  const { text, offset } = cursorIn(marked);
  const reading = read(text);
  const name = nameAt(reading, offset);
  if (!name) return 'nothing';
  const { start, end } = wordOf(reading, name);
  return `${name.kind} ${name.id}${name.defines ? ' given' : ''}: ${text.slice(start, end)}`;
}

describe('the name at the cursor', () => {
  const cases: readonly (readonly [marked: string, expected: string])[] = [
    ['sessions:\n  - host: k|en', 'people ken: ken'],
    ['sessions:\n  - host: |ken', 'people ken: ken'],
    ['sessions:\n  - host: ken|', 'people ken: ken'],
    ['sessions:\n  - ho|st: ken', 'nothing'],
    ['sessions:\n  - host: "ke|n" # x', 'people ken: ken'],
    ["sessions:\n  - host: 'ke|n'", 'people ken: ken'],
    ['sessions:\n  - host: >-\n      ke|n', 'people ken: ken'],
    ['sessions:\n  - host: 00|7', 'people 007: 007'],
    ['sessions:\n  - host: tr|ue', 'nothing'],
    ['sessions:\n  - cohosts: [mio, k|en]', 'people ken: ken'],
    ['sessions:\n  - participants:\n      - k|en # once', 'people ken: ken'],
    ['sessions:\n  - groups: [[a, k|en]]', 'people ken: ken'],
    ['sessions:\n  - groups:\n      - { people: [a], lead: k|en }', 'people ken: ken'],
    ['sessions:\n  - agenda:\n      - { minutes: 5, what: x, who: k|en }', 'people ken: ken'],
    ['sessions:\n  - agenda:\n      - 5m k|en', 'nothing'],
    ['sessions:\n  - topics: [fi|rst]', 'topics first: first'],
    ['sessions:\n  - hints: [{ id: h|1, from: ken, said: x }]', 'hints h1 given: h1'],
    ['sessions:\n  - id: s|1', 'nothing'],
    ['sessions:\n  - hints: [{ id: h1, from: k|en, said: x }]', 'people ken: ken'],
    ['sessions:\n  - followups: [{ what: x, owner: k|en }]', 'people ken: ken'],
    ['outcomes:\n  - from: [h|1]', 'hints h1: h1'],
    ['outcomes:\n  - people: [k|en]', 'people ken: ken'],
    ['series:\n  teams: [営|業, 開発]', 'teams 営業: 営業'],
    ['series:\n  organisers: [k|en]', 'people ken: ken'],
    ['series:\n  title: k|en', 'nothing'],
    ['topics:\n  fi|rst:\n    question: x', 'topics first given: first'],
    ['topics:\n  a:\n    concerns:\n      営|業: なぜ', 'teams 営業: 営業'],
    ['topics:\n  a:\n    concerns:\n      営業: な|ぜ', 'nothing'],
    ['topics:\n  a:\n    concerns: [営|業]', 'teams 営業: 営業'],
    ['topics:\n  a:\n    concerns: { "営|業": なぜ }', 'teams 営業: 営業'],
    ['people:\n  "k|en": { team: dev }', 'people ken given: ken'],
    ['people:\n  ken: { team: d|ev }', 'teams dev: dev'],
    ['people: { k|en: { team: dev } }', 'people ken given: ken'],
    ['teams:\n  sales:\n    handovers: [{ to: d|ev, what: x }]', 'teams dev: dev'],
    ['teams:\n  sales:\n    receives:\n      - from: d|ev\n        what: x', 'teams dev: dev'],
    ['x-teams:\n  sa|les:', 'nothing'],
    ['# ke|n\nsessions:\n  - host: ken', 'nothing'],
    // Broken text: what is sound is still known.
    ['sessions:\n  - host: "ken\n  - host: mi|o', 'people mio: mio'],
    ['series:\n  title: [\nsessions:\n  - host: mi|o', 'people mio: mio'],
    // Anchors and aliases.
    ['sessions:\n  - host: &a k|en\n  - host: *a', 'people ken: ken'],
    ['sessions:\n  - host: &a ken\n  - host: *|a', 'people ken: *a'],
    ['|', 'nothing'],
    ['\n|\n', 'nothing'],
  ];
  for (const [marked, expected] of cases) it(JSON.stringify(marked), () => assert.equal(named(marked), expected));
});

describe('every place of a name', () => {
  const places = (text: string, kind: 'people' | 'teams' | 'topics' | 'hints', id: string): readonly string[] =>
    placesOf(read(text), { kind, id }).map(({ path, defines }) => `${path.join('.')}${defines ? ' given' : ''}`);

  const text = `series: { title: A, teams: [dev], organisers: [ken] }
topics:
  one: { question: Why, concerns: { dev: x, ops: y } }
sessions:
  - host: ken
    topics: [one]
    groups: [[ken, mio]]
    hints: [{ id: h1, from: ken, to: mio, said: x, topic: one }]
outcomes:
  - { date: 2026-12-01, what: x, from: [h1], people: [ken] }
teams:
  dev: { handovers: [{ to: ops, what: x }] }
  ops: {}
people:
  ken: { team: dev }
  ken: { team: ops }
`;
  const cases: readonly (readonly ['people' | 'teams' | 'topics' | 'hints', string, readonly string[]])[] = [
    [
      'people',
      'ken',
      [
        'series.organisers.0',
        'sessions.0.host',
        'sessions.0.groups.0.0',
        'sessions.0.hints.0.from',
        'outcomes.0.people.0',
        'people.ken given',
        'people.ken given',
      ],
    ],
    ['teams', 'dev', ['series.teams.0', 'topics.one.concerns.dev', 'teams.dev given', 'people.ken.team']],
    ['teams', 'ops', ['topics.one.concerns.ops', 'teams.dev.handovers.0.to', 'teams.ops given', 'people.ken.team']],
    ['topics', 'one', ['topics.one given', 'sessions.0.topics.0', 'sessions.0.hints.0.topic']],
    ['hints', 'h1', ['sessions.0.hints.0.id given', 'outcomes.0.from.0']],
    ['people', 'dev', []],
  ];
  for (const [kind, id, expected] of cases)
    it(`${kind} ${id}`, () => assert.deepEqual(places(text, kind, id), expected));

  it('in one piece, where anchors tie a file together, each once', () => {
    const tied = 'sessions:\n  - participants: &all [ken, mio]\n  - participants: *all\npeople: { ken: {} }\n';
    assert.deepEqual(places(tied, 'people', 'ken'), ['sessions.0.participants.0', 'people.ken given']);
  });

  it('however its accents are put together', () => {
    assert.deepEqual(places('sessions:\n  - host: が\n', 'people', 'が'), ['sessions.0.host']);
  });

  it('with all that stands under the key it is given by', () => {
    const marked = 'people:\n  k|en:\n    team: dev\n    aim: host # soon\n  mio: {}\n';
    const { text: plain, offset } = cursorIn(marked);
    const reading = read(plain);
    const name = nameAt(reading, offset);
    assert.ok(name);
    const { start, end } = entryOf(reading, name);
    assert.equal(plain.slice(start, end), 'ken:\n    team: dev\n    aim: host');
  });
});
