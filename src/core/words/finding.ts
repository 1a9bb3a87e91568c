import type { Text } from './words.ts';

/** What is said while somebody looks for something in the past of a folder. */
export const finding = {
  title: { en: 'Find in Past Sessions', ja: '過去の回から探す' },
  prompt: { en: 'Find a word, a person or a topic in past sessions', ja: '過去の回から言葉・人・テーマを探す' },
  none: {
    en: 'Nothing found. Try a shorter word, or a name.',
    ja: '見つかりませんでした。短い言葉や人の名前でもお試しください。',
  },
  nothingYet: {
    en: 'No topics, sessions or hints here yet.',
    ja: '探せるテーマ・開催回・ヒントがまだありません。',
  },
  topic: { en: 'Topic', ja: 'テーマ' },
  session: { en: 'Session', ja: '開催回' },
  hint: { en: 'Hint', ja: 'ヒント' },
  followup: { en: 'Follow-up', ja: 'やること' },
  outcome: { en: 'Outcome', ja: '成果' },
} as const satisfies Record<string, Text>;
