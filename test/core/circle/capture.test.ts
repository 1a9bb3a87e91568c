import assert from 'node:assert/strict';
import * as capture from '../../../src/core/circle/capture.ts';
import * as plan from '../../../src/core/circle/carried.ts';
import type { Circle } from '../../../src/core/circle/circle.ts';
import { dateFixed } from '../../../src/core/circle/date-fixed.ts';
import { ledgerOf } from '../../../src/core/circle/ledger.ts';
import type { Occasion } from '../../../src/core/circle/occasion.ts';
import { carriedTo, openFollowups } from '../../../src/core/circle/promises.ts';
import type { Change } from '../../../src/core/plan/change.ts';
import type { Day } from '../../../src/core/plan/day.ts';
import { apply, revise } from '../../../src/core/revise/revise.ts';
import { wordsFor } from '../../../src/core/words/words.ts';
import { clock, Folder } from '../folder.ts';

const file = 'a.meetup.yaml';
const text = `series: { title: A }
sessions:
  - date: 2026-10-15 # the first one
    host: ken
    cohosts: [mio]
    participants: [aya, rei] # both sides
    hints:
      - { from: aya, to: ken, said: Ask first }
    followups:
      - { what: Send it, owner: mio, due: 2026-11-01 }
  - date: 2026-11-23
    host: mio
    participants: [ken]
    agenda:
      - 10m check-in
  - date: tbd
    options: [2026-12-10, 2026-12-17]
`;

/** The lines that are new after changes, and those that are gone. */
function difference(change: (circle: Circle, at: (nth: number) => Occasion) => readonly Change[], from = text): string {
  const { files, circle } = new Folder({ [file]: from });
  const reading = files.get(file)?.reading ?? assert.fail();
  const changes = change(circle, (nth) => circle.at(file, nth) ?? assert.fail());
  const revision = revise(reading, changes);
  assert.ok('splices' in revision);
  const after = apply(from, revision.splices).split('\n');
  const before = from.split('\n');
  const gone = before.filter((line) => !after.includes(line)).map((line) => `- ${line.trim()}`);
  const come = after.filter((line) => !before.includes(line)).map((line) => `+ ${line.trim()}`);
  return [...gone, ...come].join('\n');
}

/** The next session, in a folder whose session of today is over. */
function next(circle: Circle, appointment: plan.Appointment, waiting?: Occasion): readonly Change[] {
  const over = new Folder({ [file]: text.replace('date: 2026-11-23', 'date: 2026-11-20') }).circle;
  return plan.scheduled(over, circle.sheets.keys().next().value ?? '', waiting, appointment, wordsFor('en', clock))
    .changes;
}

