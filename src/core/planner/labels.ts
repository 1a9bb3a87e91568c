import type { Language, Text } from '../words/words.ts';

const texts = {
  goal: { en: 'Goal', ja: '目的' },
  purpose: { en: 'Purpose', ja: 'ねらい' },
  because: { en: 'The problem behind it', ja: '背景の課題' },
  teams: { en: 'Teams', ja: '部門' },
  goalToTopics: { en: 'Turn goal into topics', ja: '目的からテーマを考える' },
  scheduleNext: { en: 'Schedule next session', ja: '次回を決める' },
  openFile: { en: 'Open the file', ja: 'ファイルを開く' },
  showLine: { en: 'Show the line', ja: '該当の行を表示する' },
  sessions: { en: 'Sessions', ja: '開催' },
  glance: { en: 'The series at a glance', ja: 'シリーズの全体' },
  earlier: { en: 'Show {n} earlier', ja: '以前の{n}回も表示する' },
  recent: { en: 'Show only the latest', ja: '最近の回だけ表示する' },
  next: { en: 'Next', ja: '次回' },
  expected: { en: 'Expected', ja: '見込み' },
  today: { en: 'Today', ja: '今日' },
  options: { en: 'Dates under discussion', ja: '候補日' },
  host: { en: 'Host', ja: '主催者' },
  cohosts: { en: 'Co-hosts', ja: '共同主催者' },
  with: { en: 'with', ja: '共同主催' },
  place: { en: 'Place', ja: '場所' },
  reason: { en: 'Reason', ja: '理由' },
  agenda: { en: 'Agenda', ja: 'アジェンダ' },
  ends: { en: 'Planned end {n}', ja: '予定の終了{n}' },
  hints: { en: 'Remarks that stuck', ja: '心に残った一言' },
  followups: { en: 'Follow-ups', ja: 'やること' },
  done: { en: 'Done', ja: '済み' },
  handoff: { en: 'Hand-off note to the next host', ja: '引き継ぎメモ（次の主催者へ）' },
  topics: { en: 'Topics', ja: 'テーマ' },
  backlog: { en: 'Topics waiting', ja: 'テーマの候補' },
  chosen: { en: 'Topics on a session', ja: '予定に入ったテーマ' },
  discussed: { en: 'Topics talked about', ja: '話したテーマ' },
  comesFrom: { en: 'Where it comes from', ja: 'もとになった記述' },
  people: { en: 'People', ja: '人' },
  waiting: { en: 'What waits', ja: '待っていること' },
  open: { en: 'Open follow-ups', ja: 'これからやること' },
  late: { en: 'Overdue', ja: '期限を過ぎています' },
  findings: { en: 'Things to look at', ja: '見ておきたい点' },
} satisfies Record<string, Text>;

/** The fixed words of the planner in one language; `{n}` stands where the planner puts a number or a time. */
export type Labels = Readonly<Record<keyof typeof texts, string>>;

/** The fixed words of the planner in the reader's language. */
export const labelsIn = (language: Language): Labels =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, text[language]])) as Labels;
