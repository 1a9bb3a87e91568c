import { Failure } from './failure.ts';
import { Lifetime, onStop } from './lifetime.ts';

export interface Run {
  readonly lifetime: Lifetime;
  /** From now on being stopped is how this command is meant to end (it serves until Ctrl+C): exit code 0. */
  servesUntilStopped(): void;
}

/** The frame of every script: whatever happens, everything started is put away and the process ends with a code. */
export async function runMain(body: (run: Run) => Promise<number>): Promise<never> {
  const lifetime = new Lifetime();
  let serving = false;
  const servesUntilStopped = () => {
    serving = true;
  };
  const stopped = new Promise<number>((resolve) => {
    onStop((code) => resolve(serving ? 0 : code));
  });
  // Once stopped, nobody listens to the body any more: that its children are ended under it is no failure.
  const begun = Promise.resolve({ lifetime, servesUntilStopped }).then(body);
  const code = await Promise.race([begun, stopped]).catch(explain);
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
