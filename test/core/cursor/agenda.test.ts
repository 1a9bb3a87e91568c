import assert from 'node:assert/strict';
import type { Language } from '../../../src/core/words/words.ts';
import { accept, line, offer, offers, written } from './marked.ts';

const behind = (text: string): readonly string[] =>
  offers(text)
    .filter(({ label }) => label.startsWith('Agenda'))
    .map(({ label }) => label.replace('Agenda: ', ''));

const session = (head: string, more: string): string =>
  `${head}sessions:\n  - date: tbd\n${more}    agenda:\n      - |`;

describe('whole agendas', () => {
  const inHour = [
    '1-2-4-All',
    'Paired interviews',
    'Show and ask',
    'Walk through one case',
    'What I need from you',
    'Troika consulting',
    'Make it worse',
    'Lean Coffee',
    'Fishbowl',
    'Premortem',
    'Ecocycle',
    'Word cards',
    'Two-lane timeline',
    'Experiment card',
    'What, so what, now what',
  ];
  const inHalf = ['1-2-4-All', 'Paired interviews', 'Show and ask', 'Troika consulting', 'Lean Coffee', 'Word cards'];
  const first = (one: string): readonly string[] => [one, ...inHour.filter((other) => other !== one)];
  const topics = 'topics: { a: { format: premortem }, b: { format: fishbowl }, c: { format: nonsense }, d: {} }\n';
  const cases: readonly (readonly [what: string, text: string, forms: readonly string[]])[] = [
    ['of an hour where nothing says how long', session('', ''), inHour],
    ['the form its topic asks for first', session(topics, '    topics: [a]\n'), first('Premortem')],
    [
      'of several topics, in the usual order',
      session(topics, '    topics: [a, b]\n'),
      ['Fishbowl', 'Premortem', ...inHour.filter((form) => form !== 'Fishbowl' && form !== 'Premortem')],
    ],
    ['a topic that asks for none, or for one nobody knows', session(topics, '    topics: [c, d, gone]\n'), inHour],
    ['of so long as the series is', session('series: { minutes: 30 }\n', ''), inHalf],
    [
      'of so long as the session is, whatever the series',
      session('series: { minutes: 90 }\n', '    minutes: 30\n'),
      inHalf,
    ],
    ['of no form where the time is too short for all', session('', '    minutes: 10\n'), []],
  ];
  for (const [what, text, forms] of cases) it(what, () => assert.deepEqual(behind(text), forms));

  const text = session('', '    minutes: 30\n');
  it('say that they fit, and show their lines', () => {
    const found = (language: Language, label: string) => {
      const one = offer(text, label, {}, language);
      return [line(one), one.filter, ...(one.about?.() ?? [])];
    };
    assert.deepEqual(found('en', 'Agenda: 1-2-4-All'), [
      'Agenda: 1-2-4-All | fits 30 min',
      'Agenda: 1-2-4-All agenda アジェンダ one-two-four-all 1人・2人・4人・全員',
      '3m Opening',
      '3m Alone',
      '4m Pairs',
      '7m Fours',
      '8m All together',
      '5m Close',
    ]);
    assert.deepEqual(found('ja', 'アジェンダ：1人・2人・4人・全員').slice(0, 4), [
      'アジェンダ：1人・2人・4人・全員 | 30分に収まる',
      'アジェンダ：1人・2人・4人・全員 agenda アジェンダ one-two-four-all 1人・2人・4人・全員',
      '3分 はじめに',
      '3分 1人で書く',
    ]);
  });
  it('fill the time exactly', () => {
    for (const minutes of [25, 30, 45, 60, 75, 90, 120])
      for (const one of offers(session('', `    minutes: ${minutes}\n`)))
        if (one.label.startsWith('Agenda'))
          assert.equal(
            (one.about?.() ?? []).reduce((sum, block) => sum + Number.parseInt(block, 10), 0),
            minutes,
            `${one.label} in ${minutes}`,
          );
  });
  it('are written below the dash that stands there', () =>
    assert.equal(
      accept(text, 'Agenda: 1-2-4-All').split('agenda:\n')[1],
      [
        '      - 3m Opening',
        '      - 3m Alone',
        '      - 4m Pairs',
        '      - 7m Fours',
        '      - 8m All together',
        '      - 5m Close',
      ].join('\n'),
    ));
  it('bring the dash where none stands yet', () =>
    assert.deepEqual(
      accept('sessions:\n  - minutes: 30\n    agenda:\n      |', 'Agenda: 1-2-4-All')
        .split('agenda:\n')[1]
        ?.split('\n')
        .slice(0, 2),
      ['      - 3m Opening', '      - 3m Alone'],
    ));
  it('bring the key where it is missing, and are not offered once it stands there', () => {
    const begun = 'sessions:\n  - date: tbd\n    minutes: 30\n    |';
    assert.equal(written(offer(begun, 'Agenda: 1-2-4-All')).slice(0, 31), 'agenda:\n      - 3m Opening\n    ');
    assert.deepEqual(behind(`${begun}\n    agenda: []`), []);
  });
  for (const text of [
    'sessions:\n  - |',
    'sessions: [{ date: tbd, | }]',
    'sessions:\n  - date: tbd\n    |: []',
    'sessions:\n  - date: tbd\n    agenda:\n      - 5m a\n      - |',
    'sessions:\n  - date: tbd\n    agenda:\n      - 5|',
    'sessions:\n  - date: tbd\n    agenda:\n      - 5m a\n      |',
    'sessions:\n  - date: tbd\n    agenda: [|]',
    'topics:\n  a:\n    |',
    'people:\n  ken:\n    |',
  ])
    it(`are not offered at ${JSON.stringify(text)}`, () => assert.deepEqual(behind(text), []));
});

