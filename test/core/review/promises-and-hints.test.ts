import { type Told, tells } from './told.ts';

const held = (lines: string, date = '2026-10-15'): string => `  - date: ${date}\n${lines.replace(/^/gm, '    ')}\n`;
const series = (more: string, ...sessions: string[]): string =>
  `series: { title: A${more} }\nsessions:\n${sessions.join('')}`;
const alone = (...sessions: string[]): string => `sessions:\n${sessions.join('')}`;
const monthly = ', cadence: { every: 1 month, on: 3rd thu }';
const planned = held('host: ken', '2026-12-17');
const promise = (text: string): string => held(`followups:\n  - { ${text} }`);
const hint = 'hints:\n  - { from: mio, said: x }';

describe('promises', () => {
  const cases: readonly Told[] = [
    [
      'of a day that has gone, with a session ahead',
      'MT314',
      series(monthly, promise('what: Send it, due: 2026-11-22'), planned),
      [
        '5 2026-11-22 | "Send it" was due on Sun 22 Nov, 1 day ago. Done, a new date, or a topic for the next session?',
        'Mark done today: -- { what: Send it, due: 2026-11-22 } +- { what: Send it, due: 2026-11-22, done: 2026-11-23 }',
        'Put on the agenda of the next session: -- { what: Send it, due: 2026-11-22 } +- { what: Send it, due: 2026-12-17 } +agenda: +- 5m Send it',
        'Move the due date to Thu 17 Dec: -- { what: Send it, due: 2026-11-22 } +- { what: Send it, due: 2026-12-17 }',
      ],
    ],
    [
      'without a session ahead: the day the cadence names',
      'MT314',
      series(monthly, promise('what: Send it, due: 2026-11-22')),
      [
        '5 2026-11-22 | "Send it" was due on Sun 22 Nov, 1 day ago. Done, a new date, or a topic for the next session?',
        'Mark done today: -- { what: Send it, due: 2026-11-22 } +- { what: Send it, due: 2026-11-22, done: 2026-11-23 }',
        'Move the due date to Thu 17 Dec: -- { what: Send it, due: 2026-11-22 } +- { what: Send it, due: 2026-12-17 }',
      ],
    ],
    [
      'without a cadence: two weeks',
      'MT314',
      series('', promise('what: Send it, due: 2026-11-22')),
      [
        '5 2026-11-22 | "Send it" was due on Sun 22 Nov, 1 day ago. Done, a new date, or a topic for the next session?',
        'Mark done today: -- { what: Send it, due: 2026-11-22 } +- { what: Send it, due: 2026-11-22, done: 2026-11-23 }',
        'Move the due date to Mon 7 Dec: -- { what: Send it, due: 2026-11-22 } +- { what: Send it, due: 2026-12-07 }',
      ],
    ],
    [
      'where the next session is today: two weeks',
      'MT314',
      series('', promise('what: Send it, due: 2026-11-22'), held('host: ken', '2026-11-23')),
      [
        '5 2026-11-22 | "Send it" was due on Sun 22 Nov, 1 day ago. Done, a new date, or a topic for the next session?',
        'Mark done today: -- { what: Send it, due: 2026-11-22 } +- { what: Send it, due: 2026-11-22, done: 2026-11-23 }',
        'Put on the agenda of the next session: -- { what: Send it, due: 2026-11-22 } +- { what: Send it, due: 2026-11-23 } +agenda: +- 5m Send it',
        'Move the due date to Mon 7 Dec: -- { what: Send it, due: 2026-11-22 } +- { what: Send it, due: 2026-12-07 }',
      ],
    ],
    [
      'in Japanese: 5分',
      'MT314',
      series('', promise('what: 手順書を送る, due: 2026-11-22'), planned),
      [
        '5 2026-11-22 | "手順書を送る" was due on Sun 22 Nov, 1 day ago. Done, a new date, or a topic for the next session?',
        'Mark done today: -- { what: 手順書を送る, due: 2026-11-22 } +- { what: 手順書を送る, due: 2026-11-22, done: 2026-11-23 }',
        'Put on the agenda of the next session: -- { what: 手順書を送る, due: 2026-11-22 } +- { what: 手順書を送る, due: 2026-12-17 } +agenda: +- 5分 手順書を送る',
        'Move the due date to Thu 17 Dec: -- { what: 手順書を送る, due: 2026-11-22 } +- { what: 手順書を送る, due: 2026-12-17 }',
      ],
    ],
    [
      'in kana alone: 5分',
      'MT314',
      series('', promise('what: メモ, due: 2026-11-22'), planned),
      [
        '5 2026-11-22 | "メモ" was due on Sun 22 Nov, 1 day ago. Done, a new date, or a topic for the next session?',
        'Mark done today: -- { what: メモ, due: 2026-11-22 } +- { what: メモ, due: 2026-11-22, done: 2026-11-23 }',
        'Put on the agenda of the next session: -- { what: メモ, due: 2026-11-22 } +- { what: メモ, due: 2026-12-17 } +agenda: +- 5分 メモ',
        'Move the due date to Thu 17 Dec: -- { what: メモ, due: 2026-11-22 } +- { what: メモ, due: 2026-12-17 }',
      ],
    ],
    [
      'over several lines: one line of the agenda',
      'MT314',
      series(
        '',
        held('followups:\n  - what: " Send  it\\n soon "\n    due: 2026-11-22'),
        planned,
        held('host: mio', '2027-01-21'),
      ),
      [
        '6 2026-11-22 | "Send  it  soon" was due on Sun 22 Nov, 1 day ago. Done, a new date, or a topic for the next session?',
        'Mark done today: +done: 2026-11-23',
        'Put on the agenda of the next session: -due: 2026-11-22 +due: 2026-12-17 +agenda: +- 5m Send it soon',
        'Move the due date to Thu 17 Dec: -due: 2026-11-22 +due: 2026-12-17',
      ],
    ],
    [
      'the second of two',
      'MT314',
      series('', held('followups:\n  - { what: a, due: 2026-12-01 }\n  - { what: b, due: 2026-10-01 }')),
      [
        '6 2026-10-01 | "b" was due on Thu 1 Oct, 53 days ago. Done, a new date, or a topic for the next session?',
        'Mark done today: -- { what: b, due: 2026-10-01 } +- { what: b, due: 2026-10-01, done: 2026-11-23 }',
        'Move the due date to Mon 7 Dec: -- { what: b, due: 2026-10-01 } +- { what: b, due: 2026-12-07 }',
      ],
    ],
    ['due today', 'MT314', alone(promise('what: x, due: 2026-11-23')), []],
    ['that say nothing', 'MT314', alone(promise('owner: mio, due: 2026-11-22')), []],
    ['without a date', 'MT314', alone(promise('what: x')), []],
    ['that were kept', 'MT314', alone(promise('what: x, due: 2026-11-22, done: true')), []],
    [
      'without owner and date',
      'MT441',
      series(monthly, promise('what: Send it'), planned),
      [
        '5 Send it | "Send it" has no owner and no due date. Who does it, and by when?',
        'Choose an owner: {path:[sessions,0,followups,0,owner],of:people}',
        'Due by Thu 17 Dec: -- { what: Send it } +- { what: Send it, due: 2026-12-17 }',
      ],
    ],
    [
      'without an owner',
      'MT441',
      series(monthly, promise('what: Send it, due: 2026-12-01'), planned),
      [
        '5 Send it | "Send it" has no owner. Who does it?',
        'Choose an owner: {path:[sessions,0,followups,0,owner],of:people}',
      ],
    ],
    [
      'without an owner, due today',
      'MT441',
      alone(promise('what: Send it, due: 2026-11-23')),
      [
        '4 Send it | "Send it" has no owner. Who does it?',
        'Choose an owner: {path:[sessions,0,followups,0,owner],of:people}',
      ],
    ],
    ['without an owner, overdue', 'MT441', alone(promise('what: Send it, due: 2026-11-22')), []],
    [
      'without a date, with a session ahead',
      'MT441',
      series('', promise('what: Send it, owner: mio'), planned, held('host: mio', '2027-01-21')),
      [
        '5 Send it | "Send it" has no due date. By when? The next session is Thu 17 Dec.',
        'Due by Thu 17 Dec: -- { what: Send it, owner: mio } +- { what: Send it, owner: mio, due: 2026-12-17 }',
      ],
    ],
    [
      'without a date, with a cadence',
      'MT441',
      series(monthly, promise('what: Send it, owner: mio')),
      [
        '5 Send it | "Send it" has no due date. By when? The next session is Thu 17 Dec.',
        'Due by Thu 17 Dec: -- { what: Send it, owner: mio } +- { what: Send it, owner: mio, due: 2026-12-17 }',
      ],
    ],
    [
      'without a date, and nothing ahead',
      'MT441',
      series('', promise('what: Send it, owner: mio')),
      ['5 Send it | "Send it" has no due date. By when?'],
    ],
    ['with both', 'MT441', alone(promise('what: Send it, owner: mio, due: 2026-12-01')), []],
    ['that say nothing and name nobody', 'MT441', alone(promise('due: 2026-12-01')), []],
    [
      'the second of two in the second session',
      'MT441',
      alone(
        held('host: ken', '2026-09-17'),
        held('followups:\n  - { what: a, done: true }\n  - { what: b, owner: mio }'),
      ),
      ['7 b | "b" has no due date. By when?'],
    ],
  ];
  tells(cases);
});
describe('hints of a day that has not come', () => {
  const cases: readonly Told[] = [
    [
      'a year too late',
      'MT312',
      series('', held(hint, '2027-10-15')),
      [
        '4 hints | Fri 15 Oct 2027 has not come yet, but hints are already recorded. Check the date.',
        'Change the date to Thu 15 Oct: -- date: 2027-10-15 +- date: 2026-10-15',
      ],
    ],
    [
      'a year too late, later in the year than today',
      'MT312',
      series('', held(hint, '2027-12-17')),
      [
        '4 hints | Fri 17 Dec 2027 has not come yet, but hints are already recorded. Check the date.',
        'Change the date to Wed 17 Dec 2025: -- date: 2027-12-17 +- date: 2025-12-17',
      ],
    ],
    [
      'a year too late, the day of today',
      'MT312',
      series('', held(hint, '2027-11-23')),
      [
        '4 hints | Tue 23 Nov 2027 has not come yet, but hints are already recorded. Check the date.',
        'Change the date to Mon 23 Nov: -- date: 2027-11-23 +- date: 2026-11-23',
      ],
    ],
    [
      '29 February means the day before it',
      'MT312',
      series('', held(hint, '2028-02-29')),
      [
        '4 hints | Tue 29 Feb 2028 has not come yet, but hints are already recorded. Check the date.',
        'Change the date to Sat 28 Feb: -- date: 2028-02-29 +- date: 2026-02-28',
      ],
    ],
    [
      'half a year ahead: written down today',
      'MT312',
      series('', held(hint, '2027-05-22')),
      [
        '4 hints | Sat 22 May 2027 has not come yet, but hints are already recorded. Check the date.',
        'Change the date to Mon 23 Nov: -- date: 2027-05-22 +- date: 2026-11-23',
      ],
    ],
    [
      'more than half a year ahead',
      'MT312',
      series('', held(hint, '2027-05-23')),
      [
        '4 hints | Sun 23 May 2027 has not come yet, but hints are already recorded. Check the date.',
        'Change the date to Sat 23 May: -- date: 2027-05-23 +- date: 2026-05-23',
      ],
    ],
    [
      'tomorrow',
      'MT312',
      series('', held(hint, '2026-11-24')),
      [
        '4 hints | Tue 24 Nov has not come yet, but hints are already recorded. Check the date.',
        'Change the date to Mon 23 Nov: -- date: 2026-11-24 +- date: 2026-11-23',
      ],
    ],
    ['today', 'MT312', series('', held(hint, '2026-11-23')), []],
    ['without hints', 'MT312', series('', planned), []],
    [
      'they go to the session of that day',
      'MT312',
      series('', held('host: ken'), held(`${hint}\nhost: mio`, '2027-10-15')),
      [
        '6 hints | Fri 15 Oct 2027 has not come yet, but hints are already recorded. Check the date.',
        'Move the hints to Thu 15 Oct: -- { from: mio, said: x } +- from: mio +said: x',
      ],
    ],
    [
      'they go to the last session held',
      'MT312',
      series(
        '',
        held('host: sho', '2026-09-17'),
        held('host: ken # lead'),
        held('host: mio', '2026-08-20'),
        held('status: cancelled', '2026-11-19'),
        held(`${hint}\nhost: aya`, '2026-12-17'),
      ),
      [
        '12 hints | Thu 17 Dec has not come yet, but hints are already recorded. Check the date.',
        'Change the date to Mon 23 Nov: -- date: 2026-12-17 +- date: 2026-11-23',
        'Move the hints to Thu 15 Oct: -- { from: mio, said: x } +- from: mio +said: x',
      ],
    ],
    [
      'several, with all they say',
      'MT312',
      series(
        '',
        held('host: ken'),
        held('hints:\n  - { from: mio, said: x, x-a: [b, { c: 1 }] }\n  - { from: ken, said: y }', '2026-12-17'),
      ),
      [
        '6 hints | Thu 17 Dec has not come yet, but hints are already recorded. Check the date.',
        'Change the date to Mon 23 Nov: -- date: 2026-12-17 +- date: 2026-11-23',
        'Move the hints to Thu 15 Oct: -- { from: mio, said: x, x-a: [b, { c: 1 }] } -- { from: ken, said: y } +- from: mio +said: x +x-a: +- b +- c: 1 +- from: ken +said: "y"',
      ],
    ],
    [
      'a comment would be lost',
      'MT312',
      series(
        '',
        held('host: ken'),
        held('hints:\n  - { from: mio, said: x } # loud\n  - { from: ken, said: y }', '2026-12-17'),
      ),
      [
        '6 hints | Thu 17 Dec has not come yet, but hints are already recorded. Check the date.',
        'Change the date to Mon 23 Nov: -- date: 2026-12-17 +- date: 2026-11-23',
      ],
    ],
    [
      'a number is no comment',
      'MT312',
      series('', held('host: ken'), held('hints:\n  - { from: mio, said: C#1 }', '2026-12-17')),
      [
        '6 hints | Thu 17 Dec has not come yet, but hints are already recorded. Check the date.',
        'Change the date to Mon 23 Nov: -- date: 2026-12-17 +- date: 2026-11-23',
        'Move the hints to Thu 15 Oct: -- { from: mio, said: C#1 } +- from: mio +said: C#1',
      ],
    ],
    [
      'an alias would be lost',
      'MT312',
      series(
        '',
        held('host: &k ken'),
        held('hints:\n  - { from: *k, said: x }\n  - { from: mio, said: y }', '2026-12-17'),
      ),
      [
        '6 hints | Thu 17 Dec has not come yet, but hints are already recorded. Check the date.',
        'Change the date to Mon 23 Nov: -- date: 2026-12-17 +- date: 2026-11-23',
      ],
    ],
    [
      'an alias in a list would be lost',
      'MT312',
      series('', held('host: &k ken'), held('hints:\n  - { from: mio, said: x, x-a: [b, *k] }', '2026-12-17')),
      [
        '6 hints | Thu 17 Dec has not come yet, but hints are already recorded. Check the date.',
        'Change the date to Mon 23 Nov: -- date: 2026-12-17 +- date: 2026-11-23',
      ],
    ],
  ];
  tells(cases);
});
