import { build } from 'esbuild';

const shared = { bundle: true, minify: true, target: 'es2022', legalComments: 'none', logLevel: 'warning', metafile: true };

await Promise.all([
  build({ ...shared, entryPoints: ['src/extension.ts'], outfile: 'dist/node/extension.cjs', platform: 'node', format: 'cjs', external: ['vscode'] }),
  build({ ...shared, entryPoints: ['src/extension.ts'], outfile: 'dist/web/extension.js', platform: 'browser', format: 'cjs', external: ['vscode'] }),
]);
