import assert from 'node:assert/strict';
import type { Language } from '../../../src/core/words/words.ts';
import { accept, line, offer, offers } from './marked.ts';

/** The first offers as the list shows them. */
const first = (count: number, text: string, others = {}, language: Language = 'en'): readonly string[] =>
  offers(text, others, language).slice(0, count).map(line);

describe('words that may stand behind a key, with what they mean', () => {
  const cases: readonly (readonly [text: string, en: readonly string[], ja: readonly string[]])[] = [
    [
      'sessions:\n  - date: tbd\n    status: |',
      ['planned | Planned', 'held | Held', 'cancelled | Cancelled'],
      ['planned | 予定', 'held | 開催済み', 'cancelled | 中止'],
    ],
    [
      'series:\n  renewal:\n    decisions:\n      - decision: |',
      [
        'continue | Same rhythm, same form',
        'change | Topic, form, rhythm or hosts',
        'pause | With a date to look again',
        'close | With thanks and a short note',
      ],
      [
        'continue | 続ける：同じペース、同じ形で',
        'change | 変える：テーマ、形、ペース、主催者のどれか',
        'pause | 休む：次に考える日を決めて',
        'close | 閉じる：お礼と短いまとめを残す',
      ],
    ],
    [
      'outcomes:\n  - kind: |',
      ['answer | An answer', 'project | A joint project', 'practice | A new way of working', 'contact | A new contact'],
      ['answer | 答えやヒント', 'project | 共同プロジェクト', 'practice | 仕事の進め方', 'contact | 新しいつながり'],
    ],
    [
      'topics:\n  a:\n    source: |',
      [
        'handover | From a handover',
        'struggle | From a struggle',
        'swap | From swapping roles',
        'hint | From a hint',
        'asked | Someone asked',
      ],
      [
        'handover | 受け渡しから',
        'struggle | 困りごとから',
        'swap | 立場の入れ替えから',
        'hint | ヒントから',
        'asked | 要望から',
      ],
    ],
    [
      'people:\n  a:\n    aim: |',
      ['participant | Participant', 'organiser | In the organiser group', 'cohost | Co-host', 'host | Host'],
      ['participant | 参加者', 'organiser | 主催者グループ', 'cohost | 共同主催者', 'host | 主催者'],
    ],
  ];
  for (const [text, en, ja] of cases)
    it(JSON.stringify(text), () => {
      assert.deepEqual(offers(text).map(line), en);
      assert.deepEqual(offers(text, {}, 'ja').map(line), ja);
    });
  it('are found by their meaning in Japanese, whatever the language', () =>
    assert.equal(offer('sessions:\n  - date: tbd\n    status: |', 'cancelled').filter, 'cancelled 中止'));
});

describe('start times', () => {
  const others = {
    'b.meetup.yaml': 'series: { title: B, start: "12:15" }\n',
    'c.meetup.yaml': 'series: { title: C, start: "15:30" }\n',
    'd.meetup.yaml': 'series: { title: D }\n',
  };
  const series = 'series: { title: A, start: "15:30" }\nsessions:\n  - date: tbd\n    start: |';
  it('the series’ own, those of the folder, then the usual ones', () => {
    const usual = ['10:00', '12:00', '15:00', '16:00', '17:00', '18:00', '19:00'];
    assert.deepEqual(offers(series, others).map(line), [
      '15:30 | as in the series',
      '12:15 | used in this folder',
      ...usual,
    ]);
    assert.deepEqual(offers(series, others, 'ja').map(line), [
      '15:30 | シリーズと同じ',
      '12:15 | このフォルダーで使用中',
      ...usual,
    ]);
    assert.deepEqual(offers('sessions:\n  - date: tbd\n    start: |').map(line), usual);
  });
  const written: readonly (readonly [text: string, after: string])[] = [
    ['series: { start: | }', 'series: { start: "15:00" }'],
    ["series:\n  start: '1|'", "series:\n  start: '15:00'"],
    ['series:\n  start: "1|"', 'series:\n  start: "15:00"'],
    ['series:\n  start:|', 'series:\n  start: "15:00"'],
  ];
  for (const [text, after] of written)
    it(`are written in quotation marks: ${JSON.stringify(text)}`, () => assert.equal(accept(text, '15:00'), after));
});

