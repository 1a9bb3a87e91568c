import assert from 'node:assert/strict';
import { line, offer, offers, written } from './marked.ts';

const keys = (text: string): string =>
  offers(text)
    .filter(({ kind }) => kind === 'key')
    .map(({ label }) => label)
    .join(' ');

describe('keys that are offered', () => {
  const cases: readonly (readonly [what: string, text: string, keys: string])[] = [
    [
      'of a series',
      'series:\n  |',
      'title goal because teams sponsors organisers cadence timezone start minutes place purpose questions signs renewal',
    ],
    ['of a cadence', 'series:\n  cadence:\n    |', 'every on'],
    ['of a cadence that says how often', 'series: { cadence: { every: 1 month, | } }', 'on'],
    ['of a renewal', 'series:\n  renewal:\n    |', 'after keep-if stop-if decisions'],
    [
      'of a decision, the two it needs first',
      'series:\n  renewal:\n    decisions:\n      - |',
      'date decision why change',
    ],
    ['of a topic', 'topics:\n  a:\n    |', 'question title concerns deepen format minutes takeaway evidence source'],
    ['of a hint: from whom and what was said', 'sessions:\n  - hints:\n      - |', 'from said id to topic'],
    ['of a hint that says both', 'sessions:\n  - hints:\n      - { from: a, said: b, | }', 'id to topic'],
    [
      'of a follow-up, in front of one it has',
      'sessions:\n  - followups:\n      - |\n        due: 2026-12-01',
      'what owner done',
    ],
    ['of an outcome', 'outcomes:\n  - kind: answer\n    |', 'date what from people'],
    [
      'of a team',
      'teams:\n  a:\n    name: A\n    |',
      'org owns handovers receives struggles terms metrics tools incidents',
    ],
    ['of a handover', 'teams:\n  a:\n    handovers:\n      - |', 'to what'],
    ['of work received', 'teams:\n  a:\n    receives:\n      - |', 'from what'],
    ['of a person', 'people:\n  a:\n    |', 'name reading team specialty timezone aim history'],
    ['of experience elsewhere', 'people:\n  a:\n    history:\n      - |', 'when role what'],
    [
      'at the margin: the sections that are missing',
      'series:\n  title: A\nteams:\n|',
      'meetup topics sessions outcomes people',
    ],
    ['none where everything is said', 'series: { cadence: { every: 1 month, on: thu, | } }', ''],
    ['of a block in full', 'sessions:\n  - agenda:\n      - { | }', 'minutes what who topic'],
    ['of a block in full, those it has not', 'sessions:\n  - agenda:\n      - { what: a, | }', 'minutes who topic'],
    ['of a block in full, on lines', 'sessions:\n  - agenda:\n      - minutes: 5\n        |', 'what who topic'],
    ['in the place of one', 'sessions:\n  - agenda:\n      - |: 5', 'minutes what who topic'],
    ['none in a block in short', 'sessions:\n  - agenda:\n      - 5|', ''],
    ['of a group in full', 'sessions:\n  - groups:\n      - { | }', 'people round lead'],
    ['none in a group in short', 'sessions:\n  - groups:\n      - [|]', ''],
    ['of a word', 'teams:\n  a:\n    terms:\n      - { term: a, | }', 'means'],
    ['none between braces around the whole file', '{ | }', ''],
  ];
  for (const [what, text, expected] of cases) it(what, () => assert.equal(keys(text), expected));
});

