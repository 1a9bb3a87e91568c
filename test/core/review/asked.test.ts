import { type Told, tells } from './told.ts';

const series = (more: string, ...sessions: string[]): string =>
  `series: { title: A${more} }\nsessions:\n${sessions.join('')}`;
const day = (date: string, more: string): string => `  - { date: ${date}, ${more} }\n`;
const people = (all: string): string => `people: { ${all} }\n`;
const came = (...dates: string[]): string => dates.map((date) => day(date, 'host: ken, participants: [mio]')).join('');
const thrice = came('2026-08-20', '2026-09-17', '2026-10-15');
const wants = people('mio: { aim: host }');
const closed = ', renewal: { decisions: [{ date: 2026-11-01, decision: close }] }';

describe('who could be asked', () => {
  const cases: readonly Told[] = [
    [
      'whoever wants to host and is expected next',
      'MT433',
      wants + series('', thrice, day('2026-12-17', 'host: aya, participants: [mio]')),
      [
        '1 host | mio wants to host, has joined 3 times and has not been asked yet. Start with co-hosting Thu 17 Dec.',
        'Make mio co-host on Thu 17 Dec: -- { date: 2026-12-17, host: aya, participants: [mio] } +- { date: 2026-12-17, host: aya, cohosts: [mio], participants: [mio] }',
        'Copy a message to mio: {is:askCohost,nth:3,person:mio}',
      ],
    ],
    [
      'whoever wants to co-host',
      'MT433',
      people('mio: { name: Mio Sato, aim: cohost }') + series('', thrice, day('2026-12-17', 'host: aya')),
      [
        '1 cohost | Mio Sato wants to host, has joined 3 times and has not been asked yet. Start with co-hosting Thu 17 Dec.',
        'Make Mio Sato co-host on Thu 17 Dec: -- { date: 2026-12-17, host: aya } +- { date: 2026-12-17, host: aya, cohosts: [mio] }',
        'Copy a message to Mio Sato: {is:askCohost,nth:3,person:mio}',
      ],
    ],
    [
      'the next session of the series they came to last',
      'MT433',
      {
        text: wants + series('', came('2026-08-20', '2026-09-17')),
        others: { 'b.meetup.yaml': series('', came('2026-10-15'), day('2026-12-17', 'host: aya')) },
      },
      [
        '1 host | mio wants to host, has joined 3 times and has not been asked yet. Start with co-hosting Thu 17 Dec.',
        'Make mio co-host on Thu 17 Dec: (b.meetup.yaml) -- { date: 2026-12-17, host: aya } +- { date: 2026-12-17, host: aya, cohosts: [mio] }',
        'Copy a message to mio: (b.meetup.yaml) {is:askCohost,nth:1,person:mio}',
      ],
    ],
    [
      'no session ahead',
      'MT433',
      wants + series('', thrice),
      ['1 host | mio wants to host, has joined 3 times and has not been asked yet. Ask mio to co-host the next one.'],
    ],
    [
      'a next session they are expected at that is cancelled',
      'MT433',
      wants +
        series('', thrice, day('2026-12-03', 'status: cancelled, participants: [mio]'), day('2026-12-17', 'host: aya')),
      [
        '1 host | mio wants to host, has joined 3 times and has not been asked yet. Start with co-hosting Thu 17 Dec.',
        'Make mio co-host on Thu 17 Dec: -- { date: 2026-12-17, host: aya } +- { date: 2026-12-17, host: aya, cohosts: [mio] }',
        'Copy a message to mio: {is:askCohost,nth:4,person:mio}',
      ],
    ],
    [
      'a session of today',
      'MT433',
      wants + series('', thrice, day('2026-11-23', 'host: aya, participants: [mio]')),
      [
        '1 host | mio wants to host, has joined 3 times and has not been asked yet. Start with co-hosting Mon 23 Nov.',
        'Make mio co-host on Mon 23 Nov: -- { date: 2026-11-23, host: aya, participants: [mio] } +- { date: 2026-11-23, host: aya, cohosts: [mio], participants: [mio] }',
        'Copy a message to mio: {is:askCohost,nth:3,person:mio}',
      ],
    ],
    [
      'a session left as planned is none ahead',
      'MT433',
      wants + series('', thrice, day('2026-11-19', 'status: planned, participants: [mio]')),
      ['1 host | mio wants to host, has joined 3 times and has not been asked yet. Ask mio to co-host the next one.'],
    ],
    [
      'two times are not enough',
      'MT433',
      wants + series('', came('2026-08-20', '2026-09-17'), day('2026-12-17', 'host: aya, participants: [mio]')),
      [],
    ],
    ['somebody who aims at nothing', 'MT433', people('mio: {}') + series('', thrice), []],
    ['somebody who aims at less', 'MT433', people('mio: { aim: participant }') + series('', thrice), []],
    ['somebody who hosts next', 'MT433', wants + series('', thrice, day('2026-12-17', 'host: mio')), []],
    [
      'somebody who co-hosts after that',
      'MT433',
      wants +
        series('', thrice, day('2026-12-17', 'participants: [mio]'), day('2027-01-21', 'host: ken, cohosts: [mio]')),
      [],
    ],
    ['somebody who has hosted', 'MT433', wants + series('', thrice, day('2026-11-19', 'host: mio')), []],
    [
      'somebody who has co-hosted',
      'MT433',
      wants + series('', thrice, day('2026-11-19', 'host: ken, cohosts: [mio]')),
      [],
    ],
    [
      'beside a first hosting, whoever hosted most',
      'MT431',
      series(
        '',
        day('2026-08-20', 'host: aya'),
        day('2026-09-17', 'host: ken'),
        day('2026-10-15', 'host: ken'),
        day('2026-12-17', 'host: mio'),
      ),
      [
        '6 mio | mio hosts for the first time with nobody experienced beside. ken could co-host.',
        '* Add ken as co-host: -- { date: 2026-12-17, host: mio } +- { date: 2026-12-17, host: mio, cohosts: [ken] }',
      ],
    ],
    [
      'who has stood beside a host hosts for the first time all the same',
      'MT431',
      series('', day('2026-10-15', 'host: ken, cohosts: [mio]'), day('2026-12-17', 'host: mio')),
      [
        '4 mio | mio hosts for the first time with nobody experienced beside. ken could co-host.',
        '* Add ken as co-host: -- { date: 2026-12-17, host: mio } +- { date: 2026-12-17, host: mio, cohosts: [ken] }',
      ],
    ],
    [
      'beside a first hosting of a series hosted by nobody so far',
      'MT431',
      series('', day('2026-10-15', 'participants: [mio]'), day('2026-12-17', 'host: mio')),
      [],
    ],
    [
      'two weeks before a session without a host',
      'MT435',
      wants + series('', day('2026-10-15', 'host: ken, participants: [mio]'), day('2026-12-07', 'title: B')),
      [
        '5 2026-12-07 | With 14 days to go until Mon 7 Dec, there is no host yet. Would mio be willing?',
        'Make mio the host: -- { date: 2026-12-07, title: B } +- { date: 2026-12-07, title: B, host: mio }',
        'Choose a host: {path:[sessions,1,host],of:people}',
      ],
    ],
    [
      'fifteen days before',
      'MT435',
      wants + series('', day('2026-10-15', 'host: ken, participants: [mio]'), day('2026-12-08', 'title: B')),
      [],
    ],
    [
      'nobody to be asked',
      'MT435',
      series('', day('2026-12-07', 'title: B')),
      [
        '3 2026-12-07 | With 14 days to go until Mon 7 Dec, there is no host yet. Name one person today.',
        'Choose a host: {path:[sessions,0,host],of:people}',
      ],
    ],
    [
      'the day itself',
      'MT435',
      series('', day('2026-11-23', 'title: B')),
      [
        '3 2026-11-23 | With 0 days to go until Mon 23 Nov, there is no host yet. Name one person today.',
        'Choose a host: {path:[sessions,0,host],of:people}',
      ],
    ],
    [
      'a series that is to be closed',
      'MT435',
      series(closed.replace('11-01', '12-10'), day('2026-12-07', 'title: B')),
      [],
    ],
    ['held already', 'MT435', series('', day('2026-11-23', 'status: held')), []],
    [
      'one organiser',
      'MT434',
      people('ken: { team: dev }, mio: { team: sales }, sho: { team: dev }') +
        series(', organisers: [ken, ken]', day('2026-10-15', 'host: sho, participants: [mio]')),
      [
        '2 [ken, ken] | ken carries this series alone. Ask mio to join the organiser group.',
        'Add mio to the organisers: -series: { title: A, organisers: [ken, ken] } +series: { title: A, organisers: [ken, ken, mio] }',
      ],
    ],
    [
      'one organiser whom nobody joined',
      'MT434',
      series(', organisers: [ken]', day('2026-10-15', 'host: ken')),
      ['1 [ken] | ken carries this series alone. Who could join the organiser group?'],
    ],
    ['two organisers', 'MT434', series(', organisers: [ken, mio]', day('2026-10-15', 'host: ken')), []],
    [
      'one organiser of a closed series',
      'MT434',
      series(`, organisers: [ken]${closed}`, day('2026-10-15', 'host: ken')),
      [],
    ],
  ];
  tells(cases);
});
