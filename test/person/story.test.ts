import { strict as assert } from 'node:assert';
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import type { Locale } from '../../scripts/embedded/browser.ts';
import { type Editor, openEditor, picture, runCommand } from '../../scripts/embedded/page.ts';
import { root } from '../../scripts/run/paths.ts';
import { answer, emptyFolder, labels, openSideBar, question, rows, webview, words } from './hand.ts';

const day = '2026-11-23';

/** What a lead was told, in their own words. */
const told = {
  en: {
    title: 'Sales and Development',
    goal: "Deepen mutual understanding of each other's work",
    teams: 'Sales, Development',
    first: 'Thu 10 Dec',
    second: 'Thu 24 Dec',
  },
  ja: {
    title: '営業と開発、お互いの仕事を知る会',
    goal: '別の部門とお互いの仕事の理解を深める',
    teams: '営業、開発',
    first: '12月10日（木）',
    second: '12月24日（木）',
  },
} as const;

for (const [locale, theme] of [
  ['en', 'light'],
  ['ja', 'dark'],
] as const)
  describe(`a lead with an unclear goal (${locale}, ${theme})`, () => {
    const say = words[locale];
    const { title, goal, teams, first, second } = told[locale];
    let editor: Editor;
    let page: Page;
    let remove: () => Promise<void>;
    let file: string;
    let picked: readonly string[];

    before(async () => {
      const empty = await emptyFolder();
      remove = empty.remove;
      editor = await openEditor({
        workspace: empty.folder,
        locale,
        theme,
        settings: { 'meetup.today': day, 'files.autoSave': 'off' },
      });
      page = editor.page;
      await openSideBar(page, locale);
    });

    after(async () => {
      await editor?.close();
      await remove?.();
    });

    it('finds no command that cannot work yet', async () => {
      await page.keyboard.press('F1');
      const input = page.locator('.quick-input-widget input[type="text"]');
      const offered = page.locator('.quick-input-list .monaco-list-row', { hasText: 'Meetup: ' });
      for (const hidden of [say.scheduleNext, say.goalToTopics]) {
        // The command that can work comes last, so that what is not shown has had its time to be.
        await input.fill(`>Meetup: ${hidden}`);
        await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
        assert.equal(await offered.filter({ hasText: hidden }).count(), 0);
      }
      await input.fill(`>Meetup: ${say.newSeries}`);
      await offered.filter({ hasText: say.newSeries }).first().waitFor();
      await page.keyboard.press('Escape');
    });

    it('begins a series from the side bar with a few short answers', async () => {
      await page.locator('.welcome-view-content .monaco-button', { hasText: say.newSeries }).click();
      await answer(page, `${say.newSeries} (1/6)`);
      await answer(page, `${say.newSeries} (2/6)`, title);
      await answer(page, `${say.newSeries} (3/6)`, goal);
      await answer(page, `${say.newSeries} (4/6)`, teams);
      await answer(page, `${say.newSeries} (5/6)`);
      await answer(page, `${say.newSeries} (6/6)`);
      await page.locator('.tab.active', { hasText: '.meetup.yaml' }).waitFor();
      [file = ''] = (await readdir(editor.folder)).filter((name) => name.endsWith('.meetup.yaml'));
      await page.locator('.squiggly-info').first().waitFor();
      await rows(page, first).first().waitFor();
      await picture(page, `story-begun-${locale}`);
    });

    it('turns the goal into topics and ticks two', async () => {
      await runCommand(page, say.goalToTopics);
      await question(page, `${say.goalToTopics} (1/2)`).waitFor();
      const boxes = page.locator('.quick-input-list .monaco-list-row').locator('.monaco-checkbox');
      picked = (await labels(page).allTextContents()).slice(0, 2);
      await boxes.nth(0).click();
      await boxes.nth(1).click();
      await picture(page, `story-topics-${locale}`);
      await page.locator('.quick-input-widget .monaco-button', { hasText: 'OK' }).click();
      await question(page, `${say.goalToTopics} (2/2)`).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    });

    it('sees them in the file and in the tree', async () => {
      await page.locator('.tab.active.dirty').waitFor();
      await rows(page, second).first().waitFor();
      await page
        .locator('.view-lines .view-line', { hasText: /topics:/ })
        .first()
        .waitFor();
      await picture(page, `story-written-${locale}`);
    });

    it('sees them in the planner', async () => {
      await runCommand(page, say.openPlanner);
      const shown = webview(page);
      const aim = shown.locator('#planner .aim.goal textarea');
      await aim.waitFor();
      assert.equal(await aim.inputValue(), goal);
      for (const topic of picked) await shown.locator('#planner button', { hasText: topic }).first().waitFor();
      await picture(page, `story-planner-${locale}`);
    });

    it('takes all of it back with one undo, and the planner follows', async () => {
      await page.locator('.tab', { hasText: file }).click();
      await page.locator('.monaco-editor .view-lines').first().click();
      await page.keyboard.press('Control+Z');
      await page.locator('.tab:not(.dirty)', { hasText: file }).waitFor();
      await rows(page, second).waitFor({ state: 'detached' });
      for (const topic of picked)
        await webview(page).locator('#planner button', { hasText: topic }).first().waitFor({ state: 'detached' });
    });

    it('reads the same in a terminal once it is saved', async () => {
      await page.keyboard.press('Control+Y');
      await page.locator('.tab.dirty', { hasText: file }).waitFor();
      await page.keyboard.press('Control+S');
      await page.locator('.tab:not(.dirty)', { hasText: file }).waitFor();
      const text = await readFile(join(editor.folder, file), 'utf8');
      const next = (await meetup('next', editor.folder)) as readonly Next[];
      assert.deepEqual(
        next.map(({ date }) => date),
        ['2026-12-10', '2026-12-24'],
      );
      for (const { topics, line } of next) {
        assert.equal(topics.length, 1);
        assert(text.includes(`  ${topics[0]}:\n`), 'the topic is one of the file');
        assert.match(text.split('\n')[line - 1] ?? '', /- date: 2026-12-/);
      }
      for (const date of [first, second]) await rows(page, date).first().waitFor();
      const found = (await meetup('check', editor.folder, locale)) as readonly Found[];
      await runCommand(page, 'Problems: Focus on Problems View');
      const shown = found.filter(({ level }) => level !== 'hint');
      for (const { message } of shown) await page.locator('.markers-panel').getByText(message).first().waitFor();
      assert.equal(await page.locator('.markers-panel .monaco-list-row .marker-icon').count(), shown.length);
    });
  });

interface Next {
  readonly date: string;
  readonly topics: readonly string[];
  readonly line: number;
}
interface Found {
  readonly level: string;
  readonly message: string;
}

/** What the command line says of a folder. */
async function meetup(command: string, folder: string, lang: Locale = 'en'): Promise<unknown> {
  const program = join(root, 'dist', 'cli', 'meetup.mjs');
  const args = [program, command, folder, '--format', 'json', '--lang', lang, '--today', day];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return JSON.parse(stdout);
}
