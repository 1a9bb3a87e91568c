import { holds, leads } from './told.ts';

describe('a person or a topic that waits', () => {
  const series = (sessions: string, people: string, head = 'title: A'): string =>
    `series: { ${head} }\nsessions: [${sessions}]\npeople: { ${people} }\n`;
  const sho = 'sho: { name: Sho D }';
  const invited = '3 sho | Sho D has not joined a session yet.';
  holds('MT208', [
    [
      'the next session, not the one after',
      series('{ date: 2027-01-21 }, { date: 2026-12-17 }', sho),
      [`${invited} Thu 17 Dec would be a good first one. | Invite to Thu 17 Dec`],
    ],
    ['none ahead', series('{ date: 2026-10-15 }', sho), [`${invited} Invite Sho D when the next one is set.`]],
    [
      'in a directory, of a team that some series is for',
      'people: { sho: { team: dev }, rie: { team: ops }, aya: {} }\n',
      ['1 sho | sho has not joined a session yet. Invite sho by name to one that fits.'],
      { 'b.meetup.yaml': 'series: { title: B, teams: [dev, sales] }\n' },
    ],
    ['who is of a team no series is for has none to come to', series('{ date: 2026-12-17 }', 'sho: { team: ops }'), []],
    [
      'who is of a team of the series has',
      series('{ date: 2026-12-17 }', 'sho: { team: dev }', 'title: A, teams: [dev, ops]'),
      ['3 sho | sho has not joined a session yet. Thu 17 Dec would be a good first one. | Invite to Thu 17 Dec'],
    ],
    ['nothing of who came', series('{ date: 2026-10-15, participants: [sho] }', sho), []],
    ['nothing of who is expected', series('{ date: 2026-12-17, host: sho }', sho), []],
    [
      'nothing of who came to another series',
      series('{ date: 2026-12-17 }', sho),
      [],
      {
        'b.meetup.yaml': 'sessions: [{ date: 2026-10-15, participants: [sho] }]\n',
      },
    ],
    ['nothing of an organiser', series('{ date: 2026-12-17 }', sho, 'title: A, organisers: [sho, ken]'), []],
    ['nothing of a sponsor', series('{ date: 2026-12-17 }', sho, 'title: A, sponsors: [sho]'), []],
    [
      'nothing in a series that is closed',
      series('{ date: 2026-10-15 }', sho, 'title: A, renewal: { decisions: [{ date: 2026-11-01, decision: close }] }'),
      [],
    ],
  ]);
  leads([
    [
      'MT208',
      'Invite',
      series('{ date: 2027-01-21 }, { date: 2026-12-17 }', sho),
      series('{ date: 2027-01-21 }, { date: 2026-12-17, participants: [sho] }', sho),
    ],
  ]);

  const idle = (sessions: string, topics = 'b: { question: What waits? }', head = 'title: A'): string =>
    `series: { ${head} }\ntopics: { a: { question: What waits? }, ${topics} }\nsessions: [${sessions}]\n`;
  const used = '{ date: 2026-10-15, topics: [a] }';
  holds('MT207', [
    [
      'on the next session that has none',
      idle(`{ date: 2026-12-17, topics: [a] }, { date: 2027-01-21 }`),
      ['2 b | No session uses "b" yet. It could go on Thu 21 Jan 2027. | Put on Thu 21 Jan 2027'],
    ],
    [
      'on the next one where each has some',
      idle(`{ date: 2027-01-21, topics: [a] }, { date: 2026-12-17, topics: [a] }`),
      ['2 b | No session uses "b" yet. It could go on Thu 17 Dec. | Put on Thu 17 Dec'],
    ],
    [
      'by its title, and none ahead',
      idle(used, 'b: { title: Waiting, question: What waits? }'),
      ['2 b | No session uses "Waiting" yet. It is waiting in the backlog.'],
    ],
    [
      'nothing in a series that is closed',
      idle(used, undefined, 'title: A, renewal: { decisions: [{ date: 2026-11-01, decision: close }] }'),
      [],
    ],
    ['nothing in a file without a series', idle(used).replace('series: { title: A }\n', ''), []],
  ]);
  leads([
    [
      'MT207',
      'Put',
      idle('{ date: 2026-12-17, topics: [a] }, { date: 2027-01-21 }'),
      idle('{ date: 2026-12-17, topics: [a] }, { date: 2027-01-21, topics: [b] }'),
    ],
  ]);

  const asks = (question: string): string => `topics: { a: { question: ${question} } }\n`;
  const hint =
    'A title invites a talk; a question invites everyone. Try starting with "how", "which" or "where". | Turn into a question';
  holds('MT404', [
    ['a title', asks('About estimates'), [`1 About estimates | ${hint}`]],
    ['not a question', asks('Where do estimates wait?'), []],
    ['not a topic without one', 'topics: { a: { title: Estimates } }\n', []],
  ]);
  leads([
    ['MT404', 'Turn', asks('About estimates.'), asks('Where did “About estimates” last cost you time?')],
    ['MT404', 'Turn', asks('見積もり。'), asks('「見積もり」で、いちばん時間がかかるのはどこですか')],
    ['MT404', 'Turn', asks('"Estimates. "'), asks('"Where did “Estimates” last cost you time?"')],
    ['MT404', 'Turn', asks('Estimates. And more'), asks('Where did “Estimates. And more” last cost you time?')],
  ]);

  const team = (says: string): string =>
    `series: { title: A, teams: [sales, dev] }\nteams: { sales: { name: Sales team${says} } }\n`;
  holds('MT406', [
    [
      'a team that says nothing',
      team(''),
      [
        '2 sales | No handover or struggle is noted for Sales team, so there is little to find shared topics from. One line each is enough. | Add a line for Sales team',
      ],
    ],
    [
      'empty lists say nothing',
      team(', handovers: [], receives: [], struggles: []'),
      [
        '2 sales | No handover or struggle is noted for Sales team, so there is little to find shared topics from. One line each is enough. | Add a line for Sales team',
      ],
    ],
    ['a handover is something', team(', handovers: [{ to: dev, what: x }]'), []],
    ['so is what comes in', team(', receives: [{ from: dev, what: x }]'), []],
    ['so is a struggle', team(', struggles: [x]'), []],
    ['nothing of a team nobody meets', 'series: { title: A, teams: [a, b] }\nteams: { sales: {} }\n', []],
  ]);
  leads([['MT406', 'Add', team(''), team(', struggles: [""]')]]);

  const outcome = (more: string, hints = ''): string =>
    `outcomes: [{ date: 2026-11-10${more} }]\nsessions: [{ date: 2026-10-15${hints} }]\n`;
  const whose = '1 A list | Whose remark started this? Link the hint or name the person. |';
  holds('MT443', [
    [
      'a person, while there is no hint',
      outcome(', what: A list'),
      [`${whose} Name a person (people outcomes 0 people)`],
    ],
    [
      'a hint or a person',
      outcome(', what: A list', ', hints: [{ id: h1, from: mio, said: x }]'),
      [`${whose} Pick a hint (hints outcomes 0 from) / Name a person (people outcomes 0 people)`],
    ],
    ['not where there is a hint', outcome(', what: A list, from: [h1]'), []],
    ['not where there is a person', outcome(', what: A list, people: [mio]'), []],
    ['not before it is said what it is', outcome(''), []],
  ]);

  const concern = (concerns: string, head = 'title: A, teams: [sales, dev, ops]'): string =>
    `series: { ${head} }\nteams: { sales: { name: Sales team, struggles: [x] } }\ntopics: { a: { question: What waits?${concerns} } }\n`;
  holds('MT402', [
    [
      'the first that is left out',
      concern(', concerns: { dev: x }'),
      [
        '3 concerns | Only dev has a stake in this topic. What would Sales team take home? | Add Sales team with a reason',
      ],
    ],
    [
      'beside a guest, who may be asked in',
      concern(', concerns: { guests: x, sales: x }'),
      [
        '3 concerns | Of the teams of this series, only Sales team has a stake in this topic. What would dev take home? | Add dev with a reason / Add guests to the teams of the series',
      ],
    ],
    [
      'a guest alone concerns no team',
      concern(', concerns: { guests: x }'),
      [
        '3 concerns | This topic concerns no team of this series yet. What would each of Sales team, dev and ops take home? | Add Sales team, dev and ops with a reason each',
      ],
    ],
    ['two of three are not one side', concern(', concerns: { dev: x, ops: x }'), []],
    ['nothing of a topic that names no teams', concern(''), []],
    ['nothing in a series of one', concern(', concerns: { guests: x }', 'title: A, teams: [dev]'), []],
    [
      'nothing in a series that is closed',
      concern(
        ', concerns: { dev: x }',
        'title: A, teams: [sales, dev], renewal: { decisions: [{ date: 2026-11-01, decision: close }] }',
      ),
      [],
    ],
    ['one team written twice is not left out', concern(', concerns: { dev: x }', 'title: A, teams: [dev, dev]'), []],
  ]);
  leads([
    ['MT402', 'Add dev', concern(', concerns: [sales]'), concern(', concerns: [sales, dev]')],
    [
      'MT402',
      'with a reason each',
      concern(', concerns: { guests: x }', 'title: A, teams: [sales, dev]'),
      concern(', concerns: { guests: x, sales: "", dev: "" }', 'title: A, teams: [sales, dev]'),
    ],
  ]);
});
