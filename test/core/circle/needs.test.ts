import assert from 'node:assert/strict';
import { needsOf } from '../../../src/core/circle/needs.ts';
import { Folder } from '../folder.ts';

const file = 'a.meetup.yaml';
const needs = (sessions: string): readonly string[] =>
  needsOf(new Folder({ [file]: `series: { title: A }\n${sessions}` }).circle, file).map(({ need }) => need);

describe('what waits for a decision', () => {
  const cases: readonly (readonly [why: string, sessions: string, waits: readonly string[]])[] = [
    ['nothing is on the plan', '', ['next']],
    ['a date is open', 'sessions:\n  - date: tbd\n', ['date']],
    ['a date is not written yet', 'sessions:\n  - host: ken\n', ['date']],
    ['a date cannot be read: nothing, until it can', 'sessions:\n  - date: 2026-12-17: 15:00\n    host: ken\n', []],
    ['a date is open, and another cannot be read', 'sessions:\n  - date: 2026-12-17: 15:00\n  - date: tbd\n', ['date']],
    [
      'two versions stand where the next session was',
      'sessions:\n<<<<<<< HEAD\n  - date: 2026-12-17\n=======\n  - date: 2026-12-24\n>>>>>>> b\n',
      [],
    ],
  ];
  for (const [why, sessions, waits] of cases) it(why, () => assert.deepEqual(needs(sessions), waits));
});
