import * as vscode from 'vscode';
import type { Question } from '../../core/circle/circle.ts';
import { type Examined, examine } from '../../core/examine.ts';
import type { Finding } from '../../core/review/rule.ts';
import { Watch } from '../../core/review/watch.ts';
import type { Library } from './library.ts';
import { taste } from './settings.ts';

/** A file as it reads, with what there is to notice in it and the questions to the circle that rests on. */
export interface Examination {
  readonly examined: Examined;
  readonly findings: readonly Finding[];
  readonly asked: Iterable<Question>;
}

/** What there is to notice in the files of a library. Of an open document it is kept up with each edit. */
export class Findings implements vscode.Disposable {
  readonly #library: Library;
  readonly #watches = new Map<string, Watch>();
  readonly #disposables: readonly vscode.Disposable[];

  constructor(library: Library) {
    this.#library = library;
    this.#disposables = [
      library.onDidLearn((changed) => {
        for (const watch of this.#watches.values()) watch.hear(changed);
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#watches.delete(uri.toString())),
    ];
  }

  /** In an open document. */
  of(document: vscode.TextDocument): readonly Finding[] {
    const shelf = this.#library.shelfOf(document.uri);
    if (!shelf) return [];
    const examined = this.#library.reading(document);
    const key = document.uri.toString();
    let watch = this.#watches.get(key);
    if (!watch?.isOf(shelf.circle)) {
      watch = new Watch(examined.sheet.file, shelf.circle);
      this.#watches.set(key, watch);
    }
    return examine(examined, shelf.circle, taste(shelf.folder?.uri), watch);
  }

  /** In a file, open or not, with the text they are about; undefined for a file that is not of the library. */
  async inFile(uri: vscode.Uri): Promise<Examination | undefined> {
    return this.#in(uri, await this.#library.texts.current(uri));
  }

  /** The same in a file as it was read last, for whoever hears of every change. */
  async asRead(uri: vscode.Uri): Promise<Examination | undefined> {
    return this.#in(uri, await this.#library.texts.asRead(uri));
  }

  #in(uri: vscode.Uri, examined: Examined): Examination | undefined {
    const shelf = this.#library.shelfOf(uri);
    if (!shelf) return undefined;
    const watch = new Watch(examined.sheet.file, shelf.circle);
    return { examined, findings: examine(examined, shelf.circle, taste(shelf.folder?.uri), watch), asked: watch.asked };
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }
}
