import { cp } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { Lifetime, onStop } from '../run/lifetime.ts';
import { root } from '../run/paths.ts';
import { type Locale, launchBrowser } from './browser.ts';
import { startServer, writeSettings } from './server.ts';
import { startWebHost } from './web-host.ts';
import { copyWorkspace, editorAddress, testPayload } from './workspace.ts';

const themes = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  'high-contrast': 'Default High Contrast',
  'high-contrast-light': 'Default High Contrast Light',
} as const;

/** Keeps the editor quiet, so that a picture shows what the test is about. */
const calm = {
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.reduceMotion': 'on',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

export interface EditorOptions {
  /** A folder, or a .code-workspace file; the folder (or the one around the file) is copied, the original stays as it is. */
  readonly workspace: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** The display language; English unless told. */
  readonly locale?: Locale;
  /** Dark unless told. */
  readonly theme?: keyof typeof themes;
  /** Installs this package instead of loading the extension from the checkout. */
  readonly vsix?: string;
  /** Folders of further extensions, installed before the start. */
  readonly extensions?: readonly string[];
  /** Where extensions run: in Node beside the server, or in a web worker of the page. `node` unless told. */
  readonly host?: 'node' | 'web';
  /** `asked`: Workspace Trust is on and the folder opens in Restricted Mode. `given` unless told. */
  readonly trust?: 'given' | 'asked';
}

export interface Editor {
  readonly page: Page;
  /** The copy of the workspace's folder. */
  readonly folder: string;
  close(): Promise<void>;
}

/** Opens the embedded VS Code as a person sees it. Whoever opens it closes it; signals close it too. */
export async function openEditor(options: EditorOptions): Promise<Editor> {
  const lifetime = new Lifetime();
  lifetime.onEnd(
    onStop((code) => {
      void lifetime.end().then(() => process.exit(code));
    }),
  );
  try {
    const { folder, path } = await copyWorkspace(lifetime, options.workspace);
    const settings = { ...calm, 'workbench.colorTheme': themes[options.theme ?? 'dark'], ...options.settings };
    const address =
      options.host === 'web'
        ? await startWebHost(lifetime, { folder, workspaceFile: basename(path), settings, workspaceTrust: false })
        : await startNodeHost(lifetime, { ...options, settings }, path);
    const context = await launchBrowser(lifetime, options.locale ?? 'en');
    const page = context.pages()[0] ?? (await context.newPage());
    // Whether all of it has come is seen by what it shows: a busy machine takes its time for the last of its files.
    await page.goto(address, { waitUntil: 'commit', timeout: 60_000 });
    await page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: 110_000 });
    return { page, folder, close: () => lifetime.end() };
  } catch (error) {
    await lifetime.end();
    throw error;
  }
}

/** Starts the server with extensions in Node; answers where it shows a workspace. */
async function startNodeHost(lifetime: Lifetime, options: EditorOptions, path: string): Promise<string> {
  const dataFolder = await lifetime.folder('editor');
  await writeSettings(dataFolder, { ...options.settings });
  for (const extension of options.extensions ?? [])
    await cp(extension, join(dataFolder, 'extensions', basename(extension)), { recursive: true });
  const server = await startServer(lifetime, {
    dataFolder,
    workspaceTrust: options.trust === 'asked',
    testDriver: true,
    ...(options.vsix === undefined ? {} : { vsix: options.vsix }),
  });
  return editorAddress(server, path, testPayload(server, options.vsix === undefined));
}

/** Saves a picture of the page in `pictures/`, which git ignores. Answers the file. */
export async function picture(page: Page, name: string): Promise<string> {
  const path = join(root, 'pictures', `${name}.png`);
  await page.screenshot({ path });
  return path;
}

/** Whether something is seen, or gone, within so many milliseconds. */
export const within = (timeout: number, what: Locator, state: 'visible' | 'hidden' = 'visible'): Promise<boolean> =>
  what.waitFor({ timeout, state }).then(
    () => true,
    () => false,
  );

/**
 * Opens the quick input with a key, and writes what it then offers a row for. All of it again where the input is gone
 * before the row is there: a busy editor may take the focus back, and closes what has lost it.
 */
export async function ask(page: Page, key: string, text: string, offered: Locator): Promise<void> {
  const input = page.locator('.quick-input-widget input[type="text"]');
  for (let tries = 0; tries < 4; tries++) {
    await page.keyboard.press(key);
    if (!(await within(5_000, input))) continue;
    const isWritten = await input.fill(text, { timeout: 5_000 }).then(
      () => true,
      () => false,
    );
    if (isWritten && (await within(10_000, offered))) return;
  }
  await offered.waitFor();
}

/** Runs a command by its title in the palette, as a person does. */
export async function runCommand(page: Page, title: string): Promise<void> {
  const row = page.locator('.quick-input-list .monaco-list-row.focused', { hasText: title });
  await ask(page, 'F1', `>${title}`, row);
  await page.locator('.quick-input-widget input[type="text"]').press('Enter');
}
