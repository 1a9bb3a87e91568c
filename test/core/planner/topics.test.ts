import assert from 'node:assert/strict';
import { topicsOf } from '../../../src/core/planner/topics.ts';
import type { Language } from '../../../src/core/words/words.ts';
import { file } from '../circle/one-series.ts';
import { deskIn } from './desk.ts';

const topics = (text: string, language: Language = 'en', others = {}) => topicsOf(deskIn(text, language, others));
const teams =
  'teams: { sales: { name: Sales, struggles: [quotes come back to us late] }, dev: { name: Development } }\n';
const card = (says: string, series = 'series: { title: A, teams: [sales, dev] }\n', language: Language = 'en') =>
  topics(`${series}topics: { t: { ${says} } }\n${teams}`, language)?.waiting[0] ?? assert.fail();

describe('a topic in the planner', () => {
  it('that says everything', () =>
    assert.deepEqual(
      card(
        'title: Late quotes, question: "why “quotes come back to us late”?", concerns: { sales: they are late, dev: , qa: tests }, minutes: 45, source: struggle',
      ),
      {
        id: 't',
        title: 'Late quotes',
        question: 'why “quotes come back to us late”?',
        concerns: [
          { team: 'Sales', tone: 0, reason: 'they are late', path: ['topics', 't', 'concerns', 'sales'] },
          { team: 'Development', tone: 1, reason: undefined, path: ['topics', 't', 'concerns', 1] },
          { team: 'qa', tone: 2, reason: 'tests', path: ['topics', 't', 'concerns', 'qa'] },
        ],
        own: { question: 'why “quotes come back to us late”?' },
        ahead: undefined,
        used: undefined,
        oneSided: undefined,
        length: '45 min',
        source: 'From a struggle',
        origins: [{ kind: 'Struggle of Sales', text: 'quotes come back to us late', file, line: 2 }],
        path: ['topics', 't'],
      },
    ));
  it('that says nothing', () =>
    assert.deepEqual(topics('topics: { long-wait: {} }\n', 'ja')?.waiting, [
      {
        id: 'long-wait',
        title: 'long wait',
        question: undefined,
        concerns: [],
        own: { question: null },
        ahead: undefined,
        used: undefined,
        oneSided: undefined,
        length: undefined,
        source: undefined,
        origins: [],
        path: ['topics', 'long-wait'],
      },
    ]));

  const sources: readonly (readonly [source: string, en: string, ja: string])[] = [
    ['handover', 'From a handover', '受け渡しから'],
    ['struggle', 'From a struggle', '困りごとから'],
    ['swap', 'From swapping roles', '立場の入れ替えから'],
    ['hint', 'From a hint', 'ヒントから'],
    ['asked', 'Someone asked', '要望から'],
  ];
  for (const [source, en, ja] of sources)
    it(`found by ${source}`, () =>
      assert.deepEqual(
        [card(`source: ${source}`).source, card(`source: ${source}`, undefined, 'ja').source],
        [en, ja],
      ));

  const sides: readonly (readonly [
    what: string,
    says: string,
    series: string | undefined,
    en: string | undefined,
    ja: string | undefined,
  ])[] = [
    ['both teams', 'concerns: [sales, dev]', undefined, undefined, undefined],
    ['one of two', 'concerns: [dev]', undefined, 'Only Development so far', '今のところDevelopmentだけ'],
    [
      'one of two, and one of no series',
      'concerns: { dev: x, qa: y }',
      undefined,
      'Only Development so far',
      '今のところDevelopmentだけ',
    ],
    ['none of them', 'concerns: [qa]', undefined, 'No team of this series yet', 'このシリーズの部門がまだありません'],
    ['two of three', 'concerns: [sales, qa]', 'series: { teams: [sales, dev, qa] }\n', undefined, undefined],
    ['nobody is named', 'question: why?', undefined, undefined, undefined],
    ['the only team there is', 'concerns: [sales]', 'series: { teams: [sales] }\n', undefined, undefined],
    ['a file without a series', 'concerns: [sales]', '', undefined, undefined],
  ];
  for (const [what, says, series, en, ja] of sides)
    it(`concerns ${what}`, () =>
      assert.deepEqual([card(says, series).oneSided, card(says, series, 'ja').oneSided], [en, ja]));
});

