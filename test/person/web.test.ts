import { strict as assert } from 'node:assert';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type Editor, openEditor, picture, runCommand } from '../../scripts/embedded/page.ts';
import { exampleWorkspace } from '../../scripts/run/paths.ts';
import { blockField, compose, fileSays, nextBlocks, openFile, openSideBar, rows, webview, words } from './hand.ts';

const name = 'sales-dev.meetup.yaml';
const first = '5m what became of the hints';
const last = '15m next steps, next date, next host';
const composed = 'ふりかえり';

/** The same hand as in the editor with Node, and the file after each act. */
describe('a host who plans in VS Code for the web', function () {
  this.timeout(300_000);
  let editor: Editor;
  let page: Page;
  let path = '';
  /** The file as it was. */
  let text = '';

  before(async () => {
    const settings = { 'files.autoSave': 'afterDelay', 'files.autoSaveDelay': 100 };
    editor = await openEditor({ workspace: exampleWorkspace, host: 'web', settings });
    page = editor.page;
    page.setDefaultTimeout(60_000);
    path = join(editor.folder, 'en', name);
    text = await readFile(path, 'utf8');
    await page.setViewportSize({ width: 1600, height: 1000 });
    await openSideBar(page, 'en');
    await rows(page, '17 Dec').first().waitFor();
    await openFile(page, name);
    await runCommand(page, words.en.openPlanner);
    await nextBlocks(page).first().waitFor();
  });

  after(() => editor?.close());

  it('drags a block to the end, and one undo takes it back to the byte', async () => {
    await nextBlocks(page).first().scrollIntoViewIfNeeded();
    await nextBlocks(page).first().locator('.grip').hover();
    const target = await nextBlocks(page).last().boundingBox();
    assert(target);
    await page.mouse.down();
    await page.mouse.move(target.x + 60, target.y + target.height - 3, { steps: 10 });
    await page.mouse.up();
    await fileSays(path, (now) => now.includes(`${last}\n      - ${first}\n`));
    await picture(page, 'web-planner');
    await webview(page).locator('.stop.next .toggle').focus();
    await page.keyboard.press('Control+Z');
    await fileSays(path, (now) => now === text);
  });

  it('moves a block by keys', async () => {
    await blockField(page, 0, 'what').focus();
    await page.keyboard.press('Alt+ArrowDown');
    await page.keyboard.press('Alt+ArrowDown');
    await fileSays(path, (now) => now.includes(`${last}\n      - ${first}\n`));
    await page.keyboard.press('Alt+ArrowUp');
    await page.keyboard.press('Alt+ArrowUp');
    await fileSays(path, (now) => now === text);
  });

  it('types other minutes, and another text with an input method', async () => {
    await blockField(page, 0, 'length').fill('10');
    await blockField(page, 0, 'length').press('Enter');
    await fileSays(path, (now) => now === text.replace(first, first.replace('5m', '10m')));
    await compose(page, blockField(page, 0, 'what'), composed);
    await page.keyboard.press('Enter');
    await fileSays(path, (now) => now === text.replace(first, `10m ${composed}`));
  });

  it('is told that a part did not come, and goes on when the network is back', async () => {
    const part = '**/dist/host/editor.js';
    await page.route(part, (route) => route.abort());
    await page.reload();
    await page.getByText('Something went wrong and nothing was written').first().waitFor();
    assert.equal(await rows(page, '17 Dec').count(), 0);
    await page.unroute(part);
    await openFile(page, 'sales-ops.meetup.yaml');
    await rows(page, '17 Dec').first().waitFor();
  });
});
