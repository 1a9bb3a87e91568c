import assert from 'node:assert/strict';
import { sinceThen } from '../../src/core/planner/acts/follow.ts';
import { orderOf } from '../../src/core/planner/acts/order.ts';
import { heard } from '../../src/core/planner/messages.ts';
import { read } from '../../src/core/read/read.ts';
import { apply, revise } from '../../src/core/revise/revise.ts';
import { wordsFor } from '../../src/core/words/words.ts';
import { clock } from '../core/folder.ts';
import { groundOn } from '../core/planner/ground.ts';
import { Stand, told } from './stand.ts';

const file = 'sales-dev.meetup.yaml';

/** The example file with an editor around it that does what the planner asks, as the real one does. */
class Desk {
  readonly stand: Stand;
  text: string;
  #version = 1;

  constructor(stand: Stand) {
    this.stand = stand;
    this.text = '';
    told('en', file, (text) => {
      this.text = text;
      return text;
    });
  }

  async show(width = 1200): Promise<void> {
    await this.stand.show(this.#page(), { width });
    // High enough for all of it: what is dragged is seen, and where it is put down too.
    await this.stand.page.setViewportSize({ width, height: 3000 });
    await this.stand.said();
  }

  #page() {
    return { ...told('en', file, () => this.text), version: this.#version };
  }

  /** Somebody types into the text. */
  async type(from: string, to: string): Promise<void> {
    this.text = this.text.replace(from, to);
    this.#version++;
    await this.stand.tell(this.#page());
  }

  /** Does what the planner has asked so far, one act after another; answers the acts. */
  async carryOut(): Promise<readonly unknown[]> {
    const acts: unknown[] = [];
    for (;;) {
      const wish = (await this.stand.said()).flatMap((message) => {
        const asked = heard(message);
        return asked && asked !== 'ready' && 'act' in asked ? [asked] : [];
      })[0];
      if (!wish) return acts;
      acts.push(wish.act);
      const reading = read(this.text);
      const order = orderOf(wish.act, groundOn(sinceThen(reading, reading, [])));
      const revision = 'changes' in order ? revise(reading, order.changes) : undefined;
      const done = revision !== undefined && 'splices' in revision;
      if (revision && 'splices' in revision) this.text = apply(this.text, revision.splices);
      this.#version++;
      await this.stand.tell(this.#page());
      const sentence = 'said' in order ? order.said : order.refused;
      const said = wordsFor('en', clock).fill(sentence.text, sentence.facts);
      const at = 'changes' in order && order.at ? { at: order.at } : {};
      await this.stand.tell({ answer: { id: wish.id, done, said, ...at } });
    }
  }

  agenda(date: string): readonly string[] {
    const from = this.text.indexOf('agenda:', this.text.indexOf(date));
    const lines = this.text.slice(from).split('\n').slice(1);
    return lines
      .slice(
        0,
        lines.findIndex((line) => !line.startsWith('      ')),
      )
      .map((line) => line.trim());
  }
}

describe('in the planner', () => {
  let stand: Stand;
  let desk: Desk;
  before(async () => {
    stand = await Stand.open();
  });
  after(() => stand?.close());
  beforeEach(async () => {
    desk = new Desk(stand);
    await desk.show();
  });
  afterEach(async () => assert.deepEqual(await stand.wrongs(), []));

  const card = () => stand.page.locator('.stop.next');
  const rows = () => card().locator('.block');
  const text = (nth: number) => rows().nth(nth).locator('.what .field');

  it('a block is dragged to another place, and the others stay in order', async () => {
    const grip = rows().nth(0).locator('.grip');
    const target = await rows().nth(2).boundingBox();
    assert.ok(target);
    await grip.hover();
    await stand.page.mouse.down();
    await stand.page.mouse.move(target.x + 40, target.y + target.height - 2, { steps: 8 });
    assert.equal(await card().locator('[data-drop="after"]').count(), 1);
    await stand.page.mouse.up();
    await desk.carryOut();
    assert.deepEqual(desk.agenda('2026-12-17'), [
      '- 40m draw the day before a release side by side',
      '- 15m next steps, next date, next host',
      '- 5m what became of the hints',
    ]);
    assert.equal(await text(2).inputValue(), 'what became of the hints');
    assert.equal(await card().locator('[data-drop]').count(), 0);
  });

  it('a drag that is given up with Escape changes nothing', async () => {
    await rows().nth(0).locator('.grip').hover();
    await stand.page.mouse.down();
    await stand.page.mouse.move(400, 600, { steps: 5 });
    await stand.page.keyboard.press('Escape');
    await stand.page.mouse.up();
    assert.deepEqual(await desk.carryOut(), []);
  });

  it('the edge of a block is dragged, and snaps to five minutes', async () => {
    const track = await rows().nth(0).locator('.track').boundingBox();
    assert.ok(track);
    const at = (minutes: number) => track.x + (track.width * minutes) / 60;
    await stand.page.mouse.move(at(5), track.y + 5);
    await stand.page.mouse.down();
    await stand.page.mouse.move(at(14.2), track.y + 5, { steps: 6 });
    await stand.page.mouse.up();
    await desk.carryOut();
    assert.equal(desk.agenda('2026-12-17')[0], '- 15m what became of the hints');
  });

  it('a step taken back by the browser in a field nobody is in leaves there what the file says', async () => {
    const minutes = (nth: number) => rows().nth(nth).locator('.length .field');
    await minutes(0).focus();
    // As the Tab that comes here marks it.
    await minutes(0).selectText();
    await stand.page.keyboard.type('10');
    await stand.page.keyboard.press('Enter');
    await desk.carryOut();
    await stand.page.keyboard.press('Alt+ArrowDown');
    await desk.carryOut();
    await stand.page.keyboard.press('Tab');
    // What the editor makes of Ctrl+Z in a page, beside what the planner asks for.
    await stand.page.evaluate(() => document.execCommand('undo'));
    const said = () => Promise.all([0, 1, 2].map((nth) => minutes(nth).inputValue()));
    assert.deepEqual(await said(), ['40', '10', '15']);
    await desk.type('- 40m draw', '- 45m draw');
    assert.deepEqual(await said(), ['45', '10', '15']);
    assert.deepEqual(await desk.carryOut(), []);
  });

  it('Alt and arrows move the block in focus, as often as they are pressed, and it keeps the focus', async () => {
    await text(0).focus();
    await stand.page.keyboard.press('Alt+ArrowDown');
    await stand.page.keyboard.press('Alt+ArrowDown');
    const acts = await desk.carryOut();
    assert.equal(acts.length, 2);
    assert.equal(desk.agenda('2026-12-17')[2], '- 5m what became of the hints');
    const focused = await stand.page.evaluate(() => document.activeElement?.getAttribute('data-at'));
    assert.equal(focused, 'sessions/4/agenda/2/what');
    assert.equal(await stand.page.locator('.said').textContent(), '"what became of the hints" is now block 3 of 3.');
  });

  it('"Move to" does the same from a list', async () => {
    await rows().nth(0).locator('.more').click();
    await stand.page.getByRole('option', { name: 'Behind "next steps, next date, next host"' }).click();
    await desk.carryOut();
    assert.equal(desk.agenda('2026-12-17')[2], '- 5m what became of the hints');
  });

  it('a text is written with Enter, and only once', async () => {
    await text(0).fill('what became of the hints?');
    await stand.page.keyboard.press('Enter');
    await stand.page.keyboard.press('Tab');
    assert.equal((await desk.carryOut()).length, 1);
    assert.equal(desk.agenda('2026-12-17')[0], '- 5m what became of the hints?');
  });

  it('a text is written by going on', async () => {
    await text(0).fill('hints');
    await stand.page.keyboard.press('Tab');
    await desk.carryOut();
    assert.equal(desk.agenda('2026-12-17')[0], '- 5m hints');
  });

  it('and taken back with Escape', async () => {
    await text(0).fill('hints');
    await stand.page.keyboard.press('Escape');
    await stand.page.keyboard.press('Tab');
    assert.deepEqual(await desk.carryOut(), []);
    assert.equal(await text(0).inputValue(), 'what became of the hints');
  });

  it('Enter belongs to the input method while it composes, in every field', async () => {
    const fields = stand.page.locator('.stop.next textarea, .head textarea');
    for (let nth = 0; nth < (await fields.count()); nth++) {
      await fields.nth(nth).evaluate((one) => {
        const field = one as HTMLTextAreaElement;
        field.focus();
        field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
        field.value = 'にほんご';
        field.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
        const enter = { key: 'Enter', bubbles: true, cancelable: true, isComposing: true, keyCode: 229 };
        field.dispatchEvent(new KeyboardEvent('keydown', enter));
        field.dispatchEvent(new KeyboardEvent('keydown', { ...enter, key: 'Escape' }));
      });
      assert.deepEqual(await desk.carryOut(), [], `field ${nth}`);
      assert.equal(await fields.nth(nth).inputValue(), 'にほんご');
      await fields
        .nth(nth)
        .evaluate((one) => one.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true })));
      await stand.page.keyboard.press('Escape');
    }
  });

  it('what an input method writes is written with the next Enter', async () => {
    const session = await stand.page.context().newCDPSession(stand.page);
    await text(0).focus();
    await text(0).selectText();
    await session.send('Input.imeSetComposition', { text: 'ふりかえり', selectionStart: 5, selectionEnd: 5 });
    assert.deepEqual(await desk.carryOut(), []);
    await session.send('Input.insertText', { text: '振り返り' });
    assert.deepEqual(await desk.carryOut(), []);
    await stand.page.keyboard.press('Enter');
    await desk.carryOut();
    assert.equal(desk.agenda('2026-12-17')[0], '- 5m 振り返り');
  });

  it('what is typed stays while the text changes around it, and is written where it was begun', async () => {
    await text(2).pressSequentially('!');
    await desk.type('      - 5m what became of the hints\n', '      - 5m hello\n      - 5m what became of the hints\n');
    assert.equal(await text(2).inputValue(), 'next steps, next date, next host!');
    await text(2).press('Enter');
    const [act] = (await stand.said()).flatMap((message) => {
      const asked = heard(message);
      return asked && asked !== 'ready' && 'act' in asked ? [asked] : [];
    });
    assert.deepEqual(act && [act.version, act.act], [
      1,
      {
        act: 'set',
        path: ['sessions', 4, 'agenda', 2, 'what'],
        saw: 'next steps, next date, next host',
        value: 'next steps, next date, next host!',
      },
    ]);
  });

  it('minutes go up and down with the arrows, five at a time', async () => {
    const minutes = rows().nth(0).locator('.length .field');
    await minutes.press('ArrowUp');
    await minutes.press('ArrowUp');
    await minutes.press('Enter');
    await desk.carryOut();
    assert.equal(desk.agenda('2026-12-17')[0], '- 15m what became of the hints');
  });

  it('a host is chosen from a list that is filtered as one types', async () => {
    await card().locator('.chosen-one').click();
    await stand.page.keyboard.type('rei');
    await stand.page.keyboard.press('Enter');
    await desk.carryOut();
    assert.match(desk.text, /date: 2026-12-17\n {4}host: rei/);
    assert.ok(
      await card()
        .locator('.chosen-one')
        .evaluate((one) => one === document.activeElement),
    );
  });

  it('a list closes with Escape and gives the focus back', async () => {
    await card().locator('.chosen-one').press('Enter');
    await stand.page.locator('input[role="combobox"]').waitFor();
    await stand.page.keyboard.press('Escape');
    assert.ok(
      await card()
        .locator('.chosen-one')
        .evaluate((one) => one === document.activeElement),
    );
    assert.deepEqual(await desk.carryOut(), []);
  });

  it('somebody is taken off a list, and somebody put on', async () => {
    await card().getByRole('button', { name: 'Take out Dan Whitfield' }).click();
    await desk.carryOut();
    assert.match(desk.text, /participants: \[aya, sho, rei\]/);
    await card().getByRole('button', { name: 'Add … Participants' }).click();
    await stand.page.getByRole('option', { name: 'Dan Whitfield' }).click();
    await desk.carryOut();
    assert.match(desk.text, /participants: \[aya, sho, rei, dan\]/);
  });

  it('the focus stays beside what was taken out by keys, however little is left', async () => {
    const inside = (place: string) => card().locator(`${place} :focus`);
    await card().getByRole('button', { name: 'Take out Ken Suzuki' }).press('Enter');
    await desk.carryOut();
    assert.equal(await inside('.facts .chips').count(), 1);
    for (let left = await rows().count(); left > 0; left -= 1) {
      await rows().last().locator('.more').press('Enter');
      await stand.page.keyboard.type('Remove');
      await stand.page.keyboard.press('Enter');
      await desk.carryOut();
      assert.equal(await inside('.agenda').count(), 1, `with ${left - 1} left`);
    }
  });

  it('the focus comes back with the page, to what is beside what went while another window had it', async () => {
    const hasFocus = (now: boolean) =>
      stand.page.evaluate((has) => {
        document.hasFocus = () => has;
        if (has) window.dispatchEvent(new Event('focus'));
      }, now);
    await rows().last().locator('.more').press('Enter');
    await stand.page.keyboard.type('Remove');
    await hasFocus(false);
    await stand.page.keyboard.press('Enter');
    await desk.carryOut();
    assert.equal(await stand.page.locator(':focus').count(), 0);
    await hasFocus(true);
    assert.equal(await card().locator('.agenda :focus').count(), 1);
  });

  it('a block is added and its text waits to be typed over', async () => {
    await card().getByRole('button', { name: 'Add a block' }).click();
    await desk.carryOut();
    await stand.page.keyboard.type('thanks');
    await stand.page.keyboard.press('Enter');
    await desk.carryOut();
    assert.equal(desk.agenda('2026-12-17')[3], '- 10m thanks');
  });

  it('a form of discussion fills a session that has no agenda, exactly', async () => {
    await stand.page.locator('.stop .toggle', { hasText: '21 Jan' }).click();
    const last = stand.page.locator('.stop', { hasText: '21 Jan' });
    await last.getByRole('button', { name: 'Add from a form of discussion' }).click();
    await stand.page.getByRole('option', { name: '1-2-4-All' }).click();
    await desk.carryOut();
    const minutes = desk.agenda('2027-01-21').map((line) => Number(/\d+/.exec(line)?.[0]));
    assert.equal(
      minutes.reduce((sum, one) => sum + one, 0),
      60,
    );
  });

  it('a topic is dragged onto a session', async () => {
    const source = stand.page.locator('.topic-card', { hasText: 'day before release' });
    await source.hover();
    await source.locator('.grip').hover();
    const target = await stand.page.locator('.stop .card', { hasText: '21 Jan' }).boundingBox();
    assert.ok(target);
    await stand.page.mouse.down();
    await stand.page.mouse.move(target.x + 60, target.y + 12, { steps: 10 });
    assert.equal(await stand.page.locator('[data-drop="into"]').count(), 1);
    await stand.page.mouse.up();
    await desk.carryOut();
    assert.match(desk.text, /topics: \[a-seat-at-the-customer, day-before-release\]/);
  });

  it('the page goes along while something is held at its edge, and what is held stays in the hand', async () => {
    const { page } = stand;
    await page.setViewportSize({ width: 1200, height: 600 });
    const topic = page.locator('.topic-card').first();
    await topic.locator('.grip').scrollIntoViewIfNeeded();
    await topic.locator('.grip').hover();
    assert.ok((await page.evaluate(() => scrollY)) > 0);
    await page.mouse.down();
    await page.mouse.move(500, 20, { steps: 5 });
    await page.waitForFunction(() => scrollY === 0);
    const box = await topic.boundingBox();
    assert.ok(box && box.y < 30 && box.y + box.height > 10, JSON.stringify(box));
    await page.keyboard.press('Escape');
    await page.mouse.up();
    assert.deepEqual(await desk.carryOut(), []);
  });

  it('and put there from a list', async () => {
    await stand.page.locator('.topic-card', { hasText: 'day before release' }).locator('.toggle').click();
    await stand.page
      .locator('.topic-card', { hasText: 'day before release' })
      .getByRole('button', { name: 'Put on a session …' })
      .last()
      .click();
    await stand.page.locator('#pick-list [role="option"]', { hasText: '21 Jan' }).click();
    await desk.carryOut();
    assert.match(desk.text, /topics: \[a-seat-at-the-customer, day-before-release\]/);
  });

  it('a remark is written down with who said it', async () => {
    await stand.page.locator('.stop .toggle', { hasText: '15 Oct' }).click();
    const held = stand.page.locator('.stop', { hasText: '15 Oct' });
    await held.getByRole('button', { name: 'Write down a remark' }).click();
    await stand.page.keyboard.type('ask before, not after');
    await held.locator('.adding .from input').fill('Rei Watanabe');
    await stand.page.keyboard.press('Enter');
    await desk.carryOut();
    assert.match(desk.text, /- \{ from: rei, said: "ask before, not after" \}/);
    assert.equal(await stand.page.locator('.adding').count(), 0);
  });

  it('why nothing was written is said where it is seen', async () => {
    const minutes = rows().nth(0).locator('.length .field');
    await minutes.fill('long');
    await minutes.press('Enter');
    await desk.carryOut();
    assert.equal(
      await stand.page.locator('.said.refused').textContent(),
      '"long" does not fit here, so nothing was written.',
    );
    assert.equal(await minutes.inputValue(), 'long');
    assert.equal(await minutes.getAttribute('aria-invalid'), 'true');
  });

  it('nothing can be changed in a file that cannot be written', async () => {
    const page = told('en', file);
    await stand.show({ ...page, view: { ...page.view, locked: 'This file is read-only.' } });
    await stand.openAll();
    assert.ok((await stand.page.locator('.news').textContent())?.includes('read-only'));
    assert.equal(await stand.page.locator('textarea, main input, .grip').count(), 0);
    assert.equal(await stand.page.getByRole('button', { name: page.labels.scheduleNext }).count(), 0);
  });
});
