/** A failure the person can understand and act on: shown as one message, without a stack. */
export class Failure extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** Waits for `work`, but no longer than `minutes`: nothing hangs. Whoever began the work puts it away. */
export async function withinMinutes<T>(minutes: number, what: string, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    const message = `${what}: not finished after ${minutes} minutes, stopped.`;
    timer = setTimeout(() => reject(new Failure(message)), minutes * 60_000);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
