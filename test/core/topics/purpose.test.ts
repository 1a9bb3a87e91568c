import assert from 'node:assert/strict';
import type { Team, TopicsInput } from '../../../src/core/topics/input.ts';
import { sharpenPurpose } from '../../../src/core/topics/purpose.ts';
import { inverse } from '../../../src/core/topics/purpose-words.ts';
import type { Purpose, PurposeSlot } from '../../../src/core/topics/result.ts';
import { understand } from '../../../src/core/topics/understand.ts';

type Said = readonly Partial<Team>[];
const purposeOf = (goal: string, said: Said = [{}, {}], more: Partial<TopicsInput> = {}): Purpose => {
  const names = /[ぁ-ん一-龠]/.test(goal) ? ['営業部', '開発部', '総務部'] : ['Ash', 'Birch', 'Cedar'];
  const teams = said.map((team, nth) => ({ id: 'abc'.charAt(nth), name: names[nth] ?? '', ...team }));
  const input: TopicsInput = { goal, teams, ...more };
  const { scene, clearness } = understand(input);
  return sharpenPurpose(scene, clearness, input);
};

describe('a sharpened purpose', () => {
  type Row = readonly [
    slot: PurposeSlot,
    goal: string,
    text: string,
    from: string,
    said?: Said | undefined,
    more?: Partial<TopicsInput>,
  ];
  const late = { struggles: ['red gizmos come late'] };
  const cases: readonly Row[] = [
    ['by', 'Mend gizmos within 3 weeks', '3 weeks from now', 'goal'],
    ['by', 'Mend gizmos in the next two months', 'two months from now', 'goal'],
    ['by', 'Mend gizmos within the quarter', 'the quarter', 'goal'],
    ['by', 'Mend gizmos before 30 June', '30 June', 'goal'],
    ['by', 'Mend gizmos by the end of june', 'the end of june', 'goal'],
    ['by', '6月末までに図面を直す', '6月末', 'goal'],
    ['by', '3週間以内に図面を直す', '3週間後', 'goal'],
    ['by', 'Mend gizmos', 'spring', 'constraints.by', undefined, { constraints: { by: 'spring' } }],
    ['by', 'Mend gizmos by june', 'june', 'goal', undefined, { constraints: { by: 'spring' } }],
    [
      'by',
      'Mend gizmos',
      'the end of session 3, 12 weeks from now',
      'assumed',
      undefined,
      { constraints: { sessions: 3, every_weeks: 4 } },
    ],
    ['by', '図面を直す', '4回目（8週間後）', 'assumed'],
    [
      'after',
      "Designers hand us mockups that can't be built; they butcher them all. I want both sides to like working together.",
      'both sides like working together',
      'goal',
    ],
    ['after', '製造の原因だといつも決めつけられている状況が長く続く。再発をなくしたい。', '再発をなくす', 'goal'],
    [
      'after',
      'SFAの入力が面倒だと営業から苦情が出続けている。なぜ入力してもらう必要があるのか伝わっていない気がする。',
      '聞く相手と場所が分かる',
      'assumed',
      [{ struggles: ['入力の意味が伝わらない'] }, {}],
    ],
    [
      'after',
      "Our releases surprise the people on call every second week and the notes don't reach them.",
      'it arrives before it is needed',
      'assumed',
      [{ struggles: ['red gizmos come late'] }, {}],
    ],
    [
      'before',
      '新人のフォローを人事と現場がバラバラにやっている状態をなんとかしたい',
      '新人のフォローを人事と現場がバラバラにやっている',
      'goal',
    ],
    [
      'after',
      '新人のフォローを人事と現場がバラバラにやっている状態をなんとかしたい',
      '回数が数えられ、減り始めている',
      'assumed',
    ],
    ['before', '仕様が口頭だけで決まる状況を変えたい', '仕様が口頭だけで決まる', 'goal'],
    [
      'after',
      "The privacy team is seen as the department of no. We'd love product folks to come to us earlier.",
      'product folks come to us earlier',
      'goal',
    ],
    [
      'situation',
      '納期の約束を守れるようにするため、早くから相談し合える関係になりたい',
      '納期の約束',
      'goal',
      [{ struggles: ['出荷可否の返事が翌日になる'] }, { name: '物流部', struggles: ['当日の追加依頼が多い'] }],
    ],
    ['before', '現場で何が起きているかを知ってもらいたい', '回答待ちで、お客様への返事が遅れる', 'assumed'],
    [
      'sign',
      '会社の方針で月1回の交流会をやることになったが、やらされ感が強い',
      '会議のほかで相手と話した回数（先月、各自で数える）',
      'assumed',
    ],
    ['situation', '経費精算のやりとりで毎回もめる', '経費精算のやりとり', 'goal'],
    ['situation', '毎回仕様変更の連絡が遅れて困る', '仕様変更の連絡', 'goal'],
    ['situation', '新製品の見積依頼で行き違いが多い', '見積依頼', 'goal'],
    ['situation', 'お客様からの問い合わせ対応で転送が続く', '問い合わせ対応', 'goal'],
    ['situation', 'リリースをめぐって毎月もめる', 'リリース', 'goal'],
    ['situation', '障害対応のたびに探し回る', '障害対応', 'goal'],
    ['situation', 'Ｗｅｂ申請の確認に時間がかかる', 'Ｗｅｂ申請の確認', 'goal'],
    ['situation', '営業部の確認に時間がかかる', '受注情報', 'assumed'],
    ['situation', '業務連絡を円滑にしたい', '受注情報', 'assumed'],
    ['situation', '他部署との調整に時間がかかる', '受注情報', 'assumed'],
    ['situation', 'We keep arguing over expense reports every month', 'expense reports', 'goal'],
    ['situation', 'Fewer misunderstandings about the API contract so that we ship', 'API contract', 'goal'],
    ['situation', 'Constant friction around release planning between us', 'release planning', 'goal'],
    ['situation', 'Reviews of pull requests take a week', 'pull requests', 'goal'],
    ['situation', 'The handover of designs takes too long', 'designs', 'goal'],
    ['situation', 'Stop redefining "active user" every quarter', 'active user', 'goal'],
    ['situation', '「納期」の意味が違うのをそろえたい', '納期', 'goal'],
    ['situation', '「もっと早く言ってよ」をなくす', '受注情報', 'assumed'],
    ['situation', 'Never hear “not our job” again', 'asking the other team for something', 'assumed'],
    ['situation', 'Confusion about who owns the billing alerts', 'asking the other team for something', 'assumed'],
    ['situation', 'We argue about it all the time', 'asking the other team for something', 'assumed'],
    ['situation', 'Trouble with communication', 'speaking to the other team', 'assumed'],
    ['situation', 'Stop fighting with each other', 'the same trouble coming up again', 'assumed'],
    ['situation', 'Constant arguments with Birch', 'asking the other team for something', 'assumed'],
    [
      'situation',
      'We argue over gizmos',
      'red gizmos',
      'answers.object',
      undefined,
      { answers: { object: 'red gizmos' } },
    ],
    ['actors', 'Mend gizmos', 'Ash and Birch', 'teams'],
    ['actors', 'Mend gizmos', 'Ash, Birch and Cedar', 'teams', [{}, {}, {}]],
    ['actors', 'Engineers mend gizmos', 'Ash and Birch', 'teams'],
    ['actors', 'Mend gizmos', 'two planners', 'answers.actor', undefined, { answers: { actor: 'two planners.' } }],
    [
      'situation',
      'Improve work',
      'the crane lists',
      'answers.object',
      undefined,
      { answers: { object: 'the crane lists' } },
    ],
    ['situation', 'Get to know each other', 'speaking to the other team', 'assumed'],
    ['situation', 'Get to know each other', 'red gizmo', 'teams.b.owns[0]', [late, { owns: ['red gizmo', 'anvil'] }]],
    ['situation', 'Get to know each other', 'red gizmo', 'teams.b.owns[1]', [late, { owns: ['anvil', 'red gizmo'] }]],
    ['situation', 'Get to know each other', 'speaking to the other team', 'assumed', [late, { owns: ['anvil'] }]],
    [
      'situation',
      'Get to know each other',
      'speaking to the other team',
      'assumed',
      [{ ...late, owns: ['red gizmo'] }, {}],
    ],
    ['situation', 'Mend the anvil', 'anvil', 'teams.b.owns[0]', [{}, { owns: ['anvil'] }]],
    [
      'situation',
      'Get to know each other',
      'anvil',
      'teams.a.handovers[0]',
      [{ ...late, handovers: [{ what: 'anvil' }] }, {}],
    ],
    [
      'situation',
      'Get to know each other',
      'red gizmo',
      'teams.a.handovers[1]',
      [{ ...late, handovers: [{ what: 'anvil' }, { what: 'red gizmo' }] }, {}],
    ],
    ['before', 'Get to know each other', 'people talk only when they must', 'assumed'],
    ['before', 'Get to know each other', 'red gizmos come late', 'teams.a.struggles[0]', [late, {}]],
    [
      'before',
      'Get to know each other',
      'red gizmos come late',
      'teams.b.struggles[0]',
      [{ struggles: ['torque'], owns: ['red gizmo'] }, late],
    ],
    ['before', 'Mend gizmos because builders wait for prints.', 'builders wait for prints', 'goal', [late, {}]],
    ['before', '図面の差し戻しで着工が遅れるので、書式を直す', '図面の差し戻しで着工が遅れる', 'goal'],
    ['before', 'Mend gizmos', 'builders wait', 'answers.why', [late, {}], { answers: { why: 'builders wait' } }],
    ['after', 'Get to know each other', 'people speak up before there is trouble', 'assumed'],
    ['after', 'Get to know each other', 'it arrives before it is needed', 'assumed', [late, {}]],
    [
      'after',
      'Get to know each other',
      'the answer comes when it is needed',
      'assumed',
      [late, {}],
      { answers: { why: 'builders wait' } },
    ],
    [
      'after',
      'Mend it',
      'signed in one day',
      'answers.change',
      [late, {}],
      { answers: { change: 'signed in one day' } },
    ],
    [
      'after',
      'By june, cut the gizmos that come back because builders wait for prints',
      'cut the gizmos that come back',
      'goal',
    ],
    ['after', 'Cut the gizmos that come back by june', 'cut the gizmos that come back', 'goal'],
    ['after', '6月末までに図面の手戻りをなくしたいです。', '図面の手戻りをなくす', 'goal'],
    ['after', '図面の手戻りを6月末までになくしたい', '図面の手戻りをなくす', 'goal'],
    ['after', '図面の差し戻しで着工が遅れるので、図面の手戻りを減らしたいと思います', '図面の手戻りを減らす', 'goal'],
    ['after', '営業と開発で、図面の待ち時間を短縮したい', '図面の待ち時間を短縮する', 'goal'],
    ['after', '図面の手戻りをゼロにし、止めたい', '図面の手戻りをゼロにし、止める', 'goal'],
    ['after', '図面の手戻りを半分にして次に進みたい', '図面の手戻りを半分にして次に進む', 'goal'],
    ['sign', 'Get to know each other', 'conversations outside meetings last month, counted by each person', 'assumed'],
    [
      'sign',
      'Smoother handovers',
      'of the last ten cases of a hand-over, how many came back and how many waited',
      'assumed',
    ],
    [
      'sign',
      'Get to know each other',
      'of the last ten cases of “anvil”, how many came back and how many waited',
      'assumed',
      [{ handovers: [{ what: 'anvil' }] }, {}],
    ],
    [
      'sign',
      'Get to know each other',
      'of the last ten cases of “red gizmo”, how many came back and how many waited',
      'assumed',
      [{ ...late, handovers: [{ what: 'anvil' }, { what: 'red gizmo' }] }, {}],
    ],
    [
      'sign',
      'Mend anvils',
      '“anvils mended” before and after',
      'teams.b.metrics[1]',
      [{}, { metrics: ['torque', 'anvils mended'] }],
    ],
    [
      'sign',
      'Get to know each other',
      '“red gizmos” before and after',
      'teams.a.metrics[0]',
      [{ ...late, metrics: ['red gizmos'] }, {}],
    ],
    ['sign', 'Get no more than 3 gizmos back', '“no more than”, counted before and after', 'goal'],
    [
      'sign',
      'Mend anvils',
      'returned anvils',
      'answers.measure',
      [{ metrics: ['anvils'] }, {}],
      { answers: { measure: 'returned anvils' } },
    ],
    ['sign', '図面の手戻りを5件にする', '目的にある「5件」を、始める前と終わりに数える', 'goal'],
  ];
  for (const [slot, goal, text, from, said, more] of cases)
    it(`${slot} of 「${goal}」${said ? ` and ${JSON.stringify(said)}` : ''}: ${text}`, () => {
      const purpose = purposeOf(goal, said, more);
      assert.deepEqual([purpose[slot], purpose.from[slot]], [text, from]);
      assert.equal(purpose.assumed.includes(slot), from === 'assumed');
    });

  it('is one sentence that marks what it assumes', () => {
    const answers = {
      actor: 'planners',
      object: 'quotes',
      why: 'they wait',
      change: 'they flow',
      measure: 'days',
      deadline: 'June',
    };
    assert.equal(
      purposeOf('Mend it', undefined, { answers }).text,
      'By June, planners will go from “they wait” to “they flow” when it comes to “quotes”. We will see it by: days.',
    );
    assert.equal(
      purposeOf('Mend it', undefined, { answers: { ...answers, object: undefined, deadline: undefined } }).text.match(
        /\[assumed\]/g,
      )?.length,
      2,
    );
    assert.equal(
      purposeOf('図面', undefined, { answers }).text,
      'Juneまでに、plannersが、「quotes」の場面で、今の「they wait」を「they flow」に変える。確かめ方：days。',
    );
  });
  it('speaks of all where there are three', () =>
    assert.equal(purposeOf('Fewer complaints', [{}, {}, {}]).markers.expect, 'all sides count it together'));
});

