import assert from 'node:assert/strict';
import { Folder, seen } from '../folder.ts';

const file = 'a.meetup.yaml';
/** What is noticed in a file: codes with the text they stand on. The clock stands at 23 November 2026. */
const noticed = (text: string, others: Readonly<Record<string, string>> = {}): readonly string[] => {
  const folder = new Folder({ [file]: text, ...others });
  return seen(text, folder.findings(file));
};
const codes = (text: string, others: Readonly<Record<string, string>> = {}): readonly string[] =>
  noticed(text, others).map((one) => one.slice(0, 5));

const monthly = 'cadence: { every: 1 month, on: 3rd thu }';
const decided = (decision: string, date: string): string =>
  `renewal: { decisions: [{ date: ${date}, decision: ${decision} }] }`;
const series = (more: string, sessions: string, rest = ''): string =>
  `series: { title: A, ${more} }\nsessions: [${sessions}]\n${rest}`;
const three = '{ date: 2026-09-17 }, { date: 2026-10-15 }, { date: 2026-11-19 }';
const next = '{ date: 2026-12-17 }';

type Case = readonly [why: string, text: string, codes: readonly string[]];

describe('a rule knows when to be silent', () => {
  const cases: readonly Case[] = [
    // Keep going
    ['a series with its next date', series(monthly, `{ date: 2026-11-19 }, ${next}`), []],
    ['nothing after the last', series(monthly, '{ date: 2026-11-19 }'), ['MT420']],
    ['today counts as next', series(monthly, '{ date: 2026-11-23, title: X, host: ken }'), []],
    ['a one-off without a cadence', series('goal: x, questions: [q]', '{ date: 2026-10-15 }'), []],
    [
      'two sessions without a cadence',
      series('questions: [q]', '{ date: 2026-09-17 }, { date: 2026-10-15 }'),
      ['MT420'],
    ],
    [
      'a cancelled one is no next',
      series(monthly, '{ date: 2026-10-15 }, { date: 2026-12-17, status: cancelled, because: x }'),
      ['MT420'],
    ],
    ['an open date is asked about', series(monthly, '{ date: 2026-11-19 }, { date: tbd }'), ['MT420']],
    ['a closed series', series(`${monthly}, ${decided('close', '2026-11-20')}`, three), []],
    ['a paused series', series(`${monthly}, ${decided('pause', '2026-11-20')}`, three), []],
    ['a pause that ended', series(`${monthly}, ${decided('pause', '2026-07-01')}`, '{ date: 2026-11-19 }'), ['MT420']],
    ['three sessions without a decision', series(monthly, `${three}, ${next}`), ['MT421']],
    ['two sessions', series(monthly, `{ date: 2026-10-15 }, { date: 2026-11-19 }, ${next}`), []],
    [
      'a cancelled one is not held',
      series(
        monthly,
        `{ date: 2026-09-17 }, { date: 2026-10-15 }, { date: 2026-11-19, status: cancelled, because: x }, ${next}`,
      ),
      [],
    ],
    [
      'three, and one decided on the last day',
      series(`${monthly}, ${decided('continue', '2026-11-19')}`, `${three}, ${next}`),
      [],
    ],
    [
      'three since the decision',
      series(`${monthly}, ${decided('continue', '2026-08-01')}`, `${three}, ${next}`),
      ['MT421'],
    ],
    ['after: 5 waits for five', series(`${monthly}, renewal: { after: 5 }`, `${three}, ${next}`), []],
    // Goal and topics
    ['a goal without a question', series('goal: understand each other', next), ['MT401']],
    ['a goal with a purpose', series('goal: understand each other, purpose: by March', next), []],
    ['a goal with signs', series('goal: x, signs: [people ask before]', next), []],
    [
      'a goal with a topic on a session',
      series('goal: x', '{ date: 2026-12-17, topics: [a] }', 'topics: { a: { question: What waits? } }\n'),
      [],
    ],
    ['a goal of a closed series', series(`goal: x, ${decided('close', '2026-11-01')}`, ''), []],
    [
      'a topic of one team of two',
      series(
        'teams: [sales, dev]',
        '{ date: 2026-12-17, topics: [a] }',
        'topics: { a: { question: What waits?, concerns: { dev: x } } }\n',
      ),
      ['MT402'],
    ],
    [
      'a topic of nobody in the series',
      series(
        'teams: [sales, dev]',
        '{ date: 2026-12-17, topics: [a] }',
        'topics: { a: { question: What waits?, concerns: { ops: x } } }\n',
      ),
      ['MT402', 'MT213'],
    ],
    [
      'a topic of both',
      series(
        'teams: [sales, dev]',
        '{ date: 2026-12-17, topics: [a] }',
        'topics: { a: { question: What waits?, concerns: { dev: x, sales: x } } }\n',
      ),
      [],
    ],
    [
      'a topic that names no team',
      series('teams: [sales, dev]', '{ date: 2026-12-17, topics: [a] }', 'topics: { a: { question: What waits? } }\n'),
      [],
    ],
    [
      'a series of one team',
      series(
        'teams: [dev]',
        '{ date: 2026-12-17, topics: [a] }',
        'topics: { a: { question: What waits?, concerns: { dev: x } } }\n',
      ),
      [],
    ],
    ['a topic on no session', series(monthly, next, 'topics: { a: { question: What waits? } }\n'), ['MT207']],
    [
      'a topic used by an agenda block',
      series(
        monthly,
        '{ date: 2026-12-17, agenda: [{ minutes: 30, what: x, topic: a }] }',
        'topics: { a: { question: What waits? } }\n',
      ),
      [],
    ],
    // Names
    ['names while nobody is declared', series(monthly, '{ date: 2026-12-17, host: anyone, participants: [x, y] }'), []],
    [
      'a name nobody declared',
      series(monthly, '{ date: 2026-12-17, host: bob, cohosts: [ken] }', 'people: { ken: {} }\n'),
      ['MT201'],
    ],
    [
      'every place of a name',
      'people: { ken: {} }\nsessions: [{ date: 2026-10-15, host: a1, cohosts: [a2], participants: [a3], agenda: [{ minutes: 5, what: x, who: a4 }], groups: [[a5], { people: [a6], lead: a7 }], hints: [{ from: a1, to: a8, said: x }], followups: [{ what: x, owner: a9, due: 2026-12-01 }] }]\noutcomes: [{ date: 2026-11-01, what: x, people: [b1] }]\n',
      Array.from({ length: 11 }, () => 'MT201'),
    ],
    [
      'sponsors and organisers',
      series('sponsors: [x], organisers: [y, ken]', '', 'people: { ken: {} }\n').replace('sessions: []\n', ''),
      ['MT201', 'MT201', 'MT420'],
    ],
    [
      'guests are free text',
      series(
        monthly,
        '{ date: 2026-12-17, participants: [ken], guests: [anyone from Osaka] }',
        'people: { ken: {} }\n',
      ),
      [],
    ],
    [
      'a name written in another Unicode form is found, and looks odd',
      'people: { が: {} }\nsessions: [{ date: 2026-10-15, host: か\u3099 }]\n',
      ['MT206'],
    ],
    ['a name that differs in case', 'people: { aya: {} }\nsessions: [{ date: 2026-10-15, host: Aya }]\n', ['MT206']],
    ['teams while none is declared', series('teams: [sales, dev]', next), []],
    ['topics while none is declared', series(monthly, '{ date: 2026-12-17, topics: [anything] }'), []],
    [
      'hints while none has an id',
      'sessions: [{ date: 2026-10-15, hints: [{ from: mio, said: x }] }]\noutcomes: [{ date: 2026-11-01, what: x, from: [h1] }]\n',
      [],
    ],
    [
      'aliases of names',
      'people: { ken: {} }\nsessions: [{ date: 2026-10-15, host: &h ken, cohosts: [], participants: [] }, { date: 2026-11-19, host: *h }]\n',
      [],
    ],
    [
      'somebody named twice',
      'sessions: [{ date: 2026-10-15, host: ken, cohosts: [mio], participants: [mio, ken] }]\n',
      ['MT210', 'MT210'],
    ],
    [
      'a hint from somebody absent',
      'sessions: [{ date: 2026-10-15, host: ken, hints: [{ from: mio, said: x }] }]\n',
      ['MT212'],
    ],
    ['a hint where nobody noted who came', 'sessions: [{ date: 2026-10-15, hints: [{ from: mio, said: x }] }]\n', []],
    // Schedule
    ['an agenda that fits', 'sessions: [{ date: 2026-12-17, minutes: 30, agenda: [30m x] }]\n', []],
    ['an agenda of a minute too many', 'sessions: [{ date: 2026-12-17, minutes: 30, agenda: [31m x] }]\n', ['MT304']],
    ['an agenda within the length of the series', series('minutes: 90', '{ date: 2026-12-17, agenda: [80m x] }'), []],
    ['an agenda of a cancelled session', 'sessions: [{ date: 2026-12-17, status: cancelled, agenda: [90m x] }]\n', []],
    [
      'one day at two times',
      'sessions: [{ date: 2026-12-17, start: "10:00" }, { date: 2026-12-17, start: "15:00" }]\n',
      [],
    ],
    [
      'one day and one time',
      'sessions: [{ date: 2026-12-17, start: "10:00" }, { date: 2026-12-17, start: "10:00" }]\n',
      ['MT305'],
    ],
    [
      'a cancelled one on the same day',
      'sessions: [{ date: 2026-12-17 }, { date: 2026-12-17, status: cancelled }]\n',
      [],
    ],
    ['two open dates', 'sessions: [{ date: tbd }, { date: tbd }]\n', []],
    ['a week off the month', series(monthly, '{ date: 2026-11-19 }, { date: 2026-12-24 }'), []],
    ['more than a week off', series(monthly, '{ date: 2026-11-19 }, { date: 2026-12-28 }'), ['MT307']],
    [
      'a day off the week',
      series('cadence: { every: 1 week, on: thu }', '{ date: 2026-11-19 }, { date: 2026-11-27, title: X, host: ken }'),
      [],
    ],
    [
      'four days off the week, a turn and a half',
      series('cadence: { every: 1 week, on: thu }', '{ date: 2026-11-19 }, { date: 2026-11-30, title: X, host: ken }'),
      ['MT422'],
    ],
    ['a month left out without a word', series(monthly, '{ date: 2026-10-15 }, { date: 2026-12-17 }'), ['MT422']],
    [
      'off the cadence with a reason',
      series(monthly, '{ date: 2026-11-19 }, { date: 2026-12-28, because: year-end }'),
      [],
    ],
    [
      'what was held when it was held',
      series(monthly, `{ date: 2026-08-20 }, { date: 2026-10-30, handoff: x }, { date: 2026-11-19 }, ${next}`),
      ['MT421'],
    ],
    ['written as planned and past', 'sessions: [{ date: 2026-10-15, status: planned }]\n', ['MT311']],
    ['written as planned, today', 'sessions: [{ date: 2026-11-23, status: planned, title: X, host: ken }]\n', []],
    ['hints of today', 'sessions: [{ date: 2026-11-23, title: X, host: mio, hints: [{ from: mio, said: x }] }]\n', []],
    [
      'hints of tomorrow',
      'sessions: [{ date: 2026-11-24, title: X, host: mio, hints: [{ from: mio, said: x }] }]\n',
      ['MT312'],
    ],
    [
      'a promise due today',
      'sessions: [{ date: 2026-10-15, followups: [{ what: x, owner: mio, due: 2026-11-23 }] }]\n',
      [],
    ],
    [
      'a promise due yesterday',
      'sessions: [{ date: 2026-10-15, followups: [{ what: x, owner: mio, due: 2026-11-22 }] }]\n',
      ['MT314'],
    ],
    [
      'a promise kept',
      'sessions: [{ date: 2026-10-15, followups: [{ what: x, owner: mio, due: 2026-11-22, done: true }] }]\n',
      [],
    ],
    [
      'a promise outlives a decision',
      series(decided('close', '2026-11-01'), '{ date: 2026-10-15, followups: [{ what: x, due: 2026-11-22 }] }'),
      ['MT314'],
    ],
    // Names that look alike
    ['half-width kana for a name', 'people: { タナカ: {} }\nsessions: [{ date: 2026-10-15, host: ﾀﾅｶ }]\n', ['MT206']],
    ['hiragana for katakana', 'people: { タナカ: {} }\nsessions: [{ date: 2026-10-15, host: たなか }]\n', ['MT206']],
    ['full-width letters', 'people: { aya: {} }\nsessions: [{ date: 2026-10-15, host: ａｙａ }]\n', ['MT206']],
    [
      'a team in another case',
      'teams: { Sales: {} }\nseries: { title: A, teams: [sales, x] }\nsessions: []\n',
      ['MT206', 'MT202', 'MT420'],
    ],
    [
      'a topic in another case',
      series(monthly, '{ date: 2026-12-17, topics: [Waits] }', 'topics: { waits: { question: What waits? } }\n'),
      ['MT206', 'MT207'],
    ],
    [
      'two that are alike: nobody knows which',
      'people: { aya: {}, AYA: {} }\nsessions: [{ date: 2026-10-15, host: Aya, cohosts: [aya, AYA] }]\n',
      ['MT201'],
    ],
    [
      '髙橋 is not 高橋',
      'people: { 高橋: {} }\nsessions: [{ date: 2026-10-15, host: 髙橋, cohosts: [高橋] }]\n',
      ['MT201'],
    ],
    // Somebody nobody has asked
    ['somebody declared and never there', series(monthly, next, 'people: { sho: {} }\n'), ['MT208']],
    ['a sponsor need not come', series(`${monthly}, sponsors: [sho]`, next, 'people: { sho: {} }\n'), []],
    [
      'an organiser is there already',
      series(`${monthly}, organisers: [sho, x]`, next, 'people: { sho: {}, x: {} }\n'),
      [],
    ],
    ['a directory of the whole company', 'teams: { ops: {} }\npeople: { sho: { team: ops }, x: {} }\n', []],
    // Work between teams
    ['work handed to oneself', 'teams: { sales: { handovers: [{ to: sales, what: x }] } }\n', ['MT209']],
    ['work received from oneself', 'teams: { sales: { receives: [{ from: sales, what: x }] } }\n', ['MT209']],
    [
      'a topic of the agenda that the session does not list',
      series(
        monthly,
        '{ date: 2026-12-17, topics: [a], agenda: [{ minutes: 30, what: x, topic: b }] }',
        'topics: { a: { question: What waits? }, b: { question: What waits? } }\n',
      ),
      ['MT211'],
    ],
    [
      'a third team in a topic',
      series(
        'teams: [sales, dev]',
        '{ date: 2026-12-17, topics: [a] }',
        'topics: { a: { question: What waits?, concerns: { dev: x, sales: x, ops: x } } }\n',
      ),
      ['MT213'],
    ],
    // Days and hours
    ['a Saturday', series('questions: [q]', '{ date: 2026-12-19 }'), ['MT308']],
    ['a Saturday with a reason', series('questions: [q]', '{ date: 2026-12-19, because: family day }'), []],
    ['who promised Saturdays', series('cadence: { every: 1 month, on: 3rd sat }', '{ date: 2026-12-19 }'), []],
    ['a Saturday that is over', 'sessions: [{ date: 2026-10-17 }]\n', []],
    [
      'nine in the evening far away',
      'series: { title: A, timezone: Asia/Tokyo }\npeople: { ana: { timezone: Europe/Lisbon } }\nsessions: [{ date: 2026-12-17, start: "06:00", participants: [ana] }]\n',
      ['MT309'],
    ],
    [
      'seven in the morning far away',
      'series: { title: A, timezone: Asia/Tokyo }\npeople: { ana: { timezone: Europe/Lisbon } }\nsessions: [{ date: 2026-12-17, start: "16:00", participants: [ana] }]\n',
      [],
    ],
    [
      'an hour that is skipped',
      'series: { title: A, timezone: America/New_York }\nsessions: [{ date: 2027-03-14, start: "02:30", because: x }]\n',
      ['MT310'],
    ],
    [
      'an hour that comes twice',
      'series: { title: A, timezone: Europe/Berlin }\nsessions: [{ date: 2027-10-31, start: "02:30", because: x }]\n',
      ['MT310'],
    ],
    [
      'no clock changes in Tokyo',
      'series: { title: A, timezone: Asia/Tokyo }\nsessions: [{ date: 2027-03-25, start: "02:30" }]\n',
      [],
    ],
    ['an earlier session further down', 'sessions: [{ date: 2027-01-21 }, { date: 2026-12-17 }]\n', ['MT306']],
    ['newest first all the way', 'sessions: [{ date: 2027-02-18 }, { date: 2027-01-21 }, { date: 2026-12-17 }]\n', []],
    ['an open date anywhere', 'sessions: [{ date: 2026-12-17 }, { date: tbd }, { date: 2027-01-21 }]\n', []],
    [
      'a time without quotation marks',
      'series: { title: A, start: 15:00 }\nsessions: [{ date: 2026-12-17, start: 16:30 }]\n',
      ['MT117', 'MT117'],
    ],
    ['a morning is text everywhere', 'series: { title: A, start: 09:30 }\nsessions: [{ date: 2026-12-17 }]\n', []],
    [
      'an outcome before its hint',
      'sessions: [{ date: 2026-10-15, hints: [{ id: h1, from: mio, said: x }] }]\noutcomes: [{ date: 2026-09-01, what: x, from: [h1] }]\n',
      ['MT313'],
    ],
    // Room to talk
    [
      'one person speaks',
      'sessions: [{ date: 2026-12-17, agenda: [5m opening, { minutes: 50, what: talk, who: ken }, 5m close] }]\n',
      ['MT407'],
    ],
    [
      'somebody leads a discussion',
      'sessions: [{ date: 2026-12-17, agenda: [5m opening, { minutes: 50, what: Discussion in pairs, who: ken }, 5m close] }]\n',
      [],
    ],
    [
      'a break is no room to talk',
      'sessions: [{ date: 2026-12-17, agenda: [{ minutes: 40, what: x, who: ken }, 15m break, 5m close] }]\n',
      ['MT407'],
    ],
    ['an agenda that has only begun', 'sessions: [{ date: 2026-12-17, agenda: [5m opening] }]\n', []],
    [
      'an agenda without an end',
      series(monthly, '{ date: 2026-12-17, agenda: [10m opening, 50m discussion] }'),
      ['MT426'],
    ],
    [
      '次回で終わるアジェンダ',
      series(monthly, '{ date: 2026-12-17, agenda: [45分 話し合い, 15分 次の一歩、次回の日と主催者] }'),
      [],
    ],
    [
      'a single afternoon needs no next date',
      series('questions: [q]', '{ date: 2026-12-17, agenda: [10m opening, 50m discussion] }'),
      [],
    ],
    // Two weeks ahead
    ['no topic and no host two weeks ahead', 'sessions: [{ date: 2026-12-07 }]\n', ['MT408', 'MT435']],
    ['three weeks ahead there is time', 'sessions: [{ date: 2026-12-14 }]\n', []],
    ['a title says what it is about', 'sessions: [{ date: 2026-12-07, title: X, host: ken }]\n', []],
    ['nothing is missing from a cancelled session', 'sessions: [{ date: 2026-12-07, status: cancelled }]\n', []],
    // Pace
    [
      'a cancelled session with a reason explains a gap',
      series(
        monthly,
        '{ date: 2026-10-15 }, { date: 2026-11-19, status: cancelled, because: x }, { date: 2026-12-17 }',
      ),
      [],
    ],
    [
      'a cancelled session without one',
      series(monthly, '{ date: 2026-10-15 }, { date: 2026-11-19, status: cancelled }, { date: 2026-12-17 }'),
      ['MT422', 'MT423'],
    ],
    ['no cadence, no gap', series('questions: [q]', '{ date: 2026-07-15 }, { date: 2026-12-17 }'), []],
    ['a series that stopped', series(monthly, '{ date: 2026-07-16 }'), ['MT424']],
    ['one that was closed', series(`${monthly}, ${decided('close', '2026-08-01')}`, '{ date: 2026-07-16 }'), []],
    ['one that was paused', series(`${monthly}, ${decided('pause', '2026-08-01')}`, '{ date: 2026-07-16 }'), []],
    ['a single afternoon long ago', series('questions: [q]', '{ date: 2026-01-15 }'), []],
    // Who came
    [
      'one side came',
      series(
        'teams: [dev, sales]',
        `{ date: 2026-10-15, participants: [ken, sho] }, ${next}`,
        'people: { ken: { team: dev }, sho: { team: dev } }\n',
      ),
      ['MT425'],
    ],
    [
      'one side of a series of one',
      series(
        'teams: [dev]',
        `{ date: 2026-10-15, participants: [ken, sho] }, ${next}`,
        'people: { ken: { team: dev }, sho: { team: dev } }\n',
      ),
      [],
    ],
    // Hosts
    [
      'three in a row',
      series(
        'questions: [q]',
        '{ date: 2026-09-17, host: ken }, { date: 2026-10-15, host: ken }, { date: 2026-12-17, host: ken, cohosts: [x] }',
      ),
      ['MT430'],
    ],
    [
      'a cancelled one is no streak',
      series(
        'questions: [q]',
        '{ date: 2026-09-17, host: ken }, { date: 2026-10-15, host: ken, status: cancelled, because: x }, { date: 2026-12-17, host: ken, cohosts: [x] }',
      ),
      [],
    ],
    [
      'a first hosting alone',
      series('questions: [q]', '{ date: 2026-10-15, host: ken, handoff: x }, { date: 2026-12-17, host: mio }'),
      ['MT431'],
    ],
    [
      'a first hosting beside a host',
      series(
        'questions: [q]',
        '{ date: 2026-10-15, host: ken, handoff: x }, { date: 2026-12-17, host: mio, cohosts: [ken] }',
      ),
      [],
    ],
    ['a first hosting of a new series', series('questions: [q]', '{ date: 2026-12-17, host: mio }'), []],
    [
      'somebody who hosted elsewhere',
      series(
        'questions: [q]',
        '{ date: 2026-10-15, host: ken, handoff: x }, { date: 2026-12-17, host: mio, cohosts: [x] }',
        'people: { ken: {}, x: {}, mio: { history: [{ when: 2025, role: host }] } }\n',
      ),
      [],
    ],
    [
      'nobody learns to host',
      series('questions: [q]', '{ date: 2026-10-15, host: ken }, { date: 2026-12-17, host: ken }'),
      ['MT432'],
    ],
    ['one organiser', series('organisers: [ken], questions: [q]', next), ['MT434']],
    [
      'the note to the next host',
      series('questions: [q]', '{ date: 2026-10-15, host: ken }, { date: 2026-12-17, host: mio, cohosts: [ken] }'),
      ['MT437'],
    ],
    // What came of it
    ['nothing written after a week', 'sessions: [{ date: 2026-11-12, participants: [ken, mio] }]\n', ['MT440']],
    ['six days are no week', 'sessions: [{ date: 2026-11-17, participants: [ken, mio] }]\n', []],
    ['after four weeks nobody remembers', 'sessions: [{ date: 2026-10-25, participants: [ken, mio] }]\n', []],
    ['a note is a record', 'sessions: [{ date: 2026-11-12, handoff: x }]\n', []],
    ['a promise without owner or date', 'sessions: [{ date: 2026-10-15, followups: [{ what: x }] }]\n', ['MT441']],
    ['one that is done', 'sessions: [{ date: 2026-10-15, followups: [{ what: x, done: true }] }]\n', []],
    ['a hint of 95 days', 'sessions: [{ date: 2026-08-20, hints: [{ from: mio, said: x }] }]\n', ['MT442']],
    ['a hint of 39 days', 'sessions: [{ date: 2026-10-15, hints: [{ from: mio, said: x }] }]\n', []],
    [
      'a hint outlives a decision',
      series(decided('close', '2026-11-01'), '{ date: 2026-08-20, hints: [{ from: mio, said: x }] }'),
      ['MT442'],
    ],
    ['an outcome of nobody', 'outcomes: [{ date: 2026-11-10, what: x }]\n', ['MT443']],
    // A file that cannot be read in part
    [
      'what may only be hidden is not missed',
      `${series(monthly, '{ date: 2026-11-19 }')}people:\n  ken: "open\n`,
      ['MT101'],
    ],
  ];
  for (const [why, text, expected] of cases)
    it(`${why}: ${expected.join(' ') || 'nothing'}`, () =>
      assert.deepEqual([...codes(text)].sort(), [...expected].sort(), noticed(text).join('\n')));
});

