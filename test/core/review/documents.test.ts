import assert from 'node:assert/strict';
import { apart, borderAt } from '../../../src/core/review/documents.ts';

/** The characters that part two documents, where a mark stands on them. */
const border = (text: string, at: number): string | undefined => {
  const found = borderAt(text, at);
  return found && text.slice(found.start, found.end);
};

describe('where one document ends and another begins', () => {
  const two = 'a: 1\n---\nb: 2\n';
  const cases: readonly (readonly [why: string, text: string, at: number, border: string | undefined])[] = [
    ['on its first character', two, 5, '---\n'],
    ['on its last one', two, 8, '---\n'],
    ['before it', two, 4, undefined],
    ['behind it', two, 9, undefined],
    ['the second of two', 'a: 1\n---\nb: 2\n--- \t\nc: 3\n', 14, '--- \t\n'],
    ['with the end of the first', 'a: 1\n... \n---\nb: 2\n', 5, '... \n---\n'],
    ['an end that stands apart', 'a: 1\n...\n\n---\nb: 2\n', 10, '---\n'],
    ['no line of three points', 'a: 1\nx...\n---\nb: 2\n', 10, '---\n'],
    ['lines as Windows ends them', 'a: 1\r\n...\r\n---\r\nb: 2\r\n', 12, '...\r\n---\r\n'],
    ['at the end of the text', 'a: 1\n---', 5, '---'],
    ['a line that says more', 'a: 1\n--- b\n', 5, undefined],
    ['a line that is further in', 'a: |\n  ---\n', 7, undefined],
    ['a longer line', 'a: |\n----\n', 5, undefined],
  ];
  for (const [why, text, at, expected] of cases) it(why, () => assert.equal(border(text, at), expected));
});

describe('two documents can be one where no section stands in both', () => {
  const cases: readonly (readonly [why: string, one: string, other: string, apart: boolean])[] = [
    ['two sections', 'series:\n  title: A\n', 'sessions: []\n', true],
    ['one section', 'series:\n  title: A\n', 'series:\n  title: B\n', false],
    ['one of several', 'teams: {}\nseries: {}\n', 'people: {}\nseries: {}\n', false],
    ['the same in quotes', '"series": {}\n', "'series' : {}\n", false],
    ['a key within is no section', 'series:\n  title: A\n', 'title: B\n', true],
    ['a Japanese one', 'シリーズ: {}\n', 'シリーズ: {}\n', false],
    ['one that begins like another', 'x: {}\n', 'x-a: {}\n', true],
    ['one with a hyphen', 'x-a: {}\n', 'x-a: {}\n', false],
    ['one with an underscore', '_a: {}\n', '_a: {}\n', false],
    ['a comment is no section', '# series: {}\n', '# series: {}\n', true],
    ['a text with spaces is none', 'next steps: {}\n', 'next steps: {}\n', true],
    ['nothing beside something', '', 'series: {}\n', true],
  ];
  for (const [why, one, other, expected] of cases) it(why, () => assert.equal(apart(one, other), expected));
});
