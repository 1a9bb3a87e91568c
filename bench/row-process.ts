// A process of its own for one row, so that no row is measured in the heap, or with the compiled code, another has left.
import { existsSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from '../scripts/package/build.ts';
import { runMain } from '../scripts/run/main.ts';
import { loadSubject } from './built.ts';
import type { Coverage } from './check.ts';
import { folderAt, makeFolder } from './made/folder.ts';
import { Peer } from './peer.ts';
import { rows } from './rows/rows.ts';

/** @param work a folder: the coverage is found there, folders of files are shared there, the section is left there */
const [name, work = ''] = process.argv.slice(2);

await runMain(async ({ lifetime }) => {
  const row = rows.find((one) => one.name === name);
  if (!row) throw new Error(`There is no row ${name}.`);
  const section = await row.measure({
    subject: loadSubject(),
    peer: await Peer.start(),
    coverage: JSON.parse(await readFile(join(work, 'coverage.json'), 'utf8')) as Coverage,
    lifetime,
    folder: async (files) => {
      const path = join(work, `files-${files}`);
      if (existsSync(path)) return folderAt(path);
      await makeFolder(`${path}-unfinished`, files);
      await rename(`${path}-unfinished`, path);
      return folderAt(path);
    },
    product: () => build(lifetime),
  });
  await writeFile(join(work, `${row.name}.json`), JSON.stringify(section));
  return 0;
});