describe('what a key brings along', () => {
  const series = 'series:\n  |';
  const flow = 'series: { | }';
  const session = 'sessions:\n  - date: tbd\n    |';
  const inFlow = 'sessions: [{ date: tbd, | }]';
  const topic = 'topics:\n  t:\n    |';
  const person = 'people:\n  p:\n    |';
  const team = 'teams:\n  t:\n    |';
  const cases: readonly (readonly [text: string, key: string, written: string])[] = [
    [series, 'goal', 'goal: <0>'],
    [series, 'teams', 'teams: [<1>]'],
    [series, 'questions', 'questions:\n    - <0>'],
    [series, 'minutes', 'minutes: <0>'],
    [series, 'cadence', 'cadence: { every: <1:1 month>, on: <2:3rd thu> }'],
    [series, 'renewal', 'renewal:\n    after: <1:3>'],
    [flow, 'cadence', 'cadence: { <0> }'],
    [flow, 'renewal', 'renewal: { <0> }'],
    [flow, 'teams', 'teams: [<1>]'],
    [flow, 'questions', 'questions: [<0>]'],
    ['series: { cadence: { | } }', 'every', 'every: <0>'],
    ['series: { cadence: { | } }', 'on', 'on: <0>'],
    ['series:\n  renewal:\n    |', 'decisions', 'decisions:\n      - <0>'],
    ['series:\n  renewal:\n    |', 'after', 'after: <0>'],
    [session, 'host', 'host: <0>'],
    [session, 'cohosts', 'cohosts: [<1>]'],
    [session, 'options', 'options:\n      - <0>'],
    [session, 'guests', 'guests:\n      - <0>'],
    [session, 'groups', 'groups:\n      - [<1>]'],
    [session, 'hints', 'hints:\n      - <0>'],
    [
      session,
      'agenda',
      'agenda:\n      - <1:5m opening>\n      - <2:45m everybody talks>\n      - <3:10m next date and host>',
    ],
    [inFlow, 'agenda', 'agenda: [<0>]'],
    [inFlow, 'groups', 'groups: [<0>]'],
    [inFlow, 'hints', 'hints: [<0>]'],
    [inFlow, 'topics', 'topics: [<1>]'],
    ['sessions:\n  - followups:\n      - what: a\n        |', 'done', 'done: true'],
    [topic, 'concerns', 'concerns: [<1>]'],
    [`series: { teams: [a] }\n${topic}`, 'concerns', 'concerns: [<1>]'],
    [
      `series: { teams: [a, b c, "d:", 営業, x_y-1] }\n${topic}`,
      'concerns',
      'concerns:\n      a: <1>\n      営業: <2>\n      x_y-1: <3>',
    ],
    [`series: { teams: [a, 7, null] }\n${topic}`, 'concerns', 'concerns: [<1>]'],
    ['series: { teams: [a, b] }\ntopics: { t: { | } }', 'concerns', 'concerns: [<1>]'],
    [person, 'specialty', 'specialty: [<1>]'],
    [person, 'history', 'history:\n      - <0>'],
    [team, 'terms', 'terms:\n      - <0>'],
    [team, 'handovers', 'handovers:\n      - <0>'],
    ['sessions:\n  - agenda:\n      - { minutes: 5, | }', 'what', 'what: <0>'],
    ['sessions:\n  - groups:\n      - { | }', 'people', 'people: [<1>]'],
    ['series:\n  |: A', 'title', 'title'],
    ['series:\n  |: []', 'teams', 'teams'],
    ['series:\n  |: {}', 'cadence', 'cadence'],
    ['|', 'meetup', 'meetup: 1'],
    ['meetup: 1\n|', 'series', 'series:\n  <0>'],
    ['meetup: 1\n|', 'topics', 'topics:\n  <0>'],
    ['meetup: 1\n|', 'sessions', 'sessions:\n  - <0>'],
    ['meetup: 1\n|', 'outcomes', 'outcomes:\n  - <0>'],
    ['meetup: 1\n|', 'people', 'people:\n  <0>'],
    ['|: 1', 'meetup', 'meetup'],
    ['|: []', 'sessions', 'sessions'],
  ];
  for (const [text, key, expected] of cases)
    it(`${JSON.stringify(text)} and ${key}`, () => assert.equal(written(offer(text, key)), expected));

  it('an agenda in Japanese counts in 分', () =>
    assert.equal(
      written(offer(session, 'agenda', {}, 'ja')),
      'agenda:\n      - <1:5分 はじめに>\n      - <2:45分 全員で話す>\n      - <3:10分 次回の日と主催者>',
    ));
});

describe('after a key', () => {
  const cases: readonly (readonly [what: string, text: string, key: string, again: true | undefined])[] = [
    ['whose value is still to be written it is asked at once what', 'series:\n  |', 'timezone', true],
    ['the same for a list of names', 'series:\n  |', 'teams', true],
    ['and for a section', 'meetup: 1\n|', 'people', true],
    ['not where it brought something to write over', 'series:\n  |', 'cadence', undefined],
    [
      'not where its value is written with it',
      'sessions:\n  - followups:\n      - what: a\n        |',
      'done',
      undefined,
    ],
    ['not where the version came along', '|', 'meetup', undefined],
    ['not where lines of their own begin', 'series:\n  |', 'questions', undefined],
    ['not where its value stands there already', 'series:\n  |: A', 'title', undefined],
    ['nor that of a section', '|: []', 'sessions', undefined],
  ];
  for (const [what, text, key, again] of cases) it(what, () => assert.equal(offer(text, key).again, again));
});

describe('what a key is called', () => {
  const cases: readonly (readonly [text: string, key: string, en: string, ja: string])[] = [
    ['sessions:\n  - date: tbd\n    |', 'cohosts', 'Co-hosts', '共同主催者'],
    ['series:\n  |', 'signs', 'Signs one can see', '手ごたえ（目に見える変化）'],
    ['|', 'outcomes', 'Outcomes', '成果'],
  ];
  for (const [text, key, en, ja] of cases)
    it(`${key}: ${en}, ${ja}, the reader’s own first`, () => {
      const [english, japanese] = [offer(text, key), offer(text, key, {}, 'ja')];
      assert.deepEqual([line(english), english.about?.()], [`${key} | ${en}`, [en, ja]]);
      assert.deepEqual([line(japanese), japanese.about?.()], [`${key} | ${ja}`, [ja, en]]);
    });
});

describe('what is typed for a key', () => {
  const cases: readonly (readonly [what: string, text: string, key: string, filter: string])[] = [
    [
      'the words of hosts, their reading, and that in letters',
      'sessions:\n  - date: tbd\n    |',
      'host',
      'host 主催者 主催 幹事 司会 ホスト organizer しゅさいしゃ かんじ shusaisha kanji',
    ],
    [
      'a reading with a long vowel',
      'series:\n  |',
      'organisers',
      'organisers 主催者グループ organizers しゅさいしゃぐるーぷ shusaishagurupu',
    ],
    [
      'a reading with a glide',
      'sessions:\n  - date: tbd\n    |',
      'because',
      'because 理由（一行） 理由 reason りゆう はいけい riyuu haikei',
    ],
    ['nothing but its label', 'teams:\n  a:\n    |', 'metrics', 'metrics 見ている数字'],
    ['a section', 'meetup: 1\n|', 'people', 'people 人 persons ひと めんばー hito menba'],
  ];
  for (const [what, text, key, filter] of cases)
    it(`${what}: ${key}`, () => assert.equal(offer(text, key).filter, filter));
});
