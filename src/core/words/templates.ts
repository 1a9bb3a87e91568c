import type { Text } from './words.ts';

/** One agenda line of a template: minutes and what happens. */
type Line = readonly [minutes: number, what: Text];

/** A series somebody could start with, in the words of the reader. */
export interface Template {
  readonly id: 'study-group' | 'two-departments' | 'onboarding' | 'incident-review';
  readonly label: Text;
  readonly goal: Text;
  readonly teams: readonly (readonly [id: Text, struggle: Text])[];
  readonly cadence: readonly [every: string, on: string];
  readonly topic: { readonly id: Text; readonly question: Text; readonly reasons: readonly Text[] };
  readonly agenda: readonly Line[];
  readonly minutes: number;
}

const sales: Text = { en: 'sales', ja: '営業' };
const dev: Text = { en: 'dev', ja: '開発' };
const ops: Text = { en: 'ops', ja: '運用' };
const support: Text = { en: 'support', ja: 'サポート' };
const opening: Text = { en: 'opening: one word each', ja: 'はじめに、一人一言ずつ' };
const close: Text = { en: 'next date, next host, one thing to take home', ja: '次回の日と主催者、持ち帰ること' };

/** What series mostly begin as. */
export const templates: readonly Template[] = [
  {
    id: 'study-group',
    label: { en: 'Study group', ja: '勉強会' },
    goal: { en: 'learn together what none of us has time for alone', ja: '一人では時間の取れないことを一緒に学ぶ' },
    teams: [
      [dev, { en: 'everybody learns the same things alone', ja: '同じことをそれぞれ一人で調べている' }],
      [ops, { en: 'new tools arrive without an introduction', ja: '新しい道具が説明なしに届く' }],
    ],
    cadence: ['2 week', 'thu'],
    topic: {
      id: { en: 'first-subject', ja: '最初の題材' },
      question: {
        en: 'what have we each worked out alone that the others could use tomorrow?',
        ja: 'それぞれが一人で調べたことのうち、ほかの人が明日から使えるものは何か',
      },
      reasons: [
        { en: 'we stop solving the same thing twice', ja: '同じことを二度調べずに済む' },
        { en: 'we hear of new tools before they arrive', ja: '新しい道具を届く前に知っておける' },
      ],
    },
    agenda: [
      [5, opening],
      [15, { en: 'one shows how they do it', ja: '一人がやり方を見せる' }],
      [30, { en: 'everybody tries it in pairs', ja: '二人組で試してみる' }],
      [10, close],
    ],
    minutes: 60,
  },
  {
    id: 'two-departments',
    label: { en: 'Two departments', ja: '二つの部門の交流会' },
    goal: { en: 'understand each other’s work', ja: 'お互いの仕事の理解を深める' },
    teams: [
      [sales, { en: 'assumptions change after the quote', ja: '見積もりの後で前提が変わる' }],
      [dev, { en: 'the request never says why', ja: '依頼に理由が書かれていない' }],
    ],
    cadence: ['1 month', '3rd thu'],
    topic: {
      id: { en: 'what-comes-back', ja: '戻ってくる仕事' },
      question: {
        en: 'which missing fact, at which moment, makes work come back?',
        ja: 'どの時点のどの情報が欠けると、仕事が戻ってくるのか',
      },
      reasons: [
        { en: 'every return means explaining it to the customer again', ja: '戻るたびに顧客へ説明し直している' },
        { en: 'half of the rework starts with a misread request', ja: '作り直しの半分は依頼の読み違いから起きる' },
      ],
    },
    agenda: [
      [5, opening],
      [15, { en: 'walk through one real case', ja: '実際の一件を最初から追う' }],
      [
        30,
        {
          en: 'in pairs across teams: where could we have known?',
          ja: '部門をまたいだ二人組で、どこで分かったかを話す',
        },
      ],
      [10, close],
    ],
    minutes: 60,
  },
  {
    id: 'onboarding',
    label: { en: 'Onboarding', ja: '新しく入った人を迎える会' },
    goal: { en: 'know whom to ask in the first three months', ja: '最初の三か月で、誰に聞けばよいか分かる' },
    teams: [
      [dev, { en: 'questions wait until somebody has time', ja: '質問が、誰かの手が空くまで待たされる' }],
      [support, { en: 'new people meet us only when something breaks', ja: '新しい人と会うのは問題が起きたときだけ' }],
    ],
    cadence: ['1 month', '1st wed'],
    topic: {
      id: { en: 'whom-to-ask', ja: '誰に聞くか' },
      question: {
        en: 'which question did you not dare to ask, and who could have answered it?',
        ja: '聞けずにいたのはどの質問で、誰なら答えられたか',
      },
      reasons: [
        { en: 'we answer once for everybody', ja: '一度答えれば全員に届く' },
        { en: 'people know us before they need us', ja: '困る前に顔を知ってもらえる' },
      ],
    },
    agenda: [
      [5, opening],
      [20, { en: 'each newcomer brings one question', ja: '新しく入った人が質問を一つ持ち寄る' }],
      [15, { en: 'walk past the people who answered', ja: '答えられる人を紹介し合う' }],
      [5, close],
    ],
    minutes: 45,
  },
  {
    id: 'incident-review',
    label: { en: 'Incident review', ja: '障害から学ぶ会' },
    goal: { en: 'learn from incidents without blame', ja: '誰も責めずに障害から学ぶ' },
    teams: [
      [dev, { en: 'we hear of side effects weeks later', ja: '影響を数週間後に知らされる' }],
      [ops, { en: 'the same alarm wakes us twice', ja: '同じ警報に二度起こされる' }],
    ],
    cadence: ['1 month', 'last fri'],
    topic: {
      id: { en: 'earlier-sign', ja: '早い兆し' },
      question: {
        en: 'which sign did we see first, and what would have made us act on it?',
        ja: '最初に気づいた兆しは何で、何があればそこで動けたか',
      },
      reasons: [
        { en: 'we learn what our changes do to others', ja: '自分たちの変更がほかに与える影響が分かる' },
        { en: 'an alarm that is understood wakes nobody twice', ja: '理由が分かった警報には二度起こされない' },
      ],
    },
    agenda: [
      [5, { en: 'opening: what happened, not who', ja: 'はじめに。誰がではなく何が起きたか' }],
      [20, { en: 'tell it hour by hour', ja: '時間の順に話す' }],
      [
        25,
        { en: 'in small groups: the earliest sign we could act on', ja: '小さな組で、動けたはずの最も早い兆しを探す' },
      ],
      [10, close],
    ],
    minutes: 60,
  },
];
