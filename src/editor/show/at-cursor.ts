import * as vscode from 'vscode';
import { once } from '../once.ts';
import type { Desk } from './desk.ts';
import { nameMime } from './dragging.ts';
import { heeding } from './heeding.ts';

/** Characters behind which something is offered without being asked for. */
const triggers = [' ', '-', '[', ',', '"', "'"];

/** What a pasted list can become, and what can be done about a session that is over. */
const asPeople = vscode.DocumentDropOrPasteEditKind.Empty.append('meetup', 'people');
const record = vscode.CodeActionKind.RefactorRewrite.append('meetup').append('record');

/** Serves the cursor. What that takes is loaded when the cursor first asks. */
export function serveCursor(desk: Desk, selector: vscode.DocumentSelector): vscode.Disposable {
  const completions = once(async () => new (await import('./completions.ts')).Completions(desk));
  const hovers = once(async () => new (await import('./hovers.ts')).Hovers(desk));
  const inlays = once(async () => new (await import('./inlays.ts')).Inlays(desk));
  const pastes = once(async () => new (await import('./pastes.ts')).Pastes(desk, asPeople));
  const records = once(async () => new (await import('./records.ts')).Records(desk, record));
  const drops = once(async () => new (await import('./drops.ts')).Drops(desk));
  return vscode.Disposable.from(
    vscode.languages.registerCompletionItemProvider(
      selector,
      heeding({
        provideCompletionItems: async (document, position, token, context) =>
          (await completions()).provideCompletionItems(document, position, token, context),
        resolveCompletionItem: async (item) => (await completions()).resolveCompletionItem(item as never),
      }),
      ...triggers,
    ),
    vscode.languages.registerHoverProvider(
      selector,
      heeding({
        provideHover: async (document, position, token) => (await hovers()).provideHover(document, position, token),
      }),
    ),
    vscode.languages.registerInlayHintsProvider(
      selector,
      heeding({
        provideInlayHints: async (document, range, token) => (await inlays()).provideInlayHints(document, range, token),
      }),
    ),
    vscode.languages.registerDocumentDropEditProvider(
      selector,
      heeding({
        provideDocumentDropEdits: async (document, position, transfer, token) =>
          (await drops()).provideDocumentDropEdits(document, position, transfer, token),
      }),
      { dropMimeTypes: [nameMime] },
    ),
    vscode.languages.registerDocumentPasteEditProvider(
      selector,
      heeding({
        provideDocumentPasteEdits: async (document, ranges, transfer, _, token) =>
          (await pastes()).provideDocumentPasteEdits(document, ranges, transfer, token),
      }),
      { pasteMimeTypes: ['text/plain'], providedPasteEditKinds: [asPeople] },
    ),
    vscode.languages.registerCodeActionsProvider(
      selector,
      heeding({
        provideCodeActions: async (document, range, context) => (await records()).actionsAt(document, range, context),
      }),
      { providedCodeActionKinds: [record] },
    ),
  );
}
