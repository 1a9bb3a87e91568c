import assert from 'node:assert/strict';
import type { Step } from '../../src/core/plan/steps.ts';
import { inTurns, turns } from '../../src/editor/documents/turns.ts';

/** A step that keeps everybody waiting for two milliseconds. */
function work(): void {
  const begin = performance.now();
  while (performance.now() - begin < 2);
}

/** The longest row of steps between two turns of whoever types. */
async function longestRow(working: (step: () => void) => Promise<void>): Promise<number> {
  const seen: ('step' | 'key')[] = [];
  let done = false;
  const type = (): void => {
    seen.push('key');
    if (!done) setTimeout(type);
  };
  setTimeout(type);
  await working(() => {
    work();
    seen.push('step');
  });
  done = true;
  const rows = seen.join(' ').split('key');
  return Math.max(...rows.map((steps) => steps.trim().split(/\s+/).filter(Boolean).length));
}

const files = Array.from({ length: 60 }, (_, nth) => nth);
// Steps take two milliseconds each at least: a busy machine makes fewer of them a turn, never more.
const mostInARow = 5;

describe('background work', () => {
  for (const hands of [1, 32])
    it(`gives way after a few steps to whoever types, with ${hands} at it`, async () => {
      const taken: number[] = [];
      const row = await longestRow((step) =>
        inTurns(
          files,
          (nth) => Promise.resolve(nth),
          (nth) => {
            step();
            taken.push(nth);
          },
          hands,
        ),
      );
      assert.deepEqual(
        [...taken].sort((a, b) => a - b),
        files,
      );
      assert.ok(row <= mostInARow, `${row} steps without a turn`);
    });

  it('gives way as often where several things go on at once', async () => {
    const row = await longestRow(async (step) => {
      await Promise.all([1, 2, 3, 4].map(() => turns.each(files.slice(0, 12), step)));
    });
    assert.ok(row <= mostInARow, `${row} steps without a turn`);
  });

  it('gives way where nothing is waited for but the next step', async () => {
    const taken: number[] = [];
    const row = await longestRow((step) =>
      turns.each(files, (nth) => {
        step();
        taken.push(nth);
      }),
    );
    assert.deepEqual(taken, files);
    assert.ok(row <= mostInARow, `${row} steps without a turn`);
  });

  it('gives a step that takes long a turn of its own, however short those before it were', async () => {
    const seen: string[] = [];
    let done = false;
    const turn = (): void => {
      seen.push('turn');
      if (!done) setImmediate(turn);
    };
    turn();
    const steps = function* (): Generator<Step, void> {
      seen.push('short');
      yield undefined;
      seen.push('short');
      yield 'long';
      seen.push('long');
    };
    await inTurns(['a', 'b'], (one) => Promise.resolve(one), steps);
    done = true;
    assert.match(
      seen.join(' '),
      /^(?:turn )*short (?:turn )*short (?:turn )+long (?:turn )*short (?:turn )*short (?:turn )+long/,
    );
  });

  it('ends with the step that says so', async () => {
    let steps = 0;
    await turns.until(() => ++steps === 3);
    assert.equal(steps, 3);
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
