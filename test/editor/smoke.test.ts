import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';

describe('the extension in the Node host', () => {
  it('activates and offers its commands', async () => {
    const extension = vscode.extensions.getExtension('meetup-planner.meetup-planner');
    assert(extension, 'the extension is installed');
    await extension.activate();
    const commands = await vscode.commands.getCommands(true);
    assert(commands.includes('meetup.checkFolder'));
  });
});
