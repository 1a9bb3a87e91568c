import type { fields } from './fields.ts';
import type { EntryKind } from './plan.ts';

interface Text {
  readonly en: string;
  readonly ja: string;
}

/** What each key means, in a few words a host would use. Beside the forms in `fields.ts`: reading a file needs no words. */
export const fieldLabels: {
  readonly [K in EntryKind]: { readonly [F in keyof (typeof fields)[K]]: Text };
} = {
  series: {
    title: { en: 'Title', ja: '名前' },
    goal: { en: 'Goal as given, vague is fine', ja: '目的（漠然としたままでよい）' },
    because: { en: 'The problem behind it', ja: '背景の課題' },
    teams: { en: 'Teams', ja: '部門' },
    sponsors: { en: 'Sponsors, such as department heads', ja: '後ろ盾（部門長など）' },
    organisers: { en: 'Organiser group', ja: '主催者グループ' },
    cadence: { en: 'Cadence, such as every 1 month on 3rd thu', ja: '開催ペース（毎月第3木曜など）' },
    timezone: { en: 'Time zone', ja: 'タイムゾーン' },
    start: { en: 'Start time', ja: '開始時刻' },
    minutes: { en: 'Length in minutes', ja: '長さ（分）' },
    place: { en: 'Place or link', ja: '場所・リンク' },
    purpose: { en: 'Purpose in one concrete sentence', ja: 'ねらい（具体的な一文）' },
    questions: { en: 'Open questions', ja: '確かめたいこと・問い' },
    signs: { en: 'Signs one can see', ja: '手ごたえ（目に見える変化）' },
    renewal: { en: 'Review of the series', ja: '見直し' },
  },
  cadence: {
    every: { en: 'How often: 1 month, 2 week', ja: '間隔（1 month、2 weekなど）' },
    on: { en: 'Which day: thu, 3rd thu, last fri, 15', ja: '曜日・日（thu、3rd thu、15など）' },
  },
  renewal: {
    after: { en: 'Review after this many sessions', ja: '何回ごとに見直すか' },
    'keep-if': { en: 'Keep if', ja: '続ける条件' },
    'stop-if': { en: 'Stop if', ja: '閉じる条件' },
    decisions: { en: 'Decisions so far', ja: 'これまでの判断' },
  },
  decision: {
    date: { en: 'Date', ja: '日付' },
    decision: { en: 'Continue, change, pause or close', ja: '判断（続ける・変える・休む・閉じる）' },
    why: { en: 'Why', ja: 'そう判断した理由' },
    change: { en: 'What changes', ja: '変えること' },
  },
  topic: {
    question: { en: 'Opening question', ja: '最初の問い' },
    title: { en: 'Title', ja: '題名' },
    concerns: { en: 'Teams concerned, each with a reason', ja: '関わる部門とその理由' },
    deepen: { en: 'Follow-up questions', ja: '深める問い' },
    format: { en: 'Form of discussion', ja: '討議の形式・進め方' },
    minutes: { en: 'Length in minutes', ja: '長さ（分）' },
    takeaway: { en: 'What people take home', ja: '持ち帰ること' },
    evidence: { en: 'How we will see it worked', ja: 'うまくいった証し' },
    source: { en: 'How the topic was found', ja: 'テーマの見つけ方' },
  },
  session: {
    date: { en: 'Date, or tbd', ja: '日付（未定ならtbd）' },
    options: { en: 'Dates under discussion', ja: '候補日' },
    id: { en: 'Id, only if something refers to it', ja: 'id（参照するときだけ）' },
    title: { en: 'Title', ja: '題名' },
    start: { en: 'Start time', ja: '開始時刻' },
    minutes: { en: 'Length in minutes', ja: '長さ（分）' },
    place: { en: 'Place or link', ja: '場所・リンク' },
    status: { en: 'Status, normally only cancelled', ja: '状態（ふつうは中止だけ書く）' },
    because: { en: 'Reason, one line', ja: '理由（一行）' },
    host: { en: 'Host', ja: '主催者' },
    cohosts: { en: 'Co-hosts', ja: '共同主催者' },
    participants: { en: 'Participants: expected, later who came', ja: '参加者（前は予定、後は参加した人）' },
    guests: { en: 'Guests not listed under people', ja: 'ゲスト（登録していない人）' },
    topics: { en: 'Topics', ja: 'テーマ' },
    agenda: { en: 'Agenda, one block a line', ja: 'アジェンダ（一行に一枠）' },
    groups: { en: 'Who sits together', ja: 'グループ分け' },
    hints: { en: 'Remarks that stuck', ja: 'ヒント・心に残った一言' },
    followups: { en: 'Follow-ups', ja: 'やること' },
    handoff: { en: 'Hand-off note to the next host', ja: '引き継ぎメモ（次の主催者へ）' },
  },
  block: {
    minutes: { en: 'Length in minutes', ja: '長さ（分）' },
    what: { en: 'What happens', ja: '内容' },
    who: { en: 'Who leads the block', ja: '枠を進める人' },
    topic: { en: 'Topic', ja: 'テーマ' },
  },
  group: {
    people: { en: 'Who sits together', ja: '一緒に座る人' },
    round: { en: 'Round number', ja: '何巡目か' },
    lead: { en: 'Who leads the group', ja: 'グループの進行役' },
  },
  hint: {
    id: { en: 'Id, only if an outcome refers to it', ja: 'id（成果から参照するときだけ）' },
    from: { en: 'From whom', ja: '誰から' },
    to: { en: 'To whom', ja: '誰へ' },
    said: { en: 'What was said', ja: '話された言葉' },
    topic: { en: 'Topic', ja: 'テーマ' },
  },
  followup: {
    what: { en: 'What will be done', ja: 'すること' },
    owner: { en: 'Owner', ja: '担当' },
    due: { en: 'Due date', ja: '期限' },
    done: { en: 'Done, or the date it was done', ja: '済み（または済んだ日）' },
  },
  outcome: {
    date: { en: 'Date', ja: '日付' },
    what: { en: 'What came of it', ja: '何につながったか' },
    kind: { en: 'Kind of outcome', ja: '成果の種類' },
    from: { en: 'The hints it came from', ja: 'もとになったヒント' },
    people: { en: 'Whom to thank', ja: '名前を挙げてお礼する人' },
  },
  team: {
    name: { en: 'Name shown', ja: '表示名' },
    org: { en: 'Company or division', ja: '会社・事業部' },
    owns: { en: 'What the team owns', ja: '受け持つ仕事' },
    handovers: { en: 'Work handed over to another team', ja: '受け渡し（渡すもの）' },
    receives: { en: 'Work received from another team', ja: '受け渡し（受け取るもの）' },
    struggles: { en: 'Struggles', ja: '困りごと' },
    terms: { en: "The team's own words", ja: '部門の言葉' },
    metrics: { en: 'Numbers the team watches', ja: '見ている数字' },
    tools: { en: 'Tools in daily use', ja: 'ふだん使う道具' },
    incidents: { en: 'Recent events', ja: '最近の出来事' },
  },
  handover: {
    to: { en: 'To which team', ja: 'どの部門へ' },
    what: { en: 'What is handed over', ja: '渡すもの' },
  },
  receipt: {
    from: { en: 'From which team', ja: 'どの部門から' },
    what: { en: 'What is received', ja: '受け取るもの' },
  },
  term: {
    term: { en: 'The word', ja: '言葉' },
    means: { en: 'Meaning', ja: '意味' },
  },
  person: {
    name: { en: 'Name shown', ja: '表示名' },
    reading: { en: 'Reading, used for sorting', ja: 'よみ（並び順に使う）' },
    team: { en: 'Team', ja: '所属部門' },
    specialty: { en: 'Specialty', ja: '専門' },
    timezone: { en: 'Time zone', ja: 'タイムゾーン' },
    aim: { en: 'Step aimed at', ja: '目指す段階（主催者など）' },
    history: { en: 'Experience outside these files', ja: 'ほかでの経験' },
  },
  past: {
    when: { en: 'When', ja: 'いつ' },
    role: { en: 'Role', ja: '役割' },
    what: { en: 'What', ja: '内容' },
  },
};

/** What a key of an entry means. */
export const labelOf = (kind: EntryKind, key: string): Text =>
  (fieldLabels[kind] as Readonly<Record<string, Text>>)[key] ?? { en: key, ja: key };
