import type { Text } from './words.ts';

/** What is said around findings and their remedies, besides what each rule says itself. */
export const marks = {
  choose: {
    people: { en: 'Who is it?', ja: '誰にしますか' },
    teams: { en: 'Which team is it?', ja: 'どの部門にしますか' },
    topics: { en: 'Which topic is it?', ja: 'どのテーマにしますか' },
    hints: { en: 'Which hint did it come from?', ja: 'どのヒントから生まれましたか' },
  },
  fixAll: { en: 'Fix all that is safe in this file', ja: 'このファイルで安全に直せるものをまとめて直す' },
  fixed: {
    en: '{items} mended in one step. Undo takes all of it back.',
    ja: '{items}をまとめて直しました。一度の「元に戻す」ですべて戻ります。',
  },
  nothingToFix: {
    en: 'Nothing here can be mended without a decision of yours.',
    ja: '確かめずに直せるものはありません。',
  },
  ignore: { en: 'Ignore "{key}" on this line', ja: 'この行では「{key}」を知らせない' },
  ignoreWhy: {
    en: 'Why need it not be said here? The reason is written beside the line; it may be left empty.',
    ja: '知らせなくてよい理由は何ですか。行の上に書き添えます（空のままでもかまいません）。',
  },
  ignoreExample: { en: 'only a visit this time', ja: '今回は見学のみ' },
  why: { en: 'Why "{key}" matters', ja: '「{key}」が大切な理由を読む' },
} as const satisfies Record<string, Text | Record<string, Text>>;
