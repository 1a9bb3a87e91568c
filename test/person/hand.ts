import { type FSWatcher, watch } from 'node:fs';
import { mkdtemp, readdir, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { Locale } from '../../scripts/embedded/browser.ts';
import { ask, within } from '../../scripts/embedded/page.ts';

/** The words a person looks for, in the language the editor is in. */
export const words = {
  en: {
    view: 'Meetup Planner',
    newSeries: 'New Series',
    goalToTopics: 'Turn Goal into Topics',
    openPlanner: 'Open Planner',
    scheduleNext: 'Schedule Next Session',
    checkFolder: 'Check Folder',
    writeInvitation: 'Write Invitation',
    exportCalendar: 'Export Calendar (.ics)',
  },
  ja: {
    view: '交流会プランナー',
    newSeries: '新しいシリーズを作る',
    goalToTopics: '目的からテーマを考える',
    openPlanner: 'プランナーを開く',
    scheduleNext: '次回を決める',
    checkFolder: 'フォルダーを点検する',
    writeInvitation: '案内文を書く',
    exportCalendar: 'カレンダーに書き出す（.ics）',
  },
} as const satisfies Record<Locale, Record<string, string>>;

/** A folder nobody has planned anything in, removed after the test. */
export async function emptyFolder(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(await realpath(tmpdir()), 'meetup-empty-'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Opens the side bar of the extension. */
export async function openSideBar(page: Page, locale: Locale): Promise<void> {
  // The editor mostly opens its own view first, and would put it over ours if we were quicker.
  await within(10_000, page.locator('.sidebar .explorer-folders-view'));
  // Around the icon and the badge, which comes a moment later and lies on top of it.
  const icon = page.locator(`.activitybar .action-item:has(a[aria-label^="${words[locale].view}"])`);
  const title = page.locator('.sidebar .title-label', { hasText: words[locale].view });
  // A starting editor may still put its own view on top; a person clicks again.
  for (let tries = 0; tries < 3; tries += 1) {
    await icon.click();
    if (await within(5_000, title)) return;
  }
  await icon.click();
  await title.waitFor();
}

/** The rows of the tree in the side bar. */
export const rows = (page: Page, text?: string | RegExp): Locator =>
  page.locator('.sidebar .monaco-list-row', text === undefined ? {} : { hasText: text });

/** Opens a file by its name. */
export async function openFile(page: Page, name: string): Promise<void> {
  const row = page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first();
  await ask(page, 'Control+P', name, row);
  // The row itself: what Enter would take may still be changing.
  await row.click();
  // The tab is there before its text is; commands are about the text that has the focus.
  await page.locator(`.editor-instance .monaco-editor.focused[data-uri$="${name}"]`).waitFor();
  // Out of the way: whatever moves under a resting pointer is taken for a movement of the mouse, and closes a hover.
  await page.mouse.move(0, 0);
}

/** Goes to a line of the active editor, and to a column of it, both counted from 1. */
export async function goToLine(page: Page, line: number, column?: number): Promise<void> {
  const row = page.locator('.quick-input-list .monaco-list-row.focused', { hasText: new RegExp(`\\b${line}\\b`) });
  await ask(page, 'Control+G', column === undefined ? `:${line}` : `:${line}:${column}`, row);
  await pressTo(page, 'Enter', page.locator('.quick-input-widget'), 'hidden');
  // The input goes first, the cursor and the focus follow: keys pressed in between would be for what had it before.
  await cursorIn(page, line);
  await page.locator('.editor-instance .monaco-editor.focused').waitFor();
}

/** The status bar tells of a cursor in this line. */
export const cursorIn = (page: Page, line: number): Promise<void> =>
  page.locator('[id="status.editor.selection"]', { hasText: new RegExp(`\\D${line}\\D`) }).waitFor();

/** Presses a key, and again where a busy editor gave no answer: somebody who sees nothing happen presses once more. */
export async function pressTo(page: Page, key: string, what: Locator, state: 'visible' | 'hidden' = 'visible') {
  for (let tries = 0; tries < 4; tries++) {
    await page.keyboard.press(key);
    if (await within(5_000, what, state)) return;
  }
  await what.waitFor({ state });
}

/** The step of a conversation that is open, by the words of its title and its number. */
export const question = (page: Page, title: string): Locator =>
  page.locator('.quick-input-widget', { has: page.locator('.quick-input-title', { hasText: title }) });

/** Answers a step with text, or with what it suggests. */
export async function answer(page: Page, title: string, text?: string): Promise<void> {
  await question(page, title).waitFor();
  const input = page.locator('.quick-input-widget input[type="text"]');
  if (text !== undefined) await input.fill(text);
  await input.press('Enter');
}

/** The page inside the webview that is shown: a planner, a letter. */
export const webview = (page: Page): FrameLocator =>
  page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');

/** The first line of each entry of the quick pick. */
export const labels = (page: Page): Locator =>
  page.locator('.quick-input-list .monaco-list-row .quick-input-list-row:first-child .label-name');

/** The text of a file in a folder once it is there and whole. */
export const written = (folder: string, ending: string, whole: RegExp): Promise<string> =>
  seenIn(folder, async () => {
    const name = (await readdir(folder)).find((one) => one.endsWith(ending));
    const text = name === undefined ? '' : await readFile(join(folder, name), 'utf8');
    return whole.test(text) ? text : undefined;
  });

/** Resolves with the text of a file when it says what is wanted. */
export const fileSays = (path: string, wanted: (now: string) => boolean): Promise<string> =>
  seenIn(dirname(path), async () => {
    const text = await readFile(path, 'utf8').catch(() => undefined);
    return text !== undefined && wanted(text) ? text : undefined;
  });

/** What a look into a folder answers: at once, or after a change of it from now on. */
async function seenIn<T>(folder: string, look: () => Promise<T | undefined>): Promise<T> {
  let watcher: FSWatcher | undefined;
  try {
    return await new Promise<T>((resolve, reject) => {
      const lookAgain = (): void => {
        look().then((seen) => {
          if (seen !== undefined) resolve(seen);
        }, reject);
      };
      // Listening comes before looking: what is written in between is heard of. A story that fails leaves its watcher
      // behind, which must not keep the run from ending.
      watcher = watch(folder, { persistent: false }, lookAgain);
      watcher.on('error', reject);
      lookAgain();
    });
  } finally {
    watcher?.close();
  }
}

/** The agenda of the next session in the planner, block by block. */
export const nextBlocks = (page: Page): Locator => webview(page).locator('.stop.next .block');

/** The field in which a block says what happens, or how many minutes it takes. */
export const blockField = (page: Page, nth: number, part: 'what' | 'length'): Locator =>
  nextBlocks(page).nth(nth).locator(`.${part} .field`);

/** Writes over a field with an input method, up to the Enter that ends the composing, as a browser tells it. */
export async function compose(page: Page, field: Locator, text: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await field.selectText();
  const { length } = text;
  await session.send('Input.imeSetComposition', { text, selectionStart: length, selectionEnd: length });
  await field.dispatchEvent('keydown', { key: 'Enter', isComposing: true, keyCode: 229, bubbles: true });
  await session.send('Input.insertText', { text });
}
