import assert from 'node:assert/strict';
import type { Finding } from '../../../src/core/review/rule.ts';
import { Folder, sentence } from '../folder.ts';

const file = 'a.meetup.yaml';
const session = (lines: string): string => `sessions:\n  - date: 2026-12-17\n${lines.replace(/^/gm, '    ')}\n`;

/** The remedy with this title, and the text it leads to. */
function mended(text: string, title: string, others: Readonly<Record<string, string>> = {}): string {
  const folder = new Folder({ [file]: text, ...others });
  const titles: string[] = [];
  for (const finding of folder.findings(file))
    for (const [at, fix] of finding.fixes().entries()) {
      const said = sentence({ ...finding, text: fix.title, facts: fix.facts });
      if (said === title) return folder.mended(file, finding, at);
      titles.push(said);
    }
  return assert.fail(`no remedy "${title}" among: ${titles.join(' | ')}`);
}

type Case = readonly [title: string, before: string, after: string];

describe('a remedy changes what it names and nothing else', () => {
  const cases: readonly Case[] = [
    // MT102
    ['Rename to "host"', session('hots: ken # c'), session('host: ken # c')],
    ['Rename to "host"', session('主催者: ken'), session('host: ken')],
    ['Rename to "host"', session('"hots": ken'), session('"host": ken')],
    ['Keep as "x-room-2"', session('room: 5F\nplace: 5F\nx-room: 4F'), session('x-room-2: 5F\nplace: 5F\nx-room: 4F')],
    ['Keep as "x-メモ-3"', 'x-メモ: a\nx-メモ-2: b\nメモ: c\n', 'x-メモ: a\nx-メモ-2: b\nx-メモ-3: c\n'],
    ['Keep as "x-room"', session('room: 5F\nplace: 5F'), session('x-room: 5F\nplace: 5F')],
    ['Rename to "sessions"', 'sesions:\n  - date: 2026-12-17\n', 'sessions:\n  - date: 2026-12-17\n'],
    // MT103
    ['Mark the date as undecided', 'sessions:\n  - host: ken\n', 'sessions:\n  - date: tbd\n    host: ken\n'],
    [
      'Insert Thu 17 Dec',
      'series:\n  title: A\n  cadence: { every: 1 month, on: 3rd thu }\nsessions:\n  - { host: ken }\n',
      'series:\n  title: A\n  cadence: { every: 1 month, on: 3rd thu }\nsessions:\n  - { date: 2026-12-17, host: ken }\n',
    ],
    [
      'Insert Thu 17 Dec',
      'series:\n  title: A\n  cadence: { every: 1 month, on: 3rd thu }\nsessions:\n  - date: # soon\n    host: ken\n',
      'series:\n  title: A\n  cadence: { every: 1 month, on: 3rd thu }\nsessions:\n  - date: 2026-12-17 # soon\n    host: ken\n',
    ],
    ['Insert "said"', session('hints:\n  - from: mio # c'), session('hints:\n  - from: mio # c\n    said: ""')],
    [
      'Insert Mon 23 Nov',
      'outcomes:\n  - what: A checklist\n',
      'outcomes:\n  - date: 2026-11-23\n    what: A checklist\n',
    ],
    // MT104
    ['Turn into a number', session('minutes: "60" # c'), session('minutes: 60 # c')],
    ['Turn into a number', session('minutes: 60分'), session('minutes: 60')],
    ['Turn into a list', session('cohosts: mio # new'), session('cohosts: [mio] # new')],
    [
      'Turn into a list',
      'series:\n  title: A\n  questions: Where do we wait?\n',
      'series:\n  title: A\n  questions:\n    - Where do we wait?\n',
    ],
    ['Turn into text', 'series:\n  title: true\n', 'series:\n  title: "true"\n'],
    ['Turn into a list', session('cohosts: ken, mio'), session('cohosts: [ken, mio]')],
    ['Turn into a list', session('cohosts: "ken, mio"'), session('cohosts: [ken, mio]')],
    ['Turn into a list', session('participants:\n  ken\n  鈴木 健'), session('participants: [ken, 鈴木 健]')],
    ['Turn into a list', 'series:\n  title: A\n  teams: 営業、開発\n', 'series:\n  title: A\n  teams: [営業, 開発]\n'],
    [
      'Turn into a list',
      'series:\n  title: A\n  teams: ［営業，開発］\n',
      'series:\n  title: A\n  teams: [営業, 開発]\n',
    ],
    // MT105
    ['Write 2026-12-17', 'sessions:\n  - date: 2026/12/17 # c\n', 'sessions:\n  - date: 2026-12-17 # c\n'],
    ['Write "tbd"', 'sessions:\n  - date: 未定\n', 'sessions:\n  - date: tbd\n'],
    // MT106
    ['Write "15:00"', session('start: 3pm'), session('start: "15:00"')],
    ['Write "15:00"', session("start: '15時'"), session("start: '15:00'")],
    [
      'Split into start "15:00" and 60 min',
      session('start: 15:00〜16:00\nhost: ken'),
      session('start: "15:00"\nminutes: 60\nhost: ken'),
    ],
    [
      'Split into start "15:00" and 90 min',
      session('start: "15:00-16:30"\nminutes: 60'),
      session('start: "15:00"\nminutes: 90'),
    ],
    // MT107
    ['Write 2026-12-17', 'sessions:\n  - date: ２０２６－１２－１７\n', 'sessions:\n  - date: 2026-12-17\n'],
    ['Write 60', session('minutes: ６０'), session('minutes: 60')],
    ['Convert all in this file', session('minutes: ６０\nstart: １５：００'), session('minutes: 60\nstart: "15:00"')],
    // MT101
    ['Quote the text', 'series:\n  title: A: b: "c" # d\n', 'series:\n  title: "A: b: \\"c\\"" # d\n'],
    ['Quote the text', 'series: { title: A: b }\n', 'series: { title: "A: b" }\n'],
    ['Quote the text', session('agenda:\n  - 5m open: who: why'), session('agenda:\n  - "5m open: who: why"')],
    [
      'Quote the text',
      session('hints:\n  - said: a: b\n    from: ken'),
      session('hints:\n  - said: "a: b"\n    from: ken'),
    ],
    // MT108, MT109
    [
      'Quote the whole text',
      session('agenda:\n  - { minutes: 15, what: next steps, next date }'),
      session('agenda:\n  - { minutes: 15, what: "next steps, next date" }'),
    ],
    [
      'Quote the whole text',
      session('agenda:\n  - { what: a, b, c, minutes: 15 }'),
      session('agenda:\n  - { what: "a, b, c", minutes: 15 }'),
    ],
    ['Quote the line', session('agenda:\n  - 5m intro: who are you'), session('agenda:\n  - "5m intro: who are you"')],
    [
      'Quote the line',
      'series:\n  title: A\n  questions:\n    - Where: at the "quote"?\n',
      'series:\n  title: A\n  questions:\n    - "Where: at the \\"quote\\"?"\n',
    ],
    // MT110, MT112
    ['Remove "---"', 'series:\n  title: A\n---\nsessions: []\n', 'series:\n  title: A\nsessions: []\n'],
    ['Remove "---"', 'series:\n  title: A # c\n...\n---\n', 'series:\n  title: A # c\n'],
    ['Merge into one', 'people:\n  aya: {}\n  aya: { team: x } # c\n', 'people:\n  aya: { team: x } # c\n'],
    ['Merge into one', 'people:\n  aya:\n    team: x\n  aya:\n', 'people:\n  aya:\n    team: x\n'],
    ['Merge into one', session('host: ken\nplace: 5F\nhost: ken'), session('host: ken\nplace: 5F')],
    [
      'Merge into one',
      'sessions:\n  - date: 2026-12-17 # c\nseries:\n  title: A\n\n# more\nsessions:\n  - date: 2027-01-21\n',
      'sessions:\n  - date: 2026-12-17 # c\n  - date: 2027-01-21\nseries:\n  title: A\n\n# more\n',
    ],
    [
      'Merge into one',
      'people:\n  aya:\n    team: x\npeople:\n  mio:\n    aim: host\n',
      'people:\n  aya:\n    team: x\n  mio:\n    aim: host\n',
    ],
    // MT111, MT113, MT114, MT116
    [
      'Rename to "sales-team"',
      'series:\n  teams: [sales team, dev]\nteams:\n  "sales team": {}\n',
      'series:\n  teams: [sales-team, dev]\nteams:\n  "sales-team": {}\n',
    ],
    [
      'Add "田中 太郎" to people in this file',
      'sessions:\n  - { date: 2026-12-17, host: 田中 太郎 }\npeople:\n  ken: {}\n',
      'sessions:\n  - { date: 2026-12-17, host: 田中-太郎 }\npeople:\n  ken: {}\n  田中-太郎:\n    name: 田中 太郎\n',
    ],
    ['Use plain spaces', 'series:\n  title:　T\n', 'series:\n  title: T\n'],
    ['Use plain spaces', 'sessions:\n  -　date:　2026-12-17\n', 'sessions:\n  - date: 2026-12-17\n'],
    ['Use plain spaces', session('start: "15:00"　'), session('start: "15:00"')],
    [
      'Replace tabs with spaces',
      'series:\n\ttitle: T\n\tteams:\n\t\t- a\tb\n\t\t-\tb\n  goal: \tx\n',
      'series:\n  title: T\n  teams:\n    - a\tb\n    - b\n  goal: \tx\n',
    ],
    ['Replace tabs with spaces', 'sessions:\n  -\tdate: 2026-12-17\n', 'sessions:\n  - date: 2026-12-17\n'],
    ['Rename to "sales-team"', 'teams:\n  "sales team": {}\n', 'teams:\n  "sales-team": {}\n'],
    [
      'Use "America/New_York"',
      'series:\n  title: A\n  timezone: New York\n',
      'series:\n  title: A\n  timezone: America/New_York\n',
    ],
    [
      'Write 2026-12-17',
      'sessions:\n  - date: 2026-12-03\n  - date: 12/17(木)\n',
      'sessions:\n  - date: 2026-12-03\n  - date: 2026-12-17\n',
    ],
    [
      'Split into date 2026-12-17 and start "15:00"',
      'sessions:\n  - date: 2026/12/17 15:00:00 # 仮\n    host: ken\n',
      'sessions:\n  - date: 2026-12-17 # 仮\n    start: "15:00"\n    host: ken\n',
    ],
    [
      'Split into date 2027-01-07 and start "15:00"',
      'sessions:\n  - date: 2026-12-03\n  - { date: 1月7日（木）15:00〜16:00 }\n',
      'sessions:\n  - date: 2026-12-03\n  - { date: 2027-01-07, start: "15:00", minutes: 60 }\n',
    ],
    ['Use "UTC"', 'series:\n  title: A\n  timezone: utc\n', 'series:\n  title: A\n  timezone: UTC\n'],
    ['Use "Asia/Tokyo"', 'series:\n  title: A\n  timezone: JST\n', 'series:\n  title: A\n  timezone: Asia/Tokyo\n'],
    [
      'Write "1 month"',
      'series: { title: A, cadence: { every: monthly } }\n',
      'series: { title: A, cadence: { every: 1 month } }\n',
    ],
    [
      'Write "every: 1 month, on: 3rd thu"',
      'series:\n  title: A\n  cadence: 毎月第3木曜 # 夕方\n',
      'series:\n  title: A\n  cadence: # 夕方\n    every: 1 month\n    on: 3rd thu\n',
    ],
    ['Turn into a number', session('minutes: 1時間半'), session('minutes: 90')],
    ['Write "10分 近況"', session('agenda:\n  - 10分近況'), session('agenda:\n  - 10分 近況')],
    ['Write "90分 討議"', session('agenda:\n  - １時間半 討議'), session('agenda:\n  - 90分 討議')],
    ['Write "60m talk"', session('agenda:\n  - 1h talk'), session('agenda:\n  - 60m talk')],
    ['Write "10m opening"', session('agenda:\n  - 15:00-15:10 opening'), session('agenda:\n  - 10m opening')],
    [
      'Give it 10 min, to be changed',
      session('agenda:\n  - opening # c'),
      session('agenda:\n  - { minutes: 10, what: opening } # c'),
    ],
    ['Write "10分 近況"', session('agenda: [近況（10分）]'), session('agenda: [10分 近況]')],
    [
      'Write "every: 1 month, on: 3rd thu"',
      'series:\n  title: A\n  cadence:\n    every: 毎月第3木曜 # 夕方\n',
      'series:\n  title: A\n  cadence:\n    every: 1 month # 夕方\n    on: 3rd thu\n',
    ],
    [
      'Write "every: 1 month, on: 3rd thu"',
      'series: { title: A, cadence: { every: monthly, on: third thursday } }\n',
      'series: { title: A, cadence: { every: 1 month, on: 3rd thu } }\n',
    ],
    // MT201, MT202, MT203, MT204
    [
      'Replace with "mio"',
      'people: { mio: {} }\nsessions:\n  - { date: 2026-12-17, host: mioo }\n',
      'people: { mio: {} }\nsessions:\n  - { date: 2026-12-17, host: mio }\n',
    ],
    [
      'Replace with "mio"',
      'people: { mio: {} }\nsessions:\n  - { date: 2026-12-17, cohosts: [ken1, "mioo"] }\n',
      'people: { mio: {} }\nsessions:\n  - { date: 2026-12-17, cohosts: [ken1, "mio"] }\n',
    ],
    [
      'Add "bob" to people in this file',
      'people:\n  mio: {}\nsessions:\n  - { date: 2026-12-17, host: bob }\n',
      'people:\n  mio: {}\n  bob:\nsessions:\n  - { date: 2026-12-17, host: bob }\n',
    ],
    [
      'Replace with "dev"',
      'teams: { dev: {}, sales: {} }\ntopics:\n  a:\n    question: q\n    concerns:\n      devv: why # c\n',
      'teams: { dev: {}, sales: {} }\ntopics:\n  a:\n    question: q\n    concerns:\n      dev: why # c\n',
    ],
    [
      'Create topic "b"',
      'topics:\n  estimates:\n    question: q\nsessions:\n  - { date: 2026-12-17, topics: [estimates, b] }\n',
      'topics:\n  estimates:\n    question: q\n  b:\n    question: ""\nsessions:\n  - { date: 2026-12-17, topics: [estimates, b] }\n',
    ],
    [
      'Use "h1"',
      'sessions:\n  - date: 2026-10-15\n    hints: [{ id: h1, from: mio, said: x }]\noutcomes:\n  - { date: 2026-11-01, what: x, from: [h2] }\n',
      'sessions:\n  - date: 2026-10-15\n    hints: [{ id: h1, from: mio, said: x }]\noutcomes:\n  - { date: 2026-11-01, what: x, from: [h1] }\n',
    ],
    [
      'Replace with "ken"',
      'people: { ken: { name: 鈴木 健 } }\nsessions:\n  - { date: 2026-12-17, host: 鈴木健 }\n',
      'people: { ken: { name: 鈴木 健 } }\nsessions:\n  - { date: 2026-12-17, host: ken }\n',
    ],
    [
      'Add "bob" to people in this file',
      'people: { mio: {} }\nsessions:\n  - { date: 2026-12-17, host: bob }\n',
      'people: { mio: {}, bob: {} }\nsessions:\n  - { date: 2026-12-17, host: bob }\n',
    ],
    // MT210, MT212
    ['Remove the second', session('host: ken\nparticipants: [ken, mio]'), session('host: ken\nparticipants: [mio]')],
    [
      'Remove the second',
      session('host: ken\nparticipants:\n  - mio # new\n  - ken\n  - aya'),
      session('host: ken\nparticipants:\n  - mio # new\n  - aya'),
    ],
    [
      'Add mio to the participants',
      'sessions:\n  - date: 2026-10-15\n    participants: [ken]\n    hints: [{ from: mio, said: x }]\n',
      'sessions:\n  - date: 2026-10-15\n    participants: [ken, mio]\n    hints: [{ from: mio, said: x }]\n',
    ],
    // MT301
    [
      'Make mio the host',
      'sessions:\n  - date: 2026-12-17\n    start: "15:00"\n    host: ken # c\n    cohosts: [mio, aya]\n  - { date: 2026-12-17, start: "15:30", host: ken, title: Lunch }\n',
      'sessions:\n  - date: 2026-12-17\n    start: "15:00"\n    host: mio # c\n    cohosts: [aya]\n  - { date: 2026-12-17, start: "15:30", host: ken, title: Lunch }\n',
    ],
    // MT304, MT305, MT311, MT314
    [
      'Shorten "talk" to 25 min',
      session('minutes: 30\nagenda: [5m intro, 40m talk]'),
      session('minutes: 30\nagenda: [5m intro, 25m talk]'),
    ],
    [
      'Scale all blocks to fit',
      session('minutes: 60\nagenda:\n  - 10m intro # c\n  - { minutes: 50, what: talk, who: ken }\n  - 30m discussion'),
      session('minutes: 60\nagenda:\n  - 5m intro # c\n  - { minutes: 35, what: talk, who: ken }\n  - 20m discussion'),
    ],
    [
      'Scale all blocks to fit',
      session('minutes: 30\nagenda: [7m a, 32m b]'),
      session('minutes: 30\nagenda: [5m a, 25m b]'),
    ],
    // MT312
    [
      'Change the date to Thu 15 Oct',
      'sessions:\n  - date: 2027-10-15 # c\n    hints: [{ from: mio, said: x }]\n',
      'sessions:\n  - date: 2026-10-15 # c\n    hints: [{ from: mio, said: x }]\n',
    ],
    [
      'Change the date to Mon 23 Nov',
      'sessions:\n  - date: 2026-12-17\n    hints: [{ from: mio, said: x }]\n',
      'sessions:\n  - date: 2026-11-23\n    hints: [{ from: mio, said: x }]\n',
    ],
    [
      'Move the hints to Thu 15 Oct',
      'sessions:\n  - date: 2026-10-15\n    participants: [mio]\n    hints:\n      - from: mio\n        said: y\n  - date: 2026-12-17\n    hints:\n      - from: mio\n        said: x\n        x-mood: good\n    host: ken\n',
      'sessions:\n  - date: 2026-10-15\n    participants: [mio]\n    hints:\n      - from: mio\n        said: y\n      - from: mio\n        said: x\n        x-mood: good\n  - date: 2026-12-17\n    host: ken\n',
    ],
    // MT314
    [
      'Put on the agenda of the next session',
      'series: { title: A }\nsessions:\n  - date: 2026-10-15\n    followups:\n      - { what: Send it, due: 2026-11-01 } # c\n  - date: 2026-12-17\n    agenda:\n      - 10m intro\n',
      'series: { title: A }\nsessions:\n  - date: 2026-10-15\n    followups:\n      - { what: Send it, due: 2026-12-17 } # c\n  - date: 2026-12-17\n    agenda:\n      - 5m Send it\n      - 10m intro\n',
    ],
    // MT402
    [
      'Add sales with a reason',
      'series: { title: A, teams: [sales, dev] }\ntopics:\n  a:\n    question: How?\n    concerns:\n      dev: late # c\n',
      'series: { title: A, teams: [sales, dev] }\ntopics:\n  a:\n    question: How?\n    concerns:\n      dev: late # c\n      sales: ""\n',
    ],
    [
      'Add support to the teams of the series',
      'series: { title: A, teams: [sales, dev] }\ntopics:\n  a:\n    question: How?\n    concerns: { dev: late, support: x }\n',
      'series: { title: A, teams: [sales, dev, support] }\ntopics:\n  a:\n    question: How?\n    concerns: { dev: late, support: x }\n',
    ],
    [
      'Add sales and dev with a reason each',
      'series: { title: A, teams: [sales, dev] }\ntopics:\n  a: { question: How?, concerns: [support] }\n',
      'series: { title: A, teams: [sales, dev] }\ntopics:\n  a: { question: How?, concerns: [support, sales, dev] }\n',
    ],
    [
      'Lengthen the session to 45 min',
      session('minutes: 30 # tight\nagenda: [45m x]'),
      session('minutes: 45 # tight\nagenda: [45m x]'),
    ],
    [
      'Remove this session',
      'sessions:\n  - date: 2026-12-17\n    host: ken\n\n  - date: 2026-12-17\n    host: mio\n',
      'sessions:\n  - date: 2026-12-17\n    host: ken\n',
    ],
    [
      'Mark held',
      'sessions:\n  - date: 2026-10-15\n    status: planned # ?\n',
      'sessions:\n  - date: 2026-10-15\n    status: held # ?\n',
    ],
    [
      'Remove the status',
      'sessions:\n  - date: 2026-10-15\n    status: planned # ?\n    host: ken\n',
      'sessions:\n  - date: 2026-10-15\n    host: ken\n',
    ],
    [
      'Mark done today',
      'sessions:\n  - date: 2026-10-15\n    followups:\n      - { what: x, due: 2026-11-01 }\n',
      'sessions:\n  - date: 2026-10-15\n    followups:\n      - { what: x, due: 2026-11-01, done: 2026-11-23 }\n',
    ],
    // MT306: comments move along
    [
      'Sort by date',
      'sessions:\n  - date: 2027-01-21\n    host: ken # first\n  # the second\n  - date: 2026-12-17\n    host: mio\n  - date: tbd\n',
      'sessions:\n  # the second\n  - date: 2026-12-17\n    host: mio\n  - date: 2027-01-21\n    host: ken # first\n  - date: tbd\n',
    ],
    // MT401, MT420, MT421
    [
      'Add a question',
      'series:\n  title: A\n  goal: understand each other # vague\n  cadence: { every: 1 month, on: 3rd thu }\nsessions:\n  - date: 2026-12-17\n',
      'series:\n  title: A\n  goal: understand each other # vague\n  cadence: { every: 1 month, on: 3rd thu }\n  questions:\n    - ""\nsessions:\n  - date: 2026-12-17\n',
    ],
    [
      'Schedule Thu 17 Dec',
      'series: { title: A, cadence: { every: 1 month, on: 3rd thu } }\nsessions:\n  - date: 2026-11-19\n    place: 5F # new\n\n# outcomes below\noutcomes: []\n',
      'series: { title: A, cadence: { every: 1 month, on: 3rd thu } }\nsessions:\n  - date: 2026-11-19\n    place: 5F # new\n  - date: 2026-12-17\n\n# outcomes below\noutcomes: []\n',
    ],
    [
      'Schedule Thu 17 Dec with mio as host',
      'series: { title: A, cadence: { every: 1 month, on: 3rd thu } }\npeople: { mio: { aim: host } }\nsessions:\n  - { date: 2026-11-19, host: ken1, participants: [mio] }\n',
      'series: { title: A, cadence: { every: 1 month, on: 3rd thu } }\npeople: { mio: { aim: host } }\nsessions:\n  - { date: 2026-11-19, host: ken1, participants: [mio] }\n  - { date: 2026-12-17, host: mio }\n',
    ],
    [
      'Write the decision',
      'series:\n  title: A\nsessions:\n  - date: 2026-09-17\n  - date: 2026-10-15\n  - date: 2026-11-19\n',
      'series:\n  title: A\n  renewal:\n    decisions:\n      - date: 2026-11-23\n        decision: continue\n        why: ""\nsessions:\n  - date: 2026-09-17\n  - date: 2026-10-15\n  - date: 2026-11-19\n',
    ],
  ];
  for (const [title, before, after] of cases)
    it(`${title}: ${before.split('\n').slice(-4).join(' ').trim().slice(0, 60)}`, () => {
      assert.equal(mended(before, title), after);
      assert.equal(mended(before.replaceAll('\n', '\r\n'), title), after.replaceAll('\n', '\r\n'), 'in CRLF');
      assert.equal(mended(`\ufeff${before}`, title), `\ufeff${after}`, 'behind a byte order mark');
    });

  it('moves a session with its host to the next day that is free', () =>
    assert.equal(
      mended(
        'series: { title: A, cadence: { every: 2 weeks, on: thu } }\nsessions:\n  - { date: 2026-12-03, start: "15:00", host: ken }\n',
        'Move to Thu 31 Dec',
        {
          'b.meetup.yaml':
            'sessions:\n  - { date: 2026-12-03, start: "15:30", host: ken }\n  - { date: 2026-12-17, start: "15:30", host: ken }\n',
        },
      ),
      'series: { title: A, cadence: { every: 2 weeks, on: thu } }\nsessions:\n  - { date: 2026-12-31, id: 2026-12-03, start: "15:00", host: ken }\n',
    ));

  it('adds a person to the file where the others are', () => {
    const shared = 'people:\n  ken: {} # lead\n  mio:\n    team: dev\n';
    assert.equal(
      mended(session('host: bob'), 'Add "bob" to people in shared.meetup.yaml', { 'shared.meetup.yaml': shared }),
      'people:\n  ken: {} # lead\n  mio:\n    team: dev\n  bob:\n',
    );
  });

  it('a definition left to the other file goes with its lines', () =>
    assert.equal(
      mended('people:\n  aya: {}\n  ken:\n    team: dev\n', 'Keep the one in b.meetup.yaml', {
        'b.meetup.yaml': 'people: { ken: {} }\n',
      }),
      'people:\n  aya: {}\n',
    ));

  it('once mended, a finding is gone', () => {
    for (const [title, before] of cases) {
      const folder = new Folder({ [file]: before });
      const titled = ({ fixes, ...finding }: Finding): number =>
        fixes().findIndex((fix) => sentence({ ...finding, fixes, text: fix.title, facts: fix.facts }) === title);
      const own = folder.findings(file).find((finding) => titled(finding) !== -1);
      assert.ok(own, title);
      const count = (of: Folder): number => of.findings(file).filter(({ code }) => code === own.code).length;
      const after = folder.mended(file, own, titled(own));
      // An empty question still waits for its words.
      if (title !== 'Add a question')
        assert.ok(count(new Folder({ [file]: after })) < count(folder), `${title}\n${after}`);
    }
  });
});

