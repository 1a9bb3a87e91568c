import * as vscode from 'vscode';
import { inlaysIn } from '../../core/cursor/inlays.ts';
import { inlayHints } from '../documents/settings.ts';
import { aroundIn, type Desk } from './desk.ts';

/** Shows in the text what it leaves unsaid: weekdays, clock times of an agenda, how often somebody has hosted. */
export class Inlays implements vscode.InlayHintsProvider {
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  provideInlayHints(
    document: vscode.TextDocument,
    range: vscode.Range,
    token: vscode.CancellationToken,
  ): vscode.InlayHint[] {
    const around = inlayHints(document.uri) ? aroundIn(this.#desk, document) : undefined;
    if (!around || token.isCancellationRequested) return [];
    const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
    return inlaysIn(around, span).map(({ at, text, before, about }) => {
      const hint = new vscode.InlayHint(document.positionAt(at), text);
      if (before) hint.paddingRight = true;
      else hint.paddingLeft = true;
      if (about) hint.tooltip = about;
      return hint;
    });
  }
}
