import assert from 'node:assert/strict';
import { apart, borderAt } from '../../../src/core/review/documents.ts';
import { holds, leads } from './told.ts';

const session = (lines: string): string => `sessions:\n  - date: 2026-12-17\n${lines.replace(/^/gm, '    ')}\n`;
const series = (lines: string): string => `series:\n${lines.replace(/^/gm, '  ')}\n`;

describe('what cannot be read as it stands', () => {
  const unread = (reason: string, remedy = ''): string =>
    `This line cannot be read: ${reason}.${remedy && ` | ${remedy}*`}`;
  const colon = unread('a second colon splits the text; put the text in quotes', 'Quote the text');
  const noRemedy = unread('a second colon splits the text; put the text in quotes');
  holds('MT101', [
    [
      'a quotation mark',
      series("title: 'open"),
      [`2 'open | ${unread('a quotation mark is not closed', 'Close the quotation mark')}`],
    ],
    [
      'a mark that opens a key',
      'series:\n  "title: A\n',
      [`2 "title: A | ${unread('a quotation mark is not closed', 'Close the quotation mark')}`],
    ],
    [
      'what begins with @',
      series('title: @a'),
      [`2 @ | ${unread('text cannot start with this character; put it in quotes', 'Quote the text')}`],
    ],
    [
      'with quotation marks in it, which end it where nobody knows',
      series('title: @a "b"'),
      [`2 @ | ${unread('text cannot start with this character; put it in quotes')}`],
    ],
    [
      'between brackets nobody knows where it ends',
      series('teams: [@a, b]'),
      [`2 @ | ${unread('text cannot start with this character; put it in quotes')}`],
    ],
    ['a colon', series('goal: a: b'), [`2 a: b | ${colon}`]],
    ['a colon before a comment', series('goal: a: b # c: d'), [`2 a: b | ${colon}`]],
    ['a colon in a text that goes on', session('title: a: b\n  c'), [`3 a: b | ${colon}`]],
    ['a colon where nothing stands below', 'series:\n  goal: a: b', [`2 a: b | ${colon}`]],
    ['a colon in a text that goes on to the end of the file', 'series:\n  goal: a: b\n    c', [`2 a: b | ${colon}`]],
    ['a colon above spaces at the end of the file', 'series:\n  goal: a: b\n    ', [`2 a: b | ${colon}`]],
    ['a colon in a text that goes on behind a comment', session('title: a: b # c\n  d'), [`3 a: b | ${noRemedy}`]],
    [
      'what begins with @ and goes on behind a comment',
      series('title: @a # b\n  c'),
      [`2 @ | ${unread('text cannot start with this character; put it in quotes')}`],
    ],
    ['a line of the same column is another key', session('title: a: b\nhost: ken'), [`3 a: b | ${colon}`]],
    [
      'a line out of line below an empty one',
      'sessions:\n  - date: 2026-12-17\n\n   host: ken\n',
      [`4 host: ken | ${unread('its indent does not match the line above', 'Align with the line above')}`],
    ],
    [
      'one below comments',
      'series:\n  title: A\n  # b\n\n# c\n goal: x\n',
      [`6 goal: x | ${unread('its indent does not match the line above', 'Align with the line above')}`],
    ],
    ['a colon behind a section and two spaces', 'people:  ken: {}\n', [`1 ken: {} | ${noRemedy}`]],
    ['a colon behind a section', 'people: ken: {}\n', [`1 ken: {} | ${noRemedy}`]],
  ]);
  leads([
    ['MT101', 'Close', series("title: 'open # c"), series("title: 'open' # c")],
    ['MT101', 'Quote', series('title: @a b # c'), series('title: "@a b" # c')],
    ['MT101', 'Quote', 'series:\n  goal: a: b\n    c', 'series:\n  goal: "a: b\n    c"'],
    ['MT101', 'Quote', 'series:\n  goal: a: b\r\n\r\n    c', 'series:\n  goal: "a: b\r\n\r\n    c"'],
    ['MT101', 'Quote', 'series:\n  goal: a: b\n    ', 'series:\n  goal: "a: b"\n    '],
    ['MT101', 'Quote', series('title: `a\\b'), series('title: "`a\\\\b"')],
    ['MT101', 'Quote', series('goal: a: b # c: d'), series('goal: "a: b" # c: d')],
    ['MT101', 'Quote', session('agenda:\n  - 5m a: b: c\n  - 5m d'), session('agenda:\n  - "5m a: b: c"\n  - 5m d')],
    ['MT101', 'Quote', session('hints:\n  - said: a: b'), session('hints:\n  - said: "a: b"')],
    ['MT101', 'Quote', session('hints: [{ said: a: b, from: ken }]'), session('hints: [{ said: "a: b", from: ken }]')],
    ['MT101', 'Quote', 'series: { title: A: b }\n', 'series: { title: "A: b" }\n'],
    ['MT101', 'Quote', series('goal: a: b\n  c\n\n  d\ntitle: A'), series('goal: "a: b\n  c\n\n  d"\ntitle: A')],
    ['MT101', 'Quote', series('title: @a\n  b'), series('title: "@a\n  b"')],
    ['MT101', 'Quote', series('signs:\n  - @a\n    b\n  - c'), series('signs:\n  - "@a\n    b"\n  - c')],
    ['MT101', 'Quote', session('agenda:\n  - 5m a: b: c\n    d'), session('agenda:\n  - "5m a: b: c\n    d"')],
    ['MT101', 'Quote', series('goal: a: b\r\n  c\r\ntitle: A'), series('goal: "a: b\r\n  c"\r\ntitle: A')],
    ['MT109', 'whole', series('title: A #study\n  b'), series('title: "A #study\n  b"')],
    [
      'MT109',
      'Quote',
      session('agenda:\n  - 5m a: b\n      "c" d'),
      session('agenda:\n  - "5m a: b\n      \\"c\\" d"'),
    ],
    ['MT108', 'Quote', session('agenda: [{ what: a, b\n  c }]'), session('agenda: [{ what: "a, b\n  c" }]')],
    ['MT101', 'Quote', series('goal: a: b\n   \ntitle: A'), series('goal: "a: b"\n   \ntitle: A')],
    ['MT101', 'Quote', session('agenda:\n  -   5m a: b: c'), session('agenda:\n  -   "5m a: b: c"')],
    ['MT101', 'Align', 'series:\n  title: A\n\n# c\n goal: x\n', 'series:\n  title: A\n\n# c\n  goal: x\n'],
    [
      'MT101',
      'Align',
      'people:\n  ken:\n    team: x\n\n   aim: host\n',
      'people:\n  ken:\n    team: x\n\n    aim: host\n',
    ],
    [
      'MT101',
      'Align',
      'sessions:\n  -   date: 2026-12-17\n     host: ken\n',
      'sessions:\n  -   date: 2026-12-17\n      host: ken\n',
    ],
    ['MT101', 'Align', `${session('host: ken')}   place: 5F\n`, session('host: ken\nplace: 5F')],
    ['MT101', 'Align', 'sessions:\n  - date: 2026-12-17\n     host: ken\n', session('host: ken')],
    ['MT101', 'Replace', 'series:\n\t\ttitle: A\n', 'series:\n    title: A\n'],
    ['MT101', 'Indent', 'series:\n\u3000\u00a0title: A\n', 'series:\n   title: A\n'],
    ['MT101', 'colon and', series('goal：\u3000 x：y'), series('goal: x：y')],
    ['MT101', 'colon and', 'series：\n  title: A\n', 'series:\n  title: A\n'],
    ['MT101', 'space after', series('title:A\ngoal: x'), series('title: A\ngoal: x')],
    ['MT101', 'space after', 'sessions:\n  - date:2026-12-17\n    host: ken\n', session('host: ken')],
    ['MT101', 'Double', series('title: "a\\qb"'), series('title: "a\\\\qb"')],
  ]);
});

