import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod/mini';
import { Failure, withinMinutes } from './failure.ts';
import type { Lifetime } from './lifetime.ts';
import { root } from './paths.ts';

export interface Ended {
  /** Null when a signal ended it. */
  readonly code: number | null;
  readonly output: string;
}

export interface ChildOptions {
  readonly minutes: number;
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly shell?: boolean;
}

/** Runs a command to its end, whatever that is, and keeps what it says. */
export function runChild(
  lifetime: Lifetime,
  command: string,
  args: readonly string[],
  { minutes, cwd = root, env = process.env, shell = false }: ChildOptions,
): Promise<Ended> {
  return lifetime.within(async (inner) => {
    const child = inner.spawn(command, args, { cwd, env, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    const said: string[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => said.push(part.toString()));
    const [code] = await withinMinutes(minutes, `${command} ${args[0] ?? ''}`, once(child, 'close'));
    return { code, output: said.join('') };
  });
}

/** Runs a command that has to succeed; if it does not, what it said is the explanation. */
export async function mustRun(
  lifetime: Lifetime,
  what: string,
  command: string,
  args: readonly string[],
  options: ChildOptions,
): Promise<string> {
  const { code, output } = await runChild(lifetime, command, args, options);
  if (code !== 0) throw new Failure(`${what} failed (exit code ${code}).\n${output.trimEnd()}`);
  return output;
}

const Bin = z.object({ bin: z.union([z.string(), z.record(z.string(), z.string())]) });

/** The script behind a command of an installed package, to be run by Node: the same on every platform. */
export function packageScript(packageName: string, command: string): string {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = Bin.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
  const script = typeof bin === 'string' ? bin : bin[command];
  if (script === undefined) throw new Error(`${packageName} has no command ${command}.`);
  return join(folder, script);
}
