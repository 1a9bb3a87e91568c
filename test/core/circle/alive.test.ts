import assert from 'node:assert/strict';
import { attendanceOf } from '../../../src/core/circle/attendance.ts';
import type { Circle } from '../../../src/core/circle/circle.ts';
import { hostIdeas } from '../../../src/core/circle/hosts.ts';
import { firstHosting, standingOf } from '../../../src/core/circle/ladder.ts';
import { ledgerOf } from '../../../src/core/circle/ledger.ts';
import { healthLine, momentumOf } from '../../../src/core/circle/momentum.ts';
import { networkOf } from '../../../src/core/circle/network.ts';
import { fadeOf, gapsOf, streakOf } from '../../../src/core/circle/pace.ts';
import { type Language, wordsFor } from '../../../src/core/words/words.ts';
import { clock, Folder } from '../folder.ts';

const file = 'a.meetup.yaml';
const monthly = 'cadence: { every: 1 month, on: 3rd thu }';
const people =
  'people:\n  ken: { team: dev }\n  rei: { team: dev }\n  mio: { team: sales, aim: host }\n  aya: { team: sales, history: [{ role: host, what: Elsewhere, when: 2025 }] }\n';
const circleWith = (series: string, sessions: string, more = ''): Circle =>
  new Folder({ [file]: `series: { title: A, ${series} }\nsessions: [${sessions}]\n${people}${more}` }).circle;

describe('how far somebody is on the path to hosting', () => {
  const sessions = [
    '{ date: 2026-08-20, host: aya, cohosts: [ken], participants: [mio, rei] }',
    '{ date: 2026-09-17, host: ken, cohosts: [aya], participants: [mio] }',
    '{ date: 2026-10-15, host: ken, cohosts: [mio] }',
    '{ date: 2026-12-17, host: mio, cohosts: [ken] }',
  ].join(', ');
  const circle = circleWith('organisers: [rei]', sessions);
  const steps: readonly (readonly [id: string, step: string | undefined, evidence: string, why: string])[] = [
    ['ken', 'host', 'participant 2026-08-20, cohost 2026-08-20, host 2026-09-17', 'Mio has not hosted yet'],
    [
      'aya',
      'teacher',
      'participant 2026-08-20, cohost 2026-09-17, host 2026-08-20, teacher 2026-08-20 ken',
      'beside Ken',
    ],
    ['mio', 'cohost', 'participant 2026-08-20, cohost 2026-10-15', 'a session to come does not count yet'],
    ['rei', 'organiser', 'participant 2026-08-20, organiser', 'the organiser group is a step'],
    ['zoe', undefined, '', 'nobody has seen Zoe'],
  ];
  for (const [id, step, evidence, why] of steps)
    it(`${id}: ${step} (${why})`, () => {
      const standing = standingOf(circle, id);
      const said = standing.evidence.map(({ step, date, other }) => [step, date, other].filter(Boolean).join(' '));
      assert.deepEqual([standing.step, said.join(', ')], [step, evidence]);
    });
  it('counts what was done outside of these files', () => {
    const [only] = standingOf(circleWith('', ''), 'aya').evidence;
    assert.deepEqual(only, { step: 'host', outside: { when: '2025', what: 'Elsewhere' } });
  });
  it('knows the first session somebody hosts, planned or held', () => {
    assert.equal(firstHosting(circle, 'mio')?.date, '2026-12-17');
    assert.equal(firstHosting(circle, 'aya'), undefined, 'Aya hosted elsewhere before');
  });
  it('says everything that speaks for asking somebody', () => {
    const twice =
      '{ date: 2026-10-15, host: ken, cohosts: [mio] }, { date: 2026-11-19, host: ken, participants: [mio] }';
    const [idea] = hostIdeas(circleWith('', twice), file);
    const words = wordsFor('en', clock);
    assert.equal(
      idea?.because.map(({ text, facts }) => words.fill(text, facts)).join('; '),
      'would like to host; has co-hosted once; lets ken rest after twice in a row; from another team than the last host',
    );
  });
});

