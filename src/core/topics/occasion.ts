import type { CueHit } from './cue-finder.ts';
import type { GoalView } from './goal.ts';
import type { Lang } from './input.ts';

/** What people of two teams do over a thing, so that the thing is known too: 見積の引き継ぎ. */
const dealings =
  'やりとり|やり取り|引き継ぎ|引継ぎ|引き渡し|受け渡し|すり合わせ|打ち合わせ|問い合わせ|差し戻し|手続き|連絡|依頼|確認|調整|相談|レビュー|承認|申請|検収|対応';
const thing = '(?:問い合わせ|見積もり|[\\p{Script=Han}ァ-ヶー・a-z0-9]{2,14})';
/** Always, of late: words that stand before a thing without being part of it. */
const before = '(?:毎回|毎月|毎週|毎日|毎度|最近|現在|普段|日々|日頃|今回|各|全)';
const ja = [
  new RegExp(`(?:${before})?(?<thing>${thing})の?(?:${dealings})(?=[がではをもに、])`, 'gu'),
  new RegExp(`(?:${before})?(?<thing>${thing})(?=(?:のとき|の時|の際|のたび|の度に|の場面|の件で|をめぐ|を巡))`, 'gu'),
  // A word under discussion, not what somebody said.
  /「(?<thing>(?:[\p{Script=Han}ァ-ヶー・a-z0-9]|(?<=\p{Script=Han})の(?=\p{Script=Han})){2,16})(?=」)/gu,
];

const ends =
  'and|or|but|so|because|since|every|when|whenever|while|between|with|that|which|who|in|on|at|to|for|by|from|until|before|after|is|are|was|were|has|have|keeps?|takes?|again|instead|all|each|over|without';
const noThing = 'who|what|how|whose|why|each|everything|nothing|anything|it|this|that|them|us|one|whether';
const words = `(?:(?:the|our|their|its)\\s)?(?<thing>(?!(?:${noThing})\\b)[a-z0-9][\\w-]*(?:\\s(?!(?:${ends})\\b)[a-z0-9][\\w-]*){0,3})`;
const en = [
  new RegExp(
    `\\b(?:argu\\w+|fight\\w*|clash\\w*|disput\\w+|disagree\\w*|frictions?|misunderstand\\w*|confusion|quarrel\\w*|trouble|tensions?|back[- ]and[- ]forth)\\s(?:over|about|around|with|on|in)\\s${words}`,
    'g',
  ),
  new RegExp(
    `\\b(?:hand-?offs?|hand-?overs?|reviews?|approvals?|sign-?offs?|escalations?|estimates?)\\sof\\s${words}`,
    'g',
  ),
  // The same.
  /(?<![\p{L}\p{N}])["“‘'](?<thing>(?!(?:not?|yes|it|i|we|you|they|he|she|that|this|there|why|who|what|how|when|can|just|please|sorry|always|never)\b)[a-z0-9][\w-]*(?: [\w-]+){0,2})(?=["”’'])/gu,
];

/** The occasion a goal itself names, in its own words: what is passed on, or what people argue over. */
export function occasionIn(goal: GoalView, lang: Lang): string | undefined {
  const { text, source, at } = goal.folded;
  for (const pattern of lang === 'ja' ? ja : en)
    for (const found of text.matchAll(pattern)) {
      const named = found.groups?.thing ?? '';
      const start = found.index + found[0].indexOf(named);
      if (named === '' || isVague(goal, start, start + named.length)) continue;
      // In English the thing is the occasion; in Japanese it is what is done over it.
      const end = lang === 'ja' && !found[0].startsWith('「') ? found.index + found[0].length : start + named.length;
      return source.slice(at[start] ?? 0, at[end] ?? source.length);
    }
  return undefined;
}

/** A team, or a word that stands for anything: 業務, 他部署. */
function isVague({ names, cues }: GoalView, start: number, end: number): boolean {
  const covers = (hit: Pick<CueHit, 'start' | 'end'>): boolean => hit.start < end && hit.end > start;
  return names.some(covers) || cues.some((hit) => hit.list === 'vague' && covers(hit));
}
