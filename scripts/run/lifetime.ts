import { type ChildProcess, type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Ending = () => unknown;

const graceMilliseconds = 5_000;
const signals = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;

/**
 * Everything one run has started and must put away: children, browsers, servers, temporary folders.
 * Ends once, in the reverse order of the beginning, and to the last even if one ending fails.
 */
export class Lifetime {
  readonly #endings: Ending[] = [];
  #ended: Promise<void> | undefined;

  onEnd(ending: Ending): void {
    if (this.#ended) throw new Error('The run is being stopped.');
    this.#endings.push(ending);
  }

  /** A fresh temporary folder, removed at the end. */
  async folder(label: string): Promise<string> {
    // The real path: a link (as /tmp on macOS) would give one file two addresses inside the editor.
    const folder = await mkdtemp(join(await realpath(tmpdir()), `meetup-${label}-`));
    this.onEnd(() => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));
    return folder;
  }

  /** Starts a child that ends with this lifetime at the latest, together with the children it started itself. */
  spawn(command: string, args: readonly string[], options: SpawnOptions = {}): ChildProcess {
    if (this.#ended) throw new Error('The run is being stopped.');
    // Its own process group lets us end exactly this child and its children. (Windows has taskkill /T for that.)
    const child = spawn(command, args, { ...options, detached: process.platform !== 'win32' });
    this.onEnd(() => endChild(child));
    return child;
  }

  /** Does `work` with a lifetime of its own, which ends with the work, or with this one if that comes first. */
  async within<T>(work: (inner: Lifetime) => Promise<T>): Promise<T> {
    const inner = new Lifetime();
    this.onEnd(() => inner.end());
    try {
      return await work(inner);
    } finally {
      await inner.end();
    }
  }

  end(): Promise<void> {
    this.#ended ??= this.#runEndings();
    return this.#ended;
  }

  async #runEndings(): Promise<void> {
    for (const ending of this.#endings.reverse()) {
      try {
        await ending();
      } catch (error) {
        console.error(`While putting away: ${error instanceof Error ? error.message : error}`);
      }
    }
  }
}

/** Calls `stop` with the exit code a shell expects when the person or the system asks us to stop. */
export function onStop(stop: (code: number) => void): () => void {
  const listeners = Object.entries(signals).map(([signal, number]) => {
    const listener = () => stop(128 + number);
    process.on(signal, listener);
    return () => process.off(signal, listener);
  });
  return () => {
    for (const forget of listeners) forget();
  };
}

async function endChild(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || hasEnded(child)) return;
  const exit = once(child, 'exit');
  signalTree(child.pid, 'SIGTERM');
  const impatience = setTimeout(() => signalTree(child.pid, 'SIGKILL'), graceMilliseconds);
  await exit;
  clearTimeout(impatience);
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

function signalTree(pid: number | undefined, signal: 'SIGTERM' | 'SIGKILL'): void {
  if (pid === undefined) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(pid), '/T', '/F']);
    return;
  }
  try {
    process.kill(-pid, signal);
  } catch {
    // It ended by itself a moment ago.
  }
}