describe('the pace of a series', () => {
  const gaps: readonly (readonly [sessions: string, gaps: number, why: string])[] = [
    ['{ date: 2026-08-20 }, { date: 2026-09-17 }', 0, 'a month is no gap'],
    ['{ date: 2026-08-20 }, { date: 2026-10-15 }', 1, 'two months are'],
    ['{ date: 2026-08-20 }, { date: 2026-10-15, because: Release }', 0, 'a reason explains it'],
    [
      '{ date: 2026-08-20 }, { date: 2026-09-17, status: cancelled, because: x }, { date: 2026-10-15 }',
      0,
      'so does one on the session that was cancelled',
    ],
    [
      '{ date: 2026-08-20 }, { date: 2026-09-17, status: cancelled }, { date: 2026-10-15 }',
      1,
      'a cancelled session bridges nothing',
    ],
  ];
  for (const [sessions, n, why] of gaps)
    it(`${why}: ${n}`, () => assert.equal(gapsOf(circleWith(monthly, sessions), file).length, n));
  it('has no gap before the last decision', () => {
    const renewal = 'renewal: { decisions: [{ date: 2026-10-15, decision: continue }] }';
    assert.deepEqual(
      gapsOf(circleWith(`${monthly}, ${renewal}`, '{ date: 2026-08-20 }, { date: 2026-10-15 }'), file),
      [],
    );
  });

  const fades: readonly (readonly [series: string, sessions: string, days: number | undefined, why: string])[] = [
    [monthly, '{ date: 2026-09-17 }', 67, 'two months and nothing ahead'],
    [monthly, '{ date: 2026-10-15 }', undefined, 'one month is no fading'],
    [monthly, '{ date: 2026-09-17 }, { date: 2026-12-17 }', undefined, 'something is planned'],
    [monthly, '{ date: 2026-09-17 }, { date: tbd }', undefined, 'a date is being looked for'],
    ['', '{ date: 2026-06-18 }', undefined, 'once is a whole series'],
    ['', '{ date: 2026-06-18 }, { date: 2026-09-17 }', 67, 'twice is the beginning of one'],
    [
      `${monthly}, renewal: { decisions: [{ date: 2026-11-01, decision: continue }] }`,
      '{ date: 2026-09-17 }',
      undefined,
      'a decision is a sign of life',
    ],
    [
      `${monthly}, renewal: { decisions: [{ date: 2026-09-18, decision: close }] }`,
      '{ date: 2026-09-17 }',
      undefined,
      'closed is not faded',
    ],
  ];
  for (const [series, sessions, days, why] of fades)
    it(`${why}: ${days}`, () => assert.equal(fadeOf(circleWith(series, sessions), file)?.days, days));

  const streaks: readonly (readonly [hosts: readonly string[], streak: string])[] = [
    [['ken', 'ken', 'ken'], 'ken 3'],
    [['ken', 'mio', 'ken'], 'ken 1'],
    [['mio', 'ken', 'ken'], 'ken 2'],
  ];
  for (const [hosts, streak] of streaks)
    it(`${hosts.join(', ')}: ${streak}`, () => {
      const sessions = hosts.map((host, month) => `{ date: 2026-0${month + 1}-15, host: ${host} }`).join(', ');
      const found = streakOf(circleWith('', sessions), file);
      assert.equal(`${found?.host} ${found?.times}`, streak);
    });
});

describe('who came', () => {
  const came = (participants: string) =>
    attendanceOf(circleWith('teams: [sales, dev]', `{ date: 2026-10-15, participants: [${participants}] }`), file)[0];
  it('is counted by team, also where nobody came', () =>
    assert.deepEqual(
      [...(came('ken, rei')?.teams ?? [])],
      [
        ['sales', 0],
        ['dev', 2],
      ],
    ));
  it('one side alone is told', () => assert.equal(came('ken, rei')?.oneSide, 'dev'));
  it('both sides are no side', () => assert.equal(came('ken, mio')?.oneSide, undefined));
  it('nobody known is no side either', () => assert.equal(came('zoe')?.oneSide, undefined));
});

