import { strict as assert } from 'node:assert';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type Editor, openEditor, picture, runCommand } from '../../scripts/embedded/page.ts';
import { exampleWorkspace } from '../../scripts/run/paths.ts';
import { labels, openFile, openSideBar, question, rows, webview, words } from './hand.ts';

const say = words.en;

describe('a conversation about the topics of a goal', () => {
  let editor: Editor;
  let page: Page;

  before(async () => {
    editor = await openEditor({ workspace: exampleWorkspace, theme: 'light', settings: { 'files.autoSave': 'off' } });
    page = editor.page;
    await openSideBar(page, 'en');
    await rows(page, '17 Dec').first().waitFor();
    await openFile(page, 'sales-ops.meetup.yaml');
    await runCommand(page, say.goalToTopics);
    await question(page, `${say.goalToTopics} (1/2)`).waitFor();
  });

  after(() => editor?.close());

  const buttonOf = (row: number, icon: string) =>
    page.locator('.quick-input-list .monaco-list-row').nth(row).locator(`.codicon-${icon}`);

  it('reads one topic in full beside the list', async () => {
    const [first] = await labels(page).allTextContents();
    await page.locator('.quick-input-list .monaco-list-row').first().hover();
    await buttonOf(0, 'eye').click();
    const shown = webview(page);
    await shown.getByText('Take home').first().waitFor();
    await picture(page, 'talk-preview');
    assert.equal((await labels(page).allTextContents())[0], first);
  });

  it('leaves out the one that is not wanted', async () => {
    const [first] = await labels(page).allTextContents();
    await page.locator('.quick-input-list .monaco-list-row').first().hover();
    await buttonOf(0, 'close').click();
    await page.locator('.quick-input-list .monaco-list-row', { hasText: first ?? '' }).waitFor({ state: 'detached' });
  });

  it('keeps what is ticked, while an answer makes the rest more exact', async () => {
    const ticked = (await labels(page).allTextContents())[1] ?? '';
    await page.locator('.quick-input-list .monaco-list-row').nth(1).locator('.monaco-checkbox').click();
    await page.locator('.quick-input-titlebar .codicon-comment-discussion').click();
    const input = page.locator('.quick-input-widget input[type="text"]');
    await question(page, `${say.goalToTopics} (1/3)`).waitFor();
    await input.fill('a customer went live before anybody in Operations knew');
    await input.press('Enter');
    await question(page, `${say.goalToTopics} (2/3)`).waitFor();
    await input.press('Escape');
    await question(page, `${say.goalToTopics} (1/2)`).waitFor();
    await page.locator('.quick-input-list .monaco-list-row[aria-checked="true"]', { hasText: ticked }).waitFor();
    await picture(page, 'talk-answered');
  });

  it('writes the topic and the answer as one edit: the answer stands with its team', async () => {
    await page.keyboard.press('Enter');
    await question(page, `${say.goalToTopics} (2/2)`).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.tab.dirty', { hasText: 'sales-ops.meetup.yaml' }).waitFor();
    // VS Code itself opens a tab for a file that was changed without one.
    for (const file of ['shared.meetup.yaml', 'sales-ops.meetup.yaml']) {
      await page.locator('.tab.dirty', { hasText: file }).click();
      await page.keyboard.press('Control+S');
      await page.locator('.tab:not(.dirty)', { hasText: file }).waitFor();
    }
    const series = await readFile(join(editor.folder, 'en', 'sales-ops.meetup.yaml'), 'utf8');
    const shared = await readFile(join(editor.folder, 'en', 'shared.meetup.yaml'), 'utf8');
    assert.match(series, /\ntopics:\n/);
    assert.match(`${series}${shared}`, /a customer went live before anybody in Operations knew/);
  });
});
