import assert from 'node:assert/strict';
import { apart, borderAt } from '../../../src/core/review/documents.ts';
import { Folder } from '../folder.ts';
import { after, pointed, told } from './told.ts';

type Case = readonly [why: string, text: string, told: readonly string[]];
const holds = (code: string, cases: readonly Case[]): void => {
  for (const [why, text, expected] of cases) it(`${code}: ${why}`, () => assert.deepEqual(told(code, text), expected));
};
type Remedy = readonly [code: string, title: string, before: string, after: string];
const leads = (cases: readonly Remedy[]): void => {
  for (const [code, title, before, expected] of cases)
    it(`${code}: ${title}: ${before.replace(/\s+/g, ' ').slice(-60)}`, () =>
      assert.equal(after(code, title, before), expected));
};
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
    ['a colon in a text that goes on', session('title: a: b\n  c'), [`3 a: b | ${noRemedy}`]],
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
    ['MT101', 'Quote', series('title: `a\\b'), series('title: "`a\\\\b"')],
    ['MT101', 'Quote', series('goal: a: b # c: d'), series('goal: "a: b" # c: d')],
    ['MT101', 'Quote', session('agenda:\n  - 5m a: b: c\n  - 5m d'), session('agenda:\n  - "5m a: b: c"\n  - 5m d')],
    ['MT101', 'Quote', session('hints:\n  - said: a: b'), session('hints:\n  - said: "a: b"')],
    ['MT101', 'Quote', session('hints: [{ said: a: b, from: ken }]'), session('hints: [{ said: "a: b", from: ken }]')],
    ['MT101', 'Quote', 'series: { title: A: b }\n', 'series: { title: "A: b" }\n'],
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

describe('a key that stands twice', () => {
  const twice = (lines: string): string => `people:\n${lines.replace(/^/gm, '  ')}\n`;
  const cases: readonly (readonly [why: string, before: string, after: string])[] = [
    ['the same twice', twice('ken:\n  team: x\nken:\n  team: x'), twice('ken:\n  team: x')],
    ['the same value twice', session('host: ken\nplace: 5F\nhost: ken'), session('host: ken\nplace: 5F')],
    ['nothing second', twice('ken: { team: x }\nken: {}'), twice('ken: { team: x }')],
    ['nothing first', twice('ken: ~\nken: { team: x }'), twice('ken: { team: x }')],
    ['no list', session('cohosts: []\ncohosts: [mio]'), session('cohosts: [mio]')],
    ['null', session('host: null\nhost: mio'), session('host: mio')],
    [
      'a list goes on',
      session('cohosts:\n  - ken\nplace: 5F\ncohosts:\n  - mio'),
      session('cohosts:\n  - ken\n  - mio\nplace: 5F'),
    ],
    [
      'a list that stands as far out as its key',
      session('cohosts:\n- ken\nplace: 5F\ncohosts:\n- mio'),
      session('cohosts:\n- ken\n- mio\nplace: 5F'),
    ],
    [
      'below comments and empty lines',
      twice('ken:\n  # a\n\n  team: x\naya: {}\nken:\n  # b\n  aim: host').replace(/ +$/gm, ''),
      twice('ken:\n  # a\n\n  team: x\n  # b\n  aim: host\naya: {}').replace(/ +$/gm, ''),
    ],
    [
      'with no line break at the end',
      `${twice('ken:\n  team: x\naya: {}\nken:\n  aim: host')}`.trimEnd(),
      twice('ken:\n  team: x\n  aim: host\naya: {}'),
    ],
    [
      'behind a byte order mark',
      '\ufeffpeople:\n  ken: {}\nteams: {}\npeople:\n  mio: {}\n',
      '\ufeffpeople:\n  ken: {}\n  mio: {}\nteams: {}\n',
    ],
    [
      'in CRLF',
      'people:\r\n  ken: {}\r\nteams: {}\r\npeople:\r\n  mio: {}',
      'people:\r\n  ken: {}\r\n  mio: {}\r\nteams: {}\r\n',
    ],
  ];
  for (const [why, before, expected] of cases) it(why, () => assert.equal(after('MT112', 'Merge', before), expected));

  const contradicting: readonly (readonly [why: string, text: string])[] = [
    ['two values', series('title: A\ntitle: B')],
    ['a value and a list', session('cohosts: [ken]\ncohosts:\n  - mio')],
    ['a list and a map', session('x-a:\n  - ken\nx-a:\n  b: c')],
    ['another depth', session('cohosts:\n  - ken\nplace: 5F\ncohosts:\n    - mio')],
    ['between brackets', 'people: { ken: { team: x }, ken: {} }\n'],
    ['what would stand twice again', twice('ken:\n  team: x\nken:\n  team: y')],
  ];
  for (const [why, text] of contradicting)
    it(`is only looked at: ${why}`, () =>
      assert.deepEqual(
        told('MT112', text).map((one) => one.split(' | ').at(-1)),
        ['Go to the other (elsewhere)'],
      ));
  it('becomes one with comments wherever they stand, and takes nothing of the section below', () => {
    const odd = twice('ken:\n      # a\n  team: x\nken:\n  aim: host');
    assert.equal(after('MT112', 'Merge', odd), twice('ken:\n      # a\n  team: x\n  aim: host'));
    const out = 'people:\n  ken:\n    team: x\n  ken:\n    aim: host\n# out\n    name: K\nteams: {}\n';
    assert.equal(
      after('MT112', 'Merge', out),
      'people:\n  ken:\n    team: x\n    aim: host\n# out\n    name: K\nteams: {}\n',
    );
  });
  it('points to the first', () =>
    assert.deepEqual(pointed('MT112', series('title: A\ntitle: B')), ['2 title | "title" stands here first.']));
});

