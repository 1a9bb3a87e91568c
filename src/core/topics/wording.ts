import type { Fact, TeamView } from './facts.ts';
import type { Lang } from './input.ts';
import type { Draft, Slot } from './instantiate.ts';
import { cutText } from './normalise.ts';
import type { PatternWords } from './patterns.ts';
import type { Scene } from './scene.ts';
import { fitUnits, nameList, unitOf } from './units.ts';

/** A topic in words. `why` is by place of the team; every text that uses a guess begins with the mark. */
export interface Worded {
  readonly title: string;
  readonly why: ReadonlyMap<number, string>;
  readonly open: string;
  readonly follow: readonly string[];
  readonly take: string;
  readonly proof: string;
}

/** What stands before a text that rests on a guess. */
export const mark: Readonly<Record<Lang, string>> = { ja: '【仮】', en: '[assumed] ' };
const slotLimit: Readonly<Record<Lang, number>> = { ja: 32, en: 70 };

const neutral: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  o: { ja: '一番時間をかけている仕事', en: 'what takes most of your time' },
  p: { ja: '一番時間をかけている仕事', en: 'what takes most of your time' },
  x: { ja: '一番よく渡すもの', en: 'what you hand over most' },
  y: { ja: '一番よく渡すもの', en: 'what you hand over most' },
  s: { ja: '今一番困っていること', en: 'what troubles you most now' },
  s2: { ja: '今一番困っていること', en: 'what troubles you most now' },
  m: { ja: '追っている数字', en: 'the number you watch' },
  n: { ja: '追っている数字', en: 'the number you watch' },
};

/** The text that stands in a slot: the fact, or a neutral word. */
export function slotText(slot: Slot, lang: Lang): string {
  return slot.facts[0]?.text ?? neutral[slot.name]?.[lang] ?? '';
}

/** Fits a text into the quotation marks of the language: inner quotes turned, length held. */
export const quoted = (text: string, lang: Lang, inTitle: boolean): string =>
  cutText(turned(text, lang), slotLimit[lang], inTitle);

/** What a clause of the purpose may take: it stands once on a page, and in full says more. */
const clauseLimit: Readonly<Record<Lang, number>> = { ja: 60, en: 120 };

/** The same for a clause of the purpose. */
export const quotedClause = (text: string, lang: Lang): string => cutText(turned(text, lang), clauseLimit[lang], true);

function turned(text: string, lang: Lang): string {
  const inner =
    lang === 'ja'
      ? text.replaceAll('「', '『').replaceAll('」', '』')
      : text
          .replaceAll('“', '‘')
          .replaceAll('”', '’')
          .replace(/"([^"]*)"/g, '‘$1’');
  return inner.replace(/[。.．]+$/, '');
}

/** Puts a draft into words. */
export function wordDraft(scene: Scene, draft: Draft): Worded {
  const words = draft.pattern[scene.lang];
  const fill = filler(scene, draft);
  const [, whyA, whyB, open, follow1, follow2, take, proof] = words;
  const [a = 0, b = 0, ...rest] = draft.teams;
  const why = new Map([
    [a, fill(whyA, false)],
    [b, fill(whyB, false)],
  ]);
  for (const [index, team] of rest.entries()) why.set(team, furtherReason(scene, draft, team, index));
  const title = fill(titleOf(words, draft), true);
  return {
    title,
    why,
    open: fill(open, false),
    follow: [fill(follow1, false), fill(follow2, false)],
    take: fill(take, false),
    proof: fill(proof, false),
  };
}

function titleOf(words: PatternWords, draft: Draft): string {
  const many = words[8];
  return draft.teams.length > 2 && many !== undefined ? many : words[0];
}

function filler(scene: Scene, draft: Draft): (text: string, inTitle: boolean) => string {
  const { lang } = scene;
  const names = draft.teams.map((team) => scene.teams[team]?.name ?? '');
  const unit = unitOf(names);
  const all = nameList(names, lang, unit);
  const [a = '', b = ''] = names;
  return (template, inTitle) => {
    let guessed = false;
    const many = draft.teams.length > 2;
    const joined = many ? template.replaceAll('{a}と{b}', '{all}').replaceAll('{a} and {b}', '{all}') : template;
    const text = fitUnits(served(joined, names), lang, unit, draft.teams.length).replace(
      /([「“]?)\{(\w+)\}([」”]?)/g,
      (_whole, opening: string, name: string, closing: string) => {
        const within = (text: string): string => opening + text + closing;
        if (name === 'a') return within(a);
        if (name === 'b') return within(b);
        if (name === 'all') return within(all);
        if (name === 'chain') return within(names.join('から'));
        const slot = draft.slots.get(name);
        if (!slot) return within('');
        const [fact] = slot.facts;
        guessed ||= fact?.assumed ?? false;
        const text = quoted(slotText(slot, lang), lang, inTitle);
        // A neutral word is nobody's, so nobody is quoted.
        return fact || opening === '' || closing === '' ? within(text) : text;
      },
    );
    return guessed ? mark[lang] + text : text;
  };
}

