import { build } from '../package/build.ts';
import { runMain } from '../run/main.ts';
import { say } from '../run/progress.ts';

/** What `npm run build` does; `--debug` keeps the sources readable. */
export function main(args: readonly string[]): Promise<never> {
  return runMain(async ({ lifetime }) => {
    await build(lifetime, args);
    say('dist has the extension, and the command line: node dist/cli/meetup.mjs --help');
    return 0;
  });
}
