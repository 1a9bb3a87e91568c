import assert from 'node:assert/strict';
import type { Day } from '../../../src/core/plan/day.ts';
import { apply, revise } from '../../../src/core/revise/revise.ts';
import { answerChange, inputWith } from '../../../src/core/topics/answers.ts';
import { inputFrom } from '../../../src/core/topics/from-plan.ts';
import { proposeTopics, type TopicsInput } from '../../../src/core/topics/topics.ts';
import { vacancies } from '../../../src/core/topics/vacancy.ts';
import { changeFor } from '../../../src/core/topics/write-up.ts';
import { Folder } from '../folder.ts';

const file = 'a.meetup.yaml';
const series = (more: string, sessions: string): string =>
  `series:\n  title: A\n  goal: get closer\n  teams: [sales, dev]\n${more}sessions:\n${sessions}`;
const monthly = '  cadence: { every: 1 month, on: 3rd thu }\n';

function seatsIn(text: string, count: number, first?: Day): readonly string[] {
  const folder = new Folder({ [file]: text });
  const plan = folder.files.get(file)?.reading.plan ?? assert.fail();
  return vacancies(plan, folder.circle, file, count, first).map(
    ({ date, nth, bare }) => `${date ?? 'open'} ${nth ?? 'new'}${bare ? '' : ' with agenda'}`,
  );
}

describe('sessions that still want a topic', () => {
  const cases: readonly (readonly [
    why: string,
    text: string,
    count: number,
    first: string | undefined,
    seats: readonly string[],
  ])[] = [
    [
      'planned ones first',
      series(monthly, '  - date: 2026-12-17\n  - date: 2027-01-21\n'),
      2,
      undefined,
      ['2026-12-17 0', '2027-01-21 1'],
    ],
    [
      'those with a topic are taken',
      series(monthly, '  - date: 2026-12-17\n    topics: [x]\n  - date: 2027-01-21\n'),
      1,
      undefined,
      ['2027-01-21 1'],
    ],
    ['what has been is no seat', series(monthly, '  - date: 2026-10-15\n'), 1, undefined, ['2026-12-17 new']],
    [
      'then the cadence',
      series(monthly, '  - date: 2026-12-17\n'),
      3,
      undefined,
      ['2026-12-17 0', '2027-01-21 new', '2027-02-18 new'],
    ],
    [
      'an open date counts, after dated ones',
      series('', '  - date: tbd\n  - date: 2026-12-17\n'),
      2,
      undefined,
      ['2026-12-17 1', 'open 0'],
    ],
    [
      'an agenda is left alone',
      series(monthly, '  - date: 2026-12-17\n    agenda: [10m hello]\n'),
      1,
      undefined,
      ['2026-12-17 0 with agenda'],
    ],
    ['without a cadence nobody makes up a date', series('', '  - date: 2026-10-15\n'), 2, undefined, []],
    [
      'without a cadence, from the date one names',
      series('', '  - date: 2026-10-15\n'),
      2,
      '2026-12-01',
      ['2026-12-01 new', 'open new'],
    ],
  ];
  for (const [why, text, count, first, expected] of cases)
    it(why, () => assert.deepEqual(seatsIn(text, count, first as Day | undefined), expected));
});

