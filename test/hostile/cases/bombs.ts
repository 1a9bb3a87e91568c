import { hostile, series } from '../case.ts';

const refused = { says: { 'yaml-syntax': true }, only: true, sound: false } as const;
const nested = (open: string, close: string, depth: number): string =>
  `a: ${open.repeat(depth)}${close.repeat(depth)}\n`;

/** Small files that take parsers down. */
export const bombs = [
  ...[65, 600, 2_000, 20_000].map((n) => hostile(`flow lists ${n} deep`, nested('[', ']', n), refused)),
  ...[65, 2_000].map((n) => hostile(`flow maps ${n} deep`, nested('{a: ', '}', n), refused)),
  hostile('flow lists 20,000 deep, never closed', `a: ${'['.repeat(20_000)}`, refused),
  hostile('flow lists 40 deep stay readable', series({ tail: `x-deep: ${'['.repeat(40)}${']'.repeat(40)}\n` }), {
    sound: true,
    title: 'Sales and Development',
    sessions: 1,
  }),
  hostile('block maps 400 deep', [...Array(400).keys()].map((n) => `${' '.repeat(n)}a:`).join('\n'), refused),
  hostile('compact lists 500 deep', `${'- '.repeat(500)}a\n`, { sound: false }),
  hostile('explicit keys 400 deep', `${'? '.repeat(400)}a\n`, { sound: false }),
  hostile('explicit keys 5,000 deep', `${'? '.repeat(5_000)}a\n`, { sound: false }),
  ...[70, 1_500, 20_000].map((n) => hostile(`${n} keys on one line`, `x-a: ${'a: '.repeat(n)}b\n`, refused)),
  hostile(
    '700 sessions on lines that end in CR',
    `${series()}${'  - date: 2026-12-17\n'.repeat(700)}`.replaceAll('\n', '\r'),
    refused,
  ),
  hostile('mixed brackets 3,000 deep', `a: ${'[{a: '.repeat(3_000)}`, refused),
  hostile('brackets in prose are not nesting', series({ title: `"${'['.repeat(500)}"` }), { sound: true, sessions: 1 }),
  hostile('brackets in a block scalar are not nesting', `series:\n  title: T\n  goal: |\n    ${'['.repeat(500)}\n`, {
    sound: true,
    title: 'T',
  }),
  hostile(
    'a billion laughs',
    `a: &a [x, x, x, x, x, x, x, x, x]\n${[...'bcdefghi']
      .map((c, n) => `${c}: &${c} [${Array(9).fill(`*${'abcdefgh'[n]}`).join(', ')}]`)
      .join('\n')}\n${series()}`,
    { title: 'Sales and Development' },
  ),
  hostile(
    '101 anchors',
    `series:\n  title: T\nx-a:\n${[...Array(101).keys()].map((n) => `  - &a${n} x`).join('\n')}\n`,
    {
      says: { 'yaml-syntax': true },
    },
  ),
  hostile('40,000 aliases of one anchor', `x-a: &a 1\nx-b: [${Array(40_000).fill('*a').join(', ')}]\n`, refused),
  hostile('an anchor that holds itself', `series: &a\n  title: T\n  x-self: *a\n`, { title: 'T' }),
  hostile(
    'merge keys in a chain',
    `x-a: &a { x: 1 }\nx-b: &b { <<: *a }\nx-c: &c { <<: [*a, *b] }\nseries:\n  <<: *c\n  title: T\n`,
    { title: 'T' },
  ),
  hostile(
    '16,000 keys in one map',
    `${series()}people:\n${[...Array(16_000).keys()].map((n) => `  p${n}: {}`).join('\n')}\n`,
    {
      sound: true,
      sessions: 1,
    },
  ),
  hostile('16,000 times the same key', `${series()}people:\n${'  ken: {}\n'.repeat(16_000)}`, {
    says: { 'duplicate-key': true },
  }),
  hostile('16,000 keys of the top level', [...Array(16_000).keys()].map((n) => `k${n}: 1`).join('\n'), {
    says: { 'unknown-key': true },
  }),
  hostile('50,000 bad escapes', `series:\n  title: "${'\\q'.repeat(50_000)}"\n`, { says: { 'yaml-syntax': true } }),
  hostile('20,000 unknown tags', `x-a:\n${'  - !what a\n'.repeat(20_000)}`),
  hostile('20,000 open quotation marks', 'a: "\n'.repeat(20_000), { sound: false }),
  hostile('a line of a million characters', series({ title: 'x'.repeat(1_000_000) }), { sound: true, sessions: 1 }),
  hostile('a million spaces', `series:\n  title: T${' '.repeat(1_000_000)}\n`, { sound: true, title: 'T' }),
  hostile('200,000 empty lines', `${'\n'.repeat(200_000)}${series()}`, { sound: true, sessions: 1 }),
  hostile('200,000 comment lines', `${'# a\n'.repeat(200_000)}${series()}`, { sound: true, sessions: 1 }),
  hostile('100,000 dashes', '-'.repeat(100_000)),
  hostile('100,000 colons', ':'.repeat(100_000)),
  hostile('100,000 ampersands', '& '.repeat(50_000)),
  hostile('100,000 exclamation marks', '!'.repeat(100_000)),
  hostile('100,000 document starts', '---\n'.repeat(100_000), { says: { 'many-documents': true } }),
  hostile('a date line of 50,000 digits', series({ date: '1'.repeat(50_000) }), { says: { 'bad-date': true } }),
  hostile('a date line of 50,000 blanks and full-width digits', series({ date: `${'２ '.repeat(25_000)}年` })),
  hostile('an agenda of 20,000 lines', series({ tail: `    agenda:\n${'      - 5m talk\n'.repeat(20_000)}` }), {
    sound: true,
    sessions: 1,
  }),
  hostile('an agenda line of 100,000 digits', series({ tail: `    agenda:\n      - ${'9'.repeat(100_000)}m talk\n` })),
  hostile('5,001 sessions', `series:\n  title: T\nsessions:\n${'  - date: 2026-12-17\n'.repeat(5_001)}`, {
    says: { 'yaml-syntax': true },
  }),
  hostile('larger than 4 MB', `# ${'x'.repeat(4_000_001)}\n`, { ...refused, sessions: 0 }),
  hostile('an ignore comment of 100,000 names', `series:\n  title: T # meetup-ignore ${'a-b '.repeat(25_000)}\n`, {
    title: 'T',
  }),
];
