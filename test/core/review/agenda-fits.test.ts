import { type Told, tells } from './told.ts';

const session = (lines: string, date = '2026-12-17'): string =>
  `sessions:\n  - date: ${date}\n${lines.replace(/^/gm, '    ')}\n`;
const topics = 'topics: { waits: { question: What waits? }, terms: { question: Which word means two things? } }\n';
const talking = (lines: string): string => topics + session(lines);

describe('an agenda that does not fit', () => {
  const cases: readonly Told[] = [
    [
      'nothing of a session that is over',
      'MT304',
      'sessions:\n  - { date: 2026-11-22, minutes: 30, agenda: [45m talk] }\n  - { date: 2026-11-23, status: held, minutes: 30, agenda: [45m talk] }\n',
      [],
    ],
    [
      'a session on the day itself can still be trimmed',
      'MT304',
      'sessions:\n  - { date: 2026-11-23, minutes: 30, agenda: [45m talk] }\n',
      [
        '2 agenda | The agenda adds up to 45 min, the session is 30 min. Trim a block, or plan 15 min more.',
        'Shorten "talk" to 30 min: -- { date: 2026-11-23, minutes: 30, agenda: [45m talk] } +- { date: 2026-11-23, minutes: 30, agenda: [30m talk] }',
        'Lengthen the session to 45 min: -- { date: 2026-11-23, minutes: 30, agenda: [45m talk] } +- { date: 2026-11-23, minutes: 45, agenda: [45m talk] }',
      ],
    ],
    [
      'the longest block gives what is over',
      'MT304',
      session('minutes: 60\nagenda:\n  - 15m intro\n  - 50m talk\n  - 10m close'),
      [
        '4 agenda | The agenda adds up to 75 min, the session is 60 min. Trim a block, or plan 15 min more.',
        'Shorten "talk" to 35 min: -- 50m talk +- 35m talk',
        'Scale all blocks to fit: -- 15m intro -- 50m talk +- 10m intro +- 40m talk',
        'Lengthen the session to 75 min: -minutes: 60 +minutes: 75',
      ],
    ],
    [
      'of two longest the first gives',
      'MT304',
      session('minutes: 50\nagenda:\n  - 5m a\n  - 25m b\n  - 25m c'),
      [
        '4 agenda | The agenda adds up to 55 min, the session is 50 min. Trim a block, or plan 5 min more.',
        'Shorten "b" to 20 min: -- 25m b +- 20m b',
        'Scale all blocks to fit: -- 25m c +- 20m c',
        'Lengthen the session to 55 min: -minutes: 50 +minutes: 55',
      ],
    ],
    [
      'a block keeps five minutes',
      'MT304',
      session('minutes: 10\nagenda:\n  - 10m a\n  - 5m b'),
      [
        '4 agenda | The agenda adds up to 15 min, the session is 10 min. Trim a block, or plan 5 min more.',
        'Shorten "a" to 5 min: -- 10m a +- 5m a',
        'Scale all blocks to fit: -- 10m a +- 5m a',
        'Lengthen the session to 15 min: -minutes: 10 +minutes: 15',
      ],
    ],
    [
      'a block of four minutes is none',
      'MT304',
      session('minutes: 10\nagenda:\n  - 9m a\n  - 5m b\n  - 1m c'),
      [
        '4 agenda | The agenda adds up to 15 min, the session is 10 min. Trim a block, or plan 5 min more.',
        'Scale all blocks to fit: -- 9m a -- 5m b +- 6m a +- 3m b',
        'Lengthen the session to 15 min: -minutes: 10 +minutes: 15',
      ],
    ],
    [
      'a single block is shortened, not scaled',
      'MT304',
      session('minutes: 30\nagenda:\n  - 45m talk'),
      [
        '4 agenda | The agenda adds up to 45 min, the session is 30 min. Trim a block, or plan 15 min more.',
        'Shorten "talk" to 30 min: -- 45m talk +- 30m talk',
        'Lengthen the session to 45 min: -minutes: 30 +minutes: 45',
      ],
    ],
    [
      'a block is known by its topic, too',
      'MT304',
      session('minutes: 30\nagenda:\n  - { minutes: 45, topic: waits }'),
      [
        '4 agenda | The agenda adds up to 45 min, the session is 30 min. Trim a block, or plan 15 min more.',
        'Shorten "waits" to 30 min: -- { minutes: 45, topic: waits } +- { minutes: 30, topic: waits }',
        'Lengthen the session to 45 min: -minutes: 30 +minutes: 45',
      ],
    ],
    [
      'steps of five where all are such',
      'MT304',
      session('minutes: 60\nagenda:\n  - 10m a\n  - 50m b\n  - 30m c'),
      [
        '4 agenda | The agenda adds up to 90 min, the session is 60 min. Trim a block, or plan 30 min more.',
        'Shorten "b" to 20 min: -- 50m b +- 20m b',
        'Scale all blocks to fit: -- 10m a -- 50m b -- 30m c +- 5m a +- 35m b +- 20m c',
        'Lengthen the session to 90 min: -minutes: 60 +minutes: 90',
      ],
    ],
    [
      'every minute where the session is of another length',
      'MT304',
      session('minutes: 59\nagenda:\n  - 10m a\n  - 50m b\n  - 30m c'),
      [
        '4 agenda | The agenda adds up to 90 min, the session is 59 min. Trim a block, or plan 31 min more.',
        'Shorten "b" to 19 min: -- 50m b +- 19m b',
        'Scale all blocks to fit: -- 10m a -- 50m b -- 30m c +- 6m a +- 33m b +- 20m c',
        'Lengthen the session to 90 min: -minutes: 59 +minutes: 90',
      ],
    ],
    [
      'what was cut off most gets back first',
      'MT304',
      session('minutes: 11\nagenda:\n  - 5m a\n  - 6m b\n  - 9m c'),
      [
        '4 agenda | The agenda adds up to 20 min, the session is 11 min. Trim a block, or plan 9 min more.',
        'Scale all blocks to fit: -- 5m a -- 6m b -- 9m c +- 3m a +- 3m b +- 5m c',
        'Lengthen the session to 20 min: -minutes: 11 +minutes: 20',
      ],
    ],
    [
      'the smallest keeps a step, and who got most gives it',
      'MT304',
      session('minutes: 30\nagenda:\n  - 5m a\n  - 5m b\n  - 70m c\n  - 70m d'),
      [
        '4 agenda | The agenda adds up to 150 min, the session is 30 min. Trim a block, or plan 120 min more.',
        'Scale all blocks to fit: -- 70m c -- 70m d +- 10m c +- 10m d',
        'Lengthen the session to 150 min: -minutes: 30 +minutes: 150',
      ],
    ],
    [
      'no step for each',
      'MT304',
      session('minutes: 3\nagenda:\n  - 2m a\n  - 2m b\n  - 2m c\n  - 2m d'),
      [
        '4 agenda | The agenda adds up to 8 min, the session is 3 min. Trim a block, or plan 5 min more.',
        'Lengthen the session to 8 min: -minutes: 3 +minutes: 8',
      ],
    ],
    [
      'one step for each',
      'MT304',
      session('minutes: 4\nagenda:\n  - 2m a\n  - 2m b\n  - 2m c\n  - 9m d'),
      [
        '4 agenda | The agenda adds up to 15 min, the session is 4 min. Trim a block, or plan 11 min more.',
        'Scale all blocks to fit: -- 2m a -- 2m b -- 2m c -- 9m d +- 1m a +- 1m b +- 1m c +- 1m d',
        'Lengthen the session to 15 min: -minutes: 4 +minutes: 15',
      ],
    ],
    [
      'a block without minutes is left alone',
      'MT304',
      session('minutes: 30\nagenda:\n  - { what: a }\n  - 20m b\n  - 20m c'),
      [
        '4 agenda | The agenda adds up to 40 min, the session is 30 min. Trim a block, or plan 10 min more.',
        'Shorten "b" to 10 min: -- 20m b +- 10m b',
        'Scale all blocks to fit: -- 20m b -- 20m c +- 15m b +- 15m c',
        'Lengthen the session to 40 min: -minutes: 30 +minutes: 40',
      ],
    ],
    [
      'the second of two sessions',
      'MT304',
      `${session('minutes: 30\nagenda: [30m a]', '2026-12-10')}  - date: 2026-12-17\n    minutes: 30\n    agenda:\n      - 31m b\n`,
      [
        '7 agenda | The agenda adds up to 31 min, the session is 30 min. Trim a block, or plan 1 min more.',
        'Shorten "b" to 30 min: -- 31m b +- 30m b',
        'Lengthen the session to 31 min: -minutes: 30 +minutes: 31',
      ],
    ],
    ['it takes no minute too many', 'MT304', session('minutes: 30\nagenda: [10m a, 20m b]'), []],
    ['a cancelled session', 'MT304', session('status: cancelled\nminutes: 30\nagenda: [45m a]'), []],
  ];
  tells(cases);
});
describe('topics of the agenda and of the session', () => {
  const cases: readonly Told[] = [
    [
      'a topic that the session does not list',
      'MT211',
      talking(
        'topics: [waits]\nagenda:\n  - { minutes: 9, what: a, topic: waits }\n  - { minutes: 20, what: b, topic: terms }',
      ),
      [
        '7 terms | This block uses "terms", which is not among the topics of the session. Add it there.',
        '* Add to the topics of the session: -topics: [waits] +topics: [waits, terms]',
      ],
    ],
    [
      'said once for all its blocks',
      'MT211',
      talking('topics: [waits]\nagenda:\n  - { minutes: 9, topic: terms }\n  - { minutes: 20, topic: terms }'),
      [
        '6 terms | This block uses "terms", which is not among the topics of the session. Add it there.',
        '* Add to the topics of the session: -topics: [waits] +topics: [waits, terms]',
      ],
    ],
    [
      'no topics listed: the agenda is the list',
      'MT211',
      talking('topics: []\nagenda:\n  - { minutes: 20, topic: terms }'),
      [],
    ],
    ['no list at all', 'MT211', talking('agenda:\n  - { minutes: 20, topic: terms }'), []],
    [
      'a cancelled session',
      'MT211',
      talking('status: cancelled\ntopics: [waits]\nagenda:\n  - { minutes: 20, topic: terms }'),
      [],
    ],
    [
      'a topic nobody knows is told by another rule',
      'MT211',
      talking('topics: [waits]\nagenda:\n  - { minutes: 20, topic: zzz }'),
      [],
    ],
    [
      'a block without a topic beside one with it',
      'MT211',
      talking('topics: [waits]\nagenda:\n  - 5m a\n  - { minutes: 20, topic: terms }'),
      [
        '7 terms | This block uses "terms", which is not among the topics of the session. Add it there.',
        '* Add to the topics of the session: -topics: [waits] +topics: [waits, terms]',
      ],
    ],
  ];
  tells(cases);
});
