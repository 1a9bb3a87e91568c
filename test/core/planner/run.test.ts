import assert from 'node:assert/strict';
import {
  heardRun,
  hintChange,
  type RunView,
  rememberedRun,
  runLabels,
  runView,
} from '../../../src/core/planner/run.ts';
import type { Language } from '../../../src/core/words/words.ts';
import { deskIn } from './desk.ts';

const people = 'people: { ken: { name: Ken }, mio: { name: 澪 } }\n';
const topics =
  'topics: { t: { title: Terms, question: What do we call it?, deepen: [who says so?, since when?] }, u: { question: And then? }, bare: {} }\n';
const text = (session: string, series = 'title: A, start: "15:00"'): string =>
  `series: { ${series} }\nsessions:\n  - { ${session} }\n${topics}${people}`;

function run(of: string, language: Language = 'en'): RunView | undefined {
  const { reading, circle, occasions, words } = deskIn(of, language);
  return runView(reading.plan, circle, occasions[0] ?? assert.fail(), words);
}

describe('a session to be run', () => {
  it('as its host sees it: blocks with who leads them and what is asked', () =>
    assert.deepEqual(
      run(
        text(
          'date: 2026-12-17, host: ken, participants: [mio, zoe], agenda: [5m hello, { minutes: 30, what: talk, who: ken, topic: t }, { minutes: 10, topic: u }, { what: end }]',
        ),
      ),
      {
        language: 'en',
        title: 'A',
        date: 'Thu 17 Dec',
        blocks: [
          { what: 'hello', minutes: 5, who: undefined, question: undefined, deepen: [] },
          {
            what: 'talk',
            minutes: 30,
            who: 'Ken',
            question: 'What do we call it?',
            deepen: ['who says so?', 'since when?'],
          },
          { what: 'u', minutes: 10, who: undefined, question: 'And then?', deepen: [] },
          { what: 'end', minutes: 0, who: undefined, question: undefined, deepen: [] },
        ],
        begins: Date.UTC(2026, 11, 17, 6),
        people: [
          { id: 'ken', name: 'Ken' },
          { id: 'mio', name: '澪' },
          { id: 'zoe', name: 'zoe' },
        ],
      },
    ));
  it('in Japanese, on an open date', () =>
    assert.deepEqual(run(text('date: tbd, title: 言葉, agenda: [{ minutes: 5, what: 話す, who: ken }]'), 'ja'), {
      language: 'ja',
      title: '言葉',
      date: undefined,
      blocks: [{ what: '話す', minutes: 5, who: 'Kenさん', question: undefined, deepen: [] }],
      begins: undefined,
      people: [],
    }));
  const begins: readonly (readonly [what: string, text: string, at: number | undefined])[] = [
    [
      'in its own zone',
      text('date: 2026-12-17, agenda: [5m a]', 'start: "15:00", timezone: Europe/London'),
      Date.UTC(2026, 11, 17, 15),
    ],
    ['at its own time', text('date: 2026-12-17, start: "09:30", agenda: [5m a]'), Date.UTC(2026, 11, 17, 0, 30)],
    ['at no time where none is written', text('date: 2026-12-17, agenda: [5m a]', 'title: A'), undefined],
  ];
  for (const [what, of, at] of begins) it(`begins ${what}`, () => assert.equal(run(of)?.begins, at));

  const questions: readonly (readonly [what: string, session: string, questions: readonly (string | undefined)[]])[] = [
    [
      'the only topic of the session stands on its longest block',
      'topics: [t], agenda: [5m a, 30m b, 10m c]',
      [undefined, 'What do we call it?', undefined],
    ],
    ['of two topics none does', 'topics: [t, u], agenda: [5m a, 30m b]', [undefined, undefined]],
    [
      'none does where a block says its own',
      'topics: [t], agenda: [{ minutes: 5, what: a, topic: u }, 30m b]',
      ['And then?', undefined],
    ],
    ['a topic nobody listed asks nothing', 'topics: [gone], agenda: [5m a]', [undefined]],
    ['a topic without a question asks nothing', 'topics: [bare], agenda: [5m a]', [undefined]],
  ];
  for (const [what, session, expected] of questions)
    it(`what is asked: ${what}`, () =>
      assert.deepEqual(
        run(text(`date: 2026-12-17, ${session}`))?.blocks.map(({ question }) => question),
        expected,
      ));
  it('a block that says nothing is about the only topic of the session', () =>
    assert.deepEqual(
      run(text('date: 2026-12-17, topics: [t], agenda: [{ minutes: 30 }, { minutes: 5 }]'))?.blocks.map(
        ({ what }) => what,
      ),
      ['Terms', ''],
    ));
  it('is none without an agenda', () => assert.equal(run(text('date: 2026-12-17')), undefined));
  it('has the fixed words of one language', () => {
    const [en, ja] = [runLabels('en'), runLabels('ja')];
    assert.deepEqual(Object.keys(en), Object.keys(ja));
    assert.ok(
      Object.values(en).every((label) => /^[ -~–’“”…→←]+$/.test(label)),
      Object.values(en).join(),
    );
  });
});

