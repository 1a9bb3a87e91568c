import { strict as assert } from 'node:assert';
import { topicName } from '../../../src/core/plan/topic-name.ts';

const topics = new Map([
  ['day-before-release', {}],
  ['quote-to-cash', { title: 'From quote to cash' }],
]);

const cases: readonly (readonly [id: string, name: string, why: string])[] = [
  ['quote-to-cash', 'From quote to cash', 'a title is what people read'],
  ['day-before-release', 'day before release', 'an id of Latin words reads as words'],
  ['nobody-wrote-this', 'nobody wrote this', 'and so does one that nothing defines'],
  ['リリース-前日', 'リリース-前日', 'Japanese words have no spaces between them'],
  ['q3-2026', 'q3 2026', 'digits are words too'],
  ['-x-', '-x-', 'a hyphen at an end joins nothing'],
];

describe('what a topic is called', () => {
  for (const [id, name, why] of cases) it(`${id}: ${why}`, () => assert.equal(topicName({ topics }, id), name));
});
