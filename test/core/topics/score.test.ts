import assert from 'node:assert/strict';
import type { Fact } from '../../../src/core/topics/facts.ts';
import type { Team } from '../../../src/core/topics/input.ts';
import type { Draft } from '../../../src/core/topics/instantiate.ts';
import type { Scene } from '../../../src/core/topics/scene.ts';
import { type Scored, scoreCited, scoreDraft } from '../../../src/core/topics/score.ts';
import { draftOf, factAt, near, sceneOf } from './scenes.ts';

// Enough is known of both that silence says something.
const a = { tools: ['pliers'], metrics: ['torque'], terms: ['lathe'] };
const b = { tools: ['ladder'], metrics: ['mass'], terms: ['crane'] };
const scene = sceneOf(
  [
    { ...a, struggles: ['red gizmo', 'blue lever'], owns: ['pulley'] },
    { ...b, owns: ['red gizmo', 'anvil'], handovers: [{ what: 'nail' }], struggles: ['Ash counts screws'] },
  ],
  { goal: 'red gizmo' },
);
/** How close a struggle and a work in the same words are tied. */
const tie = Math.sqrt(0.5) + 0.15;
const plenty = { fit: 1, format: 'fishbowl', top: 60 };

const scored = (draft: Draft, at: Scene = scene, fit = 1, intent = 0.5): Scored | undefined =>
  scoreDraft(at, draft, { pattern: draft.pattern, fit: { ...plenty, fit }, intent });
const parts = (draft: Draft, at?: Scene) => scored(draft, at)?.parts ?? assert.fail('one-sided');
/** The same fact, but guessed. */
const guessed = (draft: Draft, ...slots: string[]): Draft => ({
  ...draft,
  slots: new Map(
    [...draft.slots].map(([name, slot]) => [
      name,
      slots.includes(name) ? { name, facts: slot.facts.map((fact): Fact => ({ ...fact, assumed: true })) } : slot,
    ]),
  ),
});

describe('what a topic has to do with its teams', () => {
  it('is what fills it, what is tied to that, and how closely', () => {
    const { relevance, balance } = parts(draftOf(scene, 'P4', { s: ['a.struggles[0]'] }));
    const [giver, other] = [1 - 0.9 * 0.4 + 0.3 * tie, 1 - 0.9 * 0.85 + 0.3 * tie];
    near(relevance, other);
    near(balance, other / giver);
  });
  it('is more where a fact of each fills it', () =>
    near(
      parts(draftOf(scene, 'P2', { s: ['a.struggles[0]'], p: ['b.owns[0]'] })).relevance,
      1 - 0.9 * 0.7 + 0.3 * tie,
    ));
  it('is never more than all', () => {
    const both = sceneOf([
      { ...a, struggles: ['red gizmo', 'blue gizmo'] },
      { ...b, struggles: ['red gizmo', 'blue gizmo'] },
    ]);
    const draft = draftOf(both, 'P1', {
      s: ['a.struggles[0]', 'a.struggles[1]'],
      s2: ['b.struggles[0]', 'b.struggles[1]'],
    });
    near(parts(draft, both).relevance, 1);
  });
  it('is too little where the other side has no part in it', () => {
    assert.equal(scored(draftOf(scene, 'P4', { s: ['a.struggles[1]'] })), undefined);
    assert.equal(scored(draftOf(scene, 'S5', { k: ['a.tools[0]', 'b.tools[0]'] })), undefined);
    near(parts(draftOf(scene, 'I1', { o: ['a.owns[0]'], p: ['b.owns[1]'] })).relevance, 1 - 0.9 * 0.7);
  });
  it('is half a tie where the other team is named', () =>
    near(
      parts(draftOf(scene, 'P2', { s: ['b.struggles[0]'], p: ['a.owns[0]'] }, [1, 0])).relevance,
      1 - 0.9 * 0.7 + 0.3 * 0.5,
    ));
  it('is the least where a pattern asks for nothing, or the team is unknown', () => {
    near(parts(draftOf(scene, 'U1')).relevance, 0.35);
    near(parts(draftOf(scene, 'H7', { s: ['a.struggles[1]'] })).relevance, 0.35);
    const unknown = sceneOf([
      { ...a, struggles: ['blue lever'] },
      { tools: ['ladder'], metrics: ['mass'] },
    ]);
    near(parts(draftOf(unknown, 'P4', { s: ['a.struggles[0]'] }), unknown).relevance, 0.35);
  });
  it('is raised by the fact a further team comes with', () => {
    const three = sceneOf([
      { ...a, struggles: ['red gizmo'] },
      { ...b, owns: ['red gizmo'] },
      { ...a, incidents: ['a flood'] },
    ]);
    const draft = draftOf(three, 'P2', { s: ['a.struggles[0]'], p: ['b.owns[0]'] }, [0, 1, 2]);
    assert.equal(scored(draft, three), undefined);
    const extra = new Map([[2, factAt(three, 'c.incidents[0]')]]);
    near(parts({ ...draft, extra }, three).relevance, 1 - 0.9 * 0.7);
  });
});

