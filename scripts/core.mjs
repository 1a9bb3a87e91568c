// The quick tests: everything that needs no editor and no browser, bundled into one file first. Loading three hundred
// files one by one takes longer than running what is in them.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import Mocha from 'mocha';

const root = fileURLToPath(new URL('../', import.meta.url));
const suites = ['core', 'laws', 'stories', 'fence'];
const { reporter, results } = parseArgs({
  options: { reporter: { type: 'string', default: 'dot' }, results: { type: 'string' } },
}).values;

const tests = suites.flatMap((suite) =>
  readdirSync(join(root, 'test', suite), { recursive: true })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => `./test/${suite}/${file.replaceAll('\\', '/')}`),
);

/** Each file goes on knowing where it stands, whatever file it is bundled into. */
const places = {
  name: 'places',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/](src|test|scripts)[\\/].*\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      const contents = text.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href));
      return { contents, loader: 'ts', resolveDir: dirname(path) };
    });
  },
};

const outfile = join(root, 'dist', 'test', 'core.mjs');
await build({
  stdin: {
    contents: tests
      .sort()
      .map((test) => `import ${JSON.stringify(test)};`)
      .join('\n'),
    resolveDir: root,
  },
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

process.setSourceMapsEnabled(true);
// A busy machine is no defect: only what never ends is stopped.
const mocha = new Mocha({
  timeout: 60_000,
  reporter,
  reporterOptions: results === undefined ? {} : { output: results },
});
mocha.addFile(outfile);
await mocha.loadFilesAsync();
mocha.run((failures) => {
  process.exitCode = failures === 0 ? 0 : 1;
});
