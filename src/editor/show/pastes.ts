import * as vscode from 'vscode';
import { pastedAt, peopleAdded } from '../../core/cursor/paste.ts';
import { cursor } from '../../core/words/cursor.ts';
import { draft } from '../documents/apply.ts';
import { aroundIn, type Desk } from './desk.ts';

/** Takes a list of names pasted among the people of a file for people; the editor offers the plain text beside it. */
export class Pastes {
  readonly #desk: Desk;
  readonly #kind: vscode.DocumentDropOrPasteEditKind;

  constructor(desk: Desk, kind: vscode.DocumentDropOrPasteEditKind) {
    this.#desk = desk;
    this.#kind = kind;
  }

  async provideDocumentPasteEdits(
    document: vscode.TextDocument,
    ranges: readonly vscode.Range[],
    transfer: vscode.DataTransfer,
    token: vscode.CancellationToken,
  ): Promise<vscode.DocumentPasteEdit[]> {
    const around = aroundIn(this.#desk, document);
    const [range, ...more] = ranges;
    if (!around || !range?.isEmpty || more.length > 0) return [];
    const text = (await transfer.get('text/plain')?.asString()) ?? '';
    const people = pastedAt(around, document.offsetAt(range.start), text);
    if (people.length === 0 || token.isCancellationRequested) return [];
    const drafted = await draft(this.#desk.library, [{ uri: document.uri, changes: peopleAdded(people) }]);
    if (!('edit' in drafted)) return [];
    const title = around.words.fill(cursor.paste.asPeople, { people: people.length });
    return [Object.assign(new vscode.DocumentPasteEdit('', title, this.#kind), { additionalEdit: drafted.edit })];
  }
}
