import { readFileSync } from 'node:fs';
import { type Day, dayFrom } from '../core/plan/day.ts';
import { exit, type Io } from './io.ts';
import { run } from './run.ts';

const { stdin, stdout, stderr, env } = process;

function today(): Day {
  const now = new Date();
  return dayFrom(now.getFullYear(), now.getMonth() + 1, now.getDate()) as Day;
}

async function input(most: number): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let total = 0;
  for await (const part of stdin) {
    parts.push(part);
    total += part.length;
    if (total > most) break;
  }
  return Buffer.concat(parts);
}

// Whoever reads us may stop early, as `head` does; that is no failure.
for (const stream of [stdout, stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    stderr.write(`meetup: ${error.message}\n`);
    process.exit(exit.failed);
  });

const io: Io = {
  cwd: process.cwd(),
  env,
  today,
  input,
  out: (text) => stdout.write(text),
  err: (text) => stderr.write(text),
  colour: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb',
};

/** From the package: it stands two folders above this file, built or not. */
const version = (): string => JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version;

process.exitCode = await run(process.argv.slice(2), io, version);
