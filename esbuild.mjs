import { chmod, readFile, rm, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { buildInLayers } from './scripts/package/layers.mjs';
import { noticesOf } from './scripts/package/notices.mjs';
import { squeezed } from './scripts/package/templates.mjs';

/** For breakpoints in the sources; what is shipped has no maps. */
const debugging = process.argv.includes('--debug');

const shared = {
  bundle: true,
  minify: !debugging,
  sourcemap: debugging && 'linked',
  metafile: true,
  target: 'es2022',
  legalComments: 'none',
  // Else every Japanese letter would take six bytes instead of three.
  charset: 'utf8',
  logLevel: 'warning',
  // What a literal with classes of letters costs is told in `src/core/plan/pattern.ts`; those need this flag.
  supported: { 'regexp-sticky-and-unicode-flags': false },
};

const withShortTemplates = {
  name: 'with-short-templates',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]media[\\/]planner[\\/][^\\/]+\.ts$/ }, async ({ path }) => ({
      contents: squeezed(await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

/** Everything a user installs or runs. */
export async function buildProduct() {
  await rm('dist', { recursive: true, force: true });
  const builds = await Promise.all([
    // For the poorer of the two hosts: a web worker.
    buildInLayers({ ...shared, platform: 'browser', format: 'cjs', external: ['vscode'] }, 'dist/host'),
    build({
      ...shared,
      platform: 'browser',
      format: 'iife',
      entryPoints: ['media/planner/planner.ts'],
      outfile: 'dist/planner/planner.js',
      plugins: debugging ? [] : [withShortTemplates],
    }),
    build({
      ...shared,
      platform: 'browser',
      format: 'iife',
      entryPoints: ['media/planner/together/together.ts'],
      outfile: 'dist/planner/together.js',
      plugins: debugging ? [] : [withShortTemplates],
    }),
    build({
      ...shared,
      platform: 'browser',
      format: 'iife',
      entryPoints: ['media/planner/run/run.ts'],
      outfile: 'dist/planner/run.js',
    }),
    // Without `vscode` among the externals: the core must not reach for it, and here the build would say so.
    build({
      ...shared,
      platform: 'node',
      target: 'node20',
      format: 'esm',
      entryPoints: ['src/cli/main.ts'],
      outfile: 'dist/cli/meetup.mjs',
      banner: {
        js: "#!/usr/bin/env node\nimport { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
      },
    }),
  ]);
  await writeFile('dist/third-party-notices.txt', `${noticesOf(builds.flat())}\n`);
  await chmod('dist/cli/meetup.mjs', 0o755);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildProduct();
