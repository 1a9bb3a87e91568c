import assert from 'node:assert/strict';
import { offer, offers } from './marked.ts';

/** The keys that typing a word finds, as editors do: by the beginning of one of the words behind an offer. */
const found = (text: string, typed: string): readonly string[] =>
  offers(text)
    .filter(({ kind }) => kind === 'key')
    .filter(({ filter }) => filter.split(' ').some((word) => word.startsWith(typed)))
    .map(({ label }) => label);

describe('a key is found by how its Japanese name is read, with an input method and without', () => {
  const places: readonly (readonly [
    text: string,
    words: readonly (readonly [kana: string, letters: string, key: string])[],
  ])[] = [
    [
      'meetup: 1\n|',
      [
        ['しりーず', 'shirizu', 'series'],
        ['てーま', 'tema', 'topics'],
        ['ぎだい', 'gidai', 'topics'],
        ['かいさい', 'kaisai', 'sessions'],
        ['せいか', 'seika', 'outcomes'],
        ['ぶもん', 'bumon', 'teams'],
        ['ぶしょ', 'busho', 'teams'],
        ['ひと', 'hito', 'people'],
        ['めんばー', 'menba', 'people'],
      ],
    ],
    [
      'series:\n  |',
      [
        ['だいめい', 'daimei', 'title'],
        ['なまえ', 'namae', 'title'],
        ['もくてき', 'mokuteki', 'goal'],
        ['もくひょう', 'mokuhyou', 'goal'],
        ['りゆう', 'riyuu', 'because'],
        ['はいけい', 'haikei', 'because'],
        ['ぶもん', 'bumon', 'teams'],
        ['うしろだて', 'ushirodate', 'sponsors'],
        ['しゅさいしゃ', 'shusaisha', 'organisers'],
        ['かいさいぺーす', 'kaisaipesu', 'cadence'],
        ['ひんど', 'hindo', 'cadence'],
        ['たいむぞーん', 'taimuzon', 'timezone'],
        ['じさ', 'jisa', 'timezone'],
        ['かいしじこく', 'kaishijikoku', 'start'],
        ['じこく', 'jikoku', 'start'],
        ['ながさ', 'nagasa', 'minutes'],
        ['ばしょ', 'basho', 'place'],
        ['かいじょう', 'kaijou', 'place'],
        ['ねらい', 'nerai', 'purpose'],
        ['とい', 'toi', 'questions'],
        ['たしかめ', 'tashikame', 'questions'],
        ['てごたえ', 'tegotae', 'signs'],
        ['みなおし', 'minaoshi', 'renewal'],
      ],
    ],
    [
      'series: { cadence: { | } }',
      [
        ['かんかく', 'kankaku', 'every'],
        ['ようび', 'youbi', 'on'],
      ],
    ],
    ['series:\n  renewal:\n    |', [['はんだん', 'handan', 'decisions']]],
    [
      'series:\n  renewal:\n    decisions:\n      - |',
      [
        ['はんだん', 'handan', 'decision'],
        ['ひづけ', 'hizuke', 'date'],
      ],
    ],
    [
      'topics:\n  a:\n    |',
      [
        ['とい', 'toi', 'question'],
        ['かかわる', 'kakawaru', 'concerns'],
        ['ふかめる', 'fukameru', 'deepen'],
        ['すすめかた', 'susumekata', 'format'],
        ['けいしき', 'keishiki', 'format'],
        ['もちかえる', 'mochikaeru', 'takeaway'],
        ['あかし', 'akashi', 'evidence'],
      ],
    ],
    [
      'sessions:\n  - status: planned\n    |',
      [
        ['ひづけ', 'hizuke', 'date'],
        ['にってい', 'nittei', 'date'],
        ['こうほ', 'kouho', 'options'],
        ['しゅさい', 'shusai', 'host'],
        ['かんじ', 'kanji', 'host'],
        ['きょうどう', 'kyoudou', 'cohosts'],
        ['さんか', 'sanka', 'participants'],
        ['しゅっせき', 'shusseki', 'participants'],
        ['げすと', 'gesuto', 'guests'],
        ['あじぇんだ', 'ajenda', 'agenda'],
        ['しだい', 'shidai', 'agenda'],
        ['ぐるーぷ', 'gurupu', 'groups'],
        ['ひんと', 'hinto', 'hints'],
        ['ひとこと', 'hitokoto', 'hints'],
        ['やること', 'yarukoto', 'followups'],
        ['しゅくだい', 'shukudai', 'followups'],
        ['ひきつぎ', 'hikitsugi', 'handoff'],
      ],
    ],
    ['sessions:\n  - date: tbd\n    |', [['じょうたい', 'joutai', 'status']]],
    [
      'sessions:\n  - hints:\n      - |',
      [
        ['だれから', 'darekara', 'from'],
        ['だれへ', 'darehe', 'to'],
        ['ことば', 'kotoba', 'said'],
      ],
    ],
    [
      'sessions:\n  - followups:\n      - |',
      [
        ['ないよう', 'naiyou', 'what'],
        ['たんとう', 'tantou', 'owner'],
        ['きげん', 'kigen', 'due'],
        ['すみ', 'sumi', 'done'],
      ],
    ],
    [
      'people:\n  a:\n    |',
      [
        ['なまえ', 'namae', 'name'],
        ['よみ', 'yomi', 'reading'],
        ['しょぞく', 'shozoku', 'team'],
        ['せんもん', 'senmon', 'specialty'],
        ['めざす', 'mezasu', 'aim'],
        ['けいけん', 'keiken', 'history'],
      ],
    ],
    [
      'teams:\n  a:\n    |',
      [
        ['うけもつ', 'ukemotsu', 'owns'],
        ['うけわたし', 'ukewatashi', 'handovers'],
        ['こまりごと', 'komarigoto', 'struggles'],
        ['ことば', 'kotoba', 'terms'],
        ['かいしゃ', 'kaisha', 'org'],
        ['じぎょうぶ', 'jigyoubu', 'org'],
      ],
    ],
  ];
  for (const [text, words] of places)
    for (const [kana, letters, key] of words)
      it(`${kana} and ${letters}: ${key}`, () => {
        assert.deepEqual(found(text, kana), [key]);
        assert.deepEqual(found(text, letters), [key]);
      });
});

describe('a name is found by its reading', () => {
  const typed = (reading: string): string =>
    offer('sessions:\n  - host: |', 'p1', { 'b.meetup.yaml': `people: { p1: { reading: ${reading} } }\n` }).filter;
  const cases: readonly (readonly [reading: string, filter: string])[] = [
    ['サトウ　アヤ', 'p1 さとう あや satouaya'],
    ['ﾐｵ', 'p1 みお mio'],
    ['りょう', 'p1 りょう ryou'],
    ['はっとり', 'p1 はっとり hattori'],
    ['Ana', 'p1 Ana'],
  ];
  for (const [reading, filter] of cases) it(reading, () => assert.equal(typed(reading), filter));
});
