import assert from 'node:assert/strict';
import { choicesOf } from '../../../src/core/planner/choices.ts';
import { lineOf } from '../../../src/core/planner/line.ts';
import { peopleOf } from '../../../src/core/planner/people.ts';
import { seatsOf } from '../../../src/core/planner/seats.ts';
import { waitingOf } from '../../../src/core/planner/waiting.ts';
import type { Finding, Level } from '../../../src/core/review/rule.ts';
import type { Language } from '../../../src/core/words/words.ts';
import { monthly, textOf } from '../circle/one-series.ts';
import { deskIn } from './desk.ts';

describe('the line of sessions, word by word', () => {
  const line = (series: string, sessions: readonly string[], language: Language = 'en') => {
    const { today, expected, promised, lesson, beginning } =
      lineOf(deskIn(textOf(series, sessions), language)) ?? assert.fail();
    return { today, expected, promised, lesson, beginning };
  };
  it('of a series that has just begun', () => {
    assert.deepEqual(line(monthly, ['date: 2026-12-17']), {
      today: 'Today, Mon 23 Nov',
      expected: 'Next by the cadence: Thu 21 Jan 2027',
      promised: '2027-01-21',
      lesson: undefined,
      beginning: 'No session held yet. The first one will appear here with its hints.',
    });
    assert.deepEqual(line(monthly, ['date: 2026-12-17'], 'ja'), {
      today: '今日、11月23日（月）',
      expected: '開催ペースでは2027年1月21日（木）',
      promised: '2027-01-21',
      lesson: undefined,
      beginning: '開催した回がまだありません。初回が終わると、ヒントと一緒にここに並びます。',
    });
  });
  it('of one with nothing ahead', () => {
    assert.deepEqual(line(monthly, ['date: 2026-11-19'], 'ja'), {
      today: '今日、11月23日（月）',
      expected: undefined,
      promised: '2026-12-17',
      lesson: '予定がありません。開催ペースでは12月17日（木）です。',
      beginning: undefined,
    });
    assert.equal(
      line('goal: x', ['date: 2026-11-19'], 'ja').lesson,
      '予定がありません。日を選ぶか、調整中なら「tbd」と書いておきましょう。',
    );
  });
  it('of sessions without a series: nothing is promised and nothing asked for', () => {
    const { promised, lesson, expected } = lineOf(deskIn('sessions: [{ date: 2026-11-19 }]\n')) ?? assert.fail();
    assert.deepEqual([promised, lesson, expected], [undefined, undefined, undefined]);
  });
  it('of one that rests: no date is promised', () =>
    assert.equal(
      line(`${monthly}, renewal: { decisions: [{ date: 2026-11-20, decision: pause }] }`, ['date: 2026-11-19'])
        .promised,
      undefined,
    ));
});

describe('what can be chosen', () => {
  const all =
    'people: { old: {}, zoe: { team: qa }, ken: { name: Ken, team: dev, aim: host }, mio: { team: sales }, abe: { team: audit } }\n';
  const choices = (language: Language = 'en') =>
    choicesOf(
      deskIn(
        textOf(
          'teams: [sales, dev]',
          ['date: 2026-10-15, host: mio, cohosts: [ken]', 'date: 2026-11-19, host: zoe'],
          `${all}teams: { qa: { name: QA } }\ntopics: { t: { title: T }, long-wait: {} }\n`,
        ),
        language,
      ),
    );
  it('people by their teams: those of the series, others by their ids, then those of none', () =>
    assert.deepEqual(choices().people, [
      { id: 'mio', name: 'mio', team: 'sales', tone: 0 },
      { id: 'ken', name: 'Ken', team: 'dev', tone: 1 },
      { id: 'abe', name: 'abe', team: 'audit', tone: 3 },
      { id: 'zoe', name: 'zoe', team: 'QA', tone: 2 },
      { id: 'old', name: 'old', team: undefined, tone: undefined },
    ]));
  it('hosts with the reason to ask them', () => {
    assert.deepEqual(choices().hosts, [
      { id: 'ken', name: 'Ken', reason: 'would like to host and has co-hosted' },
      { id: 'mio', name: 'mio', reason: 'has hosted before' },
    ]);
    assert.deepEqual(
      choices('ja').hosts.map(({ reason }) => reason),
      ['主催を希望し、共同主催の経験あり', '主催の経験あり'],
    );
  });
  it('topics by their names, and forms with the time they need', () => {
    const { topics, formats } = choices();
    assert.deepEqual(topics, [
      { id: 't', text: 'T' },
      { id: 'long-wait', text: 'long wait' },
    ]);
    assert.equal(formats.length, 17);
    // 2 + 3 + 5 + 5 minutes; an opening of 3 and a closing of 5 come on top.
    assert.deepEqual(formats[0], { id: 'one-two-four-all', text: '1-2-4-All', least: 15, leastWhole: 23 });
    assert.equal(choices('ja').formats[0]?.text, '1人・2人・4人・全員');
  });
});

