import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';

const root = new URL('../../', import.meta.url);
/** The files of both example companies. */
export const examples = readdirSync(new URL('examples/', root), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.meetup.yaml'))
  .map((name) => readFileSync(new URL(`examples/${name}`, root), 'utf8'));

// Files as people write them: the same kind of content in many styles.

interface Style {
  readonly indent: number;
  readonly list: number;
  readonly gap: string;
  readonly comment: string;
  readonly end: string;
}
const style: fc.Arbitrary<Style> = fc.record({
  indent: fc.constantFrom(1, 2, 2, 2, 4),
  list: fc.constantFrom(0, 2, 2),
  gap: fc.constantFrom('', '\n', '\n\n', '  \n', '# ---\n', '\n  # sales: old\n'),
  comment: fc.constantFrom('', '', ' # note', ' # host: ken'),
  end: fc.constantFrom('\n', '\n', '\r\n'),
});

const lines = (text: string, pad: string): string => text.replace(/\n(?=[^\n])/g, `\n${pad}`);
const word = fc.constantFrom('ken', 'mio', 'aya', '営業', 'C#', 'R&D', 'no', '007', "O'Brien", 'x[1]', 'a-b');
const sentence = fc.oneof(
  word,
  fc.constantFrom(
    'What do we wait for',
    '"quoted: text"',
    "'it''s fine'",
    '>-\n folded\n text',
    '|\n- like a list\n  sales: like a key\n\n- end',
    '|2-\n   deep\n  less',
    'goes on\n in the next line',
    '"goes on\n\n in the next line"',
    '"a \\" b"',
  ),
);
const people = fc.array(word, { maxLength: 3 }).map((names) => `[${names.join(', ')}]`);
const block = fc.constantFrom('5m news', '10分 近況', '{ minutes: 5, what: talk, who: ken }', '"5m a: b"');
const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-12-${String(n).padStart(2, '0')}`);

const session = fc.record(
  {
    host: word,
    title: sentence,
    cohosts: people,
    agenda: fc.oneof(
      fc.array(block, { minLength: 1, maxLength: 3 }).map((all) => all.map((one) => `\n- ${one}`).join('')),
      fc.constantFrom('[5m a, 10m b]', '[\n  5m a,\n  10m b\n ]'),
    ),
    hints: fc.constantFrom('\n- { from: ken, said: yes }', '\n-\n  from: mio\n  said: |\n    - one\n    two\n'),
    place: fc.constantFrom('5F', 'https://example.com/a#b', '&room 5F', '*room'),
    start: fc.constantFrom('"15:00"', '15:00'),
  },
  { requiredKeys: [] },
);
const team = fc.oneof(
  fc.constantFrom('', '{}', '{ name: Sales }', '# later'),
  fc.constantFrom('\nname: Sales\nowns:\n- deals\n- prices', '\nstruggles: [a, b]', '\n# note\nname: "S\n  T"'),
);
const named = fc.constantFrom('sales', '営業', '"q a"', "'d''v'", 'C#', 'a.b', '? dev\n', '!!str ops', '007');

const section = fc
  .oneof(
    fc.constant((s: Style) => `meetup: 1${s.comment}\n`),
    fc.record({ title: sentence, goal: sentence }, { requiredKeys: ['title'] }).map((fields) => (s: Style) => {
      const pad = ' '.repeat(s.indent);
      const rows = Object.entries(fields).map(([key, value]) => `${pad}${key}: ${lines(value, pad)}\n`);
      return `series:${s.comment}\n${rows.join('')}`;
    }),
    fc.array(fc.tuple(day, session), { maxLength: 4 }).map((all) => (s: Style) => {
      const pad = ' '.repeat(s.list);
      const rows = all.map(([date, fields]) => {
        const rest = Object.entries(fields).map(([key, value]) => `${pad}  ${key}: ${lines(value, `${pad}   `)}\n`);
        return `${pad}- date: ${date}${s.comment}\n${rest.join(s.gap.includes('\n\n') ? '\n' : '')}`;
      });
      return `sessions:${s.comment}\n${rows.join(s.gap)}`;
    }),
    fc.array(fc.tuple(named, team), { maxLength: 3 }).map((all) => (s: Style) => {
      const pad = ' '.repeat(s.indent);
      const rows = all.map(([key, value]) => `${pad}${lines(`${key}:`, pad)} ${lines(value, `${pad}  `)}\n`);
      return `teams:\n${rows.join(s.gap)}`;
    }),
    fc.constantFrom(
      'people: { ken: {}, mio: }\n',
      'people: {\n  ken: {},\n}\n',
      '"people":\n  ken:\n',
      'x-note: >\n  a\n\n  b\n',
    ),
    fc.constantFrom('outcomes:\n- { date: 2026-12-01, what: x }\n-\n  date: 2026-12-02\n  what: y\n', 'outcomes: []\n'),
  )
  .map((write) => (typeof write === 'string' ? () => write : write));

const file = fc
  .record({
    style,
    sections: fc.array(section, { maxLength: 5 }),
    head: fc.constantFrom('', '', '\ufeff', '# top\n', '---\n'),
  })
  .map(({ style: s, sections, head }) => {
    const text = `${head}${sections.map((write) => write(s)).join(s.gap.startsWith('\n') ? s.gap : '')}`;
    return s.end === '\n' ? text : text.replaceAll('\n', '\r\n');
  });
/** A sound file, or one of the examples. */
export const document = fc.oneof(
  { weight: 6, arbitrary: file },
  { weight: 1, arbitrary: fc.constantFrom(...examples) },
);

/** What slips into a file while it is being written. */
export const snippet = fc.oneof(
  fc.constantFrom(
    ...['"', "'", ':', ': ', '：', '- ', '-', '\n', '\r\n', '---\n', '...\n', '\t', '[', ']', '{', '}', ','],
  ),
  fc.constantFrom(
    ...['#', ' #', '&a ', '*a ', '? ', '! ', '|\n', '>\n', '　', '\ufeff', ' ', '  ', '%', '@', '\\', '\n\n', ''],
  ),
  fc.constantFrom(
    'sessions:\n',
    'sessions',
    'teams:\n  ',
    '\n  - date: 2026-12-24\n',
    '\n    host: ken\n',
    'x: y\n',
    '\n{',
  ),
  fc.constantFrom(
    '<<<<<<< HEAD\n',
    '\n=======\n',
    '\n>>>>>>> theirs\n',
    '<<<<<<< a\n  x: 1\n=======\n  y: 2\n>>>>>>> b\n',
  ),
  fc.string({ maxLength: 4 }),
);
export interface Edit {
  readonly at: number;
  readonly drop: number;
  readonly add: string;
}
/** One slip of the hand, at a share of the text's length. */
export const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  drop: fc.constantFrom(0, 0, 1, 3, 40),
  add: snippet,
});
export const edited = (text: string, { at, drop, add }: Edit): string => {
  const from = Math.floor(at * text.length);
  return text.slice(0, from) + add + text.slice(from + drop);
};
