import assert from 'node:assert/strict';
import * as capture from '../../../src/core/circle/capture.ts';
import type { Circle } from '../../../src/core/circle/circle.ts';
import { ledgerOf } from '../../../src/core/circle/ledger.ts';
import type { Occasion } from '../../../src/core/circle/occasion.ts';
import type { Change } from '../../../src/core/plan/change.ts';
import type { Day } from '../../../src/core/plan/day.ts';
import { clock, Folder } from '../folder.ts';
import { circleOf, file } from './one-series.ts';

const at = (circle: Circle, nth: number): Occasion => circle.at(file, nth) ?? assert.fail();

describe('what is written down afterwards', () => {
  /** Changes in short: what is done where. */
  const short = (changes: readonly Change[]) =>
    changes.map((change) => {
      const where = 'path' in change ? change.path.join('.') : '';
      return `${change.do} ${where}${'value' in change ? ` ${JSON.stringify(change.value)}` : ''}`;
    });
  const held = (session: string, came: readonly string[]) =>
    short(capture.heldWith(at(circleOf('goal: x', [session]), 0), came, clock));
  const cases: readonly (readonly [
    why: string,
    session: string,
    came: readonly string[],
    changes: readonly string[],
  ])[] = [
    ['today needs the word', 'date: 2026-11-23', [], ['setField sessions.0.status "held"']],
    ['yesterday does not', 'date: 2026-11-22', [], []],
    ['nor where it stands', 'date: 2026-11-23, status: held', [], []],
    [
      'a day that says otherwise does',
      'date: 2026-11-22, status: cancelled',
      [],
      ['setField sessions.0.status "held"'],
    ],
    ['an open date does', 'date: tbd', [], ['setField sessions.0.status "held"']],
    [
      'the host is named once',
      'date: 2026-11-22, host: ken',
      ['ken', 'mio'],
      ['setField sessions.0.participants ["mio"]'],
    ],
    [
      'so is a co-host',
      'date: 2026-11-22, cohosts: [ken]',
      ['ken', 'mio'],
      ['setField sessions.0.participants ["mio"]'],
    ],
    ['the order of the list stays', 'date: 2026-11-22, participants: [a, b]', ['b', 'a'], []],
    [
      'nobody came',
      'date: 2026-11-22, cohosts: [ken, mio], participants: [a]',
      ['mio'],
      ['setField sessions.0.cohosts ["mio"]', 'removeField sessions.0.participants'],
    ],
    ['somebody else came', 'date: 2026-11-22, participants: [a]', ['b'], ['setField sessions.0.participants ["b"]']],
  ];
  for (const [why, session, came, changes] of cases)
    it(`who came: ${why}`, () => assert.deepEqual(held(session, came), changes));

  it('another host is named once', () => {
    const hosted = (session: string) => short(capture.hostedBy(at(circleOf('goal: x', [session]), 0), 'mio'));
    const host = 'setField sessions.0.host "mio"';
    assert.deepEqual(hosted('date: tbd, host: ken, cohosts: [aya], participants: [rei]'), [host]);
    assert.deepEqual(hosted('date: tbd, cohosts: [aya, mio], participants: [mio]'), [
      host,
      'setField sessions.0.cohosts ["aya"]',
      'removeField sessions.0.participants',
    ]);
  });
  it('a reason is written where there is one', () => {
    assert.deepEqual(short(capture.cancelled(3, '')), ['setField sessions.3.status "cancelled"']);
    const move = (sessions: readonly string[], nth: number) => {
      const circle = circleOf('goal: x', sessions);
      return short(capture.moved(circle, at(circle, nth), '2026-12-24' as Day, ''));
    };
    assert.deepEqual(move(['date: 2026-12-17'], 0), [
      'setField sessions.0.id "2026-12-17"',
      'setField sessions.0.date "2026-12-24"',
    ]);
    assert.deepEqual(move(['date: 2026-12-17, id: x'], 0), ['setField sessions.0.date "2026-12-24"']);
    assert.deepEqual(move(['date: tbd'], 0), ['setField sessions.0.date "2026-12-24"']);
    assert.deepEqual(move(['date: 2026-12-10, id: 2026-12-17', 'date: 2026-12-17'], 1), [
      'setField sessions.1.id "2026-12-17-2"',
      'setField sessions.1.date "2026-12-24"',
    ]);
  });
  it('a hint that becomes something gets the next id that is free', () => {
    const outcome = { date: clock, what: 'A form', kind: 'answer' as const };
    const became = (ids: readonly string[], nth: number) => {
      const hints = ids.map((id) => (id === '' ? '{ from: ken, said: x }' : `{ id: ${id}, from: ken, said: x }`));
      const circle = circleOf('goal: x', [`date: 2026-10-15, hints: [${hints}]`]);
      return short(capture.outcomeAdded(circle, file, ledgerOf(circle, file).hints[nth], outcome));
    };
    const added = (from?: string) =>
      `addItem outcomes ${JSON.stringify({ date: clock, what: 'A form', kind: 'answer', ...(from ? { from: [from] } : {}) })}`;
    assert.deepEqual(became(['a', ''], 1), ['setField sessions.0.hints.1.id "h2"', added('h2')]);
    assert.deepEqual(became(['h2', ''], 1), ['setField sessions.0.hints.1.id "h3"', added('h3')]);
    assert.deepEqual(became(['', 'a'], 1), [added('a')]);
    assert.deepEqual(became([], 0), [added()]);
  });
  it('who may have been there: those expected, the others, the organisers, each once', () => {
    const circle = circleOf('organisers: [org, ken]', [
      'date: 2026-10-15, host: mio',
      'date: tbd, host: ken, participants: [rei]',
    ]);
    assert.deepEqual(capture.peopleAround(circle, at(circle, 1)), ['ken', 'rei', 'mio', 'org']);
    const { circle: without } = new Folder({ [file]: 'sessions: [{ date: tbd, host: ken }]\n' });
    assert.deepEqual(capture.peopleAround(without, at(without, 0)), ['ken']);
  });
});
