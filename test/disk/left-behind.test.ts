import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

describe('thousands of files read one after the other', () => {
  it('leave next to nothing behind, before all of the heap is looked through', () => {
    const script = fileURLToPath(new URL('left-behind.ts', import.meta.url));
    const out = execFileSync(process.execPath, ['--expose-gc', '--import', 'tsx', script], { encoding: 'utf8' });
    const { held, left, sound } = JSON.parse(out) as { held: number; left: number; sound: boolean };
    assert.ok(sound && held > 10_000, out);
    assert.ok(left < 20 * held, `${left} bytes are left of 200 readings of ${held} bytes`);
  });
});
