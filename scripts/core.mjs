// The quick tests: everything that needs no editor and no browser.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import Mocha from 'mocha';
import { inOne } from './test/in-one.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const suites = ['core', 'laws', 'stories', 'fence'];
const { reporter, results, runs } = parseArgs({
  options: { reporter: { type: 'string', default: 'dot' }, results: { type: 'string' }, runs: { type: 'string' } },
}).values;
// Read by the laws when they are loaded, further down.
if (runs !== undefined) process.env.MEETUP_RUNS = runs;

const tests = suites.flatMap((suite) =>
  readdirSync(join(root, 'test', suite), { recursive: true })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => `test/${suite}/${file.replaceAll('\\', '/')}`),
);
const outfile = join(root, 'dist', 'test', 'core.mjs');
await inOne(tests.sort(), outfile);

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
