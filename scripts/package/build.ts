import { mustRun } from '../run/child.ts';
import type { Lifetime } from '../run/lifetime.ts';
import { step } from '../run/progress.ts';

/** Builds the extension, the planner and the command line into `dist/`. */
export async function build(lifetime: Lifetime): Promise<void> {
  await step('Building', () => mustRun(lifetime, 'The build', process.execPath, ['esbuild.mjs'], { minutes: 5 }));
}
