import type { Text } from './words.ts';

/** What a rule says and another place of the product says as well, in the same words. */
export const saidTwice = {
  badId: {
    en: '"{id}" cannot be an id. Use letters of any script, digits, "-", "_" and ".", without spaces.',
    ja: '「{id}」はidに使えません。文字（日本語も可）、数字、「-」「_」「.」を、空白なしで使ってください。',
  },
  decideAgain: {
    en: '{sessions} held since the last decision. Continue, change, pause or close?',
    ja: '前の判断から{sessions}開催しました。続けますか、変えますか、休みますか、閉じますか。',
  },
  decideFirst: {
    en: '{sessions} held so far. A good moment to ask: continue, change, pause or close?',
    ja: 'これまでに{sessions}開催しました。続けますか、変えますか、休みますか、閉じますか。',
  },
  onlyBridge: {
    en: 'Only {name} links {team} and {otherTeam}. Bring one more pair together.',
    ja: '{team}と{otherTeam}の橋渡し役は{name}だけです。もう一組、話す機会を作りましょう。',
  },
} as const satisfies Record<string, Text>;
