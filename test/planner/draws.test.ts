import assert from 'node:assert/strict';
import type { Path } from '../../src/core/plan/path.ts';
import type { Language } from '../../src/core/words/words.ts';
import { examplesIn, Stand, type Told, told } from './stand.ts';

const series = { en: 'sales-dev.meetup.yaml', ja: 'eigyo-kaihatsu.meetup.yaml' } as const;
const beginning = { en: 'sales-ops.meetup.yaml', ja: 'tonari-no-bumon.meetup.yaml' } as const;
const long = { en: 'learning-from-incidents.meetup.yaml', ja: 'shogai-benkyokai.meetup.yaml' } as const;
const directory = 'shared.meetup.yaml';
const languages: readonly Language[] = ['en', 'ja'];

const known = <T>(value: T | undefined): T => {
  assert.notEqual(value, undefined);
  return value as T;
};
const nextOf = ({ view }: Told) => known(view.line?.coming.find(({ next }) => next));

describe('the planner draws', () => {
  let stand: Stand;
  before(async () => {
    stand = await Stand.open();
  });
  after(() => stand?.close());
  afterEach(async () => assert.deepEqual(await stand.wrongs(), []));

  const texts = (selector: string): Promise<string[]> =>
    stand.page.locator(selector).evaluateAll((found) => found.map((one) => (one.textContent ?? '').trim()));

  it('asks for its first view', async () => {
    await stand.show(told('en', series.en));
    assert.deepEqual(await stand.said(), ['ready']);
  });

  for (const language of languages) {
    describe(`in ${language}`, () => {
      it('the sections of a series', async () => {
        const message = told(language, series[language]);
        const { view, labels } = message;
        await stand.show(message);
        assert.deepEqual(await texts('h1'), [view.head.title.text]);
        const { goal, because, purpose, signs, glance, sessions, waiting, topics, people } = labels;
        assert.deepEqual(await texts('#planner h2'), [
          goal,
          because,
          purpose,
          signs,
          glance,
          sessions,
          waiting,
          topics,
          people,
        ]);
        assert.deepEqual(
          await texts('.teams li'),
          view.head.teams.map(({ name }) => name),
        );
        assert.deepEqual(
          await texts('.rhythm li'),
          view.head.usual.map(({ text }) => text),
        );
        assert.equal(await stand.page.locator('.strip .mark').count(), known(view.line?.strip).points.length);
        assert.deepEqual(await texts('figcaption'), [known(view.line?.strip).summary]);
        assert.equal(await stand.page.evaluate(() => document.documentElement.lang), language);
      });

      it('the next session open, with its agenda by the clock and its people by team', async () => {
        const message = told(language, series[language]);
        const next = nextOf(message);
        const agenda = known(next.agenda);
        await stand.show(message);
        const card = stand.page.locator('.stop.next');
        assert.deepEqual(
          await card.locator('.agenda time').allTextContents(),
          agenda.blocks.map(({ from }) => from),
        );
        const bars = await card
          .locator('.within')
          .evaluateAll((found) => found.map((bar) => bar.getAttribute('width')));
        assert.deepEqual(bars, ['8.33%', '66.67%', '25%']);
        assert.match(known((await card.locator('.sum').allTextContents())[0]), new RegExp(known(agenda.end)));
        const present = known(next.present);
        assert.deepEqual(
          await card.locator('.present dt').allTextContents(),
          present.teams.map(({ name }) => name),
        );
        assert.deepEqual(
          await card.locator('.present dd li').allTextContents(),
          present.teams.flatMap(({ names }) => names),
        );
      });

      it('only the latest sessions, until all are asked for', async () => {
        const message = told(language, long[language]);
        const past = known(message.view.line).past.length;
        await stand.show(message);
        const shown = stand.page.locator('#past > .stop');
        assert.equal(await shown.count(), 3);
        await stand.page.getByRole('button', { name: message.labels.earlier.replace('{n}', String(past - 3)) }).click();
        assert.equal(await shown.count(), past);
        await stand.page.getByRole('button', { name: message.labels.recent }).click();
        assert.equal(await shown.count(), 3);
      });

      it('what to do where there is nothing yet', async () => {
        const message = told(language, beginning[language]);
        const { line, topics } = message.view;
        await stand.show(message);
        const lessons = (await texts('.lesson, .agenda > .quiet')).join('\n');
        for (const lesson of [line?.beginning, topics?.lesson, line?.undecided[0]?.agendaLesson]) {
          assert.ok(lessons.includes(known(lesson)));
        }
        assert.deepEqual(await texts('#planner .action.primary'), [message.labels.goalToTopics]);
      });

      it('a file without a series: its people', async () => {
        const message = told(language, directory);
        await stand.show(message);
        assert.deepEqual(await texts('#planner h2'), [message.labels.people]);
        assert.deepEqual(
          await texts('#planner h3'),
          message.view.people.teams.map(({ name }) => name),
        );
      });

      for (const file of examplesIn(language)) {
        it(`all of ${file}: headings in order, every button named, no empty words`, async () => {
          await stand.show(told(language, file));
          await stand.openAll();
          const levels = (
            await stand.page.locator('h1, h2, h3, h4').evaluateAll((all) => all.map(({ tagName }) => tagName))
          ).map((tag) => Number(tag.slice(1)));
          levels.forEach((level, nth) => {
            assert.ok(level <= (levels[nth - 1] ?? 0) + 1, `heading ${nth} jumps to ${level}`);
          });
          const buttons = await stand.page
            .locator('button')
            .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? one.textContent ?? ''));
          assert.ok(buttons.every((name) => name.trim() !== ''));
          const all = await stand.page.locator('#planner').textContent();
          assert.doesNotMatch(all ?? '', /undefined|null|NaN|\[object|\{n\}/);
        });
      }
    });
  }

  describe('and what is pressed is asked of the editor', () => {
    const press = async (selector: string, text?: string): Promise<readonly unknown[]> => {
      await stand.said();
      await stand.page
        .locator(selector, text === undefined ? {} : { hasText: text })
        .first()
        .click();
      return stand.said();
    };

    it('its place, for a text of the file', async () => {
      const message = told('en', series.en);
      const { head, waiting, topics, people } = message.view;
      const next = nextOf(message);
      await stand.show(message);
      await stand.openAll();
      const pressed: [selector: string, text: string, path: Path][] = [
        ['.teams .item', known(head.teams[1]).name, known(head.teams[1]).path],
        ['.stop.next .item', known(next.topics[0]).text, known(next.topics[0]).path],
        ['.waiting .item', known(waiting.followups[0]).text, known(waiting.followups[0]).path],
        ['.topics .item', known(topics?.chosen[1]?.concerns[0]?.reason), known(topics?.chosen[1]?.concerns[0]?.path)],
        ['.people .item', known(people.teams[0]?.people[0]).name, known(people.teams[0]?.people[0]).path],
      ];
      for (const [selector, text, path] of pressed) assert.deepEqual(await press(selector, text), [{ show: path }]);
      assert.deepEqual(await press(`.stop.next .tool`), [{ show: next.path }]);
    });

    it('its line, for something to look at', async () => {
      const message = told('en', series.en);
      const [finding] = message.view.waiting.findings;
      await stand.show(message);
      assert.deepEqual(await press('.waiting .item', known(finding).text), [{ line: known(finding).line }]);
    });

    it('an action', async () => {
      const { labels } = told('en', series.en);
      await stand.show(told('en', series.en));
      assert.deepEqual(await press('.action', labels.openFile), [{ run: 'openFile' }]);
      assert.deepEqual(await press('.action', labels.scheduleNext), [{ run: 'scheduleNext' }]);
      assert.deepEqual(await press('.action', labels.suggestTopics), [{ ideas: 'suggest' }]);
      assert.deepEqual(await press('.action', labels.saveRunSheet), [{ run: 'saveRunSheet' }]);
    });

    for (const language of languages) {
      it(`only what the editor understands, whatever is pressed (${language})`, async () => {
        for (const file of examplesIn(language)) {
          await stand.show(told(language, file));
          await stand.openAll();
          await stand.said();
          const buttons = stand.page.locator('button:not(.toggle, .more)');
          await buttons.evaluateAll((all) => all.forEach((one) => void (one as HTMLElement).click()));
          assert.ok((await stand.said()).length >= (await stand.page.locator('.item').count()));
        }
      });
    }
  });

  it('hostile text as text', async () => {
    const hostile =
      '<img src=x onerror="document.title=1"><script>document.title=1</script>{{1}}\u202egnp.\u2066exe</b>';
    const text = JSON.stringify(hostile);
    const places: [RegExp, string][] = [
      [/title: Sales and Dev.*/, `title: ${text}`],
      [/goal: .*/, `goal: ${text}`],
      [/place: Room 5B/, `place: ${text}`],
      [/host: mio/, `host: ${text}`],
      [/question: what does each side.*/, `question: ${text}`],
      [/40m draw .*/, `{ minutes: 40, what: ${text} }`],
      [/said: list the assumptions[^}]*/, `said: ${text} `],
      [/handoff: one real case.*/, `handoff: ${text}`],
    ];
    const tags = (): Promise<string[]> =>
      stand.page.locator('#planner *').evaluateAll((all) => [...new Set(all.map(({ tagName }) => tagName))].sort());
    await stand.show(told('en', series.en));
    await stand.openAll();
    const usual = await tags();
    await stand.show(
      told('en', series.en, (own) => places.reduce((so, [from, to]) => so.replace(from, () => to), own)),
    );
    await stand.openAll();
    assert.deepEqual(await tags(), usual);
    const all = await stand.page.locator('#planner').evaluate((one) => one.textContent ?? '');
    const typed = await stand.page
      .locator('textarea, input')
      .evaluateAll((fields) => fields.map((one) => (one as HTMLInputElement).value));
    assert.ok([all, ...typed].join('\n').split('<img src=x onerror=').length > places.length);
    assert.doesNotMatch(all, /[\u202a-\u202e\u2066-\u2069]/);
    assert.equal(await stand.page.title(), 'Meetup Planner');
  });

  it('a broken file: why, where, and what can be read of it', async () => {
    const message = told('en', series.en, (text) => text.replace('  - date: 2026-12-17', '  - date: "2026-12-17'));
    const trouble = known(message.view.trouble);
    await stand.show(message);
    const news = stand.page.locator('.news');
    assert.ok((await news.textContent())?.includes(known(trouble.text)));
    assert.ok((await texts('.date')).includes('Thu 15 Oct'));
    await stand.said();
    await news.getByRole('button', { name: message.labels.showLine }).click();
    assert.deepEqual(await stand.said(), [{ line: trouble.line }]);
    await stand.tell(told('en', series.en));
    assert.equal(await news.textContent(), '');
  });

  it('that a file is gone, and the file when it is back', async () => {
    const message = told('en', series.en);
    await stand.show(message);
    const news = stand.page.locator('.news');
    // The same element before and after: only then is it read aloud.
    const place = await news.elementHandle();
    await stand.tell({ uri: message.uri, gone: 'sales-dev is no longer there.', labels: message.labels });
    assert.equal(await news.textContent(), 'sales-dev is no longer there.');
    assert.ok(await news.evaluate((one, before) => one === before, place));
    assert.equal(await stand.page.locator('main').count(), 0);
    await stand.tell(message);
    assert.equal(await news.textContent(), '');
    assert.deepEqual(await texts('h1'), [message.view.head.title.text]);
  });
});
