import assert from 'node:assert/strict';
import { conceptsIn } from '../../../src/core/topics/concepts.ts';
import { gatherFacts } from '../../../src/core/topics/facts.ts';
import { foldText } from '../../../src/core/topics/fold-text.ts';
import { findLinks } from '../../../src/core/topics/links.ts';
import { dice, gramsOf, linkThreshold, overlap } from '../../../src/core/topics/similarity.ts';

const like = (a: string, b: string): number => overlap(gramsOf(foldText(a)), gramsOf(foldText(b)));

const related: readonly (readonly [string, string])[] = [
  ['問い合わせ対応', 'お問合せの件数'],
  ['仕様変更の連絡', '仕様変更の連絡が着工後に来て段取り替えをやり直す'],
  ['納期回答', '納期回答が遅く顧客を2日待たせる'],
  ['特急品の可否が分からない', '特急の割り込みが週5件ある'],
  ['見積書の作成', '再見積もりが多い'],
  ['発売日の変更を前日に知る', '新商品の発売日'],
  ['schema registry', 'feature pipelines break after schema changes'],
  ['drawing revisions', 'drawings on site are one revision behind'],
  ['customer complaints', 'クレームの件数'],
  ['図面', 'blueprints'],
  ['waiting days for GPU quota', 'GPU quota'],
  ['ﾃﾞﾌﾟﾛｲ手順', 'デプロイの失敗'],
];
const unrelated: readonly (readonly [string, string])[] = [
  ['見積書の作成', '棚替え'],
  ['情報の共有', '情報の管理'],
  ['業務の改善', '業務の問題'],
  ['退院予定', '退職手続き'],
  ['株主総会', '在庫の棚卸し'],
  ['visa letters', 'passport copy'],
  ['team meeting process', 'team work process'],
  ['契約審査', '外観検査'],
  ['discharge summary', 'press release'],
];

describe('topics: likeness', () => {
  for (const [a, b] of related)
    it(`links 「${a}」 and 「${b}」`, () => assert.ok(like(a, b) >= linkThreshold, String(like(a, b))));
  for (const [a, b] of unrelated) {
    it(`keeps 「${a}」 and 「${b}」 apart`, () => assert.ok(like(a, b) <= linkThreshold, String(like(a, b))));
  }

  it('does not link two teams by an everyday word', () => {
    const links = (a: string, b: string): number => {
      const given = [
        { id: 'a', name: 'あさひ', owns: [a] },
        { id: 'b', name: 'ゆうひ', owns: [b] },
      ];
      const teams = given.map((team) => ({ id: team.id, name: team.name, given: team, standIn: false }));
      return findLinks(gatherFacts(teams, { goal: '', teams: given }, 'ja').facts, 2).all.length;
    };
    assert.equal(links('情報の共有', '情報の管理'), 0);
    assert.equal(links('churn model', 'model deployment requests'), 0);
    assert.equal(links('見積書の情報', '見積書の共有'), 1);
  });

  it('is the same both ways and 1 for a text with itself', () => {
    for (const [a, b] of [...related, ...unrelated]) assert.equal(like(a, b), like(b, a));
    assert.equal(like('納期回答の遅れ', '納期回答の遅れ'), 1);
    assert.equal(dice(gramsOf('納期回答'), gramsOf('納期回答')), 1);
  });

  it('never divides by nothing', () => {
    for (const text of ['', ' ', 'の', 'the', '12', '…', 'ひやり']) {
      assert.ok(Number.isFinite(like(text, '納期回答')) && Number.isFinite(dice(gramsOf(text), gramsOf(text))), text);
    }
    assert.equal(like('ひやり', 'ひやり'), 1, 'a word all in hiragana is still like itself');
  });

  it('lets the longest wording win, and holds words to their borders', () => {
    assert.deepEqual([...conceptsIn('仕様変更').keys()], ['spec-change']);
    assert.deepEqual([...conceptsIn('レジュメ').keys()], []);
    assert.deepEqual([...conceptsIn('レジ待ち').keys()], ['till']);
    assert.deepEqual([...conceptsIn('a special contractor').keys()], ['supplier']);
    assert.deepEqual([...conceptsIn('two contracts').keys()], ['contract']);
  });
});
