import assert from 'node:assert/strict';
import { Circle } from '../../../src/core/circle/circle.ts';
import { edited, open } from '../../../src/core/examine.ts';
import { Kept } from '../../../src/core/planner/kept.ts';
import { differenceOf } from '../../../src/core/planner/patch.ts';
import { type PlannerView, plannerView } from '../../../src/core/planner/planner.ts';
import { wordsFor } from '../../../src/core/words/words.ts';
import { clock } from '../folder.ts';
import { longSeries } from './long-series.ts';

const text = longSeries(200, 300);
const middle = text.indexOf('20m two', text.length / 2);

describe('what a planner of 200 sessions and 300 people works out and is told', () => {
  const before = open(text, 'a.meetup.yaml');
  const changes: readonly (readonly [what: string, place: number, typed: string, sessions: number, bytes: number])[] = [
    ['a minute more', middle + 1, '5', 1, 1200],
    ['a letter in a block', middle + 5, 'x', 1, 400],
    ['a remark of its own', middle - 9, ' # so', 1, 0],
    ['another name of somebody who comes', text.indexOf('Person 150') + 6, 'x', 20, 12_000],
  ];
  for (const [what, place, typed, sessions, most] of changes)
    it(`${what}: ${sessions} sessions, ${most} bytes at most`, () => {
      const [circle, kept] = [new Circle(clock, 'Asia/Tokyo'), new Kept()];
      circle.put(before.sheet);
      const look = (file: typeof before): PlannerView =>
        plannerView(file, circle, wordsFor('en', clock), [], undefined, kept);
      const shown = look(before);
      const after = edited(before, [{ start: place, end: place, text: typed }]);
      kept.hear(circle.put(after.sheet));
      const next = look(after);
      const all = ({ line }: PlannerView) => [...(line?.past ?? []), ...(line?.coming ?? [])];
      const known = new Set(all(shown));
      // The next session is looked at each time: what there is to prepare hangs on all the others.
      const anew = all(next).filter((session) => !known.has(session) && !session.next).length;
      assert.ok(anew <= sessions, `${anew} sessions were worked out anew`);
      const bytes = JSON.stringify(differenceOf(shown, next) ?? '').length;
      assert.ok(bytes <= Math.max(2, most), `${bytes} bytes are sent`);
    });
});
