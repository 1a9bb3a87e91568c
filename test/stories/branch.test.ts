import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { addDays, type Day } from '../../src/core/plan/day.ts';
import type { Bundle } from './little-editor.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const editor = join(root, 'test', 'stories', 'little-editor.ts');

/** The code of the editor around an editor of our own. */
async function bundled(folder: string): Promise<Bundle> {
  const outfile = join(folder, 'bundle.cjs');
  await build({
    stdin: {
      resolveDir: root,
      contents: `
import { Findings } from './src/editor/documents/findings.ts';
import { Library } from './src/editor/documents/library.ts';
import { Store } from './src/editor/documents/store.ts';
import { Diagnostics } from './src/editor/show/diagnostics.ts';
import { wordsFor } from './src/core/words/words.ts';
export * as editor from 'vscode';
export const start = () => {
  const log = { warn() {}, error() {} };
  const library = new Library(log, new Store(undefined, 'test', log));
  const words = wordsFor('en', '2026-11-23');
  return { library, diagnostics: new Diagnostics(library, new Findings(library), () => words) };
};`,
    },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    alias: { vscode: editor },
    logLevel: 'error',
  });
  return createRequire(import.meta.url)(outfile) as Bundle;
}

const many = 5000;
const open = 'open.meetup.yaml';
const file = (nth: number): string => `series-${String(nth).padStart(4, '0')}.meetup.yaml`;
/** Each on a day of its own: thousands on one day would be compared with each other. */
const textOf = (nth: number, years: number): string =>
  `series: { title: Series ${nth} }\nsessions:\n  - date: ${addDays('2027-01-01' as Day, nth % 300).replace('2027', String(2027 + Math.floor(nth / 300) + years))}\n    host: nobody\n`;

describe('a branch that is switched in a folder of five thousand files', function () {
  this.timeout(600_000);
  let folder = '';
  let code: Bundle;
  let started: ReturnType<Bundle['start']>;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'meetup-branch-'));
    code = await bundled(folder);
    const { files } = code.editor;
    files.set('people.meetup.yaml', { text: 'people:\n  ken: { name: Ken }\n', mtime: 1 });
    files.set(open, { text: `${textOf(0, 0)}    title: Open\n`, mtime: 1 });
    for (let nth = 1; nth <= many; nth++) files.set(file(nth), { text: textOf(nth, 0), mtime: 1 });
    started = code.start();
    code.editor.openFile(open);
    await started.library.settled();
    await started.diagnostics.settled();
  });

  after(async () => {
    started.library.dispose();
    started.diagnostics.dispose();
    await rm(folder, { recursive: true, force: true });
  });

  it('has read every file at a glance and in full, and not once more for what there is to notice in it', () => {
    const { reads } = code.editor;
    assert.equal(Math.max(...reads.values()), 2);
    assert.equal(reads.has(open), false, 'what is open says itself what it says');
  });

  it('is taken in file by file, each read once, and the file being edited comes first', async () => {
    const { between, files, openFile, reads, shown, workspace, write } = code.editor;
    const document = workspace.textDocuments[0] ?? openFile(open);
    reads.clear();
    shown.length = 0;
    let most = 0;
    let known = new Map<string, object>();
    const sheets = (): Map<string, object> =>
      new Map(
        started.library.shelves.flatMap((shelf) =>
          started.library.booksOf(shelf).map(({ file, sheet }): [string, object] => [file, sheet]),
        ),
      );
    known = sheets();
    const answered: number[] = [];
    let asked = 0;
    between.call = () => {
      asked++;
      if (asked % 500 !== 0) return;
      const now = sheets();
      const fresh = [...now].filter(([file, sheet]) => known.get(file) !== sheet).length;
      most = Math.max(most, fresh);
      known = now;
      // Somebody types meanwhile: what there is to notice is there before the key is up again.
      const before = shown.length;
      document.type(document.getText().length - 1, 'x');
      answered.push(shown.slice(before).findIndex(({ file }) => file === open));
    };
    for (let nth = 1; nth <= many; nth++) write(file(nth), textOf(nth, 50));
    await started.library.settled();
    await started.diagnostics.settled();
    between.call = () => undefined;
    const changed = [...reads].filter(([file]) => file.startsWith('series'));
    assert.deepEqual([changed.length, new Set(changed.map(([, times]) => times))], [many, new Set([1])]);
    assert.ok(reads.size <= many + 1, 'of what did not change only the names are looked at again');
    assert.ok(most <= 510, `${most} files were taken in between 500 reads`);
    assert.ok(answered.length >= Math.floor(many / 500) - 1);
    assert.deepEqual([...new Set(answered)], [0], 'the file being edited comes first');
    const { circle } = started.library.shelves[0] ?? assert.fail('there is a shelf');
    assert.equal(circle.from('2077-01-01' as Day).length, many);
    assert.equal(files.size, many + 2);
  });
});
