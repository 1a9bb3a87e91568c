import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { type Locale, launchBrowser } from '../embedded/browser.ts';
import { startServer, writeSettings } from '../embedded/server.ts';
import { startWebHost } from '../embedded/web-host.ts';
import { copyWorkspace, editorAddress, testPayload } from '../embedded/workspace.ts';
import { Failure, withinMinutes } from '../run/failure.ts';
import type { Lifetime } from '../run/lifetime.ts';
import { exampleWorkspace, root } from '../run/paths.ts';
import { bundleEditorTests, bundleWebTests, type EditorSuite } from './bundle.ts';

const minutes = 15;
const complaintsKept = 20;

/** What each suite finds open; a copy of it. */
const opened: Readonly<Record<EditorSuite, string>> = {
  editor: exampleWorkspace,
  asleep: join(root, 'test', 'asleep', 'folder'),
};

/** Runs a suite inside the Node extension host of the embedded VS Code; answers mocha's results as JSON. */
export function runEditorTests(lifetime: Lifetime, locale: Locale, suite: EditorSuite): Promise<string> {
  return lifetime.within(async (inner) => {
    const tests = await bundleEditorTests(suite);
    const { path } = await copyWorkspace(inner, opened[suite]);
    return runInNodeHost(inner, { locale, path, tests });
  });
}

/**
 * Opens a folder in the embedded VS Code and runs what a file exports as `run` in its Node extension host; answers what
 * that left in the file named by `MEETUP_TEST_RESULTS`.
 * @public used by the bench, which has packages of its own
 */
export async function runInNodeHost(
  lifetime: Lifetime,
  { locale, path, tests }: { readonly locale: Locale; readonly path: string; readonly tests: string },
): Promise<string> {
  const results = join(await lifetime.folder('results'), 'editor.json');
  const dataFolder = await lifetime.folder('editor');
  // A browser's editor saves by itself after a second: on a busy machine that is before a test has thrown its text away.
  await writeSettings(dataFolder, { 'files.autoSave': 'off' });
  const server = await startServer(lifetime, {
    dataFolder,
    workspaceTrust: false,
    testDriver: true,
    env: { MEETUP_TEST_RESULTS: results },
  });
  const address = editorAddress(server, path, testPayload(server, true, tests));
  const browser = await launchBrowser(lifetime, locale);
  const failed = server.ended.then((failure) => Promise.reject(failure));
  const complaints = await Promise.race([testsEnd(browser, address), failed]);
  if (!existsSync(results)) throw new Failure(`The Node host ended without results.\n${complaints}`);
  return readFile(results, 'utf8');
}

/** Runs `test/web` inside the web extension host; answers mocha's results as JSON. */
export function runWebTests(lifetime: Lifetime, locale: Locale): Promise<string> {
  return lifetime.within(async (inner) => {
    const tests = await bundleWebTests();
    const { folder } = await copyWorkspace(inner, exampleWorkspace);
    let results: string | undefined;
    const address = await startWebHost(inner, {
      folder,
      workspaceFile: basename(exampleWorkspace),
      settings: { 'files.autoSave': 'off' },
      workspaceTrust: false,
      tests: relative(root, tests).replaceAll('\\', '/'),
      onResults: (json) => {
        results = json;
      },
    });
    const browser = await launchBrowser(inner, locale);
    const complaints = await testsEnd(browser, address);
    if (results === undefined) throw new Failure(`The web host ended the tests without results.\n${complaints}`);
    return results;
  });
}

/** Opens the page and waits until VS Code says that the tests inside it have ended; answers what the page complained of. */
async function testsEnd(browser: BrowserContext, address: string): Promise<string> {
  const page = browser.pages()[0] ?? (await browser.newPage());
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  const broken = new Promise<never>((_, reject) => {
    page.on('crash', () => reject(new Failure('The page of the editor crashed.')));
    page.on('close', () => reject(new Failure('The page of the editor was closed.')));
  });
  // Before anybody waits for it, a page may already be closed because another step has failed.
  broken.catch(() => undefined);
  let ends: () => void;
  const ended = new Promise<void>((resolve) => {
    ends = resolve;
  });
  // VS Code calls these two in a page that has them.
  await page.exposeFunction('codeAutomationExit', () => ends());
  await page.exposeFunction('codeAutomationLog', () => undefined);
  await page.goto(address, { waitUntil: 'commit', timeout: 120_000 });
  const lastComplaints = () => complaints.slice(-complaintsKept).join('\n');
  try {
    await withinMinutes(minutes, 'The tests in the editor', Promise.race([ended, broken]));
  } catch (error) {
    throw new Failure(`${error instanceof Error ? error.message : error}\n${lastComplaints()}`);
  }
  return lastComplaints();
}
