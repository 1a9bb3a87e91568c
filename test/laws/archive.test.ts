import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Archived, ArchiveReader, isCurrent } from '../../src/core/circle/archive.ts';
import { archiveOf } from '../../src/core/circle/archive-lines.ts';
import { detached } from '../../src/core/circle/detached.ts';
import { glanceAtSeries } from '../../src/core/circle/glance-series.ts';
import type { Sheet } from '../../src/core/circle/sheet.ts';
import { skim } from '../../src/core/circle/skim.ts';
import { open } from '../../src/core/examine.ts';
import { read } from '../../src/core/read/read.ts';
import { document, edit, edited, examples } from './files.ts';
import { law } from './runs.ts';

const indexed = (text: string, nth: number): Archived => ({
  mtime: 1_000 + nth,
  size: text.length,
  sheet: open(text, `${nth}.meetup.yaml`).sheet,
});
const texts = fc.array(
  fc.tuple(document, fc.option(edit)).map(([text, slip]) => (slip ? edited(text, slip) : text)),
  { maxLength: 4 },
);
const build = '0.1.0 on Node';
interface Written {
  readonly glances: string;
  readonly sheets: string;
}
function written(files: readonly Archived[], by = build): Written {
  const { glances, sheets } = archiveOf(files, by);
  return { glances: [...glances].join('\n'), sheets: [...sheets].join('\n') };
}
/** What the next start takes from an archive: first a glance at each file, then all of it, as far as it is whole. */
function readBack({ glances, sheets }: Written) {
  const reader = new ArchiveReader(build);
  glances.split('\n').every((line) => reader.glance(line));
  const found: Sheet[] = [];
  for (const line of sheets.split('\n')) {
    const sheet = reader.sheet(line);
    if (sheet === false) break;
    if (sheet !== true) found.push(sheet);
  }
  return { glances: reader.glances, sheets: found };
}

/** A series as people write one, and as they should not. */
const said = fc.constantFrom(
  ...[
    'know each other',
    '"a: b"',
    "'c'",
    'C #study',
    'x # note',
    '007',
    '12',
    '2 weeks',
    '3rd thu',
    '1e3',
    'true',
    '~',
    '|\n    prose',
    '>-',
  ],
  ...[
    '15:00',
    '"15:00"',
    '25:00',
    '2026-10-27',
    '2026-02-30',
    '2026-10-27 # day',
    'Europe/London',
    'Nowhere/Else',
    '営業',
    'a: b',
    'a:',
    '-',
    '- a',
  ],
  ...[
    '[a, b]',
    '[]',
    '[a, [b]]',
    '["a"]',
    '[a,]',
    '[12, true]',
    '{ every: 2 weeks, on: thu }',
    '{ every: 1 month, on: 15 }',
    '{ every: 2 weeks',
    '{}',
  ],
  ...[
    '\n    - a\n    - b',
    '\n  - a',
    '\n    every: 1 month\n    on: 3rd thu',
    '\n    after: 3',
    '\n    after: 0\n    stop-if: [a]',
    'goes on\n    here',
  ],
  ...[
    '\n    decisions:\n      - { date: 2026-10-26, decision: continue, why: good }\n      - date: 2026-11-26\n        decision: pause',
    '\n    stop-if:\n      - nobody comes',
    '',
  ],
);
const seriesKey = fc.constantFrom(
  ...[
    'title',
    'goal',
    'teams',
    'organisers',
    'cadence',
    'timezone',
    'start',
    'minutes',
    'place',
    'purpose',
    'questions',
    'renewal',
    'renewal',
  ],
  ...['tilte', 'x-own'],
);
const seriesText = fc
  .array(fc.tuple(seriesKey, said, fc.constantFrom('\n', '\n', '\n', '\r\n', '\n\n', ' \n', '\n  # ours\n')), {
    maxLength: 5,
  })
  .map((all) => `series:\n${all.map(([key, value, end]) => `  ${key}: ${value}${end}`).join('')}`);

