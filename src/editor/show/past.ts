import * as vscode from 'vscode';
import { rangeOf } from '../convert.ts';
import type { Library } from '../documents/library.ts';
import { isMeetupFile } from '../documents/meetup-file.ts';
import { fadesPast } from '../documents/settings.ts';

/** Lets sessions that are over step back in the text, where somebody has asked for it. */
export class Past implements vscode.Disposable {
  readonly #library: Library;
  readonly #faded = vscode.window.createTextEditorDecorationType({ opacity: '0.6' });
  readonly #shown = new WeakSet<vscode.TextEditor>();
  readonly #subscriptions: vscode.Disposable;

  constructor(library: Library) {
    this.#library = library;
    this.#subscriptions = vscode.Disposable.from(
      library.onDidChange(() => this.#showAll()),
      vscode.window.onDidChangeVisibleTextEditors(() => this.#showAll()),
    );
    this.#showAll();
  }

  #showAll(): void {
    for (const editor of vscode.window.visibleTextEditors) {
      if (!isMeetupFile(editor.document.uri)) continue;
      const over = this.#over(editor.document);
      // Nothing to show where nothing was shown: most keystrokes of most readers.
      if (over.length === 0 && !this.#shown.has(editor)) continue;
      this.#shown.add(editor);
      editor.setDecorations(this.#faded, over);
    }
  }

  /** The entries of sessions whose day is over. */
  #over(document: vscode.TextDocument): readonly vscode.Range[] {
    const shelf = fadesPast(document.uri) ? this.#library.shelfOf(document.uri) : undefined;
    if (!shelf) return [];
    const { reading, sheet } = this.#library.reading(document);
    return shelf.circle.of(sheet.file).flatMap(({ nth, date }) => {
      const found = date !== undefined && date < shelf.circle.today ? reading.find(['sessions', nth]) : undefined;
      return found
        ? [rangeOf(document, { start: found.base + found.node.start, end: found.base + found.node.end })]
        : [];
    });
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#faded.dispose();
  }
}
