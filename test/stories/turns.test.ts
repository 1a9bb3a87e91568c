import assert from 'node:assert/strict';
import { inTurns } from '../../src/editor/documents/turns.ts';

/** A step that keeps everybody waiting for two milliseconds. */
function work(): void {
  const begin = performance.now();
  while (performance.now() - begin < 2);
}

describe('background work', () => {
  for (const hands of [1, 32])
    it(`gives way after a few steps to whoever types, with ${hands} at it`, async () => {
      const seen: ('step' | 'key')[] = [];
      let done = false;
      const type = (): void => {
        seen.push('key');
        if (!done) setTimeout(type);
      };
      setTimeout(type);
      const files = Array.from({ length: 60 }, (_, nth) => nth);
      const taken: number[] = [];
      await inTurns(
        files,
        (nth) => Promise.resolve(nth),
        (nth) => {
          work();
          seen.push('step');
          taken.push(nth);
        },
        hands,
      );
      done = true;
      assert.deepEqual(
        [...taken].sort((a, b) => a - b),
        files,
      );
      const stretches = seen
        .join(' ')
        .split('key')
        .map((steps) => steps.trim().split(/\s+/).filter(Boolean).length);
      // Two milliseconds each at least: a busy machine makes fewer of them a turn, never more.
      assert.ok(Math.max(...stretches) <= 5, `${Math.max(...stretches)} steps without a turn`);
    });

  it('ends with the first failure', async () => {
    const failing = inTurns(
      [1],
      () => Promise.reject(new Error('gone')),
      () => undefined,
    );
    await assert.rejects(failing, /gone/);
  });
});
