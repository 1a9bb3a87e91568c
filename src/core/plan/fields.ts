import type { Path } from './path.ts';
import {
  decisionKinds,
  type Entries,
  type EntryKind,
  type Named,
  outcomeKinds,
  sources,
  statuses,
  steps,
} from './plan.ts';

/** What may be written behind a key. */
export type Form =
  | { readonly is: 'text' | 'count' | 'minutes' | 'day' | 'dayOrOpen' | 'done' | 'time' | 'zone' | 'id' | 'on' }
  | { readonly is: 'one'; readonly of: readonly string[] }
  | { readonly is: 'name'; readonly of: Named }
  | { readonly is: 'list'; readonly of: Form }
  | { readonly is: 'texts' }
  | { readonly is: 'entry'; readonly of: EntryKind }
  /** Either of two spellings of one entry: a short one, or the entry in full. */
  | { readonly is: 'block' | 'term' | 'group' }
  | { readonly is: 'concerns' };

export interface Field {
  readonly form: Form;
  /** Without it the entry says nothing. */
  readonly required?: true;
  /** What the key means, in a few words a host would use. */
  readonly label: { readonly en: string; readonly ja: string };
}

const field = (form: Form, en: string, ja: string): Field => ({ form, label: { en, ja } });
const required = (form: Form, en: string, ja: string): Field => ({ form, required: true, label: { en, ja } });

const text: Form = { is: 'text' };
const list = (of: Form): Form => ({ is: 'list', of });
const one = (of: readonly string[]): Form => ({ is: 'one', of });
const entry = (of: EntryKind): Form => ({ is: 'entry', of });
const person: Form = { is: 'name', of: 'people' };
const team: Form = { is: 'name', of: 'teams' };
const topic: Form = { is: 'name', of: 'topics' };
const hint: Form = { is: 'name', of: 'hints' };

