import * as vscode from 'vscode';
import { hoverAt } from '../../core/cursor/hover.ts';
import { rangeOf } from '../convert.ts';
import { aroundIn, type Desk } from './desk.ts';
import { prose } from './prose.ts';

/** Says what a word of a meetup file stands for. */
export class Hovers implements vscode.HoverProvider {
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  provideHover(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): vscode.Hover | undefined {
    const around = aroundIn(this.#desk, document);
    if (!around || token.isCancellationRequested) return undefined;
    const now = Math.floor(Date.now() / 60_000);
    const hover = hoverAt({ ...around, now }, document.offsetAt(position));
    return hover && new vscode.Hover(prose(hover.lines), rangeOf(document, hover.span));
  }
}
