import * as vscode from 'vscode';
import { assert, atWork, example } from '../editor/world.ts';

describe('names in the web host', () => {
  before(atWork);

  it('lead to where they are defined, in another file', async () => {
    const document = await vscode.workspace.openTextDocument(example('en', 'sales-dev.meetup.yaml'));
    const position = document.positionAt(document.getText().indexOf('host: mio') + 'host: m'.length);
    const found = await vscode.commands.executeCommand<vscode.LocationLink[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      position,
    );
    const [first] = found;
    assert(first?.targetUri.path.endsWith('/en/shared.meetup.yaml'), `${first?.targetUri} is the shared file`);
  });

  it('are renamed in every file of the folder', async () => {
    const document = await vscode.workspace.openTextDocument(example('en', 'sales-dev.meetup.yaml'));
    const position = document.positionAt(document.getText().indexOf('host: mio') + 'host: m'.length);
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      position,
      'mio-o',
    );
    assert(edit.entries().length >= 2, 'more than one file is concerned');
  });
});
