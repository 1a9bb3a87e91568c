import assert from 'node:assert/strict';
import { carried, isCarried, scheduled } from '../../../src/core/circle/carried.ts';
import type { Circle } from '../../../src/core/circle/circle.ts';
import { ledgerOf } from '../../../src/core/circle/ledger.ts';
import type { Occasion } from '../../../src/core/circle/occasion.ts';
import { carriedTo, carriedUntil, openFollowups, type Promised } from '../../../src/core/circle/promises.ts';
import type { Day } from '../../../src/core/plan/day.ts';
import { wordsFor } from '../../../src/core/words/words.ts';
import { clock, Folder } from '../folder.ts';
import { circleOf, file, textOf } from './one-series.ts';

const [en, ja] = [wordsFor('en', clock), wordsFor('ja', clock)];
const at = (circle: Circle, nth: number): Occasion => circle.at(file, nth) ?? assert.fail();

describe('what was said, and what became of it', () => {
  const ledger = (sessions: readonly string[], outcomes: readonly string[] = []) =>
    ledgerOf(circleOf('goal: x', sessions, `outcomes: [${outcomes.map((one) => `{ ${one} }`).join(', ')}]\n`), file);
  const said = (sessions: readonly string[], outcomes: readonly string[] = []) =>
    ledger(sessions, outcomes).hints.map(({ said, age, outcomes }) =>
      [said, age, ...outcomes.map(({ what }) => what)].join(' '),
    );
  const hint = (id: string, text = id) => `{ id: ${id}, from: ken, said: ${text} }`;
  type Case = readonly [why: string, sessions: readonly string[], outcomes: readonly string[], said: readonly string[]];
  const cases: readonly Case[] = [
    [
      'by the day, of one day in the order of the file, open days last',
      [
        'date: tbd, hints: [{ said: open }]',
        `date: 2026-11-20, hints: [${hint('c')}, ${hint('d')}]`,
        `date: 2026-11-19, hints: [${hint('a')}]`,
        `date: 2026-11-20, hints: [${hint('e')}]`,
      ],
      [],
      ['a 4', 'c 3', 'd 3', 'e 3', 'open 0'],
    ],
    ['a day to come is no age', [`date: 2026-12-17, hints: [${hint('a')}]`], [], ['a 0']],
    [
      'one that became two, by date',
      [`date: 2026-11-20, hints: [${hint('a')}, ${hint('b')}]`],
      [
        'what: undated, from: [a]',
        'date: 2026-11-22, what: late, from: [b, a]',
        'date: 2026-11-21, what: soon, from: [a, a]',
      ],
      ['a 3 soon late undated', 'b 3 late'],
    ],
    [
      'without an id nothing can come of it',
      ['date: 2026-11-20, hints: [{ said: a }]'],
      ['date: 2026-11-21, what: x'],
      ['a 3'],
    ],
  ];
  for (const [why, sessions, outcomes, expected] of cases)
    it(why, () => assert.deepEqual(said(sessions, outcomes), expected));

  it('it is time to ask after three months', () => {
    const { waiting, due } = ledger(
      [
        `date: 2026-08-25, hints: [${hint('a')}, { from: ken }]`,
        `date: 2026-08-26, hints: [${hint('b')}]`,
        `date: 2026-08-01, hints: [${hint('c')}]`,
      ],
      ['what: x, from: [c]'],
    );
    assert.deepEqual([waiting.map(({ said }) => said), due.map(({ said }) => said)], [['a', 'b'], ['a']]);
  });
  it('thanks go to each once: who said it, in the order of the days, then who is named', () => {
    const { outcomes } = ledger(
      [
        'date: 2026-11-20, hints: [{ id: a, from: mio, said: x }, { id: n, said: x }]',
        'date: 2026-11-19, hints: [{ id: b, from: ken, said: x }]',
      ],
      ['what: x, from: [a, n, b, b, none], people: [ken, aya]'],
    );
    assert.deepEqual(
      outcomes.map(({ thanks, hints }) => [thanks, hints.map(({ id }) => id)]),
      [
        [
          ['ken', 'mio', 'aya'],
          ['b', 'a', 'n'],
        ],
      ],
    );
  });
  it('of hints that share an id by mistake twenty are thanked', () => {
    const hints = Array.from({ length: 21 }, (_, nth) => `{ id: a, from: p${nth}, said: x }`);
    const [credit] = ledger([`date: 2026-11-20, hints: [${hints}]`], ['what: x, from: [a]']).outcomes;
    assert.deepEqual([credit?.hints.length, credit?.thanks.at(-1)], [20, 'p19']);
  });
  it('each series has its own', () => {
    const { circle } = new Folder({
      [file]: textOf('goal: x', [`date: 2026-11-20, hints: [${hint('a')}]`]),
      'b.meetup.yaml': textOf('goal: x', []),
    });
    assert.deepEqual(
      [file, 'b.meetup.yaml'].map((one) => ledgerOf(circle, one).hints.length),
      [1, 0],
    );
  });
});

