import { strict as assert } from 'node:assert';
import type { Page } from 'playwright-core';
import { type Editor, openEditor, picture, runCommand, within } from '../../scripts/embedded/page.ts';
import { exampleWorkspace } from '../../scripts/run/paths.ts';
import { goToLine, openFile, openSideBar, question, rows, webview, words } from './hand.ts';

/** The example company as its people look at it; each look leaves pictures for those who made it. */
const looks = [
  { locale: 'en', theme: 'dark', file: 'sales-dev.meetup.yaml', goal: 'sales-ops.meetup.yaml' },
  { locale: 'ja', theme: 'light', file: 'eigyo-kaihatsu.meetup.yaml', goal: 'tonari-no-bumon.meetup.yaml' },
  { locale: 'ja', theme: 'high-contrast', file: 'eigyo-kaihatsu.meetup.yaml', goal: 'tonari-no-bumon.meetup.yaml' },
  { locale: 'en', theme: 'high-contrast-light', file: 'sales-dev.meetup.yaml', goal: 'sales-ops.meetup.yaml' },
] as const;

for (const { locale, theme, file, goal } of looks)
  describe(`the example company (${locale}, ${theme})`, () => {
    const say = words[locale];
    let editor: Editor;
    let page: Page;

    before(async () => {
      editor = await openEditor({ workspace: exampleWorkspace, locale, theme });
      page = editor.page;
      await openSideBar(page, locale);
    });

    after(() => editor?.close());

    it('shows in the side bar what comes and what waits', async () => {
      await rows(page, /17 Dec|12月17日/)
        .first()
        .waitFor();
      await rows(page, /Date to be decided|日程未定/)
        .first()
        .waitFor();
      await openFile(page, file);
      await picture(page, `sidebar-${locale}-${theme}`);
    });

    it('says beside the line what it noticed', async () => {
      await goToLine(page, 53);
      await page.locator('.squiggly-info').first().waitFor();
      const hover = page.locator('.monaco-hover', { hasText: 'topic-one-sided' });
      // An editor that is still busy closes what it has just opened; a person asks again.
      for (let tries = 0; tries < 4; tries += 1) {
        await goToLine(page, 53);
        await page.keyboard.press('Home');
        await page.keyboard.press('Control+K');
        await page.keyboard.press('Control+I');
        if (await within(5_000, hover)) break;
      }
      // What was said stays in the page where a busy editor has closed it four times.
      await hover.waitFor({ state: 'attached' });
      await picture(page, `hover-${locale}-${theme}`);
      await page.keyboard.press('Escape');
    });

    it('offers topics for an unclear goal, and writes nothing when nobody wants one', async () => {
      await openFile(page, goal);
      await runCommand(page, say.goalToTopics);
      await question(page, `${say.goalToTopics} (1/2)`).waitFor();
      assert((await page.locator('.quick-input-list .monaco-list-row').count()) >= 6);
      await picture(page, `topics-${locale}-${theme}`);
      await page.keyboard.press('Escape');
      await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
      await page.locator('.tab:not(.dirty)', { hasText: goal }).waitFor();
    });

    it('shows a series at a glance', async () => {
      await openFile(page, file);
      await runCommand(page, say.openPlanner);
      const shown = webview(page).locator('#planner');
      await shown
        .getByText(/17 Dec|12月17日/)
        .first()
        .waitFor();
      await picture(page, `planner-beside-${locale}-${theme}`);
      await runCommand(page, 'View: Toggle Maximize Editor Group');
      await picture(page, `planner-${locale}-${theme}`);
    });
  });