describe('the topics in the planner', () => {
  const text =
    'topics: { a: {}, b: {}, c: {}, d: {}, e: {} }\nsessions:\n  - { date: 2026-09-17, topics: [a, b] }\n  - { date: 2026-10-15, agenda: [{ minutes: 5, what: x, topic: a }] }\n  - { date: 2026-11-19, topics: [c], status: cancelled }\n  - { date: 2026-11-23, topics: [b] }\n  - { date: tbd, topics: [d] }\n';
  const shown = (language: Language) => {
    const found = topics(text, language) ?? assert.fail();
    return [found.waiting, found.chosen, found.discussed].map((cards) =>
      cards.map(({ id, used, ahead }) => [id, used, ahead]),
    );
  };
  it('those that wait, those on a session of today or to come, those talked about', () => {
    assert.deepEqual(shown('en'), [
      [
        ['c', undefined, undefined],
        ['e', undefined, undefined],
      ],
      [
        ['b', 'Thu 17 Sep, Mon 23 Nov', 3],
        ['d', 'Date to be decided', 4],
      ],
      [['a', 'Thu 17 Sep, Thu 15 Oct', undefined]],
    ]);
    assert.deepEqual(shown('ja')[1], [
      ['b', '9月17日（木）、11月23日（月）', 3],
      ['d', '日程未定', 4],
    ]);
  });
  const lessons: readonly (readonly [what: string, text: string, en: string | undefined, ja: string | undefined])[] = [
    [
      'without teams',
      'series: { title: A }\n',
      'List two teams and one struggle each, and topics can be suggested here.',
      '二つの部門と困りごとを一つずつ書くと、ここにテーマの案が出ます。',
    ],
    [
      'with one team',
      `series: { teams: [sales] }\n${teams}`,
      'Only Sales is listed. Add a second team to find topics that concern both.',
      '今あるのはSalesだけです。もう一つの部門を足すと、両方に関わるテーマを探せます。',
    ],
    [
      'with two',
      `series: { teams: [sales, dev] }\n${teams}`,
      'No topics yet. Start from the goal, or from one thing that goes back and forth between the teams.',
      'テーマがまだありません。目的から考えるか、部門の間で行き来している仕事を一つ思い出してみましょう。',
    ],
    ['with a topic', 'series: { title: A }\ntopics: { a: {} }\n', undefined, undefined],
    ['while a line cannot be read', 'series: { title: A }\npeople: [\n', undefined, undefined],
  ];
  for (const [what, of, en, ja] of lessons)
    it(`what leads to topics ${what}`, () =>
      assert.deepEqual([topics(of)?.lesson, topics(of, 'ja')?.lesson], [en, ja]));
  it('are none in a file without a series that lists none', () =>
    assert.equal(topics('people: { ken: {} }\n'), undefined));
  it('cannot be changed where a line of one cannot be read; the others can', () =>
    assert.deepEqual(
      topics('series: { title: A }\ntopics:\n  a: { title: A }\n  b:\n    title: "open\n')?.waiting.map(
        ({ own }) => own,
      ),
      [{ question: null }, undefined],
    ));
  it('come from a line of a team in another file, with its place', () =>
    assert.deepEqual(
      topics(
        'series: { teams: [sales, dev] }\ntopics: { t: { question: 「quotes come back to us late」とは } }\n',
        'ja',
        {
          'shared.meetup.yaml': `people: { ken: {} }\n${teams}`,
        },
      )?.waiting[0]?.origins,
      [{ kind: 'Salesの困りごと', text: 'quotes come back to us late', file: 'shared.meetup.yaml', line: 1 }],
    ));
});
