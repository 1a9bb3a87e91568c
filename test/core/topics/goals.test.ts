import assert from 'node:assert/strict';
import { proposeTopics, type TopicsResult } from '../../../src/core/topics/topics.ts';

const ja = (goal: string): TopicsResult =>
  proposeTopics({
    goal,
    teams: [
      { id: 'a', name: '営業部' },
      { id: 'b', name: '開発部' },
    ],
  });
const en = (goal: string): TopicsResult =>
  proposeTopics({
    goal,
    teams: [
      { id: 'a', name: 'Sales' },
      { id: 'b', name: 'Development' },
    ],
  });
const families = (result: TopicsResult): string[] => result.goal_check.intents.map((intent) => intent.id);
const dimension = (result: TopicsResult, id: string) => result.goal_check.dimensions.find((one) => one.id === id);

describe('topics: reading a goal', () => {
  const leading: readonly (readonly [string, string])[] = [
    ['お互いの仕事の理解を深める', 'understand'],
    ['引き継ぎの抜け漏れをなくす', 'handoff'],
    ['ノウハウを横展開する', 'share'],
    ['部署の壁を越えて顔の見える関係づくりをする', 'relate'],
    ['クレームを減らす', 'solve'],
    ['新規事業のアイデアを共創する', 'ideate'],
    ['若手の育成を一緒に進める', 'grow'],
    ['優先順位のすり合わせをする', 'align'],
    ['障害の再発防止を一緒に考える', 'learn'],
    ['用語を統一する', 'standardize'],
  ];
  for (const [goal, family] of leading)
    it(`「${goal}」 leads to ${family}`, () => assert.equal(families(ja(goal))[0], family));

  const friends: readonly (readonly [string, string, string])[] = [
    ['障害者福祉の相談窓口を一緒に見直す', 'learn', '障害'],
    ['交流電源の図面の手戻りをなくす', 'relate', '交流'],
    ['共有フォルダの図面の手戻りをなくす', 'share', '共有'],
    ['API連携の仕様書の手戻りをなくす', 'relate', '連携'],
  ];
  for (const [goal, family, cue] of friends)
    it(`${cue} in 「${goal}」 is a false friend`, () =>
      assert.ok(!families(ja(goal)).includes(family), families(ja(goal)).join()));

  it('holds English cues to whole words', () => {
    assert.ok(!families(en('Cut the cost of shareholder reports')).includes('share'));
    assert.ok(!families(en('Reduce wheel alignment complaints')).includes('align'));
    assert.equal(families(en('Foster better alignment'))[0], 'align');
    assert.equal(dimension(en('Improve the US price list with Sales and Development'), 'actor')?.evidence, 'Sales');
  });

  it('quotes the goal as it was written, whatever the width of its letters', () => {
    const goal = '　ﾒﾝﾊﾞｰのｺﾐｭﾆｹｰｼｮﾝを活性化する';
    const found = dimension(ja(goal), 'object');
    assert.equal(found?.evidence, 'ｺﾐｭﾆｹｰｼｮﾝ');
    assert.equal(goal.slice(...(found?.span ?? [0, 0])), found?.evidence);
  });

  const judged: readonly (readonly [goal: string, dimension: string, status: string])[] = [
    ['Get design and sales to plan together before the sprint starts', 'deadline', 'missing'],
    ['Plan the releases together before the next sprint', 'deadline', 'clear'],
    ['My boss told me to run some exchange with manufacturing', 'change', 'missing'],
    ['Sales and Development keep arguing about invoices. We need to stop that.', 'change', 'missing'],
    ['Stop that flood of invoices without an order number', 'change', 'clear'],
    ['月末の残業を減らすために何ができるか話し合う', 'why', 'missing'],
    ['受注の連絡が遅れるために、出荷の段取りをやり直している', 'why', 'clear'],
    ['先に知っている状態にしたい。なぜなら問い合わせが月曜に集中するから', 'why', 'clear'],
    ['新製品の試作を4月から始める', 'why', 'missing'],
    ['見積書の共有を進めるため、月に一度集まる', 'why', 'missing'],
    ['見積書の返事を三日も待つため、受注を逃している', 'why', 'clear'],
    ['社長に言われて営業と開発の見積書の勉強会を始めることになった', 'change', 'missing'],
    ["We don't really know what we want from the invoices yet, but the teams should meet", 'change', 'missing'],
  ];
  for (const [goal, id, status] of judged)
    it(`「${goal}」: ${id} is ${status}`, () =>
      assert.equal(dimension(/^[A-Z]/.test(goal) ? en(goal) : ja(goal), id)?.status, status));

  const sharpened: readonly (readonly [goal: string, slot: 'by' | 'before' | 'after', text: string])[] = [
    ['来年3月までに、見積書の手戻りを半分にしたい', 'by', '来年3月'],
    ['今期中に見積書の手戻りを半分にしたい', 'by', '今期末'],
    ['Onboard new hires faster within 3 months', 'by', '3 months from now'],
    ['年内に見積書の手戻りを半分にしたい', 'by', '年末'],
    ['来年3月までに、見積書の手戻りを半分にしたい', 'after', '見積書の手戻りを半分にする'],
    ['見積書の回答が届くのが遅いので、月に一度の共有会を開く', 'before', '見積書の回答が届くのが遅い'],
    ['見積書の回答が届くのが遅いので、月に一度の共有会を開く', 'after', '必要な時点で届く'],
    ['Give delivery dates faster because customers leave for others', 'before', 'customers leave for others'],
    ['Give delivery dates faster because customers leave for others', 'after', 'give delivery dates faster'],
    [
      'So that finance can close in three days, ops hands in invoices early',
      'after',
      'finance can close in three days',
    ],
  ];
  for (const [goal, slot, text] of sharpened)
    it(`「${goal}」: ${slot} is “${text}”`, () =>
      assert.equal((/^[A-Z]/.test(goal) ? en(goal) : ja(goal)).purpose?.[slot], text));

  it('tells a deadline from a duration', () => {
    for (const goal of ['3月末までに見積書の戻りを減らす', '今期中に見積書の戻りを減らす'])
      assert.equal(dimension(ja(goal), 'deadline')?.status, 'clear', goal);
    assert.equal(dimension(ja('見積書に3日かかるのを減らす'), 'deadline')?.status, 'missing');
    assert.equal(dimension(ja('見積書に3日かかるのを減らす'), 'measure')?.status, 'clear');
    assert.equal(dimension(en('Cut estimates that take 3 days'), 'deadline')?.status, 'missing');
    assert.equal(dimension(en('Cut late estimates by half before the end of June'), 'deadline')?.status, 'clear');
  });

  it('takes an empty reason for none', () => {
    assert.equal(dimension(ja('大切なので連携を強化する'), 'why')?.status, 'missing');
    assert.equal(dimension(ja('見積書の差し戻しで納期が遅れたので、書式を1つにする'), 'why')?.status, 'clear');
  });

  it('asks for bounds only where the goal is boundless', () => {
    assert.equal(dimension(ja('全社の連携を強化する'), 'scope')?.status, 'missing');
    assert.equal(dimension(ja('営業部と開発部の連携を強化する'), 'scope')?.status, 'na');
  });

  it('gives every open dimension its question and no other', () => {
    for (const result of [ja('全社の連携を強化する'), en('Improve collaboration')]) {
      for (const one of result.goal_check.dimensions) {
        assert.equal(one.question !== '', one.status === 'missing' || one.status === 'implied', one.id);
        assert.doesNotMatch(one.question, /[{}]/);
      }
    }
  });
});
