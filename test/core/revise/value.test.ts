import assert from 'node:assert/strict';
import type { Value } from '../../../src/core/plan/change.ts';
import type { Path } from '../../../src/core/plan/path.ts';
import { read } from '../../../src/core/read/read.ts';
import { apply, revise } from '../../../src/core/revise/revise.ts';

/** A text after a field was set, or why not. */
function after(text: string, path: Path, value: Value): string {
  const revision = revise(read(text), [{ do: 'setField', path, value }]);
  return 'refused' in revision ? revision.refused.reason : apply(text, revision.splices);
}

const series = 'series:\n  title: A\n';
const sessions = 'sessions:\n  - date: 2026-12-17\n';

describe('a value is written as somebody would write it', () => {
  const free: readonly (readonly [value: Value, written: string])[] = [
    ['b', ' b\n'],
    ['two words', ' two words\n'],
    ['7', ' "7"\n'],
    ['true', ' "true"\n'],
    ['', ' ""\n'],
    [' b', ' " b"\n'],
    ['a: b', ' "a: b"\n'],
    ['a\nb', ' |-\n    a\n    b\n'],
    ['a\n\nb\n', ' |\n    a\n\n    b\n'],
    ['a\n  b', ' |-\n    a\n      b\n'],
    ['\n', ' "\\n"\n'],
    [7, ' 7\n'],
    [-0.5, ' -0.5\n'],
    [true, ' true\n'],
    [null, '\n'],
    [Number.POSITIVE_INFINITY, ' .inf\n'],
    [Number.NEGATIVE_INFINITY, ' -.inf\n'],
    [Number.NaN, ' .nan\n'],
    [[], ' []\n'],
    [['b'], ' [b]\n'],
    [['b', 'c'], ' [b, c]\n'],
    [['two words', 'c'], '\n    - two words\n    - c\n'],
    [['a\nb'], '\n    - |-\n      a\n      b\n'],
    [['12345678901234567890123', 'c'], '\n    - "12345678901234567890123"\n    - c\n'],
    [[['b'], ['c']], '\n    - [b]\n    - [c]\n'],
    [[[]], '\n    - []\n'],
    [[[], ['two words']], '\n    - []\n    - - two words\n'],
    [[null], ' [null]\n'],
    [[null, 'two words'], '\n    -\n    - two words\n'],
    [[7, true], ' [7, true]\n'],
    [{}, ' {}\n'],
    [{ b: 'c' }, '\n    b: c\n'],
    [{ b: 'c', d: 7 }, '\n    b: c\n    d: 7\n'],
    [{ b: { c: 'd' } }, '\n    b:\n      c: d\n'],
    [{ b: {} }, '\n    b: {}\n'],
    [{ b: [] }, '\n    b: []\n'],
    [{ b: ['c'] }, '\n    b: [c]\n'],
    [{ b: null }, '\n    b:\n'],
    [[{ b: 'c' }], '\n    - b: c\n'],
    [[{ b: 'c', d: 'e' }], '\n    - b: c\n      d: e\n'],
    [[{ b: 'c\nd' }], '\n    - b: |-\n        c\n        d\n'],
    [[{}], '\n    - {}\n'],
    [[{ b: [{ c: 'd' }] }], '\n    - b:\n        - c: d\n'],
    [[{ b: { c: 'd' } }], '\n    - b:\n        c: d\n'],
    [[{ b: 'c' }, 'two words'], '\n    - b: c\n    - two words\n'],
  ];
  for (const [value, written] of free)
    it(`${typeof value === 'number' ? value : JSON.stringify(value)}:${JSON.stringify(written)}`, () =>
      assert.equal(after(series, ['series', 'x-a'], value), `${series}  x-a:${written}`));

  const known: readonly (readonly [path: Path, value: Value, written: string])[] = [
    [['series', 'questions'], ['Why?'], '  questions: [Why?]\n'],
    [
      ['series', 'questions'],
      ['Why is this so?', 'And that?'],
      '  questions:\n    - Why is this so?\n    - And that?\n',
    ],
    [['series', 'teams'], ['営業', '開発'], '  teams: [営業, 開発]\n'],
    [
      ['series', 'organisers'],
      [
        'somebody0',
        'somebody1',
        'somebody2',
        'somebody3',
        'somebody4',
        'somebody5',
        'somebody6',
        'somebody7',
        'somebody8',
        'somebody9',
        'somebody10',
        'somebody11',
        'somebody12',
        'somebody13',
      ],
      '  organisers:\n    - somebody0\n    - somebody1\n    - somebody2\n    - somebody3\n    - somebody4\n    - somebody5\n    - somebody6\n    - somebody7\n    - somebody8\n    - somebody9\n    - somebody10\n    - somebody11\n    - somebody12\n    - somebody13\n',
    ],
    [['series', 'signs'], ['less rework'], '  signs:\n    - less rework\n'],
    [['sessions', 0, 'participants'], ['a', 'b'], '    participants: [a, b]\n'],
    [['sessions', 0, 'topics'], ['t'], '    topics: [t]\n'],
    [['sessions', 0, 'agenda'], ['5m a', '10m b'], '    agenda:\n      - 5m a\n      - 10m b\n'],
    [['sessions', 0, 'agenda'], ['5m'], '    agenda:\n      - 5m\n'],
    [['sessions', 0, 'agenda'], [{ minutes: 5, what: 'a' }], '    agenda:\n      - { minutes: 5, what: a }\n'],
    [
      ['sessions', 0, 'agenda'],
      [{ minutes: 5, what: 'a\nb' }],
      '    agenda:\n      - minutes: 5\n        what: |-\n          a\n          b\n',
    ],
    [['sessions', 0, 'options'], ['2026-12-18', '2026-12-19'], '    options: [2026-12-18, 2026-12-19]\n'],
    [['sessions', 0, 'groups'], [{ people: ['a', 'b'] }], '    groups:\n      - people: [a, b]\n'],
    [['sessions', 0, 'hints'], [{ hint: 'a', from: 'ken' }], '    hints:\n      - hint: a\n        from: ken\n'],
    [['sessions', 0, 'concerns'], { dev: 'why' }, '    concerns:\n      dev: why\n'],
  ];
  for (const [path, value, written] of known)
    it(`${path.join('.')}: ${JSON.stringify(value)}`, () => {
      const text = path[0] === 'series' ? series : sessions;
      assert.equal(after(text, path, value), text + written);
    });

  const around: readonly (readonly [near: string, text: string, value: Value, then: string])[] = [
    ['braces', 'series: { title: A }\n', ['b'], 'series: { title: A, x-a: [b] }\n'],
    ['braces', 'series: { title: A }\n', [], 'series: { title: A, x-a: [] }\n'],
    ['braces', 'series: { title: A }\n', {}, 'series: { title: A, x-a: {} }\n'],
    ['braces', 'series: { title: A }\n', [[], {}], 'series: { title: A, x-a: [[], {}] }\n'],
    ['braces', 'series: { title: A }\n', { b: 'c, d' }, 'series: { title: A, x-a: { b: "c, d" } }\n'],
    ['braces', 'series: { title: A }\n', 'a\nb', 'series: { title: A, x-a: "a\\nb" }\n'],
    ['braces', 'series: { title: A }\n', ['a\nb'], 'series: { title: A, x-a: ["a\\nb"] }\n'],
    ['braces without blanks', 'series: {title: A}\n', { b: 'c' }, 'series: {title: A, x-a: {b: c}}\n'],
    [
      'a list like it between brackets',
      'x-b:\n  x-a: [c]\nseries:\n  title: A\n',
      ['two words are here'],
      'x-b:\n  x-a: [c]\nseries:\n  title: A\n  x-a: [two words are here]\n',
    ],
    [
      'a list like it between brackets',
      'x-b:\n  x-a: [c]\nseries:\n  title: A\n',
      ['a\nb'],
      'x-b:\n  x-a: [c]\nseries:\n  title: A\n  x-a:\n    - |-\n      a\n      b\n',
    ],
    [
      'a list like it line by line',
      'x-b:\n  x-a:\n    - c\nseries:\n  title: A\n',
      ['d'],
      'x-b:\n  x-a:\n    - c\nseries:\n  title: A\n  x-a:\n    - d\n',
    ],
    [
      'items like it between braces',
      'x-b:\n  x-a:\n    - {c: d}\nseries:\n  title: A\n',
      [{ e: 'f' }],
      'x-b:\n  x-a:\n    - {c: d}\nseries:\n  title: A\n  x-a:\n    - {e: f}\n',
    ],
    [
      'items like it between braces',
      'x-b:\n  x-a:\n    - {c: d}\nseries:\n  title: A\n',
      [{ e: 'f\ng' }],
      'x-b:\n  x-a:\n    - {c: d}\nseries:\n  title: A\n  x-a:\n    - e: |-\n        f\n        g\n',
    ],
    [
      'items like it line by line',
      'x-b:\n  x-a:\n    - c: d\nseries:\n  title: A\n',
      [{ e: 'f' }],
      'x-b:\n  x-a:\n    - c: d\nseries:\n  title: A\n  x-a:\n    - e: f\n',
    ],
    [
      'keys four in',
      'series:\n    title: A\n',
      { b: ['two words'] },
      'series:\n    title: A\n    x-a:\n        b:\n            - two words\n',
    ],
    [
      'dashes below their key',
      'sessions:\n- date: 2026-12-17\nseries:\n  title: A\n',
      ['two words'],
      'sessions:\n- date: 2026-12-17\nseries:\n  title: A\n  x-a:\n  - two words\n',
    ],
    [
      'CRLF',
      'series:\r\n  title: A\r\n',
      ['two words', 'a\nb'],
      'series:\r\n  title: A\r\n  x-a:\r\n    - two words\r\n    - |-\r\n      a\r\n      b\r\n',
    ],
  ];
  for (const [near, text, value, then] of around)
    it(`${near}: ${JSON.stringify(value)}`, () => assert.equal(after(text, ['series', 'x-a'], value), then));
});
