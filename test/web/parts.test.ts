import * as vscode from 'vscode';
import { assert, atWork, whenShown } from '../editor/world.ts';

/** What of the extension the editor has asked its server for; some of it is out of reach from now on. */
async function asked({ outOfReach = [] }: { outOfReach?: readonly string[] } = {}): Promise<readonly string[]> {
  const { extensionUri } = vscode.extensions.getExtension('meetup-planner.meetup-planner') ?? {};
  assert(extensionUri, 'the extension is installed');
  const place = vscode.Uri.joinPath(extensionUri, '..', 'asked').toString();
  const answer = await fetch(place, { method: 'POST', body: JSON.stringify(outOfReach.map(file)) });
  return (await answer.json()) as readonly string[];
}
const file = (part: string): string => `dist/host/${part}.js`;
const times = (all: readonly string[], part: string): number => all.filter((one) => one === file(part)).length;

describe('a part of the extension in the web host', () => {
  before(atWork);

  it('is there before the first findings, and no more than that takes', async () => {
    const all = await asked();
    for (const part of ['web', 'editor', 'reading', 'parser', 'findings', 'features'])
      assert(times(all, part) === 1, `${part} was fetched once, among ${all.join()}`);
    for (const part of ['ideas-and-topics', 'calendar-and-read-calendar', 'rule-pages', 'show-report'])
      assert(times(all, part) === 0, `${part} was not fetched yet, among ${all.join()}`);
  });

  it('is fetched when somebody first needs it', async () => {
    const page = vscode.Uri.from({ scheme: 'meetup-rule', path: '/goal-unworked.md' });
    const text = (await vscode.workspace.openTextDocument(page)).getText();
    assert(text.includes('goal:'), `${text} has its example`);
    assert(times(await asked(), 'rule-pages') === 1, 'its page brought the pages of rules');
  });

  it('fails the command that needs it while it is out of reach, and no later one', async () => {
    await asked({ outOfReach: ['show-report'] });
    await vscode.commands.executeCommand('meetup.showReport');
    assert(times(await asked({ outOfReach: ['show-report'] }), 'show-report') === 1, 'it was asked for');
    assert(!vscode.workspace.textDocuments.some(({ uri }) => uri.scheme === 'meetup-page'), 'nothing is shown');
    await asked();
    await vscode.commands.executeCommand('meetup.showReport');
    const ja = vscode.env.language.startsWith('ja');
    await vscode.window.tabGroups.close(await whenShown(ja ? '生まれたもの' : 'What came of it'));
    assert(times(await asked(), 'show-report') === 2, 'it was asked for again');
  });
});
