import { writeFile } from 'node:fs/promises';
import { jsonSchema } from './generate/schema.ts';

await writeFile('schemas/meetup.schema.json', `${JSON.stringify(jsonSchema(), null, 2)}\n`);
