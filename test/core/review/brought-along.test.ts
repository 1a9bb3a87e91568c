import { type Told, tells } from './told.ts';

const session = (lines: string): string => `sessions:\n  - date: 2026-12-17\n${lines.replace(/^/gm, '    ')}\n`;
const dated = (text: string): string => `sessions:\n  - date: ${text}\n`;

describe('what came from somewhere else says what it is', () => {
  const cases: readonly Told[] = [
    [
      'a day as a spreadsheet counts it is likely, not certain',
      'MT105',
      dated('46373'),
      [
        '2 46373 | "46373" is how a spreadsheet counts days. It stands for 2026-12-17: write that.',
        '* Write 2026-12-17: -- date: 46373 +- date: 2026-12-17',
      ],
    ],
    [
      'a day and a time as a spreadsheet counts them',
      'MT105',
      dated('46373.625'),
      [
        '2 46373.625 | "46373.625" is how a spreadsheet counts days. It stands for 2026-12-17: write that.',
        '* Split into date 2026-12-17 and start "15:00": -- date: 46373.625 +- date: 2026-12-17 +start: "15:00"',
      ],
    ],
    [
      'an offset, where nobody says which clock counts',
      'MT105',
      dated('2026-12-17T15:00:00+09:00'),
      [
        '2 2026-12-17T15:00:00+09:00 | "2026-12-17T15:00:00+09:00" says how far its clock is from UTC. Write the date and the start as the clock of the series shows them.',
        '* Split into date 2026-12-17 and start "15:00": -- date: 2026-12-17T15:00:00+09:00 +- date: 2026-12-17 +start: "15:00"',
      ],
    ],
    [
      'a time in UTC, where nobody says which clock counts',
      'MT105',
      dated('2026-12-17T06:00:00Z'),
      [
        '2 2026-12-17T06:00:00Z | "2026-12-17T06:00:00Z" says how far its clock is from UTC. Write the date and the start as the clock of the series shows them.',
      ],
    ],
    [
      'a time in UTC that is the next day where the series is',
      'MT105',
      `series: { title: A, timezone: Asia/Tokyo }\n${dated('2026-12-17T15:30:00Z')}`,
      [
        '3 2026-12-17T15:30:00Z | "2026-12-17T15:30:00Z" says how far its clock is from UTC. Write the date and the start as the clock of the series shows them.',
        '* Split into date 2026-12-18 and start "00:30": -- date: 2026-12-17T15:30:00Z +- date: 2026-12-18 +start: "00:30"',
      ],
    ],
    [
      'an hour past midnight behind a date',
      'MT105',
      dated('2026-12-17 25:30'),
      [
        '2 2026-12-17 25:30 | "2026-12-17 25:30" is "01:30" on the next day. Write the date of that day, and "01:30" as the start.',
      ],
    ],
    [
      'an hour past midnight',
      'MT106',
      session('start: 25:00'),
      ['3 25:00 | "25:00" is "01:00" on the next day. Write "01:00", and the next day as the date.'],
    ],
    [
      'a start with its end past midnight',
      'MT106',
      session('start: 22:00〜25:00'),
      [
        '3 22:00〜25:00 | "22:00〜25:00" is a start and an end. Write the start and the length: "22:00", 180 min.',
        '*! Split into start "22:00" and 180 min: -start: 22:00〜25:00 +start: "22:00" +minutes: 180',
      ],
    ],
    [
      'a file between the fences of Markdown, at its beginning',
      'MT101',
      `\`\`\`yaml\n${dated('2026-12-17')}`,
      [
        '1 ```yaml | This line cannot be read: it is a Markdown fence; a meetup file holds only what stands between the two.',
        '*! Remove the fence: -```yaml',
      ],
    ],
    [
      'a file between the fences of Markdown, at its end',
      'MT101',
      `${dated('2026-12-17')}\`\`\``,
      [
        '3 ``` | This line cannot be read: it is a Markdown fence; a meetup file holds only what stands between the two.',
        '*! Remove the fence: -```',
      ],
    ],
    [
      'a table',
      'MT101',
      '日付,主催者,題\n2026-12-17,健,A\n',
      [
        '1 日付,主催者,題 | This line cannot be read: it is a row of a table; dates go below "sessions:", each as "- date: 2026-12-17", and names below "people:".',
      ],
    ],
    [
      'a table with tabs, behind a series',
      'MT101',
      'series: { title: A }\n\ndate\thost\n2026-12-17\tken\n',
      [
        '3 date\thost | This line cannot be read: it is a row of a table; dates go below "sessions:", each as "- date: 2026-12-17", and names below "people:".',
      ],
    ],
    [
      'a sentence with a comma is no table',
      'MT101',
      'Hello, you\nthere, too\n',
      ['1 Hello, you | This line cannot be read: a meetup file starts with keys such as "series:" and "sessions:".'],
    ],
  ];
  tells(cases);
});
