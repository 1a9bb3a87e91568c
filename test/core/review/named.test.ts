import { type Told, tells } from './told.ts';

const said = (hints: string, more: string, rest = ''): string =>
  `sessions:\n  - date: 2026-10-15\n    ${more}\n    hints:\n      - ${hints}\n${rest}`;
const old = (hint: string, outcomes = ''): string =>
  `series: { title: A }\nsessions:\n  - date: 2026-08-20\n    hints:\n      - ${hint}\n${outcomes}`;
const came = (...lines: string[]): string => `outcomes:\n${lines.map((line) => `  - { ${line} }\n`).join('')}`;
const others = (...all: string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(all.map((text, nth) => [`${'bcd'[nth]}.meetup.yaml`, text]));

describe('who is named twice, and whose hint it was', () => {
  const cases: readonly Told[] = [
    [
      'somebody in two files',
      'MT205',
      { text: 'people:\n  aya: {}\n  ken: {}\n', others: others('people:\n  aya: { team: x }\n  mio: {}\n') },
      [
        '2 aya | "aya" is also defined in b.meetup.yaml. Keep one of them.',
        '> b.meetup.yaml 2 | "aya" is also defined here.',
        'Keep this one: (b.meetup.yaml) -aya: { team: x }',
        'Keep the one in b.meetup.yaml: -aya: {}',
      ],
    ],
    [
      'somebody in three files',
      'MT205',
      { text: 'people:\n  aya: {}\n  ken: {}\n', others: others('people: { aya: {} }\n', 'people: { aya: {} }\n') },
      [
        '2 aya | "aya" is also defined in b.meetup.yaml. Keep one of them.',
        '> b.meetup.yaml 1 | "aya" is also defined here.',
        '> c.meetup.yaml 1 | "aya" is also defined here.',
        'Keep the one in b.meetup.yaml: -aya: {}',
      ],
    ],
    [
      'a team in two files',
      'MT205',
      { text: 'teams:\n  dev: {}\n  qa: {}\n', others: others('teams:\n  dev: {}\n  ops: {}\n') },
      [
        '2 dev | "dev" is also defined in b.meetup.yaml. Keep one of them.',
        '> b.meetup.yaml 2 | "dev" is also defined here.',
        'Keep this one: (b.meetup.yaml) -dev: {}',
        'Keep the one in b.meetup.yaml: -dev: {}',
      ],
    ],
    ['a person called as a team', 'MT205', { text: 'teams:\n  dev: {}\n', others: others('people:\n  dev: {}\n') }, []],
    [
      'a hint from somebody who is not listed',
      'MT212',
      said('{ from: mio, said: x }', 'host: ken'),
      [
        '5 mio | mio gave a hint but is not listed as present on Thu 15 Oct. Add mio to the participants.',
        '* Add mio to the participants: +participants: +- mio',
        'Change who said it: {path:[sessions,0,hints,0,from],of:people,but:[mio]}',
      ],
    ],
    [
      'the second of two',
      'MT212',
      said(
        '{ from: ken, said: x }\n      - { from: mio, said: y }',
        'participants: [ken]',
        'people: { mio: { name: Mio Sato }, ken: {} }\n',
      ),
      [
        '6 mio | Mio Sato gave a hint but is not listed as present on Thu 15 Oct. Add Mio Sato to the participants.',
        '* Add Mio Sato to the participants: -participants: [ken] +participants: [ken, mio]',
        'Change who said it: {path:[sessions,0,hints,1,from],of:people,but:[mio]}',
      ],
    ],
    ['a hint from a co-host', 'MT212', said('{ from: mio, said: x }', 'cohosts: [mio]'), []],
    ['a hint from nobody', 'MT212', said('{ said: x }', 'host: ken'), []],
    ['a hint where nobody is listed', 'MT212', said('{ from: mio, said: x }', 'place: 5F'), []],
    ['a hint of a cancelled session', 'MT212', said('{ from: mio, said: x }', 'host: ken\n    status: cancelled'), []],
    ['a hint of an open date', 'MT212', said('{ from: mio, said: x }', 'host: ken').replace('2026-10-15', 'tbd'), []],
    ['no hints', 'MT212', said('{ from: mio, said: x }', 'host: ken').replace(/ {4}hints[\s\S]*/, ''), []],
    [
      'a hint that waits, by its id',
      'MT442',
      old('{ id: h7, from: mio, said: Ask first }', came('date: 2026-11-10, what: A check')),
      [
        '5 Ask first | 95 days ago mio said "Ask first". Did something come of it?',
        'Link to "A check": -- { date: 2026-11-10, what: A check } +- { date: 2026-11-10, what: A check, from: [h7] }',
        'Record an outcome: +- { date: 2026-11-23, what: "", from: [h7] }',
      ],
    ],
    [
      'a hint that waits, without an id',
      'MT442',
      old('{ from: mio, said: Ask first }', came('date: 2026-11-10, what: A check')),
      [
        '5 Ask first | 95 days ago mio said "Ask first". Did something come of it?',
        'Link to "A check": -- { from: mio, said: Ask first } -- { date: 2026-11-10, what: A check } +- { id: h1, from: mio, said: Ask first } +- { date: 2026-11-10, what: A check, from: [h1] }',
        'Record an outcome: -- { from: mio, said: Ask first } +- { id: h1, from: mio, said: Ask first } +- { date: 2026-11-23, what: "", from: [h1] }',
      ],
    ],
    [
      'a hint without an id beside one with the first',
      'MT442',
      old(
        '{ from: mio, said: Ask first }\n      - { id: h1, from: ken, said: x }',
        came('date: 2026-11-10, what: A check, from: [h1]'),
      ),
      [
        '5 Ask first | 95 days ago mio said "Ask first". Did something come of it?',
        'Link to "A check": -- { from: mio, said: Ask first } -- { date: 2026-11-10, what: A check, from: [h1] } +- { id: h2, from: mio, said: Ask first } +- { date: 2026-11-10, what: A check, from: [h1, h2] }',
        'Record an outcome: -- { from: mio, said: Ask first } +- { id: h2, from: mio, said: Ask first } +- { date: 2026-11-23, what: "", from: [h2] }',
      ],
    ],
    [
      'the three last outcomes',
      'MT442',
      old(
        '{ id: h1, from: mio, said: x }',
        came(
          'date: 2026-11-13, what: d',
          'date: 2026-11-10, what: a',
          'date: 2026-11-11, what: b',
          'date: 2026-11-12, what: c',
        ),
      ),
      [
        '5 x | 95 days ago mio said "x". Did something come of it?',
        'Link to "b": -- { date: 2026-11-11, what: b } +- { date: 2026-11-11, what: b, from: [h1] }',
        'Link to "c": -- { date: 2026-11-12, what: c } +- { date: 2026-11-12, what: c, from: [h1] }',
        'Link to "d": -- { date: 2026-11-13, what: d } +- { date: 2026-11-13, what: d, from: [h1] }',
        'Record an outcome: +- { date: 2026-11-23, what: "", from: [h1] }',
      ],
    ],
    [
      'what came before a hint is not offered',
      'MT442',
      old(
        '{ id: h1, from: mio, said: x }',
        came('date: 2026-08-19, what: before', 'date: 2026-08-20, what: on the day', 'what: some day'),
      ),
      [
        '5 x | 95 days ago mio said "x". Did something come of it?',
        'Link to "on the day": -- { date: 2026-08-20, what: on the day } +- { date: 2026-08-20, what: on the day, from: [h1] }',
        'Record an outcome: +- { date: 2026-11-23, what: "", from: [h1] }',
      ],
    ],
    [
      'a year ago',
      'MT442',
      old('{ from: mio, said: x }').replace('2026-08-20', '2025-11-23'),
      [
        '5 x | 365 days ago mio said "x". Did something come of it?',
        'Record an outcome: -- { from: mio, said: x } +- { id: h1, from: mio, said: x } +outcomes: +- date: 2026-11-23 +what: "" +from: +- h1',
      ],
    ],
    ['more than a year ago', 'MT442', old('{ from: mio, said: x }').replace('2026-08-20', '2025-11-22'), []],
    ['from nobody', 'MT442', old('{ said: x }'), []],
  ];
  tells(cases);
});
