import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../run/paths.ts';
import { add, nothing, oneFailed, onePassed, type Tally } from './tally.ts';

/** Thousand bytes; `goal` is what the design asks for, if it does, `most` what a build may weigh today. */
interface Weight {
  readonly what: string;
  readonly files: readonly string[];
  readonly most: number;
  readonly goal?: number;
}

const tree = ['host/extension.js', 'host/editor.js'];
const findings = [...tree, 'host/reading.js', 'host/findings.js'];
// What reads files in full, its parser and its guesses are run when a file needs them, and have to be there by then.
const fetchedForTree = ['host/web.js', 'host/editor.js', 'host/reading.js', 'host/parser.js', 'host/slips.js'];
const fetchedForFindings = [...fetchedForTree, 'host/findings.js'];

const weights: readonly Weight[] = [
  { what: 'the entry', files: ['host/extension.js'], most: 6, goal: 60 },
  { what: 'what is loaded before the first tree', files: tree, most: 97, goal: 250 },
  { what: 'what is loaded before the first findings of a text without slips', files: findings, most: 250, goal: 250 },
  { what: 'what commands share', files: ['host/common.js'], most: 121 },
  { what: 'the file the web host loads', files: ['host/web.js'], most: 8, goal: 350 },
  { what: 'what it fetches before the first tree, that file included', files: fetchedForTree, most: 269 },
  { what: 'what it fetches before the first findings', files: fetchedForFindings, most: 376 },
  { what: 'all of it, for both hosts', files: ['host'], most: 1240 },
  { what: 'the planner, script and style', files: ['planner/planner.js', 'planner/planner.css'], most: 80, goal: 80 },
];

/** Weighs what was built. Bytes do not flicker as milliseconds do, so they may fail a run. */
export async function weighing(): Promise<Tally> {
  let tally = nothing;
  for (const { what, files, most, goal } of weights) {
    const sizes = await Promise.all(files.map((file) => bytesIn(join(root, 'dist', file))));
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    const light = bytes <= most * 1000;
    const asked = goal === undefined ? '' : `; goal ${goal} kB`;
    console.log(`  ${light ? '✓' : '✗'} ${what}: ${(bytes / 1000).toFixed(0)} kB (at most ${most} kB${asked})`);
    tally = add(tally, light ? onePassed : oneFailed);
  }
  return tally;
}

/** Bytes of a file, or of all files in a folder. */
async function bytesIn(place: string): Promise<number> {
  const found = await stat(place);
  if (!found.isDirectory()) return found.size;
  const sizes = await Promise.all((await readdir(place)).map((name) => bytesIn(join(place, name))));
  return sizes.reduce((sum, size) => sum + size, 0);
}
