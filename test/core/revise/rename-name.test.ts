import assert from 'node:assert/strict';
import type { Named } from '../../../src/core/plan/plan.ts';
import { read } from '../../../src/core/read/read.ts';
import { apply, revise } from '../../../src/core/revise/revise.ts';

/** The text after a renaming, or the reason against it. */
function renamed(text: string, of: Named, from: string, to: string): string {
  const revision = revise(read(text), [{ do: 'renameName', of, from, to }]);
  return 'refused' in revision ? revision.refused.reason : apply(text, revision.splices);
}

describe('a name gets another id', () => {
  const cases: readonly (readonly [before: string, of: Named, from: string, to: string, after: string])[] = [
    ['sessions:\n  - host: ken # he', 'people', 'ken', 'taro', 'sessions:\n  - host: taro # he'],
    ['sessions:\n  - host: "ken"', 'people', 'ken', 'taro', 'sessions:\n  - host: "taro"'],
    ["sessions:\n  - host: 'ken'", 'people', 'ken', 'taro', "sessions:\n  - host: 'taro'"],
    ['sessions:\n  - host: >-\n      ken\n', 'people', 'ken', 'taro', 'sessions:\n  - host: >-\n      taro\n'],
    ['sessions:\r\n  - cohosts: [a,ken ]\r\n', 'people', 'ken', 'taro', 'sessions:\r\n  - cohosts: [a,taro ]\r\n'],
    ['people:\n  ken: { team: ken }\n', 'people', 'ken', '太郎', 'people:\n  太郎: { team: ken }\n'],
    ['people:\n  "ken": {}\n  mio:\n', 'people', 'ken', 'taro', 'people:\n  "taro": {}\n  mio:\n'],
    [
      'teams:\n  dev:\ntopics:\n  t:\n    concerns: { dev: dev }\n',
      'teams',
      'dev',
      'ops',
      'teams:\n  ops:\ntopics:\n  t:\n    concerns: { ops: dev }\n',
    ],
    ['topics:\n  t:\n    concerns: [dev, a]\n', 'teams', 'dev', 'ops', 'topics:\n  t:\n    concerns: [ops, a]\n'],
    [
      'sessions:\n  - agenda:\n      - 5m ken\n      - { minutes: 5, what: ken, who: ken }\n',
      'people',
      'ken',
      'taro',
      'sessions:\n  - agenda:\n      - 5m ken\n      - { minutes: 5, what: ken, who: taro }\n',
    ],
    ['sessions:\n  - groups: [[ken, a], [b]]\n', 'people', 'ken', 'taro', 'sessions:\n  - groups: [[taro, a], [b]]\n'],
    [
      'sessions:\n  - hints: [{ id: h1, from: a, said: h1 }]\noutcomes:\n  - from: [h1]\n',
      'hints',
      'h1',
      'thanks',
      'sessions:\n  - hints: [{ id: thanks, from: a, said: h1 }]\noutcomes:\n  - from: [thanks]\n',
    ],
    [
      'topics:\n  t: { question: t }\nsessions:\n  - topics: [t]\n',
      'topics',
      't',
      'first',
      'topics:\n  first: { question: t }\nsessions:\n  - topics: [first]\n',
    ],
    // What YAML takes for something else goes between quotation marks.
    [
      'people:\n  ken:\nsessions:\n  - host: ken',
      'people',
      'ken',
      'true',
      'people:\n  "true":\nsessions:\n  - host: "true"',
    ],
    [
      'people:\n  ken:\nsessions:\n  - host: ken',
      'people',
      'ken',
      '007',
      'people:\n  "007":\nsessions:\n  - host: "007"',
    ],
    // Free text, as long as nobody is listed.
    ['sessions:\n  - host: ken', 'people', 'ken', 'Ken: S, the 2nd', 'sessions:\n  - host: "Ken: S, the 2nd"'],
    // Both ends of an alias speak of the same text.
    [
      'sessions:\n  - host: &k ken\n  - host: *k\npeople: { ken: }',
      'people',
      'ken',
      'taro',
      'sessions:\n  - host: &k taro\n  - host: *k\npeople: { taro: }',
    ],
    [
      'sessions:\n  - participants: &p [ken, a]\n  - participants: *p\n',
      'people',
      'ken',
      'taro',
      'sessions:\n  - participants: &p [taro, a]\n  - participants: *p\n',
    ],
    [
      'series:\n  title: &k ken\nsessions:\n  - host: *k\n',
      'people',
      'ken',
      'taro',
      'series:\n  title: &k ken\nsessions:\n  - host: *k\n',
    ],
    ['series:\n  title: *k\nsessions:\n  - host: &k ken\n', 'people', 'ken', 'taro', 'broken'],
    ['sessions:\n  - host: &k ken\n    title: *k\n', 'people', 'ken', 'taro', 'unwritable'],
    // However it is spelt in Unicode, and each of two that say the same.
    ['people:\n  が:\nsessions:\n  - host: が\n', 'people', 'が', 'ga', 'people:\n  ga:\nsessions:\n  - host: ga\n'],
    ['people:\n  ken:\n  ken:\n', 'people', 'ken', 'taro', 'people:\n  taro:\n  taro:\n'],
    ['people:\n  ken:\n  taro:\n', 'people', 'ken', 'taro', 'taken'],
    ['people:\n  ken:\nsessions:\n  - host: taro\n', 'people', 'ken', 'taro', 'taken'],
    ['people:\n  ken:\nteams:\n  taro:\n', 'people', 'ken', 'taro', 'people:\n  taro:\nteams:\n  taro:\n'],
    ['people:\n  ken:\n', 'people', 'nobody', 'taro', 'people:\n  ken:\n'],
    // What cannot be read may hold the name; elsewhere it is in nobody's way.
    ['people:\n  ken:\nsessions:\n  - host: "ken\n', 'people', 'ken', 'taro', 'broken'],
    [
      'people:\n  ken:\nsessions:\n  - host: "mio\n',
      'people',
      'ken',
      'taro',
      'people:\n  taro:\nsessions:\n  - host: "mio\n',
    ],
    ['people:\n  ken:\nsessions:\n  - host: "token ken\'s\n', 'people', 'ken', 'taro', 'broken'],
    [
      'people:\n  ken:\nsessions:\n  - host: "token\n',
      'people',
      'ken',
      'taro',
      'people:\n  taro:\nsessions:\n  - host: "token\n',
    ],
    ['<<<<<<< a\npeople:\n  ken:\n=======\n>>>>>>> b\n', 'people', 'ken', 'taro', 'broken'],
  ];
  for (const [before, of, from, to, after] of cases)
    it(`${JSON.stringify(before)}: ${from} becomes ${to}`, () => assert.equal(renamed(before, of, from, to), after));
});
