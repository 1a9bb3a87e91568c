import { createRequire } from 'node:module';

const here = createRequire(import.meta.url);
const room = process.env.MEETUP_ROOM ?? 'plan';

export default {
  mutate: [room.endsWith('.ts') ? `src/core/${room}` : `src/core/${room}/**/*.ts`],
  plugins: [here.resolve('@stryker-mutator/mocha-runner')],
  testRunner: 'mocha',
  // Nothing in the sandbox is type-checked.
  tsconfigFile: 'none.json',
  buildCommand: 'node test/mutation/bundle.mjs',
  mochaOptions: { spec: ['dist/test/mutation.mjs'], 'no-config': true },
  coverageAnalysis: 'perTest',
  // What is worked out once when a file is loaded, tables of words mostly, would need a process for each mutant.
  ignoreStatic: true,
  concurrency: Number(process.env.MEETUP_HANDS ?? 1),
  timeoutMS: 10_000,
  dryRunTimeoutMinutes: 20,
  reporters: ['json', 'clear-text'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `dist/mutation/${room.replaceAll('/', '-')}.json` },
  ignorePatterns: ['bench', 'dist', 'out', 'pictures', 'docs/pictures', 'test/mutation/node_modules'],
  tempDirName: 'dist/stryker',
  allowEmpty: true,
};