describe('across the files of a folder', () => {
  const at = (session: string): string => `series: { title: Lunch }\nsessions: [{ date: 2026-12-17, ${session} }]\n`;
  const cases: readonly (readonly [why: string, mine: string, other: string, codes: readonly string[]])[] = [
    ['a host in two rooms', 'start: "15:00", host: ken', 'start: "15:30", host: ken', ['MT301']],
    ['a host one after the other', 'start: "15:00", host: ken', 'start: "16:00", host: ken', []],
    ['two hosts at one time', 'start: "15:00", host: ken', 'start: "15:30", host: mio', []],
    ['a host of a cancelled session', 'start: "15:00", host: ken', 'start: "15:30", host: ken, status: cancelled', []],
    ['a room taken twice', 'start: "15:00", place: 5F', 'start: "15:30", place: "5F "', ['MT303']],
    ['another room', 'start: "15:00", place: 5F', 'start: "15:30", place: 4F', []],
    [
      'a link is no room',
      'start: "15:00", place: "https://meet.example.com/a"',
      'start: "15:30", place: "https://meet.example.com/a"',
      [],
    ],
    ['no times, no clash', 'host: ken, place: 5F', 'host: ken, place: 5F', []],
  ];
  for (const [why, mine, other, expected] of cases)
    it(why, () => assert.deepEqual(codes(at(mine), { 'b.meetup.yaml': at(other) }), expected));

  it('what is over is over', () => {
    const past = 'sessions: [{ date: 2026-10-15, start: "15:00", host: ken, place: 5F }]\n';
    assert.deepEqual(codes(past, { 'b.meetup.yaml': past }), []);
  });
  it('names of another file are known', () =>
    assert.deepEqual(codes(at('host: ken'), { 'shared.meetup.yaml': 'people: { ken: {} }\n' }), []));
  it('names of another file are missed once they are declared there', () =>
    assert.deepEqual(codes(at('host: bob'), { 'shared.meetup.yaml': 'people: { ken: {} }\n' }), ['MT201']));
  it('topics and hints belong to their file', () =>
    assert.deepEqual(
      codes(at('topics: [a]'), { 'b.meetup.yaml': 'series: { title: B }\ntopics: { a: { question: What waits? } }\n' }),
      [],
    ));
  it('somebody defined twice is said in both files', () => {
    const folder = new Folder({ 'a.meetup.yaml': 'people: { aya: {} }\n', 'b.meetup.yaml': 'people: { aya: {} }\n' });
    for (const name of ['a.meetup.yaml', 'b.meetup.yaml'])
      assert.deepEqual(
        folder.findings(name).map(({ code }) => code),
        ['MT205'],
      );
  });
});
