import * as vscode from 'vscode';
import { placeAt } from '../../core/cursor/place.ts';
import { cursor } from '../../core/words/cursor.ts';
import { aroundIn, type Desk } from './desk.ts';

/** Offers, within a session that is over, to write down who came and what stuck. */
export class Records {
  readonly #desk: Desk;
  readonly #kind: vscode.CodeActionKind;

  constructor(desk: Desk, kind: vscode.CodeActionKind) {
    this.#desk = desk;
    this.#kind = kind;
  }

  actionsAt(
    document: vscode.TextDocument,
    range: vscode.Range,
    { only }: vscode.CodeActionContext,
  ): vscode.CodeAction[] {
    const around = only && !only.intersects(this.#kind) ? undefined : aroundIn(this.#desk, document);
    const book = around && this.#desk.library.bookOf(document.uri);
    if (!around || !book) return [];
    const [section, nth] = placeAt(around.reading, document.offsetAt(range.start)).path;
    const occasion =
      section === 'sessions' && typeof nth === 'number' ? around.circle.at(around.sheet.file, nth) : undefined;
    if (!occasion?.date || occasion.date > around.circle.today || occasion.status === 'cancelled') return [];
    const title = around.words.fill(cursor.record, { date: occasion.date });
    const action = new vscode.CodeAction(title, this.#kind);
    const command = occasion.session.status === 'held' ? 'meetup.addHint' : 'meetup.markHeld';
    action.command = { command, title, arguments: [{ book, occasion }] };
    return [action];
  }
}
