import assert from 'node:assert/strict';
import { Circle } from '../../../src/core/circle/circle.ts';
import { count, distinct, tally } from '../../../src/core/circle/counts.ts';
import { open } from '../../../src/core/examine.ts';
import type { Day } from '../../../src/core/plan/day.ts';
import { clock } from '../folder.ts';
import { file, full as text } from './one-series.ts';

describe('a folder answers', () => {
  const files = {
    [file]: text,
    'c.meetup.yaml':
      'sessions: [{ date: 2026-12-17, start: "09:00", cohosts: [ken] }, { date: 2026-12-16, participants: [ken], status: cancelled }, { date: tbd, host: ken }]\n',
    'b.meetup.yaml':
      'series: { title: B, organisers: [org], teams: [ops] }\nsessions:\n  - { date: 2026-12-18, host: ken, agenda: [{ minutes: 5, what: x, topic: v }] }\n  - 7\n  - { date: 2026-12-19, hints: [{ said: x }] }\npeople: { ken: { history: [{ role: host }] } }\n',
  };
  const circles = ['at the start', 'later, with somebody listening', 'after much came and went'].map((when, nth) => {
    const circle = new Circle(clock, 'Asia/Tokyo');
    if (nth > 0) circle.overhear(() => undefined);
    if (nth > 1) {
      for (const name of Object.keys(files)) circle.put(open(text.replaceAll('2026-', '2025-'), name).sheet);
      assert.equal([...circle.gathering()].length, 3);
      circle.put(open(text, 'gone.meetup.yaml').sheet);
    }
    for (const [name, content] of Object.entries(files)) circle.put(open(content, name).sheet);
    circle.remove('gone.meetup.yaml');
    return [when, circle] as const;
  });
  const places = (some: readonly { readonly file: string; readonly nth: number }[]) =>
    some.map(({ file, nth }) => `${file[0]}${nth}`).join(' ');
  const day = (date: string) => date as Day;
  const answers: readonly (readonly [question: string, ask: (circle: Circle) => unknown, answer: unknown])[] = [
    ['every session in time', ({ occasions }) => places(occasions), 'a0 c1 c0 a1 b0 b2 c2'],
    ['from a day on', (circle) => places(circle.from(day('2026-12-17'))), 'c0 a1 b0 b2'],
    ['days from a day on', (circle) => circle.daysFrom(day('2026-12-18')), ['2026-12-18', '2026-12-19']],
    ['a day', (circle) => places(circle.on(day('2026-12-17'))), 'c0 a1'],
    ['a day without', (circle) => places(circle.on(day('2026-12-25'))), ''],
    ['the days around', (circle) => places(circle.near(day('2026-12-17'))), 'c1 c0 a1 b0'],
    [
      'one of them',
      (circle) => [circle.at('b.meetup.yaml', 2)?.date, circle.at('b.meetup.yaml', 1)?.date, circle.at('z', 0)],
      ['2026-12-19', undefined, undefined],
    ],
    [
      'its line',
      (circle) => [
        circle.lineOf({ file: 'b.meetup.yaml', nth: 2 }),
        circle.lineOf({ file, nth: 1 }),
        circle.lineOf({ file: 'z', nth: 0 }),
      ],
      [4, 3, 0],
    ],
    ['what somebody has done', (circle) => circle.experience('ken'), { hosted: 2, cohosted: 0, joined: 1 }],
    ['and somebody nobody knows', (circle) => circle.experience('zoe'), { hosted: 0, cohosted: 0, joined: 0 }],
    [
      'the sessions of somebody',
      (circle) => [places(circle.sessionsOf('ken')), places(circle.sessionsOf('zoe'))],
      ['a0 c0 b0', ''],
    ],
    [
      'who organises what',
      (circle) => [circle.organisedBy('org'), circle.organisedBy('ken')],
      [[file, 'b.meetup.yaml'], []],
    ],
    ['who is met', (circle) => ['dev', 'ops', 'hr'].map((team) => circle.isMet(team)), [true, true, false]],
    ['who stands behind it', (circle) => ['boss', 'org'].map((id) => circle.isSponsor(id)), [true, false]],
    [
      'topics',
      (circle) => [circle.topics(file), circle.topics('b.meetup.yaml'), circle.topics('z')],
      [['t', 'u'], [], []],
    ],
    ['whether there are any', (circle) => [circle.hasTopics(file), circle.hasTopics('b.meetup.yaml')], [true, false]],
    [
      'one topic',
      (circle) => [circle.hasTopic(file, 'u'), circle.hasTopic(file, 'v'), circle.topic(file, 'u')?.title],
      [true, false, 'U'],
    ],
    [
      'whether it is used',
      (circle) => [circle.usesTopic(file, 't'), circle.usesTopic(file, 'u'), circle.usesTopic('b.meetup.yaml', 'v')],
      [true, false, true],
    ],
    [
      'hints that can be named',
      (circle) => [circle.hasHints(file), circle.hasHints('b.meetup.yaml'), circle.hints(file)],
      [true, false, ['h']],
    ],
    ['one hint', (circle) => [circle.hasHint(file, 'h'), circle.hasHint(file, 'i')], [true, false]],
    ['what came of it', (circle) => [circle.outcomes(file).length, circle.outcomes('z').length], [1, 0]],
  ];
  for (const [when, circle] of circles)
    for (const [question, ask, answer] of answers)
      it(`${question}, ${when}`, () => assert.deepEqual(ask(circle), answer));
  it('of a day with more than anybody planned two hundred are near', () => {
    const circle = new Circle(clock, 'Asia/Tokyo');
    circle.put(open(`sessions:\n${'  - { date: 2026-12-17 }\n'.repeat(201)}`, file).sheet);
    assert.deepEqual([circle.near(day('2026-12-17')).length, circle.on(day('2026-12-17')).length], [200, 201]);
  });
});

describe('counting', () => {
  it('what came minus what went', () =>
    assert.deepEqual(
      [...tally(['a', 'b'], ['b', 'c', 'c'])],
      [
        ['c', 2],
        ['a', -1],
      ],
    ));
  it('tells when something is there that was not, or no longer', () => {
    const counts = new Map<string, number>();
    assert.deepEqual(
      [1, 1, -1, -1].map((step) => count(counts, 'a', step)),
      [true, false, false, true],
    );
    assert.deepEqual([...counts], []);
  });
  it('each once, of few and of many; a list without doubles is itself', () => {
    const many = Array.from({ length: 21 }, (_, nth) => `${nth % 20}`);
    assert.deepEqual([distinct(['a', 'b', 'a', 'a']), distinct(many).length, distinct([])], [['a', 'b'], 20, []]);
    const plain = ['a', 'b'];
    assert.equal(distinct(plain), plain);
  });
});
