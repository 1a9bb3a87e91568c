import assert from 'node:assert/strict';
import { ended, monthly, series } from './plans.ts';
import { after, holds, type Told, tells } from './told.ts';

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

describe('hosts of one side', () => {
  const series = (more: string, ...sessions: string[]): string =>
    `series: { title: A${more} }\nsessions:\n${sessions.join('')}`;
  const day = (date: string, more: string): string => `  - { date: ${date}, ${more} }\n`;
  const people = (all: string): string => `people: { ${all} }\n`;
  const closed = ', renewal: { decisions: [{ date: 2026-11-01, decision: close }] }';
  const sides = people('ken: { team: dev }, sho: { team: dev }, mio: { team: sales }, ana: { team: ops }');
  const four = day('2026-07-16', 'host: ken') + day('2026-08-20', 'host: sho') + day('2026-09-17', 'host: ken');
  const teams = ', teams: [sales, dev]';
  const cases: readonly Told[] = [
    [
      'four of one team, and a session ahead',
      'MT436',
      sides + series(teams, four, day('2026-10-15', 'host: sho, cohosts: [mio]'), day('2026-12-17', 'title: B')),
      [
        '7 sho | The hosts of the last 4 sessions all came from dev. Next time it could be sales.',
        'Make mio the next host: -- { date: 2026-12-17, title: B } +- { date: 2026-12-17, title: B, host: mio }',
      ],
    ],
    [
      'nobody of the other team has hosted',
      'MT436',
      sides + series(teams, four, day('2026-10-15', 'host: sho'), day('2026-12-17', 'title: B')),
      ['7 sho | The hosts of the last 4 sessions all came from dev. Next time it could be sales.'],
    ],
    [
      'no session ahead',
      'MT436',
      sides + series(teams, four, day('2026-10-15', 'host: sho, cohosts: [mio]')),
      ['7 sho | The hosts of the last 4 sessions all came from dev. Next time it could be sales.'],
    ],
    [
      'an idea of another team than those of the series',
      'MT436',
      sides + series(teams, four, day('2026-10-15', 'host: sho, cohosts: [ana]'), day('2026-12-17', 'title: B')),
      ['7 sho | The hosts of the last 4 sessions all came from dev. Next time it could be sales.'],
    ],
    [
      'of three teams the one of whoever could host',
      'MT436',
      sides +
        series(
          ', teams: [sales, dev, ops]',
          four,
          day('2026-10-15', 'host: sho, cohosts: [ana]'),
          day('2026-12-17', 'title: B'),
        ),
      [
        '7 sho | The hosts of the last 4 sessions all came from dev. Next time it could be ops.',
        'Make ana the next host: -- { date: 2026-12-17, title: B } +- { date: 2026-12-17, title: B, host: ana }',
      ],
    ],
    [
      'the fifth before was of the other team',
      'MT436',
      sides + series(teams, day('2026-06-18', 'host: mio'), four, day('2026-10-15', 'host: sho')),
      ['8 sho | The hosts of the last 4 sessions all came from dev. Next time it could be sales.'],
    ],
    [
      'the fourth before was of the other team',
      'MT436',
      sides +
        series(
          teams,
          day('2026-07-02', 'host: mio'),
          day('2026-08-20', 'host: sho'),
          day('2026-09-17', 'host: ken'),
          day('2026-10-15', 'host: sho'),
        ),
      [],
    ],
    ['three are not enough', 'MT436', sides + series(teams, four), []],
    [
      'a session without a host between them',
      'MT436',
      sides + series(teams, four, day('2026-10-01', 'title: B'), day('2026-10-15', 'host: sho')),
      ['8 sho | The hosts of the last 4 sessions all came from dev. Next time it could be sales.'],
    ],
    [
      'the turn is taken',
      'MT436',
      sides + series(teams, four, day('2026-10-15', 'host: sho'), day('2026-12-17', 'host: mio')),
      [],
    ],
    [
      'the next host is of the same team',
      'MT436',
      sides + series(teams, four, day('2026-10-15', 'host: sho, cohosts: [mio]'), day('2026-12-17', 'host: ken')),
      [
        '7 sho | The hosts of the last 4 sessions all came from dev. Next time it could be sales.',
        'Make mio the next host: -- { date: 2026-12-17, host: ken } +- { date: 2026-12-17, host: mio }',
      ],
    ],
    [
      'nobody knows the team of the next host',
      'MT436',
      sides + series(teams, four, day('2026-10-15', 'host: sho'), day('2026-12-17', 'host: bob')),
      ['7 sho | The hosts of the last 4 sessions all came from dev. Next time it could be sales.'],
    ],
    ['hosts without a team', 'MT436', series(teams, four, day('2026-10-15', 'host: sho')), []],
    ['a series of one team', 'MT436', sides + series(', teams: [dev]', four, day('2026-10-15', 'host: sho')), []],
    ['a series without teams', 'MT436', sides + series('', four, day('2026-10-15', 'host: sho')), []],
    ['a closed series', 'MT436', sides + series(teams + closed, four, day('2026-10-15', 'host: sho')), []],
  ];
  tells(cases);
});
