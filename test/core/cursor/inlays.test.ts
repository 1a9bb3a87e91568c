import assert from 'node:assert/strict';
import { dropped } from '../../../src/core/cursor/drop.ts';
import { inlaysIn } from '../../../src/core/cursor/inlays.ts';
import { lensesOf } from '../../../src/core/cursor/lenses.ts';
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

describe('what is offered above lines', () => {
  it('topics from a goal, and the record of the last sessions', () =>
    assert.deepEqual(
      lensesOf(aroundOf(own)).map(({ path, command }) => `${path.join('.')} ${command}`),
      [
        'series.goal goalToTopics',
        'sessions.0 markHeld',
        'sessions.0 addHint',
        'sessions.1 addHint',
        'series openPlanner',
      ],
    ));
  it('only the planner in a series that is closed', () => {
    const closed = own.replace(
      '{ title: A,',
      '{ title: A, renewal: { decisions: [{ date: 2026-11-20, decision: close }] },',
    );
    assert.deepEqual(
      lensesOf(aroundOf(closed)).map(({ command }) => command),
      ['openPlanner'],
    );
  });
});

describe('names that are dropped on a text', () => {
  const base = 'sessions:\n  - date: 2026-12-17\n    host: ken\n    topics: [a]\n';
  const cases: readonly (readonly [text: string, kind: 'topics' | 'people', after: string])[] = [
    [base.replace('2026', '20|26'), 'topics', base.replace('[a]', '[a, x]')],
    [base.replace('ken', 'k|en'), 'people', base.replace('ken', 'x')],
    [base.replace('host: ', 'ho|st: '), 'people', base.replace('ken', 'x')],
    [base.replace('[a]', '[a|]'), 'people', base.replace('host: ken\n', 'host: ken\n    participants:\n      - x\n')],
    [`|${base}`, 'people', base],
    [base.replace('[a]', '[x|]'), 'topics', base.replace('[a]', '[x]')],
  ];
  for (const [text, kind, after] of cases)
    it(`${kind} on ${JSON.stringify(text)}`, () => {
      const at = marked(text);
      const { reading } = aroundOf(at.text);
      const revision = revise(reading, dropped(reading, at.offset, { kind, id: 'x' }));
      assert.ok('splices' in revision);
      assert.equal(apply(at.text, revision.splices), after);
    });
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
