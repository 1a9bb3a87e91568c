import { fileURLToPath } from 'node:url';
import { z } from 'zod/mini';
import { mustRun } from '../../scripts/run/child.ts';
import { Failure } from '../../scripts/run/failure.ts';
import { sessionsIn } from '../made/files.ts';
import { readAll } from '../made/folder.ts';
import { MB, number } from '../words.ts';
import type { Row } from './row.ts';

const size = 10_000;
const most = 100_000_000;
const script = fileURLToPath(new URL('../measure/memory.ts', import.meta.url));

const Held = z.object({ heap: z.number(), rss: z.number() });
const Answer = z.object({ idle: Held, full: Held, peak: z.number(), sessions: z.number() });

export const memory: Row = {
  name: 'memory',
  measure: async ({ folder, lifetime }) => {
    const made = await folder(size);
    const bytes = await readAll(made);
    const args = ['--expose-gc', script, made.path];
    const said = await mustRun(lifetime, 'Measuring memory', process.execPath, args, { minutes: 5 });
    const { idle, full, peak, sessions } = Answer.parse(JSON.parse(said));
    if (sessions !== sessionsIn(size).all) throw new Failure(`Memory: ${sessions} sessions were indexed.`);
    return {
      title: 'What is held in memory',
      about: `${number(size)} files, ${MB(bytes)} of text, indexed in full in a fresh process and kept. Measured once, after a garbage collection.`,
      goals: [
        {
          what: `Memory for ${number(size)} files indexed, heap over idle`,
          goal: `<= ${MB(most)}`,
          reached: MB(full.heap - idle.heap),
          met: full.heap - idle.heap <= most,
        },
      ],
      table: [
        ['', 'idle', 'indexed', 'over idle'],
        ['heap', MB(idle.heap), MB(full.heap), MB(full.heap - idle.heap)],
        ['resident', MB(idle.rss), MB(full.rss), MB(full.rss - idle.rss)],
        ['resident, at most', '', MB(peak), MB(peak - idle.rss)],
      ],
    };
  },
};
