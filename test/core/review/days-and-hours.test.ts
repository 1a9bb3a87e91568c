import { type Told, tells } from './told.ts';

const session = (lines: string, date = '2026-12-17'): string =>
  `sessions:\n  - date: ${date}\n${lines.replace(/^/gm, '    ')}\n`;
const series = (more: string, rest = ''): string => `series: { title: A, ${more} }\n${rest}`;
const cadence = 'cadence: { every: 2 weeks, on: thu }';
const saturdays = 'cadence: { every: 1 month, on: 3rd sat }';

describe('days nobody works, and hours that are not there', () => {
  const cases: readonly Told[] = [
    [
      'a Saturday',
      'MT308',
      session('host: ken', '2026-12-19'),
      [
        '2 2026-12-19 | Sat 19 Dec is a day off. The next working day is Mon 21 Dec.',
        'Move to Mon 21 Dec: -- date: 2026-12-19 +- date: 2026-12-21',
        'Keep the date and add a reason: +because: ""',
      ],
    ],
    [
      'a Sunday',
      'MT308',
      session('host: ken', '2026-12-20'),
      [
        '2 2026-12-20 | Sun 20 Dec is a day off. The next working day is Mon 21 Dec.',
        'Move to Mon 21 Dec: -- date: 2026-12-20 +- date: 2026-12-21',
        'Keep the date and add a reason: +because: ""',
      ],
    ],
    ['a Friday', 'MT308', session('host: ken', '2026-12-18'), []],
    [
      'in a cadence the day that comes next in it',
      'MT308',
      series(cadence, session('host: ken', '2026-12-19')),
      [
        '3 2026-12-19 | Sat 19 Dec is a day off. The next working day in the cadence is Thu 31 Dec.',
        'Move to Thu 31 Dec: -- date: 2026-12-19 +- date: 2026-12-31',
        'Keep the date and add a reason: +because: ""',
      ],
    ],
    [
      'a holiday',
      'MT308',
      { text: session('host: ken', '2026-12-18'), holidays: ['2026-12-18', '2026-12-21'] },
      [
        '2 2026-12-18 | Fri 18 Dec is in your list of holidays. The next working day is Tue 22 Dec.',
        'Move to Tue 22 Dec: -- date: 2026-12-18 +- date: 2026-12-22',
        'Keep the date and add a reason: +because: ""',
      ],
    ],
    [
      'holidays in a cadence',
      'MT308',
      { text: series(cadence, session('host: ken', '2026-12-31')), holidays: ['2026-12-31', '2027-01-14'] },
      [
        '3 2026-12-31 | Thu 31 Dec is in your list of holidays. The next working day is Thu 28 Jan 2027.',
        'Move to Thu 28 Jan 2027: -- date: 2026-12-31 +- date: 2027-01-28',
        'Keep the date and add a reason: +because: ""',
      ],
    ],
    [
      'a cadence without a day',
      'MT308',
      series('cadence: { every: 1 month }', session('host: ken', '2026-12-19')),
      [
        '3 2026-12-19 | Sat 19 Dec is a day off. The next working day in the cadence is Tue 19 Jan 2027.',
        'Move to Tue 19 Jan 2027: -- date: 2026-12-19 +- date: 2027-01-19',
        'Keep the date and add a reason: +because: ""',
      ],
    ],
    [
      'a cadence without a day that leads to a Saturday',
      'MT308',
      series('cadence: { every: 1 week }', session('host: ken', '2026-12-19')),
      [
        '3 2026-12-19 | Sat 19 Dec is a day off. The next working day in the cadence is Mon 28 Dec.',
        'Move to Mon 28 Dec: -- date: 2026-12-19 +- date: 2026-12-28',
        'Keep the date and add a reason: +because: ""',
      ],
    ],
    ['who promised Saturdays', 'MT308', series(saturdays, session('host: ken', '2026-12-19')), []],
    [
      'who promised Saturdays, on a Sunday',
      'MT308',
      series(saturdays, session('host: ken', '2026-12-20')),
      [
        '3 2026-12-20 | Sun 20 Dec is a day off. The next working day in the cadence is Sat 16 Jan 2027.',
        'Move to Sat 16 Jan 2027: -- date: 2026-12-20 +- date: 2027-01-16',
        'Keep the date and add a reason: +because: ""',
      ],
    ],
    [
      'who promised Saturdays, on a holiday',
      'MT308',
      { text: series(saturdays, session('host: ken', '2026-12-19')), holidays: ['2026-12-19'] },
      [
        '3 2026-12-19 | Sat 19 Dec is in your list of holidays. The next working day is Sat 16 Jan 2027.',
        'Move to Sat 16 Jan 2027: -- date: 2026-12-19 +- date: 2027-01-16',
        'Keep the date and add a reason: +because: ""',
      ],
    ],
    [
      'a day of the month',
      'MT308',
      series('cadence: { every: 1 month, on: 19 }', session('host: ken', '2026-12-19')),
      [
        '3 2026-12-19 | Sat 19 Dec is a day off. The next working day in the cadence is Tue 19 Jan 2027.',
        'Move to Tue 19 Jan 2027: -- date: 2026-12-19 +- date: 2027-01-19',
        'Keep the date and add a reason: +because: ""',
      ],
    ],
    ['with a reason', 'MT308', session('because: family day', '2026-12-19'), []],
    ['cancelled', 'MT308', session('status: cancelled', '2026-12-19'), []],
    ['held already', 'MT308', session('status: held', '2026-12-19'), []],
    ['of no date', 'MT308', session('host: ken', 'tbd'), []],
    [
      'an hour that is skipped',
      'MT310',
      series('timezone: Europe/Berlin', session('start: "02:30"', '2027-03-28')),
      [
        '4 "02:30" | The clocks change on Sun 28 Mar 2027: 02:30 does not exist in Europe/Berlin. Start an hour later.',
        '* Start at 03:30: -start: "02:30" +start: "03:30"',
      ],
    ],
    [
      'the last minute before it',
      'MT310',
      series('timezone: Europe/Berlin', session('start: "01:59"', '2027-03-28')),
      [],
    ],
    [
      'an hour that comes twice',
      'MT310',
      series('timezone: Europe/Berlin', session('start: "02:30"', '2027-10-31')),
      [
        '4 "02:30" | The clocks change on Sun 31 Oct 2027: 02:30 occurs twice in Europe/Berlin. Pick an hour that occurs once.',
        '* Start at 03:30: -start: "02:30" +start: "03:30"',
      ],
    ],
    [
      'half an hour that comes twice',
      'MT310',
      series('timezone: Australia/Lord_Howe', session('start: "01:40"', '2027-04-04')),
      [
        '4 "01:40" | The clocks change on Sun 4 Apr 2027: 01:40 occurs twice in Australia/Lord_Howe. Pick an hour that occurs once.',
        '* Start at 02:40: -start: "01:40" +start: "02:40"',
      ],
    ],
    [
      'an hour before midnight that comes twice',
      'MT310',
      series('timezone: America/Santiago', session('start: "23:30"', '2027-04-03')),
      [
        '4 "23:30" | The clocks change on Sat 3 Apr 2027: 23:30 occurs twice in America/Santiago. Pick an hour that occurs once.',
        '* Start at 22:30: -start: "23:30" +start: "22:30"',
      ],
    ],
    [
      'an hour behind midnight that is skipped',
      'MT310',
      series('timezone: America/Santiago', session('start: "00:30"', '2027-09-05')),
      [
        '4 "00:30" | The clocks change on Sun 5 Sep 2027: 00:30 does not exist in America/Santiago. Start an hour later.',
        '* Start at 01:30: -start: "00:30" +start: "01:30"',
      ],
    ],
    [
      'a start of the series is told at the date',
      'MT310',
      series('timezone: Europe/Berlin, start: "02:30"', session('host: ken', '2027-03-28')),
      [
        '3 2027-03-28 | The clocks change on Sun 28 Mar 2027: 02:30 does not exist in Europe/Berlin. Start an hour later.',
        '* Start at 03:30: +start: "03:30"',
      ],
    ],
    [
      'cancelled',
      'MT310',
      series('timezone: Europe/Berlin', session('start: "02:30"\nstatus: cancelled', '2027-03-28')),
      [],
    ],
    ['in the zone of the folder', 'MT310', session('start: "02:30"', '2027-03-28'), []],
    ['no start', 'MT310', series('timezone: Europe/Berlin', session('host: ken', '2027-03-28')), []],
  ];
  tells(cases);
});