describe('momentum', () => {
  const decided = (decision: string) => `renewal: { decisions: [{ date: 2026-10-16, decision: ${decision} }] }`;
  const two = '{ date: 2026-09-17 }, { date: 2026-10-15 }';
  const lines: readonly (readonly [series: string, sessions: string, en: string, ja: string])[] = [
    [
      '',
      '{ date: 2026-12-17 }',
      'Just started: no session held yet, next on Thu 17 Dec',
      '始まったばかり：まだ開催なし、次回は12月17日（木）',
    ],
    [
      '',
      `${two}, { date: 2026-12-17 }`,
      'Going well: 2 sessions held, next on Thu 17 Dec',
      '順調：2回開催、次回は12月17日（木）',
    ],
    [monthly, two, 'Needs a nudge: no next date, 2 sessions held', 'ひと押しが必要：次回の予定なし、2回開催'],
    [
      '',
      `${two}, { date: tbd }`,
      'Needs a nudge: the next date is still open, 2 sessions held',
      'ひと押しが必要：次回の日程が未定、2回開催',
    ],
    [
      '',
      `{ date: 2026-08-20 }, ${two}, { date: 2026-12-17 }`,
      'Time to decide: 3 sessions without a decision yet, 3 sessions held, next on Thu 17 Dec',
      '見直しどき：判断のないまま3回、3回開催、次回は12月17日（木）',
    ],
    [
      monthly,
      '{ date: 2026-08-20 }, { date: 2026-09-17 }',
      'Fading quietly: nothing held or planned for 67 days, 2 sessions held',
      '静かに止まりかけ：67日、開催も予定もなし、2回開催',
    ],
    [
      decided('pause'),
      two,
      'Paused: 2 sessions held, decided on Fri 16 Oct',
      'お休み中：2回開催、10月16日（金）に判断',
    ],
    [
      decided('close'),
      two,
      'Closed with thanks: 2 sessions held, decided on Fri 16 Oct',
      'お礼とともに閉じた：2回開催、10月16日（金）に判断',
    ],
    [
      'teams: [sales, dev]',
      '{ date: 2026-09-17, host: ken }, { date: 2026-10-15, host: rei }, { date: 2026-12-17 }',
      'Needs a nudge: only dev came, twice in a row, 2 sessions held, next on Thu 17 Dec',
      'ひと押しが必要：2回続けてdevだけの参加、2回開催、次回は12月17日（木）',
    ],
    [
      '',
      '{ date: 2026-09-17, followups: [{ what: x, due: 2026-10-01 }] }, { date: 2026-12-17 }',
      'Needs a nudge: 1 follow-up overdue, 1 session held, next on Thu 17 Dec',
      'ひと押しが必要：期限を過ぎたやること1件、1回開催、次回は12月17日（木）',
    ],
  ];
  const line = (series: string, sessions: string, language: Language): string | undefined => {
    const momentum = momentumOf(circleWith(series, sessions), file);
    return momentum && healthLine(momentum, wordsFor(language, clock));
  };
  for (const [series, sessions, en, ja] of lines) {
    it(en, () => assert.equal(line(series, sessions, 'en'), en));
    it(ja, () => assert.equal(line(series, sessions, 'ja'), ja));
  }
  it('is none without a series', () =>
    assert.equal(momentumOf(new Folder({ [file]: people }).circle, file), undefined));
});