/** Whom these teams serve: patients, residents, learners, else customers. */
function served(text: string, names: readonly string[]): string {
  if (!text.includes('（患者さん') && !text.includes('customer, patient or resident')) return text;
  const all = names.join(' ').toLowerCase();
  const [ja, en] = /看護|病棟|薬剤|医事|外来|\b(ward|nurs\w*|pharmac\w*|clinic\w*|hospital)/.test(all)
    ? ['患者さん', 'patient']
    : /市民|住民|福祉|戸籍|税務|\b(citizen\w*|resident\w*|welfare|social services)/.test(all)
      ? ['住民の方', 'resident']
      : /教務|学生|入試|\b(admissions|students?|international office|registrar)/.test(all)
        ? ['学生', 'student']
        : ['お客様', 'customer'];
  return text.replace('お客様（患者さん・住民の方）', ja).replace('customer, patient or resident', en);
}

const byField: Readonly<Record<Fact['field'], Readonly<Record<Lang, string>>>> = {
  struggles: {
    ja: '「{f}」のきっかけが、ほかの部門の動きの中にあるのかを確かめられる。',
    en: 'Check what “{f}” has to do with the moves of the other teams.',
  },
  owns: {
    ja: '「{f}」のために、ほかの部門から早めに知りたいことを頼める。',
    en: 'Ask the others for what “{f}” needs to know early.',
  },
  edges: {
    ja: '「{f}」の前と後で何が起きているのかを、通しで見られる。',
    en: 'See in one go what happens before and after “{f}”.',
  },
  incidents: {
    ja: '「{f}」のとき、ほかの部門に何が届いていたのかが分かる。',
    en: 'Find out what reached the others when “{f}” happened.',
  },
  terms: {
    ja: '「{f}」という言葉が、ほかの部門でどう受け取られているのか分かる。',
    en: 'Find out how the others understand “{f}”.',
  },
  metrics: {
    ja: '「{f}」の動きを、ほかの部門の事情と並べて話せる。',
    en: 'Talk about “{f}” next to what moves it elsewhere.',
  },
  tools: {
    ja: '「{f}」の使い方の違いを、その場で見比べられる。',
    en: 'Compare on the spot how everyone uses “{f}”.',
  },
};
const byPlace: Readonly<Record<Lang, readonly string[]>> = {
  ja: [
    '2つの部門だけでは気づきにくい影響を、その場で伝えられる。',
    '間接的に当てにしている約束を、早いうちに確かめられる。',
    '自分たちの予定に響く動きを、決まる前に聞ける。',
    '似た場面で助かった工夫を差し出し、別の工夫を持ち帰れる。',
    '次に声をかける相手の顔と名前が分かる。',
  ],
  en: [
    'Point out effects that two teams alone would not see.',
    'Check early which promises are being counted on at a distance.',
    'Hear of moves that touch their own plans before they are settled.',
    'Offer a trick that helped in a similar case, and take one home.',
    'Put a name and a face to the next question.',
  ],
};

/** The reason of a third or later team: from its own fact, else one that differs from the others by its place. */
function furtherReason(scene: Scene, draft: Draft, team: number, place: number): string {
  const { lang } = scene;
  const fact = draft.extra.get(team);
  const unit = unitOf(scene.teams.map((one) => one.name));
  if (!fact) return fitUnits(byPlace[lang][place % byPlace[lang].length] ?? '', lang, unit, 2);
  const text = fitUnits(byField[fact.field][lang], lang, unit, 2).replace('{f}', () => quoted(fact.text, lang, false));
  return fact.assumed ? mark[lang] + text : text;
}

const watching: Readonly<Record<Lang, readonly [withSlot: string, without: string]>> = {
  ja: [
    '「{s}」に似たことが{c}でも起きるのは、どんな場面でしょうか。',
    '聞いた話のうち、{c}にも関わるのはどれでしょうか。',
  ],
  en: ['Where could something like “{s}” happen in {c}?', 'Which part of what you hear touches {c} as well?'],
};

/** What a team outside the topic can watch for. */
export function listeningFor(scene: Scene, draft: Draft, team: TeamView): string {
  const { lang } = scene;
  const slot = ['s', 'i', 'x']
    .map((name) => draft.slots.get(name))
    .find((one) => one?.facts[0] && !one.facts[0].assumed);
  const [withSlot, without] = watching[lang];
  return (slot ? withSlot : without)
    .replace('{s}', () => (slot ? quoted(slotText(slot, lang), lang, false) : ''))
    .replace('{c}', () => team.name);
}
