import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Circle, circleOf } from '../../src/core/circle/circle.ts';
import { edited, open } from '../../src/core/examine.ts';
import { Kept } from '../../src/core/planner/kept.ts';
import { differenceOf, patched } from '../../src/core/planner/patch.ts';
import { type PlannerView, plannerView } from '../../src/core/planner/planner.ts';
import { apply } from '../../src/core/revise/revise.ts';
import { wordsFor } from '../../src/core/words/words.ts';
import { clock } from '../core/folder.ts';
import { examples, snippet } from './files.ts';
import { law } from './runs.ts';

const plan = `series:
  title: Study group
  teams: [sales, dev]
  cadence: { every: 1 month, on: 3rd thu }
  start: "15:00"
topics:
  waits: { question: Where does work wait?, concerns: { sales: We promise dates, dev: Requests change } }
  talk: { question: Is it fine? }
sessions:
  - date: 2026-10-15
    host: ken
    cohosts: [mio]
    participants: [aya, zed]
    topics: [waits]
    hints: [{ from: aya, to: ken, said: Ask first }]
    followups: [{ what: Send it, owner: mio, due: 2026-11-01 }]
  - date: 2026-11-19
    host: aya
    agenda: [20m Pairs, { minutes: 10, what: All, topic: talk }]
  - date: 2026-12-17
    host: mio
  - date: tbd
    participants: [ken, mio, aya, zed]
`;
const beside = `series: { title: Lunch, teams: [dev, ops] }
sessions:
  - { date: 2026-09-17, start: "15:30", host: mio, participants: [ken, aya] }
teams:
  sales: { name: Sales }
  dev: { name: Developers }
people:
  ken: { name: Ken, team: sales, aim: host }
  mio: { team: dev }
  aya: { name: Aya, team: ops }
`;
const files = ['a.meetup.yaml', 'b.meetup.yaml'] as const;

const words = [
  'ken',
  'mio',
  'aya',
  'zed',
  'sales',
  'dev',
  'ops',
  'waits',
  '2026-12-17',
  '2026-10-15',
  'tbd',
  '9',
  '30',
];
const lines = [
  '\n  - date: 2026-11-26\n    host: ken',
  '\n  zed: { team: dev, name: Zed }',
  '\n    start: "09:00"',
  '\n',
];
const edit = fc.record({
  file: fc.nat(1),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  add: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...words, ...lines) }, snippet),
  whole: fc.boolean(),
});

/** What an edit writes, and in place of what: a whole word, or nothing. */
function spliceOf(text: string, { at, add, whole }: { at: number; add: string; whole: boolean }) {
  const from = Math.floor(at * text.length);
  const [before] = whole ? (/[\w-]*$/.exec(text.slice(0, from)) ?? ['']) : [''];
  const [after] = whole ? (/^[\w-]*/.exec(text.slice(from)) ?? ['']) : [''];
  return { start: from - before.length, end: from + after.length, text: add };
}

const sent = (view: unknown): unknown => JSON.parse(JSON.stringify(view));

describe('a planner that keeps what still holds', () => {
  const starts = fc.oneof(
    { weight: 4, arbitrary: fc.constant([plan, beside]) },
    { weight: 1, arbitrary: fc.constantFrom(...examples).map((text) => [text, beside]) },
  );
  law(
    'shows what one that begins anew shows, and sends what leads there',
    6,
    fc.property(starts, fc.array(edit, { minLength: 1, maxLength: 6 }), (start, edits) => {
      const circle = new Circle(clock, 'Asia/Tokyo');
      const now = new Map(files.map((file, nth) => [file, open(start[nth] ?? '', file)]));
      for (const { sheet } of now.values()) circle.put(sheet);
      const kept = new Kept();
      const say = wordsFor('en', clock);
      const look = (): PlannerView => plannerView(now.get(files[0]) ?? assert.fail(), circle, say, [], undefined, kept);
      let before = look();
      let page = sent(before);
      for (const one of edits) {
        const file = files[one.file] ?? files[0];
        const examined = now.get(file) ?? assert.fail();
        const splice = spliceOf(examined.reading.text, one);
        const next = edited(examined, [splice]);
        assert.equal(next.reading.text, apply(examined.reading.text, [splice]));
        now.set(file, next);
        kept.hear(circle.put(next.sheet));
        const fresh = files.map((name) => open(now.get(name)?.reading.text ?? '', name));
        const whole = circleOf(
          fresh.map(({ sheet }) => sheet),
          clock,
          'Asia/Tokyo',
        );
        const after = look();
        assert.deepEqual(after, plannerView(fresh[0] ?? assert.fail(), whole, say, []));
        const patch = differenceOf(before, after);
        if (patch) page = patched(page, sent(patch) as typeof patch);
        assert.deepEqual(page, sent(after));
        before = after;
      }
    }),
  );

  const json = fc.jsonValue({ maxDepth: 4 });
  law(
    'sends a patch that leads from any JSON to any other, and none where both are the same',
    40,
    fc.property(json, json, fc.boolean(), (any, other, near) => {
      const one = sent(any);
      const after = near && Array.isArray(one) ? [...one.slice(1), other] : other;
      const patch = differenceOf(one, after);
      assert.deepEqual(patch ? patched(one, sent(patch) as typeof patch) : one, sent(after));
      assert.equal(differenceOf(one, sent(one)), undefined);
    }),
  );
});
