import { type Hostile, later } from '../case.ts';
import { day, head, lines, one } from './made.ts';

/** More of everything that a series holds than anybody ever had. */
export const crowds: readonly Hostile[] = [
  later(
    '4,900 sessions of one day, each with a host of its own',
    4900,
    (n) => `${head}sessions:\n${lines(n, (i) => `  - date: 2026-12-17\n    host: p${i}\n`)}`,
  ),
  later(
    '4,900 sessions of one day that has passed, with hints',
    4900,
    (n) =>
      head +
      'sessions:\n' +
      lines(n, (i) => `  - date: 2026-10-17\n    host: p${i % 7}\n    hints: [{ from: p1, said: a }]\n`),
  ),
  later(
    '4,900 sessions at the same hour, with one host, in one room',
    4900,
    (n) =>
      head +
      'sessions:\n' +
      lines(
        n,
        (_i) =>
          `  - date: 2026-12-17\n    start: "10:00"\n    host: ken\n    place: 5F\n    participants: [aya, mio, jo]\n`,
      ),
  ),
  later(
    '4,900 sessions, one a day',
    4900,
    (n) =>
      head +
      '  cadence: { every: 1 day }\n  teams: [a, b]\nsessions:\n' +
      lines(n, (i) => `  - date: ${day(i)}\n    host: p${i % 50}\n    participants: [a1, a2, a3]\n`) +
      'people:\n' +
      lines(50, (i) => `  p${i}: { team: ${i % 2 ? 'a' : 'b'} }\n`),
  ),
  later(
    '4,900 sessions without a date, with options',
    4900,
    (n) => `${head}sessions:\n${lines(n, (_i) => `  - date: tbd\n    options: [2026-12-17, 2026-12-18]\n`)}`,
  ),
  later(
    '4,900 sessions with a date and a key that are none',
    4900,
    (n) => `${head}sessions:\n${lines(n, (i) => `  - date: 12月${i}日\n    hots: ken\n`)}`,
  ),
  later(
    '4,900 sessions of one id',
    4900,
    (n) => `${head}sessions:\n${lines(n, (i) => `  - date: ${day(i)}\n    id: same\n`)}`,
  ),
  later(
    '4,900 sessions called off',
    4900,
    (n) => `${head}sessions:\n${lines(n, (i) => `  - date: ${day(i)}\n    status: cancelled\n`)}`,
  ),
  later(
    '4,900 sessions with something promised',
    4900,
    (n) =>
      head +
      'sessions:\n' +
      lines(
        n,
        (i) =>
          `  - date: ${day(i % 2400)}\n    host: ken\n    followups: [{ what: do it ${i}, owner: ken, due: 2020-01-01 }]\n`,
      ),
  ),
  later(
    '4,900 sessions with groups and a note',
    4900,
    (n) =>
      head +
      'sessions:\n' +
      lines(
        n,
        (i) =>
          `  - date: ${day(i % 2400)}\n    host: p${i}\n    handoff: do it ${i}\n    groups: [[a${i}, b, c], [d, e${i}, f]]\n`,
      ),
  ),
  later('20,000 people', 20000, (n) => `${head + one}people:\n${lines(n, (i) => `  p${i}: {}\n`)}`),
  later(
    '20,000 people with names, teams and aims',
    20000,
    (n) =>
      head +
      one +
      'people:\n' +
      lines(n, (i) => `  p${i}: { name: P ${i}, team: t${i % 50}, aim: host }\n`) +
      'teams:\n' +
      lines(50, (i) => `  t${i}: {}\n`),
  ),
  later(
    '20,000 people of one name',
    20000,
    (n) => `${head + one}people:\n${lines(n, (i) => `  p${i}: { name: 田中 }\n`)}`,
  ),
  later(
    '20,000 people, and organisers nearly called like them',
    20000,
    (n) =>
      head +
      '  organisers: [' +
      lines(2000, (i) => `kem${i}x, `) +
      ']\n' +
      one +
      'people:\n' +
      lines(n, (i) => `  ken${i}x: { }\n`),
  ),
  later(
    '20,000 people, all of them in one session',
    20000,
    (n) =>
      head +
      'sessions:\n  - date: 2026-12-17\n    host: p1\n    participants:\n' +
      lines(n, (i) => `      - p${i}\n`) +
      'people:\n' +
      lines(n, (i) => `  p${i}: {}\n`),
  ),
  later(
    '20,000 people, and as many nearly called like them in one session',
    20000,
    (n) =>
      head +
      'sessions:\n  - date: 2026-12-17\n    host: p1\n    participants:\n' +
      lines(n, (i) => `      - q${i}\n`) +
      'people:\n' +
      lines(n, (i) => `  p${i}: {}\n`),
  ),
  later(
    'somebody with 10,000 lines of history',
    10000,
    (n) =>
      head +
      one +
      'people:\n  ken:\n    history:\n' +
      lines(n, (i) => `      - { when: 2020, role: host, what: x${i} }\n`),
  ),
  later(
    '50,000 people in one session to come',
    50000,
    (n) => `${head}sessions:\n  - date: 2026-12-17\n    participants: [${lines(n, (i) => `p${i}, `)}]\n`,
  ),
  later(
    '50,000 people in one session held',
    50000,
    (n) => `${head}sessions:\n  - date: 2026-10-17\n    host: p0\n    participants: [${lines(n, (i) => `p${i}, `)}]\n`,
  ),
  later(
    '50,000 times the same participant',
    50000,
    (n) =>
      head +
      'sessions:\n  - date: 2026-10-17\n    host: p0\n    participants: [' +
      lines(n, (_i) => `ken, `) +
      ']\npeople: { ken: {} }\n',
  ),
  later(
    '50,000 people in two sessions',
    50000,
    (n) =>
      head +
      'sessions:\n' +
      lines(2, () => `  - date: 2026-10-17\n    host: p0\n    participants: [${lines(n, (i) => `p${i}, `)}]\n`),
  ),
  later(
    '400 sessions of four hundred people',
    400,
    (n) =>
      head +
      'sessions:\n' +
      lines(
        n,
        (k) => `  - date: ${day(2000 + k)}\n    host: p${k}\n    participants: [${lines(400, (i) => `p${i}, `)}]\n`,
      ) +
      'people:\n' +
      lines(400, (i) => `  p${i}: { team: t${i % 5} }\n`),
  ),
  later(
    '50,000 co-hosts',
    50000,
    (n) => `${head}sessions:\n  - date: 2026-10-17\n    host: p0\n    cohosts: [${lines(n, (i) => `p${i}, `)}]\n`,
  ),
  later('50,000 organisers', 50000, (n) => `${head}  organisers: [${lines(n, (i) => `p${i}, `)}]\n${one}`),
  later('50,000 sponsors', 50000, (n) => `${head}  sponsors: [${lines(n, (i) => `p${i}, `)}]\n${one}`),
  later(
    '50,000 people in groups of four',
    50000,
    (n) =>
      head +
      'sessions:\n  - date: 2026-10-17\n    host: p0\n    groups:\n' +
      lines(n / 4, (i) => `      - [p${i * 4}, p${i * 4 + 1}, p${i * 4 + 2}, p${i * 4 + 3}]\n`),
  ),
  later(
    '50,000 people in one group',
    50000,
    (n) =>
      head +
      'sessions:\n  - date: 2026-10-17\n    host: p0\n    groups:\n      - [' +
      lines(n, (i) => `p${i}, `) +
      ']\n',
  ),
  later(
    '5,000 rounds of one group',
    5000,
    (n) =>
      head +
      'sessions:\n  - date: 2026-10-17\n    host: p0\n    groups:\n' +
      lines(n, (i) => `      - { round: ${i}, people: [a, b, c, d], lead: a }\n`),
  ),
  later(
    '50,000 guests',
    50000,
    (n) => `${head}sessions:\n  - date: 2026-10-17\n    host: p0\n    guests: [${lines(n, (i) => `g${i}, `)}]\n`,
  ),
  later(
    '20,000 hints with ids',
    20000,
    (n) =>
      head +
      'sessions:\n  - date: 2026-10-17\n    hints:\n' +
      lines(n, (i) => `      - { id: h${i}, from: ken${i}, to: mio${i}, said: a }\n`),
  ),
  later(
    '20,000 hints of one id',
    20000,
    (n) =>
      head +
      'sessions:\n  - date: 2026-10-17\n    hints:\n' +
      lines(n, (_i) => `      - { id: h, from: ken, said: a }\n`),
  ),
  later(
    '15,000 hints, and an outcome of each',
    15000,
    (n) =>
      head +
      'sessions:\n  - date: 2026-10-17\n    hints:\n' +
      lines(n, (i) => `      - { id: h${i}, from: ken${i}, said: a }\n`) +
      'outcomes:\n' +
      lines(n, (i) => `  - { date: 2026-10-20, what: x, from: [h${i}] }\n`),
  ),
  later(
    '20,000 outcomes',
    20000,
    (n) => `${head + one}outcomes:\n${lines(n, (i) => `  - { date: 2026-10-20, what: x${i} }\n`)}`,
  ),
  later(
    '20,000 outcomes of hints and people nobody knows',
    20000,
    (n) =>
      head +
      one +
      'outcomes:\n' +
      lines(n, (i) => `  - { date: 2026-10-20, what: x${i}, from: [h${i}], people: [p${i}] }\n`),
  ),
  later(
    '20,000 outcomes, line by line',
    20000,
    (n) => `${head + one}outcomes:\n${lines(n, (i) => `  - date: 2026-10-20\n    what: x${i}\n    kind: answer\n`)}`,
  ),
  later(
    '20,000 topics',
    20000,
    (n) => `${head + one}topics:\n${lines(n, (i) => `  t${i}: { question: what ${i}? }\n`)}`,
  ),
  later(
    '10,000 topics, all of them in one session',
    10000,
    (n) =>
      head +
      'sessions:\n  - date: 2026-12-17\n    topics: [' +
      lines(n, (i) => `t${i}, `) +
      ']\n' +
      'topics:\n' +
      lines(n, (i) => `  t${i}: { question: what ${i}?, concerns: [a, b] }\n`),
  ),
  later(
    '30,000 topics nobody knows in one session',
    30000,
    (n) =>
      head +
      'sessions:\n  - date: 2026-12-17\n    topics: [' +
      lines(n, (i) => `u${i}, `) +
      ']\n' +
      'topics: { a: { question: b? } }\n',
  ),
  later(
    '20,000 topics of one title',
    20000,
    (n) => `${head + one}topics:\n${lines(n, (i) => `  t${i}: { question: what?, title: same }\n`)}`,
  ),
  later(
    'a topic that concerns 30,000 teams',
    30000,
    (n) => `${head + one}topics:\n  t:\n    question: a?\n    concerns:\n${lines(n, (i) => `      t${i}: why\n`)}`,
  ),
  later(
    'a topic with 50,000 questions',
    50000,
    (n) => `${head + one}topics:\n  t:\n    question: a?\n    deepen:\n${lines(n, (_i) => `      - why\n`)}`,
  ),
  later(
    '20,000 teams beside a goal',
    20000,
    (n) => `${head}  goal: understand each other\n${one}teams:\n${lines(n, (i) => `  t${i}: {}\n`)}`,
  ),
  later(
    '20,000 teams with something of their own',
    20000,
    (n) =>
      head +
      '  goal: understand each other\n' +
      one +
      'teams:\n' +
      lines(n, (i) => `  t${i}: { name: T ${i}, owns: [x${i}] }\n`),
  ),
  later(
    'a series of 40,000 teams nobody describes',
    40000,
    (n) => `${head}  goal: understand each other\n  teams: [${lines(n, (i) => `t${i}, `)}]\n${one}`,
  ),
  later(
    'a series of 10,000 teams',
    10000,
    (n) =>
      head +
      '  goal: understand each other\n  teams: [' +
      lines(n, (i) => `t${i}, `) +
      ']\n' +
      one +
      'teams:\n' +
      lines(n, (i) => `  t${i}: { name: T ${i}, owns: [x${i}], struggles: [y${i}] }\n`),
  ),
  later(
    'a team that hands 20,000 things over',
    20000,
    (n) =>
      head +
      '  goal: understand each other\n  teams: [a, b]\n' +
      one +
      'teams:\n  b: {}\n  a:\n    handovers:\n' +
      lines(n, (i) => `      - { to: b, what: thing ${i} }\n`),
  ),
  later(
    'a team that hands something over to 20,000 teams nobody knows',
    20000,
    (n) =>
      head +
      '  goal: understand each other\n  teams: [a, b]\n' +
      one +
      'teams:\n  b: {}\n  a:\n    handovers:\n' +
      lines(n, (i) => `      - { to: b${i}, what: thing ${i} }\n`),
  ),
  later(
    'two teams with 20,000 words in common',
    20000,
    (n) =>
      head +
      '  goal: understand each other\n  teams: [a, b]\n' +
      one +
      'teams:\n  b:\n    terms: [' +
      lines(n, (i) => `w${i}, `) +
      ']\n  a:\n    terms: [' +
      lines(n, (i) => `w${i}, `) +
      ']\n',
  ),
  later(
    'a team with 20,000 struggles and duties',
    20000,
    (n) =>
      head +
      '  goal: お互いの仕事を知る\n  teams: [a, b]\n' +
      one +
      'teams:\n  b: {}\n  a:\n    struggles:\n' +
      lines(n, (i) => `      - 見積もりの依頼が遅い ${i}\n`) +
      '    owns:\n' +
      lines(n, (i) => `      - quotes ${i}\n`),
  ),
  later(
    'an agenda of 20,000 lines',
    20000,
    (n) => `${head + one}    agenda:\n${lines(n, (i) => `      - 5m talk ${i}\n`)}`,
  ),
  later(
    'an agenda of 20,000 blocks with people and topics',
    20000,
    (n) =>
      head +
      one +
      '    agenda:\n' +
      lines(n, (i) => `      - { minutes: 5, what: talk ${i}, who: p${i}, topic: t${i} }\n`),
  ),
  later(
    'an agenda of 50,000 lines within brackets',
    50000,
    (n) => `${head + one}    agenda: [${lines(n, (i) => `5m talk ${i}, `)}]\n`,
  ),
  later(
    'an agenda of 30,000 lines that are none',
    30000,
    (n) => `${head + one}    agenda:\n${lines(n, (i) => `      - ${i} talk: a\n`)}`,
  ),
  later(
    '30,000 promises of one session',
    30000,
    (n) =>
      head +
      'sessions:\n  - date: 2026-10-17\n    host: ken\n    followups:\n' +
      lines(n, (i) => `      - { what: x${i}, owner: ken, due: 2026-10-20 }\n`),
  ),
  later(
    '30,000 promises, and a session to ask about them',
    30000,
    (n) =>
      head +
      'sessions:\n  - date: 2026-10-17\n    host: ken\n    followups:\n' +
      lines(n, (i) => `      - { what: x${i}, owner: ken, due: 2026-10-20 }\n`) +
      '  - date: 2026-12-17\n    host: mio\n',
  ),
  later(
    '30,000 decisions',
    30000,
    (n) =>
      head +
      '  renewal:\n    after: 3\n    decisions:\n' +
      lines(n, (_i) => `      - { date: 2026-10-17, decision: continue, why: a }\n`) +
      one,
  ),
  later(
    '3,000 decisions and as many sessions',
    3000,
    (n) =>
      head +
      '  renewal:\n    after: 3\n    decisions:\n' +
      lines(n, (i) => `      - { date: ${day(i)}, decision: continue, why: a }\n`) +
      'sessions:\n' +
      lines(n, (i) => `  - date: ${day(i)}\n    host: p${i}\n`),
  ),
  later(
    '50,000 options',
    50000,
    (n) => `${head}sessions:\n  - date: tbd\n    options: [${lines(n, (i) => `2026-12-${10 + (i % 20)}, `)}]\n`,
  ),
  later(
    '50,000 options, one a day',
    50000,
    (n) => `${head}sessions:\n  - date: tbd\n    options: [${lines(n, (i) => `${day(i + 2600)}, `)}]\n`,
  ),
  later(
    '50,000 questions of a series',
    50000,
    (n) => `${head}  questions:\n${lines(n, (i) => `    - what ${i}?\n`)}${one}`,
  ),
  later(
    '50,000 signs of a goal',
    50000,
    (n) =>
      `${head}  goal: understand each other\n  teams: [a, b]\n  signs:\n${lines(n, (i) => `    - what ${i}?\n`)}${one}`,
  ),
];
