import assert from 'node:assert/strict';
import { type Cadence, readCadence } from '../../../src/core/plan/cadence.ts';
import type { Day } from '../../../src/core/plan/day.ts';
import type { Time } from '../../../src/core/plan/time.ts';
import { spellCadence } from '../../../src/core/words/cadence.ts';
import { type Counted, count, ordinal } from '../../../src/core/words/numbers.ts';
import { type Facts, languageOf, type Placeholder, quote, wordsFor } from '../../../src/core/words/words.ts';

const today = '2026-11-23' as Day;
const [en, ja] = [wordsFor('en', today), wordsFor('ja', today)];
const both = (placeholder: Placeholder, facts: Facts): readonly [string, string] => {
  const text = { en: `{${placeholder}}`, ja: `{${placeholder}}` };
  return [en.fill(text, facts), ja.fill(text, facts)];
};

describe('what facts become in a sentence', () => {
  const date = (text: string): Day => text as Day;
  const range = ['15:00', '16:00'] as readonly string[] as readonly [Time, Time];
  const cases: readonly (readonly [placeholder: Placeholder, facts: Facts, en: string, ja: string])[] = [
    ['date', { date: date('2026-12-17') }, 'Thu 17 Dec', '12月17日（木）'],
    ['date', { date: date('2027-01-14') }, 'Thu 14 Jan 2027', '2027年1月14日（木）'],
    ['due', { due: date('2025-10-08') }, 'Wed 8 Oct 2025', '2025年10月8日（水）'],
    ['range', { range }, '15:00–16:00', '15:00〜16:00'],
    ['name', { name: 'Ken' }, 'Ken', 'Kenさん'],
    ['name', { name: '田中さん' }, '田中さん', '田中さん'],
    ['host', { host: '森部長' }, '森部長', '森部長'],
    ['names', { names: ['Ken'] }, 'Ken', 'Kenさん'],
    ['names', { names: ['Ken', 'Mio'] }, 'Ken and Mio', 'KenさんとMioさん'],
    ['names', { names: ['Ken', 'Mio', 'Sho'] }, 'Ken, Mio and Sho', 'Kenさん、Mioさん、Shoさん'],
    ['names', { names: ['A', 'B', 'C', 'D'] }, 'A, B, C and 1 other', 'Aさん、Bさん、Cさんほか1人'],
    ['names', { names: ['A', 'B', 'C', 'D', 'E'] }, 'A, B, C and 2 others', 'Aさん、Bさん、Cさんほか2人'],
    ['names', { names: [] }, '', ''],
    ['teams', { teams: ['Sales', 'Development'] }, 'Sales and Development', 'SalesとDevelopment'],
    ['nth', { nth: 1 }, '1st', '第1回'],
    ['n', { n: 3 }, '3', '3'],
    ['days', { days: 46 }, '46 days', '46日'],
    ['agendaMinutes', { agendaMinutes: 75 }, '75 min', '75分'],
    ['sessions', { sessions: 3 }, '3 sessions', '3回'],
    ['times', { times: 2 }, 'twice', '2回'],
    ['topics', { topics: 1 }, '1 topic', '1件'],
    ['reason', { reason: { en: 'why', ja: '理由' } }, 'why', '理由'],
    ['id', {}, '', ''],
  ];
  for (const [placeholder, facts, english, japanese] of cases)
    it(`{${placeholder}} ${JSON.stringify(facts)}`, () =>
      assert.deepEqual(both(placeholder, facts), [english, japanese]));
});

