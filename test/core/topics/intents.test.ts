import assert from 'node:assert/strict';
import type { Team } from '../../../src/core/topics/input.ts';
import type { Intents } from '../../../src/core/topics/intents.ts';
import type { Family } from '../../../src/core/topics/patterns.ts';
import { sceneOf } from './scenes.ts';

type Given = Partial<Team>;
const intents = (goal: string, a: Given = {}, b: Given = {}): Intents => sceneOf([a, b], { goal }).intents;
/** The families taken, with their points. */
const taken = (goal: string, a?: Given, b?: Given): string =>
  intents(goal, a, b)
    .taken.map(({ id, score }) => `${id} ${Math.round(score * 100) / 100}`)
    .join(', ');
const points = (goal: string, family: Family, a?: Given, b?: Given): number =>
  intents(goal, a, b).scores.get(family) ?? Number.NaN;

describe('what a goal wants', () => {
  const cases: readonly (readonly [why: string, goal: string, taken: string])[] = [
    ['by a strong word', 'Onboard the crane drivers', 'grow 2'],
    ['by a weak word', 'Coach the crane drivers', 'grow 1'],
    ['by both', 'Onboard and coach the crane drivers', 'grow 3'],
    ['by each word once', 'Onboard the crane drivers, onboard them', 'grow 2'],
    ['two things alike', 'Onboard the crane drivers and fix the roadmap', 'solve 2, grow 2, align 2'],
    ['no thing that is much weaker', 'Onboard the crane drivers to explore', 'grow 2'],
  ];
  for (const [why, goal, expected] of cases) it(`${why}: ${goal}`, () => assert.equal(taken(goal), expected));

  it('is guessed where no word says', () => {
    const guess = intents('Crane drivers');
    assert.deepEqual([guess.guessed, taken('Crane drivers')], [true, 'understand 0.6, solve 0.5, handoff 0.4']);
    assert.equal(intents('Onboard the crane drivers').guessed, false);
  });
  it('is no more than three things', () =>
    assert.equal(intents('Onboard drivers, fix crates, set the roadmap, write a glossary').taken.length, 3));
  it('is not to improve where there is nothing to improve', () => {
    assert.equal(intents('Improve').guessed, true);
    assert.equal(taken('Improve the crane drivers'), 'solve 1');
  });
});

describe('what the teams suggest', () => {
  const goal = 'Onboard the crane drivers';
  const cases: readonly (readonly [why: string, family: Family, a: Given, b: Given, points: number])[] = [
    ['nothing', 'handoff', {}, {}, 0],
    ['by a hand-over', 'handoff', { handovers: [{ what: 'nail' }] }, {}, 0.5],
    [
      'by no more than two of them',
      'handoff',
      { handovers: [{ what: 'nail' }, { what: 'bolt' }, { what: 'rivet' }] },
      {},
      1,
    ],
    ['by an incident', 'learn', { incidents: ['a flood'] }, {}, 0.5],
    ['by half for a number', 'align', { metrics: ['torque'] }, {}, 0.25],
    ['by a trouble that comes late', 'handoff', { struggles: ['nails come late'] }, {}, 0.5],
    ['by a trouble that comes back', 'handoff', { struggles: ['nails sent back'] }, {}, 0.5],
    ['by a trouble to wait for', 'handoff', { struggles: ['nails stuck'] }, {}, 0.5],
    ['by a trouble done twice', 'standardize', { struggles: ['nails typed twice'] }, {}, 0.5],
    ['by a trouble that does not match', 'standardize', { struggles: ['nails differ'] }, {}, 0.5],
    ['by a trouble without a kind', 'handoff', { struggles: ['nails'] }, {}, 0],
    ['by two troubles alike', 'solve', { struggles: ['red nails'] }, { struggles: ['red nails'] }, 0.5],
    ['by a word of both', 'standardize', { terms: ['dock'] }, { terms: ['dock'] }, 0.5],
    ['by a trouble in the hands of the other', 'handoff', { struggles: ['red nails'] }, { owns: ['red nails'] }, 0.5],
    ['by a work of both', 'handoff', { owns: ['red nails'] }, { owns: ['red nails'] }, 0],
    ['by a number and a trouble', 'handoff', { struggles: ['red nails'] }, { metrics: ['red nails'] }, 0],
  ];
  for (const [why, family, a, b, expected] of cases)
    it(`${family} ${why}`, () => assert.equal(points(goal, family, a, b), expected));

  it('adds to what the goal says', () =>
    assert.equal(points(goal, 'grow', { struggles: ['only one person can'] }), 2.5));
  it('never outranks it', () => {
    const busy = { handovers: [{ what: 'nail' }, { what: 'bolt' }] };
    assert.equal(points('Coach the crane drivers', 'handoff', busy), 0.9);
    assert.equal(taken('Coach the crane drivers', busy), 'grow 1, handoff 0.9');
  });
  it('is not counted where it is a guess', () =>
    assert.equal(points(goal, 'handoff', { name: 'Sales' }, { name: 'Development' }), 0));

  it('leads a little where the goal says nothing either', () => {
    assert.equal(points('Crane drivers', 'handoff', { handovers: [{ what: 'nail' }] }), 0.5);
    assert.equal(points('Crane drivers', 'learn', { incidents: ['a flood'] }), 0.2);
  });
  it('comes along with a goal that names nothing', () => {
    const busy = { incidents: ['a flood', 'a fire'] };
    assert.ok(taken('Get to know each other', busy).endsWith('learn 1.2'), taken('Get to know each other', busy));
    assert.ok(!taken('Get to know each other', { incidents: ['a flood'] }).includes('learn'));
  });
});
