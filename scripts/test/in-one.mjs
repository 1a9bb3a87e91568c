import { readFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Loading three hundred files one by one takes longer than running what is in them. */
export async function inOne(tests, outfile, change = (_, text) => text) {
  /** Each file goes on knowing where it stands, whatever file it is bundled into. */
  const places = {
    name: 'places',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/](src|test|scripts)[\\/].*\.ts$/ }, ({ path }) => {
        const file = relative(root, path).replaceAll('\\', '/');
        const text = change(file, readFileSync(path, 'utf8'));
        const contents = text.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href));
        return { contents, loader: 'ts', resolveDir: dirname(path) };
      });
    },
  };
  await build({
    stdin: { contents: tests.map((test) => `import ${JSON.stringify(`./${test}`)};`).join('\n'), resolveDir: root },
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'linked',
    plugins: [places],
    logLevel: 'warning',
  });
}
