import assert from 'node:assert/strict';
import type { Stamp } from '../../src/core/circle/archive.ts';
import { archiveOf } from '../../src/core/circle/archive-lines.ts';
import { open } from '../../src/core/circle/open.ts';
import type { Sheet } from '../../src/core/circle/sheet.ts';
import { keptIn, lookThrough } from '../../src/editor/documents/recall.ts';

const text = (title: string): string =>
  `series: { title: ${title} }\nsessions:\n  - date: 2026-12-01\n    host: aki\n    participants: [ben]\n`;
const sheetOf = (file: string): Sheet => open(text(file), file).sheet;
const stamp: Stamp = { mtime: 1, size: 2 };
const names = ['a.meetup.yaml', 'b.meetup.yaml', 'c.meetup.yaml'];
interface Parts {
  readonly glances: Uint8Array;
  /** None where they could not be written. */
  readonly sheets?: Uint8Array;
}
function archive(build = 'now'): Required<Parts> {
  const { glances, sheets } = archiveOf(
    names.map((file) => ({ ...stamp, sheet: sheetOf(file) })),
    build,
  );
  const bytes = (lines: Iterable<string>): Uint8Array => new TextEncoder().encode([...lines].join('\n'));
  return { glances: bytes(glances), sheets: bytes(sheets) };
}

/** A start over some files: what was put, in time, and what is yet to be read. */
async function start(
  kept: Parts | undefined,
  { files = names, changed = [], opened = [] }: { files?: string[]; changed?: string[]; opened?: string[] } = {},
): Promise<{
  readonly glances: readonly string[];
  readonly wholes: readonly string[];
  readonly unread: readonly string[];
  /** The glances in when it could be listed, before the disk was asked; undefined where that came with the last one. */
  readonly listed: readonly string[] | undefined;
}> {
  let [asked, listed]: [boolean, readonly string[] | undefined] = [false, undefined];
  const known = new Map<string, 'glance' | 'all'>();
  const [glances, wholes]: [string[], string[]] = [[], []];
  const sheets = async (): Promise<Uint8Array> => kept?.sheets ?? Promise.reject(new Error('there is no such file'));
  const { all, recall } = await lookThrough(files, kept && keptIn(kept.glances, sheets, 'now'), {
    disk: {
      stamp: (file) => {
        asked = true;
        return Promise.resolve(changed.includes(file) ? { ...stamp, mtime: 9 } : stamp);
      },
      text: (file) => Promise.resolve(text(file)),
    },
    fileOf: (file) => file,
    knows: (file) => known.get(file),
    glanced: (file, { sessions }) => {
      assert.deepEqual(sessions[0]?.participants, [], 'a glance knows nobody who comes');
      glances.push(file);
      known.set(file, 'glance');
    },
    listed: () => {
      assert(!asked);
      listed = [...glances];
    },
  });
  for (const file of opened) known.set(file, 'all');
  const unread = recall
    ? await recall((file, sheet, from) => {
        assert.deepEqual([sheet, from], [sheetOf(file), stamp]);
        wholes.push(file);
      })
    : all;
  return { glances, wholes, unread, listed };
}

const [a, b, c] = names as [string, string, string];

describe('what the next start takes from the last one', () => {
  it('is a glance at every file first, which can be listed before the disk is asked, and then all of it', async () => {
    assert.deepEqual(await start(archive()), { glances: names, wholes: names, unread: [], listed: names });
  });
  it('is of a file that has changed the glance, until it gets a new one', async () => {
    const found = await start(archive(), { changed: [b] });
    assert.deepEqual(found, { glances: [...names, b], wholes: [a, c], unread: [b], listed: names });
  });
  it('is nothing of a file that is gone, or new', async () => {
    const found = await start(archive(), { files: [a, c, 'new.meetup.yaml'] });
    const glances = [a, c, 'new.meetup.yaml'];
    assert.deepEqual(found, { glances, wholes: [a, c], unread: ['new.meetup.yaml'], listed: [a, c] });
  });
  it('is not listed where most files are new', async () => {
    assert.equal((await start(archive(), { files: [a, 'new.meetup.yaml'] })).listed, undefined);
  });
  it('is no more than the glance at a file that somebody opens meanwhile', async () => {
    const found = await start(archive(), { opened: [b] });
    assert.deepEqual(found, { glances: names, wholes: [a, c], unread: [], listed: names });
  });
  it('is what stands before the damage', async () => {
    const { glances, sheets } = archive();
    const found = await start({ glances, sheets: sheets.slice(0, -3) });
    assert.deepEqual(found, { glances: names, wholes: [a, b], unread: [c], listed: names });
  });
  it('is a glance at each where nothing else could be kept', async () => {
    const found = await start({ glances: archive().glances });
    assert.deepEqual(found, { glances: names, wholes: [], unread: names, listed: names });
  });
  it('is nothing where another build kept it', async () => {
    const found = await start(archive('before'));
    assert.deepEqual(found, { glances: [], wholes: [], unread: names, listed: undefined });
  });
  it('is nothing where nothing was kept: then many files get a glance', async () => {
    const many = Array.from({ length: 30 }, (_, nth) => `${nth}.meetup.yaml`);
    const found = await start(undefined, { files: many });
    assert.deepEqual(found, { glances: many, wholes: [], unread: many, listed: undefined });
  });
});
