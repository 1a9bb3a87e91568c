import assert from 'node:assert/strict';
import fc from 'fast-check';
import { measure } from '../../src/core/groups/measure.ts';
import { Mixer } from '../../src/core/groups/mixer.ts';
import { groupSizes, type Problem, type Tables } from '../../src/core/groups/problem.ts';
import { Random } from '../../src/core/groups/random.ts';
import { Seating, tablesOf } from '../../src/core/groups/seating.ts';
import { company } from '../core/groups/problems.ts';
import { law } from './runs.ts';

const problems = fc
  .record({
    people: fc.integer({ min: 4, max: 40 }),
    size: fc.integer({ min: 2, max: 7 }),
    teams: fc.integer({ min: 1, max: 6 }),
    rounds: fc.integer({ min: 1, max: 8 }),
    seed: fc.integer({ min: 1, max: 1_000_000 }),
    attendance: fc.constantFrom(1, 1, 0.8),
    apart: fc.integer({ min: 0, max: 3 }),
    tie: fc.boolean(),
    leads: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ people, size, teams, rounds, seed, attendance, apart, tie, leads }): Problem => {
    const problem = company(people, size, teams, rounds, seed, { attendance, apart });
    const together = tie && size > 2 ? [[people - 2, people - 1]] : [];
    const tied = new Set(together.flat());
    // A person both tied and kept apart is somebody else's law: `matterOf` refuses contradictions.
    const free = problem.apart.filter(([one, other]) => !tied.has(one) && !tied.has(other));
    return { ...problem, apart: free, together, leads: Array.from({ length: leads }, (_, person) => person) };
  });

function mixed(problem: Problem, seed: number, moves = 30_000): Tables {
  const mixer = new Mixer(problem, seed);
  for (const _ of mixer.steps(moves));
  return mixer.best.tables;
}

describe('laws of mixing', () => {
  law(
    'everybody who is there sits in one group, and sizes differ by at most one',
    100,
    fc.property(problems, (problem) => {
      const tables = mixed(problem, 1);
      assert.equal(tables.length, problem.rounds.length);
      tables.forEach((groups, round) => {
        assert.deepEqual(
          groups.flat().sort((a, b) => a - b),
          problem.rounds[round]?.present,
        );
        const sizes = groups.map(({ length }) => length);
        assert.ok(Math.max(...sizes) - Math.min(...sizes) <= 1);
      });
    }),
  );

  law(
    'no pair that is to be kept apart sits together',
    100,
    fc.property(problems, (problem) => {
      // With three groups or more, three pairs can always be kept apart.
      fc.pre(problem.rounds.every(({ sizes }) => sizes.length > 2));
      assert.deepEqual(measure(problem, mixed(problem, 1)).broken, []);
    }),
  );

  law(
    'those who belong together sit together whenever both are there',
    100,
    fc.property(problems, (problem) => {
      fc.pre(problem.together.length > 0);
      const [one = 0, other = 0] = problem.together[0] ?? [];
      for (const [round, groups] of mixed(problem, 1).entries()) {
        const present = problem.rounds[round]?.present ?? [];
        if (!present.includes(one) || !present.includes(other)) continue;
        assert.ok(groups.some((group) => group.includes(one) && group.includes(other)));
      }
    }),
  );

  law(
    'the same seed gives the same groups',
    30,
    fc.property(problems, fc.integer({ min: 1, max: 99 }), (problem, seed) => {
      assert.deepEqual(mixed(problem, seed), mixed(problem, seed));
    }),
  );

  law(
    'what a swap is said to cost is what it costs, and the sum is the whole',
    100,
    fc.property(problems, fc.integer({ min: 1, max: 99 }), (problem, seed) => {
      const seating = new Seating(problem);
      const random = new Random(seed);
      problem.rounds.forEach(({ present }, round) => {
        random.shuffle([...present]).forEach((person, nth) => {
          const seat = (seating.roundStart[round] ?? 0) + nth;
          const [before, adds] = [seating.cost, seating.joins(person, seat)];
          seating.sit(person, seat);
          assert.equal(seating.cost, before + adds);
        });
      });
      for (let nth = 0; nth < 50; nth++) {
        const round = random.below(seating.rounds);
        const from = seating.roundStart[round] ?? 0;
        const width = (seating.roundStart[round + 1] ?? 0) - from;
        const [a, b] = [from + random.below(width), from + random.below(width)];
        if (seating.groupStart[a] === seating.groupStart[b]) continue;
        const [before, adds] = [seating.cost, seating.swapAdds(a, b)];
        seating.swap(a, b);
        assert.equal(seating.cost, before + adds);
      }
      const { cost, newPairs, met } = measure(problem, tablesOf(seating, seating.seats));
      assert.equal(seating.cost, cost);
      assert.equal(seating.missing, new Seating(problem).missing - newPairs);
      assert.deepEqual([...seating.met], met);
      assert.equal(
        seating.squares,
        met.reduce((sum, one) => sum + one * one, 0),
      );
    }),
  );

  law(
    'groups of a size: nobody alone, everybody counted',
    300,
    fc.property(fc.integer({ min: 2, max: 300 }), fc.integer({ min: 2, max: 20 }), (people, size) => {
      const sizes = groupSizes(people, size);
      assert.equal(
        sizes.reduce((sum, one) => sum + one, 0),
        people,
      );
      assert.ok(Math.min(...sizes) > 1);
      assert.ok(Math.max(...sizes) - Math.min(...sizes) <= 1);
    }),
  );
});
