import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { Circle } from '../../src/core/circle/circle.ts';
import { open } from '../../src/core/examine.ts';
import type { Day } from '../../src/core/plan/day.ts';
import { wordsFor } from '../../src/core/words/words.ts';
import { Library, type LibraryChange } from '../../src/editor/documents/library.ts';
import { Store } from '../../src/editor/documents/store.ts';
import { Tree } from '../../src/editor/show/tree.ts';
import { atWork, example, extension, findings, whenFound } from './world.ts';

const count = 130;
const folder = example('en', 'many');
const place = vscode.Uri.joinPath(folder, '.storage');
const fileAt = (nth: number): vscode.Uri => vscode.Uri.joinPath(folder, `series-${nth}.meetup.yaml`);
const textOf = (nth: number, date = '2026-12-01'): string =>
  `series: { title: Series ${nth} }\npeople:\n  host-${nth}: { name: Host ${nth} }\nsessions:\n  - date: ${date}\n    host: host-${nth}\n    participants: [host-${nth}]\n`;
const write = (uri: vscode.Uri, text: string): Thenable<void> =>
  vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));

/** Resolves when the extension knows of no file in a folder any more. */
async function whenGone(uri: vscode.Uri): Promise<void> {
  const { tree } = await atWork();
  const shown = async (): Promise<boolean> => {
    const groups = await tree.getChildren();
    const rows = await Promise.all(groups.map((group) => tree.getChildren(group)));
    return rows.flat().some(({ id }) => id.includes(uri.path));
  };
  while (await shown())
    await new Promise<void>((resolve) => {
      const subscription = tree.onDidChangeTreeData(() => {
        subscription.dispose();
        resolve();
      });
    });
}

/** What is known of this folder: a document that another test has left behind is closed by the editor when it likes. */
const here = (known: ReadonlyMap<string, unknown>): Map<string, unknown> =>
  new Map([...known].filter(([uri]) => uri.startsWith(`${folder}/`)).sort());

/** What a library that starts now knows when it has read everything. */
const startedWith = async (store: Store): Promise<Map<string, unknown>> => (await started(store)).known;

/** The same, and how often it has read a file for that. */
async function started(store: Store): Promise<{ known: Map<string, unknown>; reads: number }> {
  const log = vscode.window.createOutputChannel('Test', { log: true });
  const library = new Library(log, store);
  try {
    await library.settled();
    const known = new Map<string, unknown>(
      library.shelves.flatMap((shelf) =>
        library.booksOf(shelf).map(({ uri, file, sheet }) => [`${uri}`, { sheet, together: shelf.circle.of(file) }]),
      ),
    );
    return { known, reads: library.disk.reads };
  } finally {
    library.dispose();
    log.dispose();
  }
}

