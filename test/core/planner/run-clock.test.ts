import assert from 'node:assert/strict';
import { backward, begin, forward, recalledRun, standing, stopwatch } from '../../../src/core/planner/run-clock.ts';

const minute = 60_000;
const blocks = [{ minutes: 5 }, { minutes: 40 }, { minutes: 15 }];
const three = Date.UTC(2026, 11, 17, 6);
const after = (minutes: number): number => three + minutes * minute;

describe('the clock of a session', () => {
  it('begins on time by the calendar, also when it begins late', () => {
    const stands = standing(begin(after(3), three), blocks, after(3));
    assert.deepEqual([stands.left / minute, stands.behind / minute], [5, 3]);
    assert.equal(stands.planned, after(60));
    assert.equal(stands.ends, after(63));
  });

  it('begins when it begins where the calendar means another day', () => {
    const stands = standing(begin(after(90), three), blocks, after(91));
    assert.deepEqual([stands.behind, stands.planned], [0, after(150)]);
  });

  it('counts a block down, gives a signal in its last minute, and goes on counting', () => {
    const run = begin(three, three);
    assert.deepEqual(
      [0, 3.9, 4, 5, 7].map((now) => standing(run, blocks, after(now)).signal),
      ['none', 'none', 'soon', 'over', 'over'],
    );
    assert.equal(standing(run, blocks, after(7)).behind, 2 * minute);
    assert.equal(standing(run, blocks, after(7)).ends, after(62));
  });

  it('is ahead when a block is shorter than planned', () => {
    const run = forward(begin(three, three), blocks, after(2));
    const stands = standing(run, blocks, after(10));
    assert.deepEqual([stands.at, stands.left / minute, stands.behind / minute], [1, 32, -3]);
    assert.equal(stands.ends, after(57));
  });

  it('takes a step back that was a mistake as if it had not been', () => {
    const run = begin(three, three);
    const wrong = forward(run, blocks, after(2));
    assert.equal(standing(backward(wrong, blocks, after(2.5)), blocks, after(3)).left, 2 * minute);
  });

  it('gives a block its whole time again where it was over long ago', () => {
    const run = forward(begin(three, three), blocks, after(5));
    assert.equal(standing(backward(run, blocks, after(20)), blocks, after(20)).left, 5 * minute);
    assert.deepEqual(backward(begin(three, three), blocks, after(1)), begin(three, three));
  });

  it('ends after the last block and stays there', () => {
    let run = begin(three, three);
    for (const now of [5, 45, 62, 70]) run = forward(run, blocks, after(now));
    const stands = standing(run, blocks, after(80));
    assert.deepEqual([stands.finished, stands.behind / minute, stands.ends], [true, 2, after(62)]);
  });

  it('goes by the plan as it is now, when blocks came or went meanwhile', () => {
    const run = forward(begin(three, three), blocks, after(5));
    assert.equal(standing(run, [...blocks, { minutes: 10 }], after(10)).planned, after(70));
    assert.equal(standing(run, blocks.slice(0, 1), after(10)).finished, true);
    assert.equal(standing(run, [], after(10)).finished, true);
  });

  it('is the same after a reload, however long it was hidden', () => {
    const run = forward(begin(three, three), blocks, after(5));
    const again = recalledRun(JSON.parse(JSON.stringify(run)));
    assert.deepEqual(again, run);
    for (const odd of [undefined, null, 3, {}, { from: 'x', at: 0, entered: 1 }, { from: 1, at: -1, entered: 1 }])
      assert.equal(recalledRun(odd), undefined);
  });

  it('shows time as a stopwatch does', () =>
    assert.deepEqual([462_000, 61_500, 60_000, 1, 0, -35_000, -3_600_000].map(stopwatch), [
      '7:42',
      '1:02',
      '1:00',
      '0:01',
      '+0:00',
      '+0:35',
      '+60:00',
    ]));
});