describe('a remark made while a session is run', () => {
  const hint = (session: string, said: string, from: string, block = 0) => {
    const { reading, circle, occasions } = deskIn(text(`date: 2026-12-17, ${session}`));
    return hintChange(reading.plan, circle, occasions[0] ?? assert.fail(), { said, from, block });
  };
  const cases: readonly (readonly [
    what: string,
    session: string,
    from: string,
    block: number,
    value: Readonly<Record<string, string>>,
  ])[] = [
    ['by a name as it is shown', 'participants: [mio]', ' 澪 ', 0, { from: 'mio', said: 'ask early' }],
    ['by an id', 'participants: [mio]', 'mio', 0, { from: 'mio', said: 'ask early' }],
    [
      'by somebody who is not on the list: as it was typed',
      'participants: [mio]',
      ' Ken ',
      0,
      { from: 'Ken', said: 'ask early' },
    ],
    [
      'about the topic of the block',
      'topics: [t], agenda: [5m a, { minutes: 5, what: b, topic: u }]',
      'zoe',
      1,
      { from: 'zoe', said: 'ask early', topic: 'u' },
    ],
    [
      'about the only topic of the session',
      'topics: [t], agenda: [5m a]',
      'zoe',
      0,
      { from: 'zoe', said: 'ask early', topic: 't' },
    ],
    ['about none of two', 'topics: [t, u], agenda: [5m a]', 'zoe', 0, { from: 'zoe', said: 'ask early' }],
    [
      'behind the last block',
      'agenda: [{ minutes: 5, what: b, topic: u }]',
      'zoe',
      1,
      { from: 'zoe', said: 'ask early' },
    ],
  ];
  for (const [what, session, from, block, value] of cases)
    it(what, () =>
      assert.deepEqual(hint(session, ' ask early\n', from, block), {
        do: 'addItem',
        path: ['sessions', 0, 'hints'],
        value,
      }),
    );
});

describe('what run mode may say', () => {
  const said = { said: 'x', from: 'ken', block: 0 };
  for (const message of ['ready', said, { ...said, block: 100_000, said: 'x'.repeat(10_000), from: 'x'.repeat(200) }])
    it(`${JSON.stringify(message).slice(0, 60)} is heard`, () => assert.deepEqual(heardRun(message), message));
  for (const message of [
    undefined,
    'Ready',
    {},
    { ...said, said: '' },
    { ...said, from: '' },
    { ...said, said: 'x'.repeat(10_001) },
    { ...said, from: 'x'.repeat(201) },
    { ...said, block: -1 },
    { ...said, block: 0.5 },
    { ...said, block: 100_001 },
    { ...said, more: 1 },
    { said: 'x', from: 'ken' },
  ])
    it(`${JSON.stringify(message)?.slice(0, 60)} is not`, () => assert.equal(heardRun(message), undefined));

  it('remembers its session over a reload, and nothing odd', () => {
    const run = { uri: 'file:///a', nth: 3 };
    assert.deepEqual(rememberedRun({ ...run, now: 4 }), run);
    for (const odd of [
      undefined,
      {},
      { uri: '', nth: 0 },
      { uri: 'a' },
      { uri: 'a', nth: -1 },
      { uri: 'a', nth: 1.5 },
      { uri: 'x'.repeat(4097), nth: 0 },
    ])
      assert.equal(rememberedRun(odd), undefined);
  });
});
