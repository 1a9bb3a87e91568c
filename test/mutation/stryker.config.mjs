import { createRequire } from 'node:module';
import { sample } from './sample.mjs';

const here = createRequire(import.meta.url);
const room = process.env.MEETUP_ROOM ?? 'plan';
const oneIn = Number(process.env.MEETUP_ONE_IN ?? 1);

export default {
  mutate: sample(room, oneIn),
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
  // A busy machine must not pass for a change that was noticed.
  timeoutMS: 20_000,
  timeoutFactor: 3,
  dryRunTimeoutMinutes: 20,
  reporters: ['json', 'clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `dist/mutation/${room.replaceAll('/', '-')}.json` },
  ignorePatterns: ['bench', 'dist', 'out', 'pictures', 'docs/pictures', 'test/mutation/node_modules'],
  tempDirName: 'dist/stryker',
  allowEmpty: true,
};
