import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parseDocument } from 'yaml';
import type { Path } from '../../src/core/plan/path.ts';
import type { Plan } from '../../src/core/plan/plan.ts';
import { type Node, nodesOf } from '../../src/core/read/node.ts';
import { type Reading, read } from '../../src/core/read/read.ts';

const root = new URL('../../', import.meta.url);
const examples = readdirSync(new URL('examples/', root), { recursive: true, encoding: 'utf8' })
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
const document = fc.oneof({ weight: 6, arbitrary: file }, { weight: 1, arbitrary: fc.constantFrom(...examples) });

const snippet = fc.oneof(
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
interface Edit {
  readonly at: number;
  readonly drop: number;
  readonly add: string;
}
const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  drop: fc.constantFrom(0, 0, 1, 3, 40),
  add: snippet,
});
const edited = (text: string, { at, drop, add }: Edit): string => {
  const from = Math.floor(at * text.length);
  return text.slice(0, from) + add + text.slice(from + drop);
};

/** What a reading says, without what it keeps to itself. */
const said = ({ plan, faults, sound }: Reading) => ({ plan, faults, sound });

/** True where the plan says what a plain parse of the text says: entries, short forms and numbers as text allowed for. */
function agrees(said: unknown, plain: unknown): boolean {
  if (said instanceof Map) {
    const keys = Array.isArray(plain) ? plain.map(String) : Object.keys(plain as object);
    return (
      said.size === keys.length &&
      keys.every((key) => agrees(said.get(key), (plain as Record<string, unknown>)[key] ?? undefined))
    );
  }
  if (Array.isArray(said)) {
    const items = (Array.isArray(plain) ? plain : [plain]).filter((item) => item !== null);
    return said.length === items.length && said.every((item, i) => agrees(item, items[i]));
  }
  if (typeof said === 'object' && said !== null) {
    const { nth: _, short, ...entry } = said as Record<string, unknown>;
    if (short)
      return typeof plain === 'string' && plain.startsWith(String(entry.minutes)) && plain.endsWith(String(entry.what));
    const keys = Object.entries((plain ?? {}) as object).flatMap(([key, value]) =>
      value === null || key.startsWith('x-') ? [] : [key],
    );
    return (
      Object.keys(entry).length === keys.length &&
      keys.every((key) => agrees(entry[key], (plain as Record<string, unknown>)[key]))
    );
  }
  return (
    said === plain ||
    (typeof plain === 'number' && Number(said) === plain) ||
    (said === undefined && plain === undefined)
  );
}

/** Every value written in the text, by the path `find` knows it under. */
function* written(node: Node, path: Path): Iterable<readonly [Path, Node]> {
  yield [path, node];
  if (node.kind === 'map') for (const { key, value } of node.pairs) yield* written(value, [...path, key]);
  if (node.kind === 'list') for (const [i, item] of node.items.entries()) yield* written(item, [...path, i]);
}

const K = Number(process.env.K ?? 1);
const runs = (numRuns: number) => ({ numRuns });

describe('reading', () => {
  it('after edits says what reading the new text from the start says', () => {
    fc.assert(
      fc.property(document, fc.array(edit, { minLength: 1, maxLength: 3 }), (text, edits) => {
        let reading = read(text);
        for (const one of edits) {
          reading = read(edited(reading.text, one), reading);
          assert.deepEqual(said(reading), said(read(reading.text)));
        }
      }),
      runs(K * 150),
    );
  });

  it('of slices says what reading the text in one piece says, where nothing is at fault', () => {
    fc.assert(
      fc.property(document, fc.option(edit), (text, slip) => {
        const mended = slip ? edited(text, slip) : text;
        const reading = read(mended);
        if (reading.faults.length > 0) return;
        const parsed = parseDocument(mended, { prettyErrors: false, uniqueKeys: false, stringKeys: true });
        assert.deepEqual(
          parsed.errors.map(({ message }) => message),
          [],
        );
        const plain: Record<string, unknown> = parsed.toJS() ?? {};
        for (const [section, value] of Object.entries(plain))
          if (value !== null && !section.startsWith('x-'))
            assert.ok(agrees(reading.plan[section as keyof Plan], value), `${section}: ${JSON.stringify(value)}`);
      }),
      runs(K * 300),
    );
  });

  it('never throws, and points into the text', () => {
    const any = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(snippet, { maxLength: 12 }).map((all) => all.join('')),
      fc.tuple(document, fc.array(edit, { maxLength: 4 })).map(([text, edits]) => edits.reduce(edited, text)),
    );
    fc.assert(
      fc.property(any, (text) => {
        for (const { start, end } of read(text).faults) {
          assert.ok(start >= 0 && end <= text.length, `${start}–${end} of ${text.length}`);
          assert.ok(start < end || text === '', `${start}–${end}`);
        }
      }),
      runs(K * 400),
    );
  });

  it('finds every value where it is written', () => {
    fc.assert(
      fc.property(document, fc.option(edit), (text, slip) => {
        const before = read(text);
        const { find, ...reading } = slip ? read(edited(text, slip), before) : before;
        const parsed = parseDocument(reading.text, { prettyErrors: false, uniqueKeys: false, stringKeys: true });
        const top = nodesOf(parsed, reading.text);
        if (reading.faults.length > 0 || top?.kind !== 'map') return;
        for (const [path, node] of written(top, []))
          if (path.length > 0 && !String(path[0]).startsWith('x-')) {
            const found = find(path);
            assert.ok(found, `${path.join('/')} is not found`);
            if (node.kind === 'scalar' && node.end > node.start)
              assert.deepEqual([found.base + found.node.start, found.base + found.node.end], [node.start, node.end]);
            const source = reading.text.slice(found.base + found.node.start, found.base + found.node.end);
            if (node.kind === 'scalar' && node.style === 'plain' && !node.alias) assert.equal(source, node.source);
            if (node.kind !== 'scalar') assert.equal(source, source.trimEnd());
          }
      }),
      runs(K * 150),
    );
  });
});
