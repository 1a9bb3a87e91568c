import { saidTwice } from './said-twice.ts';
import { ui } from './ui.ts';
import type { Text } from './words.ts';

/** What is said about names: why one cannot be had, and what a renaming touches. */
export const naming = {
  noName: {
    en: 'There is no name here. Put the cursor on a person, a team, a topic or the id of a hint.',
    ja: 'ここには名前がありません。人、部門、テーマ、ヒントのidにカーソルを置いてください。',
  },
  alias: {
    en: 'This name is written as a YAML alias. Change it where it is defined.',
    ja: 'この名前はYAMLのエイリアスで書かれています。定義されている場所で直してください。',
  },
  badId: saidTwice.badId,
  tooLong: {
    en: 'The id "{id}" is longer than 64 characters. Choose a shorter one.',
    ja: 'id「{id}」は64文字を超えています。もっと短くしてください。',
  },
  badName: {
    en: 'A name needs at least one letter, on one line, with no space before or behind it.',
    ja: '名前は1文字以上を1行で、前後に空白を入れずに書いてください。',
  },
  taken: ui.errors.taken,
  given: { en: 'Where it is defined', ja: '定義' },
  used: { en: 'Where it is used', ja: '使われている場所' },
} as const satisfies Record<string, Text>;