describe('capture in seconds', () => {
  const day = (date: string): Day => date as Day;
  const cases: readonly (readonly [what: string, change: Parameters<typeof difference>[0], lines: string])[] = [
    [
      'a hint is a line',
      () => capture.hintAdded(0, { from: 'rei', to: 'mio', said: 'Why first, then how' }),
      '+ - { from: rei, to: mio, said: "Why first, then how" }',
    ],
    [
      'the first hint of a session makes the list',
      () => capture.hintAdded(1, { from: 'ken', said: 'Slowly' }),
      '+ - { from: ken, said: Slowly }',
    ],
    [
      'an outcome gives its hint an id',
      (circle) =>
        capture.outcomeAdded(circle, file, ledgerOf(circle, file).hints[0], {
          date: clock,
          what: 'A form',
          kind: 'answer',
        }),
      '- - { from: aya, to: ken, said: Ask first }\n+ - { id: h1, from: aya, to: ken, said: Ask first }\n+ outcomes:\n+ what: A form\n+ kind: answer\n+ from:\n+ - h1',
    ],
    [
      'an outcome without a hint thanks people',
      (circle) => capture.outcomeAdded(circle, file, undefined, { date: clock, what: 'A form', people: ['ken'] }),
      '+ outcomes:\n+ what: A form\n+ people:\n+ - ken',
    ],
    [
      'a follow-up is a line',
      () => capture.followupAdded(0, { what: 'Call', owner: 'ken', due: day('2026-12-17') }),
      '+ - { what: Call, owner: ken, due: 2026-12-17 }',
    ],
    [
      'a promise kept gets the day',
      () => capture.followupDone(0, 0, clock),
      '- - { what: Send it, owner: mio, due: 2026-11-01 }\n+ - { what: Send it, owner: mio, due: 2026-11-01, done: 2026-11-23 }',
    ],
    [
      'all who were expected came, and the day has passed: nothing to write',
      (_, at) => capture.heldWith(at(0), ['mio', 'aya', 'rei'], clock),
      '',
    ],
    [
      'who was missing goes, who came besides is added',
      (_, at) => capture.heldWith(at(0), ['mio', 'aya', 'zoe'], clock),
      '- participants: [aya, rei] # both sides\n+ participants: [aya, zoe] # both sides',
    ],
    ['a session of today says that it was held', (_, at) => capture.heldWith(at(1), ['ken'], clock), '+ status: held'],
    ['a co-host who was missing goes', (_, at) => capture.heldWith(at(0), ['aya', 'rei'], clock), '- cohosts: [mio]'],
    [
      'a cancelled session keeps its entry, and why',
      () => capture.cancelled(1, 'Closing the books'),
      '+ status: cancelled\n+ because: Closing the books',
    ],
    [
      'a session that moves keeps its old date as its id',
      (circle, at) => capture.moved(circle, at(1), day('2026-11-30'), 'Release week'),
      '- - date: 2026-11-23\n+ - date: 2026-11-30\n+ id: 2026-11-23\n+ because: Release week',
    ],
    [
      'an open date is fixed, and the dates under discussion go',
      (_, at) => dateFixed(at(2), day('2026-12-17')),
      '- - date: tbd\n- options: [2026-12-10, 2026-12-17]\n+ - date: 2026-12-17',
    ],
    [
      'a decision makes the place it is written in',
      () => capture.decided({ date: clock, decision: 'continue', why: 'It helps' }),
      '- series: { title: A }\n+ series: { title: A, renewal: { decisions: [{ date: 2026-11-23, decision: continue, why: It helps }] } }',
    ],
    [
      'what is still open comes first in the next agenda',
      (circle, at) => plan.carried(at(1), carriedTo(circle, at(1)), wordsFor('en', clock), circle.people.show),
      '+ - "5m Still open: Send it (mio)"',
    ],
    [
      'what is still open comes first in a session that is put on the plan',
      (circle) => next(circle, { date: day('2026-12-01'), host: 'rei' }),
      '+ - date: 2026-12-01\n+ host: rei\n+ - "5m Still open: Send it (mio)"',
    ],
    [
      'also where an open date is fixed',
      (circle, at) => next(circle, { date: day('2026-12-10'), host: undefined }, at(2)),
      '- - date: tbd\n- options: [2026-12-10, 2026-12-17]\n+ - date: 2026-12-10\n+ - "5m Still open: Send it (mio)"',
    ],
    [
      'a session that is still to be agreed on asks about nothing yet',
      (circle) => next(circle, { date: 'tbd', host: 'rei' }),
      '+ host: rei',
    ],
  ];
  for (const [what, change, lines] of cases) it(what, () => assert.equal(difference(change), lines));

  it('a block that asked before is brought up to date', () => {
    const asked = text.replace(
      '- 10m check-in',
      '- "5m Still open: Something else (Rei)" # first\n      - 10m check-in',
    );
    const { files, circle } = new Folder({ [file]: asked });
    const reading = files.get(file)?.reading ?? assert.fail();
    const occasion = circle.at(file, 1) ?? assert.fail();
    const agenda = reading.plan.sessions[1]?.agenda;
    const open = carriedTo(circle, occasion);
    const revision = revise(reading, plan.carried(occasion, open, wordsFor('en', clock), circle.people.show, agenda));
    assert.ok('splices' in revision);
    assert.equal(
      apply(asked, revision.splices),
      asked.replace('"5m Still open: Something else (Rei)"', '"5m Still open: Send it (mio)"'),
    );
  });
  it('only the next session asks about what is open', () => {
    const { circle } = new Folder({ [file]: text.replace('date: tbd', 'date: 2026-12-17') });
    const open = [1, 2].map((nth) => carriedTo(circle, circle.at(file, nth) ?? assert.fail()).length);
    assert.deepEqual(open, [1, 0]);
  });
  it('those expected come before the others of the series', () => {
    const { circle } = new Folder({ [file]: text });
    assert.deepEqual(capture.peopleAround(circle, circle.at(file, 1) ?? assert.fail()), ['mio', 'ken', 'aya', 'rei']);
  });
  it('what is overdue is known', () => {
    const [promised] = openFollowups(new Folder({ [file]: text }).circle, file);
    assert.deepEqual([promised?.what, promised?.late], ['Send it', true]);
  });
});
