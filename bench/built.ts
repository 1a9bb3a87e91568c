import { mkdir, readFile, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import { root } from '../scripts/run/paths.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const out = join(here, 'out');

/** As `esbuild.mjs` builds what is shipped. */
const shipped: BuildOptions = {
  bundle: true,
  minify: true,
  target: 'es2022',
  platform: 'node',
  legalComments: 'none',
  charset: 'utf8',
  logLevel: 'warning',
};

export type Subject = typeof import('./subject.ts');

/** Bundles the core behind `subject.ts`, and what the peer runs in an editor. */
export async function bundle(): Promise<void> {
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const peer = (file: string, name: string): Promise<unknown> =>
    build({
      ...shipped,
      format: 'cjs',
      entryPoints: [join(here, 'node_modules', 'yaml-language-server', 'out', 'src', file)],
      outfile: join(out, name),
      // One of its packages is only whole as the module it also is.
      mainFields: ['module', 'main'],
    });
  await Promise.all([
    build({ ...shipped, format: 'cjs', entryPoints: [join(here, 'subject.ts')], outfile: join(out, 'subject.cjs') }),
    peer('server.js', peerBundles.server),
    peer('languageservice/yamlLanguageService.js', peerBundles.service),
    build({ ...shipped, format: 'cjs', stdin: { contents: '' }, outfile: join(out, 'empty.cjs') }),
  ]);
}

/** Ours, as it was bundled. */
export const loadSubject = (): Subject => createRequire(import.meta.url)(join(out, 'subject.cjs')) as Subject;

const peerBundles = { server: 'peer-server.cjs', service: 'peer-service.cjs' } as const;

/** A file that can be loaded: of the product in `dist/`, of the peer, or the empty one. */
export const bundles = {
  empty: join(out, 'empty.cjs'),
  entry: join(root, 'dist', 'host', 'extension.js'),
  editor: join(root, 'dist', 'host', 'editor.js'),
  reading: join(root, 'dist', 'host', 'reading.js'),
  findings: join(root, 'dist', 'host', 'findings.js'),
  features: join(root, 'dist', 'host', 'features.js'),
  parser: join(root, 'dist', 'host', 'parser.js'),
  slips: join(root, 'dist', 'host', 'slips.js'),
  topics: join(root, 'dist', 'host', 'topics.js'),
  web: join(root, 'dist', 'host', 'web.js'),
  peerServer: join(out, peerBundles.server),
  peerService: join(out, peerBundles.service),
} as const;

export const bytesOf = async (file: string): Promise<number> => (await stat(file)).size;

/** The exact version of a package: of the repository's own, or of the bench's. */
export async function versionOf(name: string, from: 'product' | 'bench'): Promise<string> {
  const require = createRequire(join(from === 'product' ? root : here, 'package.json'));
  const folder = require.resolve.paths(name)?.[0] ?? '';
  const { version } = JSON.parse(await readFile(join(folder, name, 'package.json'), 'utf8')) as { version: string };
  return version;
}
