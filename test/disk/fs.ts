// Stands in for `node:fs` where the command line's disk is to fail: the same functions, each call of which may go wrong.
const real = process.getBuiltinModule('node:fs');

export const faults = ['ENOENT', 'EACCES', 'EIO', 'ENOSPC'] as const;

/** What a test may do with this disk. */
export const disk = {
  /** How often something was asked of it. */
  calls: [] as string[],
  /** Whether a call goes wrong, and how. */
  fault: (_nth: number, _call: string): string | undefined => undefined,
};

/** @param begun what has been done when it breaks off */
function failing<A extends readonly unknown[], R>(call: string, work: (...args: A) => R, begun?: (...args: A) => void) {
  return (...args: A): R => {
    const nth = disk.calls.push(call) - 1;
    const code = disk.fault(nth, call);
    if (code === undefined) return work(...args);
    if (code === 'ENOSPC' || code === 'EIO') begun?.(...args);
    throw Object.assign(new Error(`${code}: ${call}`), { code });
  };
}

type Write = [path: string, text: string];
const half = (path: string, text: string): void => real.writeFileSync(path, text.slice(0, text.length >> 1));

export const openSync = failing('open', (path: string, flags: string) => real.openSync(path, flags));
export const readSync = failing('read', (file: number, into: Uint8Array) => real.readSync(file, into));
export const closeSync = (file: number): void => real.closeSync(file);
export const readdirSync = failing('readdir', (path: string) => real.readdirSync(path, { withFileTypes: true }));
export const realpathSync = failing('realpath', (path: string) => real.realpathSync(path));
export const statSync = failing('stat', (path: string) => real.statSync(path));
export const readFileSync = failing('readFile', (path: string) => real.readFileSync(path, 'utf8'));
export const writeFileSync = failing<Write, void>('write', (path, text) => real.writeFileSync(path, text), half);
export const renameSync = failing('rename', (from: string, to: string) => real.renameSync(from, to));
export const rmSync = failing('rm', (path: string) => real.rmSync(path, { force: true }));
