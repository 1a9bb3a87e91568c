import assert from 'node:assert/strict';
import type { Day } from '../../../src/core/plan/day.ts';
import { bestOf, lettersFor, type Tally, tallyOf } from '../../../src/core/share/poll.ts';

const days = ['2026-12-10', '2026-12-11', '2026-12-12'] as Day[];
const options = lettersFor(days);
/** Who said what of each day: `A: Ken | Mio? | Aya-`. */
const counted = (answers: string): readonly string[] | undefined =>
  tallyOf(answers, options)?.map(({ letter, yes, perhaps, no }) =>
    `${letter}: ${[...yes, ...perhaps.map((name) => `${name}?`), ...no.map((name) => `${name}-`)].join(' ')}`.trim(),
  );

describe('the answers to a poll', () => {
  const cases: readonly (readonly [why: string, answers: string, counted: readonly string[] | undefined])[] = [
    ['behind a name', 'Ken: A o, B x, C ?', ['A: Ken', 'B: Ken-', 'C: Ken?']],
    ['below a name', 'Ken\nA o B x', ['A: Ken', 'B: Ken-', 'C:']],
    ['below a name and a blank line', 'Ken\n\nA o', ['A: Ken', 'B:', 'C:']],
    ['of several', 'Ken: A o\nMio: A x', ['A: Ken Mio-', 'B:', 'C:']],
    ['given twice: the last counts', 'Ken: A o B o\nKen: A x', ['A: Ken-', 'B:', 'C:']],
    ['of nobody', 'A o\nA x', ['A: #1 #2-', 'B:', 'C:']],
    ['of days nobody asked about', 'Ken: D o', undefined],
    ['that are none', 'Ken: see you', undefined],
    ['that are empty', '', undefined],
    ['with colons and brackets', 'Ken: A: o B= x C) ?', ['A: Ken', 'B: Ken-', 'C: Ken?']],
    ['in wide letters', 'Ken： Ａ：○　Ｂ＝×　Ｃ：△', ['A: Ken', 'B: Ken-', 'C: Ken?']],
    ['in English words', 'Ken: A yes B no C maybe', ['A: Ken', 'B: Ken-', 'C: Ken?']],
    ['in other words', 'Ken: A OK B - C perhaps', ['A: Ken', 'B: Ken-', 'C: Ken?']],
    ['in Japanese words', '鈴木 A はい B 不可 C 調整', ['A: 鈴木', 'B: 鈴木-', 'C: 鈴木?']],
    ['in Japanese signs', '鈴木 A◎ B可 C▲', ['A: 鈴木', 'B: 鈴木', 'C: 鈴木?']],
    ['in other signs', 'Ken A✔ B✖ C👍', ['A: Ken', 'B: Ken-', 'C: Ken']],
    ['not inside of a word', 'Ken: DATA o', undefined],
    ['with the time a chat shows', 'Ken [10:45 AM]: A o', ['A: Ken', 'B:', 'C:']],
    ['with a time in front', '9:05 Ken: A o', ['A: Ken', 'B:', 'C:']],
    ['behind a quotation mark', '> Ken A o', ['A: Ken', 'B:', 'C:']],
    ['behind a hyphen', '- Ken: A o', ['A: Ken', 'B:', 'C:']],
    ['to several days at once', 'Ken: A, B o', ['A: Ken', 'B: Ken', 'C:']],
    ['to several days, then to another', '健：A・B ○、C ×', ['A: 健', 'B: 健', 'C: 健-']],
    ['to one day each', '健：A ○、B ×', ['A: 健', 'B: 健-', 'C:']],
    ['to two days with a word between', '健: AとBは大丈夫です。Cは行けません', ['A: 健', 'B: 健', 'C: 健-']],
    ['to two days, "and" between', 'Ken: A and B ok, C no', ['A: Ken', 'B: Ken', 'C: Ken-']],
    ['to two days in one word', '鈴木 AC○ B×', ['A: 鈴木', 'B: 鈴木-', 'C: 鈴木']],
    ['to days behind the mark', 'Ken: ○ A, B × C', ['A: Ken', 'B: Ken', 'C: Ken-']],
    ['to days behind a word', '鈴木：OK：A、B　NG：C', ['A: 鈴木', 'B: 鈴木', 'C: 鈴木-']],
    ['to every day', 'Ken: all ok', ['A: Ken', 'B: Ken', 'C: Ken']],
    ['to every day but one', '鈴木：全部○、B×', ['A: 鈴木', 'B: 鈴木-', 'C: 鈴木']],
    ['behind an arrow', 'Ken → A → o, B - x', ['A: Ken', 'B: Ken-', 'C:']],
    ['in capital letters', 'KEN: A O, B X', ['A: KEN', 'B: KEN-', 'C:']],
    ['of a name with a letter in it', 'Ken B: A o', ['A: Ken B', 'B:', 'C:']],
    ['of a name with a sign in it', '可奈子：A ×', ['A: 可奈子-', 'B:', 'C:']],
    ['of a name of two words', 'Anna Bell: A, C o', ['A: Anna Bell', 'B:', 'C: Anna Bell']],
    ['line by line below a name', 'Ken\nA o\nB x\n\nC ?', ['A: Ken', 'B: Ken-', 'C: Ken?']],
    ['line by line behind a name', 'Ken: A o\nB x\nMio: A x', ['A: Ken Mio-', 'B: Ken-', 'C:']],
    ['line by line, of nobody', 'A o\nB x\nA x', ['A: #1 #2-', 'B: #1-', 'C:']],
    ['changed on the next line', 'Ken\nA o, B o\nA x', ['A: Ken-', 'B: Ken', 'C:']],
    [
      'behind the days that were asked for',
      'Ken\nA: Thursday 10 December 2026, 15:00–16:00 o\nB: Friday 11 December 2026, 15:00–16:00  x',
      ['A: Ken', 'B: Ken-', 'C:'],
    ],
    [
      'behind the days that were asked for, in Japanese',
      '鈴木\nA：2026年12月10日（木） 15:00〜16:00　○\nB：2026年12月11日（金）×',
      ['A: 鈴木', 'B: 鈴木-', 'C:'],
    ],
    ['behind a day in other words', 'Ken\nA Thu 10 Dec o\nB 12月11日 x', ['A: Ken', 'B: Ken-', 'C:']],
    ['below a name and a time of its own', 'Ken Sato\n  10:45 AM\nA o', ['A: Ken Sato', 'B:', 'C:']],
    ['behind a day and a time', '[10/12/2026, 10:45:11] Ken: A o', ['A: Ken', 'B:', 'C:']],
    ['behind a day, a time and a hyphen', '12/10 10:45 - Ken: A o', ['A: Ken', 'B:', 'C:']],
    ['behind a time in Japanese', '午前10:45 鈴木 A○', ['A: 鈴木', 'B:', 'C:']],
    ['that are a choice of two', 'Ken: A or B works', undefined],
    ['that begin with a word like an answer', 'Ken: A not before noon', ['A: Ken-', 'B:', 'C:']],
    ['that are not certain', 'Ken: A not sure, B no problem', ['A: Ken?', 'B: Ken', 'C:']],
    ['on lines of any end', 'Ken: A o\r\nMio: A o\rAya: A o', ['A: Ken Mio Aya', 'B:', 'C:']],
  ];
  for (const [why, answers, expected] of cases) it(why, () => assert.deepEqual(counted(answers), expected));

  it('are given by letters, of which there are 26', () => {
    assert.deepEqual(options, [
      { letter: 'A', day: days[0] },
      { letter: 'B', day: days[1] },
      { letter: 'C', day: days[2] },
    ]);
    assert.equal(lettersFor(Array.from({ length: 30 }, () => days[0] as Day)).at(-1)?.letter, 'Z');
    assert.equal(lettersFor(Array.from({ length: 30 }, () => days[0] as Day)).length, 26);
  });
});

