// Runs where the sources have been changed: makes one file of the tests of a room, as the quick tests are run.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inOne } from '../../scripts/test/in-one.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const tests = ['core', 'stories', 'laws'].flatMap((suite) =>
  readdirSync(join(root, 'test', suite), { recursive: true })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => `test/${suite}/${file.replaceAll('\\', '/')}`),
);
// Slow ones that tell of the whole more than of a room, and what looks at pages the sources do not make.
const left =
  /laws\/(?:planner-model|kept|mutants|watch|archive|patterns|groups)\.test|core\/pages\.test|plan\/days-off\.test/;
await inOne(tests.filter((test) => !left.test(test)).sort(), join(root, 'dist', 'test', 'mutation.mjs'));
