import { type Told, tells } from './told.ts';

const session = (lines: string): string => `sessions:\n  - date: 2026-12-17\n${lines.replace(/^/gm, '    ')}\n`;
const cadence = (lines: string): string => `series:\n  title: A\n  cadence:\n${lines.replace(/^/gm, '    ')}\n`;
const dated = (text: string): string => `sessions:\n  - date: ${text}\n`;
const block = (text: string): string => session(`agenda:\n  - ${text}`);

describe('what cannot be read is told with the remedy that reads as meant', () => {
  const cases: readonly Told[] = [
    [
      'a line without its minutes gets ten, which somebody has to look at',
      'MT116',
      block('opening round'),
      [
        '4 opening round | An agenda block is written "10m text" or "minutes: 10, what: text". Add the length to "opening round".',
        'Give it 10 min, to be changed: -- opening round +- { minutes: 10, what: opening round }',
      ],
    ],
    [
      'a line with its minutes elsewhere',
      'MT116',
      block('15:00-15:10 opening'),
      [
        '4 15:00-15:10 opening | An agenda block is written "10m text" or "minutes: 10, what: text". Add the length to "15:00-15:10 opening".',
        '*! Write "10m opening": -- 15:00-15:10 opening +- 10m opening',
      ],
    ],
    [
      'an empty text has nothing to be kept',
      'MT116',
      block('""'),
      ['4 "" | An agenda block is written "10m text" or "minutes: 10, what: text". Add the length to "".'],
    ],
    [
      'a list is no block',
      'MT116',
      block('[a, b]'),
      ['4 [a, b] | An agenda block is written "10m text" or "minutes: 10, what: text". Add the length to "".'],
    ],
    [
      'both halves of a cadence at once',
      'MT114',
      cadence('every: monthly\non: third thursday'),
      [
        '4 monthly | The cadence cannot be read from "monthly". Write for example "every: 1 month" and "on: 3rd thu".',
        '*! Write "every: 1 month, on: 3rd thu": -every: monthly -on: third thursday +every: 1 month +on: 3rd thu',
      ],
    ],
    [
      'a rhythm told in one word keeps its day',
      'MT114',
      cadence('every: 毎月第3木曜'),
      [
        '4 毎月第3木曜 | The cadence cannot be read from "毎月第3木曜". Write for example "every: 1 month" and "on: 3rd thu".',
        '*! Write "every: 1 month, on: 3rd thu": -every: 毎月第3木曜 +every: 1 month +on: 3rd thu',
      ],
    ],
    [
      'a rhythm without a day',
      'MT114',
      cadence('every: monthly'),
      [
        '4 monthly | The cadence cannot be read from "monthly". Write for example "every: 1 month" and "on: 3rd thu".',
        '*! Write "1 month": -every: monthly +every: 1 month',
      ],
    ],
    [
      'a day that is written as it should be stays',
      'MT114',
      cadence('every: monthly\non: 3rd thu'),
      [
        '4 monthly | The cadence cannot be read from "monthly". Write for example "every: 1 month" and "on: 3rd thu".',
        '*! Write "1 month": -every: monthly +every: 1 month',
      ],
    ],
    [
      'a number that is written as it should be stays',
      'MT114',
      cadence('every: 1 month\non: third thursday'),
      [
        '5 third thursday | The cadence cannot be read from "third thursday". Write for example "every: 1 month" and "on: 3rd thu".',
        '*! Write "3rd thu": -on: third thursday +on: 3rd thu',
      ],
    ],
    [
      'a rhythm that says another day than the one beside it',
      'MT114',
      cadence('every: 毎月第3木曜\non: thu'),
      [
        '4 毎月第3木曜 | The cadence cannot be read from "毎月第3木曜". Write for example "every: 1 month" and "on: 3rd thu".',
        '*! Write "every: 1 month, on: 3rd thu": -every: 毎月第3木曜 -on: thu +every: 1 month +on: 3rd thu',
      ],
    ],
    [
      'an empty day is no day',
      'MT114',
      cadence('every: 毎月第3木曜\non:'),
      [
        '4 毎月第3木曜 | The cadence cannot be read from "毎月第3木曜". Write for example "every: 1 month" and "on: 3rd thu".',
        '*! Write "every: 1 month, on: 3rd thu": -every: 毎月第3木曜 -on: +every: 1 month +on: 3rd thu',
      ],
    ],
    [
      'a rhythm nobody can read',
      'MT114',
      cadence('every: whenever\non: 3rd thu'),
      [
        '4 whenever | The cadence cannot be read from "whenever". Write for example "every: 1 month" and "on: 3rd thu".',
      ],
    ],
    [
      'a number alone',
      'MT114',
      cadence('every: 2\non: thu'),
      ['4 2 | The cadence cannot be read from "2". Write for example "every: 1 month" and "on: 3rd thu".'],
    ],
    [
      'slashes',
      'MT105',
      dated('2026/12/17'),
      [
        '2 2026/12/17 | Dates are written like 2026-12-17. "2026/12/17" can become 2026-12-17.',
        '*! Write 2026-12-17: -- date: 2026/12/17 +- date: 2026-12-17',
      ],
    ],
    [
      'an era',
      'MT105',
      dated('令和8年12月17日'),
      [
        '2 令和8年12月17日 | Dates are written like 2026-12-17. "令和8年12月17日" can become 2026-12-17.',
        '*! Write 2026-12-17: -- date: 令和8年12月17日 +- date: 2026-12-17',
      ],
    ],
    [
      'an era that is over',
      'MT105',
      dated('平成30年2月1日'),
      [
        '2 平成30年2月1日 | Dates are written like 2026-12-17. "平成30年2月1日" can become 2018-02-01.',
        '*! Write 2018-02-01: -- date: 平成30年2月1日 +- date: 2018-02-01',
      ],
    ],
    [
      'an era as a letter',
      'MT105',
      dated('R8.12.17'),
      [
        '2 R8.12.17 | Dates are written like 2026-12-17. "R8.12.17" can become 2026-12-17.',
        '*! Write 2026-12-17: -- date: R8.12.17 +- date: 2026-12-17',
      ],
    ],
    [
      'an era as a letter, small and of the time before',
      'MT105',
      dated('h30.2.1'),
      [
        '2 h30.2.1 | Dates are written like 2026-12-17. "h30.2.1" can become 2018-02-01.',
        '*! Write 2018-02-01: -- date: h30.2.1 +- date: 2018-02-01',
      ],
    ],
    [
      'an era as a full-width letter',
      'MT105',
      dated('ｒ８．１２．１７'),
      [
        '2 ｒ８．１２．１７ | Dates are written like 2026-12-17. "ｒ８．１２．１７" can become 2026-12-17.',
        '*! Write 2026-12-17: -- date: ｒ８．１２．１７ +- date: 2026-12-17',
      ],
    ],
    [
      'an era behind a space',
      'MT105',
      dated('" r8.12.17"'),
      [
        '2 " r8.12.17" | Dates are written like 2026-12-17. "r8.12.17" can become 2026-12-17.',
        '*! Write 2026-12-17: -- date: " r8.12.17" +- date: "2026-12-17"',
      ],
    ],
    [
      'a year that is not written is likely, not certain',
      'MT105',
      session('followups: [{ what: x, due: 12月24日 }]'),
      [
        '3 12月24日 | Dates are written like 2026-12-17. "12月24日" can become 2026-12-24.',
        '* Write 2026-12-24: -followups: [{ what: x, due: 12月24日 }] +followups: [{ what: x, due: 2026-12-24 }]',
      ],
    ],
    [
      'an open date in other words',
      'MT105',
      dated('未定'),
      ['2 未定 | An undecided date is written "tbd".', '*! Write "tbd": -- date: 未定 +- date: tbd'],
    ],
    [
      'an open date where there can be none',
      'MT105',
      session('followups: [{ what: x, due: 未定 }]'),
      ['3 未定 | "未定" is not a date. Write it like 2026-12-17.'],
    ],
    [
      'a day that does not exist',
      'MT105',
      dated('2026-02-30'),
      ['2 2026-02-30 | 2026-02-30 is not in the calendar. Check the day.'],
    ],
    [
      'a day that can be read two ways',
      'MT105',
      dated('10/11/2026'),
      [
        '2 10/11/2026 | "10/11/2026" can be read two ways. Write the date like 2026-12-17.',
        'Write 2026-10-11: -- date: 10/11/2026 +- date: 2026-10-11',
        'Write 2026-11-10: -- date: 10/11/2026 +- date: 2026-11-10',
      ],
    ],
    [
      'no day at all',
      'MT105',
      dated('soonish'),
      [
        '2 soonish | "soonish" is not a date. Write it like 2026-12-17, or "tbd" while it is open.',
        'Mark the date as undecided: -- date: soonish +- date: tbd',
      ],
    ],
    [
      'an id with a space',
      'MT111',
      'teams:\n  "sales team": {}\n',
      [
        '2 "sales team" | "sales team" cannot be an id. Use letters of any script, digits, "-", "_" and ".", without spaces.',
        '* Rename to "sales-team": -"sales team": {} +"sales-team": {}',
      ],
    ],
    [
      'an id that is too long',
      'MT111',
      `teams:\n  ${'a'.repeat(65)}: {}\n`,
      [
        '2 aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa | The id "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…" is longer than 64 characters. Shorten it and put the full wording in a text field.',
        '* Rename to "aaaaaaaaaaaaaaaaaaaaaaaa": -aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa: {} +aaaaaaaaaaaaaaaaaaaaaaaa: {}',
      ],
    ],
    [
      'an id that is a value',
      'MT111',
      session('hints:\n  - id: two words\n    said: x'),
      [
        '4 two words | "two words" cannot be an id. Use letters of any script, digits, "-", "_" and ".", without spaces.',
        '* Rename to "two-words": -- id: two words +- id: two-words',
      ],
    ],
    [
      'an id of which nothing would be left',
      'MT111',
      'teams:\n  "!!": {}\n',
      ['2 "!!" | "!!" cannot be an id. Use letters of any script, digits, "-", "_" and ".", without spaces.'],
    ],
    [
      'a time of day in other words',
      'MT106',
      session('start: 3pm'),
      [
        '3 3pm | Times are written like "15:00". "3pm" can become "15:00".',
        '*! Write "15:00": -start: 3pm +start: "15:00"',
      ],
    ],
    [
      'no time of day',
      'MT106',
      session('start: noonish'),
      ['3 noonish | "noonish" is not a time of day. Write it like "15:00", or leave it out while it is open.'],
    ],
    [
      'a start with its end',
      'MT106',
      session('start: 15:00〜16:30\nminutes: 60'),
      [
        '3 15:00〜16:30 | "15:00〜16:30" is a start and an end. Write the start and the length: "15:00", 90 min.',
        '*! Split into start "15:00" and 90 min: -start: 15:00〜16:30 -minutes: 60 +start: "15:00" +minutes: 90',
      ],
    ],
    [
      'a start with its end, of the whole series',
      'MT106',
      'series:\n  title: A\n  start: 15:00-16:30\n',
      [
        '3 15:00-16:30 | "15:00-16:30" is a start and an end. Write the start and the length: "15:00", 90 min.',
        '*! Split into start "15:00" and 90 min: -start: 15:00-16:30 +start: "15:00" +minutes: 90',
      ],
    ],
  ];
  tells(cases);
});
