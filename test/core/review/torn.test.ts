import { type Told, tells } from './told.ts';

const session = (lines: string): string => `sessions:\n  - date: 2026-12-17\n${lines.replace(/^/gm, '    ')}\n`;
const dated = (text: string): string => `sessions:\n  - date: ${text}\n`;
const block = (text: string): string => session(`agenda:\n  - ${text}`);

describe('a text that YAML tears is put together again', () => {
  const cases: readonly Told[] = [
    [
      'a colon in a line',
      'MT109',
      block('5m intro: who are you'),
      [
        '4 5m intro: who are you | A colon split this line into "5m intro" and the rest. Put the line in quotes to keep it whole.',
        '*! Quote the line: -- 5m intro: who are you +- "5m intro: who are you"',
      ],
    ],
    [
      'a colon in a Japanese line can be a full-width one',
      'MT109',
      block('5分 近況: 一人一言 # c'),
      [
        '4 5分 近況: 一人一言 | A colon split this line into "5分 近況" and the rest. Put the line in quotes to keep it whole.',
        '*! Quote the line: -- 5分 近況: 一人一言 # c +- "5分 近況: 一人一言" # c',
        'Use a full-width colon: -- 5分 近況: 一人一言 # c +- 5分 近況：一人一言 # c',
      ],
    ],
    [
      'Japanese on another line is none of it',
      'MT109',
      session('agenda:\n  - 5m intro: x\nplace: 会議室'),
      [
        '4 5m intro: x | A colon split this line into "5m intro" and the rest. Put the line in quotes to keep it whole.',
        '*! Quote the line: -- 5m intro: x +- "5m intro: x"',
      ],
    ],
    [
      'a hash that cuts a text',
      'MT109',
      'series:\n  title: C #study "x" \n  goal: b\n',
      [
        '2 C | The text ends before "#": what follows is left out as a comment. Put the whole text in quotes.',
        'Quote the whole text: -title: C #study "x" +title: "C #study \\"x\\""',
        'It is a comment: set it apart: -title: C #study "x" +title: C # study "x"',
      ],
    ],
    [
      'a hash that cuts the last line',
      'MT109',
      'series:\r\n  goal: b\r\n  title: C #study',
      [
        '3 C | The text ends before "#": what follows is left out as a comment. Put the whole text in quotes.',
        'Quote the whole text: -title: C #study +title: "C #study"',
        'It is a comment: set it apart: -title: C #study +title: C # study',
      ],
    ],
    [
      'a key that comes twice',
      'MT112',
      'people:\n  aya: {}\n  aya: { team: x }\n',
      [
        '3 aya | "aya" appears twice here. Merge the two, or rename one.',
        '> a.meetup.yaml 2 | "aya" stands here first.',
        'Merge into one: -aya: {}',
        'Go to the other: {start:10,end:13}',
      ],
    ],
    [
      'two keys that contradict each other',
      'MT112',
      'series:\n  title: A\n  title: B\n',
      [
        '3 title | "title" appears twice here. Merge the two, or rename one.',
        '> a.meetup.yaml 2 | "title" stands here first.',
        'Go to the other: {start:10,end:15}',
      ],
    ],
    [
      'a comma in a text',
      'MT108',
      block('{ minutes: 15, what: next steps, next date }'),
      [
        '4 next date | The comma ended the text here, and "next date" became a key of its own. Put the whole text in quotes.',
        '*! Quote the whole text: -- { minutes: 15, what: next steps, next date } +- { minutes: 15, what: "next steps, next date" }',
      ],
    ],
    [
      'two commas in a text',
      'MT108',
      block('{ "what" : a, b, c, topic: x, minutes: 15 }'),
      [
        '4 b | The comma ended the text here, and "b" became a key of its own. Put the whole text in quotes.',
        '*! Quote the whole text: -- { "what" : a, b, c, topic: x, minutes: 15 } +- { "what" : "a, b, c", topic: x, minutes: 15 }',
        '4 c | The comma ended the text here, and "c" became a key of its own. Put the whole text in quotes.',
        '*! Quote the whole text: -- { "what" : a, b, c, topic: x, minutes: 15 } +- { "what" : "a, b, c", topic: x, minutes: 15 }',
      ],
    ],
    [
      'a comma in a text that begins with a number',
      'MT108',
      block('{ minutes: 15, what: 10, x }'),
      [
        '4 x | The comma ended the text here, and "x" became a key of its own. Put the whole text in quotes.',
        '*! Quote the whole text: -- { minutes: 15, what: 10, x } +- { minutes: 15, what: "10, x" }',
      ],
    ],
    [
      'a comma in a text with a comment between its lines',
      'MT108',
      block('{ minutes: 15, what: next steps, # soon\n          next date }'),
      [
        '5 next date | The comma ended the text here, and "next date" became a key of its own. Put the whole text in quotes.',
      ],
    ],
    [
      'a comma behind a number ends no text',
      'MT108',
      block('{ minutes: 15, talk }'),
      ['4 talk | The comma ended the text here, and "talk" became a key of its own. Put the whole text in quotes.'],
    ],
    [
      'a comma behind a name ends no text',
      'MT108',
      block('{ minutes: 15, what: x, who: ken, mio }'),
      ['4 mio | The comma ended the text here, and "mio" became a key of its own. Put the whole text in quotes.'],
    ],
    [
      'a comma behind a list ends no text',
      'MT108',
      block('{ minutes: 15, what: x, x-a: [b], c }'),
      ['4 c | The comma ended the text here, and "c" became a key of its own. Put the whole text in quotes.'],
    ],
    [
      'a comma behind nothing ends no text',
      'MT108',
      block('{ minutes: 15, what: , talk }'),
      ['4 talk | The comma ended the text here, and "talk" became a key of its own. Put the whole text in quotes.'],
    ],
    [
      'a comma behind nothing is not of the key before',
      'MT108',
      block('{ what: x, minutes: , talk }'),
      ['4 talk | The comma ended the text here, and "talk" became a key of its own. Put the whole text in quotes.'],
    ],
    [
      'a comma in a key of another tool',
      'MT108',
      block('{ minutes: 15, what: x, x-a: b, c }'),
      [
        '4 c | The comma ended the text here, and "c" became a key of its own. Put the whole text in quotes.',
        '*! Quote the whole text: -- { minutes: 15, what: x, x-a: b, c } +- { minutes: 15, what: x, x-a: "b, c" }',
      ],
    ],
    [
      'a comma in the second of two entries',
      'MT108',
      'sessions:\n  - { date: 2026-12-10 }\n  - { date: 2026-12-17, title: c, d }\n',
      [
        '3 d | The comma ended the text here, and "d" became a key of its own. Put the whole text in quotes.',
        '*! Quote the whole text: -- { date: 2026-12-17, title: c, d } +- { date: 2026-12-17, title: "c, d" }',
      ],
    ],
    [
      'full-width digits of a date',
      'MT107',
      dated('２０２６－１２－１７'),
      [
        '2 ２０２６－１２－１７ | There are full-width characters in "２０２６－１２－１７". It is read as 2026-12-17; half-width is safer.',
        '*! Write 2026-12-17: -- date: ２０２６－１２－１７ +- date: 2026-12-17',
      ],
    ],
    [
      'full-width digits of several values',
      'MT107',
      session('minutes: ６０\nstart: １５：００'),
      [
        '3 ６０ | There are full-width characters in "６０". It is read as 60; half-width is safer.',
        '*! Write 60: -minutes: ６０ +minutes: 60',
        'Convert all in this file: -minutes: ６０ -start: １５：００ +minutes: 60 +start: "15:00"',
        '4 １５：００ | There are full-width characters in "１５：００". It is read as 15:00; half-width is safer.',
        '*! Write 15:00: -start: １５：００ +start: "15:00"',
        'Convert all in this file: -minutes: ６０ -start: １５：００ +minutes: 60 +start: "15:00"',
      ],
    ],
    [
      'full-width digits of a number that is no length',
      'MT107',
      'series:\n  title: A\n  renewal: { after: ３ }\n',
      [
        '3 ３ | There are full-width characters in "３". It is read as 3; half-width is safer.',
        '*! Write 3: -renewal: { after: ３ } +renewal: { after: 3 }',
      ],
    ],
    [
      'full-width digits of a line of the agenda',
      'MT107',
      block('１０分 近況'),
      [
        '4 １０分 近況 | There are full-width characters in "１０分 近況". It is read as 10分 近況; half-width is safer.',
        '*! Write 10分 近況: -- １０分 近況 +- 10分 近況',
      ],
    ],
    [
      'at the head of a file that begins with empty lines',
      'MT101',
      '\n\na: bseries:\n',
      ['3 b | This line cannot be read: its indent does not match the line above.'],
    ],
    [
      'full-width digits beside what cannot be seen',
      'MT107',
      session('host: k\u200ben\nminutes: ６０'),
      [
        '3 ​ | An invisible character (U+200B) stands here. What looks the same is not the same with it.',
        '*! Take it out: -host: k​en +host: ken',
        'Take all of them out of this file: all',
        '4 ６０ | There are full-width characters in "６０". It is read as 60; half-width is safer.',
        '*! Write 60: -minutes: ６０ +minutes: 60',
      ],
    ],
    [
      'what turns the order is taken out one by one',
      'MT107',
      session('host: k\u202een'),
      [
        '3 ‮ | An invisible character (U+202E) changes the order in which this is shown. The text may say something else.',
        'Take it out: -host: k‮en +host: ken',
      ],
    ],
  ];
  tells(cases);
});
