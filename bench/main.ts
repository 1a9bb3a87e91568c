// The bench itself; `start.ts` sets up what it needs and starts it under the Node the peer needs.
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Failure, withinMinutes } from '../scripts/run/failure.ts';
import type { Lifetime } from '../scripts/run/lifetime.ts';
import { runMain } from '../scripts/run/main.ts';
import { root } from '../scripts/run/paths.ts';
import { say, step } from '../scripts/run/progress.ts';
import { bundle, loadSubject } from './built.ts';
import { checkItself } from './check.ts';
import { Peer } from './peer.ts';
import { coverageSection, report, sectionText } from './report.ts';
import type { Row, Section } from './rows/row.ts';
import { rows } from './rows/rows.ts';

const target = 'docs/performance.md';
const usage = `npm run bench -- [--only ${rows.map(({ name }) => name).join('|')}]...

Measures everything and writes ${target}; with --only some rows, without writing.`;

await runMain(async ({ lifetime }) => {
  const wanted = wantedRows(process.argv.slice(2));
  const begin = performance.now();
  await step('Bundling the core and the peer', bundle);
  const peer = await Peer.start();
  const coverage = await step('Checking that what is measured is right', () => checkItself(loadSubject(), peer));
  const work = await lifetime.folder('bench');
  await writeFile(join(work, 'coverage.json'), JSON.stringify(coverage));
  const sections: Section[] = [];
  for (const row of wanted) {
    const section = await step(`Measuring: ${row.name}`, () => measured(lifetime, row, work));
    sections.push(section);
    say(`\n${sectionText(section)}\n`);
    for (const { what, goal, reached, met } of section.goals)
      say(`${met ? '✓' : '✗'} ${what}: ${reached} (goal ${goal})`);
    say('');
  }
  if (process.argv.length > 2) return 0;
  say(`${sectionText(coverageSection(coverage))}\n`);
  await writeFile(join(root, target), await report(sections, coverage, (performance.now() - begin) / 60_000));
  say(`Written: ${target}`);
  return 0;
});

async function measured(lifetime: Lifetime, { name }: Row, work: string): Promise<Section> {
  const script = fileURLToPath(new URL('row-process.ts', import.meta.url));
  const child = lifetime.spawn(process.execPath, ['--expose-gc', script, name, work], { stdio: 'inherit' });
  const [code] = await withinMinutes(20, name, once(child, 'exit'));
  if (code !== 0) throw new Failure(`The row ${name} could not be measured.`);
  return JSON.parse(await readFile(join(work, `${name}.json`), 'utf8')) as Section;
}

function wantedRows(args: string[]): readonly Row[] {
  try {
    const { only = [] } = parseArgs({ args, options: { only: { type: 'string', multiple: true } } }).values;
    const unknown = only.find((name) => !rows.some((row) => row.name === name));
    if (unknown !== undefined) throw new Error(`There is no row ${unknown}.`);
    return rows.filter(({ name }) => only.length === 0 || only.includes(name));
  } catch (error) {
    throw new Failure(`${error instanceof Error ? error.message : error}\n\n${usage}`, 2);
  }
}
