import * as vscode from 'vscode';
import { ui } from '../../core/words/ui.ts';
import { source } from '../show/diagnostics.ts';
import type { Command } from './house.ts';

/** Looks at every meetup file again and says how much there is to look at. */
export const checkFolder: Command = {
  id: 'meetup.checkFolder',
  run: async (house) => {
    const words = house.words();
    const location = { viewId: 'meetup.sessions' };
    await vscode.window.withProgress({ location, title: words.fill(ui.progress.checking) }, () => house.settled());
    const files = house.library.shelves.flatMap((shelf) => house.library.booksOf(shelf));
    const found = files.flatMap(({ uri }) =>
      vscode.languages.getDiagnostics(uri).filter((diagnostic) => diagnostic.source === source),
    );
    const listed = found.filter(({ severity }) => severity !== vscode.DiagnosticSeverity.Hint).length;
    const facts = { files: files.length, items: listed };
    if (listed === 0) void vscode.window.showInformationMessage(words.fill(ui.done.checkedClean, facts));
    else {
      const button = words.fill(ui.buttons.showProblems);
      // Not awaited: the check is over, whether or not anybody wants to see the list.
      void vscode.window.showInformationMessage(words.fill(ui.done.checked, facts), button).then((answer) => {
        if (answer === button) return vscode.commands.executeCommand('workbench.actions.view.problems');
        return undefined;
      });
    }
    return facts;
  },
};
