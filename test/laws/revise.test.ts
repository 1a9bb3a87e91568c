import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Change, Value } from '../../src/core/plan/change.ts';
import type { Day } from '../../src/core/plan/day.ts';
import type { Path } from '../../src/core/plan/path.ts';
import type { Time } from '../../src/core/plan/time.ts';
import { isEmpty, type Node } from '../../src/core/read/node.ts';
import { read } from '../../src/core/read/read.ts';
import { apply, revise } from '../../src/core/revise/revise.ts';
import { compose } from '../../src/core/revise/splice.ts';

function revised(text: string, ...changes: Change[]): string {
  const revision = revise(read(text), changes);
  if ('refused' in revision) assert.fail(`${JSON.stringify(revision.refused)} for ${JSON.stringify(changes)}\n${text}`);
  return apply(text, revision.splices);
}

/** What a value says, without how it is written. */
function said(node: Node | undefined): unknown {
  if (!node || isEmpty(node)) return null;
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(said);
  return Object.fromEntries(node.pairs.map(({ key, value }) => [key, said(value)]));
}
const saidAt = (text: string, path: Path): unknown => said(read(text).find(path)?.node);
const whole = (text: string): unknown => ({
  series: saidAt(text, ['series']),
  sessions: saidItems(text),
  people: saidPeople(text),
});
function saidItems(text: string): unknown[] {
  const reading = read(text);
  const items: unknown[] = [];
  for (let nth = 0; reading.find(['sessions', nth]); nth++) items.push(said(reading.find(['sessions', nth])?.node));
  return items;
}
function saidPeople(text: string): unknown {
  const reading = read(text);
  return Object.fromEntries(
    [...reading.plan.people.keys()].map((id) => [id, said(reading.find(['people', id])?.node)]),
  );
}

const awkward = fc.constantFrom(
  ...[
    'no',
    'On',
    '007',
    '1e3',
    '15:00',
    '2026-12-17',
    '2026-12-17 10:00',
    'a: b',
    'a #b',
    '# a',
    '- a',
    '-',
    '?',
    '*a',
    '&a b',
    '!x',
  ],
  ...[
    '%x',
    '@x',
    '`x`',
    '[a',
    '{a}',
    'a, b',
    "it's",
    '"q"',
    '"a" b',
    '\\',
    'a\\nb',
    '',
    ' ',
    ' a',
    'a ',
    '\t',
    'a\tb',
    '\n',
    'a\nb',
  ],
  ...[
    'a\nb\n',
    'a\n\nb',
    '\na',
    ' a\nb',
    'a\n b',
    'a \nb',
    'a\n\n',
    'a\r\nb',
    'a\rb',
    '\u0085',
    '\u2028',
    '\ufeff',
    '\u0000',
    '=',
    '<<',
  ],
  ...[
    '~',
    'null',
    '.inf',
    '0x1f',
    '1_000',
    '1:30',
    '---',
    '...',
    '--- a',
    '|',
    '>',
    'a:',
    ':a',
    '田中：太郎',
    '　字下げ',
    '𠮷田',
    '👩‍👩‍👧‍👦',
  ],
  ...[
    '<<<<<<< HEAD',
    '>>>>>>> x',
    'a\n<<<<<<< b\n>>>>>>> c',
    '\ud800',
    'a\n# b',
    "a\n'b",
    `${' *a'.repeat(120)}`,
    ' ['.repeat(90),
    'x'.repeat(1200),
  ],
);
const text = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 24 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 2, arbitrary: fc.stringMatching(/^[-:#'"[\]{},&*!|>%@` \n\ta0.~]{0,12}$/) },
  { weight: 1, arbitrary: fc.array(awkward, { minLength: 1, maxLength: 2 }).map((parts) => parts.join('')) },
  { weight: 2, arbitrary: awkward },
);

const hosts: readonly (readonly [before: string, path: Path])[] = [
  ['series:\n  title: x # c\n  goal: y\n', ['series', 'title']],
  ["series:\r\n  title: 'x'\r\n  goal: y\r\n", ['series', 'title']],
  ['series:\n  title: "x"', ['series', 'title']],
  ['series:\n  title: |\n    x\n    y\n\n  # c\n  goal: y\n', ['series', 'title']],
  ['series:\n  title: >-\n    x', ['series', 'title']],
  ['series:\n  title: # later\n  goal: y', ['series', 'title']],
  ['series:\n  title:\n    x\n    y # c\n  goal: y\n', ['series', 'title']],
  ['series: { title: x, goal: y }\n', ['series', 'title']],
  ['series: {goal: y}\n', ['series', 'title']],
  ['\ufeffseries:\r\n    goal: y', ['series', 'title']],
  ['series:\n  questions:\n  - x\n  - y\n', ['series', 'questions', 0]],
  ['series:\n  questions: [x, "y"]\n', ['series', 'questions', 1]],
  ['sessions:\n  - date: x\n    title: y', ['sessions', 0, 'date']],
];

describe('revise: laws', () => {
  it('written is read: any text, wherever it is written', () => {
    fc.assert(
      fc.property(fc.constantFrom(...hosts), text, ([before, path], value) => {
        assert.equal(saidAt(revised(before, { do: 'setField', path, value }), path), value);
      }),
      { numRuns: 20000 },
    );
  });

  it('written is read: any key', () => {
    const places = [
      'people:\n  ken: { name: Ken }\n',
      'people: {}\n',
      'people: { a: {} }\n',
      'people:\n    ken:\n    mio:',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...places), text, text, (before, id, name) => {
        const key = id.slice(0, 900);
        fc.pre(key !== 'ken' && key !== 'mio' && key !== 'a');
        const after = revised(before, { do: 'addNamed', section: 'people', id: key, value: { name } });
        assert.equal(saidAt(after, ['people', key, 'name']), name);
        const renamed = revised(after, { do: 'renameKey', path: ['people', key], to: `${key}2` });
        assert.equal(saidAt(renamed, ['people', `${key}2`, 'name']), name);
      }),
      { numRuns: 8000 },
    );
  });
});
void [readdirSync, readFileSync, join, compose, whole];

export type { Day, Time, Value };