describe('what was promised', () => {
  const todo = (...what: readonly string[]) => `followups: [${what.map((one) => `{ what: ${one} }`)}]`;
  it('is open in the order in which it is due, then what has no day', () => {
    const circle = circleOf('goal: x', [
      `date: 2026-10-15, ${todo('a', 'b, due: 2026-11-23', '"", due: 2026-01-01')}`,
      `date: tbd, ${todo('c, due: 2026-11-22, owner: mio', 'd, done: true', 'e, due: 2026-11-23')}`,
    ]);
    assert.deepEqual(
      openFollowups(circle, file).map(({ session, nth, what, date, owner, late }) => [
        what,
        session,
        nth,
        date,
        owner,
        late,
      ]),
      [
        ['c', 1, 0, undefined, 'mio', true],
        ['b', 0, 1, '2026-10-15', undefined, false],
        ['e', 1, 2, undefined, undefined, false],
        ['a', 0, 0, '2026-10-15', undefined, false],
      ],
    );
  });
  it('one alone is late, too', () =>
    assert.deepEqual(
      openFollowups(circleOf('goal: x', [`date: 2026-10-15, ${todo('a, due: 2026-11-22')}`]), file).map(
        ({ late }) => late,
      ),
      [true],
    ));

  const open = `date: 2026-10-15, ${todo('a')}`;
  const to: readonly (readonly [why: string, sessions: readonly string[], carried: string])[] = [
    ['the next one', [open, 'date: 2026-12-17'], 'a'],
    ['one of today', [open, 'date: 2026-11-23'], 'a'],
    ['not one that has passed', [open, 'date: 2026-11-20, status: planned'], ''],
    ['not one that was held', [open, 'date: 2026-12-17, status: held'], ''],
    ['not an open date', [open, 'date: tbd'], ''],
    ['not the one after the next', [open, 'date: 2026-12-17', 'date: 2026-12-10'], ''],
    ['a cancelled one is no next one', [open, 'date: 2026-12-17', 'date: 2026-12-10, status: cancelled'], 'a'],
    ['nor an open one', [open, 'date: 2026-12-17', 'date: tbd'], 'a'],
    ['nor one of the same day', [open, 'date: 2026-12-17', 'date: 2026-12-17'], 'a'],
    ['nor one that has passed without a word', [open, 'date: 2026-12-17', 'date: 2026-11-20, status: planned'], 'a'],
    ['today comes before', [open, 'date: 2026-12-17', 'date: 2026-11-23'], ''],
    ['its own promises are made there', ['date: 2026-10-15', `date: 2026-12-17, ${todo('x')}`], ''],
    [
      'what is promised later is not carried back',
      ['date: 2026-12-20, status: held, followups: [{ what: x }]', 'date: 2026-12-17'],
      '',
    ],
    ['nor what is promised at an open date', [`date: tbd, ${todo('x')}`, 'date: 2026-12-17'], ''],
  ];
  for (const [why, sessions, expected] of to)
    it(`is asked about at ${why}`, () => {
      const circle = circleOf('goal: x', sessions);
      assert.equal(
        carriedTo(circle, at(circle, 1))
          .map(({ what }) => what)
          .join(),
        expected,
      );
    });
  it('on a day that is not in the file yet: from today on', () => {
    const until = (day: string) =>
      carriedUntil(circleOf('goal: x', [open, 'date: 2026-12-17']), file, day as Day).length;
    assert.deepEqual(['2026-11-22', '2026-11-23', '2026-12-17', '2026-12-18'].map(until), [0, 1, 1, 0]);
  });
});

