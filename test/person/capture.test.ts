import { strict as assert } from 'node:assert';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Locale } from '../../scripts/embedded/browser.ts';
import { type Editor, openEditor, picture } from '../../scripts/embedded/page.ts';
import { exampleWorkspace } from '../../scripts/run/paths.ts';
import { answer, goToLine, openFile, question } from './hand.ts';

const say = {
  en: {
    file: 'learning-from-incidents.meetup.yaml',
    command: 'Record Hint',
    who: 'Rei',
    said: 'Write the time beside every step',
    to: 'To everyone',
  },
  ja: {
    file: 'shogai-benkyokai.meetup.yaml',
    command: 'ヒントを記録する',
    who: '渡辺',
    said: '時刻を書いておくと、あとで責めずに話せる',
    to: '全員へ',
  },
} as const;

for (const locale of ['en', 'ja'] as const satisfies readonly Locale[])
  describe(`a host who writes down a remark, by the keyboard alone (${locale})`, () => {
    const { file, command, who, said, to } = say[locale];
    let editor: Editor;
    let page: Page;

    before(async () => {
      editor = await openEditor({ workspace: exampleWorkspace, locale, settings: { 'files.autoSave': 'off' } });
      page = editor.page;
      await openFile(page, file);
    });
    after(() => editor?.close());

    it('is asked who said it first: the session is the one the cursor stands in', async () => {
      const text = await readFile(join(editor.folder, locale, file), 'utf8');
      const lines = text.split('\n');
      const line = lines.findIndex((one) => /^ {2}- date: 2026-11-1/.test(one));
      await goToLine(page, line + 2);
      await page.keyboard.press('Control+Shift+P');
      await page.locator('.quick-input-widget input[type="text"]').fill(`>Meetup: ${command}`);
      await page.locator('.quick-input-list .monaco-list-row', { hasText: command }).first().waitFor();
      await page.keyboard.press('Enter');
      await question(page, `${command} (1/3)`).waitFor();
      await picture(page, `capture-hint-${locale}`);
      await answer(page, `${command} (1/3)`, who);
    });

    it('types the remark, and says to whom it was', async () => {
      await answer(page, `${command} (2/3)`, said);
      await answer(page, `${command} (3/3)`, to);
    });

    it('finds one line more in the file, and every other line as it was', async () => {
      await page.locator('.tab.dirty', { hasText: file }).waitFor();
      const before = await readFile(join(editor.folder, locale, file), 'utf8');
      await page.keyboard.press('Control+S');
      await page.locator('.tab:not(.dirty)', { hasText: file }).waitFor();
      const after = await readFile(join(editor.folder, locale, file), 'utf8');
      const old = new Set(before.split('\n'));
      const fresh = after.split('\n').filter((line) => !old.has(line));
      assert.match(fresh.join('\n'), new RegExp(`from: rei\\b[\\s\\S]*said: "?${said}`));
      assert.equal(before.split('\n').filter((line) => !after.includes(line)).length, 0);
    });
  });
