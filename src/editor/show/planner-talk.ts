import type { Act } from '../../core/planner/acts/act.ts';
import type { Since } from '../../core/planner/acts/follow.ts';
import type { Labels } from '../../core/planner/labels.ts';
import type { Answer, FromPlanner, ToPlanner } from '../../core/planner/messages.ts';
import { differenceOf } from '../../core/planner/patch.ts';
import type { PlannerView } from '../../core/planner/planner.ts';
import type { Reading } from '../../core/read/read.ts';
import { PlannerPast } from './planner-past.ts';

/** What there is to show: a document and the reading it is drawn from, or the word that there is none. */
export type Sight =
  | { readonly uri: string; readonly labels: Labels; readonly view: PlannerView; readonly reading: Reading }
  | { readonly uri: string; readonly labels: Labels; readonly gone: string };

/** What a planner's page and its document are reached by. */
export interface TalkHouse {
  /** Reads the document as its last step: no edit may be heard between that and the answer. */
  readonly look: () => Promise<Sight>;
  /** False while nobody sees the page: then it is not told anything. */
  readonly seen: () => boolean;
  /** Works an act out on the text of the moment in which it is written. */
  readonly write: (act: Act, sinceShown: (now: Reading) => Since | undefined) => Promise<Omit<Answer, 'id'>>;
  readonly tell: (message: ToPlanner) => void;
  /** Notes what went wrong; answers what the page is told of it. */
  readonly fail: (error: unknown) => string;
}

export type Acted = Extract<FromPlanner, { readonly act: unknown }>;

interface Shown {
  readonly sight: Sight;
  readonly version: number;
}

/**
 * The talk between a planner's page and its document: the page is told what is new, and what it asks for is done, one
 * act after the other. Knows neither the editor nor the page, so that it can be tried with both made up.
 */
export class PlannerTalk {
  readonly #house: TalkHouse;
  readonly #past = new PlannerPast();
  /** What the page shows; undefined while it has to be told everything. */
  #shown: Shown | undefined;
  #ready = false;
  #ended = false;
  /** True while something may have changed that was not looked at. */
  #stale = false;
  #refreshing: Promise<void> | undefined;
  /** One act at a time: the next is worked out on what the one before has left. */
  #acts: Promise<void> = Promise.resolve();

  constructor(house: TalkHouse) {
    this.#house = house;
  }

  /** The page is there, and shows nothing yet. */
  begin(): Promise<void> {
    this.#ready = true;
    this.#shown = undefined;
    return this.refresh();
  }

  /** The page is taken down; it says when it is back. */
  pause(): void {
    this.#ready = false;
  }

  end(): void {
    this.#ended = true;
  }

  /** Edits of the document, whoever made them. */
  heed(splices: Parameters<PlannerPast['hear']>[0]): void {
    this.#past.hear(splices);
  }

  /** Looks at the document again and tells the page what is new. Done when the page is told of all there was to see. */
  refresh(): Promise<void> {
    this.#stale = true;
    this.#refreshing ??= this.#catchUp().finally(() => {
      this.#refreshing = undefined;
    });
    return this.#refreshing;
  }

  async #catchUp(): Promise<void> {
    while (this.#stale && !this.#ended && this.#house.seen()) {
      this.#stale = false;
      try {
        this.#show(await this.#house.look());
      } catch (error) {
        this.#house.fail(error);
      }
    }
  }

  #show(sight: Sight): void {
    if (this.#ended || !this.#ready) return;
    const before = this.#shown;
    const { uri, labels } = sight;
    if ('gone' in sight) {
      const known = before && 'gone' in before.sight && before.sight.uri === uri && before.sight.gone === sight.gone;
      this.#shown = { sight, version: 0 };
      if (!known) this.#house.tell({ uri, gone: sight.gone, labels });
      return;
    }
    // In another language, or of another document, everything is new.
    const from = before && 'view' in before.sight && before.sight.uri === uri ? before.sight : undefined;
    const patch = from && from.labels === labels ? differenceOf(from.view, sight.view) : { is: sight.view };
    if (!patch) return;
    const version = this.#past.show(sight.reading);
    this.#shown = { sight, version };
    if ('is' in patch) this.#house.tell({ uri, version, view: sight.view, labels });
    else this.#house.tell({ uri, version, since: before?.version ?? 0, patch });
  }

  /** Has an act done when its turn comes; done when the page has its answer. */
  act(asked: Acted): Promise<void> {
    this.#acts = this.#acts
      .then(() => this.#act(asked))
      .catch((error: unknown) => {
        const said = this.#house.fail(error);
        // The page waits for an answer before it goes on.
        this.#answer({ id: asked.id, done: false, said });
      });
    return this.#acts;
  }

  /** Does one act, shows what came of it, and answers: in this order, so that the answer finds the new page. */
  async #act({ act, version, id }: Acted): Promise<void> {
    const outcome = await this.#house.write(act, (now) => this.#past.since(version, now));
    // A page nobody remembers is told everything; any other one, what changed since.
    if (!this.#past.knows(version)) this.#shown = undefined;
    await this.refresh();
    this.#answer({ id, ...outcome });
  }

  #answer(answer: Answer): void {
    if (this.#ready && !this.#ended) this.#house.tell({ answer });
  }
}
