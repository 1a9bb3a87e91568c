import { strict as assert } from 'node:assert';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Locale } from '../../scripts/embedded/browser.ts';
import { type Editor, openEditor, picture, runCommand } from '../../scripts/embedded/page.ts';
import { exampleWorkspace } from '../../scripts/run/paths.ts';
import { answer, goToLine, openFile, openSideBar, question, rows, words } from './hand.ts';

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
      // Rows of ours mean that files can be found by now; before, a search would end with nothing.
      await openSideBar(page, locale);
      await rows(page).first().waitFor();
      await openFile(page, file);
      // Only the running extension draws this: from now on the editor knows its commands.
      await page.locator('.codelens-decoration a', { hasText: new RegExp(words[locale].openPlanner, 'i') }).waitFor();
    });
    after(() => editor?.close());

    const textOnDisk = (): Promise<string> => readFile(join(editor.folder, locale, file), 'utf8');

    it('is asked who said it first: the session is the one the cursor stands in', async () => {
      const line = (await textOnDisk()).split('\n').findIndex((one) => /^ {2}- date: 2026-11-1/.test(one));
      await goToLine(page, line + 2);
      await runCommand(page, command);
      await question(page, `${command} (1/3)`).waitFor();
      await picture(page, `capture-hint-${locale}`);
      await answer(page, `${command} (1/3)`, who);
    });

    it('types the remark, and says to whom it was', async () => {
      await answer(page, `${command} (2/3)`, said);
      await answer(page, `${command} (3/3)`, to);
      await page.locator('.tab.dirty', { hasText: file }).waitFor();
    });

    it('finds it in the file, and every other line as it was', async () => {
      const before = (await textOnDisk()).split('\n');
      await page.keyboard.press('Control+S');
      await page.locator('.tab:not(.dirty)', { hasText: file }).waitFor();
      const after = (await textOnDisk()).split('\n');
      const fresh = after.filter((line) => !before.includes(line));
      assert.match(fresh.join('\n'), new RegExp(`from: rei\\b[\\s\\S]*said: "?${said}`));
      assert.deepEqual(
        after.filter((line) => !fresh.includes(line)),
        before,
      );
    });
  });
