import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/run/paths.ts';
import { examplesIn, Stand, told } from './stand.ts';
import { known, themes } from './themes.ts';

const file = 'sales-dev.meetup.yaml';
/** A phone's width, two where the layout changes, a wide screen; 640 is also a window of 1280 at 200 %. */
const widths = [320, 479, 640, 880, 1600, 2500];
const mostBytes = 80_000;

describe('the planner looks', () => {
  let stand: Stand;
  before(async () => {
    stand = await Stand.open();
  });
  after(() => stand?.close());
  afterEach(async () => assert.deepEqual(await stand.wrongs(), []));

  for (const language of ['en', 'ja'] as const) {
    it(`whole at every width, in ${language}`, async () => {
      for (const example of examplesIn(language)) {
        await stand.show(told(language, example));
        await stand.openAll();
        for (const width of widths) {
          await stand.page.setViewportSize({ width, height: 800 });
          const over = await stand.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          assert.ok(over <= 0, `${example} at ${width} px is ${over} px too wide`);
        }
      }
    });
  }

  it('whole with one endless word', async () => {
    const endless = 'Donaudampfschifffahrtsgesellschaft'.repeat(4);
    await stand.show(
      told('en', file, (text) =>
        text.replace(/title: Sales.*/, `title: ${endless}`).replace(/host: mio/, `host: ${endless}`),
      ),
      { width: 320 },
    );
    assert.equal(await stand.page.evaluate(() => document.documentElement.scrollWidth), 320);
  });

  for (const theme of themes) {
    it(`readable in the theme ${theme}`, async () => {
      await stand.show(told('en', file), { theme });
      await stand.openAll();
      await stand.page.mouse.move(0, 0);
      const texts = await stand.page.evaluate(contrasts);
      assert.ok(texts.length > 100);
      assert.deepEqual(
        texts.filter(({ ratio }) => ratio < 4.5),
        [],
      );
    });

    it(`reachable by keyboard in the theme ${theme}, and one sees where one is`, async () => {
      // Without motion what appears with the focus is there at once.
      await stand.page.emulateMedia({ reducedMotion: 'reduce' });
      await stand.show(told('en', file), { theme });
      const reachable = await stand.page
        .locator('button:not(:disabled), input, textarea, select, summary')
        .evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
      const reached: Reached[] = [];
      // The parts of a date are reached one by one.
      for (;;) {
        await stand.page.keyboard.press('Tab');
        const now = await stand.page.evaluate(focus);
        // Behind the last comes the browser, or the first again.
        if (reached.length > 0 && (now.nth === -1 || now.nth === reached[0]?.nth)) break;
        if (now.nth !== reached.at(-1)?.nth) reached.push(now);
        assert.ok(reached.length <= reachable, `more than ${reachable} are reached`);
      }
      assert.equal(reached.length, reachable);
      await stand.page.emulateMedia({ reducedMotion: null });
      assert.deepEqual(
        reached.filter(({ seen }) => !seen),
        [],
      );
      const order = reached.map(({ nth }) => nth);
      assert.deepEqual(
        order,
        [...new Set(order)].sort((a, b) => a - b),
      );
    });
  }

  it('at rest for those who want less motion', async () => {
    await stand.page.emulateMedia({ reducedMotion: 'reduce' });
    await stand.show(told('en', file));
    const moving = await stand.page.locator('html, html *').evaluateAll(
      (all) =>
        all.filter((one) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(one);
          return transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior !== 'auto';
        }).length,
    );
    await stand.page.emulateMedia({ reducedMotion: null });
    assert.equal(moving, 0);
  });

  it('like the editor: every colour is one of its theme, or one the system forces', () => {
    const folder = join(root, 'media', 'planner');
    const styles = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'));
    assert.ok(styles.length > 2);
    const style = styles.map((name) => readFileSync(join(folder, name), 'utf8')).join('');
    assert.doesNotMatch(style, /#[\da-f]{3,8}\b|\b(rgb|hsl|oklch|lab)a?\(/i);
    const used = [...style.matchAll(/--vscode-([\w-]+)/g)].map(([, name]) => name ?? '');
    assert.deepEqual(
      used.filter((name) => !known.has(name)),
      [],
    );
  });

  it('small', () => {
    const bytes = (name: string): number => statSync(join(root, 'dist', 'planner', name)).size;
    assert.ok(bytes('planner.js') + bytes('planner.css') <= mostBytes);
  });
});

/** In the page: every text that is seen, with its contrast against what lies behind it. */
function contrasts(): { text: string; ratio: number }[] {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!canvas) throw new Error('no canvas');
  type Colour = readonly [red: number, green: number, blue: number, alpha: number];
  const colourOf = (css: string): Colour => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = css;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha / 255];
  };
  const over = ([r, g, b, a]: Colour, [red, green, blue]: Colour): Colour => [
    r * a + red * (1 - a),
    g * a + green * (1 - a),
    b * a + blue * (1 - a),
    1,
  ];
  const behind = (element: Element | null): Colour => {
    if (!element) return [255, 255, 255, 1];
    const colour = colourOf(getComputedStyle(element).backgroundColor);
    return colour[3] === 1 ? colour : over(colour, behind(element.parentElement));
  };
  const light = (colour: Colour): number => {
    const [red = 0, green = 0, blue = 0] = colour.slice(0, 3).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const found: { text: string; ratio: number }[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const { parentElement: element } = node;
    const text = node.textContent?.trim() ?? '';
    if (!element || text === '' || element.closest('.spoken, title, script') || !element.checkVisibility()) continue;
    const style = getComputedStyle(element);
    const ground = behind(element);
    const ink = over(colourOf(element instanceof SVGElement ? style.fill : style.color), ground);
    const [dark = 0, bright = 0] = [light(ink), light(ground)].sort((a, b) => a - b);
    found.push({ text, ratio: (bright + 0.05) / (dark + 0.05) });
  }
  return found;
}

interface Reached {
  /** Its place among all that can be pressed or typed into; -1 for anything else. */
  readonly nth: number;
  readonly name: string;
  readonly seen: boolean;
}

/** In the page: what has the focus, and whether one sees it. */
function focus(): Reached {
  const { activeElement: element } = document;
  if (!element?.matches('button:not(:disabled), input, textarea, select, summary'))
    return { nth: -1, name: element?.tagName ?? '', seen: false };
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const outlined = outlineStyle === 'solid' && Number.parseFloat(outlineWidth) >= 1;
  return {
    nth: [...document.querySelectorAll('button:not(:disabled), input, textarea, select, summary')].indexOf(element),
    name: element.ariaLabel ?? element.textContent ?? '',
    seen: outlined && element.checkVisibility({ opacityProperty: true }),
  };
}
