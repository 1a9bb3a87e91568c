import { readFile, writeFile } from 'node:fs/promises';
import { withTables } from './generate/readme.ts';
import { jsonSchema } from './generate/schema.ts';

await writeFile('schemas/meetup.schema.json', `${JSON.stringify(jsonSchema(), null, 2)}\n`);
for (const [file, language] of [
  ['README.md', 'en'],
  ['README.ja.md', 'ja'],
] as const)
  await writeFile(file, withTables(await readFile(file, 'utf8'), language));
