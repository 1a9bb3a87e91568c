// Runs where the sources have been changed: makes one file of the tests of a room and the laws about it. What else runs
// through a room would notice more, and take a night.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inOne } from '../../scripts/test/in-one.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const [room] = (process.env.MEETUP_ROOM ?? 'plan').split('/');
const own = `test/core/${room}`;
const tests = readdirSync(join(root, own), { recursive: true })
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => `${own}/${file.replaceAll('\\', '/')}`)
  // Holds the text of a source to a table.
  .filter((file) => !file.endsWith('plan/days-off.test.ts'));
const about = { plan: ['cadence', 'fits'], read: ['read', 'simple', 'reformat'], revise: ['revise', 'rename'] };
const laws = (about[room] ?? []).map((law) => `test/laws/${law}.test.ts`);
await inOne([...tests.sort(), ...laws], join(root, 'dist', 'test', 'mutation.mjs'));
