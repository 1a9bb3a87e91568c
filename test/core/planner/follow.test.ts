import assert from 'node:assert/strict';
import type { Splice } from '../../../src/core/plan/change.ts';
import { follow, sinceThen } from '../../../src/core/planner/acts/follow.ts';
import { edit, read } from '../../../src/core/read/read.ts';
import { apply } from '../../../src/core/revise/revise.ts';

const text = `sessions:
  - date: 2026-12-10
    agenda:
      - 5m a
      - 10m b
      - 5m a
  - date: 2026-12-17
    agenda: [5m a, 10m b]
`;
const block = (nth: number) => ['sessions', 0, 'agenda', nth];

/** An edit that writes over the first place where a text stands, from a place on. */
function over(now: string, from: string, to: string, start = 0): Splice {
  const at = now.indexOf(from, now.indexOf('agenda') + start);
  assert.ok(at >= 0, from);
  return { start: at, end: at + from.length, text: to };
}

/** Where a block of the first session is after edits, each heard of; `gone` where nobody can say. */
function after(nth: number, ...edits: readonly (readonly [from: string, to: string, start?: number])[]) {
  const before = read(text);
  const heard: Splice[] = [];
  let now = before;
  for (const [from, to, start] of edits) {
    const splice = over(now.text, from, to, start);
    heard.push(splice);
    now = edit(now, [splice]);
  }
  return place(follow(sinceThen(before, now, heard), block(nth)));
}
const place = (path: readonly (string | number)[] | undefined) =>
  path === undefined ? 'gone' : `${path[1]}/${path[3]}`;

/** The same, where nobody told of the edits. */
const unheard = (nth: number, now: string) => place(follow(sinceThen(read(text), read(now), []), block(nth)));

describe('follow', () => {
  it('stays where nothing was edited', () => assert.equal(after(1), '0/1'));
  it('goes down with what was put in above', () => assert.equal(after(1, ['- 5m a', '- 3m new\n      - 5m a']), '0/2'));
  it('goes up with what was taken out above', () => assert.equal(after(1, ['- 5m a\n      ', '']), '0/0'));
  it('knows the only one that says so wherever it was moved', () =>
    assert.equal(after(1, ['- 10m b\n      - 5m a', '- 5m a\n      - 10m b']), '0/2'));
  it('goes with a block that was typed into', () => assert.equal(after(1, ['10m', '15m']), '0/1'));
  it('goes with one of two that say the same, by where it stood', () =>
    assert.equal(after(2, ['- 5m a', '- 3m new\n      - 5m a']), '0/3'));
  it('goes down with a session put in above', () => {
    const splice = { start: text.indexOf('  - date'), end: text.indexOf('  - date'), text: '  - date: tbd\n' };
    const before = read(text);
    assert.equal(place(follow(sinceThen(before, edit(before, [splice]), [splice]), block(1))), '1/1');
  });
});

describe('follow refuses', () => {
  it('a block that was taken out', () => assert.equal(after(1, ['- 10m b\n      ', '']), 'gone'));
  it('one that was taken out and written again', () =>
    assert.equal(after(1, ['- 10m b\n      ', ''], ['- 5m a', '- 12m c\n      - 5m a']), 'gone'));
  it('one of two that say the same, when it was taken out: its neighbour only moved up', () =>
    assert.equal(after(0, ['- 5m a\n      - 10m b\n      ', '']), 'gone'));
  it('one that was written over as a whole by another', () => assert.equal(after(1, ['- 10m b', '- 7m else']), 'gone'));
  it('one whose start was cut through', () => assert.equal(after(1, ['a\n      - 10m', 'a\n      - x']), 'gone'));
  it('one that was made two by a line put in', () => assert.equal(after(1, ['10m b', '10m\n      - b']), 'gone'));
  it('one that was made one with the next by a dash taken out', () =>
    assert.equal(after(1, ['10m b\n      - 5m a', '10m b\n        5m a']), 'gone'));
  it('what never was there', () => assert.equal(after(7, ['10m', '15m']), 'gone'));
  it('everything of a session that is gone', () => {
    const splice = { start: text.indexOf('  - date'), end: text.indexOf('  - date: 2026-12-17'), text: '' };
    const before = read(text);
    assert.equal(place(follow(sinceThen(before, edit(before, [splice]), [splice]), block(1))), 'gone');
  });
});

describe('follow, of edits nobody told of', () => {
  it('finds what is the only one to say so', () =>
    assert.equal(unheard(1, text.replace('- 5m a', '- 3m new\n      - 5m a')), '0/2'));
  it('takes all of them for one edit', () =>
    assert.equal(unheard(1, text.replace('10m b', '15m b').replace('5m a', '6m a')), 'gone'));
  it('has no word for one of two that say the same, when both may have moved', () =>
    assert.equal(unheard(0, apply(text, [over(text, '- 5m a\n      - 10m b\n', '- 10m b\n')])), 'gone'));
});
