import * as vscode from 'vscode';
import { assert, atWork, codes, example, tree } from '../editor/world.ts';

describe('the extension in the web host', () => {
  before(atWork);

  it('notices what there is to notice in a file nobody has opened', () => {
    const found = codes(example('en', 'sales-ops.meetup.yaml'));
    assert(found.includes('goal-unworked'), `${found.join()} holds goal-unworked`);
  });

  it('shows the tree of what comes and what waits', async () => {
    const roots = await tree();
    assert(roots.length >= 4, `${roots.map(({ label }) => label).join()} are the groups`);
    for (const { label, inside } of roots) assert(inside.length > 0, `${label} holds something`);
  });

  it('offers its commands', async () => {
    const commands = await vscode.commands.getCommands(true);
    assert(commands.includes('meetup.checkFolder'), 'the folder can be checked');
  });
});
