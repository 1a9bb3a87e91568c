import assert from 'node:assert/strict';
import { Circle } from '../../../src/core/circle/circle.ts';
import { open } from '../../../src/core/examine.ts';
import type { Day } from '../../../src/core/plan/day.ts';
import { clock } from '../folder.ts';
import { file, full as text } from './one-series.ts';

/** A folder somebody listens to, and what an edit of its file leaves to be asked again. */
function listening(ask: (circle: Circle) => unknown = () => undefined, from = text) {
  const circle = new Circle(clock, 'Asia/Tokyo');
  circle.overhear(() => undefined);
  const before = open(from, file);
  circle.put(before.sheet);
  ask(circle);
  return {
    circle,
    after: (edit: (text: string) => string) =>
      [...circle.put(open(edit(from), file, before).sheet)].sort().map((one) => one.replace(` ${file}`, '')),
  };
}
const replaced = (from: string, to: string) => (all: string) => {
  assert.ok(all.includes(from), from);
  return all.replace(from, to);
};

describe('what may be answered differently after an edit', () => {
  const days = ['day 2026-10-15', 'day 2026-12-17'];
  const cases: readonly (readonly [why: string, from: string, to: string, changed: readonly string[]])[] = [
    ['a note', 'series:', '# note\nseries:', []],
    [
      'another host',
      'host: ken',
      'host: aya',
      ['day 2026-10-15', 'experience aya', 'experience ken', 'occasions', 'path aya', 'path ken', 'path mio', 'rhythm'],
    ],
    ['another remark', 'said: x', 'said: y', ['day 2026-10-15', 'hinted', 'occasions', 'record']],
    [
      'a remark to somebody else',
      'to: mio',
      'to: rei',
      ['day 2026-10-15', 'gathered', 'hinted', 'occasions', 'record'],
    ],
    [
      'a word for the next host',
      'topics: [t], hints',
      'topics: [t], handoff: x, hints',
      ['day 2026-10-15', 'occasions', 'path ken', 'path mio', 'record', 'rhythm'],
    ],
    [
      'something to do',
      '2026-12-17',
      '2026-12-17, followups: [{ what: x }]',
      ['day 2026-12-17', 'occasions', 'record'],
    ],
    ['a guest', '2026-12-17', '2026-12-17, guests: [Bo]', ['day 2026-12-17', 'gathered', 'occasions', 'record']],
    ['a group', '2026-12-17', '2026-12-17, groups: [[a, b]]', ['day 2026-12-17', 'gathered', 'occasions', 'record']],
    ['a start', '2026-12-17', '2026-12-17, start: "15:00"', ['day 2026-12-17', 'occasions', 'rhythm']],
    ['a reason', '2026-12-17', '2026-12-17, because: x', ['day 2026-12-17', 'occasions', 'rhythm']],
    ['a place', '2026-12-17', '2026-12-17, place: 5F', ['day 2026-12-17', 'occasions']],
    ['another day', '2026-12-17', '2026-12-18', ['day 2026-12-17', 'day 2026-12-18', 'hinted', 'occasions', 'rhythm']],
    [
      'one more session',
      '2026-12-17 }',
      '2026-12-17 }\n  - { date: 2027-01-21, host: ken }',
      ['day 2027-01-21', 'gathered', 'hinted', 'occasions', 'path ken', 'record', 'rhythm'],
    ],
    [
      'one session less',
      '  - { date: 2026-12-17 }\n',
      '',
      ['day 2026-12-17', 'gathered', 'hinted', 'occasions', 'record', 'rhythm'],
    ],
    ['something else that came of it', 'what: a', 'what: b', ['outcomes']],
    ['another title of a topic', 'title: T', 'title: X', ['about t']],
    ['a topic less', ', u: { title: U }', '', ['about u', 'topic u', 'topics']],
    [
      'no topics any more',
      'topics: { t: { title: T }, u: { title: U } }\n',
      '',
      ['about t', 'about u', 'any topics', 'topic t', 'topic u', 'topics'],
    ],
    ['another title', 'title: A', 'title: B', [...days, 'occasions', 'rhythm', 'series']],
    [
      'another team',
      '[dev, sales]',
      '[dev, ops, ops]',
      [...days, 'met ops', 'met sales', 'occasions', 'rhythm', 'series'],
    ],
    [
      'another sponsor',
      '[boss]',
      '[chief, chief]',
      [...days, 'occasions', 'rhythm', 'series', 'sponsor boss', 'sponsor chief'],
    ],
    ['another organiser', '[org]', '[org, ken]', [...days, 'occasions', 'organiser ken', 'rhythm', 'series']],
  ];
  for (const [why, from, to, changed] of cases)
    it(why, () => assert.deepEqual(listening().after(replaced(from, to)), changed));

  const asked: readonly (readonly [
    why: string,
    ask: (circle: Circle) => unknown,
    from: string,
    to: string,
    changed: readonly string[],
  ])[] = [
    [
      'who asked for a topic',
      (circle) => circle.usesTopic(file, 't'),
      'topics: [t]',
      'topics: [u]',
      ['use t', 'use u'],
    ],
    [
      'not while the agenda still names it',
      (circle) => circle.usesTopic(file, 't'),
      'topics: [t]',
      'agenda: [{ minutes: 5, what: x, topic: t }]',
      [],
    ],
    ['who asked for hints', (circle) => circle.hasHints(file), 'id: h, ', '', ['any hints', 'hint h', 'hints']],
    [
      'another id is another hint',
      (circle) => circle.hasHint(file, 'h'),
      'id: h',
      'id: i',
      ['hint h', 'hint i', 'hints'],
    ],
  ];
  for (const [why, ask, from, to, changed] of asked)
    it(`is told only who asked: ${why}`, () =>
      assert.deepEqual(
        listening(ask)
          .after(replaced(from, to))
          .filter((one) => /^(?:use|hint|hints|any hints)(?: |$)/.test(one)),
        changed,
      ));

  it('a team that another series meets is met still', () => {
    const { circle, after } = listening();
    circle.put(open('series: { title: B, teams: [sales], sponsors: [boss] }\n', 'b.meetup.yaml').sheet);
    const changed = after((all) => all.replace('[dev, sales]', '[dev]').replace('[boss]', '[]'));
    assert.ok(!changed.some((one) => /^(?:met|sponsor)/.test(one)), changed.join());
    assert.deepEqual([circle.isMet('sales'), circle.isSponsor('boss')], [true, true]);
    assert.deepEqual(
      [...circle.remove('b.meetup.yaml')].filter((one) => /^(?:met|sponsor)/.test(one)),
      ['met sales', 'sponsor boss'],
    );
    assert.deepEqual([circle.isMet('sales'), circle.isSponsor('boss'), circle.isMet('dev')], [false, false, true]);
  });

  it('what is worked out is kept until something below it changes, and is named then', () => {
    const { circle, after } = listening();
    let times = 0;
    const hosts = () =>
      circle.derived('hosts', () => {
        times++;
        return circle
          .of(file)
          .map(({ host }) => host ?? '')
          .join();
      });
    const above = () => circle.derived('above', () => `${hosts()}!`);
    assert.deepEqual([above(), hosts(), above(), times], ['ken,!', 'ken,', 'ken,!', 1]);
    assert.deepEqual(after(replaced('what: a', 'what: b')), ['outcomes']);
    assert.deepEqual([hosts(), times], ['ken,', 1]);
    const changed = after(replaced('host: ken', 'host: aya'));
    assert.deepEqual([changed.includes('hosts'), changed.includes('above')], [true, true]);
    assert.deepEqual([above(), times], ['aya,!', 2]);
  });

  it('nobody hears of anything before somebody listened; the same sheet again is no news', () => {
    const circle = new Circle(clock, 'Asia/Tokyo');
    const { sheet } = open(text, file);
    assert.equal(circle.put(sheet).size, 0);
    assert.equal(circle.put(sheet).size, 0);
    assert.ok(circle.put(open(text, 'b.meetup.yaml').sheet).size === 0);
    circle.overhear(() => circle.series(file));
    assert.ok(circle.put(open(text, 'c.meetup.yaml').sheet).has('occasions'));
  });
  it('what is asked on the way is heard once, by each who listens', () => {
    const { circle } = listening();
    const { asked, value } = circle.overhear(() => {
      circle.series(file);
      circle.series(file);
      const inner = circle.overhear(() => circle.series(file)).asked;
      circle.on('2026-12-17' as Day);
      return inner;
    });
    assert.deepEqual([asked, value], [[`series ${file}`, 'day 2026-12-17'], [`series ${file}`]]);
  });
});
