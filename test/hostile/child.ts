import { readFileSync } from 'node:fs';
import { enough } from './bound.ts';
import { look, show } from './look.ts';

// One file in a process of its own: what takes the process down takes nothing else with it.
const [path = '', besidePath = ''] = process.argv.slice(2);

/** What showing a file costs, in milliseconds of the processor. */
function costOf(bytes: Uint8Array): number {
  const begin = process.cpuUsage();
  show(bytes);
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1000;
}

const hostile = readFileSync(path);
// The hostile file first, while everything is cold: what this does to the ratio is never in its favour.
const cost = costOf(hostile);
// What is quick enough in any case needs no comparison.
const honestCost = cost <= enough ? 0 : costOf(readFileSync(besidePath));
process.stdout.write(JSON.stringify({ ...look(hostile), cost, honestCost }));
