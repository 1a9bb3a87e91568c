import assert from 'node:assert/strict';
import {
  ensureBorders,
  ensureCoverage,
  ensureIncident,
  ensureStruggles,
  ensureTrust,
} from '../../../src/core/topics/cover.ts';
import type { Scored } from '../../../src/core/topics/score.ts';
import { fillUp, type Selection, swapIn, take } from '../../../src/core/topics/select.ts';
import { sceneOf, scoredAs } from './scenes.ts';

const a = { struggles: ['red gizmo', 'blue lever'], owns: ['pulley'], incidents: ['a flood'] };
const b = { struggles: ['green anvil'], owns: ['crane'] };
const scene = sceneOf([a, b, {}, {}]);
const wide = sceneOf([{ ...a, handovers: [{ what: 'nail', to: 'c' }] }, { ...b, owns: ['red gizmo'] }, {}, {}]);

type Row = Parameters<typeof scoredAs>[3];
const one = (id: string, score = 0.5, row: Row = {}): Scored => scoredAs(scene, id, score, row);
const gizmo: Row = { shown: ['a.struggles[0]'] };
const anvil: Row = { shown: ['b.struggles[0]'] };
const flood: Row = { shown: ['a.incidents[0]'] };

/** What is chosen, when these were taken and those are left; each as its pattern, with its teams where they are not the first two. */
const after = (
  taken: readonly Scored[],
  left: readonly Scored[],
  ensure: (selection: Selection) => void,
  more: Partial<Selection> = {},
): string => {
  const selection: Selection = {
    scene,
    pool: [...taken, ...left],
    picks: [],
    refused: new Set(),
    familyCap: 9,
    factCap: 9,
    grows: false,
    ...more,
  };
  for (const first of taken) assert.ok(take(selection, first), first.draft.pattern.id);
  ensure(selection);
  return selection.picks
    .map(({ topic, scored: { draft } }) => topic.pattern + (draft.teams.join('') === '01' ? '' : draft.teams.join('')))
    .join(' ');
};

describe('a topic in the place of another', () => {
  const taken = [one('U1'), one('S2'), one('R1')];
  const swap = (
    mayGo: (id: string) => boolean,
    more?: Partial<Selection>,
    left: readonly Scored[] = [one('A1'), one('H3')],
  ) =>
    after(
      taken,
      left,
      (selection) =>
        swapIn(
          selection,
          () => true,
          (pick) => mayGo(pick.topic.pattern),
        ),
      more,
    );

  it('takes that of the last that may go', () =>
    assert.equal(
      swap(() => true),
      'U1 S2 A1',
    ));
  it('takes that of one in between, where the last stays', () =>
    assert.equal(
      swap((id) => id === 'S2'),
      'U1 A1 R1',
    ));
  it('never takes the first place', () =>
    assert.equal(
      swap((id) => id === 'U1'),
      'U1 S2 R1',
    ));
  it('makes the list longer where nothing may go and nobody gave a number', () =>
    assert.equal(
      swap(() => false, { grows: true }),
      'U1 S2 R1 A1',
    ));
  it('changes nothing where none is left', () =>
    assert.equal(
      swap(() => true, {}, []),
      'U1 S2 R1',
    ));
  it('is not held back by the one that goes', () => {
    assert.equal(
      swap((id) => id === 'S2', {}, [one('S2', 0.4, { teams: [1, 0] })]),
      'U1 S210 R1',
    );
    assert.equal(
      swap((id) => id === 'R1', {}, [one('S2', 0.4, { teams: [1, 0] })]),
      'U1 S2 R1',
    );
  });
  it('lets the other wait, not refuses it', () =>
    assert.equal(
      after(taken, [one('A1')], (selection) => {
        swapIn(
          selection,
          () => true,
          (pick) => pick.topic.pattern === 'R1',
        );
        fillUp(selection, 4);
      }),
      'U1 S2 A1 R1',
    ));
  it('is taken once', () => {
    const selection: Selection = {
      scene,
      pool: taken,
      picks: [],
      refused: new Set(),
      familyCap: 9,
      factCap: 9,
      grows: false,
    };
    assert.deepEqual(
      [take(selection, undefined), take(selection, taken[0]), take(selection, taken[0])],
      [false, true, false],
    );
    assert.equal(take(selection, one('U1')), false, 'the same topic by another score');
  });
});

