import assert from 'node:assert/strict';
import axe from 'axe-core';
import { Stand, told } from './stand.ts';
import { themes } from './themes.ts';

const file = 'sales-dev.meetup.yaml';

describe('the planner, looked at by axe', () => {
  let stand: Stand;
  before(async () => {
    stand = await Stand.open();
  });
  after(() => stand?.close());

  /** What stands in somebody's way, and where. Run from outside: the page's policy lets no other script in. */
  async function hindrances(): Promise<readonly string[]> {
    await stand.page.evaluate(axe.source);
    const { violations, passes } = (await stand.page.evaluate(
      'axe.run(document, { resultTypes: ["violations"] })',
    )) as {
      readonly violations: readonly axe.Result[];
      readonly passes: readonly unknown[];
    };
    assert.ok(passes.length > 10, 'it has looked');
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
      );
  }

  for (const theme of themes)
    it(`has nothing serious in the theme ${theme}, with every card open`, async () => {
      const language = theme === 'light' || theme === 'high-contrast' ? 'ja' : 'en';
      const example = language === 'ja' ? 'eigyo-kaihatsu.meetup.yaml' : file;
      await stand.show(told(language, example), { theme });
      await stand.openAll();
      await stand.page.mouse.move(0, 0);
      assert.deepEqual(await hindrances(), []);
    });

  it('has nothing serious where the system forces its colours, nor on a phone', async () => {
    await stand.page.emulateMedia({ forcedColors: 'active' });
    await stand.show(told('en', file), { width: 320 });
    await stand.openAll();
    const found = await hindrances();
    await stand.page.emulateMedia({ forcedColors: null });
    assert.deepEqual(found, []);
  });

  it('has nothing serious while a part of the file cannot be read, and in a file that has only begun', async () => {
    await stand.show(told('en', file, (text) => `${text}\n  broken: [\n`));
    assert.deepEqual(await hindrances(), []);
    await stand.show(told('en', file, () => 'series:\n  title: New\n'));
    assert.deepEqual(await hindrances(), []);
  });
});
