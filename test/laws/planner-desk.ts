import assert from 'node:assert/strict';
import { Circle } from '../../src/core/circle/circle.ts';
import { type Examined, edited, examine, open } from '../../src/core/examine.ts';
import type { Splice } from '../../src/core/plan/change.ts';
import type { Act } from '../../src/core/planner/acts/act.ts';
import { orderOf } from '../../src/core/planner/acts/order.ts';
import { Kept } from '../../src/core/planner/kept.ts';
import { labelsIn } from '../../src/core/planner/labels.ts';
import { type Answer, heard, type ToPlanner } from '../../src/core/planner/messages.ts';
import { patched } from '../../src/core/planner/patch.ts';
import { type PlannerView, plannerView } from '../../src/core/planner/planner.ts';
import { difference } from '../../src/core/read/read.ts';
import { apply, revise } from '../../src/core/revise/revise.ts';
import { plannerWords } from '../../src/core/words/planner.ts';
import { wordsFor } from '../../src/core/words/words.ts';
import { PlannerTalk, type Sight, type TalkHouse } from '../../src/editor/show/planner-talk.ts';
import { clock } from '../core/folder.ts';

const words = wordsFor('en', clock);
const refused = (text: { readonly en: string }) => ({ done: false, said: text.en });

/** What the page of a planner shows, told by messages that went through JSON. */
class Page {
  view: PlannerView | undefined;
  version = 0;
  uri = '';
  readonly answers = new Map<number, Answer>();
  /** Everything it was told, in the order in which it heard it. */
  readonly told: ToPlanner[] = [];

  take(message: ToPlanner, again: () => void): void {
    this.told.push(message);
    if ('answer' in message) this.answers.set(message.answer.id, message.answer);
    else if ('view' in message) Object.assign(this, message);
    else if ('gone' in message) Object.assign(this, { uri: message.uri, version: 0, view: undefined });
    else if (!('patch' in message)) assert.fail('nobody asks for groups or topics here');
    else if (!this.view || message.since !== this.version || message.uri !== this.uri) again();
    else Object.assign(this, { version: message.version, view: patched(this.view, message.patch) });
  }
}

/**
 * A document with a planner beside it, both made up: texts, steps of undo and a disk as the editor has them, and events
 * that arrive late, each by as many turns as it is told.
 */
export class PlannerDesk {
  examined: Examined;
  disk: string | undefined;
  uri = 'file:///a.meetup.yaml';
  page = new Page();
  /** Texts that undo and redo go back and forth to. */
  readonly past: string[] = [];
  readonly future: string[] = [];
  /** How many edits the editor was handed. */
  edits = 0;
  visible = true;
  readonly #delays: readonly number[];
  #delayed = 0;
  readonly #circle = new Circle(clock, 'Asia/Tokyo');
  #kept = new Kept();
  #talk: PlannerTalk;
  #id = 0;
  /** What is underway and will be told. */
  #underway: Promise<unknown>[] = [];

  constructor(text: string, delays: readonly number[]) {
    this.examined = open(text, 'a.meetup.yaml');
    this.#circle.put(this.examined.sheet);
    this.disk = text;
    this.#delays = delays;
    this.#talk = new PlannerTalk(this.#house(this.page));
    void this.#talk.begin();
  }

  get text(): string {
    return this.examined.reading.text;
  }

