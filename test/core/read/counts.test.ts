import assert from 'node:assert/strict';
import { edit, type Reading, read } from '../../../src/core/read/read.ts';

const session = (nth: number): string =>
  `  - date: 2026-${String(1 + (nth % 12)).padStart(2, '0')}-${String(1 + (nth % 28)).padStart(2, '0')}\n    host: ken\n    title: Session ${nth}\n    handoff: |\n      What we learned the last time.\n      And what is open.\n`;
const sessions = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, nth) => session(from + nth)).join('');
const head = 'series: { title: Waiting }\npeople:\n  ken: { name: Ken }\nsessions:\n';
const file = head + sessions(0, 400);

/** How many parts of a reading are not those of the one before: what was read because of the edit. */
const readAnew = (before: Reading, after: Reading): number => {
  const known = new Set(before.parts);
  return after.parts.filter((part) => !known.has(part)).length;
};

describe('what an edit has read again', () => {
  const before = read(file);
  const at = (text: string, nth = 0): number => {
    let found = file.indexOf(text);
    for (let skipped = 0; skipped < nth; skipped++) found = file.indexOf(text, found + 1);
    return found;
  };
  const places: readonly (readonly [what: string, start: number, text: string, most: number])[] = [
    ['a letter in the title of the first session', at('Session 0') + 3, 'x', 1],
    ['a letter in the middle', at('Session 200') + 3, 'x', 1],
    ['a letter in the last session', at('Session 399') + 3, 'x', 1],
    ['a letter in a name', at('name: Ken') + 7, 'x', 1],
    ['Enter in a note', at('we learned', 200), '\n      ', 1],
    ['a letter before the dash of a session', at('  - date', 200), 'x', 2],
    ['a new session', at('  - date', 200), '  - date: 2026-12-24\n', 2],
    ['a paste of a hundred sessions', at('  - date', 200), sessions(1000, 1100), 101],
  ];
  for (const [what, start, text, most] of places)
    it(`${what}: ${most} of ${before.parts.length} parts at most`, () => {
      const count = readAnew(before, edit(before, [{ start, end: start, text }]));
      assert.ok(count >= 1 && count <= most, `${count} parts`);
    });

  it('is one part in a file of two million characters too', () => {
    const large = read(head + sessions(0, 4990) + '# '.repeat(600_000));
    assert.ok(large.length > 1_600_000);
    const start = large.text.indexOf('Session 4000');
    assert.equal(readAnew(large, edit(large, [{ start, end: start, text: 'x' }])), 1);
  });
});