describe('a list speaks', () => {
  type Case = readonly [why: string, taken: readonly Scored[], left: readonly Scored[], chosen: string];
  const both = (...cases: readonly Case[]) => cases;

  for (const [why, taken, left, chosen] of both(
    ['of a struggle of every team', [one('U1'), one('P4', 0.5, gizmo), one('S2')], [one('H1', 0.5, anvil)], 'U1 P4 H1'],
    [
      'of it in the place of no other struggle',
      [one('U1'), one('S2'), one('P4', 0.5, gizmo)],
      [one('H1', 0.5, anvil)],
      'U1 H1 P4',
    ],
    [
      'of it already',
      [one('P4', 0.5, { shown: ['a.struggles[0]', 'b.struggles[0]'] }), one('S2')],
      [one('H1', 0.5, anvil)],
      'P4 S2',
    ],
    ['of it in no mere trial', [one('P4', 0.5, gizmo), one('S2')], [one('A4', 0.5, anvil)], 'P4 S2'],
    [
      'of it where somebody is led to know each other',
      [one('P4', 0.5, gizmo), one('S2')],
      [one('R2', 0.5, anvil)],
      'P4 R2',
    ],
  ))
    it(why, () => assert.equal(after(taken, left, ensureStruggles), chosen));
  it('of no struggle that is a guess', () => {
    const guess = { ...scene, facts: scene.facts.map((fact) => ({ ...fact, assumed: true })) };
    assert.equal(after([one('U1'), one('S2')], [one('H1', 0.5, anvil)], ensureStruggles, { scene: guess }), 'U1 S2');
  });

  const known: Row = { evidence: ['a.owns[0]'] };
  for (const [why, taken, left, chosen] of both(
    [
      'of words and of a trade-off',
      [one('U1'), one('S2'), one('R1')],
      [one('T1', 0.5, known), one('A3', 0.5, known)],
      'U1 A3 T1',
    ],
    ['of words once', [one('U1'), one('T2'), one('A3')], [one('T1', 0.5, known), one('H3', 0.5, known)], 'U1 T2 A3'],
    ['of words in the place of no trade-off', [one('U1'), one('S2'), one('P3')], [one('T4', 0.5, known)], 'U1 T4 P3'],
    ['of a trade-off in the place of no words', [one('U1'), one('S2'), one('T3')], [one('P4', 0.5, known)], 'U1 P4 T3'],
    ['of words that somebody said', [one('U1'), one('S2'), one('P3')], [one('T1')], 'U1 S2 P3'],
    [
      'of words in the place of no lone struggle',
      [one('U1'), one('S2'), one('R4', 0.5, gizmo), one('P3')],
      [one('T1', 0.5, known)],
      'U1 T1 R4 P3',
    ],
    [
      'of words in the place of one struggle of two',
      [one('U1'), one('S2'), one('R4', 0.5, gizmo), one('P2', 0.5, { shown: ['a.struggles[1]'] }), one('P3')],
      [one('T1', 0.5, known)],
      'U1 S2 R4 T1 P3',
    ],
  ))
    it(why, () => assert.equal(after(taken, left, ensureBorders), chosen));

  for (const [why, taken, left, chosen] of both(
    ['of what happened lately', [one('U1'), one('S2'), one('R1')], [one('L1', 0.5, flood)], 'U1 S2 L1'],
    ['of what happened already', [one('U1'), one('L1', 0.5, flood), one('R1')], [one('L3', 0.5, flood)], 'U1 L1 R1'],
    [
      'of what happened in the place of no words',
      [one('U1'), one('S2'), one('T2')],
      [one('L1', 0.5, flood)],
      'U1 L1 T2',
    ],
    [
      'of what happened in the place of no trade-off',
      [one('U1'), one('S2'), one('H3')],
      [one('L1', 0.5, flood)],
      'U1 L1 H3',
    ],
    [
      'of what happened in the place of no lone struggle',
      [one('U1'), one('S2'), one('R4', 0.5, gizmo)],
      [one('L1', 0.5, flood)],
      'U1 L1 R4',
    ],
    ['of what happened in no mere trial', [one('U1'), one('S2')], [one('A4', 0.5, flood)], 'U1 S2'],
  ))
    it(why, () => assert.equal(after(taken, left, ensureIncident), chosen));

  it('of people first', () => {
    const trust = (main: number) => (selection: Selection) => ensureTrust(selection, main);
    assert.equal(after([one('H3'), one('A1')], [one('I4'), one('R1')], trust(2)), 'H3 R1');
    assert.equal(after([one('H3'), one('R4')], [one('R1')], trust(2)), 'H3 R4');
    assert.equal(after([one('H3'), one('A1')], [one('R1')], trust(1)), 'H3 A1');
  });
});

