import assert from 'node:assert/strict';
import { originsOf } from '../../../src/core/circle/origin.ts';
import { Folder } from '../folder.ts';

const teams = `teams:
  sales:
    name: Sales
    struggles: [Answers come late., 見積もりが 戻る]
    handovers: [{ to: dev, what: change requests }]
    terms: [{ term: live, means: signed }, urgent]
  dev: { owns: [estimates] }
`;

describe('where a topic comes from', () => {
  const cases: readonly (readonly [why: string, question: string, origins: readonly string[]])[] = [
    ['a struggle', 'What happens before “answers come late”?', ['sales Answers come late. 3']],
    ['in Japanese quotation marks', '「見積もりが 戻る」のは、どの場面ですか', ['sales 見積もりが 戻る 3']],
    ['a hand-over', 'Where do “change requests” wait?', ['sales change requests 4']],
    ['a word, short or long', 'What is “live”, what is “urgent”?', ['sales live 5', 'sales urgent 5']],
    ['what was cut', 'What happens before “answers come la…”?', ['sales Answers come late. 3']],
    ['cut so short that it could be anything', 'What of “ans…”?', []],
    ['a line twice is one origin', '“estimates”, and again “estimates”?', ['dev estimates 6']],
    ['the same words without quotation marks', 'What happens when answers come late?', []],
    ['what no team says', 'What of “coffee”?', []],
  ];
  for (const [why, question, expected] of cases)
    it(why, () => {
      const folder = new Folder({
        'a.meetup.yaml': `series: { title: A }\ntopics:\n  t:\n    question: ${JSON.stringify(question)}\n`,
        'shared.meetup.yaml': teams,
      });
      const topic = folder.circle.sheets.get('a.meetup.yaml')?.topics[0];
      assert(topic);
      const found = originsOf(folder.circle, topic);
      assert.deepEqual(
        found.map(({ team, text, line }) => `${team} ${text} ${line}`),
        expected,
      );
      assert(found.every(({ file }) => file === 'shared.meetup.yaml'));
    });
});
