import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { exampleWorkspace } from '../../scripts/run/paths.ts';
import { heardRun, runLabels, runView, type ToRun } from '../../src/core/planner/run.ts';
import { type Language, wordsFor } from '../../src/core/words/words.ts';
import { clock, Folder } from '../core/folder.ts';
import { examplesIn, Stand } from './stand.ts';
import { themes } from './themes.ts';

const files = { en: 'sales-dev.meetup.yaml', ja: 'eigyo-kaihatsu.meetup.yaml' } as const;

/** What run mode is told of the next session of an example; it begins `late` minutes before now. */
function told(language: Language, late: number | undefined, at = three): Extract<ToRun, { readonly view: unknown }> {
  const folder = join(dirname(exampleWorkspace), language);
  const read = new Folder(
    Object.fromEntries(examplesIn(language).map((name) => [name, readFileSync(join(folder, name), 'utf8')])),
  );
  const file = files[language];
  const occasion = read.circle.of(file).find(({ status, date }) => status === 'planned' && (date ?? '') > clock);
  const plan = read.files.get(file)?.reading.plan;
  const view = occasion && plan && runView(plan, read.circle, occasion, wordsFor(language, clock));
  assert.ok(view);
  const begins = late === undefined ? undefined : at - late * 60_000;
  return { uri: `file:///${file}`, nth: occasion.nth, view: { ...view, begins }, labels: runLabels(language) };
}

const three = Date.UTC(2026, 11, 17, 6);