  /** What a planner that has never shown anything shows of the text. */
  get fresh(): unknown {
    const examined = open(this.text, 'a.meetup.yaml');
    const circle = new Circle(clock, 'Asia/Tokyo');
    circle.put(examined.sheet);
    return JSON.parse(JSON.stringify(plannerView(examined, circle, words, examine(examined, circle), this.#locked)));
  }

  get #locked() {
    return this.disk === undefined ? plannerWords.locked.deleted : undefined;
  }

  /** As long as it takes: nobody knows how many turns. */
  async #turns(): Promise<void> {
    for (let left = this.#delays[this.#delayed++ % this.#delays.length] ?? 0; left > 0; left--) await undefined;
  }

  #house(page: Page): TalkHouse {
    return {
      look: async (): Promise<Sight> => {
        await this.#turns();
        const { examined, uri } = this;
        const findings = examine(examined, this.#circle);
        const view = plannerView(examined, this.#circle, words, findings, this.#locked, this.#kept);
        return { uri, labels: labelsIn('en'), view, reading: examined.reading };
      },
      seen: () => this.visible,
      write: (act, since) => this.#write(act, since),
      tell: (message) => page.take(JSON.parse(JSON.stringify(message)) as ToPlanner, () => void this.#talk.begin()),
      fail: (error) => {
        throw error;
      },
    };
  }

  /** As the editor's only writer does it: twice, where somebody typed between the working out and the writing. */
  async #write(act: Act, since: Parameters<TalkHouse['write']>[1]): Promise<Omit<Answer, 'id'>> {
    for (let attempt = 0; attempt < 2; attempt++) {
      await this.#turns();
      const { reading } = this.examined;
      const then = since(reading);
      if (!then) return refused(plannerWords.refused.changed);
      const order = orderOf(act, { since: then, words, circle: this.#circle, file: 'a.meetup.yaml' });
      if ('refused' in order) return refused(order.refused.text);
      const revision = revise(reading, order.changes);
      if ('refused' in revision) return refused(plannerWords.refused.unreadable);
      await this.#turns();
      if (this.examined.reading !== reading) continue;
      if (apply(this.text, revision.splices) !== this.text) this.edit(revision.splices);
      return { done: true, said: order.said.text.en };
    }
    return refused(plannerWords.refused.changed);
  }

  /** One step of undo, whoever makes it. */
  edit(splices: readonly Splice[]): void {
    this.past.push(this.text);
    this.future.length = 0;
    this.edits++;
    this.#hear(splices);
  }

  /** The text is another one; everybody hears of it, the planner's page last and late. */
  #hear(splices: readonly Splice[]): void {
    // Edits are told from the last to the first, each counted in the text that those before it have left.
    const told = [...splices].sort((a, b) => b.start - a.start);
    this.#talk.heed(told);
    const text = apply(this.text, [...splices]);
    this.examined = edited(this.examined, told);
    assert.equal(this.text, text);
    this.#kept.hear(this.#circle.put(this.examined.sheet));
    this.#underway.push(this.#turns().then(() => this.#talk.refresh()));
  }

  goBack(from: string[], to: string[]): void {
    const text = from.pop();
    if (text === undefined) return;
    to.push(this.text);
    if (text !== this.text) this.#hear([difference(this.text, text)]);
  }

  /** Another program writes the file: a text nobody has changed here follows it. */
  writeOutside(text: string): void {
    const clean = this.disk === this.text;
    this.disk = text;
    if (clean && text !== this.text) {
      this.past.push(this.text);
      this.future.length = 0;
      this.#hear([difference(this.text, text)]);
    }
    this.look();
  }

  /** The file comes, goes, or has another name. */
  look(): void {
    this.#underway.push(this.#talk.refresh());
  }

  act(act: Act, version = this.page.version): Promise<Answer> {
    const id = ++this.#id;
    const message = heard({ act, version, id });
    assert.ok(message && message !== 'ready' && 'act' in message, 'a planner may say this');
    const page = this.page;
    return this.#talk.act(message).then(() => page.answers.get(id) ?? { id, ...refused({ en: 'nobody heard' }) });
  }

  hide(): void {
    this.visible = false;
    this.#talk.pause();
    this.page = new Page();
  }

  reveal(): void {
    this.visible = true;
    this.reload();
  }

  /** The window is loaded again: nothing is remembered but the document. */
  reload(): void {
    this.#talk.end();
    this.page = new Page();
    this.#kept = new Kept();
    this.#talk = new PlannerTalk(this.#house(this.page));
    this.#underway.push(this.#talk.begin());
  }

  /** Done when everybody has heard everything. */
  async settle(): Promise<void> {
    while (this.#underway.length > 0) await Promise.all(this.#underway.splice(0));
    await this.#talk.refresh();
  }
}