describe('who is who, word by word', () => {
  const shown = (language: Language) =>
    peopleOf(
      deskIn(
        textOf(
          'teams: [dev], organisers: [rei], sponsors: [boss]',
          [
            'date: 2026-09-17, host: ken',
            'date: 2026-10-15, host: ken, cohosts: [rei]',
            'date: 2026-12-24, host: rei, cohosts: [ken]',
            'date: 2026-12-17, cohosts: [ken]',
          ],
          'people: { ken: { name: Ken, team: dev, aim: host }, rei: { history: [{ role: host }] } }\n',
        ),
        language,
      ),
    );
  it('in English', () =>
    assert.deepEqual(shown('en'), {
      teams: [
        {
          name: 'dev',
          tone: 0,
          people: [
            {
              name: 'Ken',
              facts: ['Hosted twice', 'Co-hosts on Thu 17 Dec'],
              wants: 'Wants to host',
              path: ['people', 'ken'],
            },
          ],
        },
        {
          name: 'No team',
          tone: undefined,
          people: [
            { name: 'boss', facts: ['Sponsor'], wants: undefined, path: ['series', 'sponsors', 0] },
            {
              name: 'rei',
              facts: ['Co-hosted once', 'Hosts on Thu 24 Dec', 'Has hosted elsewhere', 'In the organiser group'],
              wants: undefined,
              path: ['people', 'rei'],
            },
          ],
        },
      ],
      lesson: undefined,
    }));
  it('in Japanese', () =>
    assert.deepEqual(
      shown('ja').teams.map(({ name, people }) => [
        name,
        ...people.map(({ name: who, facts, wants }) => [who, ...facts, wants]),
      ]),
      [
        ['dev', ['Kenさん', '主催2回', '12月17日（木）に共同主催', '主催を希望']],
        [
          '部門なし',
          ['bossさん', '後ろ盾', undefined],
          ['reiさん', '共同主催1回', '12月24日（木）に主催', 'ほかで主催の経験あり', '主催者グループ', undefined],
        ],
      ],
    ));
  it('nobody yet', () => {
    const lesson = (language: Language) => peopleOf(deskIn('series: { title: A }\n', language)).lesson;
    assert.equal(
      lesson('en'),
      'Nobody listed yet. Names can stay plain words until you want to see who could host next.',
    );
    assert.equal(
      lesson('ja'),
      'まだ誰も登録されていません。次の主催者を考えたくなるまでは、名前をそのまま書くだけで使えます。',
    );
    assert.equal(peopleOf(deskIn('people: [\n')).lesson, undefined);
  });
});

