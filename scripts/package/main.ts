import { runMain } from '../run/main.ts';
import { say } from '../run/progress.ts';
import { build } from './build.ts';
import { packageVsix } from './vsix.ts';

export function main(): Promise<never> {
  return runMain(async ({ lifetime }) => {
    await build(lifetime);
    say(await packageVsix(lifetime));
    return 0;
  });
}