describe('two documents in one file', () => {
  const two = 'A second document starts here ("---"). Keep one document in a file.';
  holds('MT110', [
    [
      'which go apart',
      'series: { title: A }\n---\nseries: { title: B }\n',
      [`2 --- | ${two} | Split into two files (splitFile)`],
    ],
    [
      'which go apart or become one',
      'series: { title: A }\n---\npeople: { ken: {} }\n',
      [`2 --- | ${two} | Split into two files (splitFile) / Remove "---"`],
    ],
    ['of which one is empty', 'series: { title: A }\n---\n \n', [`2 --- | ${two} | Remove "---"`]],
    ['where more stands on the line, nobody knows', 'series: { title: A }\n--- x\n', [`2 --- x | ${two}`]],
  ]);
  leads([
    [
      'MT110',
      'Remove',
      'series: { title: A }\n... \n--- \npeople: { ken: {} }\n',
      'series: { title: A }\npeople: { ken: {} }\n',
    ],
  ]);

  const text = 'a: 1\n...\n---\nb: 2\n--- # c\n---\t\r\nc: 3\n---';
  const borders: readonly (readonly [at: number, border: string | undefined])[] = [
    [4, undefined],
    [5, '...\n---\n'],
    [9, '...\n---\n'],
    [12, '...\n---\n'],
    [13, undefined],
    [18, undefined],
    [26, '---\t\r\n'],
    [37, '---'],
  ];
  for (const [at, border] of borders)
    it(`the border at ${at} is ${JSON.stringify(border)}`, () => {
      const found = borderAt(text, at);
      assert.equal(found && text.slice(found.start, found.end), border);
    });
  const pairs: readonly (readonly [one: string, other: string, may: boolean])[] = [
    ['a: 1\nb: 2\n', 'c: 3\n', true],
    ['a: 1\nb: 2\n', 'c: 3\nb: 4\n', false],
    ['"a": 1\n', "'a' : 2\n", false],
    ['  a: 1\n', 'a: 2\n', true],
    ['部門: 1\n', '部門: 2\n', false],
    ['_a: 1\n', '_a: 2\n', false],
    ['# a: 1\n', '# a: 2\n', true],
    ['a b: 1\n', 'a b: 2\n', true],
  ];
  for (const [one, other, may] of pairs)
    it(`${JSON.stringify(one)} and ${JSON.stringify(other)} may ${may ? '' : 'not '}be one`, () =>
      assert.equal(apart(one, other), may));
});
