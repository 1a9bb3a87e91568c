import assert from 'node:assert/strict';
import { healthPage } from '../../../src/core/report/health.ts';
import { reportPage } from '../../../src/core/report/report.ts';
import type { Block } from '../../../src/core/words/page.ts';
import { wordsFor } from '../../../src/core/words/words.ts';
import { circleOf, file } from '../circle/one-series.ts';
import { clock, Folder } from '../folder.ts';
import { said } from './said.ts';

const [en, ja] = [wordsFor('en', clock), wordsFor('ja', clock)];
const people =
  'people:\n  ken: { name: Ken, team: dev }\n  rei: { team: dev }\n  mio: { team: sales }\n  old: { history: [{ role: host, when: 2020, what: Lunch }] }\n';

/** The lines of a page from a heading to the next one. */
function below(blocks: readonly Block[], head: string): readonly string[] {
  const rest = blocks.slice(blocks.findLastIndex((block) => block.is === 'heading' && block.text === head) + 1);
  const to = rest.findIndex(({ is }) => is === 'heading');
  return rest.length === blocks.length ? [] : (to === -1 ? rest : rest.slice(0, to)).map(said);
}
type Case = readonly [
  why: string,
  head: string,
  series: string,
  sessions: readonly string[],
  lines: readonly string[],
  more?: string,
];

describe('what came of it, line by line', () => {
  const outcomes = (count: number) =>
    `outcomes: [${Array.from({ length: count }, (_, nth) => `{ date: 2026-11-0${nth + 1}, what: o${nth} }`).join(', ')}]\n`;
  const cases: readonly Case[] = [
    [
      'nothing yet',
      'What came of it',
      'goal: x',
      [],
      ['Nothing is written yet, which is normal in the first months. Outcomes come late and elsewhere.'],
    ],
    [
      'eight, the latest',
      'What came of it',
      'goal: x',
      [],
      ['**', '**', '**', '**', '**', '**', '**', '**']
        .map((_, nth) => `${en.date(`2026-11-0${nth + 2}` as typeof clock)}: o${nth + 1}.`)
        .concat('1 outcome more in the file.'),
      outcomes(9),
    ],
    [
      'with an end of its own',
      'What came of it',
      'goal: x',
      [],
      [': Done!', ': 出来た。', ': x.'],
      'outcomes: [{ what: Done! }, { what: 出来た。 }, { what: x }]\n',
    ],
    [
      'three remarks that wait, with who and when',
      'Remarks still waiting',
      'goal: x',
      [
        'date: tbd, hints: [{ said: d }]',
        'date: 2026-11-19, hints: [{ from: ken, said: a }, { said: b }, { from: mio, said: c }]',
      ],
      ['“a” (Ken, Thu 19 Nov)', '“b” (Thu 19 Nov)', '“c” (mio, Thu 19 Nov)'],
    ],
    ['a remark of an open day', 'Remarks still waiting', 'goal: x', ['date: tbd, hints: [{ said: d }]'], ['“d”']],
    ['no remarks, no heading', 'Remarks still waiting', 'goal: x', ['date: 2026-11-19'], []],
    [
      'three promises, and how many were kept',
      'Promises',
      'goal: x',
      [
        'date: 2026-11-19, followups: [{ what: a, owner: ken }, { what: b }, { what: c }, { what: d }, { what: e, done: true }]',
        'date: 2026-11-20, followups: [{ what: f, done: true }]',
      ],
      ['2 of 6 follow-ups kept.', 'Still open: a (Ken)', 'Still open: b', 'Still open: c'],
    ],
    [
      'only kept ones',
      'Promises',
      'goal: x',
      ['date: 2026-11-19, followups: [{ what: e, done: true }]'],
      ['1 of 1 follow-up kept.'],
    ],
    ['nothing promised', 'Promises', 'goal: x', ['date: 2026-11-19'], []],
    [
      'the next one with its host',
      'What is next',
      'goal: x',
      ['date: 2026-12-17, host: ken'],
      ['Next session on Thu 17 Dec, hosted by Ken.'],
    ],
    [
      'without one',
      'What is next',
      'goal: x',
      ['date: 2026-12-17'],
      ['Next session on Thu 17 Dec; the host is still open.'],
    ],
    ['none', 'What is next', 'goal: x', ['date: tbd, host: ken'], ['No next date yet.']],
    [
      'nothing was held',
      'A',
      'purpose: talk',
      ['date: 2026-12-17'],
      ['What for: talk', 'Just started: no session held yet, next on Thu 17 Dec'],
    ],
    [
      'held, and nothing came of it',
      'A',
      'questions: [q]',
      ['date: 2026-11-19, host: ken, participants: [mio]', 'date: 2026-11-20, host: ken', 'date: 2026-12-17'],
      ['2 sessions held, 2 people met.', 'Going well: 2 sessions held, next on Thu 17 Dec'],
    ],
  ];
  for (const [why, head, series, sessions, lines, more = ''] of cases)
    it(`${head}: ${why}`, () =>
      assert.deepEqual(below(reportPage(circleOf(series, sessions, people + more), [file], en), head), lines));
  it('begins with the first remark that has words, and thanks', () => {
    const circle = circleOf(
      'goal: x',
      ['date: 2026-11-19, hints: [{ id: a, from: ken }, { id: b, from: mio, said: Why }]'],
      `${people}outcomes: [{ what: x, from: [a, b] }, { from: [a] }]\n`,
    );
    assert.deepEqual(below(reportPage(circle, [file], ja), '生まれたもの'), [
      '： x。きっかけの一言：「Why」。Kenさんとmioさんに感謝します。',
      '： Kenさんに感謝します。',
    ]);
  });
});