describe('forms of discussion', () => {
  const format = 'topics:\n  a:\n    format: |';
  it('those that fit the series first, and say so', () => {
    const shown = offers(`series: { minutes: 30 }\n${format}`);
    assert.deepEqual(shown.slice(0, 7).map(line), [
      'one-two-four-all | 1-2-4-All | fits 30 min',
      'paired-interview | Paired interviews | fits 30 min',
      'show-and-ask | Show and ask | fits 30 min',
      'troika | Troika consulting | fits 30 min',
      'lean-coffee | Lean Coffee | fits 30 min',
      'word-cards | Word cards | fits 30 min',
      'walkthrough | Walk through one case',
    ]);
    assert.equal(shown.length, 17);
    assert.equal(line(offer(format, 'premortem', {}, 'ja')), 'premortem | 先回りの振り返り | 60分に収まる');
  });
  it('are found by either name', () =>
    assert.equal(offer(format, 'one-two-four-all').filter, 'one-two-four-all 1-2-4-All 1人・2人・4人・全員'));
  it('are written in the marks that stand there', () => {
    assert.equal(accept("topics:\n  a:\n    format: 'f|'", 'fishbowl'), "topics:\n  a:\n    format: 'fishbowl'");
    assert.equal(accept('topics: { a: { format: | } }', 'fishbowl'), 'topics: { a: { format: fishbowl } }');
  });
  it('say how many people, how long, and what they do', () => {
    assert.deepEqual(offer(format, 'paired-interview').about?.(), [
      'Paired interviews (4–60 people, 30–90 min)',
      '• A asks B: Pair up across teams; A asks, listens and does not interrupt.',
      '• B asks A: Swap roles: same question, same time.',
      "• Pairs meet pairs: Two pairs meet; tell your partner's story, not your own.",
      '• Themes on the wall: Put what the stories share on notes and group them.',
    ]);
    assert.deepEqual(offer(format, 'paired-interview', {}, 'ja').about?.().slice(0, 2), [
      '2人インタビュー（4〜60人、30〜90分）',
      '• AさんがBさんに聞く：別の部門の2人組で、Aさんは口を挟まずに聞き役に回ります。',
    ]);
    assert.equal(offer(format, 'one-two-four-all').about?.()[0], '1-2-4-All (4+ people, 25–75 min)');
    assert.equal(offer(format, 'one-two-four-all', {}, 'ja').about?.()[0], '1人・2人・4人・全員（4人以上、25〜75分）');
  });
});
