import assert from 'node:assert/strict';
import { layOut } from '../../../src/core/planner/layout.ts';
import { heardTogether, togetherOf } from '../../../src/core/planner/together.ts';
import { deskIn } from './desk.ts';

describe('what the groups pane may say', () => {
  const mix = { session: 0, size: 4, rounds: 2, seed: 1, apart: [], together: [] };
  const pairs = (count: number) => Array.from({ length: count }, () => ['a', 'b']);
  const fine: readonly unknown[] = [
    { mix },
    { mix: { ...mix, size: 2, rounds: 1, seed: 999_999, session: 100_000 } },
    { mix: { ...mix, size: 100, rounds: 30, apart: [['a', 'b']], together: [['a', 'b', 'c']] } },
    { mix: { ...mix, apart: pairs(100) } },
    { stopMixing: true },
    { seat: { session: 3, rounds: [] } },
    { seat: { session: 3, rounds: [[{ people: ['a', 'b'], lead: 'a' }, { people: [] }]] } },
  ];
  for (const message of fine)
    it(`${JSON.stringify(message).slice(0, 80)} is heard`, () => assert.deepEqual(heardTogether(message), message));
  const odd: readonly unknown[] = [
    undefined,
    'mix',
    {},
    { mix: { ...mix, session: -1 } },
    { mix: { ...mix, session: 100_001 } },
    { mix: { ...mix, size: 1 } },
    { mix: { ...mix, size: 101 } },
    { mix: { ...mix, size: 4.5 } },
    { mix: { ...mix, rounds: 0 } },
    { mix: { ...mix, rounds: 31 } },
    { mix: { ...mix, seed: 0 } },
    { mix: { ...mix, seed: 1_000_000 } },
    { mix: { ...mix, apart: [['a']] } },
    { mix: { ...mix, apart: pairs(101) } },
    { mix: { ...mix, together: [['a', '']] } },
    { mix: { ...mix, together: [['a', 'x'.repeat(201)]] } },
    { mix: { ...mix, more: 1 } },
    { mix, stopMixing: true },
    { stopMixing: false },
    { seat: { session: 3 } },
    { seat: { session: 3, rounds: [[{ people: ['a'], lead: 7 }]] } },
    { seat: { session: 3, rounds: [[{ people: 'a' }]] } },
    { seat: { session: 3, rounds: Array.from({ length: 31 }, () => []) } },
  ];
  for (const message of odd)
    it(`${JSON.stringify(message)?.slice(0, 80)} is not`, () => assert.equal(heardTogether(message), undefined));
});

describe('people together, in the planner', () => {
  it('in one language at a time', () => {
    const labels = (language: 'en' | 'ja') => togetherOf(deskIn('series: { title: A }\n', language)).labels;
    assert.deepEqual([labels('en').mix, labels('ja').mix], ['Mix', 'グループに分ける']);
    assert.deepEqual(Object.keys(labels('en')), Object.keys(labels('ja')));
  });
  it('without a series: who sits where, and no picture', () => {
    const { seats, network } = togetherOf(deskIn('sessions: [{ date: 2026-12-17, host: ken }]\n'));
    assert.deepEqual([seats.map(({ date }) => date), network], [['Thu 17 Dec'], undefined]);
  });
});

describe('where people stand in the picture', () => {
  it('one alone stands in the middle', () => assert.deepEqual(layOut([0], []), [{ x: 500, y: 280 }]));
  it('nobody', () => assert.deepEqual(layOut([], []), []));
  it('all within the picture, reaching its margins, no two on one spot', () => {
    const spots = layOut([0, 0, 1, 1, -1], [[0, 2]]);
    const [xs, ys] = [spots.map(({ x }) => x), spots.map(({ y }) => y)];
    assert.deepEqual([Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)], [40, 960, 40, 520]);
    assert.equal(new Set(spots.map(({ x, y }) => `${x} ${y}`)).size, 5);
  });
  it('the same for the same people, every time', () =>
    assert.deepEqual(layOut([0, 1, 2], [[0, 1]]), layOut([0, 1, 2], [[0, 1]])));
  it('each team on a side of its own', () => {
    const spots = layOut([0, 0, 0, 1, 1, 1], []);
    const [first, second] = [spots.slice(0, 3), spots.slice(3)];
    assert.ok(Math.min(...first.map(({ x }) => x)) > Math.max(...second.map(({ x }) => x)));
  });
});
