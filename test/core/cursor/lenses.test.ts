import assert from 'node:assert/strict';
import { lensesOf } from '../../../src/core/cursor/lenses.ts';
import { aroundOf } from './marked.ts';

const shown = (text: string): readonly string[] =>
  lensesOf(aroundOf(text)).map(
    ({ path, title, session }) =>
      `${path.join('.')}: ${title.en}, ${title.ja}${session === undefined ? '' : ` ${session}`}`,
  );
const planner = 'series: Open planner, プランナーを開く';
const goal = 'series.goal: Turn goal into topics, 目的からテーマを考える';
const held = (nth: number) => `sessions.${nth}: Mark held, 開催済みにする ${nth}`;
const hint = (nth: number) => `sessions.${nth}: Add hint, ヒントを記録する ${nth}`;

describe('what is offered above lines', () => {
  const cases: readonly (readonly [what: string, text: string, lenses: readonly string[]])[] = [
    ['nothing in a file without a series', 'people: { ken: {} }\n', []],
    ['nothing of sessions without a series', 'sessions: [{ date: 2026-10-15 }]\n', []],
    ['the planner in every series', 'series: { title: A }\n', [planner]],
    ['topics from a goal of two teams', 'series: { goal: x, teams: [a, b] }\n', [goal, planner]],
    ['no topics for one team', 'series: { goal: x, teams: [a] }\n', [planner]],
    ['no topics without a goal', 'series: { teams: [a, b] }\n', [planner]],
    [
      'the record of the last two sessions that were held',
      'series: { title: A }\nsessions:\n  - { date: 2026-09-17 }\n  - { date: 2026-10-15 }\n  - { date: 2026-11-19 }\n  - { date: 2026-12-17 }\n',
      [held(1), hint(1), held(2), hint(2), planner],
    ],
    [
      'of the last two by their days, wherever they stand',
      'series: { title: A }\nsessions:\n  - { date: 2026-11-19, status: held }\n  - { date: 2026-11-20, status: cancelled }\n  - { date: 2026-09-17 }\n  - { date: 2026-10-15 }\n',
      [held(3), hint(3), hint(0), planner],
    ],
    [
      'nothing to record while it is only planned',
      'series: { title: A }\nsessions: [{ date: 2026-11-23 }, { date: 2026-11-20, status: planned }, { date: tbd }]\n',
      [planner],
    ],
    [
      'only the planner in a series that is closed',
      'series: { goal: x, teams: [a, b], renewal: { decisions: [{ date: 2026-11-20, decision: close }] } }\nsessions: [{ date: 2026-11-19 }]\n',
      [planner],
    ],
    [
      'all of it in one that rests',
      'series: { goal: x, teams: [a, b], renewal: { decisions: [{ date: 2026-11-20, decision: pause }] } }\nsessions: [{ date: 2026-11-19 }]\n',
      [goal, held(0), hint(0), planner],
    ],
  ];
  for (const [what, text, lenses] of cases) it(what, () => assert.deepEqual(shown(text), lenses));
});
