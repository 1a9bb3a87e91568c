import assert from 'node:assert/strict';
import { measure } from '../../../src/core/groups/measure.ts';
import { Mixer, usualMoves } from '../../../src/core/groups/mixer.ts';
import { groupSizes, type Problem } from '../../../src/core/groups/problem.ts';
import { untilAllMet } from '../../../src/core/groups/until-all-met.ts';
import { company, golfers } from './problems.ts';

/** Mixes to the end and checks what the mixer says of itself. */
function mixed(problem: Problem, moves = usualMoves(problem), seed = 1) {
  const mixer = new Mixer(problem, seed);
  for (const part of mixer.steps(moves)) assert.ok(part >= 0 && part <= 1.001, `${part} of the work`);
  const { tables, newPairs, bound } = mixer.best;
  const measured = measure(problem, tables);
  assert.equal(measured.newPairs, newPairs);
  assert.ok(newPairs <= bound, `${newPairs} is more than can be`);
  return { ...measured, tables, bound, share: bound === 0 ? 1 : newPairs / bound };
}

/** What a walk in small steps comes to. */
function last<T>(steps: Iterator<number, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

describe('group sizes', () => {
  const cases: readonly (readonly [people: number, size: number, sizes: readonly number[]])[] = [
    [12, 4, [4, 4, 4]],
    [11, 4, [4, 4, 3]],
    [10, 4, [4, 3, 3]],
    [7, 2, [3, 2, 2]],
    [6, 4, [3, 3]],
    [5, 4, [5]],
    [5, 3, [3, 2]],
    [9, 5, [5, 4]],
    [11, 5, [6, 5]],
    [3, 2, [3]],
    [1, 4, [1]],
    [0, 4, []],
  ];
  for (const [people, size, sizes] of cases)
    it(`${people} people in ${size}s: ${sizes.join(', ')}`, () => assert.deepEqual(groupSizes(people, size), sizes));
});

describe('mixing', () => {
  describe('the classics without a repeat', () => {
    for (const [groups, size, rounds] of [
      [5, 3, 7],
      [7, 3, 9],
      [7, 3, 10],
      [7, 4, 7],
      [8, 4, 7],
      [8, 4, 8],
      [8, 4, 9],
      [10, 5, 7],
      [10, 10, 3],
      [4, 4, 5],
    ] as const)
      it(`${groups}-${size}-${rounds}`, () => assert.equal(mixed(golfers(groups, size, rounds)).repeats, 0));
  });

  it('8-4-10 with at most 20 repeats', () => assert.ok(mixed(golfers(8, 4, 10)).repeats <= 20));

  it('takes a classic over to people who have met before', () => {
    const met = [...Array(8).keys()].map((nth) => ({ pair: [nth, nth + 8] as const, memory: 'fresh' as const }));
    assert.equal(mixed({ ...golfers(8, 4, 7), met }).share, 1);
  });

  for (const seed of [1, 2, 3])
    it(`40 people, 10 rounds, history: 98.5 % of what can be in a few moves, 99 % in more (${seed})`, () => {
      assert.ok(mixed(company(40, 5, 5, 10, seed), 60_000).share >= 0.985);
      const { share, broken } = mixed(company(40, 5, 5, 10, seed));
      assert.ok(share >= 0.99, `${share}`);
      assert.deepEqual(broken, []);
    });

  it('500 and 2,000 people: all of what can be', () => {
    assert.equal(mixed(company(500, 5, 12, 10, 1)).share, 1);
    const { share, broken } = mixed(company(2000, 5, 12, 10, 1));
    assert.equal(share, 1);
    assert.deepEqual(broken, []);
  });

  it('with 12 people: few rounds until everyone has met everyone across teams, and evenly', () => {
    const twelve = (rounds: number): Problem => company(12, 4, 3, rounds, 1, { history: 0, apart: 0, even: true });
    const problem = last(untilAllMet(twelve, 1));
    assert.ok((problem?.rounds.length ?? 99) <= 5, `${problem?.rounds.length}`);
    // In two rounds all 30 first meetings and an even share exclude each other: whoever sat as the only one of a team
    // has met both of each pair, and would have to sit with one of them again.
    for (const [rounds, apart] of [
      [1, 1],
      [2, 2],
      [3, 1],
      [4, 0],
    ] as const) {
      const { met } = mixed(twelve(rounds));
      assert.ok(Math.max(...met) - Math.min(...met) <= apart, `${rounds} rounds: ${met}`);
    }
  });

  it('keeps apart and together at once', () => {
    const problem = {
      ...company(20, 4, 4, 6, 5),
      apart: [[0, 1]] as const,
      together: [
        [2, 3, 7],
        [10, 11],
      ],
    };
    const { tables, broken } = mixed({ ...problem, met: [] });
    assert.deepEqual(broken, []);
    for (const groups of tables)
      for (const set of problem.together)
        assert.ok(groups.some((group) => set.every((person) => group.includes(person))));
  });

  it('spreads hosts over the groups', () => {
    const problem = { ...company(20, 4, 4, 3, 6), leads: [0, 1, 2, 3, 4] };
    for (const groups of mixed(problem).tables)
      assert.deepEqual(
        groups.map((group) => group.filter((person) => person < 5).length),
        [1, 1, 1, 1, 1],
      );
  });

  it('when a fifth of the people is missing each round, those who are there sit in full groups', () => {
    const problem = company(40, 5, 5, 6, 7, { attendance: 0.8 });
    const { tables, share } = mixed(problem);
    tables.forEach((groups, round) => {
      assert.deepEqual(
        groups.flat().sort((a, b) => a - b),
        problem.rounds[round]?.present,
      );
    });
    assert.ok(share >= 0.93, `${share}`);
  });

  it('a team larger than there are groups: no more of it together than has to be', () => {
    const teams = [...Array(12).keys()].map((person) => (person < 8 ? 0 : person));
    const problem = { ...golfers(3, 4, 1), teams };
    const { newPairs, bound } = mixed(problem);
    assert.equal(newPairs, bound);
  });

  it('is unmoved by who waits for it: half the steps, half a plan, and never none', () => {
    const mixer = new Mixer(company(40, 5, 5, 10, 1), 1);
    const steps = mixer.steps();
    for (let nth = 0; nth < 60; nth++) steps.next();
    assert.equal(mixer.best.tables.flat(2).length, 400);
  });
});
