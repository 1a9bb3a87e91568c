import assert from 'node:assert/strict';
import { keyOnLine, textBegins } from '../../../src/core/cursor/tokens.ts';
import { place } from './marked.ts';

describe('a key on a line', () => {
  const cases: readonly (readonly [line: string, key: string | undefined])[] = [
    ['title: x', 'title'],
    ['title:', 'title'],
    ['title:\r', 'title'],
    ['title:\tx', 'title'],
    ['title : x', 'title'],
    ['title:x', undefined],
    ['a:b: c', 'a:b'],
    ['title', undefined],
    ['a #b: c', undefined],
    ['a#b: c', 'a#b'],
    ['"a: b": c', 'a: b'],
    ['"a\\"b" : c', 'a\\"b'],
    ["'a''b': c", "a'b"],
    ['"a": ', 'a'],
    ['"a":b', undefined],
    ['"a" b: c', undefined],
    ['- a: b', undefined],
    ['-a: b', '-a'],
    ['? a: b', undefined],
    ['?a: b', '?a'],
    [': b', undefined],
    ['{ a: b }', undefined],
    ['[a]: b', undefined],
    ['&a b: c', undefined],
    ['*a : c', undefined],
    ['!t b: c', undefined],
    ['| a: b', undefined],
    ['> a: b', undefined],
    ['%a: b', undefined],
    ['@a: b', undefined],
    ['`a: b', undefined],
    ['# a: b', undefined],
    [', a: b', undefined],
    [' a: b', undefined],
  ];
  for (const [line, key] of cases)
    it(`${JSON.stringify(line)}: ${key ?? 'none'}`, () => {
      const found = keyOnLine(line);
      assert.equal(found?.key, key);
      if (found) assert.equal(line[found.length - 1], ':');
    });

  const values: readonly (readonly [line: string, from: number, rest: string])[] = [
    ['a: b', 2, 'b'],
    ['a:\t b', 2, 'b'],
    ['a: &x b', 2, 'b'],
    ['a: !t &x b', 2, 'b'],
    ['a: &x', 2, '&x'],
    ['a: &[x] b', 2, '&[x] b'],
    ['a:   ', 2, ''],
  ];
  for (const [line, from, rest] of values)
    it(`${JSON.stringify(line)} has behind it ${JSON.stringify(rest)}`, () =>
      assert.equal(line.slice(textBegins(line, from, line.length)), rest));
});

/** What is told of a place besides where it is, as far as it is not usual. */
const told = (text: string): string => {
  const { at, flow, quote, tight, colon, fresh, column, pad, keys, typed, form } = place(text);
  return [
    at,
    ...(flow ? ['flow'] : []),
    ...(quote === undefined ? [] : [`quote ${quote}`]),
    ...(tight ? ['tight'] : []),
    ...(colon ? ['colon'] : []),
    ...(fresh ? ['fresh'] : []),
    ...(column === 0 ? [] : [`column ${column}`]),
    ...(pad === 0 ? [] : [`pad ${pad}`]),
    ...(typed === '' ? [] : [`typed ${typed}`]),
    ...(keys.length === 0 ? [] : [`keys ${keys.join(',')}`]),
    ...(form ? [form.is] : []),
  ].join('; ');
};

describe('a place in a file', () => {
  const cases: readonly (readonly [why: string, text: string, told: string])[] = [
    ['at the margin knows all sections', 'people:\n  ken:\n|\ntopics:\n', 'key; keys people,topics'],
    [
      'of a key knows those before and behind',
      'series:\n  title: a\n  |\n  goal: b\n',
      'key; column 2; keys title,goal; entry',
    ],
    [
      'of a key knows those behind further lines',
      'series:\n  |\n  cadence:\n    every: 1 month\n  # x: y\n\n  goal: b\npeople:\n  ken:\n',
      'key; column 2; keys cadence,goal; entry',
    ],
    [
      'of a key knows none of the next item',
      'sessions:\n  - date: a\n    |\n  - host: b\n',
      'key; column 4; keys date; entry',
    ],
    [
      'of a key in braces knows both sides',
      'series: { title: a, |, goal: b, "start": c }\n',
      'key; flow; column 20; keys title,goal,start; entry',
    ],
    ['with its colon says so', 'series:\n  ti|tle: a\n', 'key; colon; column 2; typed ti; entry'],
    ['with its colon further on says so', 'series:\n  ti| : a\n', 'key; colon; column 2; typed ti; entry'],
    ['without a colon says nothing', 'series:\n  ti|:a\n', 'key; column 2; typed ti; entry'],
    ['behind a bare dash lacks its space', 'sessions:\n  -|\n', 'key; tight; fresh; column 3; entry'],
    ['behind a dash is fresh', 'sessions:\n  - |\n', 'key; fresh; column 4; entry'],
    ['behind a dash with half a word is not', 'sessions:\n  - da|\n', 'key; column 4; typed da; entry'],
    ['behind a bare colon lacks its space', 'series:\n  start:|\n', 'value; tight; column 8; time'],
    ['behind a colon', 'series:\n  start: |\n', 'value; column 9; time'],
    ['behind a colon in braces lacks its space', 'series: { start:|', 'value; flow; tight; column 16; time'],
    ['in quotation marks', 'series:\n  start: "1|5"\n', 'value; quote "; column 9; typed "1; time'],
    ['in single marks in brackets', "series:\n  teams: ['a|']\n", "value; flow; quote '; column 10; typed 'a; name"],
    [
      'further out than what follows is to be moved in',
      'series:\n|\n  title: a\n',
      'key; column 2; pad 2; keys title; entry',
    ],
    ['below the last key is not moved', 'series:\n  title: a\n|\npeople:\n', 'key; keys series,people'],
    ['in front of a key', 'series:\n  |title: a\n', 'key; colon; column 2; entry'],
    ['in front of what is indented is none', 'series:\n |   title: a\n', 'none; colon; column 1; entry'],
    ['in front of a dash is none', 'sessions:\n  |- date: a\n', 'none; colon; column 2; list'],
    ['in front of a comment is none', 'series:\n  | # x\n', 'none; column 2; entry'],
    ['at a comment behind a space is none', 'series:\n  start: |# x\n', 'none; column 9; time'],
    ['in front of brackets is none', 'series:\n  teams: |[a]\n', 'none; column 9; list'],
    ['behind brackets is none', 'series:\n  teams: [a] |\n', 'none; column 13; list'],
    ['behind a quoted text is none', 'series:\n  title: "a" |\n', 'none; column 13; text'],
    ['at a new document is none', 'series:\n---|\n', 'none; column 3; keys series'],
    ['of an alias is none', 'series:\n  title: *a|\n', 'none; column 9; typed *a; text'],
    ['of a long text is none', 'series:\n  goal: >|\n', 'none; column 9; text'],
    ['between brackets', 'series:\n  teams: [a, |]\n', 'value; flow; column 13; name'],
    [
      'between brackets in front of another takes its place',
      'series:\n  teams: [| a, b]\n',
      'value; flow; column 10; name',
    ],
    ['where another item goes', 'sessions:\n  - date: a\n  |\n', 'item; column 2; list'],
    ['between a key and items as far in is none', 'sessions:\n|\n- date: a\n', 'none; keys sessions'],
  ];
  for (const [why, text, expected] of cases)
    it(`${why}: ${JSON.stringify(text)}`, () => assert.equal(told(text), expected));
});
