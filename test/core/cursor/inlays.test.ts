import assert from 'node:assert/strict';
import { inlaysIn } from '../../../src/core/cursor/inlays.ts';
import { pastedAt, peopleAdded, peopleIn } from '../../../src/core/cursor/paste.ts';
import { apply, revise } from '../../../src/core/revise/revise.ts';
import type { Language } from '../../../src/core/words/words.ts';
import { aroundOf, marked } from './marked.ts';

const own = [
  'series: { title: A, goal: be closer, teams: [a, b], start: "15:00" }',
  'sessions:',
  '  - date: 2026-10-15',
  '    host: mio',
  '    agenda:',
  '      - 10m news',
  '      - { minutes: 20, what: talk }',
  '      - open end',
  '      - 5m close',
  '  - date: 2026-11-19',
  '    host: mio',
  '    status: held',
  '',
].join('\n');

/** The text with every inlay where it is shown. */
function shown(text: string, language: Language = 'en'): string {
  const inlays = inlaysIn(aroundOf(text, {}, language), { start: 0, end: text.length });
  return [...inlays]
    .sort((a, b) => b.at - a.at)
    .reduce(
      (all, { at, text: word, before }) => `${all.slice(0, at)}${before ? `<${word}> ` : ` <${word}>`}${all.slice(at)}`,
      text,
    );
}

describe('what is shown in the text without being written there', () => {
  const lines = (language: Language): readonly string[] =>
    shown(own, language)
      .split('\n')
      .filter((line) => line.includes('<'));

  it('weekdays, clock times as long as they are known, and how often somebody has hosted', () =>
    assert.deepEqual(lines('en'), [
      '  - date: 2026-10-15 <Thu>',
      '    host: mio <first time hosting>',
      '      - <15:00> 10m news',
      '      - <15:10> { minutes: 20, what: talk }',
      '      - <15:30> open end',
      '  - date: 2026-11-19 <Thu>',
      '    host: mio <2nd time hosting>',
    ]));
  it('in Japanese, too', () =>
    assert.deepEqual(
      lines('ja').filter((line) => /date|host/.test(line)),
      [
        '  - date: 2026-10-15 <木>',
        '    host: mio <初めての主催>',
        '  - date: 2026-11-19 <木>',
        '    host: mio <2回目の主催>',
      ],
    ));
  it('only in the stretch that is asked for', () => {
    const at = own.indexOf('2026-11-19');
    const found = inlaysIn(aroundOf(own), { start: at, end: at + 12 });
    assert.deepEqual(
      found.map(({ text }) => text),
      ['Thu'],
    );
  });
});

describe('weekdays in the text', () => {
  const cases: readonly (readonly [what: string, text: string, after: string])[] = [
    [
      'days under discussion',
      'sessions: [{ options: [2026-12-10, 2026-12-17] }]',
      'sessions: [{ options: [2026-12-10 <Thu>, 2026-12-17 <Thu>] }]',
    ],
    [
      'when a promise is due and was kept',
      'sessions: [{ followups: [{ due: 2026-12-10, done: 2026-12-09 }, { done: true }] }]',
      'sessions: [{ followups: [{ due: 2026-12-10 <Thu>, done: 2026-12-09 <Wed> }, { done: true }] }]',
    ],
    [
      'decisions',
      'series: { renewal: { decisions: [{ date: 2026-12-10 }] } }',
      'series: { renewal: { decisions: [{ date: 2026-12-10 <Thu> }] } }',
    ],
    ['outcomes', 'outcomes:\n  - date: 2026-12-10', 'outcomes:\n  - date: 2026-12-10 <Thu>'],
    ['in quotation marks', 'outcomes: [{ date: "2026-12-10" }]', 'outcomes: [{ date: "2026-12-10" <Thu> }]'],
    [
      'not what is no day',
      'sessions: [{ date: tbd }, { date: 2026-02-30 }, { date: 2026 }]',
      'sessions: [{ date: tbd }, { date: 2026-02-30 }, { date: 2026 }]',
    ],
    [
      'not a day in a text',
      'sessions: [{ title: 2026-12-10 }]\nx-day: 2026-12-10',
      'sessions: [{ title: 2026-12-10 }]\nx-day: 2026-12-10',
    ],
    [
      'not once more where it is only repeated',
      'outcomes: [{ date: &d 2026-12-10 }, { date: *d }]',
      'outcomes: [{ date: &d 2026-12-10 <Thu> }, { date: *d }]',
    ],
  ];
  for (const [what, text, after] of cases) it(what, () => assert.equal(shown(text), after));
});