/** The one table of everything a meetup file can say; checks, JSON Schema, completion and documentation come from it. */
export const fields: {
  readonly [K in EntryKind]: { readonly [F in Exclude<keyof Entries[K], 'nth' | 'short'>]-?: Field };
} = {
  series: {
    title: required(text, 'Title', '名前'),
    goal: field(text, 'Goal as given, vague is fine', '目的（漠然としたままでよい）'),
    because: field(text, 'The problem behind it', '背景の課題'),
    teams: field(list(team), 'Teams', '部門'),
    sponsors: field(list(person), 'Sponsors, such as department heads', '後ろ盾（部門長など）'),
    organisers: field(list(person), 'Organiser group', '主催者グループ'),
    cadence: field(entry('cadence'), 'Cadence, such as every 1 month on 3rd thu', '開催ペース（毎月第3木曜など）'),
    timezone: field({ is: 'zone' }, 'Time zone', 'タイムゾーン'),
    start: field({ is: 'time' }, 'Start time', '開始時刻'),
    minutes: field({ is: 'minutes' }, 'Length in minutes', '長さ（分）'),
    place: field(text, 'Place or link', '場所・リンク'),
    purpose: field(text, 'Purpose in one concrete sentence', 'ねらい（具体的な一文）'),
    questions: field(list(text), 'Open questions', '確かめたいこと・問い'),
    signs: field(list(text), 'Signs one can see', '手ごたえ（目に見える変化）'),
    renewal: field(entry('renewal'), 'Review of the series', '見直し'),
  },
  cadence: {
    every: required(text, 'How often: 1 month, 2 week', '間隔（1 month、2 weekなど）'),
    on: field({ is: 'on' }, 'Which day: thu, 3rd thu, last fri, 15', '曜日・日（thu、3rd thu、15など）'),
  },
  renewal: {
    after: field({ is: 'count' }, 'Review after this many sessions', '何回ごとに見直すか'),
    'keep-if': field(list(text), 'Keep if', '続ける条件'),
    'stop-if': field(list(text), 'Stop if', '閉じる条件'),
    decisions: field(list(entry('decision')), 'Decisions so far', 'これまでの判断'),
  },
  decision: {
    date: required({ is: 'day' }, 'Date', '日付'),
    decision: required(one(decisionKinds), 'Continue, change, pause or close', '判断（続ける・変える・休む・閉じる）'),
    why: field(text, 'Why', 'そう判断した理由'),
    change: field(text, 'What changes', '変えること'),
  },
  topic: {
    question: required(text, 'Opening question', '最初の問い'),
    title: field(text, 'Title', '題名'),
    concerns: field({ is: 'concerns' }, 'Teams concerned, each with a reason', '関わる部門とその理由'),
    deepen: field(list(text), 'Follow-up questions', '深める問い'),
    format: field(text, 'Form of discussion', '討議の形式・進め方'),
    minutes: field({ is: 'minutes' }, 'Length in minutes', '長さ（分）'),
    takeaway: field(text, 'What people take home', '持ち帰ること'),
    evidence: field(text, 'How we will see it worked', 'うまくいった証し'),
    source: field(one(sources), 'How the topic was found', 'テーマの見つけ方'),
  },
  session: {
    date: required({ is: 'dayOrOpen' }, 'Date, or tbd', '日付（未定ならtbd）'),
    options: field(list({ is: 'day' }), 'Dates under discussion', '候補日'),
    id: field({ is: 'id' }, 'Id, only if something refers to it', 'id（参照するときだけ）'),
    title: field(text, 'Title', '題名'),
    start: field({ is: 'time' }, 'Start time', '開始時刻'),
    minutes: field({ is: 'minutes' }, 'Length in minutes', '長さ（分）'),
    place: field(text, 'Place or link', '場所・リンク'),
    status: field(one(statuses), 'Status, normally only cancelled', '状態（ふつうは中止だけ書く）'),
    because: field(text, 'Reason, one line', '理由（一行）'),
    host: field(person, 'Host', '主催者'),
    cohosts: field(list(person), 'Co-hosts', '共同主催者'),
    participants: field(list(person), 'Participants: expected, later who came', '参加者（前は予定、後は参加した人）'),
    guests: field(list(text), 'Guests not listed under people', 'ゲスト（登録していない人）'),
    topics: field(list(topic), 'Topics', 'テーマ'),
    agenda: field(list({ is: 'block' }), 'Agenda, one block a line', 'アジェンダ（一行に一枠）'),
    groups: field(list({ is: 'group' }), 'Who sits together', 'グループ分け'),
    hints: field(list(entry('hint')), 'Remarks that stuck', 'ヒント・心に残った一言'),
    followups: field(list(entry('followup')), 'Follow-ups', 'やること'),
    handoff: field(text, 'Hand-off note to the next host', '引き継ぎメモ（次の主催者へ）'),
  },
  block: {
    minutes: required({ is: 'minutes' }, 'Length in minutes', '長さ（分）'),
    what: required(text, 'What happens', '内容'),
    who: field(person, 'Who leads the block', '枠を進める人'),
    topic: field(topic, 'Topic', 'テーマ'),
  },
  group: {
    people: required(list(person), 'Who sits together', '一緒に座る人'),
    round: field({ is: 'count' }, 'Round number', '何巡目か'),
    lead: field(person, 'Who leads the group', 'グループの進行役'),
  },
  hint: {
    id: field({ is: 'id' }, 'Id, only if an outcome refers to it', 'id（成果から参照するときだけ）'),
    from: required(person, 'From whom', '誰から'),
    to: field(person, 'To whom', '誰へ'),
    said: required(text, 'What was said', '話された言葉'),
    topic: field(topic, 'Topic', 'テーマ'),
  },
  followup: {
    what: required(text, 'What will be done', 'すること'),
    owner: field(person, 'Owner', '担当'),
    due: field({ is: 'day' }, 'Due date', '期限'),
    done: field({ is: 'done' }, 'Done, or the date it was done', '済み（または済んだ日）'),
  },
  outcome: {
    date: required({ is: 'day' }, 'Date', '日付'),
    what: required(text, 'What came of it', '何につながったか'),
    kind: field(one(outcomeKinds), 'Kind of outcome', '成果の種類'),
    from: field(list(hint), 'The hints it came from', 'もとになったヒント'),
    people: field(list(person), 'Whom to thank', '名前を挙げてお礼する人'),
  },
  team: {
    name: field(text, 'Name shown', '表示名'),
    org: field(text, 'Company or division', '会社・事業部'),
    owns: field(list(text), 'What the team owns', '受け持つ仕事'),
    handovers: field(list(entry('handover')), 'Work handed over to another team', '受け渡し（渡すもの）'),
    receives: field(list(entry('receipt')), 'Work received from another team', '受け渡し（受け取るもの）'),
    struggles: field(list(text), 'Struggles', '困りごと'),
    terms: field(list({ is: 'term' }), "The team's own words", '部門の言葉'),
    metrics: field(list(text), 'Numbers the team watches', '見ている数字'),
    tools: field(list(text), 'Tools in daily use', 'ふだん使う道具'),
    incidents: field(list(text), 'Recent events', '最近の出来事'),
  },
  handover: {
    to: required(team, 'To which team', 'どの部門へ'),
    what: required(text, 'What is handed over', '渡すもの'),
  },
  receipt: {
    from: required(team, 'From which team', 'どの部門から'),
    what: required(text, 'What is received', '受け取るもの'),
  },
  term: {
    term: required(text, 'The word', '言葉'),
    means: field(text, 'Meaning', '意味'),
  },
  person: {
    name: field(text, 'Name shown', '表示名'),
    reading: field(text, 'Reading, used for sorting', 'よみ（並び順に使う）'),
    team: field(team, 'Team', '所属部門'),
    specialty: field({ is: 'texts' }, 'Specialty', '専門'),
    timezone: field({ is: 'zone' }, 'Time zone', 'タイムゾーン'),
    aim: field(one(steps), 'Step aimed at', '目指す段階（主催者など）'),
    history: field(list(entry('past')), 'Experience outside these files', 'ほかでの経験'),
  },
  past: {
    when: field(text, 'When', 'いつ'),
    role: field(one(steps), 'Role', '役割'),
    what: field(text, 'What', '内容'),
  },
};

