import assert from 'node:assert/strict';
import { normaliseInput, proposeTopics } from '../../../src/core/topics/topics.ts';

describe('topics: reading an input', () => {
  it('keeps what is sound', () => {
    const given = {
      goal: '連携',
      lang: 'ja',
      teams: [
        {
          id: 'a',
          name: '営業部',
          owns: ['見積書'],
          handovers: [{ what: '注文書', to: 'b' }],
          terms: ['内示', { term: '特急', means: '今日中' }],
        },
        { id: 'b', name: '開発部' },
      ],
      constraints: { minutes: 45, participants: 6, online: true, by: '2026-12-01' },
    };
    const { input, problems } = normaliseInput(given);
    assert.deepEqual(problems, []);
    assert.deepEqual(input.teams, given.teams);
    assert.deepEqual(input.constraints, given.constraints);
  });

  it('takes teams as a list of names, a list of maps or a map by id', () => {
    const ids = (teams: unknown): string[] =>
      normaliseInput({ goal: 'x', teams }).input.teams.map((team) => `${team.id}=${team.name}`);
    assert.deepEqual(ids(['営業部', '開発部']), ['営業部=営業部', '開発部=開発部']);
    assert.deepEqual(ids({ sales: { name: '営業部' }, dev: null }), ['sales=営業部', 'dev=dev']);
    assert.deepEqual(ids([{ name: '営業部' }, { id: 'dev' }, {}]), ['営業部=営業部', 'dev=dev', 't3=t3']);
  });

  it('names every place it could not read, in both languages, and goes on', () => {
    const { input, problems } = normaliseInput({
      goal: ['x'],
      lang: 'fr',
      teams: [{ id: 'a', name: '営業部', owns: '見積書', struggles: [{}, '見積書が戻る'], handovers: [5] }, 7],
      constraints: { minutes: 'long', sessions: -1 },
    });
    assert.deepEqual(
      problems.map((problem) => problem.path),
      [
        'lang',
        'goal',
        'teams[0].owns',
        'teams[0].struggles[0]',
        'teams[0].handovers[0]',
        'teams[1]',
        'constraints.minutes',
        'constraints.sessions',
      ],
    );
    for (const problem of problems) assert.ok(problem.en.endsWith('.') && problem.ja.endsWith('。'));
    assert.equal(input.teams.length, 1);
    assert.equal(input.teams[0]?.struggles?.[1], '見積書が戻る', 'paths into the list stay true');
  });

  it('reads anything without throwing', () => {
    for (const value of [
      undefined,
      null,
      3,
      'goal',
      [],
      [[]],
      { teams: {} },
      { teams: [null] },
      JSON.parse('{"teams":{"__proto__":{"name":"x"}}}'),
    ])
      assert.doesNotThrow(() => proposeTopics(normaliseInput(value).input));
  });

  it('takes the answers a series file already holds', () => {
    const { input } = normaliseInput({
      goal: 'x',
      teams: [],
      because: '納期が遅れた',
      signs: ['戻りの件数'],
      answers: { deadline: '3月末' },
    });
    assert.deepEqual(input.answers, { deadline: '3月末', why: '納期が遅れた', measure: '戻りの件数' });
  });

  it('says which bounds it assumed, and only those', () => {
    const paths = (constraints: object): string[] =>
      proposeTopics({ goal: '連携', teams: [], constraints }).assumptions.map((one) => one.path);
    assert.deepEqual(paths({}), [
      'constraints.minutes',
      'constraints.participants',
      'constraints.sessions',
      'constraints.every_weeks',
    ]);
    assert.deepEqual(paths({ minutes: 45, sessions: 3, participants: 5, every_weeks: 1 }), []);
    assert.deepEqual(paths({ minutes: Number.NaN, sessions: 3, participants: 5, every_weeks: 1 }), [
      'constraints.minutes',
    ]);
  });
});
