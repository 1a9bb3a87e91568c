import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formats } from '../../../src/core/topics/formats.ts';
import { boxesFor, frameOf, leastMinutes, shortestSession } from '../../../src/core/topics/timeboxes.ts';

describe('topics: time boxes', () => {
  it('sum to the session, keep every least, in every format and length', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...formats),
        fc.nat(400),
        fc.constantFrom('ja' as const, 'en' as const),
        fc.nat(300),
        (format, more, lang, top) => {
          const minutes = leastMinutes(format) + more;
          const boxes = boxesFor(format, minutes, lang, top);
          assert.equal(
            boxes.reduce((sum, box) => sum + box.minutes, 0),
            minutes,
          );
          for (const [index, phase] of format.phases.entries()) {
            assert.equal(boxes[index + 1]?.phase, phase[lang][0]);
            assert.ok((boxes[index + 1]?.minutes ?? 0) >= phase.least);
            assert.ok(Number.isInteger(boxes[index + 1]?.minutes));
          }
        },
      ),
    );
  });

  it('open in 3 to 10 minutes and close in 5 to 15', () => {
    assert.deepEqual(frameOf(25), { open: 3, close: 5 });
    assert.deepEqual(frameOf(60), { open: 6, close: 8 });
    assert.deepEqual(frameOf(75), { open: 8, close: 11 });
    assert.deepEqual(frameOf(300), { open: 10, close: 15 });
  });

  it('use whole fives in the long phases of a long session', () => {
    const format = formats.find((one) => one.id === 'walkthrough');
    assert.ok(format);
    const boxes = boxesFor(format, 90, 'ja').slice(1, -1);
    assert.ok(
      boxes.filter((box) => box.minutes % 5 === 0).length >= boxes.length - 2,
      boxes.map((box) => box.minutes).join(),
    );
  });

  it('name the time a format does not need, in one box', () => {
    const format = formats.find((one) => one.id === 'word-cards');
    assert.ok(format);
    const boxes = boxesFor(format, 120, 'en', 75);
    assert.equal(boxes.find((box) => box.phase === 'Time left')?.minutes, 45);
  });

  it('can fill the shortest session with the shortest format', () => {
    assert.ok(formats.some((format) => leastMinutes(format) <= shortestSession));
  });
});
