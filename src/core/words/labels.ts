import type { Text } from './words.ts';

/** What is said of sessions and series wherever they are shown, in the tree before anything else. */
export const labels = {
  dateUndecided: { en: 'Date to be decided', ja: '日程未定' },
  dateUnreadable: { en: 'Date cannot be read', ja: '日付が読み取れません' },
  hostOpen: { en: 'Host to be decided', ja: '主催者未定' },
  cancelled: { en: 'Cancelled', ja: '中止' },
  closed: { en: 'Closed with thanks', ja: 'お礼とともに閉じた' },
  paused: { en: 'Paused', ja: 'お休み中' },
  noNext: { en: 'No next date', ja: '次回の予定なし' },
  unreadable: { en: 'Some lines cannot be read', ja: '読み取れない行があります' },
  hostIs: { en: 'Host: {name}', ja: '主催者：{name}' },
  cohostsAre: { en: 'Co-hosts: {names}', ja: '共同主催者：{names}' },
  topicIs: { en: 'Topic: {topic}', ja: 'テーマ：{topic}' },
  backlog: { en: 'Topics waiting', ja: 'テーマの候補' },
} as const satisfies Readonly<Record<string, Text>>;
