import type { Text } from './words.ts';

/** The words behind {form}: what is expected at a place. */
export const forms = {
  text: { en: 'text', ja: '文字' },
  number: { en: 'a whole number', ja: '整数' },
  list: { en: 'a list', ja: 'リスト' },
  peopleList: { en: 'a list of people, like [ken, mio]', ja: '人のリスト（例：[ken, mio]）' },
  teamList: { en: 'a list of teams, like [sales, dev]', ja: '部門のリスト（例：[sales, dev]）' },
  topicList: {
    en: 'a list of topics, like [first-one, next-one]',
    ja: 'テーマのリスト（例：[見積もりの前提, 納期の根拠]）',
  },
  textList: { en: 'a list of texts', ja: '文のリスト' },
  dateList: {
    en: 'a list of dates, like [2026-12-10, 2026-12-17]',
    ja: '日付のリスト（例：[2026-12-10, 2026-12-17]）',
  },
  entryList: { en: 'a list, one entry behind each "- "', ja: 'リスト（「- 」に続けて一件ずつ）' },
  map: { en: 'entries, each behind an id of its own', ja: '名前つきの項目' },
  entry: { en: 'keys with values, each on a line of its own', ja: 'キーと値（一行に一組）' },
  concerns: { en: 'teams, each with a reason', ja: '部門と、それぞれの理由' },
  minutes: { en: 'whole minutes, like 60', ja: '分単位の整数（例：60）' },
  decision: { en: '"continue", "change", "pause" or "close"', ja: '「continue」「change」「pause」「close」のどれか' },
  status: { en: '"planned", "held" or "cancelled"', ja: '「planned」「held」「cancelled」のどれか' },
  step: {
    en: '"participant", "organiser", "cohost" or "host"',
    ja: '「participant」「organiser」「cohost」「host」のどれか',
  },
  kind: {
    en: '"answer", "project", "practice" or "contact"',
    ja: '「answer」「project」「practice」「contact」のどれか',
  },
  source: {
    en: '"handover", "struggle", "swap", "hint" or "asked"',
    ja: '「handover」「struggle」「swap」「hint」「asked」のどれか',
  },
  done: { en: '"true", or the date it was done', ja: '「true」か、済んだ日付' },
} satisfies Record<string, Text>;

/** The words behind {item}: what an entry is. */
export const items = {
  session: { en: 'session', ja: '回' },
  series: { en: 'series', ja: 'シリーズ' },
  topic: { en: 'topic', ja: 'テーマ' },
  hint: { en: 'hint', ja: 'ヒント' },
  outcome: { en: 'outcome', ja: '成果' },
  followup: { en: 'follow-up', ja: 'やること' },
  handover: { en: 'handover', ja: '受け渡し' },
  receipt: { en: 'handover', ja: '受け渡し' },
  decision: { en: 'decision', ja: '判断' },
  block: { en: 'agenda block', ja: '枠' },
  group: { en: 'group', ja: 'グループ' },
  cadence: { en: 'cadence', ja: '開催ペース' },
  renewal: { en: 'review', ja: '見直し' },
  term: { en: 'entry', ja: '言葉' },
  team: { en: 'team', ja: '部門' },
  person: { en: 'person', ja: '人' },
  past: { en: 'entry', ja: '経験' },
} satisfies Record<string, Text>;

/** The words behind {reason}: why a line cannot be read. */
export const syntax = {
  indent: { en: 'its indent does not match the line above', ja: '上の行と字下げがそろっていません' },
  wideIndent: {
    en: 'it is indented with full-width or no-break spaces; use plain ones',
    ja: '行頭に全角スペースなどがあります。半角スペースで字下げします',
  },
  tab: { en: 'it starts with a tab; use spaces', ja: '行頭にタブがあります。半角スペースを使います' },
  quote: { en: 'a quotation mark is not closed', ja: '引用符が閉じていません' },
  bracket: { en: 'a bracket or brace is not closed', ja: 'かっこが閉じていません' },
  noSpace: { en: 'a space is missing after the colon', ja: 'コロンの後に半角スペースがありません' },
  noColon: { en: 'a key needs a colon behind it', ja: 'キーの後にコロンがありません' },
  fullColon: { en: 'the colon after the key is full-width', ja: 'キーの後のコロンが全角です' },
  wideGap: {
    en: 'a full-width or no-break space stands where a plain one belongs',
    ja: '半角スペースの位置に全角スペースなどがあります',
  },
  innerColon: {
    en: 'a second colon splits the text; put the text in quotes',
    ja: '二つ目のコロンで文が切れています。文を引用符で囲みます',
  },
  reserved: {
    en: 'text cannot start with this character; put it in quotes',
    ja: 'この文字では始められません。文を引用符で囲みます',
  },
  alias: { en: 'the name after "*" is not defined', ja: '「*」の後の名前が定義されていません' },
  escape: {
    en: 'a backslash stands before a character that takes none; double it',
    ja: '「\\」の後の文字が正しくありません。「\\\\」と重ねて書きます',
  },
  topLevel: {
    en: 'a meetup file starts with keys such as "series:" and "sessions:"',
    ja: '交流会のファイルは「series:」や「sessions:」で始めます',
  },
  fence: {
    en: 'it is a Markdown fence; a meetup file holds only what stands between the two',
    ja: 'Markdownのコードブロックの記号です。ファイルには、記号の間の中身だけを書きます',
  },
  table: {
    en: 'it is a row of a table; dates go below "sessions:", each as "- date: 2026-12-17", and names below "people:"',
    ja: '表の行のままです。日付は「sessions:」の下に「- date: 2026-12-17」の形で一件ずつ、名前は「people:」の下に書きます',
  },
  conflict: {
    en: 'the file holds two versions from a merge; choose one',
    ja: 'マージの競合が残っています。どちらかを選びます',
  },
  documents: {
    en: 'a second document starts here ("---")',
    ja: 'ここから二つ目の文書が始まっています（「---」）',
  },
  tooLarge: { en: 'the file is larger than 4 MB', ja: 'ファイルが4MBを超えています' },
  tooDeep: { en: 'it is nested more than 64 levels deep', ja: '入れ子が64段を超えています' },
  tooManyAliases: {
    en: 'there are more than 100 anchors and aliases in the file',
    ja: 'アンカーとエイリアスが100個を超えています',
  },
  tooManyCopies: {
    en: 'the aliases of the file stand for more than 20,000 values',
    ja: 'エイリアスで繰り返される値が2万個を超えています',
  },
  tooBroken: {
    en: 'more than 100 places before it cannot be read either; nothing behind it is read',
    ja: 'ここまでに読み取れないところが100か所を超えたので、この後ろは読みません',
  },
  tooManyEntries: { en: 'the file holds more than 5,000 sessions', ja: '回が5,000件を超えています' },
  notUtf8: { en: 'the file is not UTF-8 text; save it as UTF-8', ja: 'UTF-8の文書ではありません。UTF-8で保存します' },
  unreachable: { en: 'the file cannot be opened', ja: 'ファイルを開けません' },
  other: { en: 'something before it is incomplete', ja: '直前の書き方が途中で終わっています' },
} satisfies Record<string, Text>;

export type SyntaxReason = keyof typeof syntax;

export type FormWord = keyof typeof forms;

export const formNamed = (name: FormWord): Text => forms[name];
export const itemNamed = (name: keyof typeof items): Text => items[name];
export const reasonNamed = (name: SyntaxReason): Text => syntax[name];
