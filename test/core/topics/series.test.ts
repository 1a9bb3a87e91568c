import assert from 'node:assert/strict';
import { stagesFor } from '../../../src/core/topics/arc.ts';
import { proposeTopics, type Team, type TopicsInput } from '../../../src/core/topics/topics.ts';

const teams: Team[] = [
  {
    id: 'sales',
    name: '営業部',
    owns: ['見積書'],
    handovers: [{ what: '仕様変更の連絡', to: 'mfg' }],
    struggles: ['納期回答が遅い'],
    terms: ['内示'],
    metrics: ['受注額'],
  },
  {
    id: 'mfg',
    name: '製造部',
    owns: ['生産計画'],
    handovers: [
      { what: '納期回答', to: 'sales' },
      { what: '検査品', to: 'qa' },
    ],
    struggles: ['仕様変更の連絡が着工後に来る'],
    terms: ['内示'],
    metrics: ['計画達成率'],
  },
  {
    id: 'qa',
    name: '品質部',
    owns: ['検査'],
    receives: [{ what: '検査品', from: 'mfg' }],
    struggles: ['仕様変更の連絡が検査後に届く'],
    terms: ['内示'],
    metrics: ['不良率'],
  },
];
const three: TopicsInput = { goal: '仕様変更の手戻りを減らす', teams };
const two: TopicsInput = { ...three, teams: teams.slice(0, 2) };
const sum = (boxes: readonly { minutes: number }[]): number => boxes.reduce((total, box) => total + box.minutes, 0);

