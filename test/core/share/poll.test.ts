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
