import type { Text } from './words.ts';

/** The words of a run sheet. */
export const sheetWords = {
  name: { en: 'Run sheet', ja: '進行表' },
  command: { en: 'Save Run Sheet', ja: '進行表を保存する' },
  host: { en: 'Host', ja: '主催者' },
  cohosts: { en: 'Co-hosts', ja: '共同主催者' },
  agenda: { en: 'Agenda', ja: 'アジェンダ' },
  end: { en: 'End', ja: '終了' },
  questions: { en: 'Topics and questions', ja: 'テーマと問い' },
  takeaway: { en: 'Take home', ja: '持ち帰り' },
  groups: { en: 'Groups', ja: 'グループ' },
  group: { en: 'Group {n}', ja: 'グループ{n}' },
  roundGroup: { en: 'Round {n}, group {known}', ja: '{n}巡目・グループ{known}' },
  lead: { en: ' (leads)', ja: '（進行役）' },
  expected: { en: 'Expected', ja: '参加予定' },
  guests: { en: 'Guests', ja: 'ゲスト' },
  before: { en: 'From the sessions before', ja: 'これまでの回から' },
  handoff: { en: 'Hand-off note', ja: '引き継ぎメモ' },
  saved: { en: 'Run sheet saved as {file}.', ja: '進行表を{file}に保存しました。' },
  noSession: { en: 'There is no session in this file.', ja: 'このファイルには回がありません。' },
} as const satisfies Readonly<Record<string, Text>>;
