import assert from 'node:assert/strict';
import fc from 'fast-check';
import { attendanceOf } from '../../src/core/circle/attendance.ts';
import { Circle, circleOf } from '../../src/core/circle/circle.ts';
import { hostIdeas } from '../../src/core/circle/hosts.ts';
import { standingOf } from '../../src/core/circle/ladder.ts';
import { ledgerOf } from '../../src/core/circle/ledger.ts';
import { momentumOf } from '../../src/core/circle/momentum.ts';
import { networkOf } from '../../src/core/circle/network.ts';
import { fadeOf, gapsOf, streakOf } from '../../src/core/circle/pace.ts';
import { rhythmOf } from '../../src/core/circle/rhythm.ts';
import { type Examined, edited, examine, open } from '../../src/core/examine.ts';
import type { Finding } from '../../src/core/review/rule.ts';
import { Watch } from '../../src/core/review/watch.ts';
import { apply } from '../../src/core/revise/revise.ts';
import { clock } from '../core/folder.ts';
import { document, examples, snippet } from './files.ts';
import { law } from './runs.ts';

/** A folder in which most rules have something to say, now or after one slip. */
const plan = `series:
  title: Study group
  goal: Deepen mutual understanding
  teams: [sales, dev]
  cadence: { every: 1 month, on: 3rd thu }
  start: "15:00"
topics:
  waits:
    question: Where does work wait?
    concerns: { sales: We promise dates, dev: Requests change }
  talk: { question: Is it fine? }
sessions:
  - date: 2026-10-15
    host: ken
    cohosts: [mio]
    topics: [waits]
    hints:
      - { id: h1, from: aya, to: ken, said: Ask first }
    followups:
      - { what: Send it, owner: mio, due: 2026-11-01 }
    groups: [[ken, aya], { people: [mio, ken] }]
  - date: 2026-12-17
    host: mio
    title: Second
    place: 5F
    agenda: [20m Pairs, 30m All]
outcomes:
  - { date: 2026-11-02, what: A list, from: [h1] }
people:
  ken: { name: Ken, team: sales, aim: host }
  mio: { team: dev }
`;
const beside = `series: { title: Lunch, teams: [dev, ops] }
sessions:
  - { date: 2026-12-17, start: "15:30", host: mio, place: 5F }
teams:
  sales: { name: Sales, struggles: [late] }
  dev: {}
  ops:
people:
  aya: { name: Aya, team: ops }
`;
const files = ['a.meetup.yaml', 'b.meetup.yaml'] as const;

const texts = fc.oneof(
  { weight: 3, arbitrary: fc.constant([plan, beside]) },
  { weight: 1, arbitrary: fc.tuple(fc.oneof(document, fc.constantFrom(...examples)), fc.constant(beside)) },
);
const word = fc.constantFrom(
  ...[
    'ken',
    'mio',
    'aya',
    'zed',
    'sales',
    'dev',
    'ops',
    'waits',
    'talk',
    'h1',
    'h2',
    '2026-12-17',
    '2026-10-15',
    'tbd',
  ],
  ...[
    'cancelled',
    'title: X',
    '\n    status: planned',
    '\n    because: x',
    '\n    handoff: Pairs first',
    '# meetup-ignore MT301: known\n',
    'host',
    '5F',
    '9',
  ],
  ...['\n  - date: 2026-11-26\n    host: ken', '\n  - { date: 2026-12-17, start: "15:30" }', '\n  zed: { team: dev }'],
);
const edit = fc.record({
  file: fc.nat(1),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  drop: fc.constantFrom(0, 0, 1, 3, 10, 40),
  add: fc.oneof({ weight: 2, arbitrary: word }, snippet),
  /** Begins at a word, and takes its place: most slips of a hand that edits concern one value. */
  whole: fc.boolean(),
});

const spliceOf = (
  text: string,
  { at, drop, add, whole }: { at: number; drop: number; add: string; whole: boolean },
) => {
  const from = Math.floor(at * text.length);
  if (!whole) return { start: from, end: Math.min(text.length, from + drop), text: add };
  const [before] = /[\w-]*$/.exec(text.slice(0, from)) ?? [''];
  const [after] = /^[\w-]*/.exec(text.slice(from)) ?? [''];
  return { start: from - before.length, end: from + after.length, text: add };
};

const said = (findings: readonly Finding[]) =>
  findings.map(({ fixes, ...finding }) => ({ ...finding, fixes: fixes() }));

/** All a circle can be asked by the rest of the house. */
const answers = (circle: Circle) => ({
  people: circle.people.ids.map((id) => [id, circle.people.all(id)]),
  teams: circle.teams.ids.map((id) => [id, circle.teams.all(id), circle.isMet(id)]),
  occasions: circle.occasions,
  days: circle.occasions.map(({ date }) => date && circle.near(date)),
  files: [...circle.sheets.keys()].sort().map((file) => ({
    file,
    of: circle.of(file),
    rhythm: rhythmOf(circle, file),
    topics: circle.topics(file).map((id) => [id, circle.hasTopic(file, id), circle.usesTopic(file, id)]),
    hints: [...circle.hints(file)].sort(),
    pace: [gapsOf(circle, file), fadeOf(circle, file), streakOf(circle, file)],
    came: [attendanceOf(circle, file), ledgerOf(circle, file), networkOf(circle, file)],
    momentum: momentumOf(circle, file),
    hosts: hostIdeas(circle, file),
  })),
  experience: ['ken', 'mio', 'aya', 'zed'].map((id) => [circle.experience(id), standingOf(circle, id)]),
  network: networkOf(circle),
});

describe('a folder that is being edited', () => {
  law(
    'says after every edit what the same texts say when they are read from the start',
    200,
    fc.property(texts, fc.array(edit, { minLength: 1, maxLength: 4 }), (start, edits) => {
      const now = new Map<string, { text: string; examined: Examined }>();
      const circle = new Circle(clock, 'Asia/Tokyo');
      for (const [nth, file] of files.entries()) {
        const text = start[nth] ?? '';
        now.set(file, { text, examined: open(text, file) });
      }
      for (const { examined } of now.values()) circle.put(examined.sheet);
      const watches = new Map(files.map((file) => [file, new Watch(file, circle)]));
      for (const one of edits) {
        const file = files[one.file] ?? files[0];
        const before = now.get(file) ?? assert.fail();
        const splice = spliceOf(before.text, one);
        const text = apply(before.text, [splice]);
        const examined = edited(before.examined, [splice]);
        now.set(file, { text, examined });
        const changed = circle.put(examined.sheet);
        for (const watch of watches.values()) watch.hear(changed);
        const fresh = files.map((name) => open(now.get(name)?.text ?? '', name));
        const whole = circleOf(
          fresh.map(({ sheet }) => sheet),
          clock,
          'Asia/Tokyo',
        );
        assert.deepEqual(examined.sheet, fresh[one.file]?.sheet);
        assert.deepEqual(answers(circle), answers(whole));
        for (const [nth, name] of files.entries()) {
          const kept = now.get(name)?.examined ?? assert.fail();
          assert.deepEqual(
            said(examine(kept, circle, { limit: false }, watches.get(name))),
            said(examine(fresh[nth] ?? assert.fail(), whole, { limit: false })),
          );
        }
      }
    }),
  );
});
