import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { atWork, Draft, example } from './world.ts';

const text = `series: { title: Apart }

# new here
teams:
  night-shift: { name: Night shift } # since May
people:
  zoe: { team: night-shift }
`;

describe('teams and people of a series', () => {
  before(atWork);

  it('move with their comments to the file everybody shares', async () => {
    const draft = await Draft.fresh('en', 'apart.meetup.yaml', text);
    await atWork();
    const shared = await vscode.workspace.openTextDocument(example('en', 'shared.meetup.yaml'));
    const before = shared.getText();
    const at = (word: string): vscode.Range => {
      const position = draft.document.positionAt(draft.text.indexOf(word));
      return new vscode.Range(position, position);
    };
    const offered = async (word: string): Promise<readonly vscode.CodeAction[]> => {
      const found = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        draft.uri,
        at(word),
        vscode.CodeActionKind.RefactorExtract.value,
        10,
      );
      return found.filter(({ title }) => title.includes('shared.meetup.yaml'));
    };
    assert.equal((await offered('Apart')).length, 0, 'only where they stand');
    const [action] = await offered('zoe');
    assert(action?.edit, 'moving is offered');
    assert(await vscode.workspace.applyEdit(action.edit));
    await atWork();
    assert.equal(draft.text, 'series: { title: Apart }\n');
    assert.match(shared.getText(), /^ {2}night-shift: \{ name: Night shift \} # since May$/m);
    assert.match(shared.getText(), /^ {2}zoe: \{ team: night-shift \}$/m);
    await vscode.window.showTextDocument(shared);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    assert.equal(shared.getText(), before);
    await draft.remove();
  });
});
