// Ours, as the editor uses it. Everything the bench asks of the product stands here and nowhere else: when the core gets
// another door, this file changes and no row does.
import type { Archived, Stamp } from '../src/core/circle/archive.ts';
import { archiveOf } from '../src/core/circle/archive-lines.ts';
import { Circle, circleOf } from '../src/core/circle/circle.ts';
import { detached, detachedInSteps } from '../src/core/circle/detached.ts';
import { type Need, needsOf } from '../src/core/circle/needs.ts';
import { openInSteps } from '../src/core/circle/open.ts';
import { coming, comingIn } from '../src/core/circle/rhythm.ts';
import type { Sheet } from '../src/core/circle/sheet.ts';
import { completionsAt } from '../src/core/cursor/complete.ts';
import { hoverAt } from '../src/core/cursor/hover.ts';
import { type Examined, edited, examine, open } from '../src/core/examine.ts';
import { Finder, findablesIn } from '../src/core/language/find.ts';
import { nameAt, placesOf } from '../src/core/language/names.ts';
import type { Splice } from '../src/core/plan/change.ts';
import type { Day } from '../src/core/plan/day.ts';
import type { Step } from '../src/core/plan/steps.ts';
import { Kept } from '../src/core/planner/kept.ts';
import { differenceOf } from '../src/core/planner/patch.ts';
import { type PlannerView, plannerView } from '../src/core/planner/planner.ts';
import { Watch } from '../src/core/review/watch.ts';
import { wordsFor } from '../src/core/words/words.ts';
import { keptIn, lookThrough, type Seen } from '../src/editor/documents/recall.ts';
import { inTurns, turns } from '../src/editor/documents/turns.ts';
import { today } from './made/files.ts';
import type { MadePeople } from './made/people.ts';
import type { Found } from './problem.ts';

/** One version of a document that is open, with what is shown of it. Only the last version can be edited. */
export interface OpenFile {
  readonly examined: Examined;
  /** What the folder goes on with: what the file last said when it could be read. */
  readonly kept: Sheet;
  readonly circle: Circle;
  readonly watch: Watch;
  readonly problems: readonly Found[];
}

/** What a folder says together, with the first rows of the tree, and the counts by which the bench knows that it is right. */
export interface Index {
  readonly circle: Circle;
  /** Rows of the first two groups of the tree: what comes, and what waits for a decision. */
  readonly rows: number;
  readonly counts: () => { readonly sessions: number; readonly coming: number };
  /** What is kept for the next start. */
  readonly archive: readonly Archived[];
  /** What went on when the first rows were there. */
  readonly behind?: Promise<unknown> | undefined;
}

/** A folder as the editor meets it. The bench owns the disk. */
export interface Folder {
  readonly files: readonly string[];
  readonly read: (file: string) => Promise<Uint8Array>;
  readonly stat: (file: string) => Promise<{ readonly mtime: number; readonly size: number }>;
}

/** As the editor's disk has it. */
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const name = 'made.meetup.yaml';
const zone = 'Europe/London';
const day = today as Day;
const words = wordsFor('en', day);
/**
 * Opens a document and finds what there is to notice.
 * @param before an earlier version, of which the folder may still know what this one does not say any more
 */
export function openFile(text: string, before?: OpenFile): OpenFile {
  const examined = open(text, name);
  const kept = keptOf(examined, before);
  const circle = circleOf([kept], day, zone);
  return looked({ examined, kept, circle, watch: new Watch(name, circle) });
}

/** The next version of a document, from what the editor says was changed. */
export function keystroke(before: OpenFile, edit: Splice): OpenFile {
  const { circle, watch } = before;
  const examined = edited(before.examined, [edit]);
  const kept = keptOf(examined, before);
  if (kept !== before.kept) watch.hear(circle.put(kept));
  return looked({ examined, kept, circle, watch });
}

/** What an editor asks about a place of a text. */
export type Asked = 'completion' | 'hover' | 'definition';

/** The answer at an offset; how much of it there is, so that the bench knows that there is one. */
export function ask({ examined, circle }: OpenFile, what: Asked, offset: number): number {
  const around = { ...examined, circle, words };
  if (what === 'definition') {
    const name = nameAt(examined.reading, offset);
    return name ? placesOf(examined.reading, name).length : 0;
  }
  return what === 'completion' ? completionsAt(around, offset).length : (hoverAt(around, offset)?.lines.length ?? 0);
}

