import assert from 'node:assert/strict';
import { placedAt } from '../../../src/core/plan/session-at.ts';

describe('what stands at a place of its file', () => {
  const at = (...places: readonly number[]) => places.map((nth) => ({ nth }));
  const cases: readonly (readonly [all: readonly number[], place: number, found: number | undefined])[] = [
    [[0, 1, 2], 0, 0],
    [[0, 1, 2], 2, 2],
    [[0, 1, 2], 3, undefined],
    [[0, 2, 3, 7], 1, undefined],
    [[0, 2, 3, 7], 2, 2],
    [[0, 2, 3, 7], 3, 3],
    [[0, 2, 3, 7], 7, 7],
    [[0, 2, 3, 7], 6, undefined],
    [[5], 5, 5],
    [[5], 0, undefined],
    [[], 0, undefined],
    [[1, 2], -1, undefined],
  ];
  for (const [all, place, found] of cases)
    it(`at ${place} of ${all.join(', ')} there is ${found ?? 'nothing'}`, () =>
      assert.equal(placedAt(at(...all), place)?.nth, found));
});
