import assert from 'node:assert/strict';
import type { Mixing } from '../../src/core/planner/together.ts';
import { heardTogether } from '../../src/core/planner/together.ts';
import { Stand, type Told, told } from './stand.ts';
import { themes } from './themes.ts';

const files = { en: 'sales-dev.meetup.yaml', ja: 'eigyo-kaihatsu.meetup.yaml' } as const;

describe('groups and connections', () => {
  let stand: Stand;
  before(async () => {
    stand = await Stand.open();
  });
  after(() => stand?.close());
  afterEach(async () => assert.deepEqual(await stand.wrongs(), []));

  const said = () =>
    stand.page.evaluate(() => (globalThis as unknown as { kept: { said: unknown[] } }).kept.said.splice(0));
  const button = (name: string) => stand.page.getByRole('button', { name, exact: true });
  const texts = (selector: string) =>
    stand.page
      .locator(selector)
      .evaluateAll((all) => all.map((one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim()));
  const answer = (mixing: Mixing) => stand.tell({ mixing });
  const ids = ({ view }: Told): readonly string[] => view.together.seats[0]?.people.map(({ id }) => id) ?? [];
  const mixed = (message: Told): Mixing => {
    const [a = '', b = '', c = '', d = '', e = '', f = ''] = ids(message);
    return {
      session: message.view.together.seats[0]?.nth ?? 0,
      rounds: [[{ people: [a, b, c], lead: a }, { people: [d, e, f] }]],
    };
  };

  for (const language of ['en', 'ja'] as const)
    it(`shows who has met whom as a picture, as a table and in words, in ${language}`, async () => {
      const message = told(language, files[language]);
      const { network, labels } = message.view.together;
      assert.ok(typeof network === 'object');
      await stand.show(message);
      assert.deepEqual(await texts('#together h2'), [labels.groups, labels.connections]);
      assert.equal(await stand.page.locator('.picture circle').count(), network.dots.length);
      assert.equal(await stand.page.locator('.picture line').count(), network.lines.length);
      assert.deepEqual(await texts('.step'), [network.suggestion]);
      await stand.page.locator('.network summary').click();
      await stand.page.locator('tbody th').first().waitFor();
      assert.deepEqual(
        await texts('tbody th'),
        network.rows.map(({ name }) => name),
      );
      assert.deepEqual(told(language, files[language]).view.together.network, network, 'the same every time');
    });

  it('keeps a crowd in boxes of its own that scroll, and draws the table of it once it is asked for', async () => {
    const ids = Array.from({ length: 200 }, (_, nth) => `p${nth}`);
    const people = ids.map((id) => `  ${id}: { team: sales }\n`).join('');
    const groups = `groups: [[${ids.slice(0, 8)}], [ken, p9]]`;
    const crowd = `series: { title: A, teams: [sales, dev] }
sessions:
  - { date: 2026-10-15, participants: [ken, ${ids}], ${groups} }
  - { date: 2026-12-17, participants: [${ids}] }
teams: { sales: {}, dev: {} }
people:
  ken: { team: dev }
${people}`;
    await stand.show(told('en', 'sales-dev.meetup.yaml', () => crowd));
    const rows = stand.page.locator('.together tbody tr');
    assert.equal(await rows.count(), 0);
    for (const [box, all] of [
      ['.present .chips', ids.length],
      ['.people .lines.many', ids.length],
      ['.chooser', ids.length],
    ] as const) {
      const one = stand.page.locator(box).first();
      await one.scrollIntoViewIfNeeded();
      assert.equal(await one.locator('.on-list, .item, .person').count(), all, box);
      assert.ok(await one.evaluate((it) => it.clientHeight < 400 && it.scrollHeight > it.clientHeight), box);
    }
    await stand.page.locator('.network summary').click();
    await rows.first().waitFor();
    assert.equal(await rows.count(), ids.length + 1);
    await stand.page.locator('.network summary').click();
    await rows.first().waitFor({ state: 'detached' });
  });

  it('asks for groups with what is wished, shows how far it is, and stops when told to', async () => {
    const message = told('en', files.en);
    const { labels } = message.view.together;
    const [first, second] = message.view.together.seats[0]?.people ?? [];
    await stand.show(message);
    await button(first?.name ?? '').click();
    await button(second?.name ?? '').click();
    await button(labels.apart).click();
    await said();
    await button(labels.mix).click();
    const [wish] = await said();
    assert.deepEqual(wish, {
      mix: {
        session: message.view.together.seats[0]?.nth,
        size: 4,
        rounds: 1,
        seed: 1,
        apart: [[first?.id, second?.id]],
        together: [],
      },
    });
    assert.notEqual(heardTogether(wish), undefined);
    await answer({ session: 0, share: 0.5 });
    assert.deepEqual(await texts('.groups .came'), ['50 %']);
    await button(labels.stop).click();
    assert.deepEqual(await said(), [{ stopMixing: true }]);
  });

  it('lets groups be changed by keys, and writes them when somebody says so', async () => {
    const message = told('en', files.en);
    const { labels } = message.view.together;
    const [a, , , , e] = ids(message);
    await stand.show(message);
    await answer({ ...mixed(message), said: 'two new' });
    assert.equal(await stand.page.locator('.tables > li').count(), 2);
    await stand.page.locator(`[data-seat="0/${e}"]`).focus();
    await stand.page.keyboard.press('ArrowLeft');
    await stand.page.keyboard.press('l');
    assert.equal(await stand.page.evaluate(() => document.activeElement?.getAttribute('data-seat')), `0/${e}`);
    await said();
    await button(labels.write).click();
    const [heard] = await said();
    const seat = heardTogether(heard);
    assert.ok(seat && 'seat' in seat);
    assert.deepEqual(
      seat.seat.rounds[0]?.map(({ lead }) => lead),
      [e, undefined],
    );
    assert.ok(seat.seat.rounds[0]?.[0]?.people.includes(a ?? ''));
    await answer({ session: seat.seat.session, written: true, said: labels.written });
    assert.equal(await button(labels.write).isDisabled(), true);
  });

  it('lets somebody be dragged into another group', async () => {
    const message = told('en', files.en);
    const [a] = ids(message);
    await stand.show(message);
    await answer(mixed(message));
    await stand.page.locator(`[data-seat="0/${a}"]`).dragTo(stand.page.locator('.tables > li').nth(1));
    assert.equal(await stand.page.locator('.tables > li').nth(1).locator(`[data-seat="0/${a}"]`).count(), 1);
  });

  it('keeps groups that are not written yet when the file changes', async () => {
    const message = told('en', files.en);
    await stand.show(message);
    await answer(mixed(message));
    await stand.tell(message);
    assert.equal(await stand.page.locator('.tables > li').count(), 2);
  });

  it('fits a phone in every theme', async () => {
    for (const theme of themes)
      for (const width of [320, 1200]) {
        await stand.show(told('ja', files.ja), { theme, width });
        await answer(mixed(told('ja', files.ja)));
        const over = await stand.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(over <= 0, `${theme} at ${width}: ${over} px too wide`);
        if (process.env.MEETUP_PICTURES)
          await stand.page
            .locator('#together')
            .screenshot({ path: `${process.env.MEETUP_PICTURES}/together-${theme}-${width}.png` });
      }
  });
});
