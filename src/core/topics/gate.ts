import { type CueHit, findCues } from './cue-finder.ts';
import { foldText } from './fold-text.ts';
import { blank, type NameFinder, nameFinder } from './names.ts';
import { fold } from './normalise.ts';
import { isYesNo } from './opening.ts';
import { gramsOf, overlap } from './similarity.ts';

/** The twelve things a bad topic can be. */
export type GateRule = 'B1' | 'B2' | 'B3' | 'B4' | 'B5' | 'B6' | 'B7' | 'B8' | 'B9' | 'B10' | 'B11' | 'B12';
/** One complaint: the rule, whether it bars the topic, the field it is about, and what would help, in both languages. */
export interface GateVerdict {
  readonly rule: GateRule;
  readonly hard: boolean;
  readonly field: 'title' | 'why' | 'open' | 'take' | 'boxes' | 'evidence';
  readonly team?: string;
  readonly en: string;
  readonly ja: string;
}
/** A topic to judge, ours or hand-written: only what is given is judged. `why` is by team id. */
export interface JudgedTopic {
  readonly title: string;
  readonly open?: string | undefined;
  readonly why?: Readonly<Record<string, string>> | undefined;
  readonly take?: string | undefined;
  readonly minutes?: number | undefined;
  readonly boxes?: readonly { readonly phase: string; readonly minutes: number }[] | undefined;
  /** Texts of the facts the topic stands on; none given = unknown. */
  readonly facts?: readonly string[] | undefined;
  /** What fills the slots of one of our own topics: its facts, and which of them are guesses. */
  readonly slots?:
    | readonly { readonly text: string; readonly assumed: boolean; readonly neutral: boolean }[]
    | undefined;
}
/** The teams that will be in the session. */
export interface JudgedFor {
  readonly teams: readonly { readonly id: string; readonly name: string }[];
}

interface Look {
  readonly topic: JudgedTopic;
  readonly teams: JudgedFor['teams'];
  readonly title: string;
  readonly find: NameFinder;
}
/** The title of a topic that stands on no fact, without the names of teams: it has to carry the topic alone. */
interface Bare {
  readonly title: string;
  readonly folded: string;
  readonly vague: readonly CueHit[];
}
type Words = readonly [field: GateVerdict['field'], hard: boolean, en: string, ja: string];

const rules: Readonly<Record<GateRule, Words>> = {
  B1: [
    'title',
    true,
    'Name a thing that passes between the teams.',
    '部門の間を行き来する具体的なものを、1つ入れてみませんか。',
  ],
  B2: [
    'why',
    true,
    'Ask what the other side gets out of it, or swap roles halfway.',
    '相手の部門が持ち帰れることも書いてみませんか。',
  ],
  B3: [
    'open',
    true,
    'Open with what, how, when or which.',
    '「何」「どの」「どんな」「いつ」で始まる問いにしてみませんか。',
  ],
  B4: [
    'title',
    true,
    'Ask everyone to bring one case instead of a report.',
    '報告の代わりに、実例を1件ずつ持ち寄ってみませんか。',
  ],
  B5: [
    'title',
    true,
    'Ask about the event and the moment before it.',
    '人ではなく、出来事とその直前の場面を聞いてみませんか。',
  ],
  B6: ['title', false, 'Ask which trouble the tool should end.', 'その道具でなくしたい困りごとを聞いてみませんか。'],
  B7: ['title', false, 'Begin with one case from last month.', '先月の1件から始めてみませんか。'],
  B8: [
    'take',
    false,
    'Choose something those in the room may try themselves.',
    'その場の人が自分たちで試せることに替えてみませんか。',
  ],
  B9: [
    'take',
    false,
    'End with something to hold: one page, three rules, one trial.',
    '1枚の紙、3つの約束、1つの試しなど、形に残るものにしてみませんか。',
  ],
  B10: [
    'open',
    false,
    'Keep one question here and make the other a follow-up.',
    '問いは1つにして、もう1つは深める問いに回しませんか。',
  ],
  B11: ['evidence', true, 'Mark the guess with [assumed].', '推測には【仮】を付けましょう。'],
  B12: [
    'boxes',
    true,
    'Let the boxes add up to the length of the session.',
    '時間の合計を、開催時間に合わせましょう。',
  ],
};

/** Judges a topic by the gate; an empty list means it may pass. Hard rules bar it, soft ones advise. */
export function judgeTopic(topic: JudgedTopic, session: JudgedFor): GateVerdict[] {
  const title = foldText(topic.title);
  const find = nameFinder(session.teams.map((team) => team.name));
  const look: Look = { topic, teams: session.teams, title, find };
  const bare = standsOnFacts(topic) ? undefined : bareOf(blank(title, find(title)));
  const found: GateVerdict[] = [];
  const say = (rule: GateRule, team?: string): void => {
    const [field, hard, en, ja] = rules[rule];
    found.push({ rule, hard, field, en, ja, ...(team === undefined ? {} : { team }) });
  };
  if (bare && contentWeight(bare) < 1.5) say('B1');
  for (const team of teamsWithoutOwnReason(look)) say('B2', team);
  if (topic.open !== undefined && isYesNo(topic.open)) say('B3');
  if (isReport(look)) say('B4');
  if (hasBlame(look)) say('B5');
  if (bare && isToolOnly(bare)) say('B6');
  if (bare && isTooBig(bare)) say('B7');
  if (topic.take !== undefined && needsAbsent.test(foldText(topic.take))) say('B8');
  if (topic.take !== undefined && !isArtefact(topic.take)) say('B9');
  if ((topic.open?.match(/[?？]|か。/g) ?? []).length > 1) say('B10');
  if (hidesGuess(topic)) say('B11');
  if (
    topic.boxes &&
    topic.minutes !== undefined &&
    topic.boxes.reduce((sum, box) => sum + box.minutes, 0) !== topic.minutes
  )
    say('B12');
  return found;
}

