import assert from 'node:assert/strict';
import type { Act } from '../../src/core/planner/acts/act.ts';
import { PlannerDesk } from '../laws/planner-desk.ts';

const text = 'series: { title: A }\nsessions:\n  - date: 2026-12-17\n    agenda: [10m one, 20m two]\n';
const title = (saw: string, value: string): Act => ({ act: 'set', path: ['series', 'title'], saw, value });

/** The kinds of messages a page was told, without those it has heard before. */
const kinds = ({ page }: PlannerDesk): readonly string[] =>
  page.told.splice(0).map((message) => ['view', 'patch', 'gone', 'answer'].find((kind) => kind in message) ?? 'other');

describe('a planner whose act is refused', () => {
  let desk: PlannerDesk;
  beforeEach(async () => {
    desk = new PlannerDesk(text, [0]);
    await desk.settle();
    assert.deepEqual(kinds(desk), ['view']);
  });

  it('is told why, and nothing of the page, where nothing has changed', async () => {
    const { done } = await desk.act(title('B', 'C'));
    assert.ok(!done);
    assert.deepEqual(kinds(desk), ['answer']);
    assert.deepEqual(desk.page.view, desk.fresh);
  });

  it('is told what has changed since, and not all of it again', async () => {
    const { version } = desk.page;
    desk.edit([{ start: text.indexOf('A }'), end: text.indexOf('A }') + 1, text: 'B' }]);
    const { done } = await desk.act(title('A', 'C'), version);
    assert.ok(!done);
    await desk.settle();
    assert.deepEqual([...kinds(desk)].sort(), ['answer', 'patch']);
    assert.deepEqual(desk.page.view, desk.fresh);
  });

  it('is told everything where it was made on a page that nobody remembers', async () => {
    const { done } = await desk.act(title('A', 'C'), 999);
    assert.ok(!done);
    assert.deepEqual(kinds(desk), ['view', 'answer']);
    assert.ok((await desk.act(title('A', 'C'))).done);
  });
});
