import { strict as assert } from 'node:assert';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type Editor, openEditor, picture, runCommand } from '../../scripts/embedded/page.ts';
import { exampleWorkspace } from '../../scripts/run/paths.ts';
import { answer, goToLine, openFile, openSideBar, question, rows, words } from './hand.ts';

const say = words.ja;

describe('somebody who works in the text itself', () => {
  let editor: Editor;
  let page: Page;

  before(async () => {
    const settings = { 'files.autoSave': 'off' };
    editor = await openEditor({ workspace: exampleWorkspace, locale: 'ja', theme: 'light', settings });
    page = editor.page;
    await openSideBar(page, 'ja');
    await rows(page).first().waitFor();
  });

  after(() => editor?.close());

  it('starts a series from a template and changes what is theirs', async () => {
    await runCommand(page, say.newSeries);
    await answer(page, say.newSeries, 'ja');
    await question(page, `${say.newSeries} (1/6)`).waitFor();
    await picture(page, 'text-template-ja');
    await answer(page, `${say.newSeries} (1/6)`, '障害から学ぶ会');
    await answer(page, `${say.newSeries} (2/6)`, '夜の障害から学ぶ会');
    await answer(page, `${say.newSeries} (3/6)`);
    await answer(page, `${say.newSeries} (4/6)`, '開発、サポート');
    await question(page, `${say.newSeries} (5/6)`).waitFor();
    await answer(page, `${say.newSeries} (5/6)`);
    await answer(page, `${say.newSeries} (6/6)`);
    await page.locator('.tab.active', { hasText: '夜の障害から学ぶ会.meetup.yaml' }).waitFor();
    const text = await readFile(join(editor.folder, 'ja', '夜の障害から学ぶ会.meetup.yaml'), 'utf8');
    assert.match(text, /goal: 誰も責めずに障害から学ぶ\n {2}teams: \[開発, サポート\]\n/);
    assert.match(text, /cadence: \{ every: 1 month, on: last fri \}/);
    assert.match(text, /agenda:\n {6}- 5分 はじめに/);
    // Both teams are in the folder already.
    assert.doesNotMatch(text, /^teams:/m);
    await picture(page, 'text-begun-ja');
  });

  it('lets sessions that are over step back, as soon as the setting says so', async () => {
    await openFile(page, 'eigyo-kaihatsu.meetup.yaml');
    await goToLine(page, 70);
    const faded = (): Promise<number> =>
      page.evaluate(
        () =>
          [...document.querySelectorAll('.view-lines .view-line span')].filter(
            (word) => getComputedStyle(word).opacity === '0.6',
          ).length,
      );
    assert.equal(await faded(), 0);
    await mkdir(join(editor.folder, 'ja', '.vscode'), { recursive: true });
    await writeFile(join(editor.folder, 'ja', '.vscode', 'settings.json'), '{ "meetup.fadePast": true }\n');
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.view-lines .view-line span')].some(
        (word) => getComputedStyle(word).opacity === '0.6',
      ),
    );
    await picture(page, 'text-faded-ja');
  });

  it('finds what somebody once said, whatever its width, and goes there', async () => {
    await runCommand(page, '過去の回から探す');
    const input = page.locator('.quick-input-widget input[type="text"]');
    await input.fill('電話');
    const found = page.locator('.quick-input-list .monaco-list-row', { hasText: '電話が半分になる' }).first();
    await found.waitFor();
    await picture(page, 'text-find-ja');
    await found.click();
    await page.locator('.tab.active', { hasText: 'eigyo-kaihatsu.meetup.yaml' }).waitFor();
    await page.locator('.view-line', { hasText: '電話が半分になる' }).waitFor();
  });
});