describe('how often somebody has hosted', () => {
  const series = (...sessions: readonly string[]): string =>
    `series: { title: A }\nsessions:\n${sessions.map((one) => `  - { ${one} }\n`).join('')}`;
  /** What is said behind each host, `-` where nothing is. */
  const said = (text: string, language: Language = 'en'): readonly string[] => {
    const { inlays, ends } = {
      inlays: inlaysIn(aroundOf(text, {}, language), { start: 0, end: text.length }),
      ends: [...text.matchAll(/host: \S+(?=[ ,])/g)].map((found) => found.index + found[0].replace(/,$/, '').length),
    };
    return ends.map((end) => inlays.find(({ at }) => at === end)?.text ?? '-');
  };
  const cases: readonly (readonly [what: string, text: string, en: readonly string[], ja: readonly string[]])[] = [
    [
      'counts by the days, not by the lines, this session included',
      series('host: ken , date: 2026-12-17', 'host: ken , date: 2026-10-15', 'host: mio , date: 2026-11-19'),
      ['2nd time hosting', 'first time hosting', 'first time hosting'],
      ['2回目の主催', '初めての主催', '初めての主催'],
    ],
    [
      'not a cancelled one, of which nothing is said either',
      series('host: ken , date: 2026-10-15, status: cancelled', 'host: ken , date: 2026-11-19'),
      ['-', 'first time hosting'],
      ['-', '初めての主催'],
    ],
    ['not on an open date', series('host: ken , date: tbd'), ['-'], ['-']],
    ['not without a series', 'sessions: [{ host: ken , date: 2026-10-15 }]\n', ['-'], ['-']],
    [
      'many times',
      series(...Array.from({ length: 4 }, (_, nth) => `host: ken , date: 2026-10-1${nth}`)),
      ['first time hosting', '2nd time hosting', '3rd time hosting', '4th time hosting'],
      ['初めての主催', '2回目の主催', '3回目の主催', '4回目の主催'],
    ],
  ];
  for (const [what, text, en, ja] of cases)
    it(what, () => {
      assert.deepEqual(said(text), en);
      assert.deepEqual(said(text, 'ja'), ja);
    });
  it('says over what it counts', () => {
    const about = (language: Language) =>
      inlaysIn(aroundOf(series('host: ken , date: 2026-10-15'), {}, language), { start: 0, end: 200 }).map(
        ({ about }) => about,
      );
    assert.deepEqual(about('en'), [undefined, 'Counted over the sessions of this series']);
    assert.deepEqual(about('ja'), [undefined, 'このシリーズの回での数']);
  });
});

describe('clock times in the text', () => {
  const cases: readonly (readonly [what: string, text: string, after: string])[] = [
    [
      'from the start of the session, whatever the series says',
      'series: { start: "15:00" }\nsessions: [{ start: "09:50", agenda: [15m a, 5m b] }]',
      'series: { start: "15:00" }\nsessions: [{ start: "09:50", agenda: [<09:50> 15m a, <10:05> 5m b] }]',
    ],
    ['none without a start', 'sessions: [{ agenda: [15m a] }]', 'sessions: [{ agenda: [15m a] }]'],
    [
      'none behind a block without a length',
      'sessions: [{ start: "15:00", agenda: [15m a, b, 5m c] }]',
      'sessions: [{ start: "15:00", agenda: [<15:00> 15m a, <15:15> b, 5m c] }]',
    ],
    [
      'none in what is no list',
      'sessions: [{ start: "15:00", agenda: soon }]',
      'sessions: [{ start: "15:00", agenda: soon }]',
    ],
    [
      'over midnight',
      'sessions: [{ start: "23:50", agenda: [15m a, 5m b] }]',
      'sessions: [{ start: "23:50", agenda: [<23:50> 15m a, <00:05> 5m b] }]',
    ],
  ];
  for (const [what, text, after] of cases) it(what, () => assert.equal(shown(text), after));
});

describe('only what is asked for', () => {
  const days = 'outcomes:\n  - date: 2026-12-10\n  - date: 2026-12-11\n  - date: 2026-12-12\n';
  const end = (day: string): number => days.indexOf(day) + day.length;
  const cases: readonly (readonly [what: string, start: number, end: number, days: string])[] = [
    ['all', 0, days.length, 'Thu Fri Sat'],
    ['from where one ends', end('2026-12-10'), end('2026-12-11') - 1, 'Thu'],
    ['up to where one ends', end('2026-12-10') + 1, end('2026-12-11'), 'Fri'],
    ['nothing in between', end('2026-12-10') + 1, end('2026-12-11') - 1, ''],
    ['the last', end('2026-12-11') + 1, days.length, 'Sat'],
  ];
  for (const [what, start, end, expected] of cases)
    it(what, () =>
      assert.equal(
        inlaysIn(aroundOf(days), { start, end })
          .map(({ text }) => text)
          .join(' '),
        expected,
      ),
    );
});

