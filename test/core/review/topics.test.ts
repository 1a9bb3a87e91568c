import { type Told, tells } from './told.ts';

const topic = (lines: string, head = ''): string => `${head}topics:\n  a:\n${lines.replace(/^/gm, '    ')}\n`;
const asks = (question: string): string => topic(`question: ${question}`);
const sides = 'series: { title: A, teams: [sales, dev] }\n';
const closed =
  'series: { title: A, goal: x, teams: [sales, dev], renewal: { decisions: [{ date: 2026-11-01, decision: close }] } }\n';
const teams = 'teams: { sales: { name: Sales team }, dev: {} }\n';
const goal = (more: string): string => `series:\n  title: A\n  goal: understand each other${more}\n`;
const works = (lines: string): string => `teams:\n  sales:\n${lines.replace(/^/gm, '    ')}\n`;

describe('topics and whom they concern', () => {
  const cases: readonly Told[] = [
    [
      'a question that yes answers',
      'MT405',
      asks('" Does the cooperation go well? "'),
      [
        '3 " Does the cooperation go well? " | This can be answered with yes or no. Ask "how", "which" or "where" to hear the story.',
        'Ask "how": -question: " Does the cooperation go well? " +question: "How does the cooperation go well?"',
        'Ask "which": -question: " Does the cooperation go well? " +question: "In which cases does the cooperation go well?"',
        'Ask "where": -question: " Does the cooperation go well? " +question: "Where does the cooperation go well?"',
      ],
    ],
    [
      'a Japanese one',
      'MT405',
      asks('連携はうまくいっていますか'),
      [
        '3 連携はうまくいっていますか | This can be answered with yes or no. Ask "how", "which" or "where" to hear the story.',
        'Ask "how": -question: 連携はうまくいっていますか +question: どんなときに、連携はうまくいっていますか',
        'Ask "which": -question: 連携はうまくいっていますか +question: どの場面で、連携はうまくいっていますか',
        'Ask "where": -question: 連携はうまくいっていますか +question: どこで、連携はうまくいっていますか',
      ],
    ],
    ['an open question', 'MT405', asks('How does it go?'), []],
    ['no question', 'MT405', asks('Cooperation'), []],
    ['a topic that says none', 'MT405', topic('title: Does it go well?'), []],
    [
      'a team from outside, in a list',
      'MT213',
      sides + topic('question: How?\nconcerns:\n  - dev\n  - ops\n  - qa'),
      [
        '7 ops | This topic concerns ops, which is not part of the series. Invite ops in, or leave the team out here.',
        'Add ops to the teams of the series: -series: { title: A, teams: [sales, dev] } +series: { title: A, teams: [sales, dev, ops] }',
        'Remove ops from this topic: -- ops',
        '8 qa | This topic concerns qa, which is not part of the series. Invite qa in, or leave the team out here.',
        'Add qa to the teams of the series: -series: { title: A, teams: [sales, dev] } +series: { title: A, teams: [sales, dev, qa] }',
        'Remove qa from this topic: -- qa',
      ],
    ],
    [
      'a team from outside, with a reason',
      'MT213',
      teams + sides + topic('question: How?\nconcerns:\n  dev: x\n  ops: y'),
      [
        '8 ops | This topic concerns ops, which is not part of the series. Invite ops in, or leave the team out here.',
        'Add ops to the teams of the series: -series: { title: A, teams: [sales, dev] } +series: { title: A, teams: [sales, dev, ops] }',
        'Remove ops from this topic: -ops: y',
      ],
    ],
    ['teams of the series', 'MT213', sides + topic('question: How?\nconcerns: [dev, sales]'), []],
    ['a topic that names no team', 'MT213', sides + topic('question: How?'), []],
    ['a series without teams', 'MT213', `series: { title: A }\n${topic('question: How?\nconcerns: [ops]')}`, []],
    ['a closed series', 'MT213', closed + topic('question: How?\nconcerns: [ops]'), []],
    [
      'teams without a reason',
      'MT403',
      teams + topic('question: How?\nconcerns: [sales, dev]'),
      [
        '5 concerns | Add one sentence each on why this matters to Sales team and dev.',
        'Add a reason for each team: -concerns: [sales, dev] +concerns: +sales: "" +dev: ""',
      ],
    ],
    [
      'one of two with a reason',
      'MT403',
      topic('question: How?\nconcerns:\n  sales: ""\n  dev: late'),
      ['4 concerns | Add one sentence each on why this matters to sales.'],
    ],
    ['a reason for each', 'MT403', topic('question: How?\nconcerns: { sales: x, dev: y }'), []],
    ['no teams', 'MT403', topic('question: How?'), []],
    ['an empty list of teams', 'MT403', topic('question: How?\nconcerns: []'), []],
    [
      'a goal and nothing below it',
      'MT401',
      goal(''),
      [
        '3 understand each other | The goal is still abstract, and nothing below makes it concrete. Shall we add one question?',
        '* Turn the goal into topics: goalToTopics',
        'Add a question: +questions: +- ""',
      ],
    ],
    ['a goal with a question', 'MT401', goal('\n  questions: [q]'), []],
    ['a goal with a topic', 'MT401', goal('') + asks('How?'), []],
    ['a goal of a closed series', 'MT401', closed, []],
    ['a series without a goal', 'MT401', 'series: { title: A }\n', []],
    [
      'work handed over to itself',
      'MT209',
      works('name: Sales team\nhandovers:\n  - { to: dev, what: x }\n  - { to: sales, what: orders }'),
      [
        '6 sales | Sales team hands over to itself here. Name the other team, or remove the entry.',
        'Choose the other team: {path:[teams,sales,handovers,1,to],of:teams,but:[sales]}',
        'Remove the entry: -- { to: sales, what: orders }',
      ],
    ],
    [
      'work received from itself',
      'MT209',
      works('receives:\n  - { from: sales, what: orders }\nhandovers:\n  - { to: dev, what: x }'),
      [
        '4 sales | sales hands over to itself here. Name the other team, or remove the entry.',
        'Choose the other team: {path:[teams,sales,receives,0,from],of:teams,but:[sales]}',
        'Remove the entry: -receives: -- { from: sales, what: orders }',
      ],
    ],
    ['work of two teams', 'MT209', works('receives: [{ from: dev, what: x }]\nhandovers: [{ to: dev, what: x }]'), []],
  ];
  tells(cases);
});
