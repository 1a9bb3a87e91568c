import { strict as assert } from 'node:assert';
import { type FSWatcher, watch } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { type Editor, openEditor, picture, runCommand } from '../../scripts/embedded/page.ts';
import { exampleWorkspace } from '../../scripts/run/paths.ts';
import { openFile, planner, words } from './hand.ts';

const name = 'eigyo-kaihatsu.meetup.yaml';
const first = '5分 ヒントのその後';
const last = '15分 次の一歩、次回の日と主催者';
const typed = 'ふりかえり';

/** As a host works in the planner, and the file after each act. The editor saves by itself, as many have it set. */
describe('a host who plans with the mouse, the keys and an input method', () => {
  let editor: Editor;
  let page: Page;

  before(async () => {
    const settings = { 'files.autoSave': 'afterDelay', 'files.autoSaveDelay': 100 };
    editor = await openEditor({ workspace: exampleWorkspace, locale: 'ja', theme: 'light', settings });
    page = editor.page;
    await openFile(page, name);
    await runCommand(page, words.ja.openPlanner);
    await blocks().first().waitFor();
    await runCommand(page, 'View: Toggle Maximize Editor Group');
  });

  after(() => editor?.close());

  const blocks = () => planner(page).locator('.stop.next .block');
  const field = (nth: number, part: 'what' | 'length') => blocks().nth(nth).locator(`.${part} .field`);

  /** Resolves when the file says what is wanted: it is read at once, and at each change from now on. */
  async function until(wanted: (text: string) => boolean): Promise<void> {
    const path = join(editor.folder, 'ja', name);
    let watcher: FSWatcher | undefined;
    try {
      await new Promise<void>((resolve, reject) => {
        const look = (): void => {
          readFile(path, 'utf8').then(
            (text) => {
              if (wanted(text)) resolve();
            },
            () => undefined,
          );
        };
        watcher = watch(dirname(path), look);
        watcher.on('error', reject);
        look();
      });
    } finally {
      watcher?.close();
    }
  }
  const stands = (one: string, other: string) => (text: string) => {
    const at = text.lastIndexOf(one);
    return at >= 0 && at < text.lastIndexOf(other);
  };

  it('drags a block to the end', async () => {
    await blocks().first().scrollIntoViewIfNeeded();
    await blocks().first().locator('.grip').hover();
    const target = await blocks().last().boundingBox();
    assert(target);
    await page.mouse.down();
    await page.mouse.move(target.x + 60, target.y + target.height - 3, { steps: 10 });
    await picture(page, 'planner-drag');
    await page.mouse.up();
    await until(stands(last, first));
  });

  it('moves it back with Alt and arrows, and it keeps the focus', async () => {
    await field(2, 'what').focus();
    await page.keyboard.press('Alt+ArrowUp');
    await page.keyboard.press('Alt+ArrowUp');
    await until(stands(first, last));
    await field(0, 'what').and(planner(page).locator(':focus')).waitFor();
  });

  it('types other minutes', async () => {
    await field(0, 'length').fill('10');
    await field(0, 'length').press('Enter');
    await until((text) => text.includes('10分 ヒントのその後'));
  });

  it('writes with an input method: Enter ends the composing and writes nothing, the next one writes', async () => {
    const session = await page.context().newCDPSession(page);
    await field(0, 'what').selectText();
    await session.send('Input.imeSetComposition', { text: typed, selectionStart: 5, selectionEnd: 5 });
    // The Enter that ends the composing, as a browser tells it.
    await field(0, 'what').dispatchEvent('keydown', { key: 'Enter', isComposing: true, keyCode: 229, bubbles: true });
    await session.send('Input.insertText', { text: typed });
    assert.ok(!(await readFile(join(editor.folder, 'ja', name), 'utf8')).includes(typed), 'nothing is written yet');
    await page.keyboard.press('Enter');
    await until((text) => text.includes(`10分 ${typed}`));
    await picture(page, 'planner-typed');
  });
});
