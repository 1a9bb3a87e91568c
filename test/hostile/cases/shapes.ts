import { hostile, series } from '../case.ts';

const sections = ['meetup', 'series', 'topics', 'sessions', 'outcomes', 'teams', 'people'] as const;
const values = [
  '',
  'text',
  '42',
  'true',
  '[]',
  '{}',
  '[a, b]',
  '{ a: b }',
  '[[a]]',
  '|\n  text',
  '*nowhere',
  '!!map [a]',
  '!!binary aGk=',
];

/** Every section with every kind of value, and other files that say the wrong kind of thing. */
export const shapes = [
  ...sections.flatMap((section) =>
    values.map((value) => hostile(`${section}: ${value.replace('\n', ' ')}`, `${section}: ${value}\n`)),
  ),
  hostile('nothing but text', 'hello\n', { says: { 'yaml-syntax': true } }),
  hostile('nothing but a number', '42\n'),
  hostile('nothing but a comment', '# later\n', { sound: true, sessions: 0 }),
  hostile('nothing but a list', '- a\n- b\n'),
  hostile('a second document', `${series()}---\n${series()}`, { says: { 'many-documents': true }, sessions: 1 }),
  hostile('a document start', `---\n${series()}`, { sound: true, sessions: 1 }),
  hostile('a document end', `${series()}...\n`, { sessions: 1 }),
  hostile('a format of tomorrow', series({ head: 'meetup: 2\n' }), {
    says: { 'newer-format': [1] },
    title: 'Sales and Development',
  }),
  hostile('sessions that are text', 'series:\n  title: T\nsessions:\n  - today\n  - tomorrow\n', { title: 'T' }),
  hostile(
    'sessions within sessions',
    'series:\n  title: T\nsessions:\n  - date: 2026-12-17\n    sessions:\n      - date: 2026-12-18\n',
    {
      says: { 'unknown-key': true },
      sessions: 1,
    },
  ),
  hostile('keys that are lists', `? [a, b]\n: c\n${series()}`, { sessions: 1 }),
  hostile('keys that are numbers', `${series()}people:\n  1: {}\n  2: {}\n`, { sessions: 1 }),
  hostile('a title of ten lines', series({ title: `|\n${'    line\n'.repeat(10)}` }), { sessions: 1 }),
  hostile('a tag of somebody', `${series()}x-a: !!js/function "function () {}"\n`, { sessions: 1 }),
  hostile('a Python object', `${series()}x-a: !!python/object/apply:os.system ["true"]\n`, { sessions: 1 }),
  hostile('a set', `${series()}people: !!set { ken, mio }\n`, { sessions: 1 }),
  hostile('an ordered map', `${series()}people: !!omap [ken: {}]\n`, { sessions: 1 }),
  hostile(
    'anchors across sections',
    `series: &s\n  title: T\nx-b: *s\nsessions:\n  - &d\n    date: 2026-12-17\n  - *d\n`,
    { title: 'T' },
  ),
  hostile('an alias of nothing', series({ session: '    host: *ken\n' }), {
    sound: false,
    title: 'Sales and Development',
  }),
];
