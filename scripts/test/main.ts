import { parseArgs } from 'node:util';
import type { Locale } from '../embedded/browser.ts';
import { build } from '../package/build.ts';
import { Failure } from '../run/failure.ts';
import type { Lifetime } from '../run/lifetime.ts';
import { runMain } from '../run/main.ts';
import { say } from '../run/progress.ts';
import { staticChecks } from './checks.ts';
import { runEditorTests, runWebTests } from './hosts.ts';
import {
  runCoreTests,
  runDiskTests,
  runGrammarTests,
  runGuardTests,
  runHostileTests,
  runPersonTests,
  runPlannerTests,
  runProgramTests,
} from './mocha.ts';
import { packagingTests } from './packaging.ts';
import { reaching } from './reach.ts';
import { add, inWords, nothing, oneFailed, onePassed, type Tally, tallyOf, tallyOfEditors } from './tally.ts';
import { weighing } from './weight.ts';

interface Part {
  readonly what: string;
  /** Run when it is asked for by name, and not with the others. */
  readonly byHand?: true;
  /** Works on what the build has left in `dist/`. */
  readonly built: boolean;
  readonly run: (lifetime: Lifetime, locale: Locale) => Promise<Tally>;
}

/** In the order in which they run: what is quick and tells most comes first. */
const parts = {
  check: { what: 'Types, lint, unused code', built: false, run: staticChecks },
  core: {
    what: 'Core: units, laws, stories, fence',
    built: false,
    run: async (lifetime) => tallyOf(await runCoreTests(lifetime)),
  },
  guards: {
    what: 'Guards taken out, one at a time',
    built: false,
    run: async (lifetime) => tallyOf(await runGuardTests(lifetime)),
  },
  program: {
    what: 'The command line as a program',
    built: false,
    run: async (lifetime) => tallyOf(await runProgramTests(lifetime)),
  },
  grammar: {
    what: 'Grammars',
    built: false,
    run: async (lifetime) => tallyOf(await runGrammarTests(lifetime)),
  },
  hostile: {
    what: 'Hostile and odd files, small ones',
    built: false,
    run: async (lifetime) => tallyOf(await runHostileTests(lifetime, 'small')),
  },
  'hostile-nodes': {
    what: 'The same on Node 20, 22 and 24',
    byHand: true,
    built: false,
    run: async (lifetime) => tallyOf(await runHostileTests(lifetime, 'nodes')),
  },
  'hostile-all': {
    what: 'Large ones too, each in a process of its own, and what they cost',
    byHand: true,
    built: false,
    run: async (lifetime) => tallyOf(await runHostileTests(lifetime, 'all')),
  },
  disk: {
    what: 'A disk that fails, and ten thousand files',
    built: false,
    run: async (lifetime) => tallyOf(await runDiskTests(lifetime)),
  },
  build: { what: 'Build', built: false, run: (lifetime) => build(lifetime).then(() => onePassed) },
  reach: { what: 'What the build may reach', built: true, run: reaching },
  weight: { what: 'Bytes of the build', built: true, run: weighing },
  planner: {
    what: 'The planner, in a browser',
    built: true,
    run: (lifetime) => tallyOfEditors((files) => runPlannerTests(lifetime, files)),
  },
  editor: {
    what: 'VS Code, Node host',
    built: true,
    run: (...on) => tallyOfEditors(() => runEditorTests(...on, 'editor')),
  },
  'editor-ja': {
    what: 'VS Code, Node host, in Japanese',
    built: true,
    run: (lifetime) => tallyOfEditors(() => runEditorTests(lifetime, 'ja', 'editor')),
  },
  asleep: {
    what: 'VS Code, a folder without meetup files',
    built: true,
    run: (...on) => tallyOfEditors(() => runEditorTests(...on, 'asleep')),
  },
  web: { what: 'VS Code, web host', built: true, run: (...on) => tallyOfEditors(() => runWebTests(...on)) },
  package: { what: 'Package', built: true, run: packagingTests },
  person: {
    what: 'As a person uses it',
    built: true,
    run: (lifetime) => tallyOfEditors((files) => runPersonTests(lifetime, files)),
  },
} as const satisfies Readonly<Record<string, Part>>;

type PartName = keyof typeof parts;

const names = Object.keys(parts) as PartName[];

const usage = `npm test -- [--only ${names.join('|')}] [--locale en|ja]

Runs everything, or the one part named. --locale is the display language of the editors in which tests run.`;

export function main(args: string[]): Promise<never> {
  return runMain(async ({ lifetime }) => {
    const { only, locale } = choiceFrom(args);
    const total = await runParts(
      lifetime,
      only === undefined ? names.filter((name) => !('byHand' in parts[name])) : withBuild(only),
      locale,
    );
    console.log(inWords(total));
    return total.failed === 0 ? 0 : 1;
  });
}

async function runParts(lifetime: Lifetime, wanted: readonly PartName[], locale: Locale): Promise<Tally> {
  let total = nothing;
  let buildFailed = false;
  for (const name of wanted) {
    const part: Part = parts[name];
    say(`\n== ${part.what}`);
    if (part.built && buildFailed) console.error('  ✗ not run, since the build failed');
    const begin = performance.now();
    const tally: Tally = part.built && buildFailed ? oneFailed : await runPart(part, lifetime, locale);
    if (name === 'build') buildFailed = tally.failed > 0;
    say(`   ${inWords(tally)} (${((performance.now() - begin) / 1000).toFixed(1)} s)`);
    total = add(total, tally);
  }
  say('');
  return total;
}

/** A part that breaks down counts as one failure, and the others still run. */
async function runPart(part: Part, lifetime: Lifetime, locale: Locale): Promise<Tally> {
  try {
    return await part.run(lifetime, locale);
  } catch (error) {
    console.error(error instanceof Failure ? error.message : error);
    return oneFailed;
  }
}

function withBuild(only: PartName): readonly PartName[] {
  return parts[only].built ? ['build', only] : [only];
}

function choiceFrom(args: string[]): { only: PartName | undefined; locale: Locale } {
  try {
    const { only, locale } = parseArgs({
      args,
      options: { only: { type: 'string' }, locale: { type: 'string', default: 'en' } },
    }).values;
    const part = names.find((name) => name === only);
    if (only !== undefined && part === undefined) throw new Error(`There is no part ${only}.`);
    if (locale !== 'en' && locale !== 'ja') throw new Error(`There is no display language ${locale}.`);
    return { only: part, locale };
  } catch (error) {
    throw new Failure(`${error instanceof Error ? error.message : error}\n\n${usage}`, 2);
  }
}
