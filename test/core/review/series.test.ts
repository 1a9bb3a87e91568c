import assert from 'node:assert/strict';
import { after, pointed, told } from './told.ts';

/** A series of one file: what it says of itself, its sessions one a line, and what stands below. */
const series = (head: string, sessions: readonly string[], rest = ''): string =>
  `series: { title: A${head && `, ${head}`} }\nsessions:\n${sessions.map((one) => `  - { ${one} }\n`).join('')}${rest}`;
const monthly = 'cadence: { every: 1 month, on: 3rd thu }';
const ended = (decision: string, date: string): string =>
  `renewal: { decisions: [{ date: ${date}, decision: ${decision} }] }`;

type Case = readonly [why: string, text: string, told: readonly string[]];
const holds = (code: string, cases: readonly Case[]): void => {
  for (const [why, text, expected] of cases) it(`${code}: ${why}`, () => assert.deepEqual(told(code, text), expected));
};

describe('what is said of the next session', () => {
  holds('MT420', [
    [
      'the date of the cadence, the last date and the likely host',
      series(monthly, ['date: 2026-10-15, host: ken', 'date: 2026-11-19, host: mio']),
      [
        '4 2026-11-19 | Nothing is scheduled after Thu 19 Nov. By the cadence, the next date is Thu 17 Dec. | Schedule Thu 17 Dec with ken as host* / Schedule Thu 17 Dec',
      ],
    ],
    [
      'a date without a host where nobody comes to mind',
      series(monthly, ['date: 2026-11-19']),
      [
        '3 2026-11-19 | Nothing is scheduled after Thu 19 Nov. By the cadence, the next date is Thu 17 Dec. | Schedule Thu 17 Dec*',
      ],
    ],
    [
      'no date without a cadence',
      series('', ['date: 2026-10-15', 'date: 2026-11-05']),
      [
        '4 2026-11-05 | Nothing is scheduled after Thu 5 Nov. Pick the next date while it is fresh. | Schedule the next session (scheduleNext)',
      ],
    ],
    [
      'the open date is asked about, though a cadence could name one',
      series(monthly, ['date: tbd', 'date: 2026-11-19']),
      [
        '3 tbd | The date of the next session is still open. Fix one of the dates under discussion. | Schedule the next session (scheduleNext)',
      ],
    ],
    [
      'a first date by the cadence',
      `series: { title: A, ${monthly} }\n`,
      ['1 A | No session is scheduled yet. Pick a first date. | Schedule Thu 17 Dec*'],
    ],
    [
      'a first date of one whose sessions are all ahead',
      'series:\n  title: A\n',
      ['2 A | No session is scheduled yet. Pick a first date. | Schedule the next session (scheduleNext)'],
    ],
    ['nothing of a session alone', series('', ['date: 2026-11-19']), []],
    ['nothing of one that fades', series(monthly, ['date: 2026-08-20']), []],
    ['nothing of a folder of names', 'people: { ken: {} }\n', []],
  ]);

  holds('MT424', [
    [
      'two months of a monthly one, with the next date, and both ways to end it',
      series(monthly, ['date: 2026-09-17']),
      [
        '3 2026-09-17 | Nothing held or planned since Thu 17 Sep, 67 days ago. Set one date, or close the series with thanks. | Schedule Thu 17 Dec* / Close with thanks / Pause until later',
      ],
    ],
    [
      'sixty days without a cadence',
      series('', ['date: 2026-08-20', 'date: 2026-09-24']),
      [
        '4 2026-09-24 | Nothing held or planned since Thu 24 Sep, 60 days ago. Set one date, or close the series with thanks. | Schedule the next session (scheduleNext)* / Close with thanks / Pause until later',
      ],
    ],
    ['not yet after fifty-nine', series('', ['date: 2026-08-20', 'date: 2026-09-25']), []],
  ]);
  it('MT424: leads to the session, the decision to close or the one to pause', () => {
    const text = 'series:\n  title: A\n  cadence: { every: 1 month, on: 3rd thu }\nsessions:\n  - date: 2026-07-16\n';
    assert.equal(after('MT424', 'Schedule', text), `${text}  - date: 2026-12-17\n`);
    for (const [title, decision] of [
      ['Close', 'close'],
      ['Pause', 'pause'],
    ] as const)
      assert.equal(
        after('MT424', title, text),
        text.replace(
          'sessions:',
          `  renewal:\n    decisions:\n      - date: 2026-11-23\n        decision: ${decision}\n        why: ""\nsessions:`,
        ),
      );
  });

  holds('MT307', [
    [
      'by how much it is off, and where it would go',
      series(monthly, ['date: 2026-11-19', 'date: 2026-12-28']),
      [
        '4 2026-12-28 | The cadence (monthly on the 3rd Thursday) points to Thu 17 Dec, not Mon 28 Dec. Move the session, or note why in "because". | Move to Thu 17 Dec / Keep the date and add a reason',
      ],
    ],
    [
      'too early as well',
      series(monthly, ['date: 2026-11-19', 'date: 2026-12-08']),
      [
        '4 2026-12-08 | The cadence (monthly on the 3rd Thursday) points to Thu 17 Dec, not Tue 8 Dec. Move the session, or note why in "because". | Move to Thu 17 Dec / Keep the date and add a reason',
      ],
    ],
    ['a week is near enough', series(monthly, ['date: 2026-11-19', 'date: 2026-12-10']), []],
    [
      'and never moved into the past',
      series(monthly, ['date: 2026-10-22', 'date: 2026-11-30']),
      [
        '4 2026-11-30 | The cadence (monthly on the 3rd Thursday) points to Thu 19 Nov, not Mon 30 Nov. Move the session, or note why in "because". | Keep the date and add a reason',
      ],
    ],
    [
      'moved to today at the soonest',
      series('cadence: { every: 1 month, on: 4th mon }', ['date: 2026-10-26', 'date: 2026-12-02']),
      [
        '4 2026-12-02 | The cadence (monthly on the 4th Monday) points to Mon 23 Nov, not Wed 2 Dec. Move the session, or note why in "because". | Move to Mon 23 Nov / Keep the date and add a reason',
      ],
    ],
    ['a first session may be any day', series(monthly, ['date: 2026-12-28']), []],
    ['not one that is cancelled', series(monthly, ['date: 2026-11-19', 'date: 2026-12-28, status: cancelled']), []],
    [
      'not of a series that is closed',
      series(`${monthly}, ${ended('close', '2026-12-29')}`, ['date: 2026-11-19', 'date: 2026-12-28']),
      [],
    ],
    ['not without a cadence', series('', ['date: 2026-11-19', 'date: 2026-12-28']), []],
    ['not where a turn was left out', series(monthly, ['date: 2026-10-15', 'date: 2026-12-28']), []],
  ]);
  it('MT307: moves the date, or asks for the reason', () => {
    const text = series(monthly, ['date: 2026-11-19', 'date: 2026-12-28']);
    assert.equal(after('MT307', 'Move', text), series(monthly, ['date: 2026-11-19', 'date: 2026-12-17']));
    assert.equal(after('MT307', 'Keep', text), series(monthly, ['date: 2026-11-19', 'date: 2026-12-28, because: ""']));
  });

  const sort = (...dates: readonly string[]): string =>
    series(
      '',
      dates.map((date) => `date: ${date}`),
    );
  holds('MT306', [
    [
      'each that comes too late, beside the latest above it',
      sort('2027-01-21', '2026-12-17', '2027-02-18', '2027-02-11'),
      [
        '4 2026-12-17 | Thu 17 Dec comes after Thu 21 Jan 2027 in the file. Sort the sessions by date. | Sort by date',
        '6 2027-02-11 | Thu 11 Feb 2027 comes after Thu 18 Feb 2027 in the file. Sort the sessions by date. | Sort by date',
      ],
    ],
    ['one day twice is in order', sort('2026-12-17', '2026-12-17', '2027-01-21'), []],
    ['newest first with one day twice is an order, too', sort('2027-01-21', '2026-12-17', '2026-12-17'), []],
    ['so it is around an open date', sort('2027-02-18', 'tbd', '2027-01-21', '2026-12-17'), []],
    [
      'two alone are not newest first',
      sort('2027-01-21', '2026-12-17'),
      ['4 2026-12-17 | Thu 17 Dec comes after Thu 21 Jan 2027 in the file. Sort the sessions by date. | Sort by date'],
    ],
  ]);
  it('MT306: sorts in one go, and an open date keeps its place', () => {
    assert.equal(
      after('MT306', 'Sort', sort('2027-03-18', 'tbd', '2027-01-21', '2026-12-17', '2027-02-18')),
      sort('2026-12-17', 'tbd', '2027-01-21', '2027-02-18', '2027-03-18'),
    );
    const [a, b] = ['date: 2026-12-17, host: a', 'date: 2026-12-17, host: b'];
    const [later, latest] = ['date: 2027-01-21', 'date: 2027-02-18'];
    assert.equal(after('MT306', 'Sort', series('', [later, a, b, latest])), series('', [a, b, later, latest]));
  });
});

