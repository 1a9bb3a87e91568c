import { strict as assert } from 'node:assert';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type Editor, openEditor, picture } from '../../scripts/embedded/page.ts';
import { exampleWorkspace } from '../../scripts/run/paths.ts';
import { answer, labels, openSideBar, question, rows, words } from './hand.ts';

const say = words.ja;

describe('a host who fixes the next date', () => {
  let editor: Editor;
  let page: Page;

  before(async () => {
    const settings = { 'files.autoSave': 'off' };
    editor = await openEditor({ workspace: exampleWorkspace, locale: 'ja', theme: 'dark', settings });
    page = editor.page;
    await openSideBar(page, 'ja');
  });

  after(() => editor?.close());

  it('begins at the series itself, in the side bar', async () => {
    const series = rows(page, /^となりの部門の仕事を知る会/);
    await series.hover();
    await series.locator('.action-item a[aria-label*="次回を決める"]').first().click();
    await question(page, `${say.scheduleNext} (1/2)`).waitFor();
  });

  it('is offered the dates under discussion first, then those of the cadence', async () => {
    const offered = await labels(page).allTextContents();
    assert.deepEqual(offered.slice(0, 2), ['12月9日（水）', '12月16日（水）']);
    await picture(page, 'schedule-date-ja');
    await page.keyboard.press('Enter');
  });

  it('chooses who hosts, or leaves it open', async () => {
    await question(page, `${say.scheduleNext} (2/2)`).waitFor();
    await picture(page, 'schedule-host-ja');
    await answer(page, `${say.scheduleNext} (2/2)`, 'あとで');
  });

  it('finds the date in the file, the discussion gone and the comment kept', async () => {
    await page.locator('.tab.dirty', { hasText: 'tonari-no-bumon' }).click();
    await page.keyboard.press('Control+S');
    await page.locator('.tab:not(.dirty)', { hasText: 'tonari-no-bumon' }).waitFor();
    const text = await readFile(join(editor.folder, 'ja', 'tonari-no-bumon.meetup.yaml'), 'utf8');
    assert.match(text, /\n {2}- date: 2026-12-09 # 品質の出荷判定と重ならないほうにしたい\n(?! {4}options)/);
    await rows(page, /^12月9日（水）/)
      .first()
      .waitFor();
  });
});
