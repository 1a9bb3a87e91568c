import { foldText } from './fold-text.ts';
import type { Lang } from './input.ts';
import { wordSign } from './normalise.ts';

// People are named in free text all the time. Titles behind a name, frequent surnames and frequent first names catch most;
// names the caller knows (`people`) are exact.
const honorific = /[\p{Script=Han}ァ-ヶー]{1,5}?(さん|氏|くん|君|ちゃん)(?=[がはをにのもと、。\s]|$)/gu;
const notPeople =
  /^(患者|お客|客|皆|みな|業者|利用者|住民|農家|職人|社長|先生|お子|店員|係員|本人|学生|生徒|大学|御用聞き)(さん|氏|君)$/;
const rank =
  /(佐藤|鈴木|高橋|田中|伊藤|渡辺|渡邊|山本|中村|小林|加藤|吉田|山田|佐々木|山口|松本|井上|木村|斎藤|斉藤|清水|山崎|阿部|池田|橋本|石川|前田|藤田|小川|岡田|後藤|長谷川|村上|近藤|石井|坂本|遠藤|青木|藤井|西村|福田|太田|三浦|藤原|岡本|松田|中島|中川|原田|小野|田村|竹内|金子|和田|中山|石田|上田|森田)(部長|課長|係長|主任|室長|店長|医師|先生)?(?=[がはをにのもと、。\s]|$|部長|課長)/g;
const titled = /\b(Mr|Mrs|Ms|Miss|Dr|Prof)\.?\s+[A-Z][\p{L}'-]+/gu;
const firstNames =
  /\b(James|John|Robert|Michael|David|William|Richard|Thomas|Mark|Paul|Steven|Andrew|Ken|Kevin|Brian|George|Tim|Jason|Jeff|Ryan|Eric|Peter|Tom|Bob|Bill|Mike|Dave|Steve|Dan|Jim|Joe|Alex|Ben|Sam|Max|Mary|Patricia|Jennifer|Linda|Elizabeth|Susan|Jessica|Sarah|Karen|Lisa|Nancy|Anna|Emma|Kate|Laura|Maria|Julia|Alice|Jane|Amy|Emily|Hanako|Taro|Yuki|Kenji|Hiroshi|Yuko|Mio|Aya)\b('s)?/g;

/** Replaces names of people by a role, keeping the event. `people` are names known from elsewhere. */
export function maskPeople(text: string, lang: Lang, people: readonly string[]): string {
  const role = lang === 'ja' ? '担当者' : 'someone';
  let masked = text;
  for (const name of people) {
    if (name.trim().length < 2) continue;
    const latin = /^[ -~]+$/.test(name);
    masked = latin ? replaceWord(masked, name, role) : masked.split(`${name}さん`).join(role).split(name).join(role);
  }
  return masked
    .replace(honorific, (match) => (notPeople.test(match) ? match : role))
    .replace(rank, (_match, _name: string, title: string | undefined) => title ?? role)
    .replace(titled, role)
    .replace(firstNames, (_match, _name: string, own: string | undefined) => role + (own ?? ''));
}

function replaceWord(text: string, word: string, by: string): string {
  let out = '';
  let rest = text;
  for (let at = rest.indexOf(word); at >= 0; at = rest.indexOf(word)) {
    const end = at + word.length;
    const free = !wordSign().test(rest.charAt(at - 1)) && !wordSign().test(rest.charAt(end));
    out += rest.slice(0, at) + (free ? by : word);
    rest = rest.slice(end);
  }
  return out + rest;
}

const blameJa = /いつも|必ず|毎回|全然|ちゃんと|勝手に|せいで|のせい|悪い|責任|怠慢|だらしな|無責任|やる気/;
const blameEn =
  /\b(always|never|fault|blame|careless|lazy|incompetent|sloppy|failed to|refuses?|bothers?|useless|stupid)\b/;

/** Whether a folded text blames: it names a team or a person together with always, never, fault and the like. */
export function blames(folded: string, names: boolean): boolean {
  return names && (blameJa.test(folded) || blameEn.test(folded));
}

// From what somebody does to what happens; first match wins.
const eventsJa: readonly (readonly [RegExp, string])[] = [
  [/急に(.{0,8}?)を?(変え|変更)/, '急な$1変更'],
  [/(遅い|遅れ|遅く)/, '返事や連絡の遅れ'],
  [/(忘れ|漏れ|漏ら)/, '連絡の漏れ'],
  [/(返事|返信|回答|連絡)(を|が)?.{0,6}?(ない|こない|来ない|くれない)/, '$1が届かない'],
  [/(守ら|守れ)な/, '約束の行き違い'],
  [/(読ま|見|確認し)な/, '読まれていない資料'],
  [/(悪い|せい|責任|怠慢)/, '行き違い'],
];
const eventsEn: readonly (readonly [RegExp, string])[] = [
  [/\bchang\w*\b.*\b(late|last[- ]minute|sudden\w*)/, 'late changes'],
  [/\bchang\w*/, 'sudden changes'],
  [/\b(late|slow|delay\w*)\b/, 'answers and notices that come late'],
  [/\b(forget\w*|forgot\w*|miss\w*)\b/, 'notices that get lost'],
  [/\b(reply|replies|answer\w*|respond\w*)\b/, 'questions without an answer'],
  [/\b(read\w*|check\w*|test\w*)\b/, 'things that go unchecked'],
];
const blameWords =
  /(いつも|必ず|毎回|全然|ちゃんと|勝手に|のせいで|\balways\b|\bnever\b|\bthe fault of\b|\bit is\b|\bfailed to\b)\s*/gi;

/** Turns a blaming sentence into the event it is about, without its subject. `names` are the words to drop. */
export function eventOf(text: string, lang: Lang, names: readonly string[]): string {
  const folded = foldText(text);
  for (const [pattern, event] of lang === 'ja' ? eventsJa : eventsEn) {
    const match = pattern.exec(folded);
    if (match) return event.replace('$1', match[1] ?? '');
  }
  let rest = text;
  for (const name of names) {
    for (const tail of ['が', 'は', 'の', '']) rest = rest.split(name + tail).join('');
  }
  rest = rest.replace(blameWords, '').trim();
  if (rest.length > 3) return rest;
  return lang === 'ja' ? '行き違い' : 'misunderstandings';
}
