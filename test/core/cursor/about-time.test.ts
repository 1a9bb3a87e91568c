import assert from 'node:assert/strict';
import { hoverAt } from '../../../src/core/cursor/hover.ts';
import type { Language } from '../../../src/core/words/words.ts';
import { aroundOf, hover, marked } from './marked.ts';

const monthly = 'cadence: { every: 1 month, on: 3rd thu }';
const series = (more: string, ...sessions: readonly string[]): string =>
  `series: { title: A${more === '' ? '' : `, ${more}`} }\nsessions:\n${sessions.map((one) => `  - { ${one} }\n`).join('')}`;
/** What is said of a day, without what its host could do. */
const said = (text: string, others = {}, language: Language = 'en'): readonly string[] => {
  const lines = hover(text, others, language);
  const host = lines.findIndex((line) => line.startsWith('For the host') || line.startsWith('主催者がすること'));
  return host === -1 ? lines : lines.slice(0, host);
};

describe('what is said of a day', () => {
  const distances: readonly (readonly [day: string, en: string, ja: string])[] = [
    ['2026-11-2|3', 'Mon 23 Nov · Today', '11月23日（月） · 今日'],
    ['2026-11-2|4', 'Tue 24 Nov · Tomorrow', '11月24日（火） · 明日'],
    ['2026-11-2|5', 'Wed 25 Nov · In 2 days', '11月25日（水） · 2日後'],
    ['2026-11-2|2', 'Sun 22 Nov · 1 day ago', '11月22日（日） · 1日前'],
    ['2026-10-1|5', 'Thu 15 Oct · 39 days ago', '10月15日（木） · 39日前'],
    ['2027-01-2|1', 'Thu 21 Jan 2027 · In 59 days', '2027年1月21日（木） · 59日後'],
  ];
  for (const [day, en, ja] of distances)
    it(`how far away it is: ${day}`, () => {
      const text = `outcomes: [{ date: ${day}, what: x }]\n`;
      assert.deepEqual([hover(text), hover(text, {}, 'ja')], [[en], [ja]]);
    });

  const cases: readonly (readonly [what: string, text: string, lines: readonly string[]])[] = [
    [
      'the first session',
      series(monthly, 'date: 2026-10-1|0'),
      ['Sat 10 Oct · 44 days ago', '1st session of the series'],
    ],
    [
      'a later one on a day of the cadence',
      series(monthly, 'date: 2026-09-17', 'date: 2026-10-1|5'),
      ['Thu 15 Oct · 39 days ago', '2nd session of the series'],
    ],
    [
      'a later one on another day',
      series(monthly, 'date: 2026-09-17', 'date: 2026-10-1|6'),
      [
        'Fri 16 Oct · 38 days ago',
        '2nd session of the series',
        'Not a day of the cadence (monthly on the 3rd Thursday)',
      ],
    ],
    [
      'one on another day of a series without a cadence',
      series('', 'date: 2026-09-17', 'date: 2026-10-1|6'),
      ['Fri 16 Oct · 38 days ago', '2nd session of the series'],
    ],
    [
      'the order of the days counts, not that of the lines; a cancelled one is none',
      series(
        monthly,
        'date: 2026-10-1|5',
        'date: 2026-09-17, status: cancelled',
        'date: 2026-08-20',
        'date: 2026-07-16',
      ),
      [
        'Thu 15 Oct · 39 days ago',
        '3rd session of the series',
        'Not a day of the cadence (monthly on the 3rd Thursday)',
      ],
    ],
    [
      'a cancelled one has no number',
      series(monthly, 'date: 2026-09-17', 'date: 2026-10-1|6, status: cancelled'),
      ['Fri 16 Oct · 38 days ago'],
    ],
    [
      'a day under discussion has none either',
      series(monthly, 'date: tbd, options: [2026-12-1|6]'),
      ['Wed 16 Dec · In 23 days'],
    ],
    [
      'nor the day a promise is due, or was kept',
      series(monthly, 'date: 2026-10-15, followups: [{ what: a, due: 2026-12-1|6, done: true }]'),
      ['Wed 16 Dec · In 23 days'],
    ],
    [
      'the day a promise was kept',
      series('', 'date: 2026-10-15, followups: [{ what: a, done: 2026-11-2|0 }]'),
      ['Fri 20 Nov · 3 days ago'],
    ],
    ['a session without a series', 'sessions: [{ date: 2026-10-1|5 }]\n', ['Thu 15 Oct · 39 days ago']],
    ['an open date', series('', 'date: tb|d'), []],
    ['what is no day', series('', 'date: 2026-13-4|0'), []],
    [
      'that a promise was kept, without the day',
      series('', 'date: 2026-10-15, followups: [{ what: a, done: tr|ue }]'),
      [],
    ],
  ];
  for (const [what, text, lines] of cases) it(what, () => assert.deepEqual(said(text), lines));
  it('in Japanese', () =>
    assert.deepEqual(said(series(monthly, 'date: 2026-09-17', 'date: 2026-10-1|6'), {}, 'ja'), [
      '10月16日（金） · 38日前',
      'シリーズの第2回',
      '開催ペース（毎月第3木曜）とは別の日',
    ]));
});

