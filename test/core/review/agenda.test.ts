import assert from 'node:assert/strict';
import { isClosing, isForAll, longest } from '../../../src/core/review/agenda.ts';
import { sessions } from './plans.ts';
import { holds, leads } from './told.ts';

describe('what is said of an agenda', () => {
  const head = 'series: { title: A, cadence: { every: 1 month } }\n';
  const agenda = (blocks: string, more = ''): string =>
    `${head}${sessions(`date: 2026-12-17${more}, agenda: [${blocks}]`)}`;
  const closing =
    '3 agenda | There is no closing block. Keep 5 min at the end to fix the next date and host. | Add a 5 min closing*';
  holds('MT426', [
    ['without an end', agenda('10m opening, 50m talk'), [closing]],
    ['with one that is not near the end', agenda('5m close, 10m opening, 45m talk'), [closing]],
    ['with one before the last', agenda('30m talk, 5m wrap up, 20m drinks'), []],
    ['half of the time is a draft', agenda('10m opening, 20m talk'), [closing]],
    ['less is none', agenda('10m opening, 19m talk'), []],
    ['nor is one block', agenda('60m talk'), []],
    ['not of a session held today', agenda('10m opening, 50m talk', ', status: held'), []],
    ['not of a cancelled one', agenda('10m opening, 50m talk', ', status: cancelled'), []],
    ['not while the date is open', agenda('10m opening, 50m talk').replace('2026-12-17', 'tbd'), []],
    [
      'not of a series that ends with it',
      agenda('10m opening, 50m talk').replace(
        'month }',
        'month }, renewal: { decisions: [{ date: 2026-12-18, decision: close }] }',
      ),
      [],
    ],
    [
      'a series without a cadence has a next session from the second on',
      `series: { title: A }\n${sessions('date: 2026-12-17, agenda: [10m opening, 50m talk]', 'date: 2026-10-15')}`,
      [closing],
    ],
    [
      'a file without a series as well',
      sessions('date: 2026-12-17, agenda: [10m opening, 50m talk]'),
      [closing.replace('3', '2')],
    ],
  ]);
  leads([
    ['MT426', 'Add', agenda('10m a, 50m b'), agenda('10m a, 45m b, "5m Close: next date and host"')],
    ['MT426', 'Add', agenda('10m a, 45m b'), agenda('10m a, 45m b, "5m Close: next date and host"')],
    ['MT426', 'Add', agenda('10m a, 46m b'), agenda('10m a, 41m b, "5m Close: next date and host"')],
    [
      'MT426',
      'Add',
      agenda('14m a, 14m b, 14m c, 14m d'),
      agenda('14m a, 14m b, 14m c, 14m d, "5m Close: next date and host"'),
    ],
    [
      'MT426',
      'Add',
      agenda('15m a, 15m b, 15m c, 15m d'),
      agenda('10m a, 15m b, 15m c, 15m d, "5m Close: next date and host"'),
    ],
    ['MT426', 'Add', agenda('10分 挨拶, 50分 発表'), agenda('10分 挨拶, 45分 発表, 5分 次回の日程と主催者を決める')],
    [
      'MT426',
      'Add',
      agenda('10m a, { minutes: 50, what: b, who: ken }'),
      agenda('10m a, { minutes: 45, what: b, who: ken }, "5m Close: next date and host"'),
    ],
  ]);

  const led = (minutes: number, who = 'ken'): string => `{ minutes: ${minutes}, what: talk, who: ${who} }`;
  const room = 'no block of 10 min or more is for everyone. Open one for discussion.';
  const nobody = `3 agenda | N${room.slice(1)}`;
  holds('MT407', [
    [
      'who speaks for how long, over several blocks',
      `${agenda(`${led(25, 'mio')}, ${led(20)}, ${led(15)}`)}people: { ken: { name: Ken T }, mio: {} }\n`,
      [`3 agenda | Ken T speaks for 35 min of 60 min, and ${room} | Add a 15 min discussion`],
    ],
    [
      'half is most of it',
      agenda(`${led(30)}, 5m a, 5m b`),
      [`3 agenda | ken speaks for 30 min of 60 min, and ${room} | Add a 20 min discussion`],
    ],
    ['less is not', agenda(`${led(29)}, 5m a, 5m b`), [`${nobody} | Add a 21 min discussion`]],
    ['half an hour at most is proposed', agenda(`${led(25)}, 5m a`), [`${nobody} | Add a 30 min discussion`]],
    [
      'what is left, from ten minutes on',
      agenda(`${led(25)}, ${led(25, 'mio')}`),
      [`${nobody} | Add a 10 min discussion`],
    ],
    [
      'a quarter of an hour where less is left',
      agenda(`${led(25)}, ${led(26, 'mio')}`),
      [`${nobody} | Add a 15 min discussion`],
    ],
    ['ten minutes are enough', agenda(`${led(29)}, 10m a`), []],
    ['nine are not', agenda(`${led(29)}, 9m a`), [`${nobody} | Add a 22 min discussion`]],
    ['ten minutes of a break are none', agenda(`${led(28)}, 10m tea break`), [`${nobody} | Add a 22 min discussion`]],
    ['not of a session held today', agenda(`${led(50)}, 5m a`, ', status: held'), []],
    ['not of a cancelled one', agenda(`${led(50)}, 5m a`, ', status: cancelled'), []],
    [
      'while the date is open as well',
      agenda(`${led(50)}, 5m a`).replace('2026-12-17', 'tbd'),
      [`3 agenda | ken speaks for 50 min of 60 min, and ${room} | Add a 15 min discussion`],
    ],
    ['nothing of a session without one', agenda(''), []],
  ]);
  leads([
    // The time is taken from the longest, and what is short at the end stays there.
    ['MT407', 'Add', agenda(`5m a, ${led(50)}, 5m b`), agenda(`5m a, ${led(35)}, 15m Discussion with everyone, 5m b`)],
    [
      'MT407',
      'Add',
      agenda(`5m a, ${led(40)}, 10m tea`),
      agenda(`5m a, ${led(25)}, 15m Discussion with everyone, 10m tea`),
    ],
    ['MT407', 'Add', agenda(`5m a, ${led(55)}`), agenda(`5m a, ${led(40)}, 15m Discussion with everyone`)],
    ['MT407', 'Add', agenda(`5m a, ${led(25)}`), agenda(`5m a, ${led(25)}, 30m Discussion with everyone`)],
    [
      'MT407',
      'Add',
      agenda(`${led(25)}, ${led(20, 'mio')}, ${led(10, 'aya')}`),
      agenda(`${led(10)}, ${led(20, 'mio')}, 15m Discussion with everyone, ${led(10, 'aya')}`),
    ],
    [
      'MT407',
      'Add',
      agenda(`${led(24)}, ${led(20, 'mio')}, ${led(11, 'aya')}`),
      agenda(`${led(24)}, ${led(20, 'mio')}, ${led(11, 'aya')}, 15m Discussion with everyone`),
    ],
    [
      'MT407',
      'Add',
      agenda('{ minutes: 45, what: 発表, who: ken }, 5分 挨拶'),
      agenda('{ minutes: 45, what: 発表, who: ken }, 10分 全員で話す, 5分 挨拶'),
    ],
  ]);
});

