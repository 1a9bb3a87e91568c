import * as vscode from 'vscode';
import { lensesOf } from '../../core/cursor/lenses.ts';
import { spanOf } from '../../core/read/read.ts';
import { rangeOf } from '../convert.ts';
import { aroundIn, type Desk } from './desk.ts';

/** Offers above a goal the way to topics, and above the last sessions their record. */
export class Lenses implements vscode.CodeLensProvider, vscode.Disposable {
  readonly #desk: Desk;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeCodeLenses = this.#changed.event;
  readonly #subscription: vscode.Disposable;

  constructor(desk: Desk) {
    this.#desk = desk;
    this.#subscription = desk.library.onDidChange(() => this.#changed.fire());
  }

  async provideCodeLenses(document: vscode.TextDocument, token: vscode.CancellationToken): Promise<vscode.CodeLens[]> {
    const around = aroundIn(this.#desk, document);
    const commands = new Set(await vscode.commands.getCommands(true));
    if (!around || token.isCancellationRequested) return [];
    const { library } = this.#desk;
    const book = library.bookOf(document.uri);
    return lensesOf(around)
      .filter(({ command }) => commands.has(`meetup.${command}`))
      .map(({ path, command, title, session }) => {
        const occasion = session === undefined ? undefined : around.circle.at(around.sheet.file, session);
        return new vscode.CodeLens(rangeOf(document, spanOf(around.reading, path, 'key')), {
          command: `meetup.${command}`,
          title: around.words.fill(title),
          arguments: [occasion && book ? { book, occasion } : document.uri],
        });
      });
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#changed.dispose();
  }
}
