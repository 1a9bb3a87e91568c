import * as vscode from 'vscode';
import type { Act } from '../../src/core/planner/acts/act.ts';
import { Page } from './page.ts';
import { assert, atWork, Draft, example, extension } from './world.ts';

const text = `series: { title: A } # mine
topics:
  x: { title: "What X is" }
sessions:
  - date: 2026-12-17
    agenda:
      - 10m one # first
      - 20m two
      - 30m three

  - date: 2027-01-21 # later
`;
const session = ['sessions', 0];
const block = [...session, 'agenda', 0];
const move: Act = { act: 'moveBlock', session: 0, block: 0, before: null };
const moved = text
  .replace('      - 10m one # first\n', '')
  .replace('- 30m three\n', '- 30m three\n      - 10m one # first\n');

/** What is done, and how the text reads afterwards. */
const acts: readonly (readonly [Act, string])[] = [
  [move, moved],
  [{ act: 'set', path: [...block, 'minutes'], saw: 10, value: 15 }, text.replace('10m one', '15m one')],
  [{ act: 'set', path: [...block, 'what'], saw: 'one', value: 'はじめ' }, text.replace('10m one', '10m はじめ')],
  [
    { act: 'set', path: [...session, 'host'], saw: null, value: 'mio' },
    text.replace('2026-12-17\n', '2026-12-17\n    host: mio\n'),
  ],
  [
    { act: 'addBlock', session: 0, before: 1, minutes: 5, what: 'more' },
    text.replace('      - 20m two', '      - 5m more\n      - 20m two'),
  ],
  [{ act: 'remove', path: [...session, 'agenda', 1], saw: 'two' }, text.replace('      - 20m two\n', '')],
  [
    { act: 'join', session: 1, list: 'topics', id: 'x' },
    text.replace('2027-01-21 # later\n', '2027-01-21 # later\n    topics: [x]\n'),
  ],
];

const textOn = async (uri: vscode.Uri): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));

/** Resolves when so many editors show a document. */
function untilEditors(document: vscode.TextDocument, count: number): Promise<void> {
  return new Promise((resolve) => {
    const look = (editors: readonly vscode.TextEditor[]): void => {
      if (editors.filter((one) => one.document === document).length !== count) return;
      subscription.dispose();
      resolve();
    };
    const subscription = vscode.window.onDidChangeVisibleTextEditors(look);
    look(vscode.window.visibleTextEditors);
  });
}