describe('topics: the list and the series', () => {
  it('knows the stages of short and long series', () => {
    assert.deepEqual(stagesFor(1), ['problem']);
    assert.deepEqual(stagesFor(3), ['trust+problem', 'experiment', 'review']);
    assert.deepEqual(stagesFor(8), [
      'trust',
      'problem',
      'experiment',
      'review',
      'problem',
      'experiment',
      'review',
      'problem',
    ]);
  });

  for (let sessions = 1; sessions <= 8; sessions += 1) {
    it(`fills ${sessions} session(s), each exactly, each from the one before`, () => {
      const result = proposeTopics({ ...two, constraints: { sessions, minutes: 90 } });
      assert.equal(result.arc.length, sessions);
      for (const [index, session] of result.arc.entries()) {
        assert.equal(sum(session.boxes), 90);
        assert.equal(session.session, index + 1);
        assert.ok(session.hosts_hint.length > 0 && session.starts_from.length > 0);
        if (index > 0) assert.match(session.starts_from, new RegExp(`第${index}回`));
      }
    });
  }

  it('plans no more than two dozen sessions', () =>
    assert.equal(proposeTopics({ ...two, constraints: { sessions: 500 } }).arc.length, 24));

  it('keeps a light session, a stop rule and a sponsor line for every team', () => {
    const { care } = proposeTopics(two);
    assert.equal(sum(care?.light_session.boxes ?? []), 30);
    assert.equal(care?.sponsors.length, 2);
  });

  it('gives each team with a struggle a title of its own struggle', () => {
    const titles = proposeTopics(two)
      .topics.map((topic) => topic.title)
      .join('\n');
    assert.ok(titles.includes('納期回答が遅い') && titles.includes('仕様変更の連絡が着工後に来る'), titles);
  });

  it('repeats no pattern for the same teams', () => {
    for (const input of [two, three]) {
      const keys = proposeTopics(input, { count: 12 }).topics.map(
        (topic) => `${topic.pattern} ${[...topic.teams].sort().join()}`,
      );
      assert.equal(new Set(keys).size, keys.length, keys.join('\n'));
    }
  });

  it('a topic for three teams names all three and gives each its reason', () => {
    const { topics } = proposeTopics(three, { count: 10 });
    const whole = topics.filter((topic) => topic.teams.length === 3);
    assert.ok(whole.length >= 2, topics.map((topic) => topic.id).join());
    for (const topic of whole) {
      assert.equal(new Set(Object.values(topic.why)).size, 3, topic.id);
      assert.doesNotMatch(JSON.stringify(topic), /両部門|相手の部門/);
    }
    const word = topics.find((topic) => topic.pattern === 'T1');
    assert.equal(word?.teams.length, 3, 'the word is shared by three');
    assert.match(word?.title ?? '', /・.*・/);
  });

  it('every team is in two topics or more, and every hand-over pair in one', () => {
    const { topics } = proposeTopics(three);
    for (const { id } of teams) assert.ok(topics.filter((topic) => topic.teams.includes(id)).length >= 2, id);
    for (const pair of [
      ['sales', 'mfg'],
      ['mfg', 'qa'],
    ])
      assert.ok(topics.some((topic) => pair.every((id) => topic.teams.includes(id))));
  });

  it('seven teams each have a reason of their own, with data or without', () => {
    const names = ['営業', '製造', '品質', '物流', '購買', '経理', 'ひまわり'].map((name, i) => ({
      id: `t${i}`,
      name: `${name}チーム`,
    }));
    for (const goal of ['互いの仕事を知る', 'Get to know each other']) {
      const { topics, warnings } = proposeTopics({ goal, teams: names, constraints: { participants: 20 } });
      assert.ok(topics.length >= 7, String(topics.length));
      assert.deepEqual(warnings, []);
      for (const topic of topics) assert.equal(new Set(Object.values(topic.why)).size, topic.teams.length, topic.id);
    }
  });

  it('speaks of チーム to teams and of 課 to sections', () => {
    const named = (a: string, b: string): string =>
      JSON.stringify(
        proposeTopics({
          goal: '互いの仕事を知る',
          teams: [
            { id: 'a', name: a },
            { id: 'b', name: b },
          ],
        }).topics,
      );
    assert.match(named('赤チーム', '青チーム'), /相手のチーム/);
    assert.doesNotMatch(named('赤チーム', '青チーム'), /部門/);
    assert.match(named('市民課', '税務課'), /相手の課/);
    assert.match(named('開発部', '青チーム'), /相手の部門/);
  });

  it('leaves out what was refused, keeps what was chosen, and the ids hold', () => {
    const first = proposeTopics(two);
    const [refused] = first.topics;
    const kept = first.runners_up[0];
    assert.ok(refused && kept);
    const second = proposeTopics(two, { exclude: [refused.id], keep: [kept.id] });
    assert.ok(![...second.topics, ...second.runners_up].some((topic) => topic.id === refused.id));
    assert.ok(second.topics.some((topic) => topic.id === kept.id));
    const without = proposeTopics(two, { exclude: [refused.pattern] });
    assert.ok(![...without.topics, ...without.runners_up].some((topic) => topic.pattern === refused.pattern));
    const reordered = proposeTopics({
      ...two,
      teams: two.teams.map((team) => ({ ...team, metrics: ['新しい数字', ...(team.metrics ?? [])] })),
    });
    assert.ok(
      [...reordered.topics, ...reordered.runners_up].some((topic) => topic.id === refused.id),
      'another line in the file does not change the id',
    );
  });

  it('shows as many as asked, in bounds', () => {
    for (const count of [1, 3, 6, 10]) assert.equal(proposeTopics(two, { count }).topics.length, count);
    assert.equal(proposeTopics(two, { count: 0 }).topics.length, 1);
    assert.ok(proposeTopics(two, { count: 1e9 }).topics.length <= 24);
    assert.equal(proposeTopics(two, { count: Number.NaN }).topics.length, 6);
  });

  it('more like this brings more of the kind', () => {
    const likes = (like: string[]): number =>
      proposeTopics(two, { like, count: 10 }).topics.filter((topic) => topic.pattern.startsWith('H')).length;
    const [first] = proposeTopics(two, { count: 10 }).topics.filter((topic) => topic.pattern.startsWith('H'));
    assert.ok(likes([first?.id ?? '']) >= likes([]));
  });

  it('never rests a topic of two described teams on one side alone', () => {
    const lopsided: TopicsInput = {
      goal: '手戻りを減らす',
      teams: [
        { id: 'a', name: 'あさひ部', struggles: ['請求書の転記が多い'], owns: ['請求書'], metrics: ['転記件数'] },
        { id: 'b', name: 'ゆうひ部', struggles: ['倉庫の温度が上がる'], owns: ['倉庫'], metrics: ['室温'] },
      ],
    };
    const result = proposeTopics(lopsided);
    assert.ok(result.topics.length > 0);
    for (const topic of [...result.topics, ...result.runners_up]) {
      assert.ok(topic.parts.relevance >= 0.35, topic.id);
      assert.ok(!['T3', 'P2', 'P1', 'S1', 'P4'].includes(topic.pattern), topic.id);
    }
  });
});