describe('who sits where, word by word', () => {
  const seats = (session: string, language: Language = 'en') =>
    seatsOf(deskIn(textOf('teams: [sales, dev]', [session], 'people: { ken: { name: Ken, team: dev } }\n'), language));
  it('of a session to come', () =>
    assert.deepEqual(
      seats('date: 2026-12-17, host: ken, participants: [a, b, c], groups: [[ken, a], { people: [b, c], lead: c }]'),
      [
        {
          nth: 0,
          date: 'Thu 17 Dec',
          people: [
            { id: 'ken', name: 'Ken', tone: 1 },
            { id: 'a', name: 'a', tone: undefined },
            { id: 'b', name: 'b', tone: undefined },
            { id: 'c', name: 'c', tone: undefined },
          ],
          rounds: [[{ people: ['ken', 'a'] }, { people: ['b', 'c'], lead: 'c' }]],
          lesson: undefined,
        },
      ],
    ));
  it('of too few people on an open date', () => {
    const [open] = seats('date: tbd, host: ken');
    const [japanese] = seats('date: tbd, host: ken', 'ja');
    assert.deepEqual([open?.rounds, open?.people.length], [[], 1]);
    assert.deepEqual(
      [open?.date, open?.lesson],
      ['Date to be decided', 'Mixing needs at least 4 expected people (now 1 person).'],
    );
    assert.deepEqual(
      [japanese?.date, japanese?.lesson, japanese?.people[0]?.name],
      ['日程未定', 'グループ分けには参加予定が4人以上必要です（今は1人）。', 'Kenさん'],
    );
  });
});

describe('what waits, word by word', () => {
  it('promises in Japanese', () =>
    assert.deepEqual(
      waitingOf(
        deskIn(textOf('goal: x', ['date: 2026-11-19, followups: [{ what: 書く, owner: ken, due: 2026-11-20 }]']), 'ja'),
        [],
      ),
      {
        followups: [
          {
            text: '書く',
            owner: 'kenさん',
            due: '期限11月20日（金）',
            late: true,
            path: ['sessions', 0, 'followups', 0],
          },
        ],
        findings: [],
        kept: undefined,
      },
    ));
  it('nothing', () => {
    const kept = (language: Language) => waitingOf(deskIn(textOf('goal: x', ['date: 2026-11-19']), language), []).kept;
    assert.deepEqual(
      [kept('en'), kept('ja')],
      ['Nothing open. All promises are kept.', '残っていることはありません。約束はすべて果たされています。'],
    );
  });
  it('findings by their weight, then by their lines, with their levels in words', () => {
    const text = 'a: 1\nb: 2\nc: 3\n';
    const finding = (level: Level, key: string, more: Partial<Finding> = {}): Finding => ({
      code: 'MT000',
      rule: 'some',
      level,
      span: { start: text.indexOf(key), end: text.indexOf(key) + 1 },
      text: { en: '{title} is odd', ja: '{title}が変です' },
      facts: { title: key },
      related: [],
      faded: false,
      fixes: () => [],
      ...more,
    });
    const findings = [
      finding('hint', 'b'),
      finding('information', 'a'),
      finding('warning', 'c'),
      finding('hint', 'a'),
      finding('error', 'b'),
      finding('error', 'a'),
      finding('hint', 'c', { faded: true }),
      finding('error', 'c', { rule: 'yaml-syntax' }),
      finding('warning', 'a', { rule: 'followup-overdue' }),
    ];
    const shown = (language: Language) =>
      waitingOf(deskIn(text, language), findings).findings.map(({ text: said, level, kind, line }) =>
        [level, kind, line, said].join(' '),
      );
    assert.deepEqual(shown('en'), [
      'error Error 0 a is odd',
      'error Error 1 b is odd',
      'warning Warning 2 c is odd',
      'information Note 0 a is odd',
      'hint Hint 0 a is odd',
      'hint Hint 1 b is odd',
    ]);
    assert.deepEqual(shown('ja').slice(1, 5), [
      'error エラー 1 bが変です',
      'warning 警告 2 cが変です',
      'information 情報 0 aが変です',
      'hint ヒント 0 aが変です',
    ]);
  });
});
