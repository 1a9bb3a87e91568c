import assert from 'node:assert/strict';
import type { Language } from '../../../src/core/words/words.ts';
import { accept, line, offer, offers } from './marked.ts';

const head = 'series:\n  title: A\n  cadence: { every: 1 month, on: 3rd thu }\n';
const series = `${head}sessions:\n  - date: 2026-09-17\n  - date: 2026-10-15\n  - date: 2026-11-19\n`;
const monthly = ['2026-12-17 | Thu', '2027-01-21 | Thu', '2027-02-18 | Thu', '2027-03-18 | Thu'];
const by = (days: readonly string[], why: string): readonly string[] => days.map((day) => `${day} | ${why}`);

describe('days that are offered', () => {
  const cases: readonly (readonly [what: string, text: string, days: readonly string[]])[] = [
    [
      'of a session: the next of the cadence, or that it is open',
      `${series}  - date: |`,
      [...by(monthly, 'by the cadence'), 'tbd | still open'],
    ],
    [
      'of a session behind one that is planned: those after it',
      `${series}  - date: 2026-12-17\n  - date: |`,
      [...by([...monthly.slice(1), '2027-04-15 | Thu'], 'by the cadence'), 'tbd | still open'],
    ],
    [
      'of a session under discussion: its own too, none of them twice, and only what is a day',
      `${series}  - options: [2026-12-10, 2026-12-17, soon, 7]\n    date: |`,
      [...by(monthly, 'by the cadence'), '2026-12-10 | Thu | under discussion', 'tbd | still open'],
    ],
    [
      'without a cadence: the weekday people are used to',
      'series: { title: A }\nsessions:\n  - date: 2026-11-18\n  - date: |',
      [
        ...by(['2026-11-25 | Wed', '2026-12-02 | Wed', '2026-12-09 | Wed', '2026-12-16 | Wed'], 'next session'),
        'tbd | still open',
      ],
    ],
    [
      'without a session: a week from today',
      'series: { title: A }\nsessions:\n  - date: |',
      [
        ...by(['2026-11-30 | Mon', '2026-12-07 | Mon', '2026-12-14 | Mon', '2026-12-21 | Mon'], 'next session'),
        'tbd | still open',
      ],
    ],
    [
      'under discussion: six of the cadence, and never open',
      `${series}  - options:\n      - |`,
      by([...monthly, '2027-04-15 | Thu', '2027-05-20 | Thu'], 'by the cadence'),
    ],
    [
      'a promise is due by: the next session, else in weeks',
      `${series}  - date: 2026-12-17\n    followups:\n      - due: |`,
      ['2026-12-17 | Thu | next session', '2026-11-30 | Mon', '2026-12-07 | Mon', '2026-12-21 | Mon'],
    ],
    [
      'a promise is due by with nothing ahead',
      `${series}    followups:\n      - due: |`,
      ['2026-11-30 | Mon', '2026-12-07 | Mon', '2026-12-21 | Mon'],
    ],
    [
      'a promise is due by where the next session is in a week: that day once',
      `${series}  - date: 2026-11-30\n    followups:\n      - due: |`,
      ['2026-11-30 | Mon | next session', '2026-12-07 | Mon', '2026-12-21 | Mon'],
    ],
    [
      'a promise was kept on: today, or just that it was',
      `${series}    followups:\n      - done: |`,
      ['true', '2026-11-23 | Mon | today'],
    ],
    [
      'of a decision: today, or on the day of one of the last two sessions',
      `${series.replace('title: A\n', 'title: A\n  renewal: { decisions: [{ date: | }] }\n')}`,
      ['2026-11-23 | Mon | today', '2026-11-19 | Thu | day of the session', '2026-10-15 | Thu | day of the session'],
    ],
    [
      'of an outcome: the same',
      `${series}outcomes:\n  - date: |`,
      ['2026-11-23 | Mon | today', '2026-11-19 | Thu | day of the session', '2026-10-15 | Thu | day of the session'],
    ],
    [
      'of an outcome on the day of a session: that day once',
      `${head}sessions: [{ date: 2026-11-23, status: held }]\noutcomes:\n  - date: |`,
      ['2026-11-23 | Mon | today'],
    ],
    ['of an outcome in a file without a series: today', 'outcomes:\n  - date: |', ['2026-11-23 | Mon | today']],
  ];
  for (const [what, text, days] of cases) it(what, () => assert.deepEqual(offers(text).map(line), days));

  it('in Japanese, too', () => {
    const say = (text: string): readonly string[] => offers(text, {}, 'ja').map(line);
    assert.deepEqual(say(`${series}  - options: [2026-12-10]\n    date: |`), [
      ...by(
        monthly.map((day) => day.replace('Thu', '木')),
        '開催ペースどおり',
      ),
      '2026-12-10 | 木 | 候補日',
      'tbd | まだ決めない',
    ]);
    assert.deepEqual(say(`${series}outcomes:\n  - date: |`).slice(0, 2), [
      '2026-11-23 | 月 | 今日',
      '2026-11-19 | 木 | 開催した日',
    ]);
    assert.deepEqual(say(`${series}  - date: 2026-12-17\n    followups:\n      - due: |`).slice(0, 2), [
      '2026-12-17 | 木 | 次回',
      '2026-11-30 | 月',
    ]);
  });

  it('the likeliest is chosen already, and no other', () =>
    assert.deepEqual(
      offers(`${series}  - date: |`).map(({ preselect }) => preselect),
      [true, undefined, undefined, undefined, undefined],
    ));
  it('are found by the day in words', () => {
    assert.equal(offer(`${series}  - date: |`, '2026-12-17').filter, '2026-12-17 Thu Thu 17 Dec');
    assert.equal(offer(`${series}  - date: |`, '2026-12-17', {}, 'ja').filter, '2026-12-17 木 12月17日（木）');
  });
  it('are written in the marks that stand there', () =>
    assert.equal(accept(`${series}  - date: '|'`, 'tbd'), `${series}  - date: 'tbd'`));
});

describe('another series on the same day', () => {
  const why = (others: Readonly<Record<string, string>>, language: Language = 'en'): string | undefined =>
    offers(`${series}  - date: |`, others, language)[0]?.why;
  const cases: readonly (readonly [what: string, other: string, en: string, ja: string])[] = [
    [
      'is said by its title',
      'series: { title: B }\nsessions: [{ date: 2026-12-17 }]\n',
      'by the cadence · also that day: B',
      '開催ペースどおり · 同じ日に「B」',
    ],
    [
      'is not said once it is cancelled',
      'series: { title: B }\nsessions: [{ date: 2026-12-17, status: cancelled }]\n',
      'by the cadence',
      '開催ペースどおり',
    ],
    [
      'is said without a title by that of the session',
      'sessions: [{ date: 2026-12-17, title: Fair }]\n',
      'by the cadence · also that day: Fair',
      '開催ペースどおり · 同じ日に「Fair」',
    ],
    [
      'is said in short where its title is long',
      `series: { title: ${'long '.repeat(10)}}\nsessions: [{ date: 2026-12-17 }]\n`,
      'by the cadence · also that day: long long long long long long…',
      '開催ペースどおり · 同じ日に「long long long long long long…」',
    ],
  ];
  for (const [what, other, en, ja] of cases)
    it(what, () => {
      const others = { 'b.meetup.yaml': other };
      assert.deepEqual([why(others), why(others, 'ja')], [en, ja]);
    });
});
