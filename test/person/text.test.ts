import { strict as assert } from 'node:assert';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { type Editor, openEditor, picture, runCommand, within } from '../../scripts/embedded/page.ts';
import { exampleWorkspace } from '../../scripts/run/paths.ts';
import { answer, cursorIn, goToLine, openFile, openSideBar, question, rows, words } from './hand.ts';

const say = words.ja;
const file = 'eigyo-kaihatsu.meetup.yaml';

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
    await openFile(page, file);
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
    await page.locator('.tab.active', { hasText: file }).waitFor();
    await page.locator('.view-line', { hasText: '電話が半分になる' }).waitFor();
  });

  it('drags somebody out of the tree onto a session, who takes part from then on', async () => {
    await openFile(page, file);
    const before = await onDisk(file);
    const line = before.split('\n').findIndex((one) => one.includes('participants: [aya, sho, rei, haru]'));
    await goToLine(page, line + 1);
    await rows(page, /^人/).click();
    const person = rows(page, /^\s*加藤 恵/).first();
    await person.scrollIntoViewIfNeeded();
    await drag(person, page.locator('.view-line', { hasText: 'participants: [aya, sho, rei, haru]' }));
    await page.locator('.view-line', { hasText: 'participants: [aya, sho, rei, haru, kei]' }).waitFor();
    await picture(page, 'text-dropped-ja');
    await save(file);
    assert.equal(await onDisk(file), before.replace('[aya, sho, rei, haru]', '[aya, sho, rei, haru, kei]'));
  });

  it('is offered the next date of the cadence where a new session begins, and takes it with Enter', async () => {
    const before = await onDisk(file);
    const last = before.split('\n').findIndex((one) => one.includes('topics: [商談に同席]'));
    await goToLine(page, last + 1);
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Home');
    await page.keyboard.press('Shift+End');
    // At once: each of these characters asks by itself, and what is offered for the first would be gone again.
    await page.keyboard.insertText('  - ');
    await cursorIn(page, last + 2);
    const offered = page.locator('.suggest-widget .monaco-list-row.focused', { hasText: 'date: 2027-02-18' });
    // A busy editor may have closed what it offered by itself; a person asks.
    for (let tries = 0; tries < 4 && !(await within(10_000, offered)); tries++) {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+Space');
    }
    await offered.waitFor();
    await picture(page, 'text-date-ja');
    await page.keyboard.press('Enter');
    await page.locator('.view-line', { hasText: '- date: 2027-02-18' }).waitFor();
    await page.keyboard.press('Escape');
    await save(file);
    const added = (await onDisk(file)).split('\n').slice(last + 1, last + 2);
    assert.deepEqual(added, ['  - date: 2027-02-18']);
  });

  const onDisk = (name: string): Promise<string> => readFile(join(editor.folder, 'ja', name), 'utf8');

  async function save(name: string): Promise<void> {
    await page.locator('.tab.dirty', { hasText: name }).waitFor();
    await page.keyboard.press('Control+S');
    await page.locator('.tab:not(.dirty)', { hasText: name }).waitFor();
  }

  /** With the mouse, as a hand does: a few steps on the way, so that what lies below sees it coming. */
  async function drag(what: Locator, onto: Locator): Promise<void> {
    const [from, to] = [await what.boundingBox(), await onto.boundingBox()];
    assert(from && to, 'both are in sight');
    await page.mouse.move(from.x + 60, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(to.x + 40, to.y + to.height / 2 - 30, { steps: 8 });
    await page.mouse.move(to.x + 40, to.y + to.height / 2, { steps: 4 });
    await page.mouse.up();
  }
});
