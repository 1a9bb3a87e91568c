import type { Lang } from './input.ts';
import { japanese } from './normalise.ts';
import type { Family } from './patterns.ts';

/** The words of a purpose when nothing better is known. `sign` may hold {x}; `measured` is what to count for a given thing. */
export interface PurposeWords {
  readonly situation: string;
  readonly before: string;
  readonly after: string;
  readonly sign: string;
  readonly expect: string;
  readonly like: string;
  readonly love: string;
}
type Row = readonly [
  situation: string,
  before: string,
  after: string,
  sign: string,
  expect: string,
  like: string,
  love: string,
];

const ja: Readonly<Record<Family, Row>> = {
  understand: [
    '相手に頼みごとをするとき',
    '相手の仕事が見えず、頼み方を迷う',
    '相手の都合を知ったうえで頼める',
    '相手の担当2人の名前と仕事3つを言える人の数',
    '相手の担当者に、名前で直接聞く',
    '頼む時期や頼み方が1つ変わる',
    '主催者がいなくても、互いの仕事を見に行く',
  ],
  handoff: [
    '仕事を渡すとき',
    '渡したものが戻ったり、待たせたりする',
    '一度で受け取ってもらえる',
    '直近10件の{x}のうち、戻った件数と待たせた件数',
    '渡す前に、受け取る人へ一言たずねる',
    '受け渡しの約束が1つ変わり、使われる',
    '約束の見直しが、両部門だけで続く',
  ],
  share: [
    '相手の知恵が要るとき',
    '知っている人に、うまくたどり着けない',
    '聞く相手と聞き方が分かる',
    '部門をまたいだ質問の数（1週間）',
    '部門をまたいだ質問が1つ届く',
    '聞いたことを1つ、仕事で使う',
    '質問と答えの場が、主催者なしで続く',
  ],
  relate: [
    '相手に声をかけるとき',
    '用事がないと話さない',
    '困る前に声をかけ合える',
    '会議のほかで相手と話した回数（先月、各自で数える）',
    '会議のほかで、相手に声をかける人が出る',
    '相談が早い段階で届くようになる',
    '主催者がいなくても、声をかけ合う',
  ],
  solve: [
    '同じ困りごとが起きたとき',
    '同じ困りごとが繰り返される',
    '回数が減り始める',
    '先月起きた回数',
    '起きた回数を、一緒に数える',
    'きっかけを1つ、一緒になくす',
    '次の困りごとを、両部門だけで取り上げる',
  ],
  ideate: [
    '新しいことを考えるとき',
    '案が出ても、試されずに終わる',
    '小さく試して、続けるか選べる',
    'この半年に一緒に試したことの数',
    '案を1つ、実際の人に見せる',
    '試したことが1つ、仕事に残る',
    '次の試みが、両部門から生まれる',
  ],
  grow: [
    '新しい人が相手に頼むとき',
    '頼れる人が1人に限られる',
    '2人目が1人でできる',
    '新しい人が1人でできるまでの日数',
    '新しい人が、相手の担当者を名前で知る',
    '2人目に任せた仕事が1つできる',
    '教え合いが、主催者なしで続く',
  ],
  align: [
    '順番を決めるとき',
    '互いの予定のぶつかりに、遅く気づく',
    'ぶつかる前に気づいて話せる',
    '遅く気づいたぶつかりの数（前の四半期）',
    '相手の予定を、決まる前に聞く',
    '順番を決める物差しを1つ、一緒に使う',
    '予定の突き合わせが、両部門だけで続く',
  ],
  learn: [
    '似た出来事が起きたとき',
    '同じ種類の出来事がまた起きる',
    '兆しが早く伝わる',
    '決めた手立てのうち、実行されたものの数',
    'ひやりとした話が、相手から1つ届く',
    '早く伝える約束が1つ使われる',
    '振り返りが、両部門だけで続く',
  ],
  standardize: [
    '同じ言葉や記録を使うとき',
    '同じものが、部門ごとに違う意味や形になる',
    '同じ言葉・同じ記録で話せる',
    '同じ定義を書けた組の数',
    '言葉の意味を、その場で聞き返す',
    '言葉か記録を1つ、そろえて使う',
    '言葉の見直しが、両部門だけで続く',
  ],
};
const en: Readonly<Record<Family, Row>> = {
  understand: [
    'asking the other team for something',
    'the other team’s work is out of sight, so requests miss the mark',
    'people ask with the other side’s day in mind',
    'how many people can name two contacts and three tasks of the other team',
    'people ask the named person directly',
    'one way of asking, or its timing, has changed',
    'people visit each other’s work without an organiser',
  ],
  handoff: [
    'passing work on',
    'work comes back or waits',
    'work is accepted the first time',
    'of the last ten cases of {x}, how many came back and how many waited',
    'somebody asks the receiver before passing work on',
    'one agreement about passing work on is in use',
    'the two sides renew that agreement on their own',
  ],
  share: [
    'needing what the other team knows',
    'people do not find who knows',
    'people know whom to ask, and how',
    'questions asked across teams in a week',
    'one question crosses the border',
    'one answer is used at work',
    'questions and answers go on without an organiser',
  ],
  relate: [
    'speaking to the other team',
    'people talk only when they must',
    'people speak up before there is trouble',
    'conversations outside meetings last month, counted by each person',
    'somebody gets in touch outside a meeting',
    'questions arrive earlier than before',
    'people get in touch without an organiser',
  ],
  solve: [
    'the same trouble coming up again',
    'the same trouble keeps coming back',
    'it happens less often',
    'how often it happened last month',
    'both sides count it together',
    'one cause is removed together',
    'the two sides pick the next trouble on their own',
  ],
  ideate: [
    'looking for something new',
    'ideas are not tried',
    'small trials are run, then kept or dropped',
    'joint trials in the last six months',
    'one idea is shown to a real person',
    'one trial has become part of the work',
    'the next trial starts without an organiser',
  ],
  grow: [
    'a newcomer asking the other team',
    'only one person can help',
    'a second person can do it',
    'days until a newcomer does it alone',
    'newcomers know a name on the other side',
    'one task is in a second pair of hands',
    'teaching each other goes on without an organiser',
  ],
  align: [
    'deciding what comes first',
    'plans collide, and it shows late',
    'clashes are seen before they bite',
    'clashes found late last quarter',
    'somebody hears of a plan before it is settled',
    'one yardstick is used by both',
    'plans are compared without an organiser',
  ],
  learn: [
    'a similar event',
    'the same kind of event comes back',
    'the first sign travels sooner',
    'agreed actions done, and still open',
    'one near miss is told across teams',
    'one agreed signal is in use',
    'looking back together goes on without an organiser',
  ],
  standardize: [
    'using the same word or record',
    'one thing has two meanings or two forms',
    'one word and one record mean one thing',
    'pairs of people who give the same definition',
    'somebody stops to ask what a word means',
    'one word or record is used the same way',
    'words are renewed without an organiser',
  ],
};

