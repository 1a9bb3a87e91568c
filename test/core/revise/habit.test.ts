import assert from 'node:assert/strict';
import { read } from '../../../src/core/read/read.ts';
import { type Habit, habitAt, type Likeness } from '../../../src/core/revise/habit.ts';
import { treeOf } from '../../../src/core/revise/tree.ts';

/** How a text is written around the mark in it. */
function habit(marked: string): Habit {
  const at = marked.indexOf('|');
  return habitAt(treeOf(read(marked.replace('|', ''))), at);
}

describe('what is written is written as its author does', () => {
  const keys: readonly (readonly [why: string, text: string, step: number, dash: number])[] = [
    ['nothing to go by', '|', 2, 2],
    ['only texts', 'x-a: b\n|', 2, 2],
    ['keys two in', 'series:\n  title: A\n|', 2, 2],
    ['keys four in', 'series:\n    title: A\n|', 4, 4],
    ['keys one in', 'series:\n title: A\n|', 1, 1],
    ['dashes below their key', 'sessions:\n- date: 2026-12-17\n|', 2, 0],
    ['dashes four in', 'sessions:\n    - date: 2026-12-17\n|', 4, 4],
    ['keys four in and dashes below their key', 'series:\n    title: A\nsessions:\n- date: 2026-12-17\n|', 4, 0],
    ['two ways, nearer to the second', 'series:\n  title: A\nteams:\n    dev: {}\n|', 4, 4],
    ['two ways, nearer to the first', 'series:|\n  title: A\nteams:\n    dev: {}\n', 2, 2],
    ['a key deeper in', 'people:\n  ken:\n     name: Ken\n|', 3, 3],
    ['braces on the line of their key', 'people: { ken: { name: Ken } }\n|', 2, 2],
    ['a list between brackets', 'series: { teams: [a, b] }\n|', 2, 2],
    ['what an alias stands for', 'x-a: &a\n    b: c\nseries:\n  title: A\n  x-b:\n                    *a\n|', 2, 2],
    ['keys within an item', 'sessions:\n  - date: 2026-12-17\n    concerns:\n      dev: why\n|', 2, 2],
  ];
  for (const [why, text, step, dash] of keys)
    it(`${why}: keys ${step} in, dashes ${dash} in`, () => {
      const seen = habit(text);
      assert.deepEqual([seen.step, seen.dash], [step, dash]);
    });

  const pads: readonly (readonly [why: string, text: string, pad: string])[] = [
    ['no braces', 'series:\n  title: A\n|', ' '],
    ['braces with blanks', 'people: { ken: {} }\n|', ' '],
    ['braces without blanks', 'people: {ken: {}}\n|', ''],
    ['braces that hold nothing', 'people: {}\nteams: {dev: {}}\nx-a: {}\n|', ''],
    ['a brace with its key on the next line', 'people: {\n  ken: {} }\n|', ' '],
    ['items between braces without blanks', 'sessions:\n  - {date: 2026-12-17}\n|', ''],
    ['items between braces with blanks', 'people: {ken: {}}\nsessions:\n  - { date: 2026-12-17 }\n|', ' '],
    ['an item that is an alias', 'x-a: &a {b: c}\nsessions:\n  - *a\n  - { date: 2026-12-17 }\n|', ' '],
    ['a list between brackets', 'people: {ken: {}}\nx-a: [ a ]\n|', ''],
  ];
  for (const [why, text, pad] of pads) it(`${why}: "{${pad}"`, () => assert.equal(habit(text).pad, pad));

  const [block, flow, between] = [
    { flow: false, flowItems: false },
    { flow: true, flowItems: true },
    { flow: false, flowItems: true },
  ];
  const lists: readonly (readonly [why: string, text: string, likeness: Likeness | undefined])[] = [
    ['no list', 'x-a: b\n|', undefined],
    ['a list of another key', 'x-b: [c]\n|', undefined],
    ['a list line by line', 'x-a:\n  - b\n|', block],
    ['a list between brackets', 'x-a: [b]\n|', flow],
    ['a list that holds nothing', 'x-a: []\n|', undefined],
    ['items between braces', 'x-a:\n  - { b: c }\n|', between],
    ['some items between braces', 'x-a:\n  - b: c\n  - { b: c }\n|', between],
    ['items with keys below each other', 'x-a:\n  - b: c\n    d: e\n|', block],
    ['items that are lists', 'x-a:\n  - [b]\n|', block],
    ['two of them, nearer to the second', 'x-c:\n  x-a: [b]\nx-d:\n  x-a:\n    - b\n|', block],
    ['two of them, nearer to the first', 'x-c:|\n  x-a: [b]\nx-d:\n  x-a:\n    - b\n', flow],
  ];
  for (const [why, text, likeness] of lists)
    it(`${why}: ${JSON.stringify(likeness) ?? 'nothing'}`, () =>
      assert.deepEqual(habit(text).listUnder('x-a'), likeness));

  for (const [why, text, eol] of [
    ['lines that end in LF', 'x-a: b\nx-b: c\n|', '\n'],
    ['lines that end in CRLF', 'x-a: b\r\nx-b: c\r\n|', '\r\n'],
    ['one line without its end', 'x-a: b|', '\n'],
  ] as const)
    it(`${why}: ${JSON.stringify(eol)}`, () => assert.equal(habit(text).eol, eol));
});