describe('lengths', () => {
  const cases: readonly (readonly [what: string, text: string, offers: readonly string[]])[] = [
    ['of a session', 'sessions:\n  - date: tbd\n    minutes: |', ['30', '45', '60', '90', '120']],
    [
      'of a session, as in the series first',
      'series: { minutes: 75 }\nsessions:\n  - date: tbd\n    minutes: |',
      ['75 | as in the series', '30', '45', '60', '90', '120'],
    ],
    [
      'of a session, a usual one only once',
      'series: { minutes: 90 }\nsessions:\n  - date: tbd\n    minutes: |',
      ['90 | as in the series', '30', '45', '60', '120'],
    ],
    [
      'of a block, which is shorter and never that of the series',
      'series: { minutes: 30 }\nsessions:\n  - date: tbd\n    agenda:\n      - { minutes: |',
      ['5', '10', '15', '20', '25', '30'],
    ],
    ['of a topic', 'topics:\n  a:\n    minutes: |', ['30', '45', '60', '90', '120']],
  ];
  for (const [what, text, expected] of cases) it(what, () => assert.deepEqual(offers(text).map(line), expected));
});

describe('zones', () => {
  const others = {
    'b.meetup.yaml':
      'series: { title: B, timezone: Europe/London }\npeople: { ken: { timezone: America/New_York }, mio: {} }\n',
  };
  it('those of the folder first, the reader’s before them', () => {
    assert.deepEqual(first(4, 'series:\n  timezone: |', others), [
      'Asia/Tokyo | used in this folder',
      'Europe/London | used in this folder',
      'America/New_York | used in this folder',
      'Africa/Abidjan',
    ]);
    assert.deepEqual(first(1, 'series:\n  timezone: |', others, 'ja'), ['Asia/Tokyo | このフォルダーで使用中']);
  });
  it('each once', () => {
    const zones = offers('people:\n  ken:\n    timezone: |', others).map(({ label }) => label);
    assert.equal(new Set(zones).size, zones.length);
  });
  it('as text that needs no marks', () =>
    assert.equal(accept('series:\n  timezone: Lon|', 'Europe/London', others), 'series:\n  timezone: Europe/London'));
});

describe('rhythms', () => {
  const cases: readonly (readonly [what: string, text: string, offers: string])[] = [
    ['how often', 'series:\n  cadence:\n    every: |', '1 month, 2 week, 1 week, 2 month, 3 month'],
    [
      'on which day: one of a month, then one of a week',
      'series: { cadence: { every: 1 month, on: | } }',
      [
        ...['1st', '2nd', '3rd', '4th', 'last'].flatMap((nth) => [`${nth} thu`, `${nth} wed`, `${nth} fri`]),
        'mon, tue, wed, thu, fri',
      ].join(', '),
    ],
  ];
  for (const [what, text, expected] of cases) it(what, () => assert.equal(offers(text).map(line).join(', '), expected));
});

describe('nothing is known to offer', () => {
  for (const text of [
    'meetup: |',
    'series:\n  renewal: { after: | }',
    'sessions:\n  - id: |',
    'topics:\n  a:\n    concerns:\n      sales: |',
    'topics:\n  a:\n    title: |',
    'sessions:\n  - date: tbd\n    place: |',
    'people:\n  a:\n    specialty: [|]',
    'teams:\n  a:\n    terms:\n      - |x',
    'sessions:\n  - date: tbd\n    agenda: [|]',
    'sessions:\n  - date: tbd\n    agenda:\n      - 5m a\n      - |',
    'teams:\n  a:\n    agenda:\n      - |',
  ])
    it(JSON.stringify(text), () => assert.deepEqual(offers(text).map(line), []));
});