describe('what comes in place of a trouble', () => {
  const cases: readonly (readonly [trouble: string, after: string])[] = [
    ['連絡が着工後に来る', '着工の前に分かる'],
    ['前日に知る', '余裕のある時期に分かる'],
    ['差し戻しが多い', '1回で通る'],
    ['返事が遅い', '必要な時点で届く'],
    ['転記が多い', '1回で済む'],
    ['ベテランしか知らない', '2人目ができる'],
    ['数が合わない', '同じ数字・同じ言葉で話せる'],
    ['割り込みが続く', '要るものだけが届く'],
    ['資料が揃わない', '要るものが初めからそろう'],
    ['誰に聞くか迷う', '聞く相手と場所が分かる'],
    ['箱が重い', '回数が数えられ、減り始めている'],
    ['builds break after schema changes', 'those affected know before the change'],
    ['notices at short notice', 'it arrives before it is needed'],
    ['forms are sent back', 'it passes the first time'],
    ['forms return', 'it passes the first time'],
    ['the order came back', 'it passes the first time'],
    ['builds failed after a release', 'those affected know before the change'],
    ['lists are inconsistently kept', 'both sides use one shared number'],
    ['work piles up', 'only what is needed arrives'],
    ['typed twice', 'it is done once'],
    ['stuck for days', 'the answer comes when it is needed'],
    ['only one person can', 'a second person can do it'],
    ['lists disagree', 'both sides use one shared number'],
    ['too many calls', 'only what is needed arrives'],
    ['parts are missing', 'what is needed is there from the start'],
    ['ambiguous notes', 'both sides give the same answer'],
    ['入力率が6割から上がらない', '上がり始めている'],
    ['参加者が伸びず困っている', '伸び始めている'],
    ['the share of filled forms does not rise', 'it has begun to rise'],
    ['adoption is stuck at 60 percent', 'it has begun to rise'],
    ['heavy boxes', 'we count how often this happens, and it has begun to fall'],
  ];
  for (const [trouble, after] of cases)
    it(`${trouble} → ${after}`, () => assert.equal(inverse(trouble, /[a-z]/.test(trouble) ? 'en' : 'ja'), after));
  it('is counted where the reader speaks another language', () => {
    assert.equal(inverse('typed twice', 'ja'), '回数が数えられ、減り始めている');
    assert.equal(inverse('転記が多い', 'en'), 'we count how often this happens, and it has begun to fall');
  });
});
