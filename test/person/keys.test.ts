import { strict as assert } from 'node:assert';
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { type Editor, openEditor, picture, runCommand } from '../../scripts/embedded/page.ts';
import { exampleWorkspace } from '../../scripts/run/paths.ts';
import { goToLine, rows, webview, within, words } from './hand.ts';

const say = words.en;
const file = 'sales-dev.meetup.yaml';
const next = /17 Dec.*Mio Takahashi/;

/** Nothing here takes the mouse: neither a click nor a look at where something stands. */
describe('a host who works by the keyboard alone', function () {
  this.timeout(300_000);
  let editor: Editor;
  let page: Page;

  before(async () => {
    editor = await openEditor({ workspace: exampleWorkspace, theme: 'light', settings: { 'files.autoSave': 'off' } });
    page = editor.page;
    page.setDefaultTimeout(60_000);
    // The editor opens its own view first, and would put it over ours if we were quicker.
    await page.locator('.sidebar .explorer-folders-view').waitFor();
    // The editor knows of our side bar from now on; the palette lists no more than was known when it was asked.
    await page.locator(`.activitybar .action-item a[aria-label^="${say.view}"]`).waitFor();
  });
  after(() => editor?.close());

  const line = (text: string): Locator => page.locator('.editor-instance .view-line', { hasText: text });
  const saved = (): Promise<void> => page.locator('.tab:not(.dirty)', { hasText: file }).waitFor();
  const changed = (): Promise<void> => page.locator('.tab.dirty', { hasText: file }).waitFor();

  /** Presses a key until something has the focus; a list too short for that is a failure. */
  async function pressUntil(key: string, focused: Locator, most: number): Promise<void> {
    for (let times = 0; times < most; times++) {
      if ((await focused.count()) > 0) return;
      await page.keyboard.press(key);
    }
    await focused.waitFor({ timeout: 5_000 });
  }

  /** The number of the first line of the open file that says something, counted from 1. */
  async function lineOf(text: string): Promise<number> {
    const lines = (await readFile(`${editor.folder}/en/${file}`, 'utf8')).split('\n');
    const at = lines.findIndex((one) => one.includes(text));
    assert(at >= 0, text);
    return at + 1;
  }

  it('opens the side bar by its name', async () => {
    await runCommand(page, `${say.view}: Focus on Sessions View`);
    await page.locator('.sidebar .title-label', { hasText: say.view }).waitFor();
    await rows(page, next).waitFor();
  });

  it('goes down the tree to the next session, and Enter shows where it is written', async () => {
    // Asked for while the tree was on its way, the focus may have had no row to go to.
    await runCommand(page, `${say.view}: Focus on Sessions View`);
    await page.locator('.sidebar .monaco-list:focus').waitFor();
    await pressUntil('ArrowDown', page.locator('.sidebar .monaco-list-row.focused', { hasText: next }), 30);
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: file }).waitFor();
    await line('date: 2026-12-17').waitFor();
    await picture(page, 'keys-session');
  });

  it('opens the planner, goes to the minutes of a block by Tab, and types other ones', async () => {
    await runCommand(page, say.openPlanner);
    const length = webview(page).locator('.stop.next .block').first().locator('.length .field');
    await length.waitFor();
    await page.keyboard.press('Control+2');
    await pressUntil('Tab', length.and(webview(page).locator(':focus')), 120);
    await picture(page, 'keys-planner');
    // Tab has marked what stands there. Ctrl+A goes round through the editor, and may mark half of what was typed since.
    await page.keyboard.type('10');
    await page.keyboard.press('Enter');
    await changed();
    await line('10m what became of the hints').waitFor();
  });

  it('takes that back in the text', async () => {
    await page.keyboard.press('Control+1');
    await page.locator('.editor-instance .monaco-editor.focused').waitFor();
    await page.keyboard.press('Control+Z');
    await saved();
    await line('5m what became of the hints').waitFor();
  });

  it('takes a quick fix for what is noticed', async () => {
    await goToLine(page, await lineOf('concerns: [dev, support]'));
    const fix = page.locator('.action-widget .monaco-list-row.focused');
    // Asked while the editor was still busy with the undo it answers nothing; somebody presses again.
    for (let tries = 0; tries < 4; tries++) {
      await page.keyboard.press('Control+.');
      if (await within(5_000, fix)) break;
    }
    await fix.waitFor();
    await picture(page, 'keys-fix');
    await page.keyboard.press('Enter');
    await changed();
    await page.keyboard.press('Control+Z');
    await saved();
  });
});
