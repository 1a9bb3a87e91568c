import assert from 'node:assert/strict';
import { foldsOf } from '../../../src/core/language/folds.ts';
import { linksIn } from '../../../src/core/language/links.ts';
import { selectionsAt } from '../../../src/core/language/selections.ts';
import { tokensIn } from '../../../src/core/language/tokens.ts';
import { read } from '../../../src/core/read/read.ts';
import { cursorIn } from './cursor.ts';

/** The line of an offset, counted from 1. */
const line = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

describe('folding', () => {
  /** `2-4` for every fold, `#` behind those of comments. */
  const folded = (text: string): string =>
    foldsOf(read(text))
      .map(({ start, end, comment }) => `${line(text, start)}-${line(text, end)}${comment ? '#' : ''}`)
      .sort()
      .join(' ');
  const cases: readonly (readonly [text: string, folds: string])[] = [
    // Nothing but lines that end a fold, from the first one on.
    ['\n', ''],
    ['\n\n', ''],
    ['\n# a\n', ''],
    ['', ''],
    ['series:\n  title: A\n', '1-2'],
    ['series: { title: A }\n', ''],
    ['sessions:\n  - date: 2026-12-17\n    host: ken\n\n  - date: 2026-12-24\n', '1-5 2-3'],
    ['sessions:\n  - date: 2026-12-17\n    agenda:\n      - 5m a\n      - 5m b\n', '1-5 2-5 3-5'],
    ['sessions:\n  - date: 2026-12-17\n    handoff: |\n      a\n      b\n\nteams:\n  dev:\n', '1-5 2-5 3-5 7-8'],
    ['people:\n  ken:\n    team: dev\n  mio:\n', '1-4 2-3'],
    ['# a\n# b\nseries:\n  title: A # c\n', '1-2# 3-4'],
    ['sessions:\n  - date: 2026-12-17\n    host: "ken\n  - date: 2026-12-24\n    host: mio\n', '1-5 2-3 4-5'],
    ['series:\r\n  title: A\r\n', '1-2'],
    ['teams:\n  dev:\n\n# of people\npeople:\n  ken:\n', '1-2 5-6'],
  ];
  for (const [text, folds] of cases) it(JSON.stringify(text), () => assert.equal(folded(text), folds));
});

describe('growing a selection', () => {
  const grown = (marked: string): readonly string[] => {
    const { text, offset } = cursorIn(marked);
    return selectionsAt(read(text), offset).map(({ start, end }) => text.slice(start, end).replaceAll('\n', '⏎'));
  };
  it('from a word to its pair, its entry, its section and the file', () =>
    assert.deepEqual(grown('sessions:\n  - date: x\n    host: "k|en"\npeople:\n  ken:\n'), [
      'ken',
      '"ken"',
      'host: "ken"',
      'date: x⏎    host: "ken"',
      '  - date: x⏎    host: "ken"',
      'sessions:⏎  - date: x⏎    host: "ken"',
      'sessions:⏎  - date: x⏎    host: "ken"⏎people:⏎  ken:⏎',
    ]));
  it('from a key', () =>
    assert.deepEqual(grown('people:\n  k|en: { team: dev }'), [
      'ken',
      'ken: { team: dev }',
      '  ken: { team: dev }',
      'people:⏎  ken: { team: dev }',
    ]));
  for (const odd of ['|', '\n|', 'a|', 'series: "|', '- |- a', '\ufeff|'])
    it(`in ${JSON.stringify(odd)} ends with the file`, () => assert.equal(grown(odd).length >= 1, true));
});

describe('links', () => {
  const links = (text: string): readonly string[] =>
    linksIn(read(text)).map(({ start, end, leads, to }) => `${leads} ${text.slice(start, end)} -> ${to}`);
  const cases: readonly (readonly [text: string, ...links: string[]])[] = [
    ['series:\n  place: meet.example.com/abc\n', 'web meet.example.com/abc -> https://meet.example.com/abc'],
    ['series:\n  goal: meet.example.com/abc\n'],
    ['series:\n  place: https://example.com/a.html\n'],
    ['series:\n  place: 5F\n'],
    [
      'sessions:\n  - handoff: "記録は notes/12-17.md、写真は../a b.png"\n',
      'file notes/12-17.md -> notes/12-17.md',
      'file b.png -> b.png',
    ],
    ['sessions:\n  - agenda:\n      - 5m read 議事録.md # x.md\n', 'file 議事録.md -> 議事録.md'],
    ['sessions:\n  - hints: [{ from: a.md, said: (see b.md) }]\n', 'file b.md -> b.md'],
    ['sessions:\n  - date: c.md\n    x-notes: [c.md]\n', 'file c.md -> c.md'],
    ['series:\n  goal: /etc/passwd.txt C:\\a.txt .md\n'],
    ['series:\n  goal: >-\n    see\n    a.md\n', 'file a.md -> a.md'],
    ['series:\n  title: "a.md\nsessions:\n  - handoff: b.md\n', 'file b.md -> b.md'],
  ];
  for (const [text, ...expected] of cases) it(JSON.stringify(text), () => assert.deepEqual(links(text), expected));
});

describe('words with a colour of their own', () => {
  const tokens = (text: string, known: readonly string[] = []): string =>
    tokensIn(read(text), (kind, id) => known.includes(`${kind} ${id}`))
      .map(({ start, end, is, defines }) => `${text.slice(start, end)}=${is}${defines ? '!' : ''}`)
      .join(' ');
  const cases: readonly (readonly [text: string, known: readonly string[], tokens: string])[] = [
    ['sessions:\n  - date: 2026-12-17\n    host: "ken"\n', ['people ken'], '2026-12-17=day ken=people'],
    ['sessions:\n  - date: tbd\n    host: ken\n', [], 'tbd=day'],
    ['people:\n  ken: { team: dev }\n', ['teams dev'], 'ken=people! dev=teams'],
    ['topics:\n  a: { concerns: { dev: 2026-12-17 } }\n', ['teams dev'], 'a=topics! dev=teams'],
    [
      'sessions:\n  - hints: [{ id: h1, said: h1 }]\noutcomes:\n  - from: [h1, h2]\n',
      ['hints h1'],
      'h1=hints! h1=hints',
    ],
    ['series:\n  title: "\nsessions:\n  - date: 2026-12-17\n', [], '2026-12-17=day'],
  ];
  for (const [text, known, expected] of cases)
    it(JSON.stringify(text), () => assert.equal(tokens(text, known), expected));
});