describe('a value of another kind', () => {
  const takes = (key: string, form: string, remedy = ''): string =>
    `"${key}" takes ${form}.${remedy && ` | ${remedy}`}`;
  const people = 'a list of people, like [ken, mio]';
  holds('MT104', [
    [
      'a name where a list belongs',
      session('cohosts: ken'),
      [`3 ken | ${takes('cohosts', people, 'Turn into a list')}`],
    ],
    ['entries where a list belongs', session('cohosts: { ken: x }'), [`3 { ken: x } | ${takes('cohosts', people)}`]],
    [
      'a word where minutes belong',
      session('minutes: an hour'),
      [`3 an hour | ${takes('minutes', 'whole minutes, like 60')}`],
    ],
    [
      'more minutes than anybody stays',
      session('minutes: "60000"'),
      [`3 "60000" | ${takes('minutes', 'whole minutes, like 60')}`],
    ],
    [
      'an alias stands for what is written elsewhere',
      'x-a: &a ken\nsessions:\n  - { date: 2026-12-17, cohosts: *a }\n',
      [`3 *a | ${takes('cohosts', people)}`],
    ],
    ['a list where text belongs', series('title: [A]'), [`2 [A] | ${takes('title', 'text')}`]],
    [
      'a word where a status belongs',
      session('status: maybe'),
      [`3 maybe | ${takes('status', '"planned", "held" or "cancelled"')}`],
    ],
  ]);
  holds('MT104', [
    [
      'a number where a status belongs',
      session('status: 5'),
      [`3 5 | ${takes('status', '"planned", "held" or "cancelled"')}`],
    ],
  ]);
  it('MT104: one name alone is meant for sure, of several nobody knows', () => {
    const safe = (cohosts: string): readonly (true | undefined)[] | undefined =>
      new Folder({ 'a.meetup.yaml': session(`cohosts: ${cohosts}`) })
        .findings('a.meetup.yaml')
        .find(({ code }) => code === 'MT104')
        ?.fixes()
        .map((fix) => fix.safe);
    assert.deepEqual([safe('ken'), safe('ken, mio')], [[true], [undefined]]);
  });
  leads([
    ['MT104', 'list', session('cohosts: ken, mio、aya，bo,'), session('cohosts: [ken, mio, aya, bo]')],
    ['MT104', 'list', series('questions: Who, where?'), series('questions:\n  - Who, where?')],
    ['MT104', 'list', session('options: 2026-12-17'), session('options: [2026-12-17]')],
    ['MT104', 'number', session('minutes: " 60 min"'), session('minutes: 60')],
    ['MT104', 'number', session('minutes: "９０分"'), session('minutes: 90')],
    ['MT104', 'number', series('renewal: { after: "3 times" }'), series('renewal: { after: 3 }')],
    ['MT104', 'text', series('title: true'), series('title: "true"')],
  ]);
});

