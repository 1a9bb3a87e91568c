import assert from 'node:assert/strict';
import { Folder } from '../folder.ts';
import { sessions } from './plans.ts';
import { holds, leads, told } from './told.ts';

describe('what is said of the groups and topics of a session', () => {
  const groups = (...ones: readonly string[]): string =>
    `series: { title: A }\n${sessions(...['2026-09-17', '2026-10-15', '2026-12-17'].map((date, nth) => `date: ${date}, groups: ${ones[nth]}`))}`;
  const third = (names: string, times = 3): readonly string[] => [
    `5 groups | With this session, ${names} have been in one group ${times} times. Mix the groups once more. | Mix the groups (mixGroups)`,
  ];
  holds('MT452', [
    ['the third time', groups('[[ken, mio]]', '[[mio, ken]]', '[[aya, mio, ken]]'), third('ken and mio')],
    [
      'once for a session, however often they are written',
      groups('[[ken, mio], [mio, ken]]', '[[sho, rie]]', '[[ken, mio]]'),
      [],
    ],
    [
      'of several pairs the one that met most often',
      `series: { title: A }\n${sessions(
        'date: 2026-08-20, groups: [[sho, rie]]',
        'date: 2026-09-17, groups: [[ken, mio], [sho, rie]]',
        'date: 2026-10-15, groups: [[ken, mio], [sho, rie]]',
        'date: 2026-12-17, groups: [[ken, mio], [sho, rie]]',
      )}`,
      third('rie and sho', 4).map((one) => one.replace('5 ', '6 ')),
    ],
    [
      'the first of those that met as often',
      groups('[[ken, mio], [aya, rie]]', '[[ken, mio], [aya, rie]]', '[[ken, mio], [aya, rie]]'),
      third('ken and mio'),
    ],
    ['not with oneself', groups('[[ken, ken]]', '[[ken, ken]]', '[[ken, ken]]'), []],
    ['not of those who were in the room and in no group', groups('[[ken, mio]]', '[]', '[[ken, mio]]'), []],
    ['not of a cancelled session', groups('[[ken, mio]]', '[[ken, mio]]', '[[ken, mio]], status: cancelled'), []],
    ['not of one held today', groups('[[ken, mio]]', '[[ken, mio]]', '[[ken, mio]], status: held'), []],
    [
      'not while the date is open',
      groups('[[ken, mio]]', '[[ken, mio]]', '[[ken, mio]]').replace('2026-12-17', 'tbd'),
      [],
    ],
  ]);

  it('MT452: of a hundred in one group some know each other; more are a crowd', () => {
    const group = (size: number): string => `[[${Array.from({ length: size }, (_, nth) => `p${nth}`).join(', ')}]]`;
    const of = (size: number): number => told('MT452', groups(group(size), group(size), group(size))).length;
    assert.deepEqual([of(100), of(101)], [1, 0]);
  });
  it('MT452: who sat together in another series is counted there', () => {
    const texts = {
      'a.meetup.yaml': groups('[[ken, mio]]', '[[ken, mio]]', '[[ken, mio]]'),
      'b.meetup.yaml': groups('[[sho, rie]]', '[[sho, rie]]', '[[sho, rie]]'),
    };
    const folder = new Folder(texts);
    for (const file of Object.keys(texts))
      assert.equal(folder.findings(file).filter(({ code }) => code === 'MT452').length, 1, file);
  });

  const soon = (date: string, more = '', head = 'title: A', topics = ''): string =>
    `series: { ${head} }\nsessions:\n  - date: ${date}\n${more}${topics}`;
  const backlog = `topics: { ${['a', 'b', 'c', 'd'].map((id) => `${id}: { question: What waits? }`).join(', ')} }\n`;
  holds('MT408', [
    [
      'two weeks ahead',
      soon('2026-12-07'),
      ['3 2026-12-07 | With 14 days to go until Mon 7 Dec, no topic is chosen yet. Start from one question.'],
    ],
    ['not fifteen days', soon('2026-12-08'), []],
    [
      'the backlog, three of it to choose from',
      soon('2026-12-07', '', 'title: A', backlog),
      [
        '3 2026-12-07 | With 14 days to go until Mon 7 Dec, no topic is chosen yet. Pick one from the backlog (4 topics). | Choose "a" / Choose "b" / Choose "c"',
      ],
    ],
    [
      'what another session takes is no backlog',
      `${soon('2026-12-07')}  - { date: 2026-10-15, topics: [a, b, c] }\n${backlog}`,
      [
        '3 2026-12-07 | With 14 days to go until Mon 7 Dec, no topic is chosen yet. Pick one from the backlog (1 topic). | Choose "d"',
      ],
    ],
    [
      'a goal may lead to topics',
      soon('2026-12-07', '', 'title: A, goal: x'),
      [
        '3 2026-12-07 | With 14 days to go until Mon 7 Dec, no topic is chosen yet. Start from one question. | Turn the goal into topics (goalToTopics)',
      ],
    ],
    [
      'not where there are topics',
      soon('2026-12-07', '', 'title: A, goal: x', backlog),
      [
        '3 2026-12-07 | With 14 days to go until Mon 7 Dec, no topic is chosen yet. Pick one from the backlog (4 topics). | Choose "a" / Choose "b" / Choose "c"',
      ],
    ],
    ['a topic is one', soon('2026-12-07', '    topics: [a]\n'), []],
    ['so is a title', soon('2026-12-07', '    title: X\n'), []],
    ['so is an agenda', soon('2026-12-07', '    agenda: [10m x]\n'), []],
    ['not of a cancelled one', soon('2026-12-07', '    status: cancelled\n'), []],
    ['not of one held today', soon('2026-11-23', '    status: held\n'), []],
    [
      'not of a series that is closed',
      soon('2026-12-07', '', 'title: A, renewal: { decisions: [{ date: 2026-12-08, decision: close }] }'),
      [],
    ],
  ]);
  leads([
    [
      'MT408',
      'Choose "b"',
      soon('2026-12-07', '', 'title: A', backlog),
      soon('2026-12-07', '    topics:\n      - b\n', 'title: A', backlog),
    ],
  ]);

  const times = (start: string, session: string): string =>
    `series: { title: A, start: ${start} }\nsessions:\n  - date: 2026-12-17\n    start: ${session}\n`;
  holds('MT117', [
    [
      'each that others read as a number',
      times('15:00', '16:30'),
      [
        '1 15:00 | Some other tools read 15:00 without quotes as a number. Quotes keep it a time. | Write "15:00" with quotes* / Quote all times in this file (all)',
        '4 16:30 | Some other tools read 16:30 without quotes as a number. Quotes keep it a time. | Write "16:30" with quotes* / Quote all times in this file (all)',
      ],
    ],
    ['none in quotation marks', times('"15:00"', "'16:30'"), []],
    ['none with a zero in front', times('09:00', '08:30'), []],
    ['none that is no time', times('later', '3pm'), []],
    ['an alias stands for what is written elsewhere', times('&t "15:00"', '*t'), []],
  ]);
  leads([['MT117', 'Write', times('15:00', '"16:30"'), times('"15:00"', '"16:30"')]]);
});
