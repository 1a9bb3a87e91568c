import assert from 'node:assert/strict';
import { place } from './marked.ts';

/** A text, where one is in it, and the word there. */
const cases: readonly (readonly [text: string, at: string, word?: string])[] = [
  ['|', 'key '],
  ['se|', 'key ', 'se'],
  ['series:\n  |', 'key series'],
  ['series:\n  ti|', 'key series', 'ti'],
  ['series:\r\n  title: x\r\n  |\r\nsessions:\r\n', 'key series'],
  ['series:\n  title: |', 'value series.title'],
  ['series:\n  title: a #b: |', 'comment series.title', '#b: '],
  ['series: # |', 'comment series', '# '],
  ['# |', 'comment ', '# '],
  ['series:\n  goal: >\n    one |two\n  title: x', 'text series.goal', 'one '],
  ['series:\n  goal: one\n    two |', 'text series.goal', 'two '],
  ['series:\n  goal: "one\n    two |"', 'text series.goal', '"one\n    two "'],
  ['series: { title: a, go| }', 'key series', 'go'],
  ['series: { cadence: { every: 1 month, on: | } }', 'value series.cadence.on'],
  ['series:\n  teams: [a, |', 'value series.teams.1'],
  ['series:\n  teams: [a,\n    |\n  ]', 'value series.teams.1'],
  ['series:\n  teams: [a, b\n  start: "15|"', 'value series.start', '"15"'],
  ['series:\n  title: "no end\n  start: |', 'value series.start'],
  ['sessions:\n  |', 'item sessions'],
  ['sessions:\n  -|', 'key sessions.0'],
  ['sessions:\n  - |', 'key sessions.0'],
  ['sessions:\n- |', 'key sessions.0'],
  ['sessions:\n  - da|', 'key sessions.0', 'da'],
  ['sessions:\n  - date: a\n  - date: b\n    ho|', 'key sessions.1', 'ho'],
  ['sessions:\n  - date: a\n    host: |\n  - date: b', 'value sessions.0.host'],
  ['sessions:\n  - date: a\n  |', 'item sessions'],
  ['sessions:\n  - date: a\n|', 'key '],
  ['sessions:\n  - date: a\n|\n    host: b', 'key sessions.0'],
  ['sessions:\n  - date: a\n    ho|st: b', 'key sessions.0', 'host'],
  ['sessions:\n  - date: a\n    hots\n    title: |', 'value sessions.0.title'],
  ['sessions:\n  - date: a\n    agenda:\n      - 5m a\n      - |', 'value sessions.0.agenda.1'],
  ['sessions:\n  - date: a\n    agenda:\n      - 5m a\n      |', 'item sessions.0.agenda'],
  ['sessions:\n  - date: a\n    hints:\n      - { from: |, said: x }', 'value sessions.0.hints.0.from'],
  ['sessions:\n  - date: a\n    groups:\n      - [k, |]', 'value sessions.0.groups.0.1'],
  ['sessions:\n  - { date: a, ho| }', 'key sessions.0', 'ho'],
  ['people:\n  ke|', 'key people', 'ke'],
  ['people:\n  ken:\n    te|', 'key people.ken', 'te'],
  ['people: { ken: { team: | } }', 'value people.ken.team'],
  ['topics:\n  a:\n    concerns:\n      sa|', 'key topics.a.concerns', 'sa'],
  ['&a x: 1\nsessions:\n  - date: a\n    host: k|', 'value sessions.0.host', 'k'],
  ['topics:\n  "a: b":\n    question: |', 'value topics.a: b.question'],
];

describe('where a cursor is', () => {
  for (const [text, at, word = ''] of cases)
    it(JSON.stringify(text), () => {
      const found = place(text);
      const plain = text.replace('|', '');
      assert.equal(`${found.at} ${found.path.join('.')}`, at);
      assert.equal(plain.slice(found.word.start, found.word.end), word);
    });
});
