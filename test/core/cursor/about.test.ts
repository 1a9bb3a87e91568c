import assert from 'node:assert/strict';
import type { Language } from '../../../src/core/words/words.ts';
import { hover } from './marked.ts';

const people = (more: string): string => `people: { ken: {${more}}, mio: { name: 澪 } }\n`;
const hosted = 'series: { title: A }\nsessions:\n';
const both = (text: string, others = {}): readonly [readonly string[], readonly string[]] => [
  hover(text, others),
  hover(text, others, 'ja'),
];

describe('what is said of a person', () => {
  const cases: readonly (readonly [what: string, text: string, en: readonly string[], ja: readonly string[]])[] = [
    ['with nothing but an id', `people: { ke|n: }\n`, ['ken', 'No session yet'], ['ken', '参加はまだ']],
    ['whose name is the id', 'people:\n  ke|n: { name: ken }\n', ['ken', 'No session yet'], ['ken', '参加はまだ']],
    [
      'with one speciality as a text, of a team nobody listed',
      'people:\n  ke|n: { name: Ken, team: dev, specialty: tests }\n',
      ['Ken (ken)', 'Team: dev', 'Specialty: tests', 'No session yet'],
      ['Ken（ken）', '部門：dev', '専門：tests', '参加はまだ'],
    ],
    [
      'with several, of a team of another company',
      'teams: { dev: { name: Development, org: Acme } }\npeople:\n  ke|n: { team: dev, specialty: [tests, builds] }\n',
      ['ken', 'Team: Development (Acme)', 'Specialty: tests, builds', 'No session yet'],
      ['ken', '部門：Development（Acme）', '専門：tests、builds', '参加はまだ'],
    ],
    [
      'who has done everything, and will again',
      `${hosted}  - { date: 2026-09-17, host: ken }\n  - { date: 2026-10-15, cohosts: [ken] }\n  - { date: 2026-11-19, participants: [ken] }\n  - { date: 2026-12-17, host: ken }\n  - { date: 2027-01-21, host: ken, title: Last }\n${people(' aim: host ').replace('ken', 'ke|n')}`,
      ['ken', 'Hosted once, co-hosted once, joined 3 times', 'Would like to host', 'Hosts on Thu 17 Dec: A'],
      ['ken', '主催1回、共同主催1回、参加3回', '主催を希望', '12月17日（木）に主催：A'],
    ],
    [
      'who only joined',
      `${hosted}  - { date: 2026-10-15, participants: [ke|n] }\n${people('')}`,
      ['ken', 'Joined once'],
      ['ken', '参加1回'],
    ],
    [
      'who was to host what is cancelled',
      `${hosted}  - { date: 2026-12-17, host: ke|n, status: cancelled }\n${people('')}`,
      ['ken', 'No session yet'],
      ['ken', '参加はまだ'],
    ],
    [
      'who would rather co-host',
      'people:\n  ke|n: { aim: cohost }\n',
      ['ken', 'No session yet'],
      ['ken', '参加はまだ'],
    ],
    [
      'whom nobody listed, where others are',
      `${hosted}  - { date: tbd, host: sh|o }\n${people('')}`,
      ['sho', 'Not listed in this folder yet', 'No session yet'],
      ['sho', 'このフォルダーにはまだ登録なし', '参加はまだ'],
    ],
    [
      'whom nobody listed, where nobody is',
      `${hosted}  - { date: tbd, host: sh|o }\n`,
      ['sho', 'No session yet'],
      ['sho', '参加はまだ'],
    ],
  ];
  for (const [what, text, en, ja] of cases) it(what, () => assert.deepEqual(both(text), [en, ja]));
});