describe('counting', () => {
  const table: Readonly<Record<Counted, readonly [one: string, three: string, ja: string]>> = {
    day: ['1 day', '3 days', '3日'],
    minute: ['1 min', '3 min', '3分'],
    session: ['1 session', '3 sessions', '3回'],
    time: ['once', '3 times', '3回'],
    person: ['1 person', '3 people', '3人'],
    team: ['1 team', '3 teams', '3部門'],
    topic: ['1 topic', '3 topics', '3件'],
    item: ['1 item', '3 items', '3件'],
    file: ['1 file', '3 files', '3件'],
    change: ['1 change', '3 changes', '3か所'],
    group: ['1 group', '3 groups', '3グループ'],
    round: ['1 round', '3 rounds', '3巡'],
    pair: ['1 pair', '3 pairs', '3組'],
    hint: ['1 hint', '3 hints', '3件'],
    followup: ['1 follow-up', '3 follow-ups', '3件'],
    outcome: ['1 outcome', '3 outcomes', '3件'],
  };
  for (const [of, [one, three, japanese]] of Object.entries(table) as [Counted, readonly [string, string, string]][])
    it(of, () =>
      assert.deepEqual([count('en', of, 1), count('en', of, 3), count('ja', of, 3)], [one, three, japanese]),
    );

  it('nothing has a plural of its own', () => assert.equal(count('en', 'session', 0), '0 sessions'));
  it('no times is not once', () => assert.equal(count('en', 'time', 0), '0 times'));
  it('ordinals follow English', () =>
    assert.deepEqual(
      [1, 2, 3, 4, 11, 12, 13, 21, 22, 101].map((n) => ordinal('en', n)),
      ['1st', '2nd', '3rd', '4th', '11th', '12th', '13th', '21st', '22nd', '101st'],
    ));
});

describe('a cadence in words', () => {
  const cases: readonly (readonly [every: string, on: string | undefined, en: string, ja: string])[] = [
    ['1 month', '3rd thu', 'monthly on the 3rd Thursday', '毎月第3木曜'],
    ['2 week', 'thu', 'every 2 weeks on Thursday', '隔週木曜'],
    ['1 month', 'last fri', 'monthly on the last Friday', '毎月最終金曜'],
    ['1 month', '15', 'monthly on the 15th', '毎月15日'],
    ['1 week', 'mon', 'weekly on Monday', '毎週月曜'],
    ['1 day', undefined, 'daily', '毎日'],
    ['10 day', undefined, 'every 10 days', '10日ごとの'],
    ['2 month', '1st mon', 'every 2 months on the 1st Monday', '隔月第1月曜'],
    ['3 month', '22', 'every 3 months on the 22nd', '3か月ごとの22日'],
    ['3 week', 'sun', 'every 3 weeks on Sunday', '3週間ごとの日曜'],
  ];
  for (const [every, on, english, japanese] of cases)
    it(english, () => assert.deepEqual(spellCadence(readCadence(every, on) as Cadence), { en: english, ja: japanese }));
});

describe("somebody's text inside a sentence", () => {
  const cases: readonly (readonly [text: string, shown: string, why: string])[] = [
    ['plain', 'plain', 'stays as it is'],
    ['  a\tb\r\nc  ', 'a b c', 'stands on one line'],
    ['\u202eevil\u2066', 'evil', 'cannot turn the sentence around'],
    ['a\u200bb\ufeffc\u00adx', 'abc\u00adx', 'hides nothing between letters'],
    ['a\u2028b\u0000c', 'abc', 'has no other line ends or control characters'],
    ['x'.repeat(40), 'x'.repeat(40), 'may have 40 characters'],
    ['x'.repeat(41), `${'x'.repeat(39)}…`, 'is cut beyond that'],
    ['𠮷'.repeat(41), `${'𠮷'.repeat(39)}…`, 'is never cut inside a character'],
    ['👩‍👩‍👧‍👦'.repeat(3), '👩‍👩‍👧‍👦'.repeat(3), 'counts what a person sees as one'],
    ['葛\u{e0100}飾', '葛\u{e0100}飾', 'keeps the variant of a kanji'],
    ['髙橋﨑', '髙橋﨑', 'keeps the characters of a name'],
  ];
  for (const [text, shown, why] of cases) it(why, () => assert.equal(quote(text), shown));

  it('a letter with thousands of marks does not fill the screen', () =>
    assert.ok(quote(`a${'\u0301'.repeat(5000)}`).length < 500));

  it('is never taken for a placeholder', () => {
    assert.equal(en.fill({ en: '{text}', ja: '' }, { text: '{name}', name: 'Ken' }), '{name}');
    assert.equal(en.fill({ en: '{text}', ja: '' }, { text: '$& $1' }), '$& $1');
  });
});

describe('the language of a locale', () => {
  for (const [locale, language] of [
    ['ja', 'ja'],
    ['ja-JP', 'ja'],
    ['ja_JP.UTF-8', 'ja'],
    ['JA', 'ja'],
    ['en-GB', 'en'],
    ['jam', 'en'],
    ['fr', 'en'],
    ['', 'en'],
  ] as const)
    it(`"${locale}" is ${language}`, () => assert.equal(languageOf(locale), language));
});