describe('a text that a colon splits is left alone where its end is not certain', () => {
  const cases: readonly (readonly [why: string, text: string])[] = [
    ['a comment may be a part of it', 'series:\n  goal: a: b # c\n    d\n'],
    ['a key may be a part of it', 'series:\n  goal: a: b\n    c: d\n'],
    ['a section begins on the line of its name', 'series: title: A\n'],
    ['a line of a hundred keys', `series:\n  x-a: ${'a: '.repeat(100)}b\n`],
  ];
  for (const [why, text] of cases)
    it(why, () => {
      const torn = new Folder({ [file]: text }).findings(file).filter(({ rule }) => rule === 'yaml-syntax');
      assert.deepEqual(
        torn.map((finding) => [sentence(finding), finding.fixes().length]),
        [['This line cannot be read: a second colon splits the text; put the text in quotes.', 0]],
      );
    });
});

describe('a finding about two places leads to the other', () => {
  const related = (text: string, others: Readonly<Record<string, string>>, code: string) => {
    const folder = new Folder({ [file]: text, ...others });
    const finding = folder.findings(file).find((one) => one.code === code);
    return finding?.related.map(({ file: there, at, ...rest }) => {
      const shown = folder.text(there);
      const place = 'start' in at ? shown.slice(at.start, at.end) : shown.split('\n')[at.line]?.trim();
      return `${there} ${place} | ${sentence({ ...finding, ...rest })}`;
    });
  };
  const other = 'series: { title: Lunch }\nsessions:\n  - { date: 2026-12-17, start: "15:30", host: ken, place: 5F }\n';
  const mine = session('start: "15:00"\nhost: ken\nplace: 5F');

  it('MT301 to the other session of the host', () =>
    assert.deepEqual(related(mine, { 'b.meetup.yaml': other }, 'MT301'), [
      'b.meetup.yaml - { date: 2026-12-17, start: "15:30", host: ken, place: 5F } | The other session: "Lunch", Thu 17 Dec, 15:30–16:30.',
    ]));
  it('MT303 to the other session in the room', () =>
    assert.deepEqual(related(mine, { 'b.meetup.yaml': other }, 'MT303'), [
      'b.meetup.yaml - { date: 2026-12-17, start: "15:30", host: ken, place: 5F } | The other session: "Lunch", Thu 17 Dec, 15:30–16:30.',
    ]));
  it('MT301 within one file, too', () =>
    assert.deepEqual(
      related(
        'sessions:\n  - { date: 2026-12-17, start: "15:00", host: ken, title: B }\n  - { date: 2026-12-17, start: "15:30", host: ken, title: C }\n',
        {},
        'MT301',
      ),
      ['a.meetup.yaml 2026-12-17 | The other session: "C", Thu 17 Dec, 15:30–16:30.'],
    ));
  it('MT205 to the other definition', () =>
    assert.deepEqual(related('people: { ken: {} }\n', { 'b.meetup.yaml': '# people\npeople:\n  ken: {}\n' }, 'MT205'), [
      'b.meetup.yaml ken: {} | "ken" is also defined here.',
    ]));
  it('MT112 to the first of two keys', () =>
    assert.deepEqual(related('people:\n  ken: {}\n  ken: {}\n', {}, 'MT112'), [
      'a.meetup.yaml ken | "ken" stands here first.',
    ]));
  it('MT305 to the first of two sessions', () =>
    assert.deepEqual(related('sessions:\n  - date: 2026-12-17\n  - date: 2026-12-17\n', {}, 'MT305'), [
      'a.meetup.yaml 2026-12-17 | The other session on Thu 17 Dec.',
    ]));
});

