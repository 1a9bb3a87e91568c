import assert from 'node:assert/strict';
import { planArc, seriesCare, stagesFor } from '../../../src/core/topics/arc.ts';
import { assemble } from '../../../src/core/topics/assemble.ts';
import type { Stage } from '../../../src/core/topics/patterns.ts';
import type { Topic } from '../../../src/core/topics/result.ts';
import type { Scene } from '../../../src/core/topics/scene.ts';
import type { Pick } from '../../../src/core/topics/select.ts';
import { sceneOf, scoredAs } from './scenes.ts';

const two = sceneOf([{}, {}]);
const three = sceneOf([{}, {}, {}]);
const of = (scene: Scene, sessions: number, minutes = 60): Scene => ({
  ...scene,
  bounds: { ...scene.bounds, sessions, minutes },
});

/** A topic by the name of its stages, as it would be picked. */
const pick = (id: string, stages: readonly Stage[], score: number, more: Partial<Topic> = {}): Pick => {
  const scored = scoredAs(two, 'U2', score);
  const topic = assemble(two, scored) ?? assert.fail();
  return {
    scored,
    topic: { ...topic, id, stages, score, evidence: [], slots: [], take: `the ${id}`, open: `${id}?`, ...more },
  };
};
const slot = (path: string): Topic['slots'] => [
  { slot: 's', text: 'x', team: 'a', from: [path], assumed: false, neutral: false },
];
const arc = (scene: Scene, ...picks: Pick[]): string =>
  planArc(scene, picks)
    .map(({ stage, topicId, also }) => `${stage}:${[topicId, ...also].join('+')}`)
    .join(' ');

describe('the stages of a series', () => {
  const cases: readonly (readonly [sessions: number, stages: string])[] = [
    [1, 'problem'],
    [2, 'problem experiment'],
    [3, 'trust+problem experiment review'],
    [4, 'trust problem experiment review'],
    [5, 'trust problem problem experiment review'],
    [6, 'trust problem experiment problem experiment review'],
    [7, 'trust problem experiment review problem experiment review'],
    [9, 'trust problem experiment review problem experiment review problem experiment'],
  ];
  for (const [sessions, stages] of cases)
    it(`of ${sessions}: ${stages}`, () => assert.equal(stagesFor(sessions).join(' '), stages));
});

