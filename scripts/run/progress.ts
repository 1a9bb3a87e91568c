export function say(line: string): void {
  console.log(line);
}

/** Does one long step: says that it began, every ten seconds that it goes on, and how long it took. */
export async function step<T>(what: string, work: () => Promise<T>): Promise<T> {
  const begin = performance.now();
  const seconds = () => `${Math.round((performance.now() - begin) / 1000)} s`;
  say(`${what} …`);
  const reminder = setInterval(() => say(`  … ${seconds()}`), 10_000);
  try {
    const result = await work();
    say(`  done in ${seconds()}`);
    return result;
  } finally {
    clearInterval(reminder);
  }
}
