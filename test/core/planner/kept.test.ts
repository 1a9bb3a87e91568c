import assert from 'node:assert/strict';
import { Circle } from '../../../src/core/circle/circle.ts';
import { edited, open } from '../../../src/core/examine.ts';
import { Kept } from '../../../src/core/planner/kept.ts';
import { type PlannerView, plannerView } from '../../../src/core/planner/planner.ts';
import type { SessionView } from '../../../src/core/planner/session.ts';
import { wordsFor } from '../../../src/core/words/words.ts';
import { clock } from '../folder.ts';

const file = 'a.meetup.yaml';
const text = [
  'series: { title: A, teams: [dev, sales], cadence: { every: 1 month, on: 3rd thu } }',
  'topics:',
  '  talk: { title: Talk, question: Is it fine? }',
  '  block: { title: Cards, question: Which word? }',
  'people: { ken: { name: Ken, team: dev } }',
  'sessions:',
  '  - { date: 2026-10-15, host: ken, topics: [talk], agenda: [{ minutes: 5, what: x, topic: block }] }',
  '  - { date: 2026-11-19, topics: [talk] }',
  '',
].join('\n');

/** What a planner shows before and after one edit of the text. */
function around(from: string, to: string): readonly [before: PlannerView, after: PlannerView] {
  const circle = new Circle(clock, 'Asia/Tokyo');
  const words = wordsFor('en', clock);
  const kept = new Kept();
  const examined = open(text, file);
  circle.put(examined.sheet);
  const before = plannerView(examined, circle, words, [], undefined, kept);
  const start = text.indexOf(from);
  assert.ok(start >= 0, from);
  const next = edited(examined, [{ start, end: start + from.length, text: to }]);
  kept.hear(circle.put(next.sheet));
  return [before, plannerView(next, circle, words, [], undefined, kept)];
}
const first = (view: PlannerView): SessionView => view.line?.past[0] ?? assert.fail();

describe('a session of the planner after an edit somewhere else in its file', () => {
  const cases: readonly (readonly [
    what: string,
    from: string,
    to: string,
    shown: (session: SessionView) => unknown,
    before: unknown,
    after: unknown,
  ])[] = [
    ['the title of its topic', 'title: Talk', 'title: Chat', ({ topics }) => topics[0]?.text, 'Talk', 'Chat'],
    [
      'the question of its topic',
      'Is it fine?',
      'Is it?',
      ({ topics }) => topics[0]?.question,
      'Is it fine?',
      'Is it?',
    ],
    [
      'the title of the topic of a block',
      'title: Cards',
      'title: Words',
      ({ agenda }) => agenda?.blocks[0]?.topic?.text,
      'Cards',
      'Words',
    ],
    [
      'the question of the topic of a block',
      'Which word?',
      'Whose?',
      ({ topics }) => topics[1]?.question,
      'Which word?',
      'Whose?',
    ],
    ['the name of its host', 'name: Ken', 'name: Kenta', ({ host }) => host?.text, 'Ken', 'Kenta'],
    ['the team of its host', 'team: dev', 'team: sales', ({ present }) => present?.teams[0]?.name, 'dev', 'sales'],
    ['the order of the teams', '[dev, sales]', '[sales, dev]', ({ present }) => present?.teams[0]?.tone, 0, 1],
    ['how many were held before it', '2026-11-19', '2026-09-17', ({ nth }) => nth, '1st session', '2nd session'],
    [
      'a line that cannot be read',
      '2026-11-19, topics: [talk] }',
      '2026-11-19, topics: "',
      ({ locked }) => locked,
      undefined,
      undefined,
    ],
    ['its own length', 'minutes: 5', 'minutes: 7', ({ agenda }) => agenda?.blocks[0]?.length, '5 min', '7 min'],
  ];
  for (const [what, from, to, shown, was, is] of cases)
    it(`${what}: ${JSON.stringify(is)}`, () => {
      const [before, after] = around(from, to);
      const of = (view: PlannerView) => shown(view.line?.past.find(({ own }) => own.nth === 0) ?? assert.fail());
      assert.deepEqual([of(before), of(after)], [was, is]);
    });

  it('is the same object as long as nothing of it changed', () => {
    const [before, after] = around('date: 2026-11-19', 'date: 2026-11-12');
    assert.equal(first(after), first(before));
  });
});