/** What a planner does with its document in the editor. The same in every host. */
export function plannerStories(): void {
  // The first page of a webview takes its time on a busy machine; the stories share one.
  describe('a planner', function () {
    this.timeout(90_000);
    let draft: Draft;
    let page: Page;
    before(async () => {
      await atWork();
      draft = await Draft.fresh('en', 'planned.meetup.yaml', text);
      await (await extension()).settled();
      page = await Page.of(draft.uri);
    });
    afterEach(async () => {
      await draft.focus();
      await vscode.commands.executeCommand('workbench.action.files.revert');
      assert(draft.text === text, draft.text);
      await page.settle();
    });
    after(async () => {
      page.close();
      await draft.remove();
    });

    it('writes each act as one edit of its own place, saves nothing, and one undo gives back every byte', async () => {
      for (const [act, after] of acts) {
        const { done, said } = await page.act(act);
        assert(done && said !== '', `${act.act} is done and said: ${said}`);
        assert(draft.text === after, `${act.act} wrote its place and nothing else:\n${draft.text}`);
        assert(draft.document.isDirty && (await textOn(draft.uri)) === text, 'it is left to somebody to save');
        await draft.undo();
        assert(draft.text === text, `one undo takes ${act.act} back:\n${draft.text}`);
        await page.settle();
      }
    });

    it('shows what it has written, and leaves a file alone that it only shows', async () => {
      assert(!draft.document.isDirty, 'looking changes nothing');
      await page.act(move);
      const blocks = page.view.line?.coming[0]?.agenda?.blocks.map(({ what }) => what);
      assert(blocks?.join() === 'two,three,one', `${blocks} is the new order`);
    });

    it('does an act on an older page where it still can', async () => {
      const { version } = page;
      await draft.replace('sessions:\n', 'sessions:\n  - date: 2026-12-03\n');
      const answer = await page.act({ act: 'set', path: [...session, 'host'], saw: null, value: 'mio' }, version);
      assert(answer.done, answer.said);
      assert(draft.text.includes('  - date: 2026-12-17\n    host: mio\n'), 'the session that was meant has a host');
    });

    it('does an act while somebody types, and loses neither', async () => {
      const typed = new vscode.WorkspaceEdit();
      typed.insert(draft.uri, new vscode.Position(0, 0), '# typed meanwhile\n');
      const [answer] = await Promise.all([page.act(move), vscode.workspace.applyEdit(typed)]);
      assert(answer.done, answer.said);
      assert(draft.text === `# typed meanwhile\n${moved}`, draft.text);
    });

    it('writes nothing over what was typed in the meantime, and says so', async () => {
      const { version } = page;
      await draft.replace('title: A', 'title: B');
      const before = draft.text;
      const answer = await page.act({ act: 'set', path: ['series', 'title'], saw: 'A', value: 'C' }, version);
      assert(!answer.done && answer.said !== '', 'it is refused with a word');
      assert(draft.text === before, 'nothing was written');
      await page.until(({ view }) => view?.head.title.text === 'B');
    });

    it('does acts that arrive together one after the other', async () => {
      const [first, second] = await Promise.all([
        page.act({ act: 'set', path: [...session, 'host'], saw: null, value: 'mio' }),
        page.act({ act: 'join', session: 0, list: 'cohosts', id: 'ken' }),
      ]);
      assert(first.done && second.done, `${first.said} ${second.said}`);
      assert(draft.text.includes('    host: mio\n    cohosts: [ken]\n'), draft.text);
    });

    it('only shows a text with a conflict in it, and says why; what is sound stays visible', async () => {
      await draft.replace('sessions:\n', '<<<<<<< ours\nsessions:\n=======\nsessions:\n>>>>>>> theirs\n');
      await page.until(({ view }) => view?.locked !== undefined);
      assert(page.view.head.title.text === 'A', 'the series is still there to be read');
      const before = draft.text;
      const answer = await page.act({ act: 'set', path: ['series', 'title'], saw: 'A', value: 'C' });
      assert(!answer.done && draft.text === before, 'nothing is written into it');
    });

    it('lets the sound part be changed where another part cannot be read', async () => {
      await draft.replace('  - date: 2027-01-21 # later\n', '  - date: 2027-01-21\n    agenda: [10m one\n');
      await page.until(({ view }) => view?.state === 'broken');
      assert(page.view.trouble !== undefined, 'it says where and why');
      const before = draft.text;
      const [answer] = [await page.act({ act: 'set', path: ['series', 'title'], saw: 'A', value: 'C' })];
      assert(answer.done && draft.text === before.replace('title: A', 'title: C'), answer.said);
      const refused = await page.act({ act: 'set', path: ['sessions', 1, 'host'], saw: null, value: 'mio' });
      assert(!refused.done, 'the part that cannot be read is left alone');
    });

    it('stands beside the planner of another file, and each writes into its own', async () => {
      const uri = example('en', 'planned-too.meetup.yaml');
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text.replace('title: A', 'title: Z')));
      const other = await Draft.of(uri, vscode.ViewColumn.One);
      await (await extension()).settled();
      const second = await Page.of(uri);
      try {
        assert((await second.act(move)).done && other.text === moved.replace('title: A', 'title: Z'), other.text);
        assert(draft.text === text, 'the first file is left alone');
        assert(page.view.head.title.text === 'A' && second.view.head.title.text === 'Z', 'each shows its own');
      } finally {
        second.close();
        await other.remove();
      }
      // It was covered by the second, and says so itself once it has drawn its page again.
      page.panel.hear('ready');
      await page.settle();
      assert((await page.act(move)).done && draft.text === moved, 'the first one goes on with its own');
    });

    it('writes once into a text that is shown in two editors', async () => {
      await draft.focus();
      await vscode.commands.executeCommand('workbench.action.splitEditorDown');
      await untilEditors(draft.document, 2);
      assert((await page.act(move)).done && draft.text === moved, draft.text);
      await draft.undo();
      assert(draft.text === text, 'one undo takes it back in both');
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
      await untilEditors(draft.document, 1);
    });

    it('goes with its file to a new name', async () => {
      const target = example('en', 'renamed.meetup.yaml');
      const rename = new vscode.WorkspaceEdit();
      rename.renameFile(draft.uri, target);
      assert(await vscode.workspace.applyEdit(rename), 'the file gets another name');
      await page.until(({ uri, view }) => uri === target.toString() && view !== undefined);
      draft = await Draft.of(target, vscode.ViewColumn.One);
      const answer = await page.act(move);
      assert(answer.done && draft.text === moved, `${answer.said}\n${draft.text}`);
    });

    it('says that its file is gone, and is back with it', async () => {
      await vscode.workspace.fs.delete(draft.uri);
      await page.until(({ view }) => view === undefined || view.locked !== undefined);
      await vscode.workspace.fs.writeFile(draft.uri, new TextEncoder().encode(text));
      await page.until(({ view }) => view !== undefined && view.locked === undefined);
    });

    it('comes back after the window was loaded again, with the document it showed, and works', async () => {
      const planners = await (await atWork()).planners();
      page.close();
      const panel = vscode.window.createWebviewPanel('meetup.planner', 'A', vscode.ViewColumn.Beside);
      await planners.deserializeWebviewPanel(panel, { uri: draft.uri.toString() });
      const kept = planners.all.at(-1);
      assert(kept, 'there is a planner');
      page = await Page.at(kept);
      assert(page.view.head.title.text === 'A', 'it shows its file');
      assert((await page.act(move)).done && draft.text === moved, 'it writes into it');
    });

    it('does not come back for a document it does not know', async () => {
      const planners = await (await atWork()).planners();
      const count = planners.all.length;
      const panel = vscode.window.createWebviewPanel('meetup.planner', 'A', vscode.ViewColumn.Beside);
      const closed = new Promise<void>((resolve) => panel.onDidDispose(resolve));
      await planners.deserializeWebviewPanel(panel, { uri: 'file:///etc/passwd' });
      await closed;
      assert(planners.all.length === count, 'nothing was opened');
    });

    it('is the same one when it is opened again', async () => {
      const planners = await (await atWork()).planners();
      assert((await planners.open(draft.uri)) === page.panel, 'one file has one planner');
    });
  });
}

