import { healthFacts } from '../core/report/facts.ts';
import { healthPage } from '../core/report/health.ts';
import { csv } from './csv.ts';
import type { Exit, Io } from './io.ts';
import { shown } from './load.ts';
import { tell } from './tell.ts';

/** `meetup health`: how every series is doing, in words and with reasons. */
export const health = (args: readonly string[], io: Io): Promise<Exit> =>
  tell('health', args, io, {
    page: healthPage,
    facts: ({ circle, folder }, file, words) => healthFacts(circle, file, words, shown(folder, file, io)),
    csv: (all) => csv([columns, ...all.map((one) => columns.map((column) => String(one[column] ?? '')))]),
  });

const columns = [
  'file',
  'series',
  'state',
  'health',
  'held',
  'next',
  'host',
  'open',
  'late',
  'waiting',
  'outcomes',
] as const;
