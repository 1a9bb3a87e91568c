import assert from 'node:assert/strict';
import { Folder } from '../folder.ts';
import { after, holds, leads, pointed, told } from './told.ts';

const session = (lines: string): string => `sessions:\n  - date: 2026-12-17\n${lines.replace(/^/gm, '    ')}\n`;
const series = (lines: string): string => `series:\n${lines.replace(/^/gm, '  ')}\n`;

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
