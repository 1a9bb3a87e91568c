import type { Text } from './words.ts';

/** What a page about who has met whom says around what it shows. */
export const networkPageWords = {
  title: { en: 'Who has met whom: {title}', ja: '誰と誰が会ったか：{title}' },
  next: { en: 'A next step', ja: '次の一歩' },
  between: { en: 'Between teams', ja: '部門どうしのつながり' },
  people: { en: 'Person by person', ja: '一人ずつ' },
  came: { en: '{team}, {sessions}', ja: '{team}、参加{sessions}' },
  cameAlone: { en: '{sessions}', ja: '参加{sessions}' },
  met: { en: 'has met ', ja: '会った人：' },
  notMet: { en: 'not yet ', ja: 'まだ会っていない人：' },
} as const satisfies Readonly<Record<string, Text>>;
