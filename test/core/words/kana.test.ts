import assert from 'node:assert/strict';
import { hiragana, romaji } from '../../../src/core/words/kana.ts';

describe('kana in the letters of a keyboard', () => {
  const cases: readonly (readonly [kana: string, letters: string])[] = [
    ['あいうえお', 'aiueo'],
    ['かきくけこ', 'kakikukeko'],
    ['がぎぐげご', 'gagigugego'],
    ['さしすせそ', 'sashisuseso'],
    ['ざじずぜぞ', 'zajizuzezo'],
    ['たちつてと', 'tachitsuteto'],
    ['だぢづでど', 'dajizudedo'],
    ['なにぬねの', 'naninuneno'],
    ['はひふへほ', 'hahifuheho'],
    ['ばびぶべぼ', 'babibubebo'],
    ['ぱぴぷぺぽ', 'papipupepo'],
    ['まみむめも', 'mamimumemo'],
    ['やゆよ', 'yayuyo'],
    ['らりるれろ', 'rarirurero'],
    ['わをん', 'waon'],
    ['きゃきゅきょ', 'kyakyukyo'],
    ['しゃしゅしょ', 'shashusho'],
    ['じゃじゅじょ', 'jajujo'],
    ['ちゃちゅちょ', 'chachucho'],
    ['りょう', 'ryou'],
    ['はっとり', 'hattori'],
    ['ざっし', 'zasshi'],
    ['まっちゃ', 'matcha'],
    ['めんばー', 'menba'],
    ['あじぇんだ', 'ajenda'],
    ['しぇあ', 'shea'],
    ['ちぇっく', 'chekku'],
    ['ふぁいる', 'fairu'],
    ['ふぇるなんです', 'ferunandesu'],
    ['ぱーてぃー', 'pati'],
    ['うぃき', 'wiki'],
    ['すうぇーでん', 'suweden'],
    ['ゔぃくとりあ', 'vikutoria'],
    ['ミオ', 'mio'],
    ['ｱﾔ', 'aya'],
    ['QA ちーむ', 'QA chimu'],
    ['', ''],
  ];
  for (const [kana, letters] of cases) it(`${kana}: ${letters}`, () => assert.equal(romaji(kana), letters));
});

describe('katakana as hiragana', () => {
  const cases: readonly (readonly [text: string, hiragana: string])[] = [
    ['サトウ　アヤ', 'さとう あや'],
    ['ｶﾞ', 'が'],
    ['ァヶヴ', 'ぁゖゔ'],
    ['メンバー', 'めんばー'],
    ['澪 Mio', '澪 Mio'],
  ];
  for (const [text, expected] of cases) it(text, () => assert.equal(hiragana(text), expected));
});