/** A file of which nothing is known yet: text in, problems out. */
export const checkWhole = (text: string): readonly Found[] => openFile(text).problems;

/** Reads of every file what the first tree needs. */
export async function skim(folder: Folder): Promise<Index> {
  const index = new Indexing();
  await lookThrough(folder.files, undefined, readerOf(folder, index));
  return index.done();
}

const readerOf = (folder: Folder, index: Indexing): Parameters<typeof lookThrough<string>>[2] => ({
  disk: { stamp: folder.stat, text: async (file) => decoder.decode(await folder.read(file)) },
  fileOf: (file) => file,
  knows: (file) => index.knows(file),
  glanced: (_, sheet) => index.put(sheet),
});

/** Reads every file in full. */
export async function indexAll(folder: Folder): Promise<Index> {
  const index = new Indexing();
  await readAll(folder, folder.files, index);
  return index.done();
}

/** What is kept on disk of an index until the next start, as the editor keeps it: in two files. */
export interface Remembered {
  readonly glances: Uint8Array;
  readonly sheets: Uint8Array;
}

export function remember({ archive }: Index): Remembered {
  const { glances, sheets } = archiveOf(archive, build);
  const bytes = (lines: Iterable<string>): Uint8Array => new TextEncoder().encode([...lines].join('\n'));
  return { glances: bytes(glances), sheets: bytes(sheets) };
}

/**
 * The index of a folder that was read in full before: as it was then, with a glance at what has changed since, or all
 * of it. What comes behind goes on meanwhile, as in the editor.
 */
export async function restart(
  folder: Folder,
  remembered: (part: keyof Remembered) => Promise<Uint8Array>,
  upTo: 'as it was' | 'with what changed' | 'all',
): Promise<Index> {
  const glanced = new Indexing();
  const kept = keptIn(await remembered('glances'), () => remembered('sheets'), build);
  let behind: Promise<Seen<string>> | undefined;
  await new Promise<void>((listed, fail) => {
    behind = lookThrough(folder.files, kept, { ...readerOf(folder, glanced), listed });
    behind.then(() => listed(), fail);
  });
  const tree = await glanced.done();
  if (upTo === 'as it was') return { ...tree, behind };
  const seen = await behind;
  if (upTo === 'with what changed') return glanced.done();
  const index = new Indexing();
  const unread = seen?.recall ? await seen.recall((_, sheet, stamp) => index.put(sheet, stamp)) : folder.files;
  await readAll(folder, unread, index);
  return index.done();
}

const build = 'bench';

const readAll = (folder: Folder, files: readonly string[], index: Indexing): Promise<void> =>
  inTurns(
    files,
    (file) => Promise.all([folder.stat(file), folder.read(file)]),
    ([stamp, bytes], file) => {
      const text = decoder.decode(bytes);
      if (text.length > longText) return takenIn(text, file, stamp, index);
      index.put(detached(open(text, file).sheet), stamp);
      return undefined;
    },
  );

/** Longer texts, in UTF-16 units, are read step by step, as the editor does. */
const longText = 40_000;

function* takenIn(text: string, file: string, stamp: Stamp, index: Indexing): Generator<Step, void> {
  const { sheet } = yield* openInSteps(text, file);
  const own = yield* detachedInSteps(sheet);
  yield 'long';
  index.put(own, stamp);
}

/** From a goal with its teams, as plain data, to topics; answers how many. */
export async function topicsEngine(): Promise<(goal: unknown) => number> {
  const { normaliseInput, proposeTopics } = await import('../src/core/topics/topics.ts');
  return (goal) => proposeTopics(normaliseInput(goal).input).topics.length;
}

/** A planner that shows a document: each version of it is worked out and put into a message, whose length it answers. */
export class OpenPlanner {
  readonly #kept = new Kept();
  #circle: Circle;
  #shown: PlannerView;

  constructor({ examined, circle }: OpenFile) {
    this.#circle = circle;
    this.#shown = this.#look(examined);
  }