describe('what is said of the week of a day', () => {
  const own = series('', 'date: 2026-10-1|5');
  const week = (sessions: readonly string[], language: Language = 'en', more = ''): readonly string[] =>
    said(
      own,
      {
        'b.meetup.yaml': `series: { title: B${more} }\nsessions:\n${sessions.map((one) => `  - { ${one} }\n`).join('')}`,
      },
      language,
    ).slice(2);
  it('other series from Monday to Sunday, with their times', () => {
    const sessions = [
      'date: 2026-10-11',
      'date: 2026-10-18, start: "17:30"',
      'date: 2026-10-12',
      'date: 2026-10-19',
      'date: 2026-10-14, status: cancelled',
    ];
    assert.deepEqual(week(sessions), ['Same week: Mon 12 Oct, B', 'Same week: Sun 18 Oct, B 17:30']);
    assert.deepEqual(week(sessions, 'ja'), ['同じ週：10月12日（月）、B', '同じ週：10月18日（日）、B 17:30']);
  });
  it('that it is free', () => {
    assert.deepEqual(week(['date: 2026-10-11']), ['No other series meets that week']);
    assert.deepEqual(week([], 'ja'), ['この週にほかのシリーズの予定なし']);
  });
  it('nothing where there is no other series, not even in another file', () =>
    assert.deepEqual(said(own, { 'shared.meetup.yaml': 'people: { ken: {} }\n' }).slice(2), []));
  it('not the session itself, nor another of the series', () =>
    assert.deepEqual(said(series('', 'date: 2026-10-1|5', 'date: 2026-10-16')).slice(2), []));
  it('a session without a series by its own title', () =>
    assert.deepEqual(said(own, { 'b.meetup.yaml': 'sessions: [{ date: 2026-10-15, title: Fair }]\n' }).slice(2), [
      'Same week: Thu 15 Oct, Fair',
    ]));
  it('five at most', () => {
    const days = [12, 13, 14, 15, 16, 17].map((day) => `date: 2026-10-${day}`);
    assert.deepEqual(
      week(days),
      ['Mon 12', 'Tue 13', 'Wed 14', 'Thu 15', 'Fri 16'].map((day) => `Same week: ${day} Oct, B`),
    );
  });
});

describe('what a host could do now', () => {
  const host = (session: string, language: Language = 'en'): readonly string[] => {
    const lines = hover(series('', session), {}, language);
    return lines.slice(lines.findIndex((line) => /^(?:For the host|主催者がすること)/.test(line)) >>> 0);
  };
  it('three weeks before: four things at most, without those that are done', () => {
    assert.deepEqual(host('date: 2026-12-1|4'), [
      'For the host: Three weeks before',
      '• Confirm the date and the room or link; put it in the calendars of both teams',
      '• Ask one person from the other team to co-host, by name',
      '• Choose one topic and write its opening question',
      '• Write one sentence per team: what they take home',
    ]);
    assert.deepEqual(host('date: 2026-12-1|4, place: 5B, cohosts: [mio], topics: [t]'), [
      'For the host: Three weeks before',
      '• Write one sentence per team: what they take home',
      '• Tell the two department heads the date and the question',
      '• Check for release weeks, month-end closing and holidays',
    ]);
    assert.deepEqual(host('date: 2026-12-1|4', 'ja').slice(0, 2), [
      '主催者がすること：3週間前',
      '• 日程と会場（または会議リンク）を確定し、各部門のカレンダーに入れる',
    ]);
  });
  for (const [what, session] of [
    ['earlier than that', 'date: 2026-12-1|5'],
    ['once it is held', 'date: 2026-11-2|0'],
    ['once it is cancelled', 'date: 2026-12-1|4, status: cancelled'],
    ['at another day of the session', 'date: 2026-12-14, followups: [{ what: a, due: 2026-12-1|4 }]'],
  ] as const)
    it(`nothing ${what}`, () => assert.deepEqual(host(session), []));
});

