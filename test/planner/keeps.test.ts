import assert from 'node:assert/strict';
import { Stand, told } from './stand.ts';

const file = 'learning-from-incidents.meetup.yaml';

describe('the planner keeps', () => {
  let stand: Stand;
  before(async () => {
    stand = await Stand.open();
  });
  after(() => stand?.close());
  afterEach(async () => assert.deepEqual(await stand.wrongs(), []));

  const toggle = (text: string) =>
    stand.page.locator('.toggle', { has: stand.page.locator('.date, .topic', { hasText: text }) });
  const isOpen = async (text: string): Promise<boolean> =>
    (await toggle(text).getAttribute('aria-expanded')) === 'true';
  const state = (): Promise<{ readonly uri?: string; readonly scroll?: number }> =>
    stand.page.evaluate(() => JSON.parse(sessionStorage.getItem('state') ?? '{}'));

  it('opened cards and focus when it is drawn again, the same or changed', async () => {
    const message = told('en', file);
    await stand.show(message);
    await toggle('Wed 11 Nov').press('Enter');
    await toggle('Wed 25 Nov').press('Space');
    await toggle('runbooks at night').press('Enter');
    const item = stand.page.locator('#past .stop:has-text("Wed 11 Nov") .field').first();
    await item.focus();
    const focused = await item.elementHandle();
    const changed = told('en', file, (text) => text.replace('Learning from incidents', 'Incidents'));
    for (const next of [
      { ...message, version: 2 },
      { ...changed, version: 3 },
    ]) {
      await stand.tell(next);
      assert.ok(await isOpen('Wed 11 Nov'));
      assert.ok(!(await isOpen('Wed 25 Nov')));
      assert.ok(await isOpen('runbooks at night'));
      assert.ok(await stand.page.evaluate((before) => document.activeElement === before, focused));
    }
    assert.equal(await stand.page.locator('h1').textContent(), 'Incidents');
  });

  it('nothing of the drawing but what has changed', async () => {
    await stand.show(told('en', file));
    await stand.page.evaluate(() => {
      const seen = { changes: 0 };
      Object.assign(globalThis, { seen });
      new MutationObserver((records) => {
        seen.changes += records.length;
      }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    });
    await stand.tell({ ...told('en', file), version: 2 });
    assert.equal(
      await stand.page.evaluate(() => (globalThis as unknown as { seen: { changes: number } }).seen.changes),
      0,
    );
  });

  it('opened cards, the earlier sessions and the place when the window is loaded again', async () => {
    const message = told('en', file);
    await stand.show(message);
    await stand.page.getByRole('button', { name: 'Show 3 earlier' }).click();
    await toggle('Wed 2 Sep').click();
    await stand.page.evaluate(() => scrollTo({ top: 420, behavior: 'instant' }));
    await stand.page.waitForFunction(() => JSON.parse(sessionStorage.getItem('state') ?? '{}').scroll === 420);
    await stand.page.reload();
    assert.deepEqual(await stand.said(), ['ready']);
    await stand.tell(message);
    assert.ok(await isOpen('Wed 2 Sep'));
    assert.equal(await stand.page.evaluate(() => scrollY), 420);
  });

  it('its place while the file is gone', async () => {
    const message = told('en', file);
    await stand.show(message);
    await stand.page.evaluate(() => scrollTo({ top: 300, behavior: 'instant' }));
    await stand.page.waitForFunction(() => JSON.parse(sessionStorage.getItem('state') ?? '{}').scroll === 300);
    await stand.tell({ uri: message.uri, gone: 'It is gone.', labels: message.labels });
    await stand.tell(message);
    assert.equal(await stand.page.evaluate(() => scrollY), 300);
  });

  it('the address of its document, also a new one', async () => {
    const message = told('en', file);
    await stand.show(message);
    assert.equal((await state()).uri, message.uri);
    await stand.tell({ ...message, uri: 'file:///renamed.meetup.yaml' });
    assert.equal((await state()).uri, 'file:///renamed.meetup.yaml');
  });

  it('a card closed to the eye open to a search of the page', async () => {
    await stand.show(told('en', file));
    const found = await stand.page.locator('.body', { hasText: 'telling the guest' }).getAttribute('id');
    const body = stand.page.locator(`[id="${found}"]`);
    assert.equal(await body.getAttribute('hidden'), 'until-found');
    await body.evaluate((one) => one.dispatchEvent(new Event('beforematch')));
    assert.ok(await isOpen('Wed 11 Nov'));
    assert.equal(await body.getAttribute('hidden'), null);
  });

  it('the way from a point of the strip to its card, also to one that was not shown', async () => {
    await stand.show(told('en', file));
    const points = stand.page.locator('.strip .point');
    for (const [nth, date] of [
      [0, 'Wed 2 Sep'],
      [7, 'Wed 9 Dec'],
    ] as const) {
      await points.nth(nth).click();
      assert.ok(await isOpen(date));
      const focused = await toggle(date).evaluate((one) => one === document.activeElement);
      assert.ok(focused, date);
    }
  });
});
