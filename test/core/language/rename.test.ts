import assert from 'node:assert/strict';
import { obstacleTo } from '../../../src/core/language/rename.ts';
import { read } from '../../../src/core/read/read.ts';
import { wordsFor } from '../../../src/core/words/words.ts';
import { clock } from '../folder.ts';

describe('what stands in the way of a new name', () => {
  const here = 'people:\n  ken: {}\nsessions:\n  - host: ken\n    cohosts: [guest]\n';
  const there = 'people:\n  mio: {}\nsessions:\n  - host: rei\nteams:\n  dev: {}\n';
  const obstacle = (id: string, to: string, language: 'en' | 'ja' = 'en'): string => {
    const found = obstacleTo({ kind: 'people', id }, to, [read(here), read(there)]);
    return found ? wordsFor(language, clock).fill(found.text, found.facts) : 'nothing';
  };
  const cases: readonly (readonly [id: string, to: string, said: RegExp])[] = [
    ['ken', 'taro', /^nothing$/],
    ['ken', 'ken', /^nothing$/],
    ['ken', '健', /^nothing$/],
    ['ken', 'dev', /^nothing$/],
    ['ken', 'mio', /^"mio" is already in use/],
    ['ken', 'rei', /^"rei" is already in use/],
    ['ken', 'guest', /^"guest" is already in use/],
    ['ken', 'ken s', /^"ken s" cannot be an id/],
    ['ken', '', /cannot be an id/],
    ['ken', '-ken', /cannot be an id/],
    ['ken', 'a: b', /cannot be an id/],
    ['ken', 'k'.repeat(65), /longer than 64/],
    ['guest', 'Ken, the 2nd', /^nothing$/],
    ['guest', ' ken2', /^A name needs/],
    ['guest', '', /^A name needs/],
    ['guest', 'a\nb', /^A name needs/],
    ['guest', 'mio', /already in use/],
  ];
  for (const [id, to, said] of cases)
    it(`${id} as ${JSON.stringify(to.slice(0, 20))}`, () => assert.match(obstacle(id, to), said));

  it('is said in Japanese, too', () => {
    assert.equal(obstacle('ken', 'mio', 'ja'), '「mio」はすでに使われています。別のidにしてください。');
  });
});
