import assert from 'node:assert/strict';
import { belongsTo, cameOf, takenUp, type Ways } from '../../../src/core/cursor/related.ts';
import { aroundOf, type marked } from './marked.ts';

const shared = 'teams: { sales: {}, dev: {} }\npeople:\n  ken: { team: dev }\n  mio: { team: sales }\n';
const own = [
  'series: { title: A }',
  'sessions:',
  '  - date: 2026-10-15',
  '    host: ken',
  '    topics: [why, gone]',
  '    agenda:',
  '      - 10m news',
  '    hints:',
  '      - { id: h1, from: mio, said: ask early }',
  '      - { from: ken, said: thanks }',
  '    followups:',
  '      - { what: write it down, owner: mio }',
  '  - date: 2026-11-19',
  '    host: ken',
  '    topics: [why]',
  'topics:',
  '  why: { question: Why do we wait?, concerns: { sales: x, dev: y } }',
  'outcomes:',
  '  - { date: 2026-11-20, what: a list, from: [h1] }',
  '  - { date: 2026-11-21, what: by itself }',
  '',
].join('\n');

const told = ({ paths, names }: Ways): string =>
  [...paths.map((path) => path.join('.')), ...names.map(({ kind, id }) => `${kind} ${id}`)].join(', ');

/** A text with the cursor behind the first place where a word stands. */
const at = (word: string): ReturnType<typeof marked> => {
  const from = own.indexOf(word.replace('|', ''));
  assert.ok(from >= 0, word);
  return { text: own, offset: from + word.indexOf('|') };
};

describe('what came of a place', () => {
  const cases: readonly (readonly [what: string, word: string, ways: string])[] = [
    [
      'a session: its topics, hints, follow-ups, and what came of them',
      'date: 2026-10|-15',
      'topics.why, sessions.0.hints.0, sessions.0.hints.1, sessions.0.followups.0, outcomes.0',
    ],
    [
      'the same from one of its blocks',
      '10m ne|ws',
      'topics.why, sessions.0.hints.0, sessions.0.hints.1, sessions.0.followups.0, outcomes.0',
    ],
    ['a session with a topic and nothing else', 'date: 2026-11|-19', 'topics.why'],
    ['an outcome: nothing comes of that', 'what: a| list', ''],
    ['a topic by its name', 'topics: [w|hy', 'topics why'],
    ['a hint by its name', 'from: [h|1', 'hints h1'],
    ['a hint: its outcome', 'said: ask| early', 'outcomes.0'],
    ['a hint nothing has come of', 'said: th|anks', ''],
    ['a name is looked up in every file', 'host: k|en', 'people ken'],
    ['a promise', 'write| it down', ''],
    ['prose', 'Why do| we', ''],
  ];
  for (const [what, word, ways] of cases)
    it(what, () => {
      const { text, offset } = at(word);
      const found = told(cameOf(aroundOf(text, { 'shared.meetup.yaml': shared }).reading, offset));
      assert.equal(found, ways);
    });

  const names: readonly (readonly [kind: 'topics' | 'people' | 'hints' | 'teams', id: string, paths: string])[] = [
    ['topics', 'why', 'sessions.0, sessions.1'],
    ['people', 'ken', 'sessions.0, sessions.1'],
    ['people', 'mio', ''],
    ['hints', 'h1', 'outcomes.0'],
    ['topics', 'gone', 'sessions.0'],
    ['topics', 'other', ''],
    ['teams', 'sales', ''],
  ];
  for (const [kind, id, paths] of names)
    it(`${kind} ${id}: ${paths || 'nothing'}`, () => {
      const { reading } = aroundOf(own);
      assert.equal(told({ paths: takenUp(reading, { kind, id }), names: [] }), paths);
    });
  it('a team: its people, in the file that lists them', () =>
    assert.equal(
      told({ paths: takenUp(aroundOf(shared).reading, { kind: 'teams', id: 'dev' }), names: [] }),
      'people.ken',
    ));
});

describe('what a place belongs to', () => {
  const cases: readonly (readonly [what: string, word: string, ways: string])[] = [
    ['a person: the team', 'host: k|en', 'teams dev'],
    ['a topic: the teams it concerns', 'topics: [w|hy', 'teams sales, teams dev'],
    ['a hint: its session', 'said: ask| early', 'sessions.0'],
    ['a hint that is named: the session it was said in', 'from: [h|1]', 'sessions.0'],
    ['a promise: its session', 'write| it down', 'sessions.0'],
    ['a block: its session', '10m ne|ws', 'sessions.0'],
    ['an outcome: the sessions of its hints', 'what: a| list', 'sessions.0'],
    ['an outcome of no hint: nothing', 'what: by| itself', ''],
    ['a session itself: nothing', '- date: 2026-11|-19'.slice(2), 'sessions.1'],
    ['a team: nothing', 'concerns: { sa|les', ''],
    ['a series: nothing', 'title: |A', ''],
  ];
  for (const [what, word, ways] of cases)
    it(what, () => {
      const { text, offset } = at(word);
      assert.equal(told(belongsTo(aroundOf(text, { 'shared.meetup.yaml': shared }), offset)), ways);
    });
});

describe('in a text that cannot be read in full', () => {
  it('the sound part still answers', () => {
    const broken = own.replace('host: ken\n    topics: [why]', 'host: "ken\n    topics: [why]');
    const around = aroundOf(broken);
    assert.match(told(cameOf(around.reading, broken.indexOf('10-15'))), /^topics\.why/);
    for (const offset of [0, broken.length]) {
      cameOf(around.reading, offset);
      belongsTo(around, offset);
    }
  });
});
