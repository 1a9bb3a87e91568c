import type { Text } from './words.ts';

/** What is suggested where teams know each other through few, or not at all. */
export const suggestions = {
  alone: {
    en: '{name} has met nobody outside {team} yet. Next time, seat them beside someone from {otherTeam}.',
    ja: '{name}は、まだ{team}の外の人と会っていません。次回は{otherTeam}の人の隣に座ってもらいませんか。',
  },
  aloneAnywhere: {
    en: '{name} has met nobody outside {team} yet. Next time, seat them beside someone from another team.',
    ja: '{name}は、まだ{team}の外の人と会っていません。次回はほかの部門の人の隣に座ってもらいませんか。',
  },
  pair: {
    en: '{team} and {otherTeam} know each other only through {names}. Next time, seat {name} beside {other}.',
    ja: '{team}と{otherTeam}をつないでいるのは{names}だけです。次回は{name}と{other}を隣どうしにしませんか。',
  },
  fragile: {
    en: '{team} and {otherTeam} know each other only through {names}. One more person from either side would help.',
    ja: '{team}と{otherTeam}をつないでいるのは{names}だけです。どちらかの部門からもう一人誘ってみませんか。',
  },
  none: {
    en: 'Connections appear after the first session with people from two teams.',
    ja: '二つの部門が参加した回を開催すると、ここにつながりが現れます。',
  },
  calm: {
    en: 'Teams that met are linked by more than one person. A good time to invite someone new.',
    ja: '出会った部門どうしは、複数の人でつながっています。新しい人を誘うのによい時期です。',
  },
} as const satisfies Readonly<Record<string, Text>>;
