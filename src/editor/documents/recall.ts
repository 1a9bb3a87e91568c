import { type Archived, ArchiveReader, isCurrent, type Stamp } from '../../core/circle/archive.ts';
import type { Sheet } from '../../core/circle/sheet.ts';
import { skim } from '../../core/circle/skim.ts';
import type { Text } from './disk.ts';
import { atOnce, inTurns, turns } from './turns.ts';

/** Where all files are new and fewer than these, a glance at each would only be a detour. */
const worthGlance = 24;

/** What was kept of a folder; each is asked for once, in this order. */
export interface Kept {
  /** What a glance would say, by file; undefined where it was kept by another build, or is damaged. */
  readonly glances: () => Promise<ReadonlyMap<string, Archived> | undefined>;
  /** All that was known of each file, one by one; ends where what was kept is damaged. */
  readonly eachSheet: (visit: (sheet: Sheet) => void) => Promise<void>;
}

/** @template A how a file is addressed */
interface Reader<A> {
  readonly disk: {
    readonly stamp: (address: A) => Promise<Stamp | 'gone' | 'shut'>;
    readonly text: (address: A) => Promise<Text>;
  };
  /** The name of a file in its folder. */
  readonly fileOf: (address: A) => string;
  /** What is known of a file by now: nothing, a glance at it, or all of it, as where somebody has opened it meanwhile. */
  readonly knows: (address: A) => 'glance' | 'all' | undefined;
  readonly glanced: (address: A, sheet: Sheet) => void;
  /** Most files are known as they were last time; what has changed since comes next. */
  readonly listed?: () => void;
}

/**
 * Takes from last time all that still is so of each file; answers those that are yet to be read. Asked for once.
 * @param recalled takes in all that was known of a file when it last was read in full
 */
export type Recall<A> = (recalled: (address: A, sheet: Sheet, stamp: Stamp) => void) => Promise<readonly A[]>;

/** The files of a folder, each known at a glance. */
export interface Seen<A> {
  readonly all: readonly A[];
  /** None where nothing was kept that still is so. */
  readonly recall?: Recall<A>;
}

/**
 * Takes a glance at each file from last time, and then a new one at those that have changed since: enough to list what
 * comes. What was kept can be shown before the disk has said what of it still is so.
 */
export async function lookThrough<A>(all: readonly A[], kept: Kept | undefined, reader: Reader<A>): Promise<Seen<A>> {
  const { disk, fileOf, knows, glanced, listed } = reader;
  const glances = await kept?.glances();
  let known = 0;
  await turns.each(glances ? all : [], (address) => {
    const before = glances?.get(fileOf(address));
    if (before && !knows(address)) glanced(address, before.sheet);
    if (knows(address)) known++;
  });
  // A list of the few that were there last time would only puzzle.
  if (known * 2 > all.length) listed?.();
  const stamps = glances && (await stampsOf(all, disk));
  const unread: A[] = [];
  const current = new Map<string, { readonly address: A; readonly stamp: Stamp }>();
  for (const address of all) {
    if (knows(address) === 'all') continue;
    const [before, stamp] = [glances?.get(fileOf(address)), stamps?.get(address)];
    if (before && stamp && isCurrent(before, stamp)) current.set(before.sheet.file, { address, stamp });
    else unread.push(address);
  }
  // What was kept of the others comes behind the new and changed ones: a file that is new does not wait for that.
  if (current.size > 0 || unread.length > worthGlance)
    await inTurns(
      unread,
      (address) => disk.text(address),
      (text, address) => {
        if (typeof text === 'string' && knows(address) !== 'all') glanced(address, skim(text, fileOf(address)));
      },
      atOnce,
    );
  if (!kept || current.size === 0) return { all };
  const recall: Recall<A> = async (recalled) => {
    await kept.eachSheet((sheet) => {
      const known = current.get(sheet.file);
      // Read meanwhile, or gone: what was kept says less of it than what was heard.
      if (known && knows(known.address) === 'glance') recalled(known.address, sheet, known.stamp);
      current.delete(sheet.file);
    });
    return [...unread, ...[...current.values()].map(({ address }) => address)];
  };
  return { all, recall };
}

async function stampsOf<A>(all: readonly A[], { stamp }: Reader<A>['disk']): Promise<ReadonlyMap<A, Stamp>> {
  const stamps = new Map<A, Stamp>();
  // Without turns: what is done with an answer takes no time, and there are thousands.
  const left = all.values();
  const hand = async (): Promise<void> => {
    for (const address of left) {
      const found = await stamp(address);
      if (typeof found === 'object') stamps.set(address, found);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, hand));
  return stamps;
}

const newline = 0x0a;

/**
 * What stands in an archive, taken in with the editor's turn in between.
 * @param sheets the bytes of its second part, asked for when the first tree is there; fails where there is none
 */
export function keptIn(glances: Uint8Array, sheets: () => Promise<Uint8Array>, build: string): Kept {
  const reader = new ArchiveReader(build);
  return {
    glances: async () => {
      await turns.each(linesIn(glances), (line) => reader.glance(line));
      return reader.glances;
    },
    eachSheet: async (visit) => {
      const bytes = await sheets().catch(() => undefined);
      await turns.each(bytes ? linesIn(bytes) : [], (line) => {
        const sheet = reader.sheet(line);
        if (typeof sheet === 'object') visit(sheet);
        return sheet !== false;
      });
    },
  };
}

/** Turned into text line by line: the decoder takes twenty times as long over a text in pieces that go on. */
function* linesIn(bytes: Uint8Array): Iterable<string> {
  const decoder = new TextDecoder();
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(newline, start);
    const end = found === -1 ? bytes.length : found;
    yield decoder.decode(bytes.subarray(start, end));
    start = end + 1;
  }
}
