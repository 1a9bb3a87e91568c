import { boostsOf } from '../../../src/core/topics/boosts.ts';
import type { Fact } from '../../../src/core/topics/facts.ts';
import type { Scene } from '../../../src/core/topics/scene.ts';
import { draftOf, near, sceneOf } from './scenes.ts';

describe('what speaks for a pattern', () => {
  const busy = sceneOf([
    {
      struggles: ['red gizmo sent back', 'boxes typed twice'],
      owns: ['red gizmo'],
      terms: [{ term: 'dock', means: 'a quay for red gizmo' }],
      incidents: ['a flood of blue levers'],
    },
    {
      struggles: ['blue levers leak'],
      owns: ['blue levers'],
      terms: [{ term: 'dock', means: 'a port of call' }],
      handovers: [{ what: 'blue levers', to: 'a' }],
    },
  ]);
  const still = sceneOf([
    { owns: ['crane'], terms: ['dock'] },
    { owns: ['anvil'], terms: ['dock'] },
  ]);
  const s = { s: ['a.struggles[0]'] };
  type Row = readonly [
    why: string,
    scene: Scene,
    pattern: string,
    slots: Readonly<Record<string, readonly string[]>>,
    share: number,
    teams?: readonly number[],
  ];
  const cases: readonly Row[] = [
    ['nothing', still, 'H6', {}, 0],
    ['half of what is asked, where nothing is needed', busy, 'U1', { o: ['a.owns[0]'] }, 0.25],
    ['all of it', busy, 'U1', { o: ['a.owns[0]'], p: ['b.owns[0]'] }, 0.5],
    ['one of one', busy, 'P2', s, 1],
    ['nothing that happened', still, 'P2', {}, 0],
    ['one of two, where something is needed', busy, 'U5', {}, 0],
    ['a trouble of that kind', busy, 'S3', s, 1],
    ['no trouble of another kind', busy, 'S3', { s: ['a.struggles[1]'] }, 0],
    ['a trouble of that kind tied to it', busy, 'S3', { x: ['b.handovers[0]'] }, 0, [1, 0]],
    ['a trouble of whoever is there', busy, 'S3', {}, 1],
    ['what each hands the other', busy, 'R3', { x: ['b.handovers[0]'], y: ['b.handovers[0]'] }, 0.5],
    ['not one way alone', busy, 'R3', { x: ['b.handovers[0]'] }, 0],
    ['a word with two meanings', busy, 'T1', { t: ['a.terms[0]', 'b.terms[0]'] }, 1],
    ['not a word without any', still, 'T1', { t: ['a.terms[0]', 'b.terms[0]'] }, 0],
    ['a word the other side uses', busy, 'T2', { t: ['a.terms[0]'] }, 1],
    ['not a word of nobody else', still, 'T2', { t: ['a.owns[0]'] }, 0],
    ['a trouble of who gives it', busy, 'H1', { x: ['b.handovers[0]'] }, 0.5, [1, 0]],
    ['what happened in the hands of the other, and his trouble', busy, 'L1', { i: ['a.incidents[0]'] }, 1],
    ['what happened to both', busy, 'L2', {}, 0.25],
    ['a trouble of both', busy, 'A3', {}, 0],
  ];
  for (const [why, scene, id, slots, share, teams] of cases)
    it(`is ${share} for ${why}`, () => near(boostsOf(scene, draftOf(scene, id, slots, teams)), share));

  it('is no guess', () => {
    const draft = draftOf(busy, 'U1', { o: ['a.owns[0]'] });
    const slots = new Map(
      [...draft.slots].map(([name, slot]) => [
        name,
        { name, facts: slot.facts.map((fact): Fact => ({ ...fact, assumed: true })) },
      ]),
    );
    near(boostsOf(busy, { ...draft, slots }), 0);
  });
});
