import assert from 'node:assert/strict';
import { idProblem, sameId } from '../../../src/core/plan/id.ts';
import { freeId, slug } from '../../../src/core/plan/slug.ts';

describe('an id', () => {
  const fine = [
    'ken',
    '営業',
    'a.b_c-d',
    '007',
    'Nō',
    '髙橋',
    '𠮷田',
    'א',
    'か\u3099',
    'x'.repeat(64),
    'constructor',
    '__proto__'.slice(2),
  ];
  for (const id of fine) it(`"${id}" is one`, () => assert.equal(idProblem(id), undefined));

  const odd = [
    '',
    ' ',
    'a b',
    '田中　太郎',
    '-a',
    '.a',
    '_a',
    'a/b',
    'a:b',
    '@ken',
    'a,b',
    '👋',
    '\ufeffken',
    'a\u200bb',
    '__proto__',
  ];
  for (const id of odd) it(`${JSON.stringify(id)} is none`, () => assert.equal(idProblem(id), 'form'));

  it('longer than 64 characters is too long', () => assert.equal(idProblem('𠮷'.repeat(65)), 'length'));

  it('is compared in one Unicode form, so that a Mac and a Windows name meet, and kept as it is', () => {
    assert.equal(sameId('か\u3099'), sameId('が'));
    assert.notEqual(sameId('髙橋'), sameId('高橋'));
    assert.notEqual(sameId('Aya'), sameId('aya'));
  });
});

describe('the id made from a title', () => {
  const slugs: readonly (readonly [title: string, id: string])[] = [
    ['Where does an estimate wait?', 'where-does-an-estimate'],
    ['見積もりの前提', '見積もりの前提'],
    ['見積もり　の／前提：どこ', '見積もり-の-前提-どこ'],
    ['R&D', 'rd'],
    ['C# 研究会', 'c-研究会'],
    ['Ｓａｌｅｓ', 'sales'],
    ['--- a ---', 'a'],
    ['ABC', 'abc'],
    ['?!', ''],
    ['👩‍👩‍👧‍👦', ''],
    ['What each side wants to know the day before', 'what-each-side-wants'],
    ['What happens on the day of a release?', 'what-happens-on-the-day'],
    ['受け渡しで待ち時間が長くなる理由を一緒に数える会を開く', '受け渡しで待ち時間が長くなる理由を一緒に数える'],
    ['お客様からの問い合わせを開発に渡すときの話し合いの進め方', 'お客様からの問い合わせを開発に渡す'],
    ['仕様変更、お客様からの急な依頼、その他のことを数える', '仕様変更-お客様からの急な依頼-その他のこと'],
    ['APIの仕様変更を後から知って手戻りになるのを防ぐ', 'apiの仕様変更を後から知って手戻りになる'],
    ['ローンチカスタマーサクセスオンボーディング', 'ローンチカスタマーサクセスオンボーディング'],
    ['a'.repeat(40), 'a'.repeat(24)],
    ['あ'.repeat(40), 'あ'.repeat(24)],
  ];
  for (const [title, id] of slugs)
    it(`of "${title}" is "${id}"`, () => {
      assert.equal(slug(title), id);
      if (id) assert.equal(idProblem(id), undefined);
    });

  it('gets a number where it is taken', () => {
    const taken = new Set(['a', 'a-2']);
    assert.equal(
      freeId('a', (id) => taken.has(id)),
      'a-3',
    );
    assert.equal(
      freeId('b', (id) => taken.has(id)),
      'b',
    );
  });
});
