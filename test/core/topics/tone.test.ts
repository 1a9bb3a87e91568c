import assert from 'node:assert/strict';
import { asksNothing, isJapanese, isYesNo } from '../../../src/core/topics/opening.ts';
import { blames, eventOf, maskPeople } from '../../../src/core/topics/soften.ts';

describe('a question', () => {
  const closed: readonly (readonly [question: string, closed: boolean])[] = [
    ['Is it late?', true],
    ['(Is it late?)', true],
    ['“Is it late?”', false],
    ['Have you seen it?', true],
    ["Isn't it late?", true],
    ['Island life: what changed?', false],
    ['Picture one case. Was it late?', true],
    ['Tell us about it.', false],
    ['The last one?', true],
    ['Did it help: what changed?', false],
    ['Which one?', false],
    ['「何」は届きますか。', true],
    ['“What” is a word here?', true],
    ['届きますか。', true],
    ['何か困っていますか。', true],
    ['誰か気にしますか。', true],
    ['何が届きますか。', false],
    ['どこかで止まりますか。', true],
    ['どこが止まりますか。', false],
    ['いつから遅いですか。', false],
    ['どこから手を付けますか。', false],
    ['何から話しますか。', false],
    ['何か所で止まりますか。', false],
    ['何か足りませんか。', true],
    ['思い浮かぶ場面を1つ。', false],
  ];
  for (const [question, expected] of closed)
    it(`${expected ? 'for yes or no' : 'that opens'}: ${question}`, () => assert.equal(isYesNo(question), expected));

  const asking: readonly (readonly [text: string, nothing: boolean])[] = [
    ['', false],
    ['  ', false],
    ['Lead times', true],
    ['Lead times?', false],
    ['リードタイム？', false],
    ['How we quote', false],
    ['Do we quote', false],
    ['見積の流れ', true],
    ['見積は早いか', false],
    ['見積は早いか。', false],
    ['「見積は早いか」', false],
    ['見積の何を待つ', false],
  ];
  for (const [text, nothing] of asking)
    it(`${nothing ? 'is not' : 'may be'} 「${text}」`, () => assert.equal(asksNothing(text), nothing));

  const japanese: readonly (readonly [text: string, is: boolean])[] = [
    ['', false],
    ['123', false],
    ['abcあい', true],
    ['abcdあい', false],
    ['漢字', true],
    ['カナ', true],
  ];
  for (const [text, is] of japanese)
    it(`「${text}」 ${is ? 'is' : 'is not'} Japanese`, () => assert.equal(isJapanese(text), is));
});

describe('people and blame', () => {
  const masks: readonly (readonly [text: string, lang: 'ja' | 'en', people: readonly string[], masked: string])[] = [
    ['森さんが休む', 'ja', [], '担当者が休む'],
    ['患者さんが待つ', 'ja', [], '患者さんが待つ'],
    ['鈴木部長の確認', 'ja', [], '部長の確認'],
    ['山田が休む', 'ja', [], '担当者が休む'],
    ['山田屋の見積', 'ja', [], '山田屋の見積'],
    ['森本さんと話す', 'ja', ['森本'], '担当者と話す'],
    ['森本に聞く', 'ja', ['森本'], '担当者に聞く'],
    ['森に聞く', 'ja', ['森'], '森に聞く'],
    ['Dr. Ferrari signs', 'en', [], 'someone signs'],
    ['the drive signs', 'en', [], 'the drive signs'],
    ["Bob's list", 'en', [], "someone's list"],
    ['Bobbin stock', 'en', [], 'Bobbin stock'],
    ['Zed and Zedler', 'en', ['Zed'], 'someone and Zedler'],
    ['AZed, Zed', 'en', ['Zed'], 'AZed, someone'],
    ['Zed waits', 'ja', ['Zed'], '担当者 waits'],
  ];
  for (const [text, lang, people, masked] of masks)
    it(`${text} → ${masked}`, () => assert.equal(maskPeople(text, lang, people), masked));

  const blaming: readonly (readonly [text: string, names: boolean, blames: boolean])[] = [
    ['営業はいつも遅い', true, true],
    ['いつも遅い', false, false],
    ['sales never answers', true, true],
    ['sales answers late', true, false],
    ['nevertheless late', true, false],
  ];
  for (const [text, names, is] of blaming)
    it(`${text} ${is ? 'blames' : 'does not blame'}`, () => assert.equal(blames(text, names), is));

  const events: readonly (readonly [text: string, lang: 'ja' | 'en', names: readonly string[], event: string])[] = [
    ['営業が急に仕様を変える', 'ja', ['営業'], '急な仕様変更'],
    ['営業はいつも遅い', 'ja', ['営業'], '返事や連絡の遅れ'],
    ['営業は必ず忘れる', 'ja', ['営業'], '連絡の漏れ'],
    ['営業は回答がいつも来ない', 'ja', ['営業'], '回答が届かない'],
    ['営業は約束を守らない', 'ja', ['営業'], '約束の行き違い'],
    ['営業は資料を読まない', 'ja', ['営業'], '読まれていない資料'],
    ['営業の責任', 'ja', ['営業'], '行き違い'],
    ['営業はちゃんと箱を並べる', 'ja', ['営業'], '箱を並べる'],
    ['営業の箱', 'ja', ['営業'], '行き違い'],
    ['Sales always changes it at the last minute', 'en', ['Sales'], 'late changes'],
    ['Sales always changes it', 'en', ['Sales'], 'sudden changes'],
    ['Sales is always late', 'en', ['Sales'], 'answers and notices that come late'],
    ['Sales always forgets', 'en', ['Sales'], 'notices that get lost'],
    ['Sales never replies', 'en', ['Sales'], 'questions without an answer'],
    ['Sales never reads it', 'en', ['Sales'], 'things that go unchecked'],
    ['Sales always stacks boxes', 'en', ['Sales'], 'stacks boxes'],
    ['Sales never', 'en', ['Sales'], 'misunderstandings'],
  ];
  for (const [text, lang, names, event] of events)
    it(`${text} → ${event}`, () => assert.equal(eventOf(text, lang, names), event));
});
