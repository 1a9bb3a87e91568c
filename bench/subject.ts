// Ours, as the editor uses it. Everything the bench asks of the product stands here and nowhere else: when the core gets
// another door, this file changes and no row does.
import { type Circle, circleOf } from '../src/core/circle/circle.ts';
import { needsOf } from '../src/core/circle/needs.ts';
import { comingIn } from '../src/core/circle/rhythm.ts';
import { places, type Sheet } from '../src/core/circle/sheet.ts';
import { type Examined, examine, open } from '../src/core/examine.ts';
import type { Splice } from '../src/core/plan/change.ts';
import type { Day } from '../src/core/plan/day.ts';
import type { Finding } from '../src/core/review/rule.ts';
import { wordsFor } from '../src/core/words/words.ts';
import { today } from './made/files.ts';
import type { Problem } from './problem.ts';

/** A document that is open: what the editor holds from one version of it to the next, and what it shows. */
export interface OpenFile {
  readonly examined: Examined;
  readonly problems: readonly Problem[];
}

/** What a folder says together: enough for the tree, and the counts by which the bench knows that it is right. */
export interface Index {
  readonly sheets: readonly Sheet[];
  readonly sessions: number;
  /** Sessions still to come, and what waits for a decision: the first two groups of the tree. */
  readonly coming: number;
  readonly waiting: number;
}

/** A folder as the editor meets it. The bench owns the disk. */
export interface Folder {
  readonly files: readonly string[];
  readonly read: (file: string) => Promise<Uint8Array>;
  readonly stat: (file: string) => Promise<{ readonly mtime: number; readonly size: number }>;
}

const name = 'made.meetup.yaml';
const zone = 'Europe/London';
const day = today as Day;
const words = wordsFor('en', day);
/** Milliseconds of background work after which the editor gets its turn. */
const turn = 8;

/** Opens a document and shows what there is to notice. */
export const openFile = (text: string): OpenFile => shown(open(text, name));

/**
 * The next version of a document, and what there is to notice in it.
 * @param edit what the editor says was changed
 * @param text what the document says now
 */
export function keystroke(before: OpenFile, _edit: Splice, text: string): OpenFile {
  return shown(open(text, name, before.examined.reading));
}

/** A file of which nothing is known yet: text in, problems out. */
export const checkWhole = (text: string): readonly Problem[] => openFile(text).problems;

/** Reads of every file what the first tree needs. */
export const skim = (folder: Folder): Promise<Index> => indexAll(folder);

/** Reads every file in full. */
export async function indexAll(folder: Folder): Promise<Index> {
  const sheets: Sheet[] = [];
  let started = performance.now();
  for (const file of folder.files) {
    const bytes = await folder.read(file);
    sheets.push(open(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), file).sheet);
    if (performance.now() - started > turn) {
      await new Promise((resolve) => setTimeout(resolve));
      started = performance.now();
    }
  }
  return indexOf(sheets);
}

/** What is kept on disk of an index until the next start. */
export const remember = (_index: Index): Uint8Array => new Uint8Array();

/** The index of a folder that was read in full before. */
export const restart = (folder: Folder, _remembered: () => Promise<Uint8Array>): Promise<Index> => indexAll(folder);

/** From a goal with its teams, as plain data, to topics; answers how many. */
export async function topicsEngine(): Promise<(goal: unknown) => number> {
  const { normaliseInput, proposeTopics } = await import('../src/core/topics/topics.ts');
  return (goal) => proposeTopics(normaliseInput(goal).input).topics.length;
}

/** Brings findings to where the editor takes them over: lines, columns and a sentence. */
function shown(examined: Examined): OpenFile {
  const circle: Circle = circleOf([examined.sheet], day, zone);
  const placeOf = places(examined.reading.text);
  const problemOf = ({ rule, span, text, facts }: Finding): Problem => {
    const { line, column, endLine } = placeOf(span);
    return { code: rule, line, column, endLine, message: words.fill(text, facts) };
  };
  return { examined, problems: examine(examined, circle).map(problemOf) };
}

function indexOf(sheets: readonly Sheet[]): Index {
  const circle = circleOf(sheets, day, zone);
  return {
    sheets,
    sessions: circle.occasions.length,
    coming: comingIn(circle).length,
    waiting: sheets.reduce((sum, { file }) => sum + needsOf(circle, file).length, 0),
  };
}
