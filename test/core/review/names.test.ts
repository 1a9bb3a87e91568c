import assert from 'node:assert/strict';
import { holds, leads, type Others, told } from './told.ts';

describe('a name nobody has declared', () => {
  const host = (id: string, people = 'people: { ken: {}, mio: {} }\n'): string =>
    `sessions: [{ date: 2026-12-17, host: ${id} }]\n${people}`;
  const shared = (people: string, file = 'b.meetup.yaml'): Others => ({ [file]: `people: { ${people} }\n` });
  const add = (id: string, file = 'in this file'): string =>
    `Add "${id}" to people ${file === 'in this file' ? file : `in ${file}`}`;
  holds('MT201', [
    [
      'with the one that is meant',
      host('kenn'),
      [`1 kenn | "kenn" is not in "people". Did you mean "ken"? | Replace with "ken"* / ${add('kenn')}`],
    ],
    [
      'without, where nobody knows',
      host('zebra'),
      [`1 zebra | "zebra" is not in "people" yet. Add the person, or check the spelling. | ${add('zebra')}`],
    ],
    [
      'the file that declares the most comes before this one',
      host('zebra', ''),
      [
        `1 zebra | "zebra" is not in "people" yet. Add the person, or check the spelling. | ${add('zebra', 'c.meetup.yaml')} / ${add('zebra')}`,
      ],
      { ...shared('a: {}'), ...shared('b: {}, c: {}', 'c.meetup.yaml'), ...shared('d: {}', 'd.meetup.yaml') },
    ],
    [
      'of two that declare as many the first',
      host('zebra', ''),
      [
        `1 zebra | "zebra" is not in "people" yet. Add the person, or check the spelling. | ${add('zebra', 'b.meetup.yaml')} / ${add('zebra')}`,
      ],
      { ...shared('a: {}'), ...shared('b: {}', 'c.meetup.yaml') },
    ],
    [
      'by the name that is shown, in any width',
      host('鈴木　健', 'people: { ken: { name: 鈴木 健 }, mio: {} }\n'),
      [`1 鈴木　健 | "鈴木　健" is not in "people". Did you mean "ken"? | Replace with "ken"* / ${add('鈴木　健')}`],
    ],
    [
      'not by a name that two have',
      host('SUZUKI', 'people: { ken: { name: Suzuki }, mio: { name: suzuki } }\n'),
      [`1 SUZUKI | "SUZUKI" is not in "people" yet. Add the person, or check the spelling. | ${add('SUZUKI')}`],
    ],
    [
      'teams are no people',
      'series: { title: A, teams: [zebra] }\npeople: { ken: {} }\nteams: { dev: {}, ops: {} }\n',
      [],
    ],
    ['nothing while nobody is declared', host('zebra', 'teams: { dev: {} }\n'), []],
    ['nothing of what cannot be seen', host('k\u200ben'), []],
  ]);
  holds('MT202', [
    [
      'with the team that is meant',
      'series: { title: A, teams: [dve, ops] }\nteams: { dev: {}, ops: {} }\n',
      ['1 dve | "dve" is not in "teams". Did you mean "dev"? | Replace with "dev"* / Add "dve" to teams in this file'],
    ],
    [
      'without',
      'series: { title: A, teams: [zebra, ops] }\nteams: { dev: {}, ops: {} }\n',
      [
        '1 zebra | "zebra" is not in "teams" yet. Add the team, or check the spelling. | Add "zebra" to teams in this file',
      ],
    ],
    [
      'people are no teams',
      'people: { zebra: {} }\nsessions: [{ date: 2026-12-17, host: yak }]\nteams: { dev: {} }\n',
      [],
    ],
  ]);
  const concerns = (team: string): string =>
    `teams: { dev: {}, ops: {} }\ntopics: { a: { question: What waits?, concerns: ${team} } }\n`;
  leads([
    ['MT201', 'in this file', host('zebra'), host('zebra', 'people: { ken: {}, mio: {}, zebra: {} }\n')],
    ['MT201', 'in b.meetup.yaml', host('zebra', ''), 'people: { a: {}, zebra: {} }\n', shared('a: {}')],
    ['MT202', 'Replace', concerns('{ dve: x }'), concerns('{ dev: x }')],
    ['MT202', 'Replace', concerns('[dve]'), concerns('[dev]')],
    [
      'MT202',
      'Replace',
      'teams: { dev: {} }\npeople: { ken: { team: dve } }\n',
      'teams: { dev: {} }\npeople: { ken: { team: dev } }\n',
    ],
  ]);

  const topics = (id: string, declared = 'waits, talk'): string =>
    `topics: { ${declared
      .split(', ')
      .filter(Boolean)
      .map((one) => `${one}: { question: What waits? }`)
      .join(', ')} }\nsessions: [{ date: 2026-12-17, topics: [${id}] }]\n`;
  holds('MT203', [
    [
      'with the topic that is meant',
      topics('wait'),
      ['2 wait | "wait" is not in "topics". Did you mean "waits"? | Replace with "waits"* / Create topic "wait"'],
    ],
    [
      'without',
      topics('zebra'),
      ['2 zebra | "zebra" is not in "topics" yet. Create it with one opening question. | Create topic "zebra"'],
    ],
    ['nothing of one that differs in case: that is said in other words', topics('WAITS'), []],
    ['nothing while the file has none', topics('zebra', ''), [], { 'b.meetup.yaml': topics('waits') }],
    ['nothing of people', `people: { ken: {} }\n${topics('waits')}`.replace('topics: [', 'host: zebra, topics: ['), []],
  ]);
  leads([['MT203', 'Replace', topics('wait'), topics('waits')]]);

  const from = (id: string, hints = 'h10, h20'): string =>
    `sessions:\n  - date: 2026-10-15\n    hints: [${hints
      .split(', ')
      .filter(Boolean)
      .map((one) => `{ id: ${one}, from: mio, said: x }`)
      .join(', ')}]\noutcomes: [{ date: 2026-11-02, what: x, from: [${id}] }]\n`;
  holds('MT204', [
    [
      'with the hint that is meant, and all there are',
      from('h11'),
      [
        '4 h11 | No session has a hint "h11". Pick the hint this outcome came from. | Use "h10" / Pick a hint (hints outcomes 0 from 0)',
      ],
    ],
    [
      'without',
      from('zebra'),
      [
        '4 zebra | No session has a hint "zebra". Pick the hint this outcome came from. | Pick a hint (hints outcomes 0 from 0)',
      ],
    ],
    ['nothing of one that differs in case', from('H10'), []],
    ['nothing while no hint has an id', from('h10', ''), []],
    ['nothing of people', `people: { ken: {} }\n${from('h10').replace('from: [', 'people: [zebra], from: [')}`, []],
  ]);

  it('MT201 and MT202: people by the names of people, teams by those of teams', () => {
    const text =
      'series: { title: A, teams: [開発部, ops] }\npeople: { ken: { name: 鈴木 健 }, mio: { name: 林 澪 } }\nteams: { dev: { name: 開発部 }, ops: {} }\nsessions: [{ date: 2026-12-17, host: 林　澪 }]\n';
    for (const [code, guess] of [
      ['MT201', 'mio'],
      ['MT202', 'dev'],
    ] as const)
      assert.match(told(code, text)[0] ?? '', new RegExp(`Did you mean "${guess}"`));
  });
  holds('MT206', [
    [
      'put together in another way, beside another that is like it',
      host('か\u3099', 'people: { が: {}, ガ: {} }\n'),
      [
        '1 か\u3099 | "か\u3099" looks like the declared id but is made of other characters (Unicode form). Use the declared one. | Use "が"*',
      ],
    ],
    ['nothing of one that is declared in the same way', host('か\u3099', 'people: { か\u3099: {} }\n'), []],
    [
      'in another case, with the one that is declared',
      host('Ken'),
      ['1 Ken | "Ken" and "ken" differ only in case, width or Unicode form. Use the declared "ken". | Use "ken"*'],
    ],
    [
      'put together in another way, which a reader cannot see',
      host('か\u3099', 'people: { が: {} }\n'),
      [
        '1 か\u3099 | "か\u3099" looks like the declared id but is made of other characters (Unicode form). Use the declared one. | Use "が"*',
      ],
    ],
    [
      'a hint as well',
      from('H10'),
      ['4 H10 | "H10" and "h10" differ only in case, width or Unicode form. Use the declared "h10". | Use "h10"*'],
    ],
    ['nothing of one that is like two', host('KEN', 'people: { ken: {}, Ken: {} }\n'), []],
    ['nothing of one that is declared, too', host('Ken', 'people: { ken: {}, Ken: {} }\n'), []],
  ]);
  leads([
    ['MT206', 'Use', concerns('{ DEV: x }'), concerns('{ dev: x }')],
    ['MT206', 'Use', concerns('[DEV]'), concerns('[dev]')],
    ['MT206', 'Use', topics('WAITS'), topics('waits')],
  ]);
});
