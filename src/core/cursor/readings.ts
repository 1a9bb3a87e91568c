import { usualWords } from '../read/synonym.ts';
import { hiragana, romaji } from '../words/kana.ts';

/** How the Japanese words for a key are read; typed with or without an input method they offer the key. */
const readings: Readonly<Record<string, readonly string[]>> = {
  series: ['しりーず'],
  topics: ['てーま', 'ぎだい'],
  sessions: ['かい', 'かいさい'],
  outcomes: ['せいか'],
  teams: ['ぶもん', 'ぶしょ'],
  people: ['ひと', 'めんばー'],
  title: ['だいめい', 'なまえ'],
  goal: ['もくてき', 'もくひょう'],
  because: ['りゆう', 'はいけい'],
  sponsors: ['うしろだて'],
  organisers: ['しゅさいしゃぐるーぷ'],
  cadence: ['かいさいぺーす', 'ひんど'],
  every: ['かんかく'],
  on: ['ようび'],
  timezone: ['たいむぞーん', 'じさ'],
  start: ['かいしじこく', 'じこく'],
  minutes: ['ながさ', 'ふん'],
  place: ['ばしょ', 'かいじょう'],
  purpose: ['ねらい'],
  questions: ['とい', 'たしかめたいこと'],
  signs: ['てごたえ'],
  renewal: ['みなおし'],
  decisions: ['はんだん'],
  decision: ['はんだん'],
  question: ['とい'],
  concerns: ['かかわるぶもん'],
  deepen: ['ふかめるとい'],
  format: ['すすめかた', 'けいしき'],
  takeaway: ['もちかえること'],
  evidence: ['あかし'],
  date: ['ひづけ', 'にってい'],
  options: ['こうほび'],
  status: ['じょうたい'],
  host: ['しゅさいしゃ', 'かんじ'],
  cohosts: ['きょうどうしゅさいしゃ'],
  participants: ['さんかしゃ', 'しゅっせきしゃ'],
  guests: ['げすと'],
  agenda: ['あじぇんだ', 'しだい'],
  groups: ['ぐるーぷわけ'],
  hints: ['ひんと', 'ひとこと'],
  from: ['だれから'],
  to: ['だれへ'],
  said: ['ことば'],
  followups: ['やること', 'しゅくだい'],
  what: ['ないよう'],
  owner: ['たんとう'],
  due: ['きげん'],
  done: ['すみ'],
  handoff: ['ひきつぎめも'],
  name: ['なまえ'],
  reading: ['よみ'],
  team: ['しょぞくぶもん'],
  specialty: ['せんもん'],
  aim: ['めざすだんかい'],
  history: ['けいけん'],
  owns: ['うけもつしごと'],
  handovers: ['うけわたし'],
  struggles: ['こまりごと'],
  terms: ['ことば'],
  org: ['かいしゃ', 'じぎょうぶ'],
};

/** Everything somebody may type for a key, beside the key and its label. */
export function wordsFor(key: string): readonly string[] {
  const read = readings[key] ?? [];
  return [...usualWords(key), ...read, ...read.map(romaji)];
}

/** How a name that is read this way may be typed. */
export const soundsOf = (reading: string | undefined): readonly string[] =>
  reading === undefined ? [] : [hiragana(reading), romaji(reading).replaceAll(/\s+/g, '')];