describe('a series', () => {
  const [t, p, e, r] = [
    pick('t', ['trust'], 0.5),
    pick('p', ['problem'], 0.5),
    pick('e', ['experiment'], 0.5),
    pick('r', ['review'], 0.5),
  ];
  const near: Partial<Topic> = { evidence: ['z'] };
  const wide: Partial<Topic> = { teams: ['a', 'b', 'c'] };
  const cases: readonly (readonly [why: string, scene: Scene, picks: readonly Pick[], arc: string])[] = [
    ['takes each topic where it fits', of(two, 4), [r, e, p, t], 'trust:t problem:p experiment:e review:r'],
    ['joins two in a short one', of(two, 3), [t, p, e, r], 'trust+problem:p+t experiment:e review:r'],
    [
      'opens with what it is about where there is nothing else',
      of(two, 3),
      [t, e, r],
      'trust+problem:t experiment:e review:r',
    ],
    ['leaves out what nothing fits', of(two, 4), [p, r], 'problem:p review:r'],
    ['takes the best', of(two, 1), [p, pick('q', ['problem'], 0.6)], 'problem:q'],
    ['takes the first among equals', of(two, 1), [p, pick('q', ['problem'], 0.5)], 'problem:p'],
    ['takes what is made for that stage', of(two, 1), [pick('q', ['problem', 'experiment'], 1), p], 'problem:p'],
    ['takes what is that much better', of(two, 1), [pick('q', ['problem', 'experiment'], 1.2), p], 'problem:q'],
    ['takes another where one was held', of(two, 5), [p, pick('q', ['problem'], 0.1)], 'problem:p problem:q'],
    ['holds one again rather than none', of(two, 5), [p], 'problem:p problem:p'],
    [
      'goes on from where it was',
      of(two, 4),
      [pick('t', ['trust'], 0.5, near), p, pick('q', ['problem'], 0.45, near)],
      'trust:t problem:q',
    ],
    [
      'goes on to something better',
      of(two, 4),
      [pick('t', ['trust'], 0.5, near), p, pick('q', ['problem'], 0.35, near)],
      'trust:t problem:p',
    ],
    [
      'leads to what is tried',
      of(two, 2),
      [p, pick('q', ['problem'], 0.45, near), pick('e', ['experiment'], 0.5, { slots: slot('z') })],
      'problem:q experiment:e',
    ],
    [
      'leads to no trial of something else',
      of(two, 2),
      [p, pick('q', ['problem'], 0.45, near), pick('e', ['experiment'], 0.5, { slots: slot('y') })],
      'problem:p experiment:e',
    ],
    [
      'leads to no mere problem',
      of(two, 1),
      [p, pick('q', ['problem'], 0.45, near), pick('o', ['problem', 'experiment'], 0, { slots: slot('z') })],
      'problem:p',
    ],
    ['prefers what is for all', of(three, 1), [p, pick('q', ['problem'], 0.4, wide)], 'problem:q'],
    ['takes what is for some where it is better', of(three, 1), [p, pick('q', ['problem'], 0.3, wide)], 'problem:p'],
  ];
  for (const [why, scene, picks, expected] of cases) it(why, () => assert.equal(arc(scene, ...picks), expected));

  it('has tables beside a topic that leaves others out', () => {
    const four = sceneOf([{}, {}, {}, {}]);
    const others: Partial<Topic> = { teams: ['c', 'd'] };
    assert.equal(arc(of(four, 1), p, pick('q', ['problem'], 0.1, others)), 'problem:p+q');
    assert.equal(arc(of(four, 1), p, pick('q', ['trust'], 0.1, others)), 'problem:p');
    assert.equal(arc(of(four, 1), p, pick('q', ['problem'], 0.1, { teams: ['b', 'c'] })), 'problem:p');
    assert.equal(arc(of(two, 1), p, pick('q', ['problem'], 0.1, others)), 'problem:p');
  });

  it('starts from what the session before left behind', () =>
    assert.deepEqual(
      planArc(of(two, 3), [t, p, e, r]).map(({ starts_from }) => starts_from),
      [
        'The count taken in five minutes before the series',
        'What session 1 left behind: the p',
        'What session 2 left behind: the e',
      ],
    ));
  it('hands its hosts on', () =>
    assert.deepEqual(
      planArc(of(two, 4), [t, p, e, r]).map(({ hosts_hint }) => hosts_hint),
      [
        'Whoever had the idea hosts, and one person each from Ash and Birch agrees to co-host next time.',
        'One person each from Ash and Birch joins as co-host.',
        'The last co-hosts host; the co-host seats go to new people.',
        'The last co-hosts host; the co-host seats go to new people.',
      ],
    ));

  const boxes = (scene: Scene, ...picks: Pick[]): string =>
    planArc(scene, picks)[0]
      ?.boxes.map(({ phase, minutes, how }) => `${phase} ${minutes}${how.endsWith('?') ? ` ${how}` : ''}`)
      .filter((one) => /Warm-up|Trial/.test(one))
      .join(', ') ?? '';
  it('of one session warms up and ends with a trial', () => {
    assert.equal(boxes(of(two, 1), p), 'Warm-up 6, Trial card 12');
    assert.equal(boxes(of(two, 1), pick('p', ['problem'], 0.5, { minutes: 31 })), '', 'there is no time for it');
    assert.equal(boxes(of(two, 1), pick('p', ['problem'], 0.5, { minutes: 32 })), 'Warm-up 3, Trial card 6');
    assert.equal(boxes(of(two, 2), p, e), '');
  });
  it('warms up with a topic of its own where two are joined', () => {
    assert.equal(boxes(of(two, 3), t, p), 'Warm-up 12 t?');
    assert.equal(boxes(of(two, 3), t), 'Warm-up 6 t?');
    assert.equal(boxes(of(two, 4), t, p), '');
  });
  it('loses no minute by that', () => {
    for (const sessions of [1, 3])
      assert.equal(
        planArc(of(two, sessions), [t, p])[0]?.boxes.reduce((sum, { minutes }) => sum + minutes, 0),
        60,
      );
  });

  it('keeps a light session ready', () => {
    const light = (minutes: number) => seriesCare(of(two, 4, minutes)).light_session;
    assert.deepEqual([light(90).minutes, light(30).minutes, light(25).minutes], [30, 30, 25]);
    assert.deepEqual([light(90).boxes.length > 0, light(29).boxes.length > 0, light(28).boxes], [true, true, []]);
    assert.equal(
      seriesCare(three).sponsors[2],
      'Sponsor for Cedar: a name, and what they want to hear after session 3',
    );
  });
});
