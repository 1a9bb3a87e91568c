import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../run/paths.ts';
import { add, nothing, oneFailed, onePassed, type Tally } from './tally.ts';

/** Thousand bytes; `goal` is what the design asks for, `most` what a build may weigh today. */
interface Weight {
  readonly what: string;
  readonly files: readonly string[];
  readonly most: number;
  readonly goal: number;
}

const tree = ['node/extension.cjs', 'node/editor.cjs'];
const findings = [...tree, 'node/findings.cjs'];

const weights: readonly Weight[] = [
  { what: 'the entry', files: ['node/extension.cjs'], most: 10, goal: 60 },
  { what: 'what is loaded before the first tree', files: tree, most: 184, goal: 250 },
  { what: 'what is loaded before the first findings', files: findings, most: 320, goal: 250 },
  { what: 'the web host', files: ['web/extension.js'], most: 1225, goal: 350 },
  { what: 'the planner, script and style', files: ['planner/planner.js', 'planner/planner.css'], most: 80, goal: 80 },
];

/** Weighs what was built. Bytes do not flicker as milliseconds do, so they may fail a run. */
export async function weighing(): Promise<Tally> {
  let tally = nothing;
  for (const { what, files, most, goal } of weights) {
    const sizes = await Promise.all(files.map((file) => stat(join(root, 'dist', file))));
    const bytes = sizes.reduce((sum, { size }) => sum + size, 0);
    const light = bytes <= most * 1000;
    console.log(
      `  ${light ? '✓' : '✗'} ${what}: ${(bytes / 1000).toFixed(0)} kB (at most ${most} kB; goal ${goal} kB)`,
    );
    tally = add(tally, light ? onePassed : oneFailed);
  }
  return tally;
}
