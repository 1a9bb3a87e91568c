import * as vscode from 'vscode';

describe('the extension in the web host', () => {
  it('activates and offers its commands', async () => {
    const extension = vscode.extensions.getExtension('meetup-planner.meetup-planner');
    if (!extension) throw new Error('the extension is not there');
    await extension.activate();
    const commands = await vscode.commands.getCommands(true);
    if (!commands.includes('meetup.checkFolder')) throw new Error('meetup.checkFolder is missing');
  });

  it('sees the files of the workspace', async () => {
    const files = await vscode.workspace.findFiles('**/*.meetup.yaml');
    if (files.length === 0) throw new Error('no meetup file was found');
  });
});