describe('what is tied to a topic', () => {
  const many = sceneOf([
    { ...a, struggles: ['red gizmo', 'blue lever'] },
    { ...b, owns: ['red gizmo box', 'red gizmo', 'red gizmo lid'], struggles: ['red gizmo'] },
    { ...a, owns: ['red gizmo'] },
  ]);
  it('is the two closest of a team, and none of a team outside', () =>
    assert.deepEqual(
      scored(draftOf(many, 'P4', { s: ['a.struggles[0]'] }), many)?.evidence.flatMap(({ paths }) => paths),
      ['teams.a.struggles[0]', 'teams.b.struggles[0]', 'teams.b.owns[0]'],
    ));
  it('does not name what fills it twice', () =>
    assert.deepEqual(
      scored(draftOf(many, 'P1', { s: ['a.struggles[0]'], s2: ['b.struggles[0]'] }), many)?.evidence.flatMap(
        ({ paths }) => paths,
      ),
      ['teams.a.struggles[0]', 'teams.b.struggles[0]', 'teams.b.owns[0]', 'teams.b.owns[1]'],
    ));
  for (const [why, owns] of [
    ['that comes later', ['red gizmo', 'red gizmo blue lever']],
    ['that comes first', ['red gizmo blue lever', 'red gizmo']],
  ] as const)
    for (const slots of [
      { o: ['a.owns[0]'], s: ['a.struggles[0]'] },
      { s: ['a.struggles[0]'], o: ['a.owns[0]'] },
    ])
      it(`goes by the closest of its ties, for one ${why}, with ${Object.keys(slots).join(' before ')}`, () => {
        const at = sceneOf([
          { ...a, owns: ['red gizmo'], struggles: ['blue lever'] },
          { ...b, owns },
        ]);
        assert.deepEqual(
          scored(draftOf(at, 'P4', slots), at)
            ?.evidence.slice(2)
            .map(({ text }) => text),
          ['red gizmo blue lever', 'red gizmo'],
        );
      });
  it('is shown as far as the title shows it', () =>
    assert.deepEqual(
      scored(draftOf(many, 'P4', { s: ['a.struggles[0]'], o: ['b.owns[0]'] }), many)?.shown.map(({ text }) => text),
      ['red gizmo'],
    ));
});

