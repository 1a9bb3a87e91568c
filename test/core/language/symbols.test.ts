import assert from 'node:assert/strict';
import { type Outlined, outlineOf } from '../../../src/core/language/symbols.ts';
import { listedIn } from '../../../src/core/language/workspace-symbols.ts';
import { read } from '../../../src/core/read/read.ts';
import { type Language, wordsFor } from '../../../src/core/words/words.ts';
import { clock, Folder } from '../folder.ts';

const show = (_: string, id: string): string => `<${id}>`;
const outline = (text: string, language: Language = 'en'): readonly Outlined[] =>
  outlineOf(read(text), { words: wordsFor(language, clock), show });

/** `session Thu 17 Dec · A (<ken>)`, indented below what it belongs to. */
function* lines(all: readonly Outlined[], depth = 0): Iterable<string> {
  for (const { kind, name, detail, inside } of all) {
    yield `${'  '.repeat(depth)}${kind} ${name}${detail === '' ? '' : ` (${detail})`}`;
    yield* lines(inside, depth + 1);
  }
}
const seen = (text: string, language?: Language): readonly string[] => [...lines(outline(text, language))];

const text = `meetup: 1
series: { title: Next door }
sessions:
  - date: 2026-12-17
    title: A
    host: ken
    hints:
      - { from: ken, to: mio, said: Ask early. }
    followups: [{ what: Write it down, owner: mio }]
  - date: tbd
topics:
  one: { question: Why, title: The first }
  two: { question: Why }
outcomes:
  - { date: 2026-12-24, what: A list }
teams:
  dev: { name: Development }
people:
  ken:
`;

describe('the table of contents of a file', () => {
  it('names everything as people do', () =>
    assert.deepEqual(seen(text), [
      'series Next door (The series)',
      'section Sessions',
      '  session Thu 17 Dec · A (<ken>)',
      '    hint Ask early. (<ken> → <mio>)',
      '    followup Write it down (<mio>)',
      '  session Date to be decided',
      'section Topics',
      '  topic The first (one)',
      '  topic two',
      'section Outcomes',
      '  outcome A list (Thu 24 Dec)',
      'section Teams',
      '  team Development (dev)',
      'section People',
      '  person ken',
    ]));

  it('speaks Japanese', () => {
    assert.deepEqual(seen('sessions:\n  - date: 2026-12-17\n    title: 仕事の話\n', 'ja'), [
      'section 開催・各回',
      '  session 12月17日（木） · 仕事の話',
    ]);
  });

  it('keeps what is sound beside what is broken', () =>
    assert.deepEqual(seen('sessions:\n  - date: 2026-12-17\n    title: "A\n  - date: 2026-12-24\n'), [
      'section Sessions',
      '  session Thu 17 Dec',
      '  session Thu 24 Dec',
    ]));

  const odd = [
    '',
    '\n',
    'sessions:',
    'sessions: 5',
    'sessions:\n  -',
    '- a',
    'people: [a]',
    'topics:\n  "":\n',
    '{',
    '\ufeff',
  ];
  for (const one of odd) it(`says something of ${JSON.stringify(one)}`, () => assert.ok(Array.isArray(seen(one))));

  it('every name has letters, and every part lies inside of what it belongs to', () => {
    const check = (all: readonly Outlined[], within: { start: number; end: number }): void => {
      for (const { name, span, focus, inside } of all) {
        assert.notEqual(name, '');
        assert.ok(within.start <= span.start && span.end <= within.end, name);
        assert.ok(span.start <= focus.start && focus.end <= span.end, name);
        check(inside, span);
      }
    };
    for (const one of [text, ...odd, 'people: { a: , b: { name: "" } }', 'sessions: [{ hints: [{ said: x }] }, ]'])
      check(outline(one), { start: 0, end: one.length });
  });

  it('stands on the name itself', () => {
    const [, sessions] = outline(text);
    const focus = sessions?.inside[0]?.focus;
    assert.equal(text.slice(focus?.start, focus?.end), '2026-12-17');
  });
});

describe('finding by name in a folder', () => {
  const folder = new Folder({
    'a.meetup.yaml': text,
    'shared.meetup.yaml': 'people:\n  mio: { name: ミオ, team: dev }\nteams:\n  営業: { name: 営業部, org: 東京 }\n',
  });
  const found = (query: string): readonly string[] =>
    listedIn(folder.circle, query, wordsFor('en', clock)).map(
      ({ kind, name, of, file, line }) => `${kind} ${name} [${of}] ${file.split('.')[0]}:${line + 1}`,
    );
  const cases: readonly (readonly [query: string, expected: readonly string[]])[] = [
    ['ken', ['person ken [] a:19']],
    ['みお', ['person ミオ [Development] shared:2']],
    ['ﾐｵ', ['person ミオ [Development] shared:2']],
    ['MIO', ['person ミオ [Development] shared:2']],
    ['営業', ['team 営業部 [東京] shared:4']],
    ['2026-12', ['session Thu 17 Dec · A [Next door] a:4']],
    ['first', ['topic The first [Next door] a:12']],
    ['the 9', []],
    [
      'next door',
      [
        'series Next door [] a:2',
        ...['topic The first', 'topic two'].map((name, nth) => `${name} [Next door] a:${12 + nth}`),
        'session Thu 17 Dec · A [Next door] a:4',
        'session Date to be decided [Next door] a:10',
      ],
    ],
  ];
  for (const [query, expected] of cases) it(query, () => assert.deepEqual(found(query), expected));

  it('lists everything before a letter is typed', () => assert.equal(found('').length, 9));
});