describe('what is said of a rhythm', () => {
  const cases: readonly (readonly [what: string, cadence: string, en: readonly string[], ja: readonly string[]])[] = [
    [
      'weekly',
      '{ every: 1 wee|k, on: tue }',
      ['Weekly on Tuesday', 'Next: Tue 24 Nov, Tue 1 Dec, Tue 8 Dec'],
      ['毎週火曜', '次の候補：11月24日（火）、12月1日（火）、12月8日（火）'],
    ],
    [
      'without a day of the week',
      '{ every: 2 wee|k }',
      ['Every 2 weeks', 'Next: Mon 23 Nov, Mon 7 Dec, Mon 21 Dec'],
      ['隔週', '次の候補：11月23日（月）、12月7日（月）、12月21日（月）'],
    ],
    [
      'by the day of the month, written as a number',
      '{ every: 1 month, on: 1|5 }',
      ['Monthly on the 15th', 'Next: Tue 15 Dec, Fri 15 Jan 2027, Mon 15 Feb 2027'],
      ['毎月15日', '次の候補：12月15日（火）、2027年1月15日（金）、2027年2月15日（月）'],
    ],
    ['that is none', '{ every: no|w and then }', [], []],
    ['that says nothing yet', '{ every: , on: th|u }', [], []],
  ];
  for (const [what, cadence, en, ja] of cases)
    it(what, () => {
      const text = `series: { title: A, cadence: ${cadence} }\n`;
      assert.deepEqual([hover(text), hover(text, {}, 'ja')], [en, ja]);
    });
  it('at its key, below what the key means', () =>
    assert.deepEqual(hover('series:\n  caden|ce: { every: 1 week, on: tue }\n'), [
      'cadence · Cadence, such as every 1 month on 3rd thu',
      '開催ペース（毎月第3木曜など）',
      'Weekly on Tuesday',
      'Next: Tue 24 Nov, Tue 1 Dec, Tue 8 Dec',
    ]));
  it('goes on behind the last session', () =>
    assert.deepEqual(
      hover('series: { cadence: { every: 1 wee|k, on: tue } }\nsessions: [{ date: 2026-12-15 }]\n')[1],
      'Next: Tue 22 Dec, Tue 29 Dec, Tue 5 Jan 2027',
    ));
});

describe('what is said of a zone', () => {
  const others = {
    'b.meetup.yaml':
      'series: { title: B, timezone: Europe/London }\npeople: { ken: { timezone: America/New_York }, mio: { timezone: Europe/London } }\n',
  };
  const zone = (text: string, language: Language = 'en', now: number | undefined = 29_000_000): readonly string[] => {
    const at = marked(text);
    const around = aroundOf(at.text, others, language);
    return hoverAt({ ...around, ...(now === undefined ? {} : { now }) }, at.offset)?.lines ?? [];
  };
  const paris = 'series: { title: A, timezone: Europe/Pari|s }\n';
  it('what its clocks show, and those of the others of the folder', () => {
    assert.deepEqual(zone(paris), [
      'Europe/Paris',
      'Now 22:20 there',
      '06:20 in Asia/Tokyo',
      '21:20 in Europe/London',
      '16:20 in America/New_York',
    ]);
    assert.deepEqual(zone(paris, 'ja').slice(0, 3), ['Europe/Paris', '現地は今22:20', 'Asia/Tokyoは06:20']);
  });
  it('of the reader: once', () =>
    assert.deepEqual(zone('people:\n  ken: { timezone: Asia/Toky|o }\n'), [
      'Asia/Tokyo',
      'Now 06:20 there',
      '21:20 in Europe/London',
      '16:20 in America/New_York',
    ]));
  it('five others at most', () => {
    const many = ['Asia/Seoul', 'Asia/Kolkata', 'Asia/Dubai', 'Europe/Rome', 'Europe/Oslo', 'Europe/Riga'];
    const people = many.map((one, nth) => `  p${nth}: { timezone: ${one} }\n`).join('');
    assert.equal(zone(`${paris}people:\n${people}`).length, 2 + 5);
  });
  it('its name alone where nobody asks what the clock says', () => {
    const at = marked(paris);
    assert.deepEqual(hoverAt(aroundOf(at.text, others), at.offset)?.lines, ['Europe/Paris']);
  });
  it('nothing of one that does not exist', () =>
    assert.deepEqual(zone('series: { title: A, timezone: Europe/Atlanti|s }\n'), []));
});
