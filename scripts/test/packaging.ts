import { readdir, stat } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { installedExtensions, installVsix } from '../embedded/server.ts';
import { packageVsix } from '../package/vsix.ts';
import { Failure } from '../run/failure.ts';
import type { Lifetime } from '../run/lifetime.ts';
import { manifest, root } from '../run/paths.ts';
import { add, nothing, oneFailed, onePassed, type Tally } from './tally.ts';

const mayHold = [
  /^\.vsixmanifest$/,
  /^package(\.nls(\.[\w-]+)?)?\.json$/,
  /^(readme\.md|changelog\.md|license\.txt)$/i,
  /^dist\/third-party-notices\.txt$/,
  /^dist\/(host|planner)\/[\w.-]+\.(js|css)$/,
  /^media\/((planner|walkthrough)\/)?[\w-]+\.(svg|png)$/,
  /^examples\/(en|ja)\/([\w-]+\.meetup\.yaml|README\.md)$/,
  /^schemas\/[\w.-]+\.json$/,
  /^syntaxes\/[\w.-]+\.json$/,
  /^l10n\/[\w.-]+\.json$/,
];

/** The package is built, installed into the embedded VS Code, and looked at where it was unpacked. */
export async function packagingTests(lifetime: Lifetime): Promise<Tally> {
  return lifetime.within(async (inner) => {
    const { publisher, name, version, main, browser } = manifest();
    const mustHold = [
      'package.json',
      'package.nls.json',
      'LICENSE.txt',
      'dist/third-party-notices.txt',
      posix.normalize(main),
      posix.normalize(browser),
      // The others are loaded by their names.
      ...(await filesOf(join(root, 'dist', 'host'))).map((file) => `dist/host/${file}`),
    ];
    const dataFolder = await inner.folder('packaging');
    let tally = nothing;
    const test = async (what: string, check: () => Promise<void>): Promise<void> => {
      const passed = await check().then(
        () => true,
        (error: unknown) => {
          console.error(error instanceof Failure ? error.message : error);
          return false;
        },
      );
      console.log(`  ${passed ? '✓' : '✗'} ${what}`);
      tally = add(tally, passed ? onePassed : oneFailed);
    };

    await test('the package installs into a real VS Code', async () => {
      await installVsix(inner, dataFolder, await packageVsix(inner));
      const installed = await installedExtensions(inner, dataFolder);
      if (!installed.includes(`${publisher}.${name}@${version}`)) throw new Failure(`Installed is: ${installed}`);
    });
    await test('the package holds what it needs and nothing else', async () => {
      const files = await filesOf(join(dataFolder, 'extensions', `${publisher}.${name}-${version}`));
      const extra = files.filter((file) => !mayHold.some((pattern) => pattern.test(file)));
      const missing = mustHold.filter((file) => !files.includes(file));
      if (extra.length > 0) throw new Failure(`Does not belong into the package: ${extra.join(', ')}`);
      if (missing.length > 0) throw new Failure(`Missing in the package: ${missing.join(', ')}`);
    });
    return tally;
  });
}

/** The files below a folder, with `/` on every platform. */
async function filesOf(folder: string): Promise<string[]> {
  const paths = await readdir(folder, { recursive: true });
  const kinds = await Promise.all(paths.map(async (path) => (await stat(join(folder, path))).isFile()));
  return paths.filter((_, index) => kinds[index]).map((path) => path.replaceAll('\\', '/'));
}