describe('what is said of a team', () => {
  const many = (of: string, count: number): string =>
    Array.from({ length: count }, (_, nth) => `${of}${nth}`).join(', ');
  const cases: readonly (readonly [what: string, text: string, en: readonly string[], ja: readonly string[]])[] = [
    ['with nothing but an id', 'teams: { de|v: {} }\n', ['dev'], ['dev']],
    ['of another company', 'teams: { de|v: { org: Acme } }\n', ['dev', 'Acme'], ['dev', 'Acme']],
    [
      'that nobody listed, where others are',
      'series: { teams: [qa, de|v] }\nteams: { qa: {} }\n',
      ['dev', 'Not listed in this folder yet', 'Meets in: own.meetup.yaml'],
      ['dev', 'このフォルダーにはまだ登録なし', '参加するシリーズ：own.meetup.yaml'],
    ],
    [
      'that nobody listed, where none is',
      'series: { title: A, teams: [qa, de|v] }\n',
      ['dev', 'Meets in: A'],
      ['dev', '参加するシリーズ：A'],
    ],
    [
      'of six people',
      `teams: { de|v: {} }\npeople: { ${many('p', 6).replaceAll(/p\d/g, '$&: { team: dev }')} }\n`,
      ['dev', '6 people here: p0, p1, p2, p3, p4, p5'],
      ['dev', '登録6人：p0、p1、p2、p3、p4、p5'],
    ],
    [
      'of more, six of whom are named',
      `teams: { de|v: {} }\npeople: { x: { team: qa }, ${many('p', 7).replaceAll(/p\d/g, '$&: { team: dev }')} }\n`,
      ['dev', '7 people here: p0, p1, p2, p3, p4, p5…'],
      ['dev', '登録7人：p0、p1、p2、p3、p4、p5…'],
    ],
    [
      'with three struggles and three handovers at most, those it receives apart',
      `teams: { de|v: { struggles: [${many('s', 4)}], handovers: [${many('h', 4).replaceAll(/h\d/g, '{ to: qa, what: $& }')}], receives: [{ from: qa, what: r }], owns: [o] } }\n`,
      ['dev', 'Struggle: s0', 'Struggle: s1', 'Struggle: s2', 'Hands over: h0', 'Hands over: h1', 'Hands over: h2'],
      ['dev', '困りごと：s0', '困りごと：s1', '困りごと：s2', '渡すもの：h0', '渡すもの：h1', '渡すもの：h2'],
    ],
  ];
  for (const [what, text, en, ja] of cases) it(what, () => assert.deepEqual(both(text), [en, ja]));
  it('that is in many series: three of them', () =>
    assert.deepEqual(
      hover('teams: { de|v: {} }\n', {
        'b.meetup.yaml': 'series: { title: B, teams: [dev] }\n',
        'c.meetup.yaml': 'series: { title: C, teams: [qa, dev] }\n',
        'd.meetup.yaml': 'series: { title: D, teams: [qa] }\n',
        'e.meetup.yaml': 'series: { title: E, teams: [dev] }\n',
        'f.meetup.yaml': 'series: { title: F, teams: [dev] }\n',
      }),
      ['dev', 'Meets in: B, C, E'],
    ));
  it('at the place where a topic concerns it, written either way', () => {
    const teams = { 'shared.meetup.yaml': 'teams: { dev: { name: Development } }\n' };
    for (const text of ['topics: { t: { concerns: { de|v: x } } }\n', 'topics: { t: { concerns: [qa, de|v] } }\n'])
      assert.deepEqual(hover(text, teams), ['Development (dev)'], text);
  });
});

