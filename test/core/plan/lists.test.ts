import assert from 'node:assert/strict';
import { putIn } from '../../../src/core/plan/lists.ts';

describe('things put in the place of others', () => {
  const many = Array.from({ length: 10_001 }, (_, nth) => nth);
  const cases: readonly (readonly [what: string, start: number, gone: number, fresh: readonly number[]])[] = [
    ['a few for one', 1, 1, [7, 8]],
    ['none for two', 0, 2, []],
    ['a few at the end', 3, 0, [7]],
    ['as many as one call takes', 1, 1, many.slice(1)],
    ['more than one call takes', 1, 1, many],
    ['more than one call takes, at the end', 3, 0, many],
    ['more than one call takes, for all', 0, 3, many],
  ];
  for (const [what, start, gone, fresh] of cases)
    it(what, () => {
      const list = [1, 2, 3];
      assert.deepEqual(putIn(list, start, gone, fresh), [1, 2, 3].slice(start, start + gone));
      assert.deepEqual(list, [...[1, 2, 3].slice(0, start), ...fresh, ...[1, 2, 3].slice(start + gone)]);
    });
});
