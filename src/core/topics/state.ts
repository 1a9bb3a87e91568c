import { pattern } from '../plan/pattern.ts';
import type { Lang } from './input.ts';

/** A wish as the state it wishes for: なくしたい becomes なくす, "we want to reduce rework" "reduce rework". */
export const asState = (wish: string, lang: Lang): string => (lang === 'ja' ? stateJa(wish) : stateEn(wish));

type Span = readonly [start: number, end: number];

/** A sentence that says what somebody wants. */
const wishes =
  /たい(?![てたっくかけこへりらるろ])|ほしい|欲しい|ように(?:する|なる)|\b(?:want|wish|hope|need|let['’]s|should|so that|could we|can we)\b|(?:\w['’]d|\bwould)(?: all)? (?:like|love|rather)\b/iu;

/**
 * What a text says of a change, without the deadline and the reason that stand in it. Of several sentences one that says
 * what somebody wants, before one that says how it is; the longest where there are several of those.
 */
export function clauseOf(
  text: string,
  { change, deadline, why }: Readonly<Partial<Record<'change' | 'deadline' | 'why', Span | undefined>>>,
): string {
  const due = deadline && withParticles(text, deadline);
  const reason = why && wholeClause(text, why);
  const anchor = change && change[1] - change[0] < text.trimEnd().length ? change[0] : undefined;
  const parts = [
    [0, reason?.[0] ?? text.length],
    [reason?.[1] ?? text.length, text.length],
  ] as const;
  const all = parts
    .flatMap(([start, end]) => sentencesIn(text, start, end))
    .filter(([start, end]) => anchor === undefined || (start <= anchor && anchor < end))
    .map(([start, end]) => trimmed(without(text, due, start, end)));
  const wanted = all.filter((sentence) => wishes.test(sentence));
  const said = (wanted.length > 0 ? wanted : all).reduce((one, other) => (other.length > one.length ? other : one), '');
  return said === '' ? trimmed(text) : said;
}

/** Where a text says what somebody wants: its longest sentence that does, or all of it where none does. */
export function wishIn(text: string): Span {
  const wanted = sentencesIn(text, 0, text.length).filter(([start, end]) => wishes.test(text.slice(start, end)));
  const longest = wanted.sort((one, other) => other[1] - other[0] - (one[1] - one[0]))[0];
  return longest ?? [0, text.trimEnd().length];
}

