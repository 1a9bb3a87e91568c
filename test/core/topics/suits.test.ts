import assert from 'node:assert/strict';
import type { Family, Pattern } from '../../../src/core/topics/patterns.ts';
import { suits } from '../../../src/core/topics/score.ts';
import { near, pattern, sceneOf } from './scenes.ts';

const scene = sceneOf([{}, {}]);

describe('a pattern suits a session', () => {
  type Want = readonly [fit: number, format: string, top: number] | undefined;
  type Row = readonly [why: string, pattern: Pattern, minutes: number, people: number, want: Want];
  const h1 = pattern('H1');
  const small: Pattern = { ...pattern('H3'), people: [4, 40] };
  const cases: readonly Row[] = [
    ['of its own length', h1, 60, 8, [1, 'walkthrough', 120]],
    ['of its longest', h1, 120, 8, [1, 'walkthrough', 120]],
    ['a bit too long', h1, 121, 8, [0.8, 'walkthrough', 120]],
    ['a bit too short', h1, 59, 8, [0.5, 'walkthrough', 120]],
    ['just long enough for its format', h1, 41, 8, [0.5, 'walkthrough', 120]],
    ['in the shortest format of all', h1, 40, 8, [0.5, 'one-two-four-all', 120]],
    ['just long enough for any', h1, 23, 8, [0.5, 'one-two-four-all', 120]],
    ['that no format fits', h1, 22, 8, undefined],
    ['in its second format', pattern('U6'), 36, 8, [1, 'one-two-four-all', 60]],
    ['as long as its format can stretch', pattern('U6'), 90, 8, [0.8, 'timeline', 90]],
    ['longer than its format can stretch', pattern('U6'), 120, 8, [0.8, 'timeline', 100]],
    ['of all the people it takes', h1, 60, 14, [1, 'walkthrough', 120]],
    ['of one too many', h1, 60, 15, [0.8, 'walkthrough', 120]],
    ['of half too many', h1, 60, 21, [0.8, 'walkthrough', 120]],
    ['of far too many', h1, 60, 22, [0.5, 'walkthrough', 120]],
    ['of three, where three will do', pattern('R4'), 60, 3, [1, 'troika', 75]],
    ['of two, where three are the least', pattern('R4'), 60, 2, undefined],
    ['of three, where four are the least', h1, 60, 3, undefined],
    ['of too few for its format', pattern('H3'), 60, 5, [0.5, 'one-two-four-all', 90]],
    ['of enough for its format', pattern('H3'), 60, 6, [1, 'winfy', 90]],
    ['in another format', small, 60, 5, [0.5, 'one-two-four-all', 90]],
    ['in another format, at its longest', small, 90, 5, [0.5, 'one-two-four-all', 90]],
    ['in another format, too long', small, 100, 5, [0.8, 'one-two-four-all', 90]],
    ['that is for many, of few', { ...h1, people: [7, 20] }, 60, 6, undefined],
    ['that is for seven, of seven', { ...h1, people: [7, 20] }, 60, 7, [1, 'walkthrough', 120]],
    ['that is for six, of five', { ...h1, people: [6, 20] }, 60, 5, [0.5, 'walkthrough', 120]],
  ];
  for (const [why, one, minutes, people, want] of cases)
    it(why, () => {
      const found = suits({ ...scene, bounds: { ...scene.bounds, minutes, people } }, one)?.fit;
      assert.deepEqual(found && [found.fit, found.format, found.top], want);
    });

  type Points = Readonly<Partial<Record<Family, number>>>;
  const intents: readonly (readonly [why: string, pattern: string, top: number, scores: Points, intent: number])[] = [
    ['its first family', 'H1', 2, { handoff: 2 }, 1],
    ['half of that', 'H1', 2, { handoff: 1 }, 0.5],
    ['its second', 'H1', 2, { understand: 2 }, 0.9],
    ['its third', 'H1', 2, { solve: 2, handoff: 1 }, 0.9],
    ['not a fourth', 'P5', 2, { learn: 2 }, 0],
    ['never more than all', 'H1', 2, { handoff: 3 }, 1],
    ['none of it', 'H1', 2, { grow: 2 }, 0],
  ];
  for (const [why, id, top, scores, intent] of intents)
    it(`by ${why} what the goal wants`, () => {
      const taken = [{ id: 'grow' as const, score: top, cues: [] }];
      const at = {
        ...scene,
        intents: { taken, scores: new Map(Object.entries(scores) as [Family, number][]), guessed: false },
      };
      near(suits(at, pattern(id))?.intent, intent);
    });
});
