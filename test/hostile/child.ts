import { readFileSync } from 'node:fs';
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

const [hostile, honest] = [readFileSync(path), readFileSync(besidePath)];
// The hostile file first, while everything is cold: what this does to the ratio is never in its favour.
const cost = costOf(hostile);
process.stdout.write(JSON.stringify({ ...look(hostile), cost, honestCost: costOf(honest) }));
