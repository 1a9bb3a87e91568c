import * as vscode from 'vscode';
import type { Desk } from './desk.ts';

/** Characters behind which something is offered without being asked for. */
const triggers = [' ', '-', '[', ',', '"', "'"];

/** Serves the cursor. What that takes is loaded when the cursor first asks. */
export function serveCursor(desk: Desk, selector: vscode.DocumentSelector): vscode.Disposable {
  const completions = once(async () => new (await import('./completions.ts')).Completions(desk));
  const hovers = once(async () => new (await import('./hovers.ts')).Hovers(desk));
  return vscode.Disposable.from(
    vscode.languages.registerCompletionItemProvider(
      selector,
      {
        provideCompletionItems: async (document, position, token, context) =>
          (await completions()).provideCompletionItems(document, position, token, context),
        resolveCompletionItem: async (item) => (await completions()).resolveCompletionItem(item as never),
      },
      ...triggers,
    ),
    vscode.languages.registerHoverProvider(selector, {
      provideHover: async (document, position, token) => (await hovers()).provideHover(document, position, token),
    }),
  );
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
