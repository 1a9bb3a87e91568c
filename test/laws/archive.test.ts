import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Archived, ArchiveReader, archiveLines, detached, isCurrent } from '../../src/core/circle/archive.ts';
import { skim } from '../../src/core/circle/skim.ts';
import { open } from '../../src/core/examine.ts';
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
const written = (files: readonly Archived[], by = build): string => [...archiveLines(files, by)].join('\n');
function readBack(text: string): ReadonlyMap<string, Archived> | undefined {
  const reader = new ArchiveReader(build);
  return text.split('\n').every((line) => reader.take(line)) ? reader.files : undefined;
}

describe('an archive kept for the next start', () => {
  law(
    'says of every file what reading it again would say',
    40,
    fc.property(texts, (all) => {
      const files = all.map(indexed);
      const read = readBack(written(files));
      assert.deepEqual([...(read?.values() ?? [])], files);
      for (const { sheet } of files) assert.deepEqual(detached(sheet), sheet);
    }),
  );

  law(
    'is thrown away where it is cut off or not what was written',
    40,
    fc.property(texts, fc.nat(), fc.string({ maxLength: 3 }), (all, at, noise) => {
      const archive = written(all.map(indexed));
      const from = at % archive.length;
      assert.equal(readBack(archive.slice(0, from)), undefined);
      // Whatever the damage, there is an index or none; it never throws.
      readBack(archive.slice(0, from) + noise + archive.slice(from + noise.length));
    }),
  );

  it('is thrown away where another build has written it', () =>
    assert.equal(readBack(written([], '0.0.9')), undefined));
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
    'never throws, and counts its sessions',
    60,
    fc.property(document, fc.option(edit), (text, slip) => {
      const now = slip ? edited(text, slip) : text;
      const found = skim(now, 'a');
      assert.ok(found.sessions.every(({ nth }, place) => nth === place));
    }),
  );
});
