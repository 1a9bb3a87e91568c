import { type Told, tells } from './told.ts';

const series = (more: string, ...sessions: string[]): string =>
  `series: { title: A${more} }\nsessions:\n${sessions.join('')}`;
const day = (date: string, more: string): string => `  - { date: ${date}, ${more} }\n`;
const twoWeeks = ', cadence: { every: 2 weeks, on: thu }';
const lunch = (more: string): string => series('', day('2026-12-17', `start: "15:30", host: ken, title: Lunch${more}`));
const mine = (head: string, more = ''): string => series(head, day('2026-12-17', `start: "15:00", host: ken${more}`));

describe('a host in two places', () => {
  const cases: readonly Told[] = [
    [
      'a co-host can take over',
      'MT301',
      { text: mine('', ', cohosts: [mio]'), others: { 'b.meetup.yaml': lunch('') } },
      [
        '3 ken | ken also hosts "Lunch" on Thu 17 Dec, 15:30–16:30. Ask someone else to host, or move one of them.',
        '> b.meetup.yaml 3 | The other session: "Lunch", Thu 17 Dec, 15:30–16:30.',
        'Make mio the host: -- { date: 2026-12-17, start: "15:00", host: ken, cohosts: [mio] } +- { date: 2026-12-17, start: "15:00", host: mio }',
        'Move to Thu 24 Dec: -- { date: 2026-12-17, start: "15:00", host: ken, cohosts: [mio] } +- { date: 2026-12-24, id: 2026-12-17, start: "15:00", host: ken, cohosts: [mio] }',
      ],
    ],
    [
      'a co-host before anybody else',
      'MT301',
      {
        text:
          series('', day('2026-10-15', 'host: aya')) +
          day('2026-12-17', 'start: "15:00", host: ken, cohosts: [ken, mio]'),
        others: { 'b.meetup.yaml': lunch('') },
      },
      [
        '4 ken | ken also hosts "Lunch" on Thu 17 Dec, 15:30–16:30. Ask someone else to host, or move one of them.',
        '> b.meetup.yaml 3 | The other session: "Lunch", Thu 17 Dec, 15:30–16:30.',
        'Make mio the host: -- { date: 2026-12-17, start: "15:00", host: ken, cohosts: [ken, mio] } +- { date: 2026-12-17, start: "15:00", host: mio, cohosts: [ken] }',
        'Move to Thu 24 Dec: -- { date: 2026-12-17, start: "15:00", host: ken, cohosts: [ken, mio] } +- { date: 2026-12-24, id: 2026-12-17, start: "15:00", host: ken, cohosts: [ken, mio] }',
      ],
    ],
    [
      'a co-host who is at the other one cannot',
      'MT301',
      { text: mine('', ', cohosts: [mio, ana]'), others: { 'b.meetup.yaml': lunch(', participants: [mio]') } },
      [
        '3 ken | ken also hosts "Lunch" on Thu 17 Dec, 15:30–16:30. Ask someone else to host, or move one of them.',
        '> b.meetup.yaml 3 | The other session: "Lunch", Thu 17 Dec, 15:30–16:30.',
        'Make ana the host: -- { date: 2026-12-17, start: "15:00", host: ken, cohosts: [mio, ana] } +- { date: 2026-12-17, start: "15:00", host: ana, cohosts: [mio] }',
        'Move to Thu 24 Dec: -- { date: 2026-12-17, start: "15:00", host: ken, cohosts: [mio, ana] } +- { date: 2026-12-24, id: 2026-12-17, start: "15:00", host: ken, cohosts: [mio, ana] }',
      ],
    ],
    [
      'who has hosted before can',
      'MT301',
      {
        text: series(
          '',
          day('2026-10-15', 'host: sho'),
          day('2026-11-19', 'host: aya'),
          day('2026-12-17', 'start: "15:00", host: ken'),
        ),
        others: { 'b.meetup.yaml': lunch('') },
      },
      [
        '5 ken | ken also hosts "Lunch" on Thu 17 Dec, 15:30–16:30. Ask someone else to host, or move one of them.',
        '> b.meetup.yaml 3 | The other session: "Lunch", Thu 17 Dec, 15:30–16:30.',
        'Make aya the host: -- { date: 2026-12-17, start: "15:00", host: ken } +- { date: 2026-12-17, start: "15:00", host: aya }',
        'Move to Thu 24 Dec: -- { date: 2026-12-17, start: "15:00", host: ken } +- { date: 2026-12-24, id: 2026-12-17, start: "15:00", host: ken }',
      ],
    ],
    [
      'the next turn of the cadence',
      'MT301',
      { text: mine(twoWeeks), others: { 'b.meetup.yaml': lunch('') } },
      [
        '3 ken | ken also hosts "Lunch" on Thu 17 Dec, 15:30–16:30. Ask someone else to host, or move one of them.',
        '> b.meetup.yaml 3 | The other session: "Lunch", Thu 17 Dec, 15:30–16:30.',
        'Move to Thu 31 Dec: -- { date: 2026-12-17, start: "15:00", host: ken } +- { date: 2026-12-31, id: 2026-12-17, start: "15:00", host: ken }',
      ],
    ],
    [
      'a turn of the cadence at which the host is elsewhere is passed over',
      'MT301',
      { text: mine(twoWeeks), others: { 'b.meetup.yaml': lunch('') + day('2026-12-31', 'start: "15:30", host: ken') } },
      [
        '3 ken | ken also hosts "Lunch" on Thu 17 Dec, 15:30–16:30. Ask someone else to host, or move one of them.',
        '> b.meetup.yaml 3 | The other session: "Lunch", Thu 17 Dec, 15:30–16:30.',
        'Move to Thu 14 Jan 2027: -- { date: 2026-12-17, start: "15:00", host: ken } +- { date: 2027-01-14, id: 2026-12-17, start: "15:00", host: ken }',
      ],
    ],
    [
      'before the next session of the series',
      'MT301',
      { text: mine(twoWeeks) + day('2027-01-07', 'host: aya'), others: { 'b.meetup.yaml': lunch('') } },
      [
        '3 ken | ken also hosts "Lunch" on Thu 17 Dec, 15:30–16:30. Ask someone else to host, or move one of them.',
        '> b.meetup.yaml 3 | The other session: "Lunch", Thu 17 Dec, 15:30–16:30.',
        'Move to Thu 31 Dec: -- { date: 2026-12-17, start: "15:00", host: ken } +- { date: 2026-12-31, id: 2026-12-17, start: "15:00", host: ken }',
      ],
    ],
    [
      'no turn before the next session, but a week',
      'MT301',
      { text: mine(twoWeeks) + day('2026-12-31', 'host: aya'), others: { 'b.meetup.yaml': lunch('') } },
      [
        '3 ken | ken also hosts "Lunch" on Thu 17 Dec, 15:30–16:30. Ask someone else to host, or move one of them.',
        '> b.meetup.yaml 3 | The other session: "Lunch", Thu 17 Dec, 15:30–16:30.',
        'Move to Thu 24 Dec: -- { date: 2026-12-17, start: "15:00", host: ken } +- { date: 2026-12-24, id: 2026-12-17, start: "15:00", host: ken }',
      ],
    ],
    [
      'no week before the next session',
      'MT301',
      { text: mine('') + day('2026-12-24', 'host: aya'), others: { 'b.meetup.yaml': lunch('') } },
      [
        '3 ken | ken also hosts "Lunch" on Thu 17 Dec, 15:30–16:30. Ask someone else to host, or move one of them.',
        '> b.meetup.yaml 3 | The other session: "Lunch", Thu 17 Dec, 15:30–16:30.',
      ],
    ],
    [
      'an earlier session of the series is in no way',
      'MT301',
      {
        text: series('', day('2026-12-03', 'host: aya')) + day('2026-12-17', 'start: "15:00", host: ken'),
        others: { 'b.meetup.yaml': lunch('') },
      },
      [
        '4 ken | ken also hosts "Lunch" on Thu 17 Dec, 15:30–16:30. Ask someone else to host, or move one of them.',
        '> b.meetup.yaml 3 | The other session: "Lunch", Thu 17 Dec, 15:30–16:30.',
        'Move to Thu 24 Dec: -- { date: 2026-12-17, start: "15:00", host: ken } +- { date: 2026-12-24, id: 2026-12-17, start: "15:00", host: ken }',
      ],
    ],
    [
      'eight weeks are looked at',
      'MT301',
      {
        text: mine(''),
        holidays: ['2026-12-24', '2026-12-31', '2027-01-07', '2027-01-14', '2027-01-21', '2027-01-28', '2027-02-04'],
        others: { 'b.meetup.yaml': lunch('') },
      },
      [
        '3 ken | ken also hosts "Lunch" on Thu 17 Dec, 15:30–16:30. Ask someone else to host, or move one of them.',
        '> b.meetup.yaml 3 | The other session: "Lunch", Thu 17 Dec, 15:30–16:30.',
        'Move to Thu 11 Feb 2027: -- { date: 2026-12-17, start: "15:00", host: ken } +- { date: 2027-02-11, id: 2026-12-17, start: "15:00", host: ken }',
      ],
    ],
    [
      'and no more',
      'MT301',
      {
        text: mine(''),
        holidays: [
          '2026-12-24',
          '2026-12-31',
          '2027-01-07',
          '2027-01-14',
          '2027-01-21',
          '2027-01-28',
          '2027-02-04',
          '2027-02-11',
        ],
        others: { 'b.meetup.yaml': lunch('') },
      },
      [
        '3 ken | ken also hosts "Lunch" on Thu 17 Dec, 15:30–16:30. Ask someone else to host, or move one of them.',
        '> b.meetup.yaml 3 | The other session: "Lunch", Thu 17 Dec, 15:30–16:30.',
      ],
    ],
    ['two hosts', 'MT301', { text: mine(''), others: { 'b.meetup.yaml': lunch('').replace('ken', 'mio') } }, []],
  ];
  tells(cases);
});