describe('how a series is doing, line by line', () => {
  const held = (day: string, more = '') => `date: 2026-${day}, ${more}`;
  const cases: readonly Case[] = [
    ['nobody is written down', 'Who came', 'goal: x', ['date: 2026-11-19'], ['Thu 19 Nov: nobody is written down']],
    [
      'guests alone are somebody',
      'Who came',
      'goal: x',
      [held('11-19', 'guests: [Bo]')],
      ['Thu 19 Nov: 1 person from outside'],
    ],
    [
      'by team, then those of none, then guests',
      'Who came',
      'teams: [sales]',
      [held('11-19', 'host: ken, participants: [rei, zoe, una], guests: [Bo, Li]')],
      ['Thu 19 Nov: sales 0, dev 2, 2 people without a team, 2 people from outside'],
    ],
    [
      'the last six',
      'Who came',
      'goal: x',
      ['01', '02', '03', '04', '05', '06', '07'].map((day) => `date: 2026-11-${day}, host: ken`),
      ['02', '03', '04', '05', '06', '07'].map((day) => `${en.date(`2026-11-${day}` as typeof clock)}: dev 1`),
    ],
    ['who only came is not listed', 'Path to hosting', 'goal: x', [held('11-19', 'participants: [rei]')], []],
    [
      'co-hosts and hosts are',
      'Path to hosting',
      'goal: x',
      [held('11-19', 'host: ken, cohosts: [una]')],
      ['Ken: Host, hosted first on Thu 19 Nov', 'una: Co-host, co-hosted first on Thu 19 Nov'],
    ],
    ['organisers are, once', 'Path to hosting', 'organisers: [rei]', [], ['rei: In the organiser group']],
    [
      'experience elsewhere',
      'Path to hosting',
      'organisers: [old]',
      [],
      ['old: Host, experience elsewhere: 2020 Lunch'],
    ],
    [
      'experience nobody described',
      'Path to hosting',
      'organisers: [new]',
      [],
      ['new: Host, experience elsewhere: Host'],
      '  new: { history: [{ role: host }] }\n',
    ],
    [
      'who hosts for the first time soon',
      'Path to hosting',
      'goal: x',
      [held('11-19', 'participants: [rei]'), held('12-17', 'host: rei')],
      ['rei: Participant, hosts for the first time on Thu 17 Dec'],
    ],
    [
      'today is soon, and nobody saw them before',
      'Path to hosting',
      'goal: x',
      [held('11-23', 'host: rei')],
      ['rei: hosts for the first time on Mon 23 Nov'],
    ],
    [
      'what was planned and has passed is not',
      'Path to hosting',
      'goal: x',
      [held('11-20', 'host: rei, status: planned')],
      [],
    ],
    [
      'three ideas',
      'Who could host next',
      'organisers: [a, b, c, d]',
      [],
      ['a: has hosted once', 'b: has hosted once', 'c: has hosted once'],
      ['a', 'b', 'c', 'd'].map((id) => `  ${id}: { history: [{ role: host }] }\n`).join(''),
    ],
    [
      'the way from team to team',
      'Connections',
      'goal: x',
      [held('11-19', 'host: ken, participants: [mio]')],
      [
        'dev and sales: only through Ken and mio',
        'New across teams at the last session: 1; 1 pair so far.',
        'dev and sales know each other only through Ken and mio. One more person from either side would help.',
      ],
      '  aya: { team: sales }\n',
    ],
    [
      'several ways',
      'Connections',
      'goal: x',
      [held('11-19', 'host: ken, participants: [mio, rei, aya]')],
      [
        'dev and sales: linked in several ways',
        'New across teams at the last session: 4; 4 pairs so far.',
        'Teams that met are linked by more than one person. A good time to invite someone new.',
      ],
      '  aya: { team: sales }\n',
    ],
    [
      'nothing to say of pairs',
      'Connections',
      'goal: x',
      [held('11-19', 'host: ken')],
      ['Connections appear after the first session with people from two teams.'],
    ],
  ];
  for (const [why, head, series, sessions, lines, more = ''] of cases)
    it(`${head}: ${why}`, () =>
      assert.deepEqual(below(healthPage(circleOf(series, sessions, people + more), [file], en), head), lines));
  it('all reasons are said', () => {
    const late = 'date: 2026-11-19, host: ken, participants: [rei], followups: [{ what: x, due: 2026-11-20 }]';
    const circle = circleOf(
      'teams: [dev, sales]',
      ['date: 2026-11-17, host: ken', 'date: 2026-11-18, host: ken', late],
      people,
    );
    assert.deepEqual(below(healthPage(circle, [file], en), 'A'), [
      'Time to decide: 3 sessions without a decision yet, no next date, only dev came, 3 times in a row, 1 follow-up overdue, Ken has hosted 3 times in a row, 3 sessions held',
    ]);
  });
  it('no series, no page below the head', () => {
    const { circle } = new Folder({ [file]: 'sessions: [{ date: 2026-11-19 }]\n' });
    assert.deepEqual([healthPage(circle, [file], en).length, reportPage(circle, [file], en).length], [2, 2]);
    assert.deepEqual(healthPage(circle, [], en).map(said), [
      'How the series are doing',
      'There is no series here yet.',
    ]);
  });
});