/** How things are and should not be, in the words that end such a sentence, or stand in it. */
const endures =
  /(?:[がで]?ない|ません|[てで](?:い|し)(?:る|ます|まう|まいます)|続け(?:る|ます)|多い|遅い|困(?:る|ります)|もめ(?:る|ます)|かか(?:る|ります)|され(?:る|ます)|言われ(?:る|ます)|気がする|気がします)(?:です)?[。、！\s]*$|^(?!(?:don['’]t|never|stop)\b).*\b(?:rarely|hardly|never|cannot|can['’]t|(?:do|does|is|are|was|were|wo)n['’]t|not|nobody|no one|keeps?|always|too)\b/iu;

/** Whether a text says how things are and should not be, and of no sentence what somebody wants instead. */
export const onlyEndures = (text: string): boolean =>
  !wishes.test(text) &&
  sentencesIn(text, 0, text.length).some(([start, end]) => endures.test(text.slice(start, end).trim()));

const sentenceEnd = /[。！？!?]|\.(?=\s)/g;

/** The sentences in a stretch of a text. */
function sentencesIn(text: string, start: number, end: number): readonly Span[] {
  const ends = [...text.slice(start, end).matchAll(sentenceEnd)].map(({ index }) => start + index + 1);
  return [start, ...ends].map((from, nth): Span => [from, ends[nth] ?? end]);
}

const trimmed = (text: string): string => text.replace(/ {2,}/g, ' ').replace(/^[\s、,にの。.]+|[\s、,。.!！]+$/g, '');

/** A part of a text with a stretch taken out of it. */
function without(text: string, out: Span | undefined, start: number, end: number): string {
  if (!out || out[1] <= start || out[0] >= end) return text.slice(start, end);
  return text.slice(start, Math.max(start, out[0])) + text.slice(Math.min(end, out[1]), end);
}

/** 年度末 with までに、 behind it. */
function withParticles(text: string, [start, end]: Span): Span {
  return [start, end + (/^(?:まで|以内|中|末)*に?は?、?/u.exec(text.slice(end))?.[0].length ?? 0)];
}

/** A reason reaches to the end of its clause, however little of it is quoted. */
function wholeClause(text: string, [start, end]: Span): Span {
  const latin = /^[a-z]/i.test(text.slice(start));
  return [start, latin ? end + (/^[^.!?;,]*/.exec(text.slice(end))?.[0].length ?? 0) : end];
}

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
const shortNoun = pattern(() => /(?<!\p{Script=Han})[愛接達察発属託略訳]$/u);
const noun = pattern(() => /[\p{Script=Han}ァ-ヶー]\p{Script=Han}$/u);

const saysChange = /(?:でき|られ)る(?:よう|状態)|なく[しす]|減ら|半分|揃え|そろえ/u;

function stateJa(text: string): string {
  const bare = text
    .replace(/^[^、]{0,30}(と|・)[^、]{0,20}(で|が|は)、/u, '')
    // What something is done for is what is to become, unless what is done says that itself: 減らすために話し合う.
    .replace(/^(.*?[すぐるくうつむぶぬ])ために?、?(.*)$/u, (_whole, aim: string, rest: string) =>
      saysChange.test(rest) ? rest : aim,
    )
    .replace(/(です|と(思|考|願)[^、]{0,16})$/u, '');
  const stem = /^(.+)たい$/u.exec(bare)?.[1];
  if (stem === undefined) return bare;
  const last = stem.at(-1) ?? '';
  const before = stem.slice(0, -1);
  if (last === 'し' && isDone(before)) return `${before}する`;
  const ending = endings[last];
  return ending ? before + ending : `${stem}る`;
}

/** What goes on now and is to end, where a wish says no more of it: X状態をなんとかしたい. */
export const enduredIn = (wish: string): string | undefined =>
  /^(.+?(?:る|い|た))(?:という|といった)?(?:状態|状況|現状)を(?:なんとか|何とか|どうにか|変え|なくし|無くし|直し|改め|解消|打開|改善|脱し|終わら|やめ|止め)/u.exec(
    wish,
  )?.[1];

/** Whether し behind this comes from する: behind a noun, ように, early, をも; なくし, 直し and 見直し are verbs of their own. */
function isDone(text: string): boolean {
  if (/(?:なん|何|どうに|しっかり|きちん|ちゃん)[とか]*$/u.test(text)) return true;
  if (/[にをも]$/u.test(text)) return true;
  if (/く$/u.test(text)) return !/(?:^|[をがはもの、])なく$/u.test(text);
  if (/[ァ-ヶー]$/u.test(text)) return true;
  if (simpleVerbs.test(text)) return false;
  return noun().test(text) || shortNoun().test(text);
}

/** What a wish begins with; what is wished for follows. */
const wishing =
  /^(?:(?:we|i|they)(?:['’]d|\s+would)?\s+(?:all\s+)?(?:want|like|love|need|hope|wish|aim|plan|try|rather)s?|it\s+would\s+be\s+(?:great|nice|good)\s+if|let['’]s|please)\s+/i;
const ensuring = /^(?:to\s+)?(?:make\s+sure|ensure|see\s+to\s+it)\s+(?:that\s+)?/i;

const pasts: Readonly<Record<string, string>> = {
  ...{ knew: 'know', understood: 'understand', had: 'have', were: 'are', came: 'come', saw: 'see', could: 'can' },
  ...{
    got: 'get',
    felt: 'feel',
    told: 'tell',
    asked: 'ask',
    talked: 'talk',
    used: 'use',
    shared: 'share',
    met: 'meet',
  },
  ...{ worked: 'work', learned: 'learn', learnt: 'learn', spoke: 'speak', helped: 'help', gave: 'give', heard: 'hear' },
};
const past = new RegExp(`^((?:\\S+\\s+){0,6}?)(${Object.keys(pasts).join('|')})\\b`, 'i');

/** Of one alone the verb would be another one. */
const several = /\b(?:we|they|you|people|folks)\b|s\s+$/i;

/** What somebody wishes stands as if it were past: "I wish they knew". */
const present = (text: string): string =>
  text.replace(past, (whole, who: string, verb: string) =>
    several.test(who) ? who + pasts[verb.toLowerCase()] : whole,
  );

function stateEn(text: string): string {
  const hoped = /^so that\s+([^,]+),/i.exec(text)?.[1] ?? /^.+?,?\s+so that\s+(.+)$/i.exec(text)?.[1] ?? text;
  const wish = wishing.exec(hoped)?.[0] ?? '';
  const wanted = hoped.slice(wish.length);
  const wished = /\b(?:wish|rather|if)\b/i.test(wish) ? present(wanted) : wanted;
  const ensured = wished.replace(ensuring, '');
  // Several people who are wished to do something do it: "support and product to talk" becomes "support and product talk".
  const state = ensured
    .replace(/^to\s+/i, '')
    .replace(/^((?!to\s)(?:\S+\s+){0,5}?(?:\S+\s+and\s+\S+|\S+s))\s+to\s+(?=[a-z])/i, (whole, who: string) =>
      wished === text ? whole : `${who} `,
    );
  const done = state.replace(/^((?:\S+\s+){0,5}?\S+s)\s+(?:should|must|need to|have to|ought to)\s+(?=[a-z])/i, '$1 ');
  const [first = ''] = done.split(/\s/u);
  // A sentence that begins within another one; names and abbreviations stay as they are.
  return /^(?:[A-Z][a-z]+)$/u.test(first) && (state !== text || beginsWithVerb.test(done))
    ? first.toLowerCase() + done.slice(first.length)
    : done;
}

const beginsWithVerb =
  /^(?:reduce|cut|halve|stop|avoid|prevent|shorten|speed|improve|increase|raise|lower|make|get|give|let|help|share|learn|understand|know|find|build|keep|bring|agree|decide|deliver|fix|end|remove|answer|hand|move)\b/i;
