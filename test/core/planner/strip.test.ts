import assert from 'node:assert/strict';
import { lineOf } from '../../../src/core/planner/line.ts';
import type { Strip } from '../../../src/core/planner/strip.ts';
import type { Language } from '../../../src/core/words/words.ts';
import { monthly, textOf } from '../circle/one-series.ts';
import { deskIn } from './desk.ts';

describe('the strip of sessions', () => {
  const strip = (sessions: readonly string[], series = 'goal: x', language: Language = 'en'): Strip | undefined =>
    lineOf(deskIn(textOf(series, sessions), language))?.strip;
  it('of one that was held and one that is promised', () =>
    // 19 Nov to 17 Dec are 28 days; four days of margin on both sides make 36.
    assert.deepEqual(strip(['date: 2026-11-19'], monthly), {
      points: [
        { at: 11.1, mark: 'held', next: false, date: 'Thu 19 Nov', path: ['sessions', 0] },
        { at: 88.9, mark: 'expected', next: false, date: 'Thu 17 Dec', path: undefined },
      ],
      today: 22.2,
      months: [{ at: 44.4, name: 'Dec' }],
      summary: '1 session held, none ahead',
    }));
  it('in Japanese', () => {
    const shown = strip(['date: 2026-12-10', 'date: 2027-01-14'], 'goal: x', 'ja');
    assert.deepEqual(
      [shown?.points.map(({ date }) => date), shown?.months.map(({ name }) => name), shown?.summary],
      [['12月10日（木）', '2027年1月14日（木）'], ['12月', '2027年1月'], '開催済み0回、次回は12月10日（木）'],
    );
    assert.equal(
      strip(['date: 2026-11-18', 'date: 2026-11-19'], 'goal: x', 'ja')?.summary,
      '開催済み2回、次回の予定なし',
    );
  });
  it('neither what waits for a record nor what is cancelled is ahead', () =>
    assert.equal(
      strip(['date: 2026-11-19, status: planned', 'date: 2026-11-18', 'date: 2026-12-17, status: cancelled'])?.summary,
      '1 session held, none ahead',
    ));
  it('names of many months are thinned out, each with its year', () =>
    // Twenty-six months with the margins, so four apart; a last one at the edge would be cut off.
    assert.deepEqual(
      strip(['date: 2025-11-20', 'date: 2027-10-20'])?.months.map(({ name }) => name),
      ['Nov 2025', 'Mar 2026', 'Jul 2026', 'Nov 2026', 'Mar 2027', 'Jul 2027'],
    ));
  it('what is promised is not shown while more sessions lie ahead than it has room for', () => {
    const days = (count: number) => Array.from({ length: count }, (_, nth) => `date: 2026-12-${nth + 10}`);
    const marks = (count: number) => strip(days(count), monthly)?.points.map(({ mark }) => mark);
    assert.deepEqual(marks(5), ['planned', 'planned', 'planned', 'planned', 'planned', 'expected']);
    assert.deepEqual(marks(6), ['planned', 'planned', 'planned', 'planned', 'planned']);
  });
  it('no session is the next where none is planned', () =>
    assert.deepEqual(
      strip(['date: 2026-11-19', 'date: 2026-12-17, status: cancelled'])?.points.map(({ mark, next }) => [mark, next]),
      [
        ['held', false],
        ['cancelled', false],
      ],
    ));
});
