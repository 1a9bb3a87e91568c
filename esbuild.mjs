import { chmod, rm, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { noticesOf } from './scripts/package/notices.mjs';

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
};
const host = { ...shared, format: 'cjs', external: ['vscode'] };

/** Modules that the Node host loads when they are first needed, each as a file beside the entry. */
const lazy = new Map([
  [/\/editor\/editor\.ts$/, './editor.cjs'],
  [/\/core\/topics\/topics\.ts$/, './topics.cjs'],
  [/\/core\/groups\/groups\.ts$/, './groups.cjs'],
]);

/** Leaves lazily imported modules outside of the bundle that imports them. */
const lazily = {
  name: 'lazily',
  setup({ onResolve }) {
    onResolve({ filter: /^\./ }, ({ path, kind }) => {
      if (kind !== 'dynamic-import') return undefined;
      const found = [...lazy].find(([pattern]) => pattern.test(path));
      return found && { path: found[1], external: true };
    });
  },
};

/** The Node host: a small entry, and the rest when a meetup file or a view needs it. */
const node = (entry, outfile) =>
  build({
    ...host,
    platform: 'node',
    entryPoints: [entry],
    outfile: `dist/node/${outfile}`,
    plugins: [lazily],
    // VS Code hands out its API through `require`; a native import would go around it.
    supported: { 'dynamic-import': false },
  });

/** Everything a user installs or runs. */
export async function buildProduct() {
  await rm('dist', { recursive: true, force: true });
  const builds = await Promise.all([
    node('src/extension.ts', 'extension.cjs'),
    node('src/editor/editor.ts', 'editor.cjs'),
    node('src/core/topics/topics.ts', 'topics.cjs'),
    node('src/core/groups/groups.ts', 'groups.cjs'),
    // The web worker of VS Code loads one file and can require nothing but `vscode`.
    build({ ...host, platform: 'browser', entryPoints: ['src/extension.ts'], outfile: 'dist/web/extension.js' }),
    build({
      ...shared,
      platform: 'browser',
      format: 'iife',
      entryPoints: ['media/planner/planner.ts'],
      outfile: 'dist/planner/planner.js',
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
  await writeFile('dist/third-party-notices.txt', `${noticesOf(builds)}\n`);
  await chmod('dist/cli/meetup.mjs', 0o755);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildProduct();
