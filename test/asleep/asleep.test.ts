import { strict as assert } from 'node:assert';
import { createRequire } from 'node:module';
import * as vscode from 'vscode';
import { codes, extension, whenFound } from '../editor/world.ts';

/** Files of the extension that this host has loaded so far. */
function loaded(): readonly string[] {
  const root = vscode.extensions.getExtension('meetup-planner.meetup-planner')?.extensionPath ?? '';
  const files = Object.keys(createRequire(__filename)('module')._cache);
  return files.filter((file) => file.startsWith(`${root}/dist/`)).map((file) => file.slice(root.length + 1));
}

describe('in a folder with other YAML files only', () => {
  it('a YAML file wakes nothing: the core is not loaded', async () => {
    const [uri] = await vscode.workspace.findFiles('*.yaml');
    assert(uri);
    const document = await vscode.workspace.openTextDocument(uri);
    assert.equal(document.languageId, 'yaml');
    await vscode.window.showTextDocument(document);
    const api = await extension();
    await api.settled();
    assert.equal(api.editor(), undefined);
    assert(loaded().includes('dist/host/extension.js'));
    assert(!loaded().includes('dist/host/editor.js'));
  });

  it('a meetup file opened alone, from outside the folder, is linted', async () => {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    assert(folder);
    const uri = vscode.Uri.joinPath(folder, '..', 'alone.meetup.yaml');
    await vscode.workspace.fs.writeFile(
      uri,
      new TextEncoder().encode('series: { titel: Alone }\nsessions: [{ date: 2099-12-01 }]\n'),
    );
    await vscode.window.showTextDocument(uri);
    await whenFound(uri, (found) => found.length > 0);
    assert.deepEqual(codes(uri), ['unknown-key']);
    assert(loaded().includes('dist/host/editor.js'));
    await vscode.workspace.fs.delete(uri);
  });
});
