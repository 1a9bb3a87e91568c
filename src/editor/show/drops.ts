import * as vscode from 'vscode';
import { type Dragged, dropped } from '../../core/cursor/drop.ts';
import { draft } from '../documents/apply.ts';
import type { Desk } from './desk.ts';
import { nameMime } from './dragging.ts';

/** Writes a name that is dragged from the tree into the session it is dropped on. */
export class Drops implements vscode.DocumentDropEditProvider {
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  async provideDocumentDropEdits(
    document: vscode.TextDocument,
    position: vscode.Position,
    transfer: vscode.DataTransfer,
    token: vscode.CancellationToken,
  ): Promise<vscode.DocumentDropEdit | undefined> {
    const dragged = draggedIn(await transfer.get(nameMime)?.asString());
    if (!dragged || token.isCancellationRequested) return undefined;
    const { library } = this.#desk;
    const { reading } = library.reading(document);
    const changes = dropped(reading, document.offsetAt(position), dragged);
    const edit = new vscode.DocumentDropEdit('');
    if (changes.length === 0) return edit;
    const drafted = await draft(library, [{ uri: document.uri, changes }]);
    if ('edit' in drafted) edit.additionalEdit = drafted.edit;
    return edit;
  }
}

/** What another window may have put there is looked at before it is believed. */
function draggedIn(json: string | undefined): Dragged | undefined {
  try {
    const { kind, id } = JSON.parse(json ?? 'null') as Partial<Record<keyof Dragged, unknown>>;
    return (kind === 'topics' || kind === 'people') && typeof id === 'string' ? { kind, id } : undefined;
  } catch {
    return undefined;
  }
}
