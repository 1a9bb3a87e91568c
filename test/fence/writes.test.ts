import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);
const sources: ReadonlyMap<string, string> = new Map(
  readdirSync(new URL('src/', root), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .map((file) => [file, readFileSync(new URL(file, root), 'utf8')]),
);
const speakingOf = (words: RegExp): readonly string[] =>
  [...sources].flatMap(([file, text]) => (words.test(text) ? [file] : [])).sort();

describe('nothing is written over or deleted unasked', () => {
  it('in the editor only one place writes files, and it is used by what asks where to and by what is our own', () => {
    const writing =
      /\bfs\b[\s\S]{0,40}?\.(?:writeFile|rename|delete|copy|createDirectory)\(|\.(?:deleteFile|renameFile)\(/;
    assert.deepEqual(
      speakingOf(writing).filter((file) => !file.startsWith('src/cli/')),
      ['src/editor/documents/write-whole.ts'],
    );
    const using = speakingOf(/from '[^']*\/write-whole\.ts'/);
    const asking = using.filter((file) => /showSaveDialog\(/.test(sources.get(file) ?? ''));
    assert.deepEqual(asking, ['src/editor/commands/save-run-sheet.ts', 'src/editor/commands/save.ts']);
    // The archive of a workspace and the example company lie in folders the editor gives to this extension alone.
    assert.deepEqual(
      using.filter((file) => !asking.includes(file)),
      ['src/editor/commands/open-sample.ts', 'src/editor/documents/write-archive.ts'],
    );
  });

  it('a new meetup file takes the name of no other', () => {
    const making = speakingOf(/\.createFile\(/);
    assert.deepEqual(making, ['src/editor/documents/apply.ts']);
    for (const [call] of (sources.get(making[0] ?? '') ?? '').matchAll(/createFile\([^;]*;/g))
      assert.doesNotMatch(call, /overwrite: true|ignoreIfExists: true/);
  });

  it('in the terminal only one place writes, for a command that fixes and for one that is told a name', () => {
    const writing =
      /\b(?:write|writeFile|appendFile|rename|rm|rmdir|unlink|copyFile|cp|mkdir|truncate|chmod)Sync\(|fs\/promises/;
    assert.deepEqual(speakingOf(writing), ['src/cli/write.ts']);
    assert.deepEqual(speakingOf(/\{ writeWhole \} from '\.\/write\.ts'/), ['src/cli/fix.ts', 'src/cli/ics.ts']);
  });
});
