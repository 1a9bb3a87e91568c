import assert from 'node:assert/strict';
import { after, told } from './told.ts';

type Others = Readonly<Record<string, string>>;
type Case = readonly [why: string, text: string, told: readonly string[], others?: Others];
const holds = (code: string, cases: readonly Case[]): void => {
  for (const [why, text, expected, others] of cases)
    it(`${code}: ${why}`, () => assert.deepEqual(told(code, text, others), expected));
};
type Remedy = readonly [code: string, title: string, before: string, after: string, others?: Others];
const leads = (cases: readonly Remedy[]): void => {
  for (const [code, title, before, expected, others] of cases)
    it(`${code}: ${title}: ${before.replace(/\s+/g, ' ').slice(-60)}`, () =>
      assert.equal(after(code, title, before, others), expected));
};

describe('a name nobody has declared', () => {
  const host = (id: string, people = 'people: { ken: {}, mio: {} }\n'): string =>
    `sessions: [{ date: 2026-12-17, host: ${id} }]\n${people}`;
  const shared = (people: string, file = 'b.meetup.yaml'): Others => ({ [file]: `people: { ${people} }\n` });
  const add = (id: string, file = 'in this file'): string =>
    `Add "${id}" to people ${file === 'in this file' ? file : `in ${file}`}`;
  holds('MT201', [
    [
      'with the one that is meant',
      host('kenn'),
      [`1 kenn | "kenn" is not in "people". Did you mean "ken"? | Replace with "ken"* / ${add('kenn')}`],
    ],
    [
      'without, where nobody knows',
      host('zebra'),
      [`1 zebra | "zebra" is not in "people" yet. Add the person, or check the spelling. | ${add('zebra')}`],
    ],
    [
      'the file that declares the most comes before this one',
      host('zebra', ''),
      [
        `1 zebra | "zebra" is not in "people" yet. Add the person, or check the spelling. | ${add('zebra', 'c.meetup.yaml')} / ${add('zebra')}`,
      ],
      { ...shared('a: {}'), ...shared('b: {}, c: {}', 'c.meetup.yaml'), ...shared('d: {}', 'd.meetup.yaml') },
    ],
    [
      'of two that declare as many the first',
      host('zebra', ''),
      [
        `1 zebra | "zebra" is not in "people" yet. Add the person, or check the spelling. | ${add('zebra', 'b.meetup.yaml')} / ${add('zebra')}`,
      ],
      { ...shared('a: {}'), ...shared('b: {}', 'c.meetup.yaml') },
    ],
    [
      'by the name that is shown, in any width',
      host('鈴木　健', 'people: { ken: { name: 鈴木 健 }, mio: {} }\n'),
      [`1 鈴木　健 | "鈴木　健" is not in "people". Did you mean "ken"? | Replace with "ken"* / ${add('鈴木　健')}`],
    ],
    [
      'not by a name that two have',
      host('SUZUKI', 'people: { ken: { name: Suzuki }, mio: { name: suzuki } }\n'),
      [`1 SUZUKI | "SUZUKI" is not in "people" yet. Add the person, or check the spelling. | ${add('SUZUKI')}`],
    ],
    [
      'teams are no people',
      'series: { title: A, teams: [zebra] }\npeople: { ken: {} }\nteams: { dev: {}, ops: {} }\n',
      [],
    ],
    ['nothing while nobody is declared', host('zebra', 'teams: { dev: {} }\n'), []],
    ['nothing of what cannot be seen', host('k\u200ben'), []],
  ]);
  holds('MT202', [
    [
      'with the team that is meant',
      'series: { title: A, teams: [dve, ops] }\nteams: { dev: {}, ops: {} }\n',
      ['1 dve | "dve" is not in "teams". Did you mean "dev"? | Replace with "dev"* / Add "dve" to teams in this file'],
    ],
    [
      'without',
      'series: { title: A, teams: [zebra, ops] }\nteams: { dev: {}, ops: {} }\n',
      [
        '1 zebra | "zebra" is not in "teams" yet. Add the team, or check the spelling. | Add "zebra" to teams in this file',
      ],
    ],
    [
      'people are no teams',
      'people: { zebra: {} }\nsessions: [{ date: 2026-12-17, host: yak }]\nteams: { dev: {} }\n',
      [],
    ],
  ]);
  const concerns = (team: string): string =>
    `teams: { dev: {}, ops: {} }\ntopics: { a: { question: What waits?, concerns: ${team} } }\n`;
  leads([
    ['MT201', 'in this file', host('zebra'), host('zebra', 'people: { ken: {}, mio: {}, zebra: {} }\n')],
    ['MT201', 'in b.meetup.yaml', host('zebra', ''), 'people: { a: {}, zebra: {} }\n', shared('a: {}')],
    ['MT202', 'Replace', concerns('{ dve: x }'), concerns('{ dev: x }')],
    ['MT202', 'Replace', concerns('[dve]'), concerns('[dev]')],
    [
      'MT202',
      'Replace',
      'teams: { dev: {} }\npeople: { ken: { team: dve } }\n',
      'teams: { dev: {} }\npeople: { ken: { team: dev } }\n',
    ],
  ]);

  const topics = (id: string, declared = 'waits, talk'): string =>
    `topics: { ${declared
      .split(', ')
      .filter(Boolean)
      .map((one) => `${one}: { question: What waits? }`)
      .join(', ')} }\nsessions: [{ date: 2026-12-17, topics: [${id}] }]\n`;
  holds('MT203', [
    [
      'with the topic that is meant',
      topics('wait'),
      ['2 wait | "wait" is not in "topics". Did you mean "waits"? | Replace with "waits"* / Create topic "wait"'],
    ],
    [
      'without',
      topics('zebra'),
      ['2 zebra | "zebra" is not in "topics" yet. Create it with one opening question. | Create topic "zebra"'],
    ],
    ['nothing of one that differs in case: that is said in other words', topics('WAITS'), []],
    ['nothing while the file has none', topics('zebra', ''), [], { 'b.meetup.yaml': topics('waits') }],
    ['nothing of people', `people: { ken: {} }\n${topics('waits')}`.replace('topics: [', 'host: zebra, topics: ['), []],
  ]);
  leads([['MT203', 'Replace', topics('wait'), topics('waits')]]);

  const from = (id: string, hints = 'h10, h20'): string =>
    `sessions:\n  - date: 2026-10-15\n    hints: [${hints
      .split(', ')
      .filter(Boolean)
      .map((one) => `{ id: ${one}, from: mio, said: x }`)
      .join(', ')}]\noutcomes: [{ date: 2026-11-02, what: x, from: [${id}] }]\n`;
  holds('MT204', [
    [
      'with the hint that is meant, and all there are',
      from('h11'),
      [
        '4 h11 | No session has a hint "h11". Pick the hint this outcome came from. | Use "h10" / Pick a hint (hints outcomes 0 from 0)',
      ],
    ],
    [
      'without',
      from('zebra'),
      [
        '4 zebra | No session has a hint "zebra". Pick the hint this outcome came from. | Pick a hint (hints outcomes 0 from 0)',
      ],
    ],
    ['nothing of one that differs in case', from('H10'), []],
    ['nothing while no hint has an id', from('h10', ''), []],
    ['nothing of people', `people: { ken: {} }\n${from('h10').replace('from: [', 'people: [zebra], from: [')}`, []],
  ]);

  it('MT201 and MT202: people by the names of people, teams by those of teams', () => {
    const text =
      'series: { title: A, teams: [開発部, ops] }\npeople: { ken: { name: 鈴木 健 }, mio: { name: 林 澪 } }\nteams: { dev: { name: 開発部 }, ops: {} }\nsessions: [{ date: 2026-12-17, host: 林　澪 }]\n';
    for (const [code, guess] of [
      ['MT201', 'mio'],
      ['MT202', 'dev'],
    ] as const)
      assert.match(told(code, text)[0] ?? '', new RegExp(`Did you mean "${guess}"`));
  });
  holds('MT206', [
    [
      'put together in another way, beside another that is like it',
      host('か\u3099', 'people: { が: {}, ガ: {} }\n'),
      [
        '1 か\u3099 | "か\u3099" looks like the declared id but is made of other characters (Unicode form). Use the declared one. | Use "が"*',
      ],
    ],
    ['nothing of one that is declared in the same way', host('か\u3099', 'people: { か\u3099: {} }\n'), []],
    [
      'in another case, with the one that is declared',
      host('Ken'),
      ['1 Ken | "Ken" and "ken" differ only in case, width or Unicode form. Use the declared "ken". | Use "ken"*'],
    ],
    [
      'put together in another way, which a reader cannot see',
      host('か\u3099', 'people: { が: {} }\n'),
      [
        '1 か\u3099 | "か\u3099" looks like the declared id but is made of other characters (Unicode form). Use the declared one. | Use "が"*',
      ],
    ],
    [
      'a hint as well',
      from('H10'),
      ['4 H10 | "H10" and "h10" differ only in case, width or Unicode form. Use the declared "h10". | Use "h10"*'],
    ],
    ['nothing of one that is like two', host('KEN', 'people: { ken: {}, Ken: {} }\n'), []],
    ['nothing of one that is declared, too', host('Ken', 'people: { ken: {}, Ken: {} }\n'), []],
  ]);
  leads([
    ['MT206', 'Use', concerns('{ DEV: x }'), concerns('{ dev: x }')],
    ['MT206', 'Use', concerns('[DEV]'), concerns('[dev]')],
    ['MT206', 'Use', topics('WAITS'), topics('waits')],
  ]);
});

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
