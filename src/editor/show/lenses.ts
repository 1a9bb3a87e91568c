import * as vscode from 'vscode';
import { rhythmOf } from '../../core/circle/rhythm.ts';
import { spanOf } from '../../core/read/read.ts';
import type { Words } from '../../core/words/words.ts';
import { rangeOf } from '../convert.ts';
import type { Library, Shelf } from '../documents/library.ts';

const title = { en: 'Turn goal into topics', ja: '目的からテーマを考える' };

/** Offers the way from a goal to topics above the goal itself. */
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
    if (!shelf || !series?.goal || (series.teams?.length ?? 0) < 2) return [];
    if (rhythmOf(shelf.circle, sheet.file)?.state === 'closed') return [];
    const range = rangeOf(document, spanOf(reading, ['series', 'goal'], 'key'));
    const command = {
      command: 'meetup.goalToTopics',
      title: this.#words(shelf).fill(title),
      arguments: [document.uri],
    };
    return [new vscode.CodeLens(range, command)];
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#changed.dispose();
  }
}
