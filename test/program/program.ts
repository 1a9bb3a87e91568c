import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../stories/terminal.ts';

/** Builds the command line into a folder as it is shipped; answers where it lies. */
export async function programIn(folder: string): Promise<string> {
  const program = join(folder, 'dist', 'cli', 'meetup.mjs');
  await build({
    entryPoints: [join(root, 'src/cli/main.ts')],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(process.argv[1]);" },
    logLevel: 'warning',
  });
  return program;
}