describe('what was chosen is written', () => {
  const text = series(monthly, '  - date: 2026-12-17 # Thu\n');
  const folder = new Folder({ [file]: text });
  const { reading } = folder.files.get(file) ?? assert.fail();
  const result = proposeTopics(inputFrom(reading.plan, []));
  const ids = result.topics.slice(0, 2).map(({ id }) => id);
  const written = (kept: Partial<Parameters<typeof changeFor>[1]>): string => {
    const revision = revise(reading, [changeFor(result, { topics: ids, ...kept })]);
    return 'splices' in revision ? apply(text, revision.splices) : assert.fail(revision.refused.reason);
  };

  it('topics alone: nothing else of the file changes', () => {
    const after = written({});
    assert(after.startsWith(text.trimEnd()));
    assert.equal(after.match(/^ {2}\S+:$/gm)?.length, 2);
  });

  it('on sessions: one each, with an agenda as long as the session, the comment kept', () => {
    const seats = vacancies(reading.plan, folder.circle, file, 2);
    const after = new Folder({ [file]: written({ seats }) });
    const { plan, text: now } = after.files.get(file)?.reading ?? assert.fail();
    assert(now.includes('  - date: 2026-12-17 # Thu\n'));
    assert.deepEqual(
      plan.sessions.map(({ date, topics, agenda }) => [
        date,
        topics?.length,
        agenda?.reduce((sum, { minutes = 0 }) => sum + minutes, 0),
      ]),
      [
        ['2026-12-17', 1, 60],
        ['2027-01-21', 1, 60],
      ],
    );
    assert.deepEqual(
      after.findings(file).filter(({ level }) => level === 'error' || level === 'warning'),
      [],
    );
  });

  it('what earlier sessions left open stays first, and the longest block gives its minutes', () => {
    const asked = text.replace('  - date: 2026-12-17 # Thu\n', '$&    agenda: ["5m Still open: Send it (mio)"]\n');
    const begun = new Folder({ [file]: asked }).files.get(file)?.reading ?? assert.fail();
    const seats = vacancies(begun.plan, folder.circle, file, 1);
    const revision = revise(begun, [changeFor(result, { topics: [result.topics[0]?.id ?? ''], seats })]);
    assert('splices' in revision);
    const { plan } = new Folder({ [file]: apply(asked, revision.splices) }).files.get(file)?.reading ?? assert.fail();
    const [first, ...others] = plan.sessions[0]?.agenda ?? [];
    assert.equal(first?.what, 'Still open: Send it (mio)');
    assert(others.length > 2);
    assert.equal(
      [first, ...others].reduce((sum, block) => sum + (block?.minutes ?? 0), 0),
      60,
    );
  });

  it('on sessions in the order of a series, in whatever order they were ticked', () => {
    const ticked = ['review', 'trust', 'experiment'].map(
      (stage) => result.topics.find(({ stages }) => stages[0] === stage) ?? assert.fail(stage),
    );
    const seats = vacancies(reading.plan, folder.circle, file, 3);
    const topics = ticked.map(({ id }) => id);
    const { plan } = new Folder({ [file]: written({ topics, seats }) }).files.get(file)?.reading ?? assert.fail();
    const titles = plan.sessions.map((session) => plan.topics.get(session.topics?.[0] ?? '')?.title);
    const [review, trust, experiment] = ticked.map(({ title }) => title);
    assert.deepEqual(titles, [trust, experiment, review]);
  });

  it('what is assumed begins with the mark', () => {
    assert.match(written({ signs: true, purpose: true }), /signs:\n {4}- "\[assumed\] /);
  });
});

describe('an answer to an open question', () => {
  const input: TopicsInput = {
    goal: 'Get closer',
    teams: [
      { id: 'sales', name: 'Sales' },
      { id: 'dev', name: 'Development' },
    ],
  };
  const { ask, more } = proposeTopics(input);
  const asked = (id: RegExp) => [...ask, ...more].find((one) => id.test(one.id)) ?? assert.fail(String(id));

  it('about a team becomes a fact the topics stand on, and is asked no more', () => {
    const answered = [{ ask: asked(/^struggles:/), text: 'requests change after work has started' }];
    const result = proposeTopics(inputWith(input, answered));
    assert(JSON.stringify(result.topics).includes('requests change after work has started'));
    assert(![...result.ask, ...result.more].some(({ id }) => id === answered[0]?.ask.id));
  });

  it('about the goal makes it clearer', () => {
    const before = proposeTopics(input).goal_check.dimensions.find(({ id }) => id === 'why')?.status;
    const answered = [{ ask: asked(/^why$/), text: 'a customer waited two days for a delivery date' }];
    const after = proposeTopics(inputWith(input, answered)).goal_check.dimensions.find(
      ({ id }) => id === 'why',
    )?.status;
    assert.notEqual(after, before);
  });

  it('stands with its team where the team is written down, else the team is begun', () => {
    const answer = { ask: asked(/^handovers:/), text: 'order details' };
    const { team, to } = answer.ask.fact ?? assert.fail();
    assert.deepEqual(answerChange(answer, new Set([team])), {
      team,
      change: { do: 'addItem', path: ['teams', team, 'handovers'], value: { to, what: 'order details' } },
    });
    assert.equal(answerChange(answer, new Set())?.change.do, 'addNamed');
  });

  it('about why and how to see it goes into the series; others only sharpen the purpose', () => {
    const change = (id: RegExp) => answerChange({ ask: asked(id), text: 'x' }, new Set())?.change;
    assert.deepEqual(change(/^why$/), { do: 'setField', path: ['series', 'because'], value: 'x' });
    assert.deepEqual(change(/^measure$/), { do: 'addItem', path: ['series', 'signs'], value: 'x' });
    assert.equal(change(/^object$/), undefined);
  });
});
