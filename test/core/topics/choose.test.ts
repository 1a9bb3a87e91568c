import assert from 'node:assert/strict';
import { topicId } from '../../../src/core/topics/assemble.ts';
import { chooseTopics, type Wishes } from '../../../src/core/topics/choose.ts';
import type { Scene } from '../../../src/core/topics/scene.ts';
import type { Scored } from '../../../src/core/topics/score.ts';
import type { Pick } from '../../../src/core/topics/select.ts';
import { sceneOf, scoredAs } from './scenes.ts';

const a = { struggles: ['red gizmo', 'blue lever'], owns: ['pulley'], terms: ['lathe'] };
const b = { struggles: ['green anvil'], owns: ['crane'], terms: ['lathe'] };
const strong = { taken: [{ id: 'grow' as const, score: 2, cues: [] }], scores: new Map(), guessed: false };
const weak = { ...strong, taken: [{ id: 'grow' as const, score: 1.9, cues: [] }] };
const several = { ...strong, taken: [...strong.taken, ...weak.taken] };
const scene: Scene = { ...sceneOf([a, b, {}]), intents: weak };

const patterns = (picks: readonly Pick[]): string => picks.map(({ topic }) => topic.pattern).join(' ');
const chosen = (scored: readonly Scored[], wishes: Partial<Wishes> = {}, at: Scene = scene) =>
  chooseTopics(at, scored, { count: 2, exact: true, keep: [], exclude: [], like: [], ...wishes });
const list = (...rows: (readonly [id: string, score: number, more?: Parameters<typeof scoredAs>[3]])[]): Scored[] =>
  rows.map(([id, score, more]) => scoredAs(scene, id, score, more));
const gizmo = { shown: ['a.struggles[0]'] };
const lever = { shown: ['a.struggles[1]'] };

describe('of all topics', () => {
  type Row = readonly [why: string, scored: readonly Scored[], count: number, patterns: string];
  const cases: readonly Row[] = [
    ['the best come first, in whatever order', list(['R1', 0.5], ['U1', 0.9], ['S2', 0.8]), 2, 'U1 S2'],
    ['fewer come where there are fewer', list(['U1', 0.9]), 3, 'U1'],
    ['no trial or look back comes among few', list(['P5', 0.9], ['V1', 0.8], ['U1', 0.1]), 2, 'U1'],
    ['another family comes before more of the same', list(['U1', 0.9], ['U2', 0.8], ['S2', 0.74]), 2, 'U1 S2'],
    ['more of the same comes where it is that much better', list(['U1', 0.9], ['U2', 0.8], ['S2', 0.73]), 2, 'U1 U2'],
    ['a family comes twice', list(['U1', 0.9], ['U2', 0.8], ['U6', 0.7], ['S2', 0.1]), 3, 'U1 U2 S2'],
    [
      'one pattern comes once for the same teams',
      list(['U1', 0.9], ['U1', 0.8, { teams: [1, 0] }], ['S2', 0.1]),
      3,
      'U1 S2',
    ],
    [
      'one pattern comes again for other teams',
      list(['U1', 0.9], ['U1', 0.8, { teams: [0, 2] }], ['S2', 0.1]),
      2,
      'U1 U1',
    ],
    ['another pattern comes before it', list(['U1', 0.9], ['U1', 0.8, { teams: [0, 2] }], ['S2', 0.63]), 2, 'U1 S2'],
    ['unless it is that much better', list(['U1', 0.9], ['U1', 0.8, { teams: [0, 2] }], ['S2', 0.62]), 2, 'U1 U1'],
    ['other teams come before the same', list(['U1', 0.9], ['S2', 0.8], ['R1', 0.76, { teams: [0, 2] }]), 2, 'U1 R1'],
    [
      'the same come where it is that much better',
      list(['U1', 0.9], ['S2', 0.8], ['R1', 0.75, { teams: [0, 2] }]),
      2,
      'U1 S2',
    ],
    ['other facts come before the same', list(['U1', 0.9, gizmo], ['S2', 0.8, gizmo], ['R1', 0.63, lever]), 2, 'U1 R1'],
    [
      'the same come where it is that much better',
      list(['U1', 0.9, gizmo], ['S2', 0.8, gizmo], ['R1', 0.62, lever]),
      2,
      'U1 S2',
    ],
    [
      'half the facts count for half',
      list(
        ['U1', 0.9, { evidence: ['a.struggles[0]'] }],
        ['S2', 0.8, { evidence: ['a.struggles[0]', 'a.owns[0]'] }],
        ['R1', 0.74],
      ),
      2,
      'U1 R1',
    ],
    [
      'a fact comes in two titles',
      list(['U1', 0.9, gizmo], ['S2', 0.8, gizmo], ['R1', 0.7, gizmo], ['H3', 0.1]),
      3,
      'U1 S2 H3',
    ],
    [
      'a fact comes a third time rather than none',
      list(['U1', 0.9, gizmo], ['S2', 0.8, gizmo], ['R1', 0.7, gizmo]),
      3,
      'U1 S2 R1',
    ],
  ];
  for (const [why, scored, count, expected] of cases)
    it(why, () => assert.equal(patterns(chosen(scored, { count }).picks), expected));

  const four = list(['U1', 0.9], ['U2', 0.8], ['U6', 0.7], ['S2', 0.1]);
  it('a family comes three times where the goal wants one thing and says so', () => {
    assert.equal(patterns(chosen(four, { count: 3 }, { ...scene, intents: strong }).picks), 'U1 U2 U6');
    assert.equal(patterns(chosen(four, { count: 3 }, { ...scene, intents: several }).picks), 'U1 U2 S2');
  });

  const three = list(['U1', 0.9], ['S2', 0.8], ['R1', 0.7]);
  const idOf = (nth: number): string => topicId(scene, three[nth]?.draft ?? assert.fail());
  const wished: readonly (readonly [why: string, wishes: Partial<Wishes>, patterns: string])[] = [
    ['what is kept comes first', { keep: [idOf(2)] }, 'R1 U1'],
    ['what is kept and no more does no harm', { keep: ['gone'] }, 'U1 S2'],
    ['what is refused does not come', { exclude: [idOf(0)] }, 'S2 R1'],
    ['a pattern that is refused does not come', { exclude: ['U1'] }, 'S2 R1'],
    ['part of a name refuses nothing', { exclude: ['U', 'S2:a'] }, 'U1 S2'],
    ['one of several refused does not come', { exclude: ['X1', 'S2'] }, 'U1 R1'],
    ['more of a kind comes before', { like: ['S9:a-b:none'] }, 'S2 U1'],
    ['more about the same comes before', { like: [`Z1:a-b:${idOf(0).split(':')[2]}`] }, 'U1 S2'],
  ];
  for (const [why, wishes, expected] of wished)
    it(why, () => assert.equal(patterns(chosen(three, wishes).picks), expected));
  it('liking one adds to its score, and to that of no other', () => {
    const { picks } = chosen(three, { like: ['R9:a-b:none'], count: 3 });
    assert.deepEqual(
      picks.map(({ scored }) => scored.score.toFixed(2)),
      ['0.90', '0.85', '0.80'],
    );
    const about = list(['U1', 0.9], ['P4', 0.8, { slots: { s: ['a.struggles[0]'] } }]);
    const like = topicId(scene, about[1]?.draft ?? assert.fail()).replace(/^P4/, 'Z1');
    assert.equal(chosen(about, { like: [like] }).picks[0]?.scored.score.toFixed(2), '0.95');
  });

  it('what stands in for a fact does not come first', () => {
    const neutral = list(['R4', 0.9, { slots: { s: [] } }], ['U1', 0.5]);
    assert.equal(patterns(chosen(neutral).picks), 'U1 R4');
    assert.equal(patterns(chosen(neutral.slice(0, 1)).picks), 'R4');
    assert.equal(patterns(chosen(list(['R4', 0.9, { slots: { s: ['a.struggles[0]'] } }], ['U1', 0.5])).picks), 'R4 U1');
  });

  it('the next eight wait, whatever their family, a trial among them', () => {
    const many = list(
      ...(['U1', 'U2', 'U6', 'S2', 'S4', 'R1', 'R2', 'H3', 'P6', 'I2', 'I4', 'A1'] as const).map(
        (id, nth) => [id, 0.9 - nth / 50] as const,
      ),
      ['A4', 0.95],
    );
    const { picks, runnersUp } = chosen(many, { count: 3 });
    assert.equal(patterns(picks), 'U1 S2 U2');
    assert.equal(runnersUp.length, 8);
    assert.equal(patterns(runnersUp).split(' ')[0], 'A4');
    assert.ok(patterns(runnersUp).includes('U6'));
    assert.equal(chosen(many.slice(0, 5), { count: 3 }).runnersUp.length, 2);
  });
});

