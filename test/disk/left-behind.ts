// A process of its own, with a heap nobody else has a part in: what readings leave behind that nobody needs any more, and
// what one of them holds, in bytes, as JSON. Run with --expose-gc.
import { read } from '../../src/core/read/read.ts';

const collect = globalThis.gc as (options?: { type: 'minor' }) => void;

/** What is left by the quick collections of the engine; what one finds in use twice the next does not look at. */
function heap(): number {
  for (let nth = 0; nth < 3; nth++) collect({ type: 'minor' });
  return process.memoryUsage().heapUsed;
}

const session = (nth: number): string =>
  `  - date: 2026-12-${String(1 + nth).padStart(2, '0')}\n    host: ken\n    title: Session ${nth}\n    handoff: |\n      What we learned.\n      And what is open.\n`;
const text = `series: { title: Waiting }\npeople:\n  ken: { name: Ken }\nsessions:\n${Array.from({ length: 20 }, (_, nth) => session(nth)).join('')}`;
const readMany = (): void => {
  for (let nth = 0; nth < 200; nth++) read(text).faults.at(0);
};

for (let nth = 0; nth < 3; nth++) readMany();
collect();
const before = heap();
const one = read(text);
const held = heap() - before;
readMany();
const left = heap() - before - held;
console.log(JSON.stringify({ held, left, sound: one.sound }));
