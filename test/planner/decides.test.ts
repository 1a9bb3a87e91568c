import assert from 'node:assert/strict';
import { Stand, told } from './stand.ts';

const long = 'learning-from-incidents.meetup.yaml';
const beginning = 'sales-ops.meetup.yaml';
const series = 'sales-dev.meetup.yaml';

describe('the planner asks and hears', () => {
  let stand: Stand;
  before(async () => {
    stand = await Stand.open();
  });
  after(() => stand?.close());
  afterEach(async () => assert.deepEqual(await stand.wrongs(), []));

  const show = async (...shown: Parameters<typeof told>): Promise<ReturnType<typeof told>> => {
    const message = told(...shown);
    await stand.show(message);
    await stand.said();
    return message;
  };
  const acts = async (): Promise<readonly unknown[]> =>
    (await stand.said()).map((message) => (message as { readonly act?: unknown }).act ?? message);
  const button = (name: string | RegExp) => stand.page.getByRole('button', { name });

  it('how a series goes on, once its sessions are up: a button decides, Enter does not', async () => {
    await show('en', long);
    const form = stand.page.locator('.renewal');
    await form.locator('input').first().fill('They come on their own');
    await form.locator('input').first().press('Enter');
    assert.deepEqual(await acts(), []);
    await form.getByRole('button', { name: 'Continue' }).click();
    assert.deepEqual(await acts(), [{ act: 'decide', decision: 'continue', why: 'They come on their own' }]);
  });

  it('and says on one line how it is doing', async () => {
    await show('en', long);
    const heights = await stand.page.locator('.mood').evaluateAll((all) => all.map((one) => one.clientHeight));
    assert.ok(heights.length === 1 && (heights[0] ?? 99) < 30, `${heights}`);
  });

  it('which of the dates under discussion it is to be', async () => {
    const { view } = await show('en', beginning);
    const [session] = view.line?.undecided ?? [];
    const [option] = session?.options ?? [];
    assert.ok(session && option);
    await button(option.text).click();
    const path = [...session.path, 'date'];
    assert.deepEqual(await acts(), [{ act: 'set', path, saw: 'tbd', value: option.day }]);
  });

  it('that a promise is kept, and who leads a block', async () => {
    await show('en', series);
    await stand.openAll();
    await stand.page.getByRole('checkbox', { checked: false }).first().click();
    const [kept] = (await acts()) as { path: unknown[]; value: unknown }[];
    assert.deepEqual([kept?.path.at(-1), kept?.value], ['done', true]);
    await stand.tell({ answer: { id: 1, done: true, said: '' } });
    await stand.page.locator('.stop.next .block').first().hover();
    await stand.page.locator('.stop.next .block .who').first().click();
    await stand.page.getByRole('option', { name: 'Ken Suzuki' }).click();
    const [led] = (await acts()) as { path: unknown[]; value: unknown }[];
    assert.deepEqual([led?.path.at(-1), led?.value], ['who', 'ken']);
  });

  it('to be mended while two versions stand in the file: said once, with the way to the line', async () => {
    const torn = '<<<<<<< ours\nsessions:\n=======\nsessions:\n>>>>>>> theirs\n';
    const { view, labels } = await show('en', series, (text) => text.replace('sessions:\n', torn));
    const banners = stand.page.locator('.banner');
    assert.equal(await banners.count(), 1);
    assert.ok((await banners.textContent())?.includes(view.locked ?? '?'));
    await banners.getByRole('button', { name: labels.showLine }).click();
    assert.deepEqual(await stand.said(), [{ line: view.trouble?.line }]);
  });

  it('for a series where there is none, and does not call an empty file a list of people', async () => {
    const empty = await show('en', series, () => '');
    assert.match(empty.view.head.lesson ?? '', /^No series here yet/);
    await button(empty.labels.newSeries).click();
    assert.deepEqual(await stand.said(), [{ run: 'newSeries' }]);
    assert.match(told('en', 'shared.meetup.yaml').view.head.lesson ?? '', /^This file holds teams and people/);
  });
});
