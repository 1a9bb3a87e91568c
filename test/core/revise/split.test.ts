import assert from 'node:assert/strict';
import { read } from '../../../src/core/read/read.ts';
import { apply } from '../../../src/core/revise/revise.ts';
import { splitDocuments } from '../../../src/core/revise/split.ts';

const halves = (text: string): readonly string[] | undefined => {
  const split = splitDocuments(read(text));
  return split && [apply(text, split.here), split.there];
};

describe('a file with two documents', () => {
  const cases: readonly (readonly [text: string, here: string, there: string])[] = [
    ['series: { title: A }\n---\nseries: { title: B }\n', 'series: { title: A }\n', 'series: { title: B }\n'],
    ['series: { title: A } # c\r\n--- # d\r\nmeetup: 1\r\n', 'series: { title: A } # c\r\n', 'meetup: 1\r\n'],
    ['series: { title: A }\n...\n---\nmeetup: 1\n', 'series: { title: A }\n', 'meetup: 1\n'],
    ['---\nmeetup: 1\n---\nmeetup: 1\n---\nmeetup: 1\n', '---\nmeetup: 1\n', 'meetup: 1\n---\nmeetup: 1\n'],
  ];
  for (const [text, here, there] of cases)
    it(JSON.stringify(text), () => assert.deepEqual(halves(text), [here, there]));
  it('of one document nothing is parted', () => assert.equal(halves('series: { title: A }\n'), undefined));
});
