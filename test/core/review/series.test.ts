import assert from 'node:assert/strict';
import { ended, monthly, series } from './plans.ts';
import { after, holds } from './told.ts';

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
