import assert from 'node:assert/strict';
import { differenceOf } from '../../src/core/planner/patch.ts';
import { Stand, type Told, told } from './stand.ts';

const file = 'sales-dev.meetup.yaml';

describe('the planner, talking with the editor', () => {
  let stand: Stand;
  before(async () => {
    stand = await Stand.open();
  });
  after(() => stand?.close());
  beforeEach(async () => {
    await stand.show(told('en', file));
    await stand.said();
  });
  afterEach(async () => assert.deepEqual(await stand.wrongs(), []));

  /** What leads from the page as it is shown to another text. */
  const change = (version: number, since: number, after: Told) => {
    const patch = differenceOf(
      JSON.parse(JSON.stringify(told('en', file).view)),
      JSON.parse(JSON.stringify(after.view)),
    );
    assert.ok(patch);
    return { uri: after.uri, version, since, patch };
  };
  const renamed = told('en', file, (text) => text.replace(/title: Sales.*/, 'title: Another'));

  it('draws a change that is told of the page it shows', async () => {
    await stand.tell(change(2, 1, renamed));
    assert.equal(await stand.page.locator('h1').textContent(), 'Another');
    assert.deepEqual(await stand.said(), []);
  });

  it('asks for everything when it was told a change of a page it does not show', async () => {
    await stand.tell(change(9, 8, renamed));
    assert.deepEqual(await stand.said(), ['ready']);
  });

  const cards = [
    {
      id: 'a',
      title: 'Who waits for whom',
      question: 'Where does work wait?',
      concerns: [{ team: 'Sales', tone: 0, reason: 'We promise dates' }],
      length: '45 min',
      assumed: undefined,
    },
    {
      id: 'b',
      title: 'Words',
      question: 'Which words differ?',
      concerns: [],
      length: '30 min',
      assumed: 'Partly a guess',
    },
  ];
  const button = (name: string) => stand.page.locator('.topics').getByRole('button', { name, exact: true });

  it('suggests topics in place, and hands over those that are ticked', async () => {
    await button('Suggest topics').click();
    assert.deepEqual(await stand.said(), [{ ideas: 'suggest' }]);
    await stand.tell({ ideas: { cards } });
    assert.ok(await button('Add the ticked topics').isDisabled());
    await stand.page.getByRole('checkbox', { name: /Words/ }).check();
    await button('Add the ticked topics').click();
    assert.deepEqual(await stand.said(), [{ ideas: ['b'] }]);
    await stand.tell({ ideas: { said: '1 topic added.', kept: true } });
    assert.equal(await stand.page.locator('.ideas').textContent(), '1 topic added.');
    assert.ok(await button('Suggest topics').isVisible());
  });

  it('says why there is nothing to suggest, and puts suggestions away that nobody wants', async () => {
    await stand.tell({ ideas: { said: 'Write the goal first.', kept: false } });
    assert.equal(await stand.page.locator('.ideas').textContent(), 'Write the goal first.');
    await stand.tell({ ideas: { cards } });
    await button('Cancel').click();
    assert.equal(await stand.page.getByRole('checkbox', { name: /Words/ }).count(), 0);
  });

  it('adds a session in place, on the day the cadence names', async () => {
    await stand.page.getByRole('button', { name: 'Add a session' }).click();
    const form = stand.page.getByRole('form', { name: 'Add a session' });
    const date = await form.locator('[name=date]').inputValue();
    await form.locator('[name=host]').fill('Ken Mori');
    await form.locator('[name=host]').press('Enter');
    const [said] = (await stand.said()) as { act: { act: string; date: string; host: string } }[];
    assert.equal(said?.act.act, 'addSession');
    assert.equal(said?.act.date, date);
    assert.match(date, /^\d{4}-\d\d-\d\d$/);
  });
});
