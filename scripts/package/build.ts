import { mustRun } from '../run/child.ts';
import type { Lifetime } from '../run/lifetime.ts';
import { step } from '../run/progress.ts';

/** Builds the extension, the planner and the command line into `dist/`; `options` are those of `esbuild.mjs`. */
export async function build(lifetime: Lifetime, options: readonly string[] = []): Promise<void> {
  const args = ['esbuild.mjs', ...options];
  await step('Building', () => mustRun(lifetime, 'The build', process.execPath, args, { minutes: 5 }));
}
