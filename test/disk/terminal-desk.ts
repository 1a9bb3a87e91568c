// The command line, bundled onto the stand-in for `node:fs`.
export { run } from '../../src/cli/run.ts';
export { disk, faults } from './fs.ts';
