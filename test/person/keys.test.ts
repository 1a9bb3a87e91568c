import { strict as assert } from 'node:assert';
import { readdir, readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { type Editor, openEditor, picture, runCommand } from '../../scripts/embedded/page.ts';
import { exampleWorkspace } from '../../scripts/run/paths.ts';
import { fileSays, goToLine, nextBlocks, pressTo, rows, webview, words } from './hand.ts';

const say = words.en;
const file = 'sales-dev.meetup.yaml';
const shared = 'shared.meetup.yaml';
const next = /17 Dec.*Mio Takahashi/;

/** Nothing here takes the mouse: neither a click nor a look at where something stands. */
describe('a host who works by the keyboard alone', function () {
  this.timeout(300_000);
  let editor: Editor;
  let page: Page;

  before(async () => {
    editor = await openEditor({ workspace: exampleWorkspace, theme: 'light', settings: { 'files.autoSave': 'off' } });
    page = editor.page;
    page.setDefaultTimeout(60_000);
    // The editor opens its own view first, and would put it over ours if we were quicker.
    await page.locator('.sidebar .explorer-folders-view').waitFor();
    // The editor knows of our side bar from now on; the palette lists no more than was known when it was asked.
    await page.locator(`.activitybar .action-item a[aria-label^="${say.view}"]`).waitFor();
  });
  after(() => editor?.close());

  const line = (text: string): Locator => page.locator('.editor-instance .view-line', { hasText: text });
  const saved = (): Promise<void> => page.locator('.tab:not(.dirty)', { hasText: file }).waitFor();
  const changed = (): Promise<void> => page.locator('.tab.dirty', { hasText: file }).waitFor();

  const unsaved = (count: number): Promise<void> =>
    page
      .locator('.activitybar .action-item', { has: page.locator('a[aria-label^="Explorer"]') })
      .locator('.badge', { hasText: count === 0 ? /^$/ : new RegExp(`^${count}$`) })
      .waitFor({ state: count === 0 ? 'attached' : 'visible' });

  /** Presses a key until something has the focus; a list too short for that is a failure. */
  async function pressUntil(key: string, focused: Locator, most: number): Promise<void> {
    for (let times = 0; times < most; times++) {
      if ((await focused.count()) > 0) return;
      await page.keyboard.press(key);
    }
    await focused.waitFor({ timeout: 5_000 });
  }

  /** The number of the first line of the open file that says something, counted from 1. */
  async function lineOf(text: string): Promise<number> {
    const lines = (await readFile(`${editor.folder}/en/${file}`, 'utf8')).split('\n');
    const at = lines.findIndex((one) => one.includes(text));
    assert(at >= 0, text);
    return at + 1;
  }

  it('opens the side bar by its name', async () => {
    await runCommand(page, `${say.view}: Focus on Sessions View`);
    await page.locator('.sidebar .title-label', { hasText: say.view }).waitFor();
    await rows(page, next).waitFor();
  });

  it('goes down the tree to the next session, and Enter shows where it is written', async () => {
    // Asked for while the tree was on its way, the focus may have had no row to go to.
    await runCommand(page, `${say.view}: Focus on Sessions View`);
    await page.locator('.sidebar .monaco-list:focus').waitFor();
    await pressUntil('ArrowDown', page.locator('.sidebar .monaco-list-row.focused', { hasText: next }), 30);
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: file }).waitFor();
    await line('date: 2026-12-17').waitFor();
    await picture(page, 'keys-session');
  });

  it('opens the planner, goes to the minutes of a block by Tab, and types other ones', async () => {
    await runCommand(page, say.openPlanner);
    const length = nextBlocks(page).first().locator('.length .field');
    await length.waitFor();
    await page.keyboard.press('Control+2');
    await pressUntil('Tab', length.and(webview(page).locator(':focus')), 120);
    await picture(page, 'keys-planner');
    // Tab has marked what stands there. Ctrl+A goes round through the editor, and may mark half of what was typed since.
    await page.keyboard.type('10');
    await page.keyboard.press('Enter');
    await changed();
    await line('10m what became of the hints').waitFor();
  });

  it('is not asked which series is meant while the planner of one has the focus', async () => {
    await runCommand(page, 'Meetup: Run Session');
    await page.locator('.quick-input-widget input[placeholder="Which session do you run?"]').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    // The editor gives the focus back a moment later, and would take it from whatever we went to in between.
    await nextBlocks(page).first().locator(':focus').waitFor();
  });

  it('takes that back in the text', async () => {
    await pressTo(page, 'Control+1', page.locator('.editor-instance .monaco-editor.focused'));
    await page.keyboard.press('Control+Z');
    await saved();
    await line('5m what became of the hints').waitFor();
  });

  it('takes a quick fix for what is noticed', async () => {
    await goToLine(page, await lineOf('concerns: [dev, support]'));
    const fix = page.locator('.action-widget .monaco-list-row.focused');
    await pressTo(page, 'Control+.', fix);
    await picture(page, 'keys-fix');
    await page.keyboard.press('Enter');
    await changed();
    await page.keyboard.press('Control+Z');
    await saved();
  });

  it('renames somebody by F2 in every file of the folder, and takes all of it back with one undo', async () => {
    const before = await filesThatName('mio');
    assert.deepEqual(before.map(({ name }) => name).sort(), ['learning-from-incidents.meetup.yaml', file, shared]);
    const at = { line: await lineOf('host: mio'), column: '    host: m'.length };
    await goToLine(page, at.line, at.column);
    await page.locator('.statusbar-item', { hasText: `Ln ${at.line}, Col ${at.column}` }).waitFor();
    // Whoever marks a name where it stands also renames it: F2 has an answer from then on. A word that only looks the
    // same is marked by the editor itself, and otherwise.
    await page.locator('.editor-instance .wordHighlight').first().waitFor();
    await page.keyboard.press('F2');
    await page.locator('.rename-box input:focus').waitFor();
    await page.keyboard.type('mio.t');
    await picture(page, 'keys-rename');
    await page.keyboard.press('Enter');
    await line('host: mio.t').waitFor();
    // The editor saves what it has renamed. Whether it is done with that, the badge of its own view says.
    for (const { path } of before) await fileSays(path, (now) => now.includes('mio.t'));
    await unsaved(0);
    await page.keyboard.press('Control+Z');
    await unsaved(before.length);
    await picture(page, 'keys-rename-undone');
    await runCommand(page, 'File: Save All');
    for (const { path, text } of before) await fileSays(path, (now) => now === text);
  });

  /** The files of the folder in which an id stands, as they are on the disk. */
  async function filesThatName(id: string): Promise<{ name: string; path: string; text: string }[]> {
    const names = (await readdir(`${editor.folder}/en`)).filter((name) => name.endsWith('.yaml'));
    const files = names.map(async (name) => {
      const path = `${editor.folder}/en/${name}`;
      return { name, path, text: await readFile(path, 'utf8') };
    });
    return (await Promise.all(files)).filter(({ text }) => new RegExp(`\\b${id}\\b`).test(text));
  }
});