describe('what is still open, on the agenda', () => {
  const promised = (what: string, owner?: string): Promised => ({
    session: 0,
    nth: 0,
    date: clock,
    what,
    owner,
    due: undefined,
    late: false,
  });
  const line = (open: readonly Promised[], words = en) => {
    const [change] = carried({ nth: 2 }, open, words, (id) => id.toUpperCase());
    assert.ok(change?.do === 'addItem');
    assert.deepEqual([change.path, change.at], [['sessions', 2, 'agenda'], 0]);
    return change.value;
  };
  const five = ['a', 'b', 'c', 'd', 'e'].map((what) => promised(what));
  it('says who', () =>
    assert.equal(line([promised('draft the form', 'rei'), promised('b')]), '5m Still open: draft the form (REI), b'));
  it('in Japanese', () =>
    assert.equal(line([promised('下書き', 'rei')], ja), '5分 前回までのやること：下書き（REIさん）'));
  it('names four', () => assert.equal(line(five.slice(1)), '5m Still open: b, c, d, e'));
  it('and counts the others', () => {
    assert.equal(line(five), '5m Still open: a, b, c, d, 1 more');
    assert.equal(line([...five, ...five], ja), '5分 前回までのやること：a、b、c、d、ほか6件');
  });
  it('cuts what is long', () => {
    const said = String(line([promised('x'.repeat(200))]));
    assert.ok(said.length < 110 && said.includes('x'.repeat(70)), said);
  });
  it('is known again in either language, at the beginning only', () =>
    assert.deepEqual(
      ['Still open: x', '前回までのやること：x', 'What is Still open: x', undefined].map((what) =>
        isCarried(what === undefined ? {} : { what }),
      ),
      [true, true, false, false],
    ));
  it('takes the place of the block that asked before', () =>
    assert.deepEqual(
      carried({ nth: 2 }, five.slice(0, 1), en, String, [
        { nth: 0, what: 'Hello' },
        { nth: 1, what: 'Still open: z' },
        { nth: 2, what: 'Still open: y' },
      ]),
      [{ do: 'setField', path: ['sessions', 2, 'agenda', 1], value: '5m Still open: a' }],
    ));
});

describe('a session that is put on the plan', () => {
  const open = 'date: 2026-10-15, followups: [{ what: a }, { what: b }]';
  const put = (sessions: readonly string[], to: Parameters<typeof scheduled>[3], waiting?: number) => {
    const circle = circleOf('goal: x', sessions);
    return scheduled(circle, file, waiting === undefined ? undefined : at(circle, waiting), to, en);
  };
  const day = '2026-12-17' as Day;
  it('has its host, its topics and what is open', () =>
    assert.deepEqual(put([open], { date: day, host: 'ken', topics: ['t'] }), {
      changes: [
        { do: 'addSession', session: { date: day, host: 'ken', topics: ['t'], agenda: ['5m Still open: a, b'] } },
      ],
      followups: 2,
    }));
  it('and nothing that is not known', () =>
    assert.deepEqual(put(['date: 2026-10-15'], { date: day, host: undefined, topics: [] }), {
      changes: [{ do: 'addSession', session: { date: day } }],
      followups: 0,
    }));
  it('with an open date asks nothing', () =>
    assert.deepEqual(put([open], { date: 'tbd', host: 'ken', topics: ['t'] }), {
      changes: [{ do: 'addSession', session: { date: 'tbd', host: 'ken', topics: ['t'] } }],
      followups: 0,
    }));
  it('from an open date gets its host, and no options any more', () =>
    assert.deepEqual(put([open, 'date: tbd, options: [2026-12-17]'], { date: day, host: 'ken' }, 1), {
      changes: [
        { do: 'setField', path: ['sessions', 1, 'date'], value: day },
        { do: 'setField', path: ['sessions', 1, 'host'], value: 'ken' },
        { do: 'removeField', path: ['sessions', 1, 'options'] },
        { do: 'addItem', path: ['sessions', 1, 'agenda'], value: '5m Still open: a, b', at: 0 },
      ],
      followups: 2,
    }));
  it('from an open date without either', () =>
    assert.deepEqual(put(['date: 2026-10-15', 'date: tbd'], { date: day, host: undefined }, 1), {
      changes: [{ do: 'setField', path: ['sessions', 1, 'date'], value: day }],
      followups: 0,
    }));
});