describe('what is said of the hosts of a series', () => {
  const past = 'date: 2026-10-15, host: ken, participants: [mio]';
  holds('MT432', [
    [
      'who could learn at the next session',
      series('', [past, 'date: 2026-12-17, host: ken', 'date: 2027-01-21, host: ken']),
      ['4 ken | Nobody is learning to host on Thu 17 Dec. Ask mio to co-host. | Add mio as co-host'],
    ],
    [
      'somebody of those who come, where none is likely',
      series('', ['date: 2026-10-15, host: ken', 'date: 2026-12-17, host: ken']),
      ['4 ken | Nobody is learning to host on Thu 17 Dec. Ask one participant to co-host.'],
    ],
    ['nothing where somebody learns', series('', [past, 'date: 2026-12-17, host: ken, cohosts: [mio]']), []],
    ['nothing while nobody hosts', series('', [past, 'date: 2026-12-17']), []],
    ['nothing of who hosts for the first time', series('', [past, 'date: 2026-12-17, host: mio']), []],
    [
      'the next one only',
      series('', [past, 'date: 2026-12-17, host: ken, cohosts: [mio]', 'date: 2027-01-21, host: ken']),
      [],
    ],
  ]);
  it('MT432: writes the co-host down', () =>
    assert.equal(
      after('MT432', 'Add', series('', [past, 'date: 2026-12-17, host: ken'])),
      series('', [past, 'date: 2026-12-17, host: ken, cohosts: [mio]']),
    ));

  const hosted = (...ones: readonly string[]): string => series('', ones);
  holds('MT437', [
    [
      'from the last host to the next',
      hosted('date: 2026-09-17, host: mio', 'date: 2026-10-15, host: ken', 'date: 2026-12-17, host: mio'),
      [
        '4 ken | mio hosts next, on Thu 17 Dec. Leave one line of hand-off: what worked, what to watch. | Add a hand-off note*',
      ],
    ],
    ['nothing to oneself', hosted('date: 2026-10-15, host: ken', 'date: 2026-12-17, host: ken'), []],
    [
      'nothing where there is a note',
      hosted('date: 2026-10-15, host: ken, handoff: x', 'date: 2026-12-17, host: mio'),
      [],
    ],
    ['nothing while nobody hosts next', hosted('date: 2026-10-15, host: ken', 'date: 2026-12-17'), []],
    ['nothing where nobody hosted last', hosted('date: 2026-10-15', 'date: 2026-12-17, host: mio'), []],
    ['nothing before anything was held', hosted('date: 2026-12-17, host: mio', 'date: 2027-01-21, host: ken'), []],
    ['nothing while nothing is ahead', hosted('date: 2026-10-15, host: ken', 'date: tbd, host: mio'), []],
    [
      'nothing of what a decision has looked back on',
      series(ended('continue', '2026-11-01'), ['date: 2026-10-15, host: ken', 'date: 2026-12-17, host: mio']),
      [],
    ],
    [
      'on the day of the decision it is still asked',
      series(ended('continue', '2026-10-15'), ['date: 2026-10-15, host: ken', 'date: 2026-12-17, host: mio']),
      [
        '3 ken | mio hosts next, on Thu 17 Dec. Leave one line of hand-off: what worked, what to watch. | Add a hand-off note*',
      ],
    ],
  ]);
  it('MT437: makes room for the note at the session that was held', () =>
    assert.equal(
      after('MT437', 'Add', hosted('date: 2026-10-15, host: ken', 'date: 2026-12-17, host: mio')),
      hosted('date: 2026-10-15, host: ken, handoff: ""', 'date: 2026-12-17, host: mio'),
    ));

  const by = (host: string, ...dates: readonly string[]): readonly string[] =>
    dates.map((date) => `date: ${date}, host: ${host}`);
  const three = by('ken', '2026-08-20', '2026-09-17', '2026-10-15');
  const people = (aim: string): string => `people: { ken: {}, mio: { ${aim} } }\n`;
  holds('MT430', [
    [
      'who could host instead',
      series(monthly, [...by('mio', '2026-07-16'), ...three]),
      ['6 ken | ken has hosted 3 times in a row. mio could be next. | Make mio the next host'],
    ],
    [
      'who wishes to',
      series('', [...three, 'date: 2026-12-17, participants: [mio]'], people('aim: host')),
      [
        '5 ken | ken has hosted 3 times in a row. mio would like to host and could be next. | Make mio the next host / Add mio as co-host',
      ],
    ],
    [
      'who is co-host already is not added',
      series('', [...three, 'date: 2026-12-17, cohosts: [mio]'], people('aim: host')),
      ['5 ken | ken has hosted 3 times in a row. mio would like to host and could be next. | Make mio the next host'],
    ],
    [
      'nobody comes to mind',
      series('', three),
      ['5 ken | ken has hosted 3 times in a row. Who could host next, with ken beside them?'],
    ],
    [
      'no day to host on, without a cadence',
      series('', [...by('mio', '2026-07-16'), ...three]),
      ['6 ken | ken has hosted 3 times in a row. mio could be next.'],
    ],
    ['two are no streak', series('', by('ken', '2026-09-17', '2026-10-15')), []],
    ['not in a series that rests', series(ended('pause', '2026-11-01'), three), []],
  ]);
  it('MT430: puts the other host into the next session, or makes one', () => {
    const ahead = series('', [...three, 'date: 2026-12-17, participants: [mio]'], people('aim: host'));
    assert.equal(after('MT430', 'next host', ahead), ahead.replace('2026-12-17,', '2026-12-17, host: mio,'));
    assert.equal(after('MT430', 'co-host', ahead), ahead.replace('2026-12-17,', '2026-12-17, cohosts: [mio],'));
    const none = series(monthly, [...by('mio', '2026-07-16'), ...three]);
    assert.equal(after('MT430', 'next host', none), `${none}  - { date: 2026-12-17, host: mio }\n`);
  });
});

