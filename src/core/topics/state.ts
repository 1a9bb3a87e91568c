import type { Lang } from './input.ts';

/** A wish as the state it wishes for: なくしたい becomes なくす, "we want to reduce rework" "reduce rework". */
export const asState = (wish: string, lang: Lang): string => (lang === 'ja' ? stateJa(wish) : stateEn(wish));

/** How the stem before たい ends, and how the verb does. */
const endings: Readonly<Record<string, string>> = {
  し: 'す',
  き: 'く',
  り: 'る',
  い: 'う',
  ち: 'つ',
  び: 'ぶ',
  み: 'む',
  ぎ: 'ぐ',
};

/** 見直す, 目指す: two characters, and yet no noun with する behind it. */
const simpleVerbs = /(?:見[直通渡回出]|手[渡放]|目指|後押|先延ば|志)$/u;
/** 接する, 達する: one character with する behind it. */
const shortNouns = /(?<!\p{Script=Han})[愛接達察発属託略訳]$/u;

function stateJa(text: string): string {
  const bare = text
    .replace(/^[^、]{0,30}(と|・)[^、]{0,20}(で|が|は)、/u, '')
    .replace(/(です|と(思|考|願)[^、]{0,16})$/u, '');
  const stem = /^(.+)たい$/u.exec(bare)?.[1];
  if (stem === undefined) return bare;
  const last = stem.at(-1) ?? '';
  const before = stem.slice(0, -1);
  if (last === 'し' && isDone(before)) return `${before}する`;
  const ending = endings[last];
  return ending ? before + ending : `${stem}る`;
}

/** Whether し behind this comes from する: behind a noun, ように, early, をも; なくし, 直し and 見直し are verbs of their own. */
function isDone(text: string): boolean {
  if (/[にをも]$/u.test(text)) return true;
  if (/く$/u.test(text)) return !/(?:^|[をがはもの、])なく$/u.test(text);
  if (/[ァ-ヶー]$/u.test(text)) return true;
  if (simpleVerbs.test(text)) return false;
  return /[\p{Script=Han}ァ-ヶー]\p{Script=Han}$/u.test(text) || shortNouns.test(text);
}

/** What a wish begins with; what is wished for follows. */
const wishing =
  /^(?:(?:we|i|they)(?:['’]d|\s+would)?\s+(?:all\s+)?(?:want|like|love|need|hope|wish|aim|plan|try)s?|it\s+would\s+be\s+(?:great|nice|good)\s+if|let['’]s|please)\s+/i;
const ensuring = /^(?:to\s+)?(?:make\s+sure|ensure|see\s+to\s+it)\s+(?:that\s+)?/i;

function stateEn(text: string): string {
  const wished = text.replace(wishing, '');
  const ensured = wished.replace(ensuring, '');
  // Several people who are wished to do something do it: "support and product to talk" becomes "support and product talk".
  const state = ensured
    .replace(/^to\s+/i, '')
    .replace(/^((?!to\s)(?:\S+\s+){0,5}?(?:\S+\s+and\s+\S+|\S+s))\s+to\s+(?=[a-z])/i, (whole, who: string) =>
      wished === text ? whole : `${who} `,
    );
  const [first = ''] = state.split(/\s/u);
  // A sentence that begins within another one; names and abbreviations stay as they are.
  return /^(?:[A-Z][a-z]+)$/u.test(first) && (state !== text || beginsWithVerb.test(state))
    ? first.toLowerCase() + state.slice(first.length)
    : state;
}

const beginsWithVerb =
  /^(?:reduce|cut|halve|stop|avoid|prevent|shorten|speed|improve|increase|raise|lower|make|get|give|let|help|share|learn|understand|know|find|build|keep|bring|agree|decide|deliver|fix|end|remove|answer|hand|move)\b/i;
