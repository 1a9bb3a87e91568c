import { strict as assert } from 'node:assert';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { type Editor, openEditor, picture, runCommand } from '../../scripts/embedded/page.ts';
import { exampleWorkspace } from '../../scripts/run/paths.ts';
import { blockField, compose, fileSays, nextBlocks, openFile, openSideBar, rows, webview, words } from './hand.ts';

const name = 'eigyo-kaihatsu.meetup.yaml';
const first = '5分 ヒントのその後';
const last = '15分 次の一歩、次回の日と主催者';
const outside = '# ほかの人が書いた行\n';
const composed = 'ふりかえり';

/** As a host works in the planner, and the file after each act. The editor saves by itself, as many have it set. */
describe('a host who plans with the mouse, the keys and an input method', function () {
  this.timeout(300_000);
  let editor: Editor;
  let page: Page;
  let path = '';
  /** The file as it was. */
  let text = '';

  before(async () => {
    const settings = { 'files.autoSave': 'afterDelay', 'files.autoSaveDelay': 100 };
    editor = await openEditor({ workspace: exampleWorkspace, locale: 'ja', theme: 'light', settings });
    page = editor.page;
    page.setDefaultTimeout(60_000);
    path = join(editor.folder, 'ja', name);
    text = await readFile(path, 'utf8');
    await page.setViewportSize({ width: 1600, height: 1000 });
    await openSideBar(page, 'ja');
    await rows(page, '12月17日').first().waitFor();
    await openFile(page, name);
    await runCommand(page, words.ja.openPlanner);
    await blocks().first().waitFor();
  });

  after(() => editor?.close());

  const blocks = (): Locator => nextBlocks(page);
  const field = (nth: number, part: 'what' | 'length'): Locator => blockField(page, nth, part);
  /** A line of the text beside the planner. */
  const line = (said: string): Locator => page.locator('.editor-instance .view-line', { hasText: said });

  const until = (wanted: (now: string) => boolean): Promise<string> => fileSays(path, wanted);
  const stands = (now: string, one: string, other: string): boolean => {
    const at = now.lastIndexOf(one);
    return at >= 0 && at < now.lastIndexOf(other);
  };

  it('drags a block to the end while somebody else writes in the file, and neither is lost', async () => {
    await blocks().first().scrollIntoViewIfNeeded();
    await blocks().first().locator('.grip').hover();
    const target = await blocks().last().boundingBox();
    assert(target);
    await page.mouse.down();
    await page.mouse.move(target.x + 60, target.y + target.height - 3, { steps: 10 });
    await writeFile(path, outside + text);
    await line(outside.trim()).waitFor();
    await picture(page, 'planner-drag');
    await page.mouse.up();
    await until((now) => now.startsWith(outside) && stands(now, last, first));
  });

  it('takes that back with one undo, to the byte', async () => {
    await webview(page).locator('.stop.next .toggle').focus();
    await page.keyboard.press('Control+Z');
    await until((now) => now === outside + text);
  });

  it('moves a block with Alt and arrows, and it keeps the focus', async () => {
    await field(0, 'what').focus();
    await page.keyboard.press('Alt+ArrowDown');
    await page.keyboard.press('Alt+ArrowDown');
    await until((now) => stands(now, last, first));
    await field(2, 'what').and(webview(page).locator(':focus')).waitFor();
    await page.keyboard.press('Alt+ArrowUp');
    await page.keyboard.press('Alt+ArrowUp');
    await until((now) => now === outside + text);
  });

  it('types other minutes', async () => {
    await field(0, 'length').fill('10');
    await field(0, 'length').press('Enter');
    await until((now) => now.includes('10分 ヒントのその後'));
  });

  it('writes with an input method: Enter ends the composing and writes nothing, the next one writes', async () => {
    await compose(page, field(0, 'what'), composed);
    assert(!(await readFile(path, 'utf8')).includes(composed), 'nothing is written yet');
    await page.keyboard.press('Enter');
    await until((now) => now.includes(`10分 ${composed}`));
  });

  it('goes on with what is sound while a line is broken, and is whole again when that is mended', async () => {
    const sound = await readFile(path, 'utf8');
    const title = webview(page).locator('.head .field').first();
    const banner = webview(page).locator('.banner');
    await title.waitFor();
    await line('teams:').first().click();
    await page.keyboard.press('End');
    await page.keyboard.press('Backspace');
    await banner.locator('p').filter({ hasText: /\S/ }).waitFor();
    await title.waitFor({ state: 'detached' });
    await until((now) => now === sound.replace('開発]', '開発'));
    await picture(page, 'planner-broken');
    // The sessions can be read, and so they can be written to.
    await field(0, 'length').fill('15');
    await field(0, 'length').press('Enter');
    await until((now) => now === sound.replace('開発]', '開発').replace(`10分 ${composed}`, `15分 ${composed}`));
    await webview(page).locator('.stop.next .toggle').focus();
    await page.keyboard.press('Control+Z');
    await until((now) => now === sound.replace('開発]', '開発'));
    await line('teams:').first().click();
    await page.keyboard.press('End');
    await page.keyboard.type(']');
    await banner.waitFor({ state: 'detached' });
    await title.waitFor();
    await until((now) => now === sound);
  });

  it('is there again when it was closed, whichever way it is opened, and writes', async () => {
    const say = words.ja.openPlanner;
    const action = `.action-label[aria-label*="${say}"]`;
    const ways = {
      // With no text beside it.
      tree: async () => {
        const row = rows(page, '12月17日').first();
        await row.hover();
        await row.locator(action).click();
      },
      title: async () => {
        await openFile(page, name);
        await page.locator(`.editor-actions ${action}`).first().click();
      },
      line: async () => {
        await openFile(page, name);
        await page.locator('.codelens-decoration a', { hasText: say }).first().click();
      },
    };
    for (const open of Object.values(ways)) {
      await runCommand(page, 'View: Close All Editors');
      await page.locator('iframe.webview').waitFor({ state: 'detached' });
      await open();
      await blocks().first().waitFor();
    }
    await field(0, 'length').fill('20');
    await field(0, 'length').press('Enter');
    await until((now) => now.includes(`20分 ${composed}`));
  });
});