describe('a folder of many files', () => {
  const log = vscode.window.createOutputChannel('Test', { log: true });
  const kept = (): Store => new Store(place, 'test', log);
  const partOf = async (part: 'glances' | 'sheets'): Promise<vscode.Uri> => {
    const names = (await vscode.workspace.fs.readDirectory(place)).map(([name]) => name);
    return vscode.Uri.joinPath(place, names.find((name) => name.startsWith(part)) ?? '');
  };

  before(async function () {
    this.timeout(120_000);
    for (let nth = 0; nth < count; nth++) await write(fileAt(nth), textOf(nth));
    await (await extension()).settled();
  });

  after(async function () {
    this.timeout(120_000);
    await vscode.workspace.fs.delete(folder, { recursive: true });
    // The watcher tells of every file, one after the other; the tree is whole again when the last is gone.
    await whenGone(folder);
    log.dispose();
  });

  it('is kept for the next start', async () => {
    const { known: first, reads } = await started(kept());
    assert(first.size > count);
    assert(reads <= 2 * first.size, `a glance at each file and one look: ${reads} reads of ${first.size} files`);
    for (const part of ['glances', 'sheets'] as const)
      assert((await vscode.workspace.fs.stat(await partOf(part))).size > 1000, part);
  });

  it('reads at the next start as if nothing had been kept, whatever happened in between', async () => {
    await write(fileAt(3), textOf(3, '2027-01-12'));
    await write(fileAt(count), textOf(count));
    await vscode.workspace.fs.delete(fileAt(5));
    await vscode.workspace.fs.rename(fileAt(6), vscode.Uri.joinPath(folder, 'renamed.meetup.yaml'));
    const { known: warm, reads } = await started(kept());
    const cold = await startedWith(new Store(undefined, 'test', log));
    // The other folder is too small to be kept, and a few files are new, changed, renamed or open in the editor.
    assert(reads < count / 4, `read ${reads} of ${warm.size} files`);
    assert.deepEqual(here(warm), here(cold));
    assert.equal(here(cold).size, count, 'one is new, one is gone');
    assert.equal(warm.has(`${fileAt(5)}`), false);
    assert.match(JSON.stringify(warm.get(`${fileAt(3)}`)), /2027-01-12/);
  });

  it('lists at the next start what was there last time, and then what has changed', async () => {
    await startedWith(kept());
    await write(fileAt(4), textOf(4, '2027-02-09'));
    const library = new Library(log, kept());
    const dates: (string | undefined)[] = [];
    library.onDidChange(() => dates.push(library.bookOf(fileAt(4))?.sheet.sessions[0]?.date));
    await library.settled();
    library.dispose();
    // The other folder tells of itself before this one is there.
    const told = dates.filter((date, nth) => date !== undefined && date !== dates[nth - 1]);
    assert.deepEqual(told, ['2026-12-01', '2027-02-09']);
  });

  for (const [damage, part, damaged] of [
    ['cut off before the last glance', 'glances', (text) => text.slice(0, text.length / 2)],
    ['cut off behind the glances', 'sheets', (text) => text.slice(0, -200)],
    ['not an archive', 'glances', () => '[]'],
    ['of another build', 'glances', (text) => text.replace('"build":"test"', '"build":"older"')],
    ['of two writings', 'sheets', (text) => text.replace('"of":', '"of":1')],
  ] as const satisfies readonly (readonly [string, 'glances' | 'sheets', (text: string) => string])[])
    it(`reads again what it cannot take from an archive that is ${damage}`, async () => {
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(await partOf(part)));
      assert.notEqual(damaged(text), text);
      await write(await partOf(part), damaged(text));
      const cold = await startedWith(new Store(undefined, 'test', log));
      assert.deepEqual(here(await startedWith(kept())), here(cold));
    });

  it('finds a host who is nobody in any of them', async () => {
    await write(fileAt(9), textOf(9).replace('host: host-9', 'host: hots-9'));
    await whenFound(fileAt(9), (codes) => codes.includes('unknown-person'));
    assert(findings(fileAt(9)).some(({ message }) => message.includes('hots-9')));
  });
});

describe('the tree of a folder of very many series', () => {
  const series = 450;
  const circle = new Circle('2026-11-23' as Day, 'UTC');
  const books = Array.from({ length: series }, (_, nth) => {
    const file = `series-${String(nth).padStart(4, '0')}.meetup.yaml`;
    const { sheet } = open(`${textOf(nth)}    hints: [{ from: host-${nth}, said: Ask first }]\n`, file);
    circle.put(sheet);
    return { uri: vscode.Uri.joinPath(folder, file), file, sheet };
  });
  const library = {
    shelves: [{ key: 'many', folder: undefined, circle }],
    booksOf: () => books,
    bookIn: (_: unknown, file: string) => books.find((book) => book.file === file),
    seen: async () => undefined,
    onDidChange: new vscode.EventEmitter<LibraryChange>().event,
  } as unknown as Library;
  const shown = new Tree(library, () => wordsFor('en', '2026-11-23' as Day));
  after(() => shown.dispose());

  it('shows the first rows of each root, and the next ones when somebody asks', async () => {
    const roots = await shown.getChildren();
    assert.deepEqual(
      roots.map(({ id }) => id),
      ['group:next', 'group:hints', 'group:series', 'group:people'],
    );
    for (const root of roots) {
      assert(root.kind === 'group');
      const rows = async (): Promise<readonly string[]> => (await shown.getChildren(root)).map(({ kind }) => kind);
      const counts = [];
      for (let times = 0; times < 3; times++) {
        const kinds = await rows();
        counts.push([kinds.filter((kind) => kind !== 'more').length, kinds.at(-1) === 'more']);
        shown.more(root.group);
      }
      assert.deepEqual(counts, [
        [200, true],
        [400, true],
        [series, false],
      ]);
    }
  });

  it('says of a row that leads to more how many are shown', async () => {
    const more = shown.getTreeItem({ kind: 'more', id: 'more:series', group: 'series', shown: 200 });
    assert.equal(`${more.label} ${more.description}`, 'Show more 200 so far');
    assert.deepEqual(more.command?.arguments, ['series']);
  });
});
