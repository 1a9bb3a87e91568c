import { readFile, writeFile } from 'node:fs/promises';
import { holidayTable } from './generate/holidays.ts';
import { withTables } from './generate/readme.ts';
import { reliabilityPage } from './generate/reliability.ts';
import { withReports } from './generate/reports.ts';
import { withRules } from './generate/rules.ts';
import { jsonSchema } from './generate/schema.ts';
import { sharedExamples, withPlaceholders } from './generate/sharing.ts';
import { withTopics } from './generate/topics.ts';

await writeFile('src/core/plan/holidays-of-japan.ts', holidayTable());
await writeFile('schemas/meetup.schema.json', `${JSON.stringify(jsonSchema(), null, 2)}\n`);
for (const [file, language, anew] of [
  ['README.md', 'en', withTables],
  ['README.ja.md', 'ja', withTables],
  ['docs/reports.md', 'en', withReports],
  ['docs/reports.ja.md', 'ja', withReports],
  ['docs/sharing.md', 'en', withPlaceholders],
  ['docs/sharing.ja.md', 'ja', withPlaceholders],
  ['docs/topics.md', 'en', withTopics],
  ['docs/topics.ja.md', 'ja', withTopics],
  ['docs/rules.md', 'en', withRules],
  ['docs/rules.ja.md', 'ja', withRules],
] as const)
  await writeFile(file, anew(await readFile(file, 'utf8'), language));
for (const [file, language] of [
  ['docs/reliability.md', 'en'],
  ['docs/reliability.ja.md', 'ja'],
] as const)
  await writeFile(file, await reliabilityPage(language));
for (const language of ['en', 'ja'] as const)
  for (const [name, text] of await sharedExamples(language)) await writeFile(`docs/examples/${language}/${name}`, text);