describe('the worth of a topic', () => {
  const draft = draftOf(scene, 'P2', { s: ['a.struggles[0]'], p: ['b.owns[0]'] });
  const { relevance, balance } = parts(draft);
  const rest = 0.3 * relevance + 0.08 * balance;

  it('is the sum of its parts', () => {
    assert.deepEqual(
      { ...parts(draft), relevance: 0, balance: 0 },
      { relevance: 0, balance: 0, intent: 0.5, goalsim: 1, specific: 1, boosts: 0, fit: 1 },
    );
    near(scored(draft)?.score, rest + 0.22 * 0.5 + 0.14 + 0.18);
    near(scored(draft, scene, 1, 1)?.score, rest + 0.22 + 0.14 + 0.18);
  });
  it('is more where more speaks for it', () => {
    const lone = draftOf(scene, 'U1', { o: ['a.owns[0]'], p: ['b.owns[1]'] });
    const of = parts(lone);
    near(of.boosts, 0.5);
    near(scored(lone)?.score, 0.3 * of.relevance + 0.08 * of.balance + 0.11 + 0.18 * 0.3 + 0.08 * 0.5);
  });
  it('is less where it fits less', () => near(scored(draft, scene, 0.5)?.score, (rest + 0.11 + 0.14 + 0.18) / 2));
  it('keeps what format it takes', () =>
    assert.deepEqual([scored(draft)?.format, scored(draft)?.topMinutes], ['fishbowl', 60]));

  it('counts a guess near the goal for less', () => {
    near(parts(guessed(draft, 's', 'p')).goalsim, 0.4);
    near(parts(guessed(draft, 's')).goalsim, 1);
    near(parts(draftOf(scene, 'U1', { o: ['a.owns[0]'] })).goalsim, 0);
  });

  const specific: readonly (readonly [why: string, draft: Draft, specific: number])[] = [
    ['facts in title and question', draft, 1],
    ['a guess in both', guessed(draft, 's', 'p'), 0.4],
    ['one guess of two', guessed(draft, 's'), 0.7],
    ['a slot with nothing', draftOf(scene, 'P2', { s: ['a.struggles[0]'] }), 0.5],
    ['facts in the title alone', draftOf(scene, 'U5', { o: ['a.owns[0]'], p: ['b.owns[0]'] }), 0.65],
    ['no slot shown, a fact behind it', draftOf(scene, 'U1', { o: ['a.owns[0]'] }), 0.3],
    ['no slot shown, a guess behind it', guessed(draftOf(scene, 'U1', { o: ['a.owns[0]'] }), 'o'), 0.1],
    ['no slot shown, nothing behind it', draftOf(scene, 'U1'), 0.1],
  ];
  const open = { ...scene, sparse: new Set([0, 1]) };
  for (const [why, one, expected] of specific)
    it(`is ${expected} specific for ${why}`, () => near(parts(one, open).specific, expected));

  it('grows with each team beyond two', () => {
    const three = sceneOf([a, b, a]);
    const two = scored(draftOf(three, 'U1'), three);
    near((scored(draftOf(three, 'U1', {}, [0, 1, 2]), three)?.score ?? 0) - (two?.score ?? 0), 0.06);
  });

  const thin = (draft: Draft, richness: number): number => {
    const at = (rich: number): Scene => ({ ...open, serves: true, knowledge: { ...scene.knowledge, richness: rich } });
    return (scored(draft, at(richness))?.score ?? 0) - (scored(draft, at(1))?.score ?? 0);
  };
  it('is helped by guessing little where little is known', () => {
    for (const id of ['U1', 'U2', 'U6', 'S2', 'S4', 'R1', 'P6']) near(thin(draftOf(scene, id), 0.29), 0.1);
    near(thin(draftOf(scene, 'U1'), 0.3), 0);
    near(thin(draftOf(scene, 'A1'), 0), 0);
  });
  const served: readonly (readonly [why: string, goal: string, said: Partial<Team>, serves: boolean])[] = [
    ['nobody', 'understand each other', {}, false],
    ['customers in the goal', 'happier customers', {}, true],
    ['お客様 in the goal', 'お客様のために', {}, true],
    ['a patient a team tells of', 'work together', { struggles: ['the patient waits'] }, true],
    ['a team that meets them', 'work together', { name: '営業部' }, true],
    ['a ward', 'work together', { name: 'Ward 3' }, true],
    ['a word in another', 'less abuse of rules', {}, false],
  ];
  for (const [why, goal, said, serves] of served)
    it(`walks with somebody served where the file names ${why}: ${serves}`, () => {
      const named = sceneOf([said, b], { goal });
      assert.equal(named.serves, serves);
      const walk = draftOf(named, 'P6');
      const worth = (of: boolean): number => scored(walk, { ...named, serves: of })?.score ?? 0;
      near(worth(true) - worth(false), named.knowledge.richness < 0.3 ? 0.2 : 0.1);
      assert.equal(scored(walk, named)?.score, worth(serves));
    });

  it('is hurt by guessing a pain, but for a trial', () => {
    const pain = { s: ['a.struggles[0]'] };
    near(thin(guessed(draftOf(scene, 'P4', pain), 's'), 0), -0.1);
    near(thin(draftOf(scene, 'P4', pain), 0), 0);
    near(thin(guessed(draftOf(scene, 'P5', pain), 's'), 0), 0);
  });
});

describe('a topic somebody else made', () => {
  const cited = (...paths: string[]) =>
    scoreCited(
      scene,
      [0, 1],
      paths.map((path) => factAt(scene, path)),
    );
  it('is scored by the facts it cites', () => {
    const found = cited('a.struggles[0]', 'b.owns[0]') ?? assert.fail();
    const [first, second] = [1 - 0.9 * 0.4 + 0.3 * tie, 1 - 0.9 * 0.7 + 0.3 * tie];
    near(found.parts.relevance, second);
    near(found.parts.balance, second / first);
    assert.deepEqual(
      { ...found.parts, relevance: 0, balance: 0 },
      { relevance: 0, balance: 0, intent: 1, goalsim: 1, specific: 1, boosts: 0, fit: 1 },
    );
    near(found.score, 0.3 * second + (0.08 * second) / first + 0.22 + 0.14 + 0.18);
  });
  it('is none where a team has no part in it', () => {
    near(cited('a.struggles[0]')?.parts.relevance, 0.1 + 0.3 * tie);
    assert.equal(cited('a.struggles[1]'), undefined);
  });
});
