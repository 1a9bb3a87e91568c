import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../run/paths.ts';

/** The suites that run in the Node extension host, each in a window of its own. */
export type EditorSuite = 'editor' | 'asleep';

/** Bundles a suite for the Node extension host; answers the file VS Code loads. */
export function bundleEditorTests(suite: EditorSuite): Promise<string> {
  // mocha stays outside: it finds its own files on disk.
  return bundle(suite, 'editor', {
    platform: 'node',
    external: ['vscode', 'mocha'],
    // The other form of the neighbour's language server asks for its files by names made up at run time.
    mainFields: ['module', 'main'],
  });
}

/** Bundles `test/web` for the web worker; answers the file VS Code loads. */
export function bundleWebTests(): Promise<string> {
  return bundle('web', 'web', { platform: 'browser', external: ['vscode'] });
}

// One CommonJS file, and named so: in a package of type `module` the web worker refuses every `.js` as ESM.
async function bundle(
  suite: EditorSuite | 'web',
  host: 'editor' | 'web',
  options: { platform: 'node' | 'browser'; external: string[]; mainFields?: string[] },
): Promise<string> {
  const folder = join(root, 'test', suite);
  const tests = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.test.ts')).sort();
  const load = tests.map((file) => `require(${JSON.stringify(`./${file.replaceAll('\\', '/')}`)});`).join('\n');
  const outfile = join(root, 'dist', 'test', suite, 'index.cjs');
  await build({
    ...options,
    stdin: {
      // Tests define themselves when they are loaded, so loading has to wait for mocha.
      contents: `import { runInHost } from '../${host}/host.ts';\nexport const run = () => runInHost(() => {\n${load}\n});`,
      resolveDir: folder,
    },
    outfile,
    bundle: true,
    format: 'cjs',
    target: 'es2022',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return outfile;
}