describe('people pasted from a sheet', () => {
  const folder = { 'shared.meetup.yaml': 'teams: { sales: { name: 営業 } }\npeople: { ken: { name: Ken } }\n' };
  const cases: readonly (readonly [what: string, text: string, found: string])[] = [
    ['a name a line', 'Aya Sato\nSho\n', 'aya-sato=Aya Sato sho=Sho'],
    [
      'columns with headings',
      '氏名\tふりがな\t部署\n佐藤　彩\tさとう あや\t営業\n',
      '佐藤-彩=佐藤 彩/さとう あや/sales',
    ],
    ['accounts as ids', 'Name,Department,Mail\nAya,sales,aya@example.com\n', 'aya=Aya//sales'],
    ['bullets and blank lines', '・彩\r\n\r\n・翔\r\n', '彩=彩 翔=翔'],
    ['nobody twice, and nobody who is listed', 'Ken\nAya\nAya\n', 'aya=Aya'],
    ['ids that are taken', 'Name\tId\nKen Two\tken\n', 'ken-2=Ken Two'],
    ['nothing', ' \n', ''],
    ['headings alone', 'Name\tTeam\n', ''],
    ['columns in another order, in English', 'Dept.,Kana,Full name\nsales,あや,Aya\n', 'aya=Aya/あや/sales'],
    [
      'columns without headings: the team wherever it stands',
      'Aya;x;SALES\nSho、営業\n',
      'aya=Aya//sales sho=Sho//sales',
    ],
    ['a team nobody knows', 'Aya\tqa\n', 'aya=Aya'],
    ['no name in a row', 'Name\tTeam\n\t営業\nAya\t営業\n', 'aya=Aya//sales'],
    ['no account in a row', 'Name\tMail\nAya\t\nSho\t@example.com\n', 'aya=Aya sho=Sho'],
    ['two of one account', 'Name\tId\nAya\tx\nSho\tx\n', 'x=Aya x-2=Sho'],
    ['names that leave no id', '!!!\n???\n', 'person=!!! person-2=???'],
    ['marks around a name', '"Aya"\n* \'Sho\' \n', 'aya=Aya sho=Sho'],
    ['lines that end in CR', 'Aya\rSho', 'aya=Aya sho=Sho'],
    ['a very long name, cut', `${'x'.repeat(130)}\n`, `${'x'.repeat(24)}=${'x'.repeat(120)}`],
  ];
  for (const [what, text, found] of cases)
    it(what, () => {
      const people = peopleIn(text, aroundOf('', folder).circle);
      const said = people.map(
        ({ id, name, reading, team }) => `${id}=${[name, reading, team].join('/').replace(/\/+$/, '')}`,
      );
      assert.equal(said.join(' '), found);
    });

  const list = 'Aya\t営業\nSho\t';
  const places: readonly (readonly [what: string, file: string, text: string, ids: string])[] = [
    ['where people are listed', 'people:\n  mio: {}\n  |\n', list, 'aya sho'],
    ['as the first people', 'people:\n  |\n', 'Aya\nSho\n', 'aya sho'],
    ['as one row with its columns', 'people:\n  |\n', 'Aya\t営業', 'aya'],
    ['not a single name', 'people:\n  |\n', 'Aya', ''],
    ['not what is YAML already', 'people:\n  |\n', 'aya:\n  name: Aya\n', ''],
    ['not within somebody', 'people:\n  mio:\n    |\n', list, ''],
    ['not behind a key', 'people:\n  mio: |\n', list, ''],
    ['not where there is half a word', 'people:\n  mi|\n', list, ''],
    ['not between braces', 'people: { | }\n', list, ''],
    ['not where teams are listed', 'teams:\n  |\n', list, ''],
    ['not at the margin', '|\n', list, ''],
    ['not a comment', 'people:\n  |\n', 'Aya\n# Sho\n', ''],
    ['blank lines are no rows', 'people:\n  |\n', '\n  \nAya\n\n', ''],
    ['not in a session', 'sessions:\n  - date: 2026-12-17\n    |\n', list, ''],
  ];
  for (const [what, own, text, ids] of places)
    it(`are taken for people ${what}`, () => {
      const at = marked(own);
      const found = pastedAt(aroundOf(at.text, folder), at.offset, text);
      assert.equal(found.map(({ id }) => id).join(' '), ids);
    });

  it('are listed in the file as one edit', () => {
    const { reading, circle } = aroundOf('people:\n  mio: {}\n', folder);
    const revision = revise(reading, peopleAdded(peopleIn('Aya\t営業\nsho', circle)));
    assert.ok('splices' in revision);
    const after = 'people:\n  mio: {}\n  aya:\n    name: Aya\n    team: sales\n  sho: {}\n';
    assert.equal(apply(reading.text, revision.splices), after);
  });
});