describe('the ledger', () => {
  const sessions =
    '{ date: 2026-10-15, hints: [{ id: h1, from: mio, to: ken, said: Ask first }, { from: ken, said: Why }] }, { date: 2026-08-20, hints: [{ id: h2, from: rei, to: mio, said: Early }] }';
  const outcomes =
    'outcomes: [{ date: 2026-11-01, what: A list, from: [h1], people: [ken, mio] }, { date: 2026-11-02, what: Found }]\n';
  const ledger = ledgerOf(circleWith('', sessions, outcomes), file);
  it('has the hints by the dates they were said', () =>
    assert.deepEqual(
      ledger.hints.map(({ said, age }) => [said, age]),
      [
        ['Early', 95],
        ['Ask first', 39],
        ['Why', 39],
      ],
    ));
  it('thanks those who gave the hint, then those the outcome names', () =>
    assert.deepEqual(
      ledger.outcomes.map(({ thanks }) => thanks),
      [['mio', 'ken'], []],
    ));
  it('knows which hints wait', () =>
    assert.deepEqual(
      ledger.waiting.map(({ said }) => said),
      ['Early', 'Why'],
    ));
  it('knows which of them to ask about', () => assert.deepEqual(ledger.due, ledger.waiting.slice(0, 1)));
});

describe('who met whom', () => {
  const links = (sessions: string) =>
    networkOf(circleWith('', sessions), file)
      .links.map(({ a, b, times }) => `${a}-${b} ${times}`)
      .sort();
  const cases: readonly (readonly [sessions: string, links: readonly string[], why: string])[] = [
    [
      '{ date: 2026-10-15, host: ken, participants: [mio, rei] }',
      ['ken-mio 1', 'ken-rei 1', 'mio-rei 1'],
      'all at a session',
    ],
    [
      '{ date: 2026-10-15, host: ken, participants: [mio, rei], groups: [[ken, mio]] }',
      ['ken-mio 1'],
      'a group where there are groups',
    ],
    [
      '{ date: 2026-10-15, host: ken, participants: [mio, rei], groups: [[ken, mio]], hints: [{ from: rei, to: mio, said: x }] }',
      ['ken-mio 1', 'mio-rei 1'],
      'and a hint',
    ],
    ['{ date: 2026-12-17, host: ken, participants: [mio] }', [], 'a session to come has joined nobody'],
    ['{ date: 2026-10-15, status: cancelled, host: ken, participants: [mio] }', [], 'nor has a cancelled one'],
    [
      '{ date: 2026-10-15, host: ken, cohosts: [mio] }, { date: 2026-10-16, host: mio, cohosts: [ken] }',
      ['ken-mio 2'],
      'twice is twice',
    ],
  ];
  for (const [sessions, found, why] of cases) it(`${why}: ${found}`, () => assert.deepEqual(links(sessions), found));

  const network = networkOf(
    circleWith(
      '',
      '{ date: 2026-08-20, host: ken, participants: [mio] }, { date: 2026-09-17, host: ken, participants: [aya, mio] }, { date: 2026-10-15, host: ken, participants: [rei] }',
    ),
    file,
  );
  it('two teams that only one person links are told', () =>
    assert.deepEqual(network.fragile, [{ teams: ['dev', 'sales'], links: 2, only: ['ken'] }]));
  it('grows by those who meet for the first time across teams', () =>
    assert.deepEqual(
      network.growth.map(({ fresh, total }) => [fresh, total]),
      [
        [1, 1],
        [1, 2],
        [0, 2],
      ],
    ));
  it('those who keep to their own side are told after three sessions', () => {
    const own = ['08-20', '09-17', '10-15'].map((day) => `{ date: 2026-${day}, host: ken, participants: [rei] }`);
    assert.deepEqual(networkOf(circleWith('', own.join(', ')), file).alone.toSorted(), ['ken', 'rei']);
    assert.deepEqual(networkOf(circleWith('', own.slice(1).join(', ')), file).alone, []);
  });
  it('in a room of more than a hundred nobody is said to have met anybody, nor to have met nobody', () => {
    const crowd = ['ken', 'rei', 'mio', ...Array.from({ length: 98 }, (_, nth) => `guest${nth}`)].join(', ');
    const full = ['08-20', '09-17', '10-15'].map((day) => `{ date: 2026-${day}, participants: [${crowd}] }`);
    const told = '{ date: 2026-10-16, participants: [ken, rei] }';
    const { links, alone, crowded } = networkOf(circleWith('', [...full, told].join(', ')), file);
    assert.deepEqual([links.map(({ a, b }) => [a, b]), alone, crowded], [[['ken', 'rei']], [], true]);
  });
});
