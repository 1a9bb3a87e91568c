import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { copyWorkspace } from '../embedded/workspace.ts';
import { build } from '../package/build.ts';
import { Failure, withinMinutes } from '../run/failure.ts';
import { runMain } from '../run/main.ts';
import { exampleWorkspace, root } from '../run/paths.ts';
import { bundleEditorTests } from '../test/bundle.ts';
import { inWords, tallyOf } from '../test/tally.ts';
import { fetchDesktop } from './fetch.ts';

/** The desktop VS Code could not be fetched: nothing was tested, which is neither success nor a failed test. */
const notFetched = 3;

/** The editor's tests in a desktop VS Code (Electron). */
export function main(): Promise<never> {
  return runMain(async ({ lifetime }) => {
    const fetched = await fetchDesktop();
    if ('problem' in fetched)
      throw new Failure(`Nothing tested: VS Code could not be fetched (${fetched.problem}).`, notFetched);
    await build(lifetime);
    const opened = await copyWorkspace(lifetime, exampleWorkspace);
    const profile = await lifetime.folder('desktop');
    const results = join(await lifetime.folder('results'), 'desktop.json');
    const run = runTests({
      vscodeExecutablePath: fetched.program,
      extensionDevelopmentPath: root,
      extensionTestsPath: await bundleEditorTests('editor'),
      extensionTestsEnv: { MEETUP_TEST_RESULTS: results },
      launchArgs: [opened.path, `--user-data-dir=${profile}`, `--extensions-dir=${join(profile, 'extensions')}`],
    });
    // A failed test ends VS Code with an exit code; the results say it better.
    await withinMinutes(
      10,
      'The tests in the desktop VS Code',
      run.catch(() => undefined),
    );
    if (!existsSync(results)) throw new Failure('The desktop VS Code ended the tests without results.');
    const tally = tallyOf(await readFile(results, 'utf8'));
    console.log(inWords(tally));
    return tally.failed === 0 ? 0 : 1;
  });
}
