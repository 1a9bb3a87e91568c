import { strict as assert } from 'node:assert';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type Editor, openEditor, picture, runCommand } from '../../scripts/embedded/page.ts';
import { packageVsix } from '../../scripts/package/vsix.ts';
import { Lifetime } from '../../scripts/run/lifetime.ts';
import { exampleWorkspace } from '../../scripts/run/paths.ts';
import { answer, goToLine, openFile, openSideBar, rows, webview, words, written } from './hand.ts';

const say = words.en;
const file = 'learning-from-incidents.meetup.yaml';

describe('the installed package, in a folder nobody has trusted yet', function () {
  this.timeout(300_000);
  let editor: Editor;
  let page: Page;

  before(async () => {
    const vsix = await new Lifetime().within(packageVsix);
    const settings = { 'files.autoSave': 'off', 'files.simpleDialog.enable': true };
    editor = await openEditor({ workspace: exampleWorkspace, vsix, settings, trust: 'asked' });
    page = editor.page;
    page.setDefaultTimeout(60_000);
    await page.locator('.part.statusbar', { hasText: 'Restricted Mode' }).waitFor();
  });
  after(() => editor?.close());

  it('lists what comes, and says what it noticed', async () => {
    await openSideBar(page, 'en');
    await rows(page, '17 Dec').first().waitFor();
    await runCommand(page, 'Problems: Focus on Problems View');
    await page.locator('.markers-panel', { hasText: 'topic-one-sided' }).waitFor();
    assert((await rows(page).count()) > 10);
    await picture(page, 'installed-restricted');
  });

  it('writes what it is told to', async () => {
    await openFile(page, file);
    const path = join(editor.folder, 'en', file);
    const lines = (await readFile(path, 'utf8')).split('\n');
    await goToLine(page, lines.findIndex((one) => /^ {2}- date: 2026-11-1/.test(one)) + 2);
    await runCommand(page, 'Record Hint');
    await answer(page, 'Record Hint (1/3)', 'Rei');
    await answer(page, 'Record Hint (2/3)', 'Say the time out loud');
    await answer(page, 'Record Hint (3/3)', 'To everyone');
    await page.locator('.tab.dirty', { hasText: file }).waitFor();
    await page.keyboard.press('Control+S');
    await page.locator('.tab:not(.dirty)', { hasText: file }).waitFor();
    assert.match(await readFile(path, 'utf8'), /Say the time out loud/);
  });

  for (const [what, command, picks, ending, whole] of [
    ['a calendar', say.exportCalendar, ['The whole series'], '.ics', /^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/],
    [
      'an invitation',
      say.writeInvitation,
      ['when, where, and the question', 'Save as a file'],
      '-invitation.md',
      /^# Invitation: Learn/,
    ],
    ['minutes', 'Write Minutes', ['Save as a file'], '-minutes.md', /^# Learning from incidents, [\s\S]*\n/],
    ['a run sheet', 'Save Run Sheet', [], '.html', /^<!doctype html>[\s\S]*<\/html>\n?$/i],
  ] as const)
    it(`exports ${what} as anywhere else`, async () => {
      await page.locator('.tab', { hasText: file }).click();
      await runCommand(page, command);
      for (const pick of picks)
        await page.locator('.quick-input-list .monaco-list-row', { hasText: pick }).first().click();
      await page.waitForFunction(
        (end) =>
          document.querySelector<HTMLInputElement>('.quick-input-widget input[type="text"]')?.value.endsWith(end),
        ending,
      );
      await page.keyboard.press('Enter');
      assert.match(await written(join(editor.folder, 'en'), ending, whole), whole);
    });

  it('draws its planner', async () => {
    await runCommand(page, say.openPlanner);
    await webview(page).locator('#planner .aim textarea').first().waitFor();
  });
});
