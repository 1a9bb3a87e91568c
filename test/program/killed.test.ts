import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { folderOf, removeFolders, root } from '../stories/terminal.ts';

const texts = ['old', 'new'].map((word) => `${`${word} line\n`.repeat(200_000)}end of ${word}\n`);

/** Writes a file again and again, the old text and the new one by turns, and tells after each time. */
const writer = `
import { writeWhole } from ${JSON.stringify(join(root, 'src/cli/write.ts'))};
import { readFileSync } from 'node:fs';
const [target, ...sources] = process.argv.slice(2);
const texts = sources.map((path) => readFileSync(path, 'utf8'));
for (let n = 0; ; n++) {
  writeWhole(target, target, texts[n % 2]);
  process.stdout.write('.');
}`;

describe('a program that is killed while it writes', () => {
  after(removeFolders);

  it('leaves the whole old file or the whole new one', async () => {
    const folder = folderOf({ 'old.txt': texts[0] ?? '', 'new.txt': texts[1] ?? '', 'feed.ics': texts[0] ?? '' });
    const program = join(folder, 'writer.mjs');
    await build({
      stdin: { contents: writer, resolveDir: root, loader: 'ts' },
      outfile: program,
      bundle: true,
      platform: 'node',
      format: 'esm',
      logLevel: 'warning',
    });
    const target = join(folder, 'feed.ics');
    const seen = new Set<string>();
    let written = 0;
    for (let kill = 0; kill < 24; kill++) {
      const child = spawn(process.execPath, [program, target, join(folder, 'old.txt'), join(folder, 'new.txt')], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      // After a few whole writes, and then at any moment of the next: each time after a little more of it.
      let dots = 0;
      child.stdout.on('data', (piece: Buffer) => {
        dots += piece.length;
        if (dots <= kill % 7) return;
        for (let spin = 0; spin < (kill % 10) * 40_000; spin++) Math.sqrt(spin);
        child.kill('SIGKILL');
      });
      await once(child, 'close');
      written += dots;
      const text = readFileSync(target, 'utf8');
      assert.ok(texts.includes(text), `${text.length} characters after kill ${kill}`);
      seen.add(text);
    }
    assert.ok(written >= 24);
    assert.equal(seen.size, 2, 'both texts have been met');
    // What was begun may lie beside it, under a name that says so; it is in nobody's way.
    assert.deepEqual(
      readdirSync(folder).filter((name) => !/^(?:feed\.ics(?:\.\d+\.part)?|old\.txt|new\.txt|writer\.mjs)$/.test(name)),
      [],
    );
  }).timeout(120_000);
});