describe('what is said of a topic', () => {
  const topic = (says: string, sessions: readonly string[] = []): string =>
    `topics:\n  wh|y: { ${says} }\nsessions:\n${sessions.map((one) => `  - { ${one} }\n`).join('')}teams: { dev: { name: Development } }\n`;
  const cases: readonly (readonly [what: string, text: string, en: readonly string[], ja: readonly string[]])[] = [
    ['that says nothing yet', topic('title: Why'), ['Why (why)', 'not planned yet'], ['Why（why）', '予定はまだ']],
    [
      'with all it can say',
      topic('title: Why, question: who knows?, concerns: { dev: builds it, qa: }, format: fishbowl'),
      ['Why (why)', 'who knows?', 'Development: builds it', 'Concerns qa', 'Form: Fishbowl', 'not planned yet'],
      ['Why（why）', 'who knows?', 'Development：builds it', '関わる部門：qa', '進め方：金魚鉢', '予定はまだ'],
    ],
    [
      'that concerns teams without reasons, in a form nobody knows',
      topic('question: who?, concerns: [dev, qa], format: singing'),
      ['why', 'who?', 'Concerns Development and qa', 'Form: singing', 'not planned yet'],
      ['why', 'who?', '関わる部門：Developmentとqa', '進め方：singing', '予定はまだ'],
    ],
    [
      'on its last three sessions, in blocks as well; not on one that is cancelled',
      topic('question: who?', [
        'date: 2026-08-20, topics: [why]',
        'date: 2026-09-17, topics: [why]',
        'date: 2026-10-15, agenda: [{ minutes: 5, what: x, topic: why }]',
        'date: 2026-11-19, topics: [why], status: cancelled',
        'date: 2026-12-17, topics: [why]',
        'date: 2027-01-21, topics: [other]',
      ]),
      ['why', 'who?', 'Talked about on Thu 17 Sep', 'Talked about on Thu 15 Oct', 'Planned for Thu 17 Dec'],
      ['why', 'who?', '9月17日（木）に話した', '10月15日（木）に話した', '12月17日（木）の予定'],
    ],
    [
      'on the session of today',
      topic('question: who?', ['date: 2026-11-23, topics: [why]']),
      ['why', 'who?', 'Planned for Mon 23 Nov'],
      ['why', 'who?', '11月23日（月）の予定'],
    ],
    [
      'that nobody listed',
      'topics: { a: {} }\nsessions: [{ date: 2026-10-15, topics: [wh|y] }]\n',
      ['why', 'Not listed in this folder yet'],
      ['why', 'このフォルダーにはまだ登録なし'],
    ],
  ];
  for (const [what, text, en, ja] of cases) it(what, () => assert.deepEqual(both(text), [en, ja]));
  it('with a long reason and a long question: in short', () => {
    const lines = hover(topic(`question: ${'q'.repeat(300)}, concerns: { dev: ${'r'.repeat(300)} }`));
    assert.deepEqual(
      lines.slice(1, 3).map((line) => line.length),
      [240, 'Development: '.length + 120],
    );
  });
});

describe('what is said of a hint', () => {
  const hint = (says: string, date = '2026-10-15', outcomes = ''): string =>
    `sessions:\n  - date: ${date}\n    hints: [{ id: h0, said: other }, { id: h1, ${says} }]\noutcomes:\n${outcomes}  - { date: 2026-11-20, what: x, from: [h|1] }\n`.replace(
      'x, from: [h|1]',
      'a list, from: [h|1]',
    );
  const nothing = (says: string, date = '2026-10-15'): string =>
    hint(says, date)
      .replace(/outcomes:.*/s, '')
      .replace('h1,', 'h|1,');
  const cases: readonly (readonly [what: string, text: string, en: readonly string[], ja: readonly string[]])[] = [
    [
      'with what became of it',
      hint('from: ken, to: mio, said: ask early'),
      ['“ask early”', 'ken to mio, on Thu 15 Oct', 'Became on Fri 20 Nov: a list'],
      ['「ask early」', 'kenさんからmioさんへ、10月15日（木）', '11月20日（金）の成果：a list'],
    ],
    [
      'with all that became of it, but what has no day or no words',
      hint(
        'from: ken, said: ask early',
        '2026-10-15',
        '  - { date: 2026-11-01, what: first, from: [h0, h1] }\n  - { what: undated, from: [h1] }\n  - { date: 2026-11-02, from: [h1] }\n',
      ),
      ['“ask early”', 'ken, on Thu 15 Oct', 'Became on Sun 1 Nov: first', 'Became on Fri 20 Nov: a list'],
      ['「ask early」', 'kenさん、10月15日（木）', '11月1日（日）の成果：first', '11月20日（金）の成果：a list'],
    ],
    [
      'from nobody',
      hint('said: ask early'),
      ['“ask early”', 'Became on Fri 20 Nov: a list'],
      ['「ask early」', '11月20日（金）の成果：a list'],
    ],
    [
      'on an open date',
      hint('from: ken, said: ask early', 'tbd'),
      ['“ask early”', 'Became on Fri 20 Nov: a list'],
      ['「ask early」', '11月20日（金）の成果：a list'],
    ],
    [
      'without words',
      hint('from: ken'),
      ['h1', 'ken, on Thu 15 Oct', 'Became on Fri 20 Nov: a list'],
      ['h1', 'kenさん、10月15日（木）', '11月20日（金）の成果：a list'],
    ],
    [
      'that nobody gave',
      'sessions: [{ date: 2026-10-15, hints: [{ id: h1, said: x }] }]\noutcomes: [{ from: [h|9] }]\n',
      ['h9', 'Not listed in this folder yet'],
      ['h9', 'このフォルダーにはまだ登録なし'],
    ],
  ];
  for (const [what, text, en, ja] of cases) it(what, () => assert.deepEqual(both(text), [en, ja]));
  it('nothing has come of yet', () => {
    const language: Language = 'ja';
    const text = `${hint('from: ken, said: ask early').replace('from: [h|1]', 'from: [h0]')}  - { date: 2026-11-21, from: [h|1] }\n`;
    assert.equal(hover(text).at(-1), 'Nothing has come of it yet; outcomes take months');
    assert.equal(hover(text, {}, language).at(-1), '成果はまだ。数か月後に現れることも');
    assert.deepEqual(hover(nothing('from: ken, said: ask early')), []);
  });
});

