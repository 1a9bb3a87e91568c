import assert from 'node:assert/strict';
import { asState, clauseOf } from '../../../src/core/topics/state.ts';

describe('a wish becomes the state it wishes for', () => {
  const ja: readonly (readonly [wish: string, state: string])[] = [
    ['若手が部門を越えて相談できるようにしたい', '若手が部門を越えて相談できるようにする'],
    ['障害の連絡漏れを直したい', '障害の連絡漏れを直す'],
    ['見積もりの進め方を見直したい', '見積もりの進め方を見直す'],
    ['新しい企画を目指したい', '新しい企画を目指す'],
    ['ナレッジを共有したい', 'ナレッジを共有する'],
    ['手順をマニュアル化したい', '手順をマニュアル化する'],
    ['帳票をデジタルにしたい', '帳票をデジタルにする'],
    ['集計をシステムでサポートしたい', '集計をシステムでサポートする'],
    ['属人化をなくしたい', '属人化をなくす'],
    ['手戻りを少なくしたい', '手戻りを少なくする'],
    ['回答を早くしたい', '回答を早くする'],
    ['手戻りを減らしたい', '手戻りを減らす'],
    ['お客様に直接接したい', 'お客様に直接接する'],
    ['目標に達したいと思います', '目標に達する'],
    ['声を企画に生かしたい', '声を企画に生かす'],
    ['互いに手伝いをしたい', '互いに手伝いをする'],
    ['顔の見える関係を作りたいと考えております', '顔の見える関係を作る'],
    ['もっと話を聞きたいです', 'もっと話を聞く'],
    ['月末の残業を減らすために何ができるか話し合う', '月末の残業を減らす'],
    [
      'コストダウンを一緒に進めるため、仕様を決める前に購買が参加できるようにする',
      '仕様を決める前に購買が参加できるようにする',
    ],
    ['助け合いたい', '助け合う'],
    ['会議の長さを何とかしたい', '会議の長さを何とかする'],
    ['引き継ぎをなんとかしたいです', '引き継ぎをなんとかする'],
    ['約束をきちんとしたい', '約束をきちんとする'],
    ['待ちたい', '待つ'],
    ['学びたい', '学ぶ'],
    ['進みたい', '進む'],
    ['急ぎたい', '急ぐ'],
    ['深めたい', '深める'],
    ['営業と開発が、納期を同じ表で見る', '納期を同じ表で見る'],
    ['手戻りが月3件になる', '手戻りが月3件になる'],
  ];
  for (const [wish, state] of ja) it(wish, () => assert.equal(asState(wish, 'ja'), state));

  const en: readonly (readonly [wish: string, state: string])[] = [
    ['We want to reduce rework', 'reduce rework'],
    ['We’d like to halve the waiting time', 'halve the waiting time'],
    [
      'We want support and product to learn from each other and stop throwing things over the wall',
      'support and product learn from each other and stop throwing things over the wall',
    ],
    ['I would love the two teams to talk every week', 'the two teams talk every week'],
    ['We need the team to agree on one date', 'the team to agree on one date'],
    ["Let's make sure finance knows what is promised", 'finance knows what is promised'],
    ['It would be great if marketing shared what customers say', 'marketing shared what customers say'],
    ['Ensure that releases reach support first', 'releases reach support first'],
    ['Reduce rework between design and development', 'reduce rework between design and development'],
    ['QA hears of a change before the build', 'QA hears of a change before the build'],
    ['Sales hears of a change before the build', 'Sales hears of a change before the build'],
    ['So that finance can close in three days, ops should hand in invoices early', 'finance can close in three days'],
    ['Ops hands in invoices early so that finance can close in three days', 'finance can close in three days'],
    ['Sales and Ops agree on who reviews what, so that nobody waits more than a day', 'nobody waits more than a day'],
    ['Nurses and pharmacists should tell patients the same', 'Nurses and pharmacists tell patients the same'],
    ['every request has an owner', 'every request has an owner'],
    [
      "I wish people in marketing knew what we can and can't promise",
      "people in marketing know what we can and can't promise",
    ],
    ["I'd rather we learned something from each other", 'we learn something from each other'],
    ['It would be great if both sides had one list', 'both sides have one list'],
    ['We want what they learned last year', 'what they learned last year'],
  ];
  for (const [wish, state] of en) it(wish, () => assert.equal(asState(wish, 'en'), state));
});

describe('a goal says its change without its deadline and its reason', () => {
  type Said = Partial<Record<'change' | 'deadline' | 'why', string>>;
  const cases: readonly (readonly [goal: string, said: Said, clause: string])[] = [
    [
      '年度末までに、見積もりの手戻りを半分にする',
      { deadline: '年度末', change: '半分' },
      '見積もりの手戻りを半分にする',
    ],
    ['見積もりを3月中に半分にする', { deadline: '3月', change: '半分' }, '見積もりを半分にする'],
    ['問い合わせが多いので、案内を早くする。', { why: '問い合わせが多いので' }, '案内を早くする'],
    [
      '先に知っている状態にする。なぜなら問い合わせが集中するから',
      { change: '状態', why: 'なぜなら問い合わせが集中するから' },
      '先に知っている状態にする',
    ],
    ['申請が止まるのをやめたい。件数を3割減らす', { change: '減らす' }, '件数を3割減らす'],
    ['give dates faster because customers leave', { why: 'because customers leave' }, 'give dates faster'],
    ['because customers leave, give dates faster', { why: 'because customers' }, 'give dates faster'],
    ['By June, fewer mockups change', { deadline: 'By June' }, 'fewer mockups change'],
    ['Onboard faster within 3 months in all teams', { deadline: 'within 3 months' }, 'Onboard faster in all teams'],
    ['cut rework by June', { deadline: 'by June', change: 'cut' }, 'cut rework'],
    ['by June', { deadline: 'by June' }, 'by June'],
    ['talk more', {}, 'talk more'],
  ];
  for (const [goal, said, clause] of cases)
    it(goal, () => {
      const spans = Object.entries(said).map(([id, text]) => {
        const start = goal.indexOf(text);
        return [id, [start, start + text.length]] as const;
      });
      assert.equal(clauseOf(goal, Object.fromEntries(spans)), clause);
    });
});
