import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { mustRun, packageScript } from '../run/child.ts';
import type { Lifetime } from '../run/lifetime.ts';
import { manifest, root } from '../run/paths.ts';
import { step } from '../run/progress.ts';

/** Packs what `dist/` holds just now; build first. Answers the package's file. */
export async function packageVsix(lifetime: Lifetime): Promise<string> {
  const { name, version } = manifest();
  const file = join(root, 'dist', `${name}-${version}.vsix`);
  await mkdir(join(root, 'dist'), { recursive: true });
  // Everything we use is bundled, hence no dependencies; what goes in is named in .vscodeignore.
  // The README's links stay as they are until the repository has an address to put before them.
  const args = [
    'package',
    '--no-dependencies',
    '--allow-missing-repository',
    '--no-rewrite-relative-links',
    '--out',
    file,
  ];
  const vsce = packageScript('@vscode/vsce', 'vsce');
  await step('Packaging', () => mustRun(lifetime, 'vsce', process.execPath, [vsce, ...args], { minutes: 3 }));
  return file;
}
