import * as vscode from 'vscode';
import { Memory } from './memory.ts';
import { assert, atWork, codes, Draft, extension, type Seen, tree, whenFound } from './world.ts';

const root = vscode.Uri.parse('meetup-memory:/team');
const at = (path: string): vscode.Uri => vscode.Uri.joinPath(root, path);
const shared = 'people:\n  aoi: { name: Aoi Mori }\n';
const series = 'series: { title: Far Away }\nsessions:\n  - date: 2027-02-04\n    host: aoi\n    cohosts: [nobody]\n';

/** A folder that is on no disk, of a file system that cannot be searched: everything works as on a disk. */
export function virtualStories(): void {
  describe('a folder of a file system that an extension brings', () => {
    const memory = new Memory();
    let provider: vscode.Disposable;

    before(async function () {
      this.timeout(90_000);
      await atWork();
      memory.put(at('shared.meetup.yaml'), shared);
      memory.put(at('plans/2027/far-away.meetup.yaml'), series);
      provider = vscode.workspace.registerFileSystemProvider('meetup-memory', memory, { isCaseSensitive: true });
      await folders(vscode.workspace.workspaceFolders?.length ?? 0, 0, { uri: root, name: 'far' });
      await whenShown(/Far Away/);
    });

    after(async function () {
      this.timeout(90_000);
      await folders((vscode.workspace.workspaceFolders?.length ?? 1) - 1, 1);
      await (await extension()).settled();
      provider.dispose();
    });

    it('is listed, and names are known from file to file', async () => {
      const uri = at('plans/2027/far-away.meetup.yaml');
      await whenFound(uri, (found) => found.includes('unknown-person'));
      assert(codes(uri).filter((code) => code === 'unknown-person').length === 1, 'Aoi is known, nobody is not');
    }).timeout(90_000);

    it('is edited and saved as a file of the disk', async () => {
      const uri = at('plans/2027/far-away.meetup.yaml');
      const draft = await Draft.of(uri);
      await draft.replace('    cohosts: [nobody]\n', '');
      await whenFound(uri, (found) => !found.includes('unknown-person'));
      assert(await draft.document.save(), 'it is saved');
      assert(memory.text(uri) === series.replace('    cohosts: [nobody]\n', ''), 'what was typed stands in the file');
      await draft.close();
    }).timeout(90_000);

    it('is followed when somebody else writes or deletes a file', async () => {
      const other = at('other.meetup.yaml');
      memory.put(other, series.replace('Far Away', 'From Elsewhere'));
      await whenShown(/From Elsewhere/);
      memory.delete(other);
      await whenShown(/From Elsewhere/, false);
    }).timeout(90_000);
  });
}

/** Changes the folders of the workspace, and waits until the editor has said so. */
async function folders(
  from: number,
  removed: number,
  ...added: readonly { readonly uri: vscode.Uri; readonly name: string }[]
): Promise<void> {
  const changed = new Promise<void>((resolve) => {
    const subscription = vscode.workspace.onDidChangeWorkspaceFolders(() => {
      subscription.dispose();
      resolve();
    });
  });
  assert(vscode.workspace.updateWorkspaceFolders(from, removed, ...added), 'the folders can be changed');
  await changed;
}

/** Resolves when a row of the tree says so, or when none does any more. */
async function whenShown(text: RegExp, wanted = true): Promise<void> {
  const { tree: shown } = await atWork();
  const says = (rows: readonly Seen[]): boolean =>
    rows.some(({ label, description, inside }) => text.test(`${label} ${description}`) || says(inside));
  for (;;) {
    const changed = new Promise<void>((resolve) => {
      const subscription = shown.onDidChangeTreeData(() => {
        subscription.dispose();
        resolve();
      });
    });
    if (says(await tree()) === wanted) return;
    await changed;
  }
}
