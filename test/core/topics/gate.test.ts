import assert from 'node:assert/strict';
import { type GateRule, type JudgedTopic, judgeTopic } from '../../../src/core/topics/topics.ts';

const teams = [
  { id: 'sales', name: '営業部' },
  { id: 'dev', name: '開発部' },
];
const english = [
  { id: 'sales', name: 'Sales' },
  { id: 'dev', name: 'Development' },
];
const rules = (topic: JudgedTopic, session = teams): GateRule[] =>
  judgeTopic(topic, { teams: session }).map((verdict) => verdict.rule);
const good: JudgedTopic = {
  title: '「見積書」を1件だけ選び、営業部から開発部までたどる',
  open: '先月の見積書を1件思い出すと、一番長く止まっていたのはどこでしたか。',
  why: {
    sales: '渡したあとの見積書がどうなるのか、見届けられる。',
    dev: '届くまでの事情を知り、足りないわけを確かめられる。',
  },
  take: '1件の道のり図1枚',
  minutes: 60,
  boxes: [
    { phase: 'はじめに', minutes: 6 },
    { phase: '並べる', minutes: 54 },
  ],
};

describe('topics: the gate', () => {
  it('lets a good topic pass', () => assert.deepEqual(rules(good), []));

  const bad: readonly (readonly [GateRule, string, Partial<JudgedTopic>, typeof teams?])[] = [
    ['B1', 'a title that could be about anything', { title: 'コミュニケーションについて' }],
    ['B1', 'the same in English', { title: 'Improving collaboration', open: 'What helps?', why: undefined }, english],
    ['B1', 'only the names of the teams and 連携', { title: '営業部と開発部の連携強化' }],
    ['B2', 'a team without a reason', { why: { sales: '渡したあとの見積書がどうなるのか、見届けられる。' } }],
    ['B2', 'an empty reason', { why: { sales: '見積書の行き先が分かる。', dev: ' ' } }],
    ['B2', 'the same reason twice', { why: { sales: '見積書の手戻りが減る。', dev: '見積書の手戻りが減る。' } }],
    ['B3', 'a yes-or-no question', { open: '連携はうまくいっていますか。' }],
    ['B3', 'a yes-or-no question in English', { open: 'Is the handover working well?' }],
    ['B3', 'a polite yes-or-no question in English', { open: 'Could you tell us about estimates?' }],
    ['B3', 'whether there is anything at all', { open: '何か困っていることはありますか。' }],
    ['B4', 'a status round', { title: '見積書の進捗共有' }],
    ['B4', 'an English update round', { title: 'Estimate updates from each team' }, english],
    [
      'B4',
      'one speaker for half the hour',
      {
        boxes: [
          { phase: '営業部の業務説明', minutes: 30 },
          { phase: '質問', minutes: 30 },
        ],
      },
    ],
    ['B5', 'asking why a team is bad', { title: 'なぜ営業部は見積書が遅いのか' }],
    ['B5', 'always, with a name', { title: 'Sales always changes the estimate' }, english],
    ['B5', 'whose fault it is', { open: '見積書の遅れは、誰のせいですか。' }],
    ['B6', 'a tool without a trouble', { title: 'Slackチャンネルをどう使うか、見積書の巻' }],
    ['B7', 'the whole company', { title: '全社の見積書を見直す' }],
    ['B8', 'a decision of absent people', { take: '予算の承認1件' }],
    ['B9', 'nothing to hold in the end', { take: '理解が深まった状態' }],
    ['B10', 'two questions in one', { open: '最初はどこでしたか。次はどこでしたか。' }],
    ['B11', 'a guess shown as a fact', { slots: [{ text: '見積書', assumed: true, neutral: false }] }],
    ['B12', 'boxes that do not add up', { minutes: 75 }],
  ];
  for (const [rule, what, change, session] of bad)
    it(`${rule} speaks of ${what}`, () =>
      assert.ok(rules({ ...good, ...change }, session).includes(rule), rules({ ...good, ...change }, session).join()));

  it('does not take a name and a why in different clauses for blame', () => {
    assert.ok(!rules({ ...good, open: '営業部の見積書を見て、なぜと感じたのはどこでしたか。' }).includes('B5'));
  });

  it('accepts a guess that begins with the mark', () => {
    const slots = [{ text: '見積書', assumed: true, neutral: false }];
    const mark = (text: string): string => `【仮】${text}`;
    const marked = {
      ...good,
      title: mark(good.title),
      open: mark(good.open ?? ''),
      why: { sales: mark('見積書がどうなるか。'), dev: '事情が分かる。' },
      slots,
    };
    assert.ok(!rules(marked).includes('B11'));
  });

  it('accepts an opening that sets a scene before it asks', () => {
    for (const open of [
      'Think of one case: what was missing?',
      'If nothing came any more, who would notice?',
      'When you hear “ready”, what do you do next? Write it down.',
    ])
      assert.ok(!rules({ ...good, open }).includes('B3'), open);
  });

  it('judges only what it is given, and never throws', () => {
    assert.deepEqual(rules({ title: '見積書の戻り3件を並べる' }), []);
    assert.deepEqual(rules({ title: '' }, []), ['B1']);
    assert.doesNotThrow(() => rules({ title: '\uD800 __proto__', why: JSON.parse('{"__proto__": "x"}') }));
  });

  it('calls the soft rules soft', () => {
    const soft = judgeTopic({ ...good, take: '理解が深まった状態' }, { teams });
    assert.deepEqual(
      soft.map(({ rule, hard, field }) => [rule, hard, field]),
      [['B9', false, 'take']],
    );
  });
});