describe('an agenda line', () => {
  const said: readonly (readonly [what: string, forAll: boolean, closes: boolean])[] = [
    ['Discussion', true, false],
    ['discussing it', true, false],
    ['Talk together', true, false],
    ['Dialogue', true, false],
    ['In pairs', true, false],
    ['Pair work', true, false],
    ['Small groups', true, false],
    ['Trios', true, false],
    ['Everyone says one thing', true, false],
    ['Everybody', true, false],
    ['All', true, false],
    ['Round table', true, false],
    ['Fishbowl', true, false],
    ['World café', true, false],
    ['Workshop', true, false],
    ['話し合い', true, false],
    ['意見交換', true, false],
    ['3人組で', true, false],
    ['三人組で', true, false],
    ['7人組で', false, false],
    ['みんなで', true, false],
    ['ペアで', true, false],
    ['Talk', false, false],
    ['Repairs', false, false],
    ['Small talk', false, false],
    ['Lunch for everyone', false, false],
    ['Tea for all', false, false],
    ['Coffee in pairs', false, false],
    ['全員で昼食', false, false],
    ['全員で休憩', false, false],
    ['Teams, all of them', true, false],
    ['Breakthroughs of everybody', true, false],
    ['Close', false, true],
    ['Closing words', false, true],
    ['Wrap-up', false, true],
    ['Next date', false, true],
    ['Review', false, true],
    ['Retro', false, true],
    ['Check-out', false, true],
    ['Check out', false, true],
    ['Summary', false, true],
    ['Sum up', false, true],
    ['Action', false, true],
    ['Actions', false, true],
    ['Farewell', false, true],
    ['Good bye', false, true],
    ['Goodbye', false, true],
    ['締め', false, true],
    ['まとめ', false, true],
    ['ふりかえり', false, true],
    ['次回の日程', false, true],
    ['終わりに', false, true],
    ['解散', false, true],
    ['Disclosure', false, false],
    ['Context', false, false],
    ['Preview', false, false],
  ];
  for (const [what, forAll, closes] of said)
    it(`"${what}" is ${forAll ? '' : 'not '}for everybody, and ${closes ? 'ends' : 'does not end'} a session`, () => {
      assert.equal(isForAll({ nth: 0, short: true, what, who: 'ken' }), forAll);
      assert.equal(isClosing({ nth: 0, short: true, what }), closes);
    });
  it('is for everybody where nobody leads it, but for a break', () => {
    assert.equal(isForAll({ nth: 0, short: true }), true);
    assert.equal(isForAll({ nth: 0, short: true, what: 'Talk' }), true);
    assert.equal(isForAll({ nth: 0, short: true, what: 'Coffee' }), false);
    assert.equal(isForAll({ nth: 0, short: true, who: 'ken' }), false);
    assert.equal(isClosing({ nth: 0, short: true }), false);
  });
  it('that is longest can give most, the first of equals', () => {
    const blocks = [5, undefined, 30, 30, 20].map((minutes, nth) => ({
      nth,
      short: true as const,
      ...(minutes === undefined ? {} : { minutes }),
    }));
    assert.equal(longest(blocks)?.nth, 2);
    assert.equal(longest([]), undefined);
  });
});
