import { strict as assert } from 'node:assert';
import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { type Editor, openEditor, picture, runCommand } from '../../scripts/embedded/page.ts';
import { answer, emptyFolder, openSideBar, question, rows, webview, words, written } from './hand.ts';

/** What somebody does who has never hosted, in their own words, and what they read on the way. */
const first = {
  en: {
    walkthrough: 'Plan Your First Meetup',
    title: 'Sales and Development',
    goal: "Deepen mutual understanding of each other's work",
    teams: 'Sales, Development',
    date: 'Thu 10 Dec',
    second: 'Thu 24 Dec',
    invitation: 'Invitation',
    save: 'Save as a file',
    copy: 'Copy as plain text',
    copied: 'Copied. Read it once in your own voice before sending.',
    saved: '2026-12-10-invitation.md is saved.',
    series: 'The whole series',
    exported: '2 sessions exported to Sales-and-Development.ics.',
    letter: /^# Invitation: Sales and Development, Thursday 10 December 2026\n/,
  },
  ja: {
    walkthrough: '最初の交流会を計画する',
    title: '営業と開発、お互いの仕事を知る会',
    goal: '別の部門とお互いの仕事の理解を深める',
    teams: '営業、開発',
    date: '12月10日（木）',
    second: '12月24日（木）',
    invitation: '案内',
    save: 'ファイルに保存する',
    copy: '文章としてコピーする',
    copied: 'コピーしました。',
    saved: '2026-12-10-invitation.mdに保存しました。',
    series: 'シリーズ全体',
    exported: '2回分を営業と開発-お互いの仕事を知る会.icsに書き出しました。',
    letter: /^# 【ご案内】営業と開発、お互いの仕事を知る会 2026年12月10日（木）\n/,
  },
} as const;

for (const locale of ['en', 'ja'] as const)
  describe(`the first five minutes of somebody who has never hosted (${locale})`, () => {
    const say = words[locale];
    const read = first[locale];
    let editor: Editor;
    let page: Page;
    let remove: () => Promise<void>;

    before(async () => {
      const empty = await emptyFolder();
      remove = empty.remove;
      const settings = { 'meetup.today': '2026-11-23', 'files.autoSave': 'off', 'files.simpleDialog.enable': true };
      editor = await openEditor({ workspace: empty.folder, locale, theme: 'light', settings });
      page = editor.page;
    });

    after(async () => {
      await editor?.close();
      await remove?.();
    });

    it('find the way in five steps, each with a picture', async () => {
      await runCommand(page, 'Welcome: Open Walkthrough...');
      await page.locator('.quick-input-list .monaco-list-row', { hasText: read.walkthrough }).click();
      await page.locator('.gettingStartedContainer', { hasText: read.walkthrough }).waitFor();
      assert.equal(await page.locator('.getting-started-step').count(), 5);
      await picture(page, `welcome-walkthrough-${locale}`);
    });

    it('begin a series from its first step', async () => {
      await page.locator('.getting-started-step.expanded .monaco-button', { hasText: say.newSeries }).click();
      await answer(page, `${say.newSeries} (1/6)`);
      await answer(page, `${say.newSeries} (2/6)`, read.title);
      await answer(page, `${say.newSeries} (3/6)`, read.goal);
      await answer(page, `${say.newSeries} (4/6)`, read.teams);
      await answer(page, `${say.newSeries} (5/6)`);
      await answer(page, `${say.newSeries} (6/6)`);
      await page.locator('.tab.active', { hasText: '.meetup.yaml' }).waitFor();
      await openSideBar(page, locale);
      await rows(page, read.date).first().waitFor();
    });

    it('turn the goal into topics, one for each of two sessions', async () => {
      await runCommand(page, say.goalToTopics);
      await question(page, `${say.goalToTopics} (1/2)`).waitFor();
      const boxes = page.locator('.quick-input-list .monaco-list-row').locator('.monaco-checkbox');
      await boxes.nth(0).click();
      await boxes.nth(1).click();
      await page.locator('.quick-input-widget .monaco-button', { hasText: 'OK' }).click();
      await question(page, `${say.goalToTopics} (2/2)`).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.locator('.tab.active.dirty').waitFor();
      // The tree has taken it in: from here on its rows stay where they are.
      await rows(page, read.second).first().waitFor();
    });

    it('invite: from the session in the side bar, read before it is kept', async () => {
      await openLetter();
      await picture(page, `welcome-invitation-${locale}`);
      await way(read.save).click();
      await saveAs('2026-12-10-invitation.md');
      assert.match(await written(editor.folder, '2026-12-10-invitation.md', read.letter), read.letter);
    });

    it('copy it for a chat or a mail', async () => {
      await openLetter();
      await way(read.copy).click();
      await way(read.copy).waitFor({ state: 'hidden' });
    });

    it('put the sessions into a calendar file that says the same', async () => {
      await page.locator('.tab', { hasText: '.meetup.yaml' }).click();
      await runCommand(page, say.exportCalendar);
      await page.locator('.quick-input-list .monaco-list-row', { hasText: read.series }).click();
      await saveAs('.ics');
      const text = await written(editor.folder, '.ics', /END:VCALENDAR\r\n$/);
      const calendar = ICAL.Component.fromString(text);
      const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
      assert.deepEqual(
        events.map(({ startDate }) => startDate.toString().slice(0, 10)),
        ['2026-12-10', '2026-12-24'],
      );
    });

    it('were told each time what had become of it', async () => {
      // Behind the bell, whether or not a notice is still shown in the corner.
      await page.locator('#status\\.notifications a').click();
      for (const text of [read.saved, read.copied, read.exported])
        await page.locator('.notifications-center', { hasText: text }).waitFor();
    });

    const way = (label: string) => page.locator('.quick-input-list .monaco-list-row', { hasText: label });

    /** Takes the name that is suggested, once it is asked where to save. */
    async function saveAs(ending: string): Promise<void> {
      const input = page.locator('.quick-input-widget input[type="text"]');
      await page.waitForFunction(
        (end) =>
          document.querySelector<HTMLInputElement>('.quick-input-widget input[type="text"]')?.value.endsWith(end),
        ending,
      );
      await input.press('Enter');
    }

    /** From the row of the session to the letter shown beside the question how it goes out. */
    async function openLetter(): Promise<void> {
      const session = rows(page, read.date).first();
      await session.hover();
      await session.locator(`.action-item a[aria-label*="${say.writeInvitation}"]`).first().click();
      await page.locator('.quick-input-list .monaco-list-row', { hasText: read.invitation }).first().click();
      await way(read.save).waitFor();
      // The question stands beside the letter, not beside an empty page.
      await webview(page).locator('h1', { hasText: read.title }).waitFor();
    }
  });
