import { leads, tells } from './told.ts';

const sessions = (lines: string): string => `sessions:\n${lines.replace(/^/gm, '  ')}\n`;

describe('the first lines of somebody who has never seen the format', () => {
  tells([
    [
      'a goal and nothing else',
      'MT102',
      'goal: know each other',
      [
        '1 goal | "goal" belongs under "series", indented by two spaces.',
        '* Move under "series": -goal: know each other +series: +goal: know each other',
        'Keep as "x-goal": -goal: know each other +x-goal: know each other',
      ],
    ],
    [
      'a goal below the series',
      'MT102',
      'series:\n  title: A\nteams: {}\ngoal: know each other # vague\n',
      [
        '4 goal | "goal" belongs under "series", indented by two spaces.',
        '* Move under "series": -goal: know each other # vague +goal: know each other # vague',
        'Keep as "x-goal": -goal: know each other # vague +x-goal: know each other # vague',
      ],
    ],
    [
      'a list above the series',
      'MT102',
      'sponsors:\n  # two\n  - ken\n\nseries: # new\n    title: A',
      [
        '1 sponsors | "sponsors" belongs under "series", indented by two spaces.',
        '* Move under "series": -sponsors: -# two -- ken +sponsors: +# two +- ken',
        'Keep as "x-sponsors": -sponsors: +x-sponsors:',
      ],
    ],
    [
      'a text of several lines',
      'MT102',
      'series:\r\n  title: A\r\nbecause: |\r\n  one\r\n\r\n  two',
      [
        '3 because | "because" belongs under "series", indented by two spaces.',
        '* Move under "series": -because: | -one -two +because: | +one +two',
        'Keep as "x-because": -because: | +x-because: |',
      ],
    ],
    [
      'a series between brackets',
      'MT102',
      'series: { title: A }\ncadence: { every: 1 month, on: 3rd thu }\n',
      [
        '2 cadence | "cadence" belongs under "series", indented by two spaces.',
        'Keep as "x-cadence": -cadence: { every: 1 month, on: 3rd thu } +x-cadence: { every: 1 month, on: 3rd thu }',
      ],
    ],
    [
      'what the series says already',
      'MT102',
      'series:\n  title: A\n  goal: x\ngoal: y\n',
      ['4 goal | "goal" belongs under "series", indented by two spaces.', 'Keep as "x-goal": -goal: y +x-goal: y'],
    ],
    [
      'what could not be read there',
      'MT102',
      'series:\n  title: "A\ngoal: y\n',
      ['3 goal | "goal" belongs under "series", indented by two spaces.', 'Keep as "x-goal": -goal: y +x-goal: y'],
    ],
    [
      'sessions in the series',
      'MT102',
      'series:\n  title: A\n  sessions:\n    - date: 2026-12-17\n',
      [
        '3 sessions | "sessions" is not a key here. Write it at the left margin, beside "series".',
        'Keep as "x-sessions": -sessions: +x-sessions:',
      ],
    ],
    [
      'a session that is a word',
      'MT104',
      sessions('- date: 2026-12-17\n- da'),
      ['3 da | Write this session as keys with values, each on a line of its own.'],
    ],
    [
      'a follow-up that is a sentence',
      'MT104',
      sessions('- date: 2026-12-17\n  followups:\n    - ask Mio'),
      ['4 ask Mio | Write this follow-up as keys with values, each on a line of its own.'],
    ],
    [
      'people in one line',
      'MT104',
      'people: ken, aya\n',
      ['1 ken, aya | "people" takes entries, each behind an id of its own.'],
    ],
    [
      'a length without a text',
      'MT116',
      sessions('- date: 2026-12-17\n  agenda:\n    - 10 min\n    - 1h'),
      [
        '4 10 min | "10 min" says how long, but not what happens. Write that behind the length.',
        '5 1h | "1h" says how long, but not what happens. Write that behind the length.',
      ],
    ],
    [
      'a date of two digits a year',
      'MT105',
      sessions('- date: 10/12/26'),
      ['2 10/12/26 | "10/12/26" can be read two ways. Write the date like 2026-12-17.'],
    ],
    [
      'no date, where it may not be open',
      'MT105',
      'outcomes:\n  - { date: soon, what: x }\n',
      ['2 soon | "soon" is not a date. Write it like 2026-12-17.'],
    ],
  ]);

  leads([
    ['MT102', 'Move', 'goal: know each other', 'series:\n  goal: know each other\n'],
    [
      'MT102',
      'Move',
      'series:\n  title: A\nteams: {}\ngoal: know each other # vague\n',
      'series:\n  title: A\n  goal: know each other # vague\nteams: {}\n',
    ],
    [
      'MT102',
      'Move',
      'sponsors:\n  # two\n  - ken\n\nseries: # new\n    title: A',
      '\nseries: # new\n    title: A\n    sponsors:\n      # two\n      - ken\n',
    ],
    [
      'MT102',
      'Move',
      'series:\r\n  title: A\r\nbecause: |\r\n  one\r\n\r\n  two',
      'series:\r\n  title: A\r\n  because: |\r\n    one\r\n\r\n    two\r\n',
    ],
    ['MT102', 'Move', 'series:\nstart: "15:00"\n', 'series:\n  start: "15:00"\n'],
  ]);
});
