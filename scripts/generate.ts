import { readFile, writeFile } from 'node:fs/promises';
import { holidayTable } from './generate/holidays.ts';
import { pages } from './generate/pages.ts';
import { reliabilityPage } from './generate/reliability.ts';
import { jsonSchema } from './generate/schema.ts';
import { sharedExamples } from './generate/sharing.ts';

await writeFile('src/core/plan/holidays-of-japan.ts', holidayTable());
await writeFile('schemas/meetup.schema.json', `${JSON.stringify(jsonSchema(), null, 2)}\n`);
for (const [file, language, anew] of pages) await writeFile(file, anew(await readFile(file, 'utf8'), language));
for (const [file, language] of [
  ['docs/reliability.md', 'en'],
  ['docs/reliability.ja.md', 'ja'],
] as const)
  await writeFile(file, await reliabilityPage(language));
for (const language of ['en', 'ja'] as const)
  for (const [name, text] of await sharedExamples(language)) await writeFile(`docs/examples/${language}/${name}`, text);
