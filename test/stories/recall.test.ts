import assert from 'node:assert/strict';
import type { Stamp } from '../../src/core/circle/archive.ts';
import { archiveLines } from '../../src/core/circle/archive-lines.ts';
import { open } from '../../src/core/circle/open.ts';
import type { Sheet } from '../../src/core/circle/sheet.ts';
import { keptIn, lookThrough } from '../../src/editor/documents/recall.ts';

const text = (title: string): string =>
  `series: { title: ${title} }\nsessions:\n  - date: 2026-12-01\n    host: aki\n    participants: [ben]\n`;
const sheetOf = (file: string): Sheet => open(text(file), file).sheet;
const stamp: Stamp = { mtime: 1, size: 2 };
const names = ['a.meetup.yaml', 'b.meetup.yaml', 'c.meetup.yaml'];
const archive = (build = 'now'): Uint8Array =>
  new TextEncoder().encode(
    [
      ...archiveLines(
        names.map((file) => ({ ...stamp, sheet: sheetOf(file) })),
        build,
      ),
    ].join('\n'),
  );

/** A start over some files: what was put, in time, and what is yet to be read. */
async function start(
  kept: Uint8Array | undefined,
  { files = names, changed = [], opened = [] }: { files?: string[]; changed?: string[]; opened?: string[] } = {},
): Promise<{
  readonly glances: readonly string[];
  readonly wholes: readonly string[];
  readonly unread: readonly string[];
}> {
  const known = new Map<string, 'glance' | 'all'>();
  const [glances, wholes]: [string[], string[]] = [[], []];
  const { all, recall } = await lookThrough(files, kept && keptIn(kept, 'now'), {
    disk: {
      stamp: (file) => Promise.resolve(changed.includes(file) ? { ...stamp, mtime: 9 } : stamp),
      text: (file) => Promise.resolve(text(file)),
    },
    fileOf: (file) => file,
    knows: (file) => known.get(file),
    glanced: (file, { sessions }) => {
      assert.deepEqual(sessions[0]?.participants, [], 'a glance knows nobody who comes');
      glances.push(file);
      known.set(file, 'glance');
    },
  });
  for (const file of opened) known.set(file, 'all');
  const unread = recall
    ? await recall((file, sheet, from) => {
        assert.deepEqual([sheet, from], [sheetOf(file), stamp]);
        wholes.push(file);
      })
    : all;
  return { glances, wholes, unread };
}

const [a, b, c] = names as [string, string, string];

describe('what the next start takes from the last one', () => {
  it('is a glance at every file first, and then all of it', async () => {
    assert.deepEqual(await start(archive()), { glances: names, wholes: names, unread: [] });
  });
  it('is nothing of a file that has changed, which gets a glance of its own', async () => {
    assert.deepEqual(await start(archive(), { changed: [b] }), { glances: [a, c, b], wholes: [a, c], unread: [b] });
  });
  it('is nothing of a file that is gone, or new', async () => {
    const found = await start(archive(), { files: [a, 'new.meetup.yaml'] });
    assert.deepEqual(found, { glances: [a, 'new.meetup.yaml'], wholes: [a], unread: ['new.meetup.yaml'] });
  });
  it('is no more than the glance at a file that somebody opens meanwhile', async () => {
    assert.deepEqual(await start(archive(), { opened: [b] }), { glances: names, wholes: [a, c], unread: [] });
  });
  it('is what stands before the damage', async () => {
    const cut = archive().slice(0, -3);
    assert.deepEqual(await start(cut), { glances: names, wholes: [a, b], unread: [c] });
  });
  it('is nothing where another build kept it', async () => {
    assert.deepEqual(await start(archive('before')), { glances: [], wholes: [], unread: names });
  });
  it('is nothing where nothing was kept: then many files get a glance', async () => {
    const many = Array.from({ length: 30 }, (_, nth) => `${nth}.meetup.yaml`);
    assert.deepEqual(await start(undefined, { files: many }), { glances: many, wholes: [], unread: many });
  });
});
