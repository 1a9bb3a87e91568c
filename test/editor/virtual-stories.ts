import * as vscode from 'vscode';
import { answering } from './answers.ts';
import { Memory } from './memory.ts';
import { assert, atWork, codes, Draft, example, extension, type Seen, tree, whenFound } from './world.ts';

const root = vscode.Uri.parse('meetup-memory:/team');
const at = (path: string): vscode.Uri => vscode.Uri.joinPath(root, path);
const shared = 'people:\n  aoi: { name: Aoi Mori }\n';
const begun = 'series: { titel: Start, title: Begun }\nsessions:\n  - date: 2027-03-04\n    place: Room 1\n';
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

/** A folder on a server that only shows what it has: everything reads as ever, and whatever would write says why not. */
export function shownStories(): void {
  describe('a folder of a file system that nobody can write to', () => {
    const shown = vscode.Uri.parse('meetup-shown:/team');
    const uri = vscode.Uri.joinPath(shown, 'far-away.meetup.yaml');
    const memory = new Memory();
    let provider: vscode.Disposable;
    let draft: Draft;

    before(async function () {
      this.timeout(90_000);
      await atWork();
      memory.put(vscode.Uri.joinPath(shown, 'shared.meetup.yaml'), shared);
      memory.put(uri, series);
      provider = vscode.workspace.registerFileSystemProvider('meetup-shown', memory, { isReadonly: true });
      await folders(vscode.workspace.workspaceFolders?.length ?? 0, 0, { uri: shown, name: 'shown' });
      await whenShown(/Far Away/);
      draft = await Draft.of(uri);
    });

    after(async function () {
      this.timeout(90_000);
      await draft.close();
      await folders((vscode.workspace.workspaceFolders?.length ?? 1) - 1, 1);
      await (await extension()).settled();
      provider.dispose();
    });

    afterEach(() => {
      assert(!draft.document.isDirty && draft.text === series, 'the text stays as it is');
      assert(memory.text(uri) === series, 'the file stays as it is');
    });

    it('is judged with the names of all its files, and explained', async () => {
      await whenFound(uri, (found) => found.includes('unknown-person'));
      assert(codes(uri).filter((code) => code === 'unknown-person').length === 1, 'Aoi is known, nobody is not');
      const at = draft.document.positionAt(series.indexOf('aoi'));
      const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, at);
      const said = hover?.contents.map((one) => (typeof one === 'string' ? one : one.value)).join('');
      assert(said?.includes('Aoi Mori'), `the hover says who that is: ${said}`);
    }).timeout(90_000);

    it('takes no fix and no new name', async () => {
      await whenFound(uri, (found) => found.includes('unknown-person'));
      const range = new vscode.Range(0, 0, draft.document.lineCount, 0);
      const quick = vscode.CodeActionKind.QuickFix.value;
      const ask = ['vscode.executeCodeActionProvider', uri, range, quick, 20] as const;
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(...ask);
      assert(actions.length > 0 && actions.every(({ edit }) => !edit?.size), 'what is offered changes nothing');
      const at = draft.document.positionAt(series.indexOf('aoi'));
      const renamed = await vscode.commands
        .executeCommand<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', uri, at, 'aoi-two')
        .then(
          () => '',
          (error: unknown) => String(error),
        );
      assert(/far-away|shared/.test(renamed), `the refusal names the file: ${renamed}`);
    }).timeout(90_000);

    it('says why a command writes nothing', async () => {
      const window = vscode.window as unknown as { showWarningMessage: unknown };
      const own = window.showWarningMessage;
      const warnings: string[] = [];
      window.showWarningMessage = async (text: string) => void warnings.push(text);
      try {
        await answering([0, 0], 'meetup.scheduleNext', uri);
      } finally {
        window.showWarningMessage = own;
      }
      assert(warnings.length === 1 && warnings[0]?.includes('far-away.meetup.yaml'), `it says so: ${warnings}`);
    }).timeout(90_000);
  });
}

/** A series somebody begins to type before it has a file. */
export function untitledStories(): void {
  describe('a series that was never saved', () => {
    let draft: Draft;
    before(async () => {
      await atWork();
      draft = await Draft.of(example('en', 'begun.meetup.yaml').with({ scheme: 'untitled' }));
    });
    after(() => draft.close());

    it('is judged, explained and listed as any other', async () => {
      const edit = new vscode.WorkspaceEdit();
      edit.insert(draft.uri, new vscode.Position(0, 0), begun);
      assert(await vscode.workspace.applyEdit(edit), 'it can be typed into');
      await whenFound(draft.uri, (found) => found.includes('unknown-key'));
      await whenShown(/Begun/);
      const at = draft.document.positionAt(draft.text.indexOf('place'));
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', draft.uri, at);
      assert(hovers.length > 0, 'a key is explained');
    }).timeout(90_000);

    it('takes a command as one edit of the text, and one undo', async () => {
      const { told } = await answering([0, 0], 'meetup.scheduleNext', draft.uri);
      assert(told.length === 1, 'it says what was done');
      const dates = draft.text.match(/date: \d{4}-\d{2}-\d{2}/g) ?? [];
      assert(dates.length === 2 && draft.document.isUntitled, draft.text);
      await draft.undo();
      assert(draft.text === begun, draft.text);
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