describe('what is said of who came and who has met', () => {
  const people =
    'people: { ken: { team: dev }, sho: { team: dev, name: Sho D }, mio: { team: sales }, rie: { team: sales } }\nteams: { dev: { name: Dev team, struggles: [x] }, sales: { struggles: [x] }, ops: { struggles: [x] } }\n';
  const teams = 'teams: [dev, sales]';
  const came = (who: string, date = '2026-10-15'): string => `date: ${date}, participants: [${who}]`;
  const devs = came('ken, sho');
  const twice = [came('ken, sho', '2026-09-17'), devs];
  const alone = '| On Thu 15 Oct only Dev team came. Ask sales what would make it worth an hour.';
  const remedies = '| Copy an invitation for sales (otherSide) / Write the decision';
  holds('MT425', [
    ['which side stayed away', series(teams, [devs], people), [`3 2026-10-15 ${alone} ${remedies}`]],
    ['of the last time only', series(teams, [devs, came('ken, mio', '2026-11-12')], people), []],
    [
      'with how often, where that is a reason to stop',
      series(`${teams}, renewal: { stop-if: [Budget is cut, Only one side comes] }`, twice, people),
      [
        `4 2026-10-15 | Only Dev team came, twice in a row: this matches your "stop-if". Ask sales before deciding. ${remedies}`,
      ],
    ],
    ['twice is none where nothing is', series(teams, twice, people), [`4 2026-10-15 ${alone} ${remedies}`]],
    [
      'once is no such reason',
      series(`${teams}, renewal: { stop-if: [Only one side comes] }`, [devs], people),
      [`3 2026-10-15 ${alone} ${remedies}`],
    ],
    [
      'nor is a reason of another kind',
      series(`${teams}, renewal: { stop-if: [Budget is cut] }`, twice, people),
      [`4 2026-10-15 ${alone} ${remedies}`],
    ],
    [
      'nor a time after which both came',
      series(
        `${teams}, renewal: { stop-if: [片側だけの参加] }`,
        [came('ken, sho', '2026-08-20'), came('ken, mio', '2026-09-17'), devs],
        people,
      ),
      [`5 2026-10-15 ${alone} ${remedies}`],
    ],
    ['one person proves nothing', series(teams, [came('ken')], people), []],
    ['what was decided on is settled', series(`${teams}, ${ended('continue', '2026-10-16')}`, [devs], people), []],
    [
      'what was decided on the day is not',
      series(`${teams}, ${ended('continue', '2026-10-15')}`, [devs], people),
      [`3 2026-10-15 ${alone} ${remedies}`],
    ],
    ['not of a series that rests', series(`${teams}, ${ended('pause', '2026-10-15')}`, [devs], people), []],
    [
      'of three sides the first that stayed away',
      series('teams: [dev, ops, sales]', [devs], people),
      [`3 2026-10-15 ${alone} ${remedies}`.replaceAll('sales', 'ops')],
    ],
  ]);
  it('MT425: the decision is one to change something', () =>
    assert.equal(
      after('MT425', 'decision', `series:\n  title: A\n  ${teams}\nsessions:\n  - { ${devs} }\n${people}`),
      `series:\n  title: A\n  ${teams}\n  renewal:\n    decisions:\n      - date: 2026-11-23\n        decision: change\n        why: ""\nsessions:\n  - { ${devs} }\n${people}`,
    ));

  const next = 'date: 2026-12-17';
  const bridge = '1 teams | Only ken links Dev team and sales. Bring one more pair together.';
  const through = [came('ken, mio'), came('ken, rie', '2026-11-12')];
  holds('MT450', [
    [
      'through whom all goes, and who could meet next',
      series(teams, [...through, next], people),
      [`${bridge} | Put Sho D and mio in one group`],
    ],
    ['with no session ahead there is no group', series(teams, through, people), [bridge]],
    [
      'two who met, and nobody else',
      series(teams, [came('ken, mio'), next], people),
      [
        '1 teams | Only ken and mio have met across Dev team and sales. Bring one more pair together. | Put Sho D and rie in one group',
      ],
    ],
    ['not of teams that are no side of it', series('teams: [dev, ops]', [...through, next], people), []],
    ['not of a series of one team', series('teams: [dev]', [...through, next], people), []],
    ['not of a series that rests', series(`${teams}, ${ended('pause', '2026-12-20')}`, [...through, next], people), []],
    ['not before anything was held', series(teams, ['date: 2026-12-17, participants: [ken, mio]'], people), []],
  ]);
  it('MT450: puts both into a group', () => {
    const text = series(teams, [...through, next], people);
    assert.equal(after('MT450', 'group', text), text.replace(next, `${next}, groups: [[sho, mio]]`));
  });

  const apart = ['2026-08-20', '2026-09-17', '2026-10-15'].map(
    (date) => `date: ${date}, participants: [sho, mio], groups: [[sho, x], [mio, y]]`,
  );
  const met = (place: string, name: string, team: string): string =>
    `${place} participants | ${name} has met nobody outside ${team} in 3 sessions. A mixed group would change that.`;
  holds('MT451', [
    [
      'each who sat with nobody from elsewhere, at the last session',
      series(teams, apart, people),
      [met('5', 'Sho D', 'Dev team'), met('5', 'mio', 'sales')],
    ],
    [
      'each with the sessions of their own',
      series(teams, ['date: 2026-07-16, participants: [mio], groups: [[mio, y]]', ...apart], people),
      [met('6', 'mio', 'sales').replace('3 sessions', '4 sessions'), met('6', 'Sho D', 'Dev team')],
    ],
    [
      'at the next one, where groups can be made',
      series(teams, [...apart, `${next}, participants: [sho]`], people),
      [
        `${met('6', 'Sho D', 'Dev team')} | Suggest groups for Thu 17 Dec (mixGroups)`,
        `${met('6', 'mio', 'sales')} | Suggest groups for Thu 17 Dec (mixGroups)`,
      ],
    ],
    [
      'not of whoever was not there',
      series(
        teams,
        apart.map((one) => one.replace(', mio]', ']').replace(', [mio, y]', '')),
        people,
      ),
      [met('5', 'Sho D', 'Dev team')],
    ],
    ['not of a series of one team', series('teams: [dev]', apart, people), []],
    ['not of a series without teams', series('', apart, people), []],
    ['not of a series that rests', series(`${teams}, ${ended('pause', '2026-11-01')}`, apart, people), []],
  ]);
  it('MT451: whoever goes to another series may have met everybody there', () => {
    const other = series('', [came('sho', '2026-11-12')]);
    assert.deepEqual(told('MT451', series(teams, apart, people), { 'b.meetup.yaml': other }), [
      met('5', 'mio', 'sales'),
    ]);
  });

  const ledger = (outcome: string, hints = '{ id: h1, from: mio, said: x }'): string =>
    `sessions:\n  - date: 2026-10-15\n    hints: [${hints}]\noutcomes:\n  - { ${outcome} }\n`;
  const older =
    '5 2026-10-14 | This outcome (Wed 14 Oct) is older than the hint it came from (Thu 15 Oct). Check the date or the hint. | Change the date to Thu 15 Oct / Take the hint "h1" out';
  holds('MT313', [
    ['a day is too early', ledger('date: 2026-10-14, what: x, from: [h1]'), [older]],
    ['the same day is not', ledger('date: 2026-10-15, what: x, from: [h1]'), []],
    ['without a date nobody knows', ledger('what: x, from: [h1]'), []],
    [
      'nor while the day of the session is open',
      ledger('date: 2026-10-14, what: x, from: [h1]').replace('date: 2026-10-15', 'date: tbd'),
      [],
    ],
    [
      'the hint that is too young, of several',
      ledger('date: 2026-10-14, what: x, from: [h0, h1]').replace(
        'sessions:\n',
        'sessions:\n  - { date: 2026-09-17, hints: [{ id: h0, from: mio, said: y }] }\n',
      ),
      [older.replace('5 ', '6 ')],
    ],
  ]);
  it('MT313: changes the date or takes that hint out, and points to it', () => {
    const text = ledger('date: 2026-10-14, what: x, from: [h0, h1]').replace(
      'sessions:\n',
      'sessions:\n  - { date: 2026-09-17, hints: [{ id: h0, from: mio, said: y }] }\n',
    );
    assert.equal(after('MT313', 'date', text), text.replace('2026-10-14', '2026-10-15'));
    assert.equal(after('MT313', 'Take', text), text.replace('[h0, h1]', '[h0]'));
    assert.deepEqual(pointed('MT313', text), ['4 { id: h1, from: mio, said: x } | The hint, said on Thu 15 Oct.']);
  });
});
