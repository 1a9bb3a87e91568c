import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from '../../scripts/run/paths.ts';

/** Loads a file of this folder with modules exchanged for files of this folder. */
export async function standing<T>(file: string, instead: Readonly<Record<string, string>>): Promise<T> {
  const outfile = join(root, 'dist', 'test', 'disk', file.replace(/\.ts$/, '.mjs'));
  const here = (name: string): string => join(root, 'test', 'disk', name);
  await build({
    entryPoints: [here(file)],
    outfile,
    alias: Object.fromEntries(Object.entries(instead).map(([module, name]) => [module, here(name)])),
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return (await import(pathToFileURL(outfile).href)) as T;
}

/** The library and what it writes, on a disk in memory. */
export const desk = (): Promise<typeof import('./desk.ts')> => standing('desk.ts', { vscode: 'vscode.ts' });
