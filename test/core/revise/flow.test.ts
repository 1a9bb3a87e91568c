import assert from 'node:assert/strict';
import type { Change } from '../../../src/core/plan/change.ts';
import { read } from '../../../src/core/read/read.ts';
import { apply, revise } from '../../../src/core/revise/revise.ts';

const head = 'sessions:\n  - date: 2026-12-17\n    participants:';
const path = ['sessions', 0, 'participants'];
const add = (at: number): Change => ({ do: 'addItem', path, value: 'x', at });
const take = (nth: number): Change => ({ do: 'removeField', path: [...path, nth] });

/** A list between brackets after a change, or why not. */
function after(list: string, change: Change): string {
  const revision = revise(read(head + list), [change]);
  return 'refused' in revision ? revision.refused.reason : apply(head + list, revision.splices).slice(head.length);
}

describe('a list between brackets keeps its layout', () => {
  const cases: readonly (readonly [why: string, list: string, change: Change, then: string])[] = [
    ['two', ' [a, b]\n', add(3), ' [a, b, x]\n'],
    ['two', ' [a, b]\n', add(0), ' [x, a, b]\n'],
    ['two', ' [a, b]\n', add(1), ' [a, x, b]\n'],
    ['two', ' [a, b]\n', take(0), ' [b]\n'],
    ['two', ' [a, b]\n', take(1), ' [a]\n'],
    ['none', ' []\n', add(3), ' [x]\n'],
    ['none', ' []\n', add(0), ' [x]\n'],
    ['none', ' []\n', add(1), ' [x]\n'],
    ['none', ' []\n', take(0), 'gone'],
    ['none', ' []\n', take(1), 'gone'],
    ['a blank', ' [ ]\n', add(3), ' [x]\n'],
    ['a blank', ' [ ]\n', add(0), ' [x]\n'],
    ['a blank', ' [ ]\n', add(1), ' [x]\n'],
    ['a blank', ' [ ]\n', take(0), 'gone'],
    ['a blank', ' [ ]\n', take(1), 'gone'],
    ['one', ' [a]\n', add(3), ' [a, x]\n'],
    ['one', ' [a]\n', add(0), ' [x, a]\n'],
    ['one', ' [a]\n', add(1), ' [a, x]\n'],
    ['one', ' [a]\n', take(0), ' []\n'],
    ['one', ' [a]\n', take(1), 'gone'],
    ['one on a line of its own', ' [\n      a\n    ]\n', take(0), ' []\n'],
    ['one on a line of its own, with a comma', ' [\n      a,\n    ]\n', take(0), ' []\n'],
    ['one below a comment', ' [\n      # who\n      a # late\n    ]\n', take(0), ' [\n      # who\n    ]\n'],
    ['blanks inside', ' [ a, b ]\n', add(3), ' [ a, b, x ]\n'],
    ['blanks inside', ' [ a, b ]\n', add(0), ' [ x, a, b ]\n'],
    ['blanks inside', ' [ a, b ]\n', add(1), ' [ a, x, b ]\n'],
    ['blanks inside', ' [ a, b ]\n', take(0), ' [ b ]\n'],
    ['blanks inside', ' [ a, b ]\n', take(1), ' [ a ]\n'],
    ['a comma behind the last', ' [a, b,]\n', add(3), ' [a, b, x,]\n'],
    ['a comma behind the last', ' [a, b,]\n', add(0), ' [x, a, b,]\n'],
    ['a comma behind the last', ' [a, b,]\n', add(1), ' [a, x, b,]\n'],
    ['a comma behind the last', ' [a, b,]\n', take(0), ' [b,]\n'],
    ['a comma behind the last', ' [a, b,]\n', take(1), ' [a,]\n'],
    ['no blanks', ' [a,b]\n', add(3), ' [a,b,x]\n'],
    ['no blanks', ' [a,b]\n', add(0), ' [x,a,b]\n'],
    ['no blanks', ' [a,b]\n', add(1), ' [a,x,b]\n'],
    ['no blanks', ' [a,b]\n', take(0), ' [b]\n'],
    ['no blanks', ' [a,b]\n', take(1), ' [a]\n'],
    ['two blanks and a comment', ' [a,  b] # all\n', add(3), ' [a,  b,  x] # all\n'],
    ['two blanks and a comment', ' [a,  b] # all\n', add(0), ' [x,  a,  b] # all\n'],
    ['two blanks and a comment', ' [a,  b] # all\n', add(1), ' [a,  x,  b] # all\n'],
    ['two blanks and a comment', ' [a,  b] # all\n', take(0), ' [b] # all\n'],
    ['two blanks and a comment', ' [a,  b] # all\n', take(1), ' [a] # all\n'],
    ['a line each', ' [\n      a,\n      b\n    ]\n', add(3), ' [\n      a,\n      b,\n      x\n    ]\n'],
    ['a line each', ' [\n      a,\n      b\n    ]\n', add(0), ' [\n      x,\n      a,\n      b\n    ]\n'],
    ['a line each', ' [\n      a,\n      b\n    ]\n', add(1), ' [\n      a,\n      x,\n      b\n    ]\n'],
    ['a line each', ' [\n      a,\n      b\n    ]\n', take(0), ' [\n      b\n    ]\n'],
    ['a line each', ' [\n      a,\n      b\n    ]\n', take(1), ' [\n      a\n    ]\n'],
    [
      'a line each, all with commas',
      ' [\n      a,\n      b,\n    ]\n',
      add(3),
      ' [\n      a,\n      b,\n      x,\n    ]\n',
    ],
    [
      'a line each, all with commas',
      ' [\n      a,\n      b,\n    ]\n',
      add(0),
      ' [\n      x,\n      a,\n      b,\n    ]\n',
    ],
    [
      'a line each, all with commas',
      ' [\n      a,\n      b,\n    ]\n',
      add(1),
      ' [\n      a,\n      x,\n      b,\n    ]\n',
    ],
    ['a line each, all with commas', ' [\n      a,\n      b,\n    ]\n', take(0), ' [\n      b,\n    ]\n'],
    ['a line each, all with commas', ' [\n      a,\n      b,\n    ]\n', take(1), ' [\n      a,\n    ]\n'],
    [
      'comments behind them',
      ' [\n      a, # one\n      b # two\n    ]\n',
      add(3),
      ' [\n      a, # one\n      b, # two\n      x\n    ]\n',
    ],
    [
      'comments behind them',
      ' [\n      a, # one\n      b # two\n    ]\n',
      add(0),
      ' [\n      x,\n      a, # one\n      b # two\n    ]\n',
    ],
    [
      'comments behind them',
      ' [\n      a, # one\n      b # two\n    ]\n',
      add(1),
      ' [\n      a, # one\n      x,\n      b # two\n    ]\n',
    ],
    ['comments behind them', ' [\n      a, # one\n      b # two\n    ]\n', take(0), ' [\n      b # two\n    ]\n'],
    ['comments behind them', ' [\n      a, # one\n      b # two\n    ]\n', take(1), ' [\n      a # one\n    ]\n'],
    ['two on a line', ' [\n      a, b,\n      c\n    ]\n', add(3), ' [\n      a, b,\n      c,\n      x\n    ]\n'],
    ['two on a line', ' [\n      a, b,\n      c\n    ]\n', add(0), ' [\n      x,\n      a, b,\n      c\n    ]\n'],
    ['two on a line', ' [\n      a, b,\n      c\n    ]\n', add(1), ' [\n      a, x,\n      b,\n      c\n    ]\n'],
    ['two on a line', ' [\n      a, b,\n      c\n    ]\n', take(0), ' [\n      b,\n      c\n    ]\n'],
    ['two on a line', ' [\n      a, b,\n      c\n    ]\n', take(1), ' [\n      a, c\n    ]\n'],
    [
      'a comment below them',
      ' [\n      a, b,\n      # more\n    ]\n',
      add(3),
      ' [\n      a, b, x,\n      # more\n    ]\n',
    ],
    [
      'a comment below them',
      ' [\n      a, b,\n      # more\n    ]\n',
      add(0),
      ' [\n      x, a, b,\n      # more\n    ]\n',
    ],
    [
      'a comment below them',
      ' [\n      a, b,\n      # more\n    ]\n',
      add(1),
      ' [\n      a, x, b,\n      # more\n    ]\n',
    ],
    ['a comment below them', ' [\n      a, b,\n      # more\n    ]\n', take(0), ' [\n      b,\n      # more\n    ]\n'],
    ['a comment below them', ' [\n      a, b,\n      # more\n    ]\n', take(1), ' [\n      a,\n      # more\n    ]\n'],
    ['CRLF', ' [\r\n      a,\r\n      b\r\n    ]\r\n', add(3), ' [\r\n      a,\r\n      b,\r\n      x\r\n    ]\r\n'],
    ['CRLF', ' [\r\n      a,\r\n      b\r\n    ]\r\n', add(0), ' [\r\n      x,\r\n      a,\r\n      b\r\n    ]\r\n'],
    ['CRLF', ' [\r\n      a,\r\n      b\r\n    ]\r\n', add(1), ' [\r\n      a,\r\n      x,\r\n      b\r\n    ]\r\n'],
    ['CRLF', ' [\r\n      a,\r\n      b\r\n    ]\r\n', take(0), ' [\r\n      b\r\n    ]\r\n'],
    ['CRLF', ' [\r\n      a,\r\n      b\r\n    ]\r\n', take(1), ' [\r\n      a\r\n    ]\r\n'],
  ];
  for (const [why, list, change, then] of cases) {
    const what =
      change.do === 'addItem' ? `another at ${change.at}` : `without number ${'path' in change && change.path.at(-1)}`;
    it(`${why}: ${what}`, () => assert.equal(after(list, change), then));
  }
});
