import { packageScript, runChild } from '../run/child.ts';
import type { Lifetime } from '../run/lifetime.ts';
import { add, nothing, oneFailed, onePassed, type Tally } from './tally.ts';

interface Check {
  readonly what: string;
  readonly packageName: string;
  readonly command: string;
  readonly args: readonly string[];
}

/** What is known without running anything. Each counts as one test. */
const checks: readonly Check[] = [
  { what: 'types', packageName: 'typescript', command: 'tsc', args: ['-b'] },
  { what: 'format and lint', packageName: '@biomejs/biome', command: 'biome', args: ['ci', '--colors=off', '.'] },
  // One rule alone: what biome cannot see, a promise (or VS Code's Thenable) nobody waits for.
  { what: 'promises', packageName: 'oxlint', command: 'oxlint', args: ['--type-aware', '--deny-warnings'] },
  { what: 'unused code', packageName: 'knip', command: 'knip', args: [] },
];

export async function staticChecks(lifetime: Lifetime): Promise<Tally> {
  let tally = nothing;
  for (const { what, packageName, command, args } of checks) {
    const script = packageScript(packageName, command);
    const { code, output } = await runChild(lifetime, process.execPath, [script, ...args], { minutes: 5 });
    console.log(`  ${code === 0 ? '✓' : '✗'} ${what}`);
    if (code !== 0) console.error(output.trimEnd());
    tally = add(tally, code === 0 ? onePassed : oneFailed);
  }
  return tally;
}