/** The words of a family in one language. */
export function purposeWords(family: Family, lang: Lang): PurposeWords {
  const [situation, before, after, sign, expect, like, love] = (lang === 'ja' ? ja : en)[family];
  return { situation, before, after, sign, expect, like, love };
}

const inversionsJa: readonly (readonly [RegExp, string])[] = [
  [/(上が|広が)ら(?:ない|ず)/, '$1り始めている'],
  [/(伸び|増え)(?:ない|ず)/, '$1始めている'],
  [/(着工|公開|発売|退院|締切|納品|会議|リリース)後に?/, '$1の前に分かる'],
  [/直前|前日|当日|急に|急な|後から/, '余裕のある時期に分かる'],
  [/手戻|差し戻|差戻|やり直|作り直|再見積|再提出|何度も直/, '1回で通る'],
  [/遅|待た|待ち|返事が来|回答が来|届きに|伝わりに/, '必要な時点で届く'],
  [/二重|転記|二度|2度|2回|同じ書類|同じ内容|同じ質問|同じこと/, '1回で済む'],
  [/属人|1人しか|一人しか|その人|ベテラン|退職/, '2人目ができる'],
  [/合わな|食い違|ずれ|認識違/, '同じ数字・同じ言葉で話せる'],
  [/多すぎ|割り込み|割込|手が回ら/, '要るものだけが届く'],
  [/揃わ|そろわ|足りな|集まら|漏れ/, '要るものが初めからそろう'],
  [/分から|わから|曖昧|不明|誰に|伝わら|見えな|届かな/, '聞く相手と場所が分かる'],
];
const inversionsEn: readonly (readonly [RegExp, string])[] = [
  [/\b(breaks?|broken?|fail(?:s|ed)?)\b.*\bafter\b|\bafter\b.*\bchanges?\b/, 'those affected know before the change'],
  [
    /\b(late|last[- ]minute|sudden\w*|behind|day before|months later|weeks later|short notice)\b/,
    'it arrives before it is needed',
  ],
  [
    /\b(rework|redo\w*|sent back|return(?:s|ed)?|bounc(?:es?|ed)|reopen\w*|(?:comes?|came) back)\b/,
    'it passes the first time',
  ],
  [/\b(twice|duplicat\w*|re-?enter\w*|re-?typ\w*|copied|again and again|same .* every)\b/, 'it is done once'],
  [/(?:\bnot|n['’]t)\b.*\b(?:rise|rising|grow\w*|go(?:ing)? up|increas\w+)\b|\bstuck at\b/, 'it has begun to rise'],
  [/\b(wait\w*|blocked|stuck|no answer|pending|slow)\b/, 'the answer comes when it is needed'],
  [/\b(only one person|one person|someone's head|retir\w+)\b/, 'a second person can do it'],
  [
    /\b(mismatch\w*|differ\w*|inconsisten\w*|disagree\w*|do not match|don't match)\b/,
    'both sides use one shared number',
  ],
  [/\b(too many|overload\w*|interrupt\w*|noise|piles? up)\b/, 'only what is needed arrives'],
  [/\b(without|missing|incomplete)\b/, 'what is needed is there from the start'],
  [/\b(unclear|ambiguous|nobody knows|confus\w+|vague)\b/, 'both sides give the same answer'],
];

/** What stands in place of a trouble once it is gone; the trouble is a folded text. */
export function inverse(folded: string, lang: Lang): string {
  const isJapanese = japanese().test(folded);
  for (const [pattern, after] of isJapanese ? inversionsJa : inversionsEn) {
    const match = pattern.exec(folded);
    if (match && (lang === 'ja') === isJapanese) return after.replace('$1', match[1] ?? '');
  }
  return lang === 'ja' ? '回数が数えられ、減り始めている' : 'we count how often this happens, and it has begun to fall';
}