describe('what takes a conversation leads to a command', () => {
  const runs = (text: string): readonly (string | undefined)[] =>
    new Folder({ [file]: text }).findings(file).flatMap((finding) => finding.fixes().map(({ run }) => run));
  it('a goal without questions', () =>
    assert.deepEqual(runs('series: { title: A, goal: x }\nsessions: [{ date: 2026-12-17 }]\n'), [
      'goalToTopics',
      undefined,
    ]));
  it('a next date nobody can propose', () =>
    assert.deepEqual(
      runs('series: { title: A }\nsessions: [{ date: 2026-10-15 }, { date: tbd, options: [2026-12-10] }]\n'),
      ['scheduleNext'],
    ));

  const leading = (text: string, code: string, others: Readonly<Record<string, string>> = {}) =>
    new Folder({ [file]: text, ...others })
      .findings(file)
      .filter((finding) => finding.code === code)
      .flatMap((finding) =>
        finding.fixes().flatMap((fix) => {
          const { run, note, goTo, choose } = fix;
          if (!run && !note && !goTo && !choose) return [];
          return [
            { title: sentence({ ...finding, text: fix.title, facts: fix.facts }), does: run ?? note ?? goTo ?? choose },
          ];
        }),
      );
  it('MT110: two documents with the same sections go apart', () =>
    assert.deepEqual(leading('series: { title: A }\n---\nseries: { title: B }\n', 'MT110'), [
      { title: 'Split into two files', does: 'splitFile' },
    ]));
  it('MT112: what contradicts is looked at', () =>
    assert.deepEqual(leading('series:\n  title: A\n  title: B\n', 'MT112'), [
      { title: 'Go to the other', does: { start: 10, end: 15 } },
    ]));
  it('MT115: a newer format', () =>
    assert.deepEqual(leading('meetup: 2\n', 'MT115'), [{ title: 'Check for updates', does: 'checkForUpdates' }]));
  it('MT204: a hint to be picked', () =>
    assert.deepEqual(
      leading(
        'sessions:\n  - date: 2026-10-15\n    hints: [{ id: h1, from: mio, said: x }]\noutcomes:\n  - { date: 2026-11-01, what: x, from: [zzz] }\n',
        'MT204',
      ),
      [{ title: 'Pick a hint', does: { path: ['outcomes', 0, 'from', 0], of: 'hints' } }],
    ));
  it('MT205: the other definition goes', () => {
    const folder = new Folder({ [file]: 'people:\n  ken: {}\n', 'b.meetup.yaml': 'people:\n  ken: {}\n  mio: {}\n' });
    const finding = folder.findings(file).find(({ code }) => code === 'MT205');
    assert.equal(finding && folder.mended(file, finding, 0), 'people:\n  mio: {}\n');
  });
  it('MT305: the other session', () =>
    assert.deepEqual(leading('sessions:\n  - date: 2026-12-17\n  - date: 2026-12-17\n', 'MT305'), [
      { title: 'Go to the other', does: ['sessions', 0, 'date'] },
    ]));
  it('MT425: a word to the side that stayed away', () =>
    assert.deepEqual(
      leading(
        'series: { title: A, teams: [dev, sales] }\npeople: { ken: { team: dev }, sho: { team: dev } }\nsessions: [{ date: 2026-10-15, participants: [ken, sho] }]',
        'MT425',
      ),
      [
        {
          title: 'Copy an invitation for sales',
          does: { is: 'otherSide', nth: 0, team: 'dev', otherTeam: 'sales' },
        },
      ],
    ));
  it('MT433: a word to whoever wants to host', () =>
    assert.deepEqual(
      leading(
        'series: { title: A }\npeople: { mio: { aim: host } }\nsessions:\n  - { date: 2026-08-20, host: ken, participants: [mio] }\n  - { date: 2026-09-17, host: aya, participants: [mio] }\n  - { date: 2026-10-15, host: ken, participants: [mio] }\n  - { date: 2026-12-17, host: aya }\n',
        'MT433',
      ),
      [{ title: 'Copy a message to mio', does: { is: 'askCohost', nth: 3, person: 'mio' } }],
    ));
});