describe('an archive kept for the next start', () => {
  law(
    'says of every file what reading it again would say',
    40,
    fc.property(texts, (all) => {
      const files = all.map(indexed);
      const { glances, sheets } = readBack(written(files));
      assert.deepEqual(
        sheets,
        files.map(({ sheet }) => sheet),
      );
      const stamps = (known: Iterable<Archived>) => [...known].map(({ mtime, size }) => [mtime, size]);
      assert.deepEqual(stamps(glances?.values() ?? []), stamps(files));
      for (const { sheet } of files) assert.deepEqual(detached(sheet), sheet);
    }),
  );

  for (const [nth, text] of examples.entries())
    it(`says first what a glance at example ${nth + 1} does`, () => {
      const file = { ...indexed(text, nth), sheet: open(text, 'a').sheet };
      assert.deepEqual(readBack(written([file])).glances?.get('a')?.sheet, skim(text, 'a'));
    });

  law(
    'says nothing where its glances are cut off, and where its sheets are, no more than was written before the end',
    40,
    fc.property(texts, fc.nat(), fc.string({ maxLength: 3 }), (all, at, noise) => {
      const files = all.map(indexed);
      const archive = written(files);
      const cut = (text: string): string => text.slice(0, at % text.length);
      // The last line may be whole although its end is missing.
      const few = cut(archive.glances).split('\n').length <= files.length;
      if (few) assert.equal(readBack({ ...archive, glances: cut(archive.glances) }).glances, undefined);
      const { glances, sheets } = readBack({ ...archive, sheets: cut(archive.sheets) });
      assert.equal(glances?.size, files.length);
      assert.deepEqual(
        sheets,
        files.slice(0, sheets.length).map(({ sheet }) => sheet),
      );
      // Whatever the damage, there is something or nothing; it never throws.
      const spoilt = (text: string): string => cut(text) + noise + text.slice(cut(text).length + noise.length);
      readBack({ glances: spoilt(archive.glances), sheets: spoilt(archive.sheets) });
    }),
  );

  it('says of sheets that were not written with its glances nothing', () => {
    const [before, now] = ['sessions:\n', 'sessions:\n  - date: tbd\n'].map((text) => written([indexed(text, 0)]));
    assert(before && now);
    assert.deepEqual(readBack({ glances: now.glances, sheets: before.sheets }).sheets, []);
    assert.equal(readBack(now).sheets.length, 1);
  });
  it('is thrown away where another build has written it', () =>
    assert.deepEqual(readBack(written([], '0.0.9')), { glances: undefined, sheets: [] }));
  it('is current while neither time nor size has changed', () => {
    const known = { mtime: 5, size: 3 };
    assert.deepEqual(
      [known, { mtime: 6, size: 3 }, { mtime: 5, size: 4 }].map((now) => isCurrent(known, now)),
      [true, false, false],
    );
    assert.equal(isCurrent({ mtime: 0, size: 3 }, { mtime: 0, size: 3 }), false, 'a file system without times');
    assert.equal(isCurrent(undefined, known), false);
  });
});

describe('a glance at a file', () => {
  for (const [nth, text] of examples.entries())
    it(`sees in example ${nth + 1} the sessions, names and lines that reading it finds`, () => {
      const seen = ({ series, sessions, topics, people, teams, lines }: ReturnType<typeof skim>) => ({
        series,
        sessions: sessions.map(({ date, start, title, host, cohosts, status, topics: about }) => {
          return { date, start, title, host, cohosts, status, about };
        }),
        names: [topics.map(({ id, title }) => [id, title]), people.map(({ id, name }) => [id, name])],
        teams: teams.map(({ id, name }) => [id, name]),
        lines: { ...lines, outcomes: [] },
      });
      assert.deepEqual(seen(skim(text, 'a')), seen(open(text, 'a').sheet));
    });

  it('sees sessions between braces, and texts in quotation marks', () => {
    const text =
      'sessions:\n  - { date: 2026-12-17, start: "15:00", host: ken }\n  - date: tbd\n    title: "A: b" # c\n';
    assert.deepEqual(
      skim(text, 'a').sessions.map(({ date, start, host, title }) => [date, start, host, title]),
      [
        ['2026-12-17', '15:00', 'ken', undefined],
        ['tbd', undefined, undefined, 'A: b'],
      ],
    );
  });

  law(
    'says of a series what reading it says, or leaves it to the reader',
    200,
    fc.property(seriesText, (text) => {
      const seen = glanceAtSeries(text);
      if (seen !== undefined) assert.deepEqual({ ...seen }, read(text).plan.series);
    }),
  );

  it('needs no reader for a series that is written the usual way', () => {
    const text =
      'series:\n  # ours\n  title: Series 7\n  goal: "know: each other"\n  teams: [sales, 営業]\n  organisers:\n    - ken\n' +
      '  cadence: { every: 4 weeks, on: thu }\n  start: 15:00\n  minutes: 60 # as ever\n  renewal:\n    after: 3\n    decisions:\n' +
      '      - { date: 2026-10-26, decision: continue }\n      - date: 2026-11-26\n        decision: pause\n        why: 多忙\n';
    assert.deepEqual(glanceAtSeries(text), read(text).plan.series);
  });

  law(
    'never throws, and counts its sessions',
    60,
    fc.property(document, fc.option(edit), (text, slip) => {
      const now = slip ? edited(text, slip) : text;
      const found = skim(now, 'a');
      assert.ok(found.sessions.every(({ nth }, place) => nth === place));
    }),
  );
});
