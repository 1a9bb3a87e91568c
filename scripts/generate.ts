import { readFile, writeFile } from 'node:fs/promises';
import { withTables } from './generate/readme.ts';
import { withReports } from './generate/reports.ts';
import { withRules } from './generate/rules.ts';
import { jsonSchema } from './generate/schema.ts';
import { withTopics } from './generate/topics.ts';

await writeFile('schemas/meetup.schema.json', `${JSON.stringify(jsonSchema(), null, 2)}\n`);
for (const [file, language, anew] of [
  ['README.md', 'en', withTables],
  ['README.ja.md', 'ja', withTables],
  ['docs/reports.md', 'en', withReports],
  ['docs/reports.ja.md', 'ja', withReports],
  ['docs/topics.md', 'en', withTopics],
  ['docs/topics.ja.md', 'ja', withTopics],
  ['docs/rules.md', 'en', withRules],
  ['docs/rules.ja.md', 'ja', withRules],
] as const)
  await writeFile(file, anew(await readFile(file, 'utf8'), language));
