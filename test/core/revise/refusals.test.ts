import assert from 'node:assert/strict';
import type { Change } from '../../../src/core/plan/change.ts';
import type { Path } from '../../../src/core/plan/path.ts';
import { read } from '../../../src/core/read/read.ts';
import { type Refusal, revise } from '../../../src/core/revise/revise.ts';

const text = `x-a: &a { name: Ken, tags: [b, c] }
people:
  ken: *a
  mio: { name: Mio }
sessions:
  - date: 2026-12-17
    participants: &p [ken, mio]
  - date: 2026-12-24
    participants: *p
`;

const kinds: readonly ((path: Path) => Change)[] = [
  (path) => ({ do: 'setField', path, value: 'x' }),
  (path) => ({ do: 'removeField', path }),
  (path) => ({ do: 'renameKey', path, to: 'y' }),
  (path) => ({ do: 'quoteText', path }),
  (path) => ({ do: 'addItem', path, value: 'z' }),
  (path) => ({ do: 'moveItem', path, to: 0 }),
];

describe('a change of a place that is not there, or is somebody else’s, is refused with its reason', () => {
  type Answer = Refusal['reason'] | 'made';
  const cases: readonly (readonly [place: string, path: Path, ...answers: readonly Answer[]])[] = [
    // set, remove, rename, quote, add to it, move
    ['within an alias', ['people', 'ken', 'name'], 'alias', 'alias', 'alias', 'alias', 'alias', 'gone'],
    ['an item within an alias', ['people', 'ken', 'tags', 0], 'alias', 'alias', 'alias', 'alias', 'alias', 'alias'],
    ['an alias', ['people', 'ken'], 'alias', 'made', 'made', 'alias', 'alias', 'gone'],
    ['a text', ['people', 'mio', 'name'], 'made', 'made', 'made', 'made', 'shape', 'gone'],
    ['a key there is not', ['people', 'nobody'], 'made', 'gone', 'gone', 'gone', 'made', 'gone'],
    ['a key of what there is not', ['people', 'nobody', 'name'], 'made', 'gone', 'gone', 'gone', 'made', 'gone'],
    ['a key of a text', ['people', 'mio', 'name', 'first'], 'shape', 'gone', 'gone', 'gone', 'shape', 'gone'],
    ['an item there is not', ['sessions', 5], 'gone', 'gone', 'gone', 'gone', 'gone', 'gone'],
    ['an item of a text', ['sessions', 0, 'date', 0], 'gone', 'gone', 'gone', 'gone', 'gone', 'gone'],
    [
      'an item of a list that is an alias',
      ['sessions', 1, 'participants', 0],
      'alias',
      'alias',
      'alias',
      'alias',
      'alias',
      'alias',
    ],
    ['a list that is an alias', ['sessions', 1, 'participants'], 'alias', 'made', 'made', 'alias', 'alias', 'gone'],
    ['a section there is not', ['nothing'], 'made', 'gone', 'gone', 'gone', 'made', 'gone'],
    ['the file', [], 'shape', 'gone', 'gone', 'gone', 'shape', 'gone'],
  ];
  for (const [place, path, ...answers] of cases)
    for (const [nth, change] of kinds.map((kind) => kind(path)).entries())
      it(`${change.do} of ${place}: ${answers[nth]}`, () => {
        const revision = revise(read(text), [change]);
        assert.equal('refused' in revision ? revision.refused.reason : 'made', answers[nth]);
      });
});
