import { readFileSync } from 'node:fs';
import { type Cost, enough, isBounded, tries } from './bound.ts';
import { look, opened, show } from './look.ts';
import { surfaces } from './surfaces.ts';

// Files in a process of their own: what takes the process down takes nothing else with it. Each is told of in one line.
const paths = process.argv.slice(2);

/** What some work costs, in milliseconds of the processor. */
function costOf(work: () => void): number {
  const begin = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(begin);
  return Math.round((user + system) / 1000);
}

/** Compares some work on the hostile file with showing an honest one; the best of a few tries where it takes too long. */
function compared(work: () => void, honest: () => void): Cost {
  // The hostile file first, while everything is cold: what this does to the ratio is never in its favour.
  let cost: Cost = { hostile: costOf(work), honest: 0 };
  // What is quick enough in any case needs no comparison.
  if (cost.hostile <= enough) return cost;
  cost = { ...cost, honest: costOf(honest) };
  for (let turn = 1; turn < tries && !isBounded(cost); turn++)
    cost = { hostile: Math.min(cost.hostile, costOf(work)), honest: Math.max(cost.honest, costOf(honest)) };
  return cost;
}

for (let at = 0; at < paths.length; at += 2) {
  const hostile = readFileSync(paths[at] ?? '');
  const showHonest = (): void => show(readFileSync(paths[at + 1] ?? ''));
  const costs: Record<string, Cost> = { shown: compared(() => show(hostile), showHonest) };
  const seen = look(hostile);
  const open = opened(hostile);
  for (const [name, use] of Object.entries(surfaces)) costs[name] = compared(() => use(open), showHonest);
  process.stdout.write(`${JSON.stringify({ ...seen, costs })}\n`);
}
