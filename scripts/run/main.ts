import { Failure } from './failure.ts';
import { Lifetime, onStop } from './lifetime.ts';

export interface Run {
  readonly lifetime: Lifetime;
  /** From now on stopping is how this command is meant to end (a server that runs until Ctrl+C): exit code 0. */
  servesUntilStopped(): void;
}

/** The frame of every script: whatever happens, everything started is put away and the process ends with a code. */
export async function runMain(body: (run: Run) => Promise<number>): Promise<never> {
  const lifetime = new Lifetime();
  let serving = false;
  const stopped = new Promise<number>((resolve) => {
    onStop((code) => resolve(serving ? 0 : code));
  });
  const run = { lifetime, servesUntilStopped: () => void (serving = true) };
  const work = body(run).catch((error: unknown) => explain(error));
  const code = await Promise.race([work, stopped]);
  await lifetime.end();
  process.exit(code);
}

function explain(error: unknown): number {
  if (error instanceof Failure) {
    console.error(error.message);
    return error.exitCode;
  }
  console.error(error);
  return 1;
}
