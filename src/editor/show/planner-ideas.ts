import type * as vscode from 'vscode';
import type { Ideas } from '../../core/planner/ideas.ts';
import type { TopicsResult } from '../../core/topics/result.ts';
import { ui } from '../../core/words/ui.ts';
import type { Words } from '../../core/words/words.ts';
import { apply } from '../documents/apply.ts';
import type { Library, Shelf } from '../documents/library.ts';

/** What suggestions are made with. */
export interface IdeasHouse {
  readonly library: Library;
  readonly words: (shelf?: Shelf) => Words;
}

/** Suggests topics in one planner, and writes those that were chosen. */
export class PlannerIdeas {
  readonly #house: IdeasHouse;
  readonly #tell: (ideas: Ideas) => void;
  /** What the page shows to choose from. */
  #shown: TopicsResult | undefined;

  constructor(house: IdeasHouse, tell: (ideas: Ideas) => void) {
    this.#house = house;
    this.#tell = tell;
  }

  async hear(asked: 'suggest' | readonly string[], uri: vscode.Uri): Promise<void> {
    if (asked === 'suggest') await this.#suggest(uri);
    else await this.#keep(asked, uri);
  }

  async #suggest(uri: vscode.Uri): Promise<void> {
    const { library, words } = this.#house;
    const shelf = library.shelfOf(uri);
    const own = words(shelf);
    const no = (text: Parameters<Words['fill']>[0]): void => {
      this.#shown = undefined;
      this.#tell({ said: own.fill(text, { file: library.bookOf(uri)?.file ?? '' }), kept: false });
    };
    if (!shelf) return no(ui.errors.fileGone);
    const { reading } = await library.texts.current(uri);
    if (!reading.sound) return no(ui.errors.syntax);
    const { suggestTopics } = await import('../../core/planner/ideas.ts');
    const suggested = suggestTopics(reading.plan, await library.texts.plansOf(shelf), shelf.circle, own);
    if ('why' in suggested) return no(suggested.why);
    this.#shown = suggested.result;
    this.#tell({ cards: suggested.cards });
  }

  async #keep(ids: readonly string[], uri: vscode.Uri): Promise<void> {
    const { library, words } = this.#house;
    const own = words(library.shelfOf(uri));
    const result = this.#shown;
    if (!result) return this.#suggest(uri);
    const { ideasChange } = await import('../../core/planner/ideas.ts');
    const change = ideasChange(result, ids);
    const hindrance = await apply(library, [{ uri, changes: [change] }]);
    if (hindrance) return this.#tell({ said: own.fill(hindrance.text, hindrance.facts), kept: false });
    this.#shown = undefined;
    this.#tell({ said: own.fill(ui.done.topicsAdded, { topics: ids.length }), kept: true });
  }
}
