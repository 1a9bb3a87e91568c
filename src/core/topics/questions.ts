import type { Lang } from './input.ts';
import type { DimensionId } from './result.ts';

/** A question with its example, in one language; \`{a}\` ... are slots. */
export type QuestionWords = readonly [question: string, example: string];

/** What to ask when a dimension of the goal is open. */
export const questions: Readonly<Record<DimensionId, Readonly<Record<Lang, QuestionWords>>>> = {
  actor: {
    ja: ['来月から動き方が変わってほしいのは、{a}と{b}のどの役割の人ですか。', '見積の担当と生産計画の担当'],
    en: ['In {a} and {b}, which roles should act differently next month?', 'the two people who write estimates'],
  },
  counterpart: {
    ja: ['相手はどの部門で、最初に声をかけるならどなたですか。', '製造部の生産計画の担当者'],
    en: ['Which team exactly is the other side, and whom would you call first?', 'the planner in Production'],
  },
  object: {
    ja: ['「{vague}」と聞いて思い浮かぶ先月の場面や書類を、1つ挙げるなら何ですか。', '仕様変更の連絡メール'],
    en: ['Which real situation or document from last month does “{vague}” stand for?', 'the mail about a changed spec'],
  },
  change: {
    ja: ['「{vague}」がかなうと、何が今と違って見えますか。今は「{before}」、その次は？', '着工の3日前に分かる'],
    en: [
      'If “{vague}” came true, what would we see that we do not see today? Today “{before}”, and then?',
      'known three days before work starts',
    ],
  },
  measure: {
    ja: [
      'どんな数字や出来事を見たら、うまくいったと言えますか。5分で数えられるもので1つお願いします。',
      '差し戻しの件数',
    ],
    en: [
      'Which number or event would tell you it worked? Something you can count in five minutes.',
      'how many were sent back',
    ],
  },
  deadline: {
    ja: ['続けるかどうかは、いつ判断しますか。未定でしたら、仮に{default}とします。', '3回目が終わったとき'],
    en: ['When will you decide to continue or stop? If it is open, we assume {default}.', 'after the third session'],
  },
  why: {
    ja: [
      'なぜ今、取り組もうと思いましたか。最近「これは困った」と感じた出来事を1つ教えてください。',
      '納期の回答が間に合わなかった',
    ],
    en: [
      'Why now? Tell us one recent moment that made this feel necessary.',
      'a customer waited two days for a delivery date',
    ],
  },
  scope: {
    ja: ['まず1つの製品・拠点・案件に絞るなら、どれから始めますか。', 'A製品の見積もり'],
    en: ['If you began with one product, site or case, which one would it be?', 'estimates for product A'],
  },
  means: {
    ja: [
      '「{means}」があると、誰のどんな困りごとがなくなりますか。ほかの方法も浮かべば、書き添えてください。',
      '同じ書類を二度もらう窓口担当の手間',
    ],
    en: [
      'Suppose you “{means}”: whose problem disappears, and could it disappear some other way?',
      'clerks who receive the same paper twice',
    ],
  },
  compound: {
    ja: ['ねらいが{n}つ入っています（{list}）。3回目までに1つだけかなうなら、どれを選びますか。', '{first}'],
    en: ['There are {n} aims here ({list}). If only one could come true by session 3, which would it be?', '{first}'],
  },
};

/** What each intent family is called when read aloud. */
export const familyNames: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  understand: { ja: '互いの仕事を知る', en: 'knowing each other’s work' },
  handoff: { ja: '受け渡しをなめらかにする', en: 'smoother handovers' },
  share: { ja: '知恵を分け合う', en: 'sharing what we know' },
  relate: { ja: '話しやすい関係をつくる', en: 'easier conversations' },
  solve: { ja: '困りごとを減らす', en: 'fewer problems' },
  ideate: { ja: '新しいことを試す', en: 'trying something new' },
  grow: { ja: '人を育てる', en: 'helping people grow' },
  align: { ja: '優先順位をそろえる', en: 'agreeing on priorities' },
  learn: { ja: '出来事から学ぶ', en: 'learning from events' },
  standardize: { ja: '言葉や書式をそろえる', en: 'one word, one form' },
};

/** Goals to show when there is none. */
export const exampleGoals: Readonly<Record<Lang, readonly string[]>> = {
  ja: [
    '営業と開発がお互いの仕事を知る',
    '見積もりの手戻りを、3か月で半分にする',
    '新しく来た人が、隣の部門に1人で頼めるようにする',
  ],
  en: [
    'Sales and engineering get to know each other’s work',
    'Halve the number of estimates that come back, within three months',
    'Newcomers can ask the neighbouring team without help',
  ],
};