describe('a key, a zone or a format nobody knows, and what is missing', () => {
  holds('MT102', [
    [
      'with the one that is meant',
      session('hots: ken'),
      ['3 hots | "hots" is not a key here. Did you mean "host"? | Rename to "host"* / Keep as "x-hots"'],
    ],
    [
      'without',
      session('zebra: ken'),
      [
        '3 zebra | "zebra" is not a key here. Remove it, or start it with "x-" to keep it for yourself. | Keep as "x-zebra"',
      ],
    ],
  ]);
  leads([['MT102', 'Keep', session('zebra: ken'), session('x-zebra: ken')]]);
  holds('MT113', [
    [
      'with the one that is meant, and that of the folder',
      series('timezone: PST'),
      [
        '2 PST | "PST" is not a time zone. Use a name such as "America/Los_Angeles". | Use "America/Los_Angeles"* / Use "Asia/Tokyo" from the settings',
      ],
    ],
    [
      'which may be the same',
      series('timezone: JST'),
      ['2 JST | "JST" is not a time zone. Use a name such as "Asia/Tokyo". | Use "Asia/Tokyo"*'],
    ],
  ]);
  leads([
    ['MT113', 'Use "America', series('timezone: PST'), series('timezone: America/Los_Angeles')],
    ['MT113', 'settings', series('timezone: PST'), series('timezone: Asia/Tokyo')],
  ]);
  holds('MT115', [
    [
      'of an extension to come',
      'meetup: 2\n',
      [
        '1 2 | This file uses format 2; this version of the extension reads up to 1. Update the extension to work on it. | Check for updates (checkForUpdates)',
      ],
    ],
  ]);
  const cadence = 'series: { title: A, cadence: { every: 1 month, on: 3rd thu } }\n';
  holds('MT103', [
    [
      'a date',
      'sessions:\n  - host: ken\n',
      ['2 host | This session needs "date". If the day is still open, write "tbd". | Mark the date as undecided'],
    ],
    [
      'a date the cadence knows',
      `${cadence}sessions:\n  - host: ken\n`,
      [
        '3 host | This session needs "date". By the cadence, the next free date is Thu 17 Dec. | Insert Thu 17 Dec* / Mark the date as undecided',
      ],
    ],
    ['a title', 'series:\n  goal: x\n', ['2 goal | This series needs "title". | Insert "title"']],
    [
      'who said it',
      session('hints: [{ said: x }]'),
      ['3 said | This hint needs "from". | Insert "from" (people sessions 0 hints 0 from)'],
    ],
    ['what was said', session('hints: [{ from: ken }]'), ['3 from | This hint needs "said". | Insert "said"']],
    ['when it was', 'outcomes: [{ what: x }]\n', ['1 what | This outcome needs "date". | Insert Mon 23 Nov']],
  ]);
  leads([
    ['MT103', 'Insert "title"', 'series:\n  goal: x\n', 'series:\n  title: ""\n  goal: x\n'],
    [
      'MT103',
      'Insert Thu',
      `${cadence}sessions:\n  - host: ken\n`,
      `${cadence}sessions:\n  - date: 2026-12-17\n    host: ken\n`,
    ],
    ['MT103', 'Mark', 'sessions:\n  - host: ken\n', 'sessions:\n  - date: tbd\n    host: ken\n'],
    ['MT103', 'Insert Mon', 'outcomes: [{ what: x }]\n', 'outcomes: [{ date: 2026-11-23, what: x }]\n'],
  ]);
});
