import * as vscode from 'vscode';
import { rhythmOf } from '../../core/circle/rhythm.ts';
import type { Path } from '../../core/plan/path.ts';
import { spanOf } from '../../core/read/read.ts';
import { ui } from '../../core/words/ui.ts';
import type { Text, Words } from '../../core/words/words.ts';
import { rangeOf } from '../convert.ts';
import type { Library, Shelf } from '../documents/library.ts';

const title = { en: 'Turn goal into topics', ja: '目的からテーマを考える' };

/** Offers the planner above a series, and the way from a goal to topics above the goal itself. */
export class Lenses implements vscode.CodeLensProvider, vscode.Disposable {
  readonly #library: Library;
  readonly #words: (shelf: Shelf) => Words;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeCodeLenses = this.#changed.event;
  readonly #subscription: vscode.Disposable;

  constructor(library: Library, words: (shelf: Shelf) => Words) {
    this.#library = library;
    this.#words = words;
    this.#subscription = library.onDidChange(() => this.#changed.fire());
  }

  provideCodeLenses(document: vscode.TextDocument): vscode.CodeLens[] {
    const shelf = this.#library.shelfOf(document.uri);
    const { reading, sheet } = this.#library.reading(document);
    const { series } = reading.plan;
    if (!shelf || !series) return [];
    const words = this.#words(shelf);
    const above = (path: Path, command: string, text: Text): vscode.CodeLens =>
      new vscode.CodeLens(rangeOf(document, spanOf(reading, path, 'key')), {
        command,
        title: words.fill(text),
        arguments: [document.uri],
      });
    const workable = series.goal !== undefined && (series.teams?.length ?? 0) > 1;
    const closed = rhythmOf(shelf.circle, sheet.file)?.state === 'closed';
    return [
      ...(workable && !closed ? [above(['series', 'goal'], 'meetup.goalToTopics', title)] : []),
      above(['series'], 'meetup.openPlanner', ui.buttons.openPlanner),
    ];
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#changed.dispose();
  }
}
