import { hostile, series } from '../case.ts';

const utf8 = new TextEncoder();
const lines = (count: number, line: (nth: number) => string): string =>
  Array.from({ length: count }, (_, nth) => line(nth)).join('');
const join = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...(typeof part === 'string' ? utf8.encode(part) : part)]));
const utf16 = (text: string, big: boolean): Uint8Array =>
  Uint8Array.from(
    [...Array(text.length).keys()].flatMap((at) => {
      const unit = text.charCodeAt(at);
      return big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8];
    }),
  );
/** A session with something in it, repeated. */
const session = (extra: string): string => `  - date: 2026-12-17\n${extra}`;
const head = 'series:\n  title: T\n';

/** Every place of a file filled to the brim, and every sign in every place. */
export const more = [
  ...(
    [
      ['20,000 teams', `${head}teams:\n${lines(20_000, (nth) => `  t${nth}: { name: T ${nth} }\n`)}`],
      ['20,000 teams in one series', `series:\n  title: T\n  teams: [${lines(20_000, (nth) => `t${nth}, `)}]\n`],
      [
        '20,000 hints of one session',
        `${head}sessions:\n${session(`    hints:\n${'      - { from: ken, said: a }\n'.repeat(20_000)}`)}`,
      ],
      [
        '20,000 options of one date',
        `${head}sessions:\n  - date: tbd\n    options: [${'2026-12-17, '.repeat(20_000)}]\n`,
      ],
      ['4,999 sessions without a date', `${head}sessions:\n${'  - { date: tbd, host: ken }\n'.repeat(4_999)}`],
      ['a goal of a million characters', `series:\n  title: T\n  goal: ${'understand each other '.repeat(48_000)}\n`],
      [
        'a Japanese goal of 300,000 characters',
        `series:\n  title: T\n  goal: ${'お互いの仕事の理解を深める'.repeat(24_000)}\n`,
      ],
      ['a goal of one sign', `series:\n  title: T\n  goal: ${'の'.repeat(300_000)}\n`],
      [
        'a block scalar of a million characters',
        `series:\n  title: T\n  goal: |\n${'    line of text\n'.repeat(60_000)}`,
      ],
      [
        'a folded scalar of 100,000 empty lines',
        `series:\n  title: T\n  goal: >\n    a\n${'\n'.repeat(100_000)}    b\n`,
      ],
      ['a plain scalar over 50,000 lines', `series:\n  title: T\n  goal: a\n${'    more of it\n'.repeat(50_000)}`],
      [
        'a quoted scalar over 50,000 lines',
        `series:\n  title: T\n  goal: "a\n${'    more of it\n'.repeat(50_000)}    "\n`,
      ],
      ['100,000 words of which each is a date', `${head}sessions:\n  - date: ${'2026-12-17 '.repeat(10_000)}\n`],
      ['a cadence of 100,000 words', `series:\n  title: T\n  cadence: { every: ${'2 weeks '.repeat(12_000)} }\n`],
      ['a zone of 100,000 slashes', `series:\n  title: T\n  timezone: ${'Asia/'.repeat(20_000)}Tokyo\n`],
      ['an address of 100,000 dots', `series:\n  title: T\n  place: https://${'a.'.repeat(50_000)}\n`],
      ['100,000 mail addresses', `series:\n  title: T\n  place: ${'a@b.c '.repeat(16_000)}\n`],
      ['100,000 tabs', `${head}${'\t'.repeat(100_000)}\n`],
      ['100,000 tab lines', `${head}${'\t\n'.repeat(100_000)}`],
      ['100,000 full-width spaces', `${head}${'　'.repeat(100_000)}\n`],
      ['100,000 no-break spaces behind a value', `series:\n  title: T${'\u00a0'.repeat(100_000)}\n`],
      ['100,000 zero-width joiners', `series:\n  title: T${'\u200d'.repeat(100_000)}\n`],
      ['100,000 combining marks on one letter', `series:\n  title: a${'\u0301'.repeat(100_000)}\n`],
      ['100,000 flags', `series:\n  title: ${'🇯🇵'.repeat(50_000)}\n`],
      ['a byte order mark before every line', series().replace(/^/gm, '\ufeff')],
      ['50,000 lines of every kind of end', `${head}${'# a\r\n# b\n# c\r'.repeat(16_000)}\n`],
      ['100,000 carriage returns', `${head}${'\r'.repeat(100_000)}`],
      ['100,000 next-line signs', `series:\n  title: T${'\u0085'.repeat(100_000)}\n`],
      ['100,000 line separators', `series:\n  title: "T${'\u2028'.repeat(100_000)}"\n`],
      ['100,000 single quotes', `series:\n  title: ${"'".repeat(100_000)}\n`],
      ['100,000 double quotes', `series:\n  title: ${'"'.repeat(100_000)}\n`],
      ['100,000 quotes with blanks', `series:\n  title: ${'" '.repeat(50_000)}\n`],
      ['100,000 backslashes', `series:\n  title: "${'\\\\'.repeat(50_000)}"\n`],
      ['100,000 escapes', `series:\n  title: "${'\\u3042'.repeat(16_000)}"\n`],
      ['100,000 commas', `series:\n  title: T\n  teams: [${','.repeat(100_000)}]\n`],
      ['100,000 brackets that close nothing', `${head}x: ${']'.repeat(100_000)}\n`],
      ['100,000 bars', `${head}x: ${'|'.repeat(100_000)}\n`],
      ['10,000 block scalars', `${head}${lines(10_000, (nth) => `x-${nth}: |\n  a\n`)}`],
      ['100,000 percent signs', '%'.repeat(100_000)],
      ['a tag of 100,000 characters', `${head}x: !${'a'.repeat(100_000)} b\n`],
      ['an anchor of 100,000 characters', `${head}x: &${'a'.repeat(100_000)} b\n`],
      ['an alias of 100,000 characters', `${head}x: *${'a'.repeat(100_000)}\n`],
      ['a key of 100,000 characters', `${head}${'k'.repeat(100_000)}: 1\n`],
      ['a key of 100,000 blanks', `${head}"${' '.repeat(100_000)}": 1\n`],
      ['50,000 colons with blanks', ': '.repeat(50_000)],
      ['50,000 dashes with blanks on lines', '- \n'.repeat(50_000)],
      ['50,000 question marks on lines', '? \n'.repeat(50_000)],
      ['100,000 dots', '...\n'.repeat(25_000)],
      ['ascending indentation', lines(60, (nth) => `${' '.repeat(nth)}k${nth}:\n`)],
      ['an ignore comment on 50,000 lines', `${head}${'# meetup-ignore\n'.repeat(50_000)}`],
      [
        'an agenda line of 100,000 blanks',
        `${head}sessions:\n${session(`    agenda:\n      - 5m${' '.repeat(100_000)}talk\n`)}`,
      ],
      [
        'an agenda of 20,000 lines in one list',
        `${head}sessions:\n${session(`    agenda: [${'5m a, '.repeat(20_000)}]\n`)}`,
      ],
      ['a title of 100,000 dollar signs', series({ title: '"$&$1"' }).replace('$&$1', () => '$&$1$`'.repeat(16_000))],
      [
        'a huge number everywhere',
        series({
          date: '9'.repeat(400),
          session: `    host: 1e999\n    agenda: [${'9'.repeat(400)}m a, -5m b, 1e9m c, 0x7fm d]\n`,
        }),
      ],
    ] as const
  ).map(([what, text]) => hostile(what, text)),
  ...['0000-01-01', '0001-01-01', '9999-12-31', '275760-09-13', '-271821-04-20', '1582-10-10', '2011-12-30'].map(
    (date) =>
      hostile(
        `sessions around ${date}`,
        series({
          extra: '  timezone: Pacific/Apia\n  cadence: { every: week }\n',
          date,
          tail: `  - date: ${date}\n    start: "02:30"\n`,
        }),
      ),
  ),
  ...[
    'every: 0 days',
    'every: -1 week',
    'every: 99999999999 weeks',
    'every: month, on: 32',
    'every: month, on: 5th Sunday',
    'every: NaN weeks',
    'every: 1e9 months',
  ].map((rhythm) => hostile(`a rhythm of ${rhythm}`, series({ extra: `  cadence: { ${rhythm} }\n` }))),
  ...[
    'start: "99999:00"',
    'start: "02:30"',
    'start: 1e9',
    'minutes: 1e999',
    'minutes: -1',
    'minutes: 99999999999999999999',
    'minutes: .nan',
  ].map((extra) =>
    hostile(
      `a series with ${extra}`,
      series({ extra: `  timezone: America/New_York\n  ${extra}\n`, date: '2027-03-14' }),
    ),
  ),
  ...([true, false] as const).map((big) =>
    hostile(`UTF-16 without a mark, ${big ? 'big' : 'little'} end first`, utf16(series(), big)),
  ),
  hostile(
    'UTF-32',
    join([0xff, 0xfe, 0, 0], [...series()].flatMap((c) => [c.charCodeAt(0), 0, 0, 0]).map((b) => b) as never),
  ),
  hostile('lone surrogates in escapes', series({ title: '"\\ud800 \\udc00 \\ud83d"' })),
  hostile('a million NULs in a title', series({ title: `"${'\\0'.repeat(400_000)}"` })),
  hostile('NULs between all letters', join(...[...series()].map((c) => [c.charCodeAt(0), 0]))),
  hostile(
    'bytes of a photograph',
    Uint8Array.from({ length: 500_000 }, (_, nth) => (Math.imul(nth, 2_654_435_761) >>> 13) & 255),
  ),
  hostile('4 MB of one letter', 'a'.repeat(3_999_999)),
  hostile('4 MB of carriage returns', '\r'.repeat(3_999_999)),
  hostile('4 MB of opening brackets', '['.repeat(3_999_999)),
  hostile('4 MB of blanks', ' '.repeat(3_999_999)),
  hostile('4 MB of dashes and blanks', '- '.repeat(1_999_999)),
  ...['constructor', '__proto__', 'prototype', 'toString', 'hasOwnProperty', '__defineSetter__'].map((name) =>
    hostile(
      `${name} in every place of a name`,
      `${name}: 1\nseries:\n  title: T\n  ${name}: 1\n  teams: [${name}, sales]\ntopics:\n  ${name}: { ${name}: 1, title: ${name}, concerns: { ${name}: ${name} } }\nsessions:\n  - date: ${name}\n    id: ${name}\n    host: ${name}\n    topics: [${name}]\n    ${name}: ${name}\n    hints: [{ from: ${name}, said: ${name}, ${name}: 1 }]\n    followups: [{ what: ${name}, owner: ${name}, ${name}: 1 }]\nteams:\n  ${name}: { ${name}: 1 }\npeople:\n  ${name}: { team: ${name}, ${name}: 1 }\n`,
    ),
  ),
  ...[
    '!!str',
    '!!int',
    '!!float',
    '!!bool',
    '!!null',
    '!!seq',
    '!!set',
    '!!omap',
    '!!pairs',
    '!!merge',
    '!<tag:yaml.org,2002:map>',
    '!',
    '!!',
    '!e!x',
  ].map((tag) =>
    hostile(
      `the tag ${tag} before everything`,
      `${tag} series: ${tag}\n  title: ${tag} T\nsessions: ${tag}\n  - ${tag} date: ${tag} 2026-12-17\n    host: ${tag} ken\n    topics: ${tag} [${tag} a]\n`,
    ),
  ),
];
