import * as vscode from 'vscode';
import type { Command } from './house.ts';

/** Has the editor look for a newer version, where it can; else shows where one would be found. */
export const checkForUpdates: Command = {
  id: 'meetup.checkForUpdates',
  run: async () => {
    const check = 'workbench.extensions.action.checkForUpdates';
    const known = await vscode.commands.getCommands(true);
    await vscode.commands.executeCommand(known.includes(check) ? check : 'workbench.view.extensions');
  },
};
