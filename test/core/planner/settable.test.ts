import assert from 'node:assert/strict';
import type { Path } from '../../../src/core/plan/path.ts';
import { settable, valueIn } from '../../../src/core/planner/acts/settable.ts';
import { read } from '../../../src/core/read/read.ts';

describe('where the planner writes', () => {
  const cases: readonly (readonly [path: Path, form: string | undefined])[] = [
    [['series', 'title'], 'text'],
    [['series', 'teams'], undefined],
    [['sessions', 0, 'date'], 'dayOrOpen'],
    [['sessions', 0, 'start'], 'time'],
    [['sessions', 0, 'nonsense'], undefined],
    [['sessions', 'x', 'date'], undefined],
    [['sessions', 0, 'agenda', 1, 'minutes'], 'minutes'],
    [['sessions', 0, 'groups', 1, 'lead'], undefined],
    [['topics', 'waits', 'question'], 'text'],
    [['topics', 0, 'question'], undefined],
    [['topics', 'waits', 'concerns', 'dev'], 'text'],
    [['topics', 'waits', 'concerns', 0], undefined],
    [['topics', 'waits', 'other', 'dev'], undefined],
    [['people', 'rei', 'name'], undefined],
  ];
  for (const [path, form] of cases)
    it(`${path.join('.')}: ${form ?? 'not'}`, () => assert.equal(settable(path)?.is, form));

  it('what stands at a place, and that nothing does', () => {
    const { plan } = read(
      'series: { title: A }\ntopics: { waits: { question: Why } }\nsessions: [{ date: tbd, agenda: [10m a, 20m b] }]\n',
    );
    const at = (...path: Path) => valueIn(plan, path);
    assert.deepEqual(
      [at('series', 'title'), at('sessions', 0, 'agenda', 1, 'minutes'), at('topics', 'waits', 'question')],
      ['A', 20, 'Why'],
    );
    assert.deepEqual(
      [
        at('series', 'goal'),
        at('sessions', 9, 'date'),
        at('topics', 'x', 'question'),
        at('sessions', 0, 'agenda'),
        at('series', 'title', 'x'),
      ],
      [null, null, null, null, null],
    );
  });
});