describe('among several teams', () => {
  const at = (teams: readonly number[]): Row => ({ teams });
  const covered = (taken: readonly Scored[], left: readonly Scored[], more: Partial<Selection>): string =>
    after(taken, left, ensureCoverage, { grows: true, ...more });
  const three = { scene: sceneOf([{}, {}, {}]) };
  const third = [one('R1', 0.5, at([0, 2])), one('A1', 0.5, at([1, 2]))];

  it('each is in two topics', () => {
    assert.equal(covered([one('U1'), one('S2')], third, three), 'U1 S2 R102');
    assert.equal(covered([one('U1', 0.5, at([0, 1, 2])), one('S2')], third, three), 'U1012 S2 R102');
    assert.equal(covered([one('U1', 0.5, at([0, 1, 2])), one('S2', 0.5, at([0, 1, 2]))], third, three), 'U1012 S2012');
  });
  it('one goes whose teams are in three', () =>
    assert.equal(
      covered([one('U1'), one('S2'), one('P6'), one('R2', 0.5, at([0, 2]))], third, three),
      'U1 S2 R102 R202',
    ));
  it('no trial will do', () =>
    assert.equal(covered([one('U1'), one('S2')], [one('A4', 0.5, at([0, 2]))], three), 'U1 S2'));

  const all = [
    one('U1', 0.5, at([0, 1])),
    one('S2', 0.5, at([0, 1])),
    one('U2', 0.5, at([2, 3])),
    one('R2', 0.5, at([2, 3])),
  ];
  it('who hands something on meets who receives it', () =>
    assert.equal(
      covered(all, [one('H3', 0.5, at([1, 2])), one('P6', 0.5, at([0, 2]))], { scene: wide }),
      'U1 S2 U223 R223 P602',
    ));
  it('who is tied closely meets', () => {
    const apart = [
      one('U1', 0.5, at([0, 2])),
      one('S2', 0.5, at([0, 2])),
      one('U2', 0.5, at([1, 3])),
      one('R2', 0.5, at([1, 3])),
    ];
    assert.equal(covered(apart, [one('P6', 0.5, at([0, 1]))], { scene: wide }), 'U102 S202 U213 R213 P6');
    assert.equal(covered(apart, [one('P6', 0.5, at([0, 1]))], {}), 'U102 S202 U213 R213');
  });
  it('a guess ties nobody', () => {
    const guess = { ...wide, facts: wide.facts.map((fact) => ({ ...fact, assumed: true })) };
    assert.equal(covered(all, [one('P6', 0.5, at([0, 2]))], { scene: guess }), 'U1 S2 U223 R223');
  });
});