describe('run mode', () => {
  let stand: Stand;
  let now = three;
  before(async () => {
    stand = await Stand.open();
    await stand.page.clock.setFixedTime(now);
  });
  after(() => stand?.close());
  beforeEach(async () => {
    now = three;
    await stand.page.clock.setFixedTime(now);
  });
  afterEach(async () => assert.deepEqual(await stand.wrongs(), []));

  const text = async (selector: string): Promise<string> =>
    ((await stand.page.locator(selector).textContent()) ?? '').trim();
  const show = (message: ToRun, more: Parameters<Stand['show']>[1] = {}) =>
    stand.show(message, { page: 'run', ...more });
  /** Time goes on only here; the page looks at the clock when it is seen again. */
  const pass = async (minutes: number): Promise<void> => {
    now += minutes * 60_000;
    await stand.page.clock.setFixedTime(now);
    await stand.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  };
  const said = () =>
    stand.page.evaluate(() => (globalThis as unknown as { kept: { said: unknown[] } }).kept.said.splice(0));

  for (const language of ['en', 'ja'] as const)
    it(`shows the block that is on, its question, what is left, and what comes then, in ${language}`, async () => {
      const message = told(language, 0);
      const { blocks } = message.view;
      await show(message);
      assert.equal(await text('h2'), blocks[0]?.what);
      await stand.page.getByRole('button', { name: message.labels.begin }).click();
      assert.equal(await text('.digits'), `${blocks[0]?.minutes}:00`);
      assert.equal(await text('.drift'), message.labels.onTime);
      await stand.page.keyboard.press('ArrowRight');
      assert.equal(await text('h2'), blocks[1]?.what);
      assert.equal(await text('.question'), blocks[1]?.question);
      assert.equal(await text('.then'), message.labels.upNext.replace('{text}', blocks[2]?.what ?? ''));
    });

  it('says how far behind it is, and gives a quiet signal at the end of a block', async () => {
    const message = told('en', 4);
    await show(message);
    await stand.page.keyboard.press(' ');
    assert.equal(await text('.drift'), '4 min behind');
    assert.equal(await stand.page.locator('main').getAttribute('class'), 'run signal-none');
    await pass((message.view.blocks[0]?.minutes ?? 0) - 0.5);
    assert.match((await stand.page.locator('main').getAttribute('class')) ?? '', /signal-soon/);
    assert.equal(await text('.digits'), '0:30');
    assert.equal(await text('.spoken'), message.labels.soon);
    await pass(1);
    assert.match((await stand.page.locator('main').getAttribute('class')) ?? '', /signal-over/);
    assert.equal(await text('.digits'), '+0:30');
  });

  it('shows the signal, and no frame before it, where the system forces its colours', async () => {
    const message = told('en', 0);
    await stand.page.emulateMedia({ forcedColors: 'active' });
    await show(message);
    await stand.page.keyboard.press(' ');
    const frame = () =>
      stand.page.locator('main').evaluate((one) => {
        const { borderTopColor } = getComputedStyle(one);
        return borderTopColor === getComputedStyle(document.body).backgroundColor ? 'unseen' : 'seen';
      });
    assert.equal(await frame(), 'unseen');
    await pass((message.view.blocks[0]?.minutes ?? 0) + 1);
    assert.equal(await frame(), 'seen');
    await stand.page.emulateMedia({ forcedColors: null });
  });

  it('goes on where it was after a reload', async () => {
    const message = told('en', 0);
    await show(message);
    await stand.page.keyboard.press(' ');
    await stand.page.keyboard.press('ArrowRight');
    await pass(3);
    const before = [await text('h2'), await text('.digits')];
    await stand.page.reload();
    await stand.tell(message);
    assert.deepEqual([await text('h2'), await text('.digits')], before);
  });

  it('is right when its tab is seen again after a while', async () => {
    const message = told('en', 0);
    await show(message);
    await stand.page.keyboard.press(' ');
    const { minutes = 0 } = message.view.blocks[0] ?? {};
    const seen = (state: 'hidden' | 'visible') =>
      stand.page.evaluate(
        (state) => Object.defineProperty(document, 'visibilityState', { value: state, configurable: true }),
        state,
      );
    await seen('hidden');
    now += 3 * 60_000;
    await stand.page.clock.setFixedTime(now);
    await seen('visible');
    await pass(0);
    assert.equal(await text('.digits'), `${minutes - 3}:00`);
  });

  it('leaves Escape to the input method while it composes, with what is written', async () => {
    await show(told('ja', 0));
    await stand.page.keyboard.press(' ');
    await stand.page.keyboard.press('h');
    const remark = stand.page.locator('.remark input').first();
    await remark.fill('来年');
    await remark.dispatchEvent('keydown', { key: 'Escape', isComposing: true, keyCode: 229, bubbles: true });
    assert.equal(await remark.inputValue(), '来年');
    await stand.page.keyboard.press('Escape');
    assert.equal(await remark.count(), 0);
  });

  it('takes down a remark with one key, and says when it is written', async () => {
    const message = told('en', 0);
    await show(message);
    await stand.page.keyboard.press(' ');
    await said();
    await stand.page.keyboard.press('h');
    await stand.page.keyboard.type('Next year, not now');
    await stand.page.keyboard.press('Tab');
    await stand.page.keyboard.type('Ken Suzuki');
    await stand.page.keyboard.press('Enter');
    const [heard] = await said();
    assert.deepEqual(heard, { said: 'Next year, not now', from: 'Ken Suzuki', block: 0 });
    assert.notEqual(heardRun(heard), undefined);
    await stand.tell({ kept: false });
    assert.equal(await text('.news'), message.labels.notKept);
    assert.equal(await stand.page.locator('.remark input').first().inputValue(), 'Next year, not now');
    await stand.tell({ kept: true });
    assert.equal(await text('.news'), message.labels.kept);
    assert.equal(await stand.page.locator('.remark').count(), 0);
  });

  it('ends after the last block', async () => {
    const message = told('en', 0);
    await show(message);
    for (let nth = 0; nth <= message.view.blocks.length; nth++) await stand.page.keyboard.press('ArrowRight');
    assert.equal(await text('h2'), message.labels.finished);
  });

  it('fits a phone and a projector in every theme', async () => {
    for (const theme of themes)
      for (const width of [320, 1920]) {
        await show(told('ja', 0), { theme, width });
        await stand.page.keyboard.press(' ');
        await stand.page.keyboard.press('ArrowRight');
        const over = await stand.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(over <= 0, `${theme} at ${width}: ${over} px too wide`);
        if (process.env.MEETUP_PICTURES)
          await stand.page.screenshot({ path: `${process.env.MEETUP_PICTURES}/run-${theme}-${width}.png` });
      }
  });
});
