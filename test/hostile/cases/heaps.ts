import { type Hostile, later } from '../case.ts';
import { day, head, lines, one } from './made.ts';

/** More than anybody ever wrote of whatever a text can hold. */
export const heaps: readonly Hostile[] = [
  later('40,000 unknown keys at the margin', 40000, (n) => lines(n, (i) => `k${i}: 1\n`) + head),
  later('40,000 unknown keys of a session', 40000, (n) => head + one + lines(n, (i) => `    k${i}: 1\n`)),
  later('40,000 unknown keys of a series', 40000, (n) => head + lines(n, (i) => `  k${i}: 1\n`)),
  later(
    '2,000 unknown keys of five hundred letters',
    2000,
    (n) => head + lines(n, (i) => `  ${'k'.repeat(500)}${i}: 1\n`),
  ),
  later('30,000 times the same section', 30000, (n) => head + lines(n, (_i) => `teams: {}\n`)),
  later('3,000 times the sessions', 3000, (n) => head + lines(n, (_i) => `sessions:\n  - date: 2026-12-17\n`)),
  later('30,000 times the host of a session', 30000, (n) => head + one + lines(n, (_i) => `    host: ken\n`)),
  later(
    '30,000 times the same person',
    30000,
    (n) => `${head + one}people:\n${lines(n, (_i) => `  ken: { name: a }\n`)}`,
  ),
  later('30,000 conflicts about nothing', 30000, (n) => head + lines(n, (_i) => `<<<<<<< a\n=======\n>>>>>>> b\n`)),
  later(
    '10,000 conflicts about a session',
    10000,
    (n) =>
      head +
      'sessions:\n' +
      lines(n, (_i) => `<<<<<<< a\n  - date: 2026-12-17\n=======\n  - date: 2026-12-18\n>>>>>>> b\n`),
  ),
  later('60,000 conflicts that begin', 60000, (n) => `${head}sessions:\n${lines(n, (_i) => `<<<<<<< a\n`)}`),
  later('60,000 conflicts in the middle', 60000, (n) => `${head}sessions:\n${lines(n, (_i) => `=======\n`)}`),
  later('60,000 conflicts that end', 60000, (n) => `${head}sessions:\n${lines(n, (_i) => `>>>>>>> b\n`)}`),
  later('40,000 conflicts with an ancestor', 40000, (n) => head + lines(n, (_i) => `<<<<<<< a\n||||||| c\n=======\n`)),
  later(
    '30,000 conflicts within each other',
    30000,
    (n) => head + lines(n, (_i) => `<<<<<<< a\n`) + one + lines(n, (_i) => `=======\n>>>>>>> b\n`),
  ),
  later(
    '30,000 sessions of two broken lines',
    30000,
    (n) => `${head}sessions:\n${lines(n, (_i) => `  - date: "2026\n    host ken\n`)}`,
  ),
  later(
    '4,900 sessions with a bracket left open',
    4900,
    (n) => `${head}sessions:\n${lines(n, (_i) => `  - date: 2026-12-17\n    host: [ken\n`)}`,
  ),
  later('30,000 broken lines at the margin', 30000, (n) => head + lines(n, (i) => `k${i} [\n`)),
  later('40,000 lines with two colons', 40000, (n) => head + lines(n, (_i) => `  title: a: b\n`)),
  later('40,000 full-width colons', 40000, (n) => `${head}sessions:\n${lines(n, (_i) => `  - date：2026-12-17\n`)}`),
  later(
    '40,000 sessions behind a tab',
    40000,
    (n) => `${head}sessions:\n${lines(n, (_i) => `\t- date: 2026-12-17\n`)}`,
  ),
  later(
    '100,000 letters with nothing between them',
    100000,
    (n) => `${head}  goal: "${lines(n, (_i) => `a\u200b`)}"\n${one}`,
  ),
  later(
    '30,000 lines with a sign nobody sees',
    30000,
    (n) => `${head}  questions:\n${lines(n, (i) => `    - a\u200bb${i}\n`)}`,
  ),
  later('100,000 signs that turn the text', 100000, (n) => `${head}  goal: "${lines(n, (_i) => `\u202e`)}"\n${one}`),
  later(
    '20,000 names with a sign nobody sees',
    20000,
    (n) => `${head + one}people:\n${lines(n, (i) => `  p\u200b${i}: {}\n`)}`,
  ),
  later('300,000 NULs in a goal', 300000, (n) => `${head}  goal: ${'\0'.repeat(n)}\n${one}`),
  later('100,000 lines of one NUL', 100000, (n) => head + lines(n, () => '\0\n')),
  later('60,000 sessions on lines that end in CR', 60000, (n) =>
    `${head}sessions:\n${lines(n, (_i) => `  - date: 2026-12-17\n`)}`.replaceAll('\n', '\r'),
  ),
  later(
    '4,900 sessions with two ends of lines',
    4900,
    (n) => `${head}sessions:\n${lines(n, (_i) => `  - date: 2026-12-17\r\n    host: ken\n`)}`,
  ),
  later('300,000 CRs in a row', 300000, (n) => `${head + '\r'.repeat(n)}\n${one}`),
  later('60,000 line ends of Unicode', 60000, (n) => `${head}  goal: ${lines(n, (_i) => `a\u0085\u2028`)}\n${one}`),
  later('100,000 byte order marks', 100000, (n) => '\ufeff'.repeat(n) + head),
  later('50,000 lines of one byte order mark', 50000, (n) => head + lines(n, () => '\ufeff\n')),
  later('100,000 begins of documents, and a series', 100000, (n) => lines(n, () => '---\n') + head),
  later('10,000 documents', 10000, (n) => lines(n, () => `---\n${head}`)),
  later('100,000 ends of documents', 100000, (n) => head + lines(n, () => '...\n')),
  later('60,000 directives', 60000, (n) => `${lines(n, () => '%YAML 1.2\n')}---\n${head}`),
  later('60,000 directives about tags', 60000, (n) => `${lines(n, (i) => `%TAG !e${i}! tag:e,2000:\n`)}---\n${head}`),
  later('60,000 tags nobody knows', 60000, (n) => `${head}x-a:\n${lines(n, () => '  - !what a\n')}`),
  later('60,000 tags of YAML', 60000, (n) => `${head}x-a:\n${lines(n, () => '  - !!str a\n')}`),
  later('a tag of 100,000 letters before a value', 100000, (n) => `${head}x-a: !${'a'.repeat(n)} b\n`),
  later('60,000 tags of one value', 60000, (n) => `${head}x-a: ${'!a '.repeat(n)} b\n`),
  later('60,000 anchors', 60000, (n) => `${head}x-a:\n${lines(n, (i) => `  - &a${i} x\n`)}`),
  later('60,000 aliases of one number', 60000, (n) => `x-a: &a 1\nx-b: [${'*a, '.repeat(n)}]\n${head}`),
  later(
    '99 aliases of a long list',
    99,
    (n) => `${head}x-a: &a [${'x, '.repeat(30000)}]\nx-b: [${'*a, '.repeat(n - 2)}]\n${one}`,
  ),
  later(
    '97 times the same session of thousands',
    97,
    (n) =>
      head +
      'x-a: &a\n  date: 2026-12-17\n  participants: [' +
      lines(8000, (i) => `p${i}, `) +
      ']\nsessions:\n' +
      lines(n, () => '  - *a\n'),
  ),
  later(
    'aliases of aliases, 10 deep, as questions, sessions and participants',
    10,
    (n) =>
      'x-0: &a0 [x, x, x, x, x, x, x, x, x]\n' +
      lines(n, (i) => `x-${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(8)}]\n`) +
      head +
      '  questions: *a9\nsessions:\n  - *a9\n  - date: 2026-12-17\n    participants: *a9\n',
  ),
  later(
    '60 merges of five thousand keys',
    60,
    (n) => `x-a: &a {${lines(5000, (i) => `k${i}: 1, `)}}\n${head}${lines(n, (_i) => `  <<: *a\n`)}${one}`,
  ),
  later('40,000 merge keys', 40000, (n) => head + lines(n, (_i) => `  <<: { a: 1 }\n`) + one),
  later(
    '30,000 times __proto__',
    30000,
    (n) =>
      head +
      one +
      lines(n, () => '    __proto__: { host: x }\n') +
      'people:\n' +
      lines(n, (_i) => `  __proto__: {}\n`) +
      '__proto__: 1\nconstructor: 2\n',
  ),
  later('a list of 200,000 never closed', 200000, (n) => `${head}x-a: [${'a, '.repeat(n)}`),
  later('30,000 lists never closed', 30000, (n) => head + lines(n, (i) => `x-${i}: [a, b\n`)),
  later('a map of 100,000 never closed', 100000, (n) => `${head}x-a: {${'a: b, '.repeat(n)}`),
  later('a list of 60,000 lines within brackets', 60000, (n) => `${head}x-a: [\n${'  a,\n'.repeat(n)}]\n${one}`),
  later('40,000 people within brackets', 40000, (n) => `${head}people: {${lines(n, (i) => `p${i}: {}, `)}}\n`),
  later(
    '4,900 sessions within brackets',
    4900,
    (n) => `${head}sessions: [${lines(n, (_i) => `{ date: 2026-12-17, host: ken }, `)}]\n`,
  ),
  later(
    '4,900 sessions as JSON',
    4900,
    (n) =>
      '{"series":{"title":"T"},"sessions":[' +
      lines(n, (i) => `${i ? ',' : ''}{"date":"2026-12-17","host":"ken"}`) +
      ']}',
  ),
  later('300,000 brackets closed', 300000, (n) => `${head}x-a: ${']'.repeat(n)}\n`),
  later('300,000 commas within brackets', 300000, (n) => `${head}x-a: [${','.repeat(n)}]\n`),
  later('30,000 items with a quotation mark left open', 30000, (n) => head + lines(n, (_i) => `  - "a\n`)),
  later('30,000 keys with a quotation mark left open', 30000, (n) => head + lines(n, (i) => `k${i}: "a\n`)),
  later('30,000 keys with a single quotation mark left open', 30000, (n) => head + lines(n, (i) => `k${i}: 'a\n`)),
  later(
    'a quotation mark left open for 300,000 characters',
    300000,
    (n) => `${head}  goal: "${'a\n    '.repeat(n / 6)}`,
  ),
  later('300,000 escapes that are none', 300000, (n) => `${head}  goal: "${'\\q'.repeat(n)}"\n`),
  later('100,000 half surrogates written as escapes', 100000, (n) => `${head}  goal: "${'\\ud800'.repeat(n)}"\n${one}`),
  later('300,000 pairs of single quotes', 300000, (n) => `${head}  goal: ${`''`.repeat(n)}\n`),
  later('a goal of 1,500,000 letters', 1500000, (n) => `${head}  goal: ${'x'.repeat(n)}\n${one}`),
  later('a goal of 150,000 words', 150000, (n) => `${head}  goal: ${'word '.repeat(n)}\n  teams: [a, b]\n${one}`),
  later(
    'a goal of 400,000 Japanese characters',
    400000,
    (n) => `${head}  goal: ${'お互いの仕事を知る'.repeat(n / 9)}\n  teams: [a, b]\n${one}`,
  ),
  later('a purpose of 150,000 words', 150000, (n) => `${head}  purpose: ${'word '.repeat(n)}\n  teams: [a, b]\n${one}`),
  later(
    'a host of 1,000,000 letters, and somebody nearly called so',
    1000000,
    (n) =>
      head +
      'sessions:\n  - date: 2026-12-17\n    host: ' +
      'k'.repeat(n) +
      '\npeople:\n  ' +
      'k'.repeat(n - 1) +
      ': {}\n',
  ),
  later('a key of 1,000,000 letters at the margin', 1000000, (n) => `${head + 'k'.repeat(n)}: 1\n${one}`),
  later('a key of 1,000,000 letters and blanks', 1000000, (n) => `${head + 'k '.repeat(n / 2)}: 1\n${one}`),
  later(
    '400 people of two thousand letters, and as many nearly called like them',
    400,
    (n) =>
      head +
      'sessions:\n' +
      lines(n, (i) => `  - date: 2026-12-17\n    host: ${'k'.repeat(2000)}${i}\n`) +
      'people:\n' +
      lines(n, (i) => `  ${'k'.repeat(1999)}j${i}: {}\n`),
  ),
  later(
    'an agenda line of 1,000,000 letters and blanks',
    1000000,
    (n) => `${head + one}    agenda:\n      - 5m ${'x '.repeat(n / 2)}\n`,
  ),
  later('a length of 1,000,000 digits', 1000000, (n) => `${head + one}    minutes: ${'9'.repeat(n)}\n`),
  later('an agenda line of 1,000,000 digits', 1000000, (n) => `${head + one}    agenda:\n      - ${'9'.repeat(n)}\n`),
  later('a date of 1,000,000 characters', 1000000, (n) => `${head}sessions:\n  - date: ${'2026-'.repeat(n / 5)}\n`),
  later('a time of 1,000,000 characters', 1000000, (n) => `${head}  start: ${'1:'.repeat(n / 2)}\n${one}`),
  later('a zone of 1,000,000 characters', 1000000, (n) => `${head}  timezone: ${'Asia/'.repeat(n / 5)}\n${one}`),
  later(
    'a cadence of 1,000,000 characters',
    1000000,
    (n) => `${head}  cadence: { every: ${'2 weeks '.repeat(n / 8)} }\n${one}`,
  ),
  later('an address of 1,000,000 characters', 1000000, (n) => `${head}  place: https://${'a.'.repeat(n / 2)}\n${one}`),
  later('40,000 addresses in a goal', 40000, (n) => `${head}  goal: ${'https://a.b/c '.repeat(n)}\n${one}`),
  later('400,000 comments', 400000, (n) => head + '# a\n'.repeat(n) + one),
  later('a comment of 2,000,000 letters', 2000000, (n) => `${head}#${'x'.repeat(n)}\n${one}`),
  later('300,000 number signs behind a value', 300000, (n) => `${head}  goal: a${' #'.repeat(n)}\n${one}`),
  later(
    '50,000 wishes for silence in a session',
    50000,
    (n) => head + one + lines(n, (i) => `    # meetup-ignore MT${100 + (i % 500)}\n`),
  ),
  later(
    '30,000 wishes for silence, line by line',
    30000,
    (n) => `${head}x-a:\n${lines(n, (_i) => `  - a # meetup-ignore unknown-key\n`)}`,
  ),
  later(
    '30,000 wishes for silence about a file',
    30000,
    (n) => lines(n, (i) => `# meetup-ignore-file a-${i}\n`) + head,
  ),
  later('500,000 blank lines', 500000, (n) => head + '\n'.repeat(n) + one),
  later('40,000 lines of blanks', 40000, (n) => head + `${' '.repeat(60)}\n`.repeat(n) + one),
  later('1,000,000 blanks within a value', 1000000, (n) => `${head}  goal: a${' '.repeat(n)}b\n${one}`),
  later('1,000,000 full-width spaces behind a goal', 1000000, (n) => `${head}  goal: a${'\u3000'.repeat(n)}\n${one}`),
  later('1,000,000 no-break spaces before a key', 1000000, (n) => `${head + '\u00a0'.repeat(n)}title: a\n${one}`),
  later('a block scalar of 300,000 lines', 300000, (n) => `${head}  goal: |\n${'    line of\n'.repeat(n)}${one}`),
  later('a block scalar of 900,000 blank lines', 900000, (n) => `${head}  goal: |\n    a\n${'\n'.repeat(n)}${one}`),
  later(
    'a block scalar of 40,000 lines, stepping in and out',
    40000,
    (n) => `${head}  goal: |\n${lines(n, (i) => `${' '.repeat(4 + (i % 50))}a\n`)}${one}`,
  ),
  later('40,000 block scalars', 40000, (n) => `${head}  questions:\n${lines(n, (_i) => `    - |\n      a\n`)}${one}`),
  later(
    'a folded scalar of 200,000 paragraphs',
    200000,
    (n) => `${head}  goal: >\n${'    line of\n\n'.repeat(n)}${one}`,
  ),
  later('a plain scalar over 200,000 lines', 200000, (n) => `${head}  goal: a\n${'    more of\n'.repeat(n)}${one}`),
  later('block maps 1,000 deep below a series', 1000, (n) => head + lines(n, (i) => `${' '.repeat(i)}a:\n`)),
  later(
    'block maps 63 deep with thousands of keys',
    63,
    (n) =>
      head +
      'x-a:\n' +
      lines(n, (i) => `${' '.repeat(i + 1)}a:\n`) +
      lines(60000, (i) => `${' '.repeat(n + 1)}k${i}: 1\n`),
  ),
  later('brackets 100,000 deep behind a series', 100000, (n) => `${head}x-a: ${'['.repeat(n)}`),
  later('dashes 100,000 deep', 100000, (n) => `${head}x-a: ${'- '.repeat(n)}a\n`),
  later('30,000 lists of lists of lists', 30000, (n) => `${head}x-a:\n${lines(n, (_i) => '  - - - a\n')}`),
  later('100,000 question marks behind a series', 100000, (n) => head + '? '.repeat(n)),
  later('40,000 keys behind question marks', 40000, (n) => head + lines(n, (i) => `? k${i}\n: v\n`)),
  later('300,000 sessions that say nothing', 300000, (n) => `${head}sessions:\n${'  -\n'.repeat(n)}`),
  later('900,000 dashes on one line', 900000, (n) => '-'.repeat(n)),
  later('900,000 colons on one line', 900000, (n) => ':'.repeat(n)),
  later('200,000 lines that begin with a colon', 200000, (n) => ': a\n'.repeat(n)),
  later('300,000 ampersands', 300000, (n) => '& '.repeat(n)),
  later('200,000 bars', 200000, (n) => `${head}x-a: ${'| '.repeat(n)}\n`),
  later('100,000 lines of one bar', 100000, (n) => head + lines(n, (_i) => '|\n')),
  later('4,900 empty sessions', 4900, (n) => `${head}sessions:\n${'  - {}\n'.repeat(n)}`),
  later('4,900 times null as a session', 4900, (n) => `${head}sessions:\n${'  - null\n'.repeat(n)}`),
  later('4,900 sessions that are words', 4900, (n) => `${head}sessions:\n${'  - ken\n'.repeat(n)}`),
  later('4,900 sessions that are lists', 4900, (n) => `${head}sessions:\n${'  - - date: 2026-12-17\n'.repeat(n)}`),
  later('60,000 sessions', 60000, (n) => `${head}sessions:\n${lines(n, (_i) => `  - date: 2026-12-17\n`)}`),
  later(
    '60,000 sessions within brackets, too many',
    60000,
    (n) => `${head}sessions: [${lines(n, (_i) => `{ date: 2026-12-17 }, `)}]\n`,
  ),
  later(
    '30,000 participants that are maps',
    30000,
    (n) => `${head + one}    participants:\n${lines(n, (_i) => `      - { a: b }\n`)}`,
  ),
  later('30,000 people that are lists', 30000, (n) => `${head + one}people:\n${lines(n, (i) => `  p${i}: [a]\n`)}`),
  later('30,000 teams that are maps', 30000, (n) => `${head}  teams: [${lines(n, (_i) => `{a: b}, `)}]\n${one}`),
  later('300,000 characters of families', 300000, (n) => `${head}  goal: ${'👩‍👩‍👧‍👦'.repeat(n / 11)}\n${one}`),
  later('900,000 accents on one letter of a title', 900000, (n) => `${head}  title: a${'\u0301'.repeat(n)}\n${one}`),
  later(
    '2,000 names with three hundred accents',
    2000,
    (n) => `${head + one}people:\n${lines(n, (i) => `  p${i}: { name: a${'\u0301'.repeat(300)} }\n`)}`,
  ),
  later('a name of 900,000 characters', 900000, (n) => `${head + one}people:\n  ken: { name: ${'髙'.repeat(n)} }\n`),
  later('300,000 characters of half surrogates', 300000, (n) => `${head}  goal: ${'\\ud800'.repeat(n / 6)}\n${one}`),
  later(
    '4,900 sessions at an hour that does not exist',
    4900,
    (n) =>
      head +
      '  timezone: America/New_York\nsessions:\n' +
      lines(n, (_i) => `  - date: 2027-03-14\n    start: "02:30"\n`),
  ),
  later(
    '4,900 sessions of one day, an hour each',
    4900,
    (n) =>
      head +
      '  timezone: Asia/Tokyo\nsessions:\n' +
      lines(
        n,
        (i) =>
          `  - date: 2026-12-17\n    start: "${String(i % 24).padStart(2, '0')}:00"\n    host: ken\n    place: room 5\n`,
      ),
  ),
  later(
    'sessions in the years 1 and 9999',
    4900,
    (_n) =>
      head +
      '  timezone: America/New_York\n  cadence: { every: 1 day }\nsessions:\n  - date: 0001-01-01\n  - date: 9999-12-31\n',
  ),
  later(
    '4,900 sessions over all years',
    4900,
    (n) =>
      head +
      '  timezone: America/New_York\n  cadence: { every: 1 day }\n  start: "10:00"\nsessions:\n' +
      lines(n, (i) => `  - date: ${String(1 + i * 2).padStart(4, '0')}-01-01\n    host: ken\n`),
  ),
  later(
    '5,000 people in another zone',
    5000,
    (n) =>
      head +
      'sessions:\n  - date: 2026-12-17\n    start: "10:00"\n    participants: [' +
      lines(n, (i) => `p${i}, `) +
      ']\npeople:\n' +
      lines(n, (i) => `  p${i}: { timezone: America/New_York }\n`),
  ),
  later(
    '10,000 people in zones there are not',
    10000,
    (n) => `${head + one}people:\n${lines(n, (i) => `  p${i}: { timezone: Foo/B${i} }\n`)}`,
  ),
  later(
    '4,900 hosts nearly called like somebody',
    4900,
    (n) =>
      head +
      'sessions:\n' +
      lines(n, (i) => `  - date: ${day(i)}\n    host: kem${i}\n`) +
      'people:\n' +
      lines(n, (i) => `  ken${i}: {}\n`),
  ),
  later(
    '4,900 hosts with long names nearly called like somebody',
    4900,
    (n) =>
      head +
      'sessions:\n' +
      lines(n, (i) => `  - date: ${day(i)}\n    host: ${'abcdefgh'.repeat(7)}${i}\n`) +
      'people:\n' +
      lines(n, (i) => `  ${'abcdefgi'.repeat(7)}${i}: {}\n`),
  ),
  later(
    '4,900 hosts written with another character',
    4900,
    (n) =>
      head +
      'sessions:\n' +
      lines(n, (i) => `  - date: ${day(i)}\n    host: 高橋${i}\n`) +
      'people:\n' +
      lines(n, (i) => `  髙橋${i}: { name: 髙橋, reading: たかはし }\n`),
  ),
  later('50,000 lines of CSV', 50000, (n) => `date,host\n${lines(n, (_i) => '2026-12-17,ken\n')}`),
  later('50,000 lines of HTML', 50000, (n) => `<!doctype html>${lines(n, (_i) => '<script>alert(1)</script>\n')}`),
  later('50,000 lines of Markdown', 50000, (n) => lines(n, (_i) => `## a\n* **host**: ken\n`)),
  later('50,000 objects of JSON in a list', 50000, (n) => `[${lines(n, (_i) => '{"a":1},\n')}]`),
  later('300,000 empty maps behind each other', 300000, (n) => `${head}x-a: ${'{}'.repeat(n)}\n`),
  later(
    '4,900 sessions about one topic',
    4900,
    (n) =>
      head +
      'topics: { t: { question: a? } }\nsessions:\n' +
      lines(
        n,
        (i) => `  - date: ${day(i)}\n    topics: [t]\n    agenda: ["5m t", { minutes: 5, what: b, topic: t }]\n`,
      ),
  ),
  later(
    '4,900 sessions with a hint nothing came of',
    4900,
    (n) =>
      head +
      'sessions:\n' +
      lines(
        n,
        (i) =>
          `  - date: ${day(i % 2400)}\n    host: p${i}\n    hints: [{ id: h${i}, from: q${i}, to: r${i}, said: something ${i} }]\n`,
      ),
  ),
];
