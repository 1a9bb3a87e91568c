// Runs where the sources have been changed: makes one file of the tests of a room and the laws about it, which notice
// most. What else runs through a room would notice more, and take a night: it has its turn where only a sample is tried.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inOne } from '../../scripts/test/in-one.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const [room] = (process.env.MEETUP_ROOM ?? 'plan').split('/');
// These hold the text of sources and pages to what the sources say.
const ofTexts = ['plan/days-off', 'review/catalogue', 'pages'].map((name) => `test/core/${name}.test.ts`);
const tests = readdirSync(join(root, 'test/core'), { recursive: true })
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => `test/core/${file.replaceAll('\\', '/')}`)
  .filter((file) => !ofTexts.includes(file))
  .sort();
const isOwn = (file) => file.startsWith(`test/core/${room}/`);
const about = {
  circle: ['watch', 'archive'],
  cursor: ['cursor'],
  groups: ['groups'],
  language: ['rename'],
  plan: ['cadence', 'fits'],
  planner: ['acts', 'kept'],
  read: ['read', 'simple', 'reformat'],
  revise: ['revise', 'rename'],
  share: ['calendar'],
};
const laws = (about[room] ?? []).map((law) => `test/laws/${law}.test.ts`);
const others = Number(process.env.MEETUP_ONE_IN ?? 1) > 1 ? tests.filter((file) => !isOwn(file)) : [];
await inOne([...tests.filter(isOwn), ...laws, ...others], join(root, 'dist', 'test', 'mutation.mjs'));