/**
 * The same for a file outside of every folder. The editor keeps its document for minutes after it was closed, and it
 * stands in every list as long: the last story of a window.
 */
export function sealedStories(): void {
  describe('outside of every folder', () => {
    it('a planner of a file that cannot be written to only shows it, and says why', async () => {
      const uri = vscode.Uri.parse('meetup-sealed:/sealed.meetup.yaml');
      const sealed = vscode.workspace.registerFileSystemProvider('meetup-sealed', new Sealed(text), {
        isReadonly: true,
      });
      const draft = await Draft.of(uri);
      const page = await Page.of(uri);
      try {
        await page.until(({ view }) => view?.locked !== undefined);
        assert(page.view.line?.coming.length === 2, 'it shows what there is');
        const answer = await page.act(move);
        assert(!answer.done && answer.said !== '' && draft.text === text, answer.said);
      } finally {
        page.close();
        await draft.close();
        sealed.dispose();
      }
    }).timeout(90_000);
  });
}

/** One file that nobody may change. */
class Sealed implements vscode.FileSystemProvider {
  readonly #bytes: Uint8Array;
  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;
  constructor(text: string) {
    this.#bytes = new TextEncoder().encode(text);
  }
  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }
  stat({ path }: vscode.Uri): vscode.FileStat {
    if (!path.endsWith('.yaml') && path !== '/') throw vscode.FileSystemError.FileNotFound(path);
    const type = path === '/' ? vscode.FileType.Directory : vscode.FileType.File;
    return { type, ctime: 0, mtime: 0, size: this.#bytes.length };
  }
  readDirectory(): [string, vscode.FileType][] {
    return [['sealed.meetup.yaml', vscode.FileType.File]];
  }
  readFile(): Uint8Array {
    return this.#bytes;
  }
  createDirectory = refuse;
  writeFile = refuse;
  delete = refuse;
  rename = refuse;
}

function refuse(): never {
  throw vscode.FileSystemError.NoPermissions();
}