describe('what is said of a key', () => {
  const cases: readonly (readonly [what: string, text: string, lines: readonly string[]])[] = [
    ['at the margin', 'team|s: {}\n', ['teams · Teams', '部門']],
    [
      'that the entry needs',
      'sessions:\n  - dat|e: tbd\n',
      ['date · Date, or tbd', '日付（未定ならtbd）', 'An entry needs it'],
    ],
    ['in quotation marks', 'sessions:\n  - "hos|t": ken\n', ['host · Host', '主催者']],
    [
      'of a block',
      'sessions:\n  - agenda:\n      - { minute|s: 5, what: a }\n',
      ['minutes · Length in minutes', '長さ（分）', 'An entry needs it'],
    ],
    [
      'of a group',
      'sessions:\n  - groups:\n      - { lea|d: ken }\n',
      ['lead · Who leads the group', 'グループの進行役'],
    ],
    ['of a word', 'teams:\n  a:\n    terms:\n      - { mean|s: x }\n', ['means · Meaning', '意味']],
    ['nobody knows', 'sessions:\n  - wha|t: x\n', []],
    ['nobody knows, at the margin', 'x-not|e: x\n', []],
    ['that every object has', 'toStrin|g: x\n', []],
    ['without a colon', 'sessions:\n  - hos|t\n', []],
  ];
  for (const [what, text, lines] of cases) it(what, () => assert.deepEqual(hover(text), lines));
});

describe('what is said of a value', () => {
  const cases: readonly (readonly [what: string, text: string, lines: readonly string[]])[] = [
    ['a word of the format', 'outcomes: [{ kind: projec|t }]\n', ['project · A joint project']],
    ['a word it has not', 'outcomes: [{ kind: part|y }]\n', []],
    ['a word every object has', 'outcomes: [{ kind: toStrin|g }]\n', []],
    [
      'a form of discussion',
      'topics: { t: { format: paired-intervie|w } }\n',
      [
        'Paired interviews (4–60 people, 30–90 min)',
        '• A asks B: Pair up across teams; A asks, listens and does not interrupt.',
        '• B asks A: Swap roles: same question, same time.',
        "• Pairs meet pairs: Two pairs meet; tell your partner's story, not your own.",
        '• Themes on the wall: Put what the stories share on notes and group them.',
      ],
    ],
    ['a form nobody knows', 'topics: { t: { format: singin|g } }\n', []],
    ['the usual time of a series', 'series: { start: "15:0|0" }\n', []],
    ['a length', 'series: { minutes: 6|0 }\n', []],
    ['a word right at its end', 'sessions: [{ host: ken| }]\n', ['ken', 'No session yet']],
    ['behind the end of a word', 'sessions: [{ host: ken  | }]\n', []],
  ];
  for (const [what, text, lines] of cases) it(what, () => assert.deepEqual(hover(text), lines));
});