function bareOf(title: string): Bare {
  const { folded } = fold(title);
  return { title, folded: folded.text, vague: findCues(folded).filter((cue) => cue.list === 'vague') };
}

function contentWeight({ folded, vague }: Bare): number {
  const rest = blank(folded, vague).replace(/について|に関して|\b(about|improving|regarding)\b/g, ' ');
  const grams = gramsOf(rest);
  return [...grams.weights].reduce((sum, [gram, weight]) => sum + (gram.startsWith('=') ? 0 : weight), 0);
}

function teamsWithoutOwnReason({ topic, teams, find }: Look): string[] {
  if (!topic.why) return [];
  const reasons = new Map(Object.entries(topic.why));
  const grams = new Map(
    [...reasons].map(([id, reason]) => {
      const folded = foldText(reason);
      return [id, gramsOf(blank(folded, find(folded)))] as const;
    }),
  );
  return teams
    .filter(({ id }) => {
      const own = grams.get(id);
      if (!own || (reasons.get(id) ?? '').trim() === '') return true;
      return [...grams].some(
        ([other, theirs]) =>
          other < id && overlap(own, theirs) >= 0.8 && own.total > 1 && sameLength(own.total, theirs.total),
      );
    })
    .map((team) => team.id);
}

/** Only texts of like length can be the same reason twice: a short one is easily contained in a long one. */
function sameLength(a: number, b: number): boolean {
  return Math.min(a, b) / Math.max(a, b) > 0.6;
}

const report =
  /進捗|近況|報告会|報告$|活動紹介|業務紹介|共有会|状況共有|\bstatus\b|\bupdates?\b|\bround[- ]?table\b|\bread-?out\b|\bshow ?case\b|\bprogress report/;
const speech = /講演|発表|説明|プレゼン|講義|\b(lecture|presentation|talk by|keynote|speech)\b/;

function isReport({ topic, title }: Look): boolean {
  if (report.test(title)) return true;
  const { boxes, minutes } = topic;
  if (!boxes || !minutes) return false;
  const spoken = boxes.filter((box) => speech.test(foldText(box.phase))).reduce((sum, box) => sum + box.minutes, 0);
  return spoken > 0.2 * minutes;
}

const negative =
  /遅|悪|できない|しない|ない|だめ|ダメ|ミス|失敗|\b(late|slow|bad|wrong|fail\w*|mistakes?|poor|lazy|not)\b/;
const fault = /怠慢|責任逃れ|のせい|が悪い|ちゃんと|\b(fault|blame|who failed|who is responsible for)\b/;
const absolute = /いつも|必ず|毎回|\b(always|never)\b/;

function hasBlame({ topic, title, find }: Look): boolean {
  return [title, foldText(topic.open ?? '')].some((text) =>
    // Blame is a matter of one clause: a name in one and "why" in another is no accusation.
    text.split(/[。、,:：?？]/).some((clause) => {
      if (fault.test(clause)) return true;
      const accuses = absolute.test(clause) || (/なぜ|どうして|\bwhy\b/.test(clause) && negative.test(clause));
      return accuses && find(clause).length > 0;
    }),
  );
}

function isToolOnly({ title, vague }: Bare): boolean {
  return (
    vague.some((cue) => cue.key === 'means') ||
    /(slack|teams|notion|wiki|チャット|チャンネル|ツール).{0,10}(使|導入|活用|\buse\b)|\b(use|using|adopt)\b.{0,20}\b(slack|notion|wiki|tool)/.test(
      title,
    )
  );
}

function isTooBig({ title, vague }: Bare): boolean {
  const wide = vague.some((cue) => cue.key === 'scope');
  return wide || /全社|組織風土|企業風土|\b(company-wide|whole company|corporate culture)\b/.test(title);
}

const needsAbsent =
  /承認を(得|取|もら)|稟議|予算(を|の)?(確保|獲得|承認|決定)|組織改編|組織変更|\b(approve[ds]?|approval of|budget (for|increase|approved)|reorgani[sz]\w+|headcount)\b/;
const countable =
  /[0-9０-９一二三]|図|表|一覧|カード|メモ|約束|地図|手引|写し|記録|見本|リスト|シート|案|枚|つ|名刺|[a-z]*\b(list|page|card|map|table|timeline|rules?|trial|copy|calendar|definition|answers?|requests?|one|two|three|five|ten|plan|checklist|habits?|swaps?)\b/i;

function isArtefact(take: string): boolean {
  return countable.test(take.normalize('NFKC')) && !/^(理解|関係|意識|連携)が?(深ま|良く|高ま)/.test(take);
}

/** How much of a guess must be seen in a text to know it again: the rest may have been cut. */
const telling = 12;

/** A text that shows a guessed fact and does not begin with the mark. */
function hidesGuess({ title, open, take, why, slots }: JudgedTopic): boolean {
  const guesses = (slots ?? []).filter((slot) => slot.assumed).map((slot) => slot.text.slice(0, telling));
  return [title, open ?? '', take ?? '', ...Object.values(why ?? {})].some(
    (text) => guesses.some((guess) => text.includes(guess)) && !/^(【仮】|\[assumed\])/.test(text),
  );
}

/** Whether a topic stands on something: given facts, or what fills its slots. */
function standsOnFacts({ facts, slots }: JudgedTopic): boolean {
  return facts ? facts.length > 0 : (slots ?? []).some((slot) => !slot.neutral);
}
