import { type Told, tells } from './told.ts';

const series = (more: string, ...sessions: string[]): string =>
  `series: { title: A${more} }\nsessions:\n${sessions.join('')}`;
const alone = (...sessions: string[]): string => `sessions:\n${sessions.join('')}`;
const monthly = ', cadence: { every: 1 month, on: 3rd thu }';
const decided = (decision: string, date: string): string =>
  `, renewal: { decisions: [{ date: ${date}, decision: ${decision} }] }`;
const day = (date: string, more = ''): string => `  - { date: ${date}${more} }\n`;

describe('days between sessions, and what was decided', () => {
  const cases: readonly Told[] = [
    [
      'a gap that can be filled',
      'MT422',
      series(monthly, day('2026-11-19'), day('2027-01-21')),
      [
        '4 2027-01-21 | 63 days between Thu 19 Nov and Thu 21 Jan 2027; the cadence is monthly on the 3rd Thursday. Add a session, or note why in "because".',
        'Schedule Thu 17 Dec: +- { date: 2026-12-17 }',
        'Add a reason: -- { date: 2027-01-21 } +- { date: 2027-01-21, because: "" }',
      ],
    ],
    [
      'the day between is gone',
      'MT422',
      series(monthly, day('2026-10-01'), day('2026-12-17')),
      [
        '4 2026-12-17 | 77 days between Thu 1 Oct and Thu 17 Dec; the cadence is monthly on the 3rd Thursday. Note why in "because".',
        'Add a reason: -- { date: 2026-12-17 } +- { date: 2026-12-17, because: "" }',
      ],
    ],
    [
      'the day between is today',
      'MT422',
      { text: series(monthly, day('2026-10-15'), day('2026-12-17')), today: '2026-11-19' },
      [
        '4 2026-12-17 | 63 days between Thu 15 Oct and Thu 17 Dec; the cadence is monthly on the 3rd Thursday. Add a session, or note why in "because".',
        'Schedule Thu 19 Nov: +- { date: 2026-11-19 }',
        'Add a reason: -- { date: 2026-12-17 } +- { date: 2026-12-17, because: "" }',
      ],
    ],
    [
      'the day between was yesterday',
      'MT422',
      { text: series(monthly, day('2026-10-15'), day('2026-12-17')), today: '2026-11-20' },
      [
        '4 2026-12-17 | 63 days between Thu 15 Oct and Thu 17 Dec; the cadence is monthly on the 3rd Thursday. Note why in "because".',
        'Add a reason: -- { date: 2026-12-17 } +- { date: 2026-12-17, because: "" }',
      ],
    ],
    [
      'a gap up to today',
      'MT422',
      { text: series(monthly, day('2026-09-17'), day('2026-11-23')), today: '2026-11-23' },
      [
        '4 2026-11-23 | 67 days between Thu 17 Sep and Mon 23 Nov; the cadence is monthly on the 3rd Thursday. Note why in "because".',
        'Add a reason: -- { date: 2026-11-23 } +- { date: 2026-11-23, because: "" }',
      ],
    ],
    [
      'a gap that is over',
      'MT422',
      { text: series(monthly, day('2026-09-17'), day('2026-11-22'), day('2026-12-17')), today: '2026-11-23' },
      [],
    ],
    [
      'the days that are gone cannot be filled, those ahead can',
      'MT422',
      series(monthly, day('2026-07-16'), day('2027-02-18')),
      [
        '4 2027-02-18 | 217 days between Thu 16 Jul and Thu 18 Feb 2027; the cadence is monthly on the 3rd Thursday. Add a session, or note why in "because".',
        'Schedule Thu 17 Dec: +- { date: 2026-12-17 }',
        'Add a reason: -- { date: 2027-02-18 } +- { date: 2027-02-18, because: "" }',
      ],
    ],
    ['no cadence', 'MT422', series('', day('2026-11-19'), day('2027-01-21')), []],
    [
      'a paused series',
      'MT422',
      series(monthly + decided('pause', '2027-02-01'), day('2026-11-19'), day('2027-01-21')),
      [],
    ],
    [
      'a cancelled session without a reason',
      'MT423',
      series('', day('2026-11-19', ', status: cancelled'), day('2026-12-17')),
      [
        '3 cancelled | Thu 19 Nov was cancelled without a reason. One line keeps trust.',
        '* Add a reason: -- { date: 2026-11-19, status: cancelled } +- { date: 2026-11-19, status: cancelled, because: "" }',
      ],
    ],
    [
      'the second of three',
      'MT423',
      series(monthly, day('2026-10-15'), day('2026-11-19', ', status: cancelled'), day('2026-12-17')),
      [
        '4 cancelled | Thu 19 Nov was cancelled without a reason. One line keeps trust.',
        '* Add a reason: -- { date: 2026-11-19, status: cancelled } +- { date: 2026-11-19, status: cancelled, because: "" }',
      ],
    ],
    [
      'a single session of a cadence',
      'MT423',
      series(monthly, day('2026-12-17', ', status: cancelled')),
      [
        '3 cancelled | Thu 17 Dec was cancelled without a reason. One line keeps trust.',
        '* Add a reason: -- { date: 2026-12-17, status: cancelled } +- { date: 2026-12-17, status: cancelled, because: "" }',
      ],
    ],
    ['a single session without one', 'MT423', series('', day('2026-12-17', ', status: cancelled')), []],
    [
      'three months ago',
      'MT423',
      series(monthly, day('2026-08-25', ', status: cancelled'), day('2026-12-17')),
      [
        '3 cancelled | Tue 25 Aug was cancelled without a reason. One line keeps trust.',
        '* Add a reason: -- { date: 2026-08-25, status: cancelled } +- { date: 2026-08-25, status: cancelled, because: "" }',
      ],
    ],
    [
      'more than three months ago',
      'MT423',
      series(monthly, day('2026-08-24', ', status: cancelled'), day('2026-12-17')),
      [],
    ],
    ['with a reason', 'MT423', series(monthly, day('2026-11-19', ', status: cancelled, because: x')), []],
    [
      'before the last decision',
      'MT423',
      series(monthly + decided('continue', '2026-11-20'), day('2026-11-19', ', status: cancelled')),
      [],
    ],
    [
      'on the day of the last decision',
      'MT423',
      series(monthly + decided('continue', '2026-11-19'), day('2026-11-19', ', status: cancelled')),
      [
        '3 cancelled | Thu 19 Nov was cancelled without a reason. One line keeps trust.',
        '* Add a reason: -- { date: 2026-11-19, status: cancelled } +- { date: 2026-11-19, status: cancelled, because: "" }',
      ],
    ],
    [
      'of a closed series',
      'MT423',
      series(monthly + decided('close', '2026-11-01'), day('2026-11-19', ', status: cancelled')),
      [],
    ],
    ['of a file without a series', 'MT423', alone(day('2026-11-19', ', status: cancelled'), day('2026-12-17')), []],
    [
      'three held and nothing decided',
      'MT421',
      series('', day('2026-08-20'), day('2026-09-17'), day('2026-10-15'), day('2026-12-17')),
      [
        '5 2026-10-15 | 3 sessions held so far. A good moment to ask: continue, change, pause or close?',
        'Write the decision: -series: { title: A } +series: { title: A, renewal: { decisions: [{ date: 2026-11-23, decision: continue, why: "" }] } }',
      ],
    ],
    [
      'three held since the last decision',
      'MT421',
      series(
        decided('continue', '2026-07-01'),
        day('2026-06-18'),
        day('2026-08-20'),
        day('2026-09-17'),
        day('2026-10-15'),
      ),
      [
        '1 renewal | 3 sessions held since the last decision. Continue, change, pause or close?',
        'Write the decision: -series: { title: A, renewal: { decisions: [{ date: 2026-07-01, decision: continue }] } } +series: { title: A, renewal: { decisions: [{ date: 2026-07-01, decision: continue }, { date: 2026-11-23, decision: continue, why: "" }] } }',
      ],
    ],
    [
      'a word on when to look again, and nothing decided',
      'MT421',
      series(', renewal: { after: 2 }', day('2026-09-17'), day('2026-10-15')),
      [
        '1 renewal | 2 sessions held so far. A good moment to ask: continue, change, pause or close?',
        'Write the decision: -series: { title: A, renewal: { after: 2 } } +series: { title: A, renewal: { after: 2, decisions: [{ date: 2026-11-23, decision: continue, why: "" }] } }',
      ],
    ],
    ['two held', 'MT421', series('', day('2026-09-17'), day('2026-10-15')), []],
    [
      'decided to pause',
      'MT421',
      series(decided('pause', '2026-11-01'), day('2026-08-20'), day('2026-09-17'), day('2026-10-15')),
      [],
    ],
    ['look again after none', 'MT421', series(', renewal: { after: 0 }', day('2026-12-17')), []],
  ];
  tells(cases);
});
