import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { atWork, example, findings } from './world.ts';

describe('commands', () => {
  before(atWork);

  it('every command of the palette is there', async () => {
    const known = new Set(await vscode.commands.getCommands(true));
    const extension = vscode.extensions.getExtension('meetup-planner.meetup-planner');
    const offered: { command: string }[] = extension?.packageJSON.contributes.commands;
    assert(offered.length >= 5);
    for (const { command } of offered) assert(known.has(command), `${command} is there`);
  });

  it('checking the folder counts what is listed', async () => {
    const facts = await vscode.commands.executeCommand<{ files: number; items: number }>('meetup.checkFolder');
    const uris = await vscode.workspace.findFiles('**/*.meetup.yaml');
    const listed = uris.flatMap((uri) => findings(uri)).filter(({ severity }) => severity < 3);
    // A file too many is one that somebody has left open: which one is what one wants to know then.
    const open = vscode.workspace.textDocuments.map(({ uri }) => uri.toString());
    const counted = { files: uris.length, items: listed.length };
    assert.deepEqual(facts, counted, `${JSON.stringify({ facts, counted, open })}`);
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  it('the goal offers its way to topics above the line, once there are two teams', async () => {
    const lenses = async (file: string) => {
      const uri = example('en', file);
      await vscode.workspace.openTextDocument(uri);
      return vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 5);
    };
    const ways = (await lenses('sales-ops.meetup.yaml')).map(({ command, range }) => [
      command?.command,
      range.start.line,
    ]);
    assert.deepEqual(
      ways.filter(([command]) => command === 'meetup.goalToTopics'),
      [['meetup.goalToTopics', 3]],
    );
    assert.deepEqual(await lenses('shared.meetup.yaml'), []);
  });

  it('the planner opens beside its file, once', async () => {
    const uri = example('en', 'sales-dev.meetup.yaml');
    await vscode.window.showTextDocument(uri);
    for (let times = 0; times < 2; times++) await vscode.commands.executeCommand('meetup.openPlanner', uri);
    await whenPlanners(1);
    assert.equal(planners()[0]?.group.viewColumn, vscode.ViewColumn.Two);
    await vscode.window.tabGroups.close(planners());
    await whenPlanners(0);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });
});

const planners = (): readonly vscode.Tab[] =>
  vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.includes('meetup.planner'));

function whenPlanners(count: number): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (planners().length !== count) return;
      subscription.dispose();
      resolve();
    };
    const subscription = vscode.window.tabGroups.onDidChangeTabs(look);
    look();
  });
}
