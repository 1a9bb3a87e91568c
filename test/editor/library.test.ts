import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { open } from '../../src/core/circle/open.ts';
import { skim } from '../../src/core/circle/skim.ts';
import { Library } from '../../src/editor/documents/library.ts';
import { type Book, ShelfState } from '../../src/editor/documents/shelf.ts';
import { Store } from '../../src/editor/documents/store.ts';
import { atWork, Draft, example } from './world.ts';

describe('what the editor tells of an edit', () => {
  const log = vscode.window.createOutputChannel('Test', { log: true });
  let library: Library;
  let draft: Draft;

  before(async () => {
    await atWork();
    library = new Library(log, new Store(undefined, 'test', log));
    await library.settled();
  });
  beforeEach(async () => {
    draft = await Draft.of(example('en', 'sales-dev.meetup.yaml'));
    library.reading(draft.document);
  });
  afterEach(() => draft.close());
  after(() => {
    library.dispose();
    log.dispose();
  });

  /** The text as the library put it together from edits, next to the text the editor has. */
  const same = (): void => assert.equal(library.reading(draft.document).reading.text, draft.text);
  const edit = async (...edits: readonly (readonly [from: number, to: number, text: string])[]): Promise<void> => {
    const all = new vscode.WorkspaceEdit();
    const at = (offset: number): vscode.Position => draft.document.positionAt(offset);
    for (const [from, to, text] of edits) all.replace(draft.uri, new vscode.Range(at(from), at(to)), text);
    assert(await vscode.workspace.applyEdit(all));
  };

  it('in several places at once is put together in the right order', async () => {
    const { length } = draft.text;
    await edit([10, 12, 'a much longer text'], [200, 240, ''], [length - 30, length - 30, '\n# one more line\n']);
    same();
    await draft.undo();
    same();
  });

  it('of every kind leaves the library with the text of the editor', async () => {
    await edit([0, 0, '# first\n']);
    same();
    await edit([40, 400, '\n<<<<<<< a\n']);
    same();
    await edit([30, 30, '"']);
    same();
    await edit([0, draft.text.length, 'series: { title: New }\n']);
    same();
  });

  it('with other line ends is read anew', async () => {
    const editor = await vscode.window.showTextDocument(draft.document);
    await editor.edit((builder) => builder.setEndOfLine(vscode.EndOfLine.CRLF));
    same();
    await edit([50, 52, 'x']);
    same();
  });
});

describe('a text that is no file, under the name of one', () => {
  it('stands in no list while somebody looks at it', async () => {
    const log = vscode.window.createOutputChannel('Test', { log: true });
    const library = new Library(log, new Store(undefined, 'test', log));
    // As an older version is shown, or one side of a conflict.
    const shown = vscode.workspace.registerTextDocumentContentProvider('meetup-older', {
      provideTextDocumentContent: () => 'series: { title: Older }\n',
    });
    try {
      await library.settled();
      const { uri } = await vscode.workspace.openTextDocument(vscode.Uri.parse('meetup-older:/older.meetup.yaml'));
      await library.settled();
      assert.equal(library.shelfOf(uri), undefined);
      assert.equal(library.shelves.length, vscode.workspace.workspaceFolders?.length);
    } finally {
      shown.dispose();
      library.dispose();
      log.dispose();
    }
  });
});

describe('a shelf whose books are taken in behind a glance at each', () => {
  const text = 'sessions:\n  - { date: 2026-12-01, host: aki, participants: [ben] }\n';
  const uriOf = (file: string): vscode.Uri => vscode.Uri.parse(`untitled:/${file}`);
  const glanced = (file: string): Book => ({ uri: uriOf(file), file, sheet: skim(text, file), glance: true });
  const whole = (file: string): Book => ({ uri: uriOf(file), file, sheet: open(text, file).sheet });
  const names = ['a', 'b', 'c'].map((name) => `${name}.meetup.yaml`) as [string, string, string];
  const [a, b, c] = names;
  let shelf: ShelfState;
  const known = (): unknown => names.map((file) => shelf.circle.of(file).map(({ participants }) => participants));

  beforeEach(() => {
    shelf = new ShelfState('here', undefined, { of: () => ({ holidays: [], taken: [] }) });
    for (const file of names) shelf.put(glanced(file));
  });

  const cases: readonly (readonly [string, () => void, unknown])[] = [
    ['nothing happens', () => undefined, [[['ben']], [['ben']], [[]]]],
    ['another day begins', () => shelf.reopen(), [[['ben']], [['ben']], [[]]]],
    ['somebody opens another file', () => shelf.put(whole(c)), [[['ben']], [['ben']], [['ben']]]],
    ['one of them is deleted', () => shelf.remove(whole(a)), [[], [['ben']], [[]]]],
  ];
  for (const [meanwhile, happens, expected] of cases)
    it(`knows all that was taken in where ${meanwhile} meanwhile`, async () => {
      const unread = await shelf.renew(async (put) => {
        put(whole(a));
        happens();
        assert.deepEqual(shelf.circle.of(b)[0]?.participants, [], 'until all are in, what was known before answers');
        put(whole(b));
        return [c];
      });
      assert.deepEqual(unread, [c]);
      assert.deepEqual(known(), expected);
    });
});
