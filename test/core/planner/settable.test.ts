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
  const entries: readonly (readonly [entry: Path, forms: Readonly<Record<string, string>>, none: string])[] = [
    [
      ['series'],
      {
        title: 'text',
        goal: 'text',
        because: 'text',
        purpose: 'text',
        place: 'text',
        start: 'time',
        minutes: 'minutes',
      },
      'teams sponsors organisers cadence timezone questions signs renewal',
    ],
    [
      ['sessions', 3],
      {
        date: 'dayOrOpen',
        title: 'text',
        start: 'time',
        minutes: 'minutes',
        place: 'text',
        status: 'one',
        because: 'text',
        host: 'name',
        handoff: 'text',
      },
      'options id cohosts participants guests topics agenda groups hints followups',
    ],
    [['sessions', 0, 'agenda', 2], { minutes: 'minutes', what: 'text', who: 'name', topic: 'name' }, 'nth short'],
    [['sessions', 0, 'hints', 0], { from: 'name', to: 'name', said: 'text', topic: 'name' }, 'id nth'],
    [['sessions', 0, 'followups', 0], { what: 'text', owner: 'name', due: 'day', done: 'done' }, 'nth'],
    [
      ['topics', 'waits'],
      {
        question: 'text',
        title: 'text',
        format: 'text',
        minutes: 'minutes',
        takeaway: 'text',
        evidence: 'text',
        source: 'one',
      },
      'concerns deepen',
    ],
    [['outcomes', 0], {}, 'date what kind from people'],
    [['teams', 'dev'], {}, 'name org owns handovers struggles'],
    [['people', 'rei'], {}, 'name reading team specialty timezone aim'],
    [['series', 'cadence'], {}, 'every on'],
    [['series', 'renewal'], {}, 'after decisions'],
    [['series', 'renewal', 'decisions', 0], {}, 'date decision why'],
    [['sessions', 0, 'groups', 0], {}, 'round people lead'],
    [['sessions', 0, 'agenda', 'x'], {}, 'minutes what'],
    [['sessions', 0, 'x', 0], {}, 'what'],
    [['sessions', 0, 'agenda', 0, 'topic'], {}, 'question'],
    [['topics', 'waits', 'concerns', 'dev'], {}, 'reason'],
    [['x-own', 0], {}, 'date'],
    [['x-own', 'waits', 'concerns'], {}, 'dev'],
    [[], {}, 'series meetup'],
  ];
  for (const [entry, forms, none] of entries) {
    for (const [key, form] of Object.entries(forms))
      it(`${[...entry, key].join('.')}: ${form}`, () => assert.equal(settable([...entry, key])?.is, form));
    for (const key of none.split(' '))
      it(`${[...entry, key].join('.')}: not`, () => assert.equal(settable([...entry, key]), undefined));
  }
  it('not nowhere', () => assert.equal(settable([]), undefined));
  it('one of a few words, or a name of its kind', () => {
    assert.deepEqual(settable(['sessions', 0, 'status']), { is: 'one', of: ['planned', 'held', 'cancelled'] });
    assert.deepEqual(settable(['sessions', 0, 'host']), { is: 'name', of: 'people' });
    assert.deepEqual(settable(['sessions', 0, 'agenda', 0, 'topic']), { is: 'name', of: 'topics' });
  });

  for (const [path, form] of cases)
    it(`${path.join('.')}: ${form ?? 'not'}`, () => assert.equal(settable(path)?.is, form));

  it('what stands at a place is found by its place in the text, whatever cannot be read before it', () => {
    const { plan } = read(
      'topics: { waits: { concerns: { dev: they wait, qa: } } }\nsessions:\n  - { date: tbd, followups: [{ what: a, done: true }, { what: b, done: 2026-11-20 }], agenda: [[x], 20m b] }\n',
    );
    const at = (...path: Path) => valueIn(plan, path);
    const cases: readonly (readonly [path: Path, value: string | number | boolean | null])[] = [
      [['topics', 'waits', 'concerns', 'dev'], 'they wait'],
      [['topics', 'waits', 'concerns', 'qa'], null],
      [['topics', 'waits', 'concerns'], null],
      [['topics'], null],
      [['sessions', 0, 'followups', 0, 'done'], true],
      [['sessions', 0, 'followups', 1, 'done'], '2026-11-20'],
      [['sessions', 0, 'agenda', 1, 'minutes'], 20],
      [['sessions', 0, 'agenda', 0, 'minutes'], null],
      [['series', 'title'], null],
    ];
    for (const [path, value] of cases) assert.deepEqual([path, at(...path)], [path, value]);
  });
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