/** The sections a file consists of, in the order they are usually written. */
export const sections = {
  meetup: { holds: 'version', label: { en: 'Format version', ja: '形式の版' } },
  series: { holds: 'entry', of: 'series', label: { en: 'The series', ja: 'シリーズ' } },
  topics: { holds: 'named', of: 'topic', label: { en: 'Topics', ja: 'テーマ' } },
  sessions: { holds: 'list', of: 'session', label: { en: 'Sessions', ja: '開催・各回' } },
  outcomes: { holds: 'list', of: 'outcome', label: { en: 'Outcomes', ja: '成果' } },
  teams: { holds: 'named', of: 'team', label: { en: 'Teams', ja: '部門' } },
  people: { holds: 'named', of: 'person', label: { en: 'People', ja: '人' } },
} as const satisfies Record<
  string,
  { holds: 'version' | 'entry' | 'named' | 'list'; of?: EntryKind; label: { en: string; ja: string } }
>;
export type Section = keyof typeof sections;

/** True for a key that may stand at the top of a file. */
export const isSection = (key: string): key is Section => Object.hasOwn(sections, key);

/** The newest format version this program reads. */
export const knownVersion = 1;

const tables = Object.fromEntries(
  Object.entries(fields).map(([kind, all]) => [kind, new Map<string, Field>(Object.entries(all))]),
) as unknown as Readonly<Record<EntryKind, ReadonlyMap<string, Field>>>;

/** The field of an entry under this key, or undefined where the key is not one of it. */
export const fieldOf = (kind: EntryKind, key: string): Field | undefined => tables[kind].get(key);

const usualKeys = new Map(Object.values(fields).flatMap((all) => Object.keys(all).map((key) => [key, key] as const)));

/** The same word, and for a key of the format the one copy of it that everything else finds soonest. */
export const usualKey = (key: string): string => usualKeys.get(key) ?? key;

/** What may be written at a path; undefined where the path leads nowhere. */
export function formAt(path: Path): Form | undefined {
  const [section, key, ...rest] = path;
  if (typeof section !== 'string' || !isSection(section)) return undefined;
  const held = sections[section];
  if (held.holds === 'version') return { is: 'count' };
  if (held.holds === 'entry')
    return key === undefined ? { is: 'entry', of: held.of } : below({ is: 'entry', of: held.of }, path.slice(1));
  return key === undefined ? undefined : below({ is: 'entry', of: held.of }, rest);
}

const below = (form: Form, path: Path): Form | undefined =>
  path.reduce<Form | undefined>((at, step) => at && formBelow(at, step), form);

/** What may be written one step further in; undefined where there is no such step. */
export function formBelow(form: Form, step: string | number): Form | undefined {
  const kind = entryKind(form);
  if (kind && typeof step === 'string') return fieldOf(kind, step)?.form;
  if (typeof step !== 'number') return undefined;
  if (form.is === 'list') return form.of;
  if (form.is === 'texts') return text;
  return form.is === 'group' ? person : undefined;
}

/** The kind of entry a form holds; for forms with a short spelling, the one of the long spelling. */
export function entryKind(form: Form): EntryKind | undefined {
  if (form.is === 'entry') return form.of;
  return form.is === 'block' || form.is === 'term' || form.is === 'group' ? form.is : undefined;
}
