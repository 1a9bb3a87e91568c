import { readFileSync } from 'node:fs';
import { enough } from './bound.ts';
import { look, show } from './look.ts';

// Files in a process of their own: what takes the process down takes nothing else with it. Each is told of in one line.
const paths = process.argv.slice(2);

/** What showing a file costs, in milliseconds of the processor. */
function costOf(bytes: Uint8Array): number {
  const begin = process.cpuUsage();
  show(bytes);
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1000;
}

for (let at = 0; at < paths.length; at += 2) {
  const hostile = readFileSync(paths[at] ?? '');
  // The hostile file first, while everything is cold: what this does to the ratio is never in its favour.
  const cost = costOf(hostile);
  // What is quick enough in any case needs no comparison.
  const honestCost = cost <= enough ? 0 : costOf(readFileSync(paths[at + 1] ?? ''));
  process.stdout.write(`${JSON.stringify({ ...look(hostile), cost, honestCost })}\n`);
}