describe('a list of five or more', () => {
  const eight = list(
    ['U1', 0.9],
    ['S2', 0.8],
    ['R1', 0.7],
    ['H3', 0.6],
    ['A1', 0.5],
    ['I4', 0.4],
    ['P5', 0.2],
    ['V1', 0.1],
  );
  const at = (sessions: number): Scene => ({
    ...sceneOf([a, b]),
    intents: weak,
    bounds: { ...scene.bounds, sessions },
  });
  const plain = (sessions: number, count: number): string => {
    const bare = { ...at(sessions), facts: [] };
    return patterns(chosen(eight, { count }, bare).picks);
  };
  it('ends with a trial and a look back', () => assert.equal(plain(3, 5), 'U1 S2 R1 P5 V1'));
  it('of two sessions looks back on nothing', () => assert.equal(plain(2, 5), 'U1 S2 R1 H3 P5'));
  it('of four has no room for them', () => assert.equal(plain(3, 4), 'U1 S2 R1 H3'));

  it('tries what it found, whatever the score', () => {
    const scored = [
      ...list(['P4', 0.9, { slots: { s: ['a.struggles[0]'] }, ...gizmo }], ['S2', 0.8], ['R1', 0.7], ['U1', 0.6]),
      ...list(
        ['P5', 0.4, { slots: { s: ['a.struggles[1]'] }, ...lever }],
        ['P5', 0.2, { slots: { s: ['a.struggles[0]'] }, ...gizmo, teams: [1, 0] }],
      ),
    ];
    const { picks } = chosen(scored, { count: 5 }, { ...at(2), facts: [] });
    assert.equal(patterns(picks), 'P4 S2 R1 U1 P5');
    assert.equal(picks.at(-1)?.scored.score, 0.2);
  });
  it('tries what was made for trying, of the most families', () => {
    const scored = list(['U1', 0.9], ['S2', 0.8], ['R1', 0.7], ['A1', 0.6], ['A4', 0.5], ['P5', 0.4], ['I2', 0.55]);
    assert.equal(patterns(chosen(scored, { count: 5 }, { ...at(2), facts: [] }).picks), 'U1 S2 R1 A1 P5');
  });
  it('tries something else where nothing was', () => {
    const scored = list(['U1', 0.9], ['S2', 0.8], ['R1', 0.7], ['A1', 0.6], ['I4', 0.5]);
    assert.equal(patterns(chosen(scored, { count: 5 }, { ...at(2), facts: [] }).picks), 'U1 S2 R1 A1 I4');
  });
});