  /** What changed, as it is told to a page that shows the version before. */
  change(before: OpenFile, edit: Splice): { readonly file: OpenFile; readonly bytes: number } {
    const examined = edited(before.examined, [edit]);
    const kept = keptOf(examined, before);
    if (kept !== before.kept) {
      const changed = this.#circle.put(kept);
      before.watch.hear(changed);
      this.#kept.hear(changed);
    }
    const next = this.#look(examined);
    const bytes = JSON.stringify(differenceOf(this.#shown, next) ?? '').length;
    this.#shown = next;
    return { file: { ...before, examined, kept }, bytes };
  }

  #look(examined: Examined): PlannerView {
    return plannerView(examined, this.#circle, words, [], undefined, this.#kept);
  }
}

/** A planner that shows everything anew. */
export const planWhole = ({ examined, circle }: OpenFile): number =>
  JSON.stringify(plannerView(examined, circle, words, [])).length;

/** People as plain data to a plan, by round and by group; `goOn` is asked between steps. */
export async function groupsEngine(): Promise<
  (made: MadePeople, seed: number, goOn: () => boolean) => readonly (readonly (readonly number[])[])[]
> {
  const { Mixer } = await import('../src/core/groups/mixer.ts');
  const { groupSizes } = await import('../src/core/groups/problem.ts');
  return ({ people, size, rounds, teams, met, apart }, seed, goOn) => {
    const present = Array.from({ length: people }, (_, person) => person);
    const round = { present, sizes: groupSizes(people, size) };
    const half = met.length / 2;
    const mixer = new Mixer(
      {
        people,
        teams,
        rounds: new Array(rounds).fill(round),
        met: met.map((pair, nth) => ({ pair, memory: nth < half ? 'known' : 'fresh' })),
        apart,
        together: [],
        leads: [],
      },
      seed,
    );
    for (const _ of mixer.steps()) if (!goOn()) break;
    return mixer.best.tables;
  };
}

const keptOf = ({ sheet }: Examined, before: OpenFile | undefined): Sheet =>
  before?.kept.sound && !sheet.sound ? before.kept : sheet;

/** Brings findings to where the editor takes them over: offsets, which its document turns into lines, and a sentence. */
function looked(file: Omit<OpenFile, 'problems'>): OpenFile {
  const { examined, circle, watch } = file;
  const problems = examine(examined, circle, {}, watch).map(({ rule, span, text, facts }) => ({
    code: rule,
    start: span.start,
    end: span.end,
    message: words.fill(text, facts),
  }));
  return { ...file, problems };
}

/** Rows the editor's tree shows below a root at first. */
const page = 200;

/** An index that grows file by file, as the editor's does. */
class Indexing {
  readonly #circle = new Circle(day, zone);
  readonly #archive = new Map<string, Archived>();

  /** @param stamp of the file whose text this is the whole of; none for a glance */
  put(sheet: Sheet, stamp?: Stamp): void {
    this.#circle.put(sheet);
    if (stamp) this.#archive.set(sheet.file, { ...stamp, sheet });
  }

  knows(file: string): 'glance' | 'all' | undefined {
    if (this.#archive.has(file)) return 'all';
    return this.#circle.sheets.has(file) ? 'glance' : undefined;
  }

  /** With the first rows of the tree, looked for as the editor does: in turns, and no more than are shown. */
  async done(): Promise<Index> {
    const circle = this.#circle;
    const rows = (await firstOf(coming(circle))) + (await firstOf(waitingIn(circle)));
    const counts = (): ReturnType<Index['counts']> => ({
      sessions: circle.occasions.length,
      coming: comingIn(circle).length,
    });
    return { circle, archive: [...this.#archive.values()], rows, counts };
  }
}

function* waitingIn(circle: Circle): Iterable<Need | undefined> {
  for (const [file, { series }] of circle.sheets) {
    yield undefined;
    if (series) yield* needsOf(circle, file);
  }
}

async function firstOf(rows: Iterable<unknown>): Promise<number> {
  const all = rows[Symbol.iterator]();
  let count = 0;
  while (count < page) {
    const { done, value } = await turns.run(() => all.next());
    if (done) break;
    if (value !== undefined) count++;
  }
  return count;
}

/** Looks words up among the topics of files; answers how many hold them. */
export function finderOf(texts: readonly string[]): (query: string) => number {
  const readings = texts.map((text) => open(text, name).reading);
  const finder = new Finder(readings.flatMap((reading) => findablesIn(reading, name, (id) => id)));
  return (query) => finder.find(query).length;
}