describe('the day that suits best', () => {
  const tally = (nth: number, yes: number, no = 0, perhaps = 0): Tally => {
    const names = (count: number): string[] => Array.from({ length: count }, (_, at) => `p${at}`);
    return {
      letter: 'ABC'.charAt(nth),
      day: days[nth] as Day,
      yes: names(yes),
      no: names(no),
      perhaps: names(perhaps),
    };
  };
  const cases: readonly (readonly [why: string, tallies: readonly Tally[], best: string | undefined])[] = [
    ['is that most can come to', [tally(0, 1), tally(1, 2, 3)], 'B'],
    ['is that fewest cannot come to', [tally(0, 2, 1, 4), tally(1, 2, 0)], 'B'],
    ['is that most may come to', [tally(0, 2, 1), tally(1, 2, 1, 1)], 'B'],
    ['is the earliest', [tally(2, 2), tally(1, 2)], 'B'],
    ['is one that somebody may come to', [tally(0, 0, 1), tally(1, 0, 1, 1)], 'B'],
    ['is none that nobody can come to', [tally(0, 0), tally(1, 0, 1)], undefined],
    ['is none of none', [], undefined],
  ];
  for (const [why, tallies, best] of cases) it(why, () => assert.equal(bestOf(tallies)?.letter, best));
});
