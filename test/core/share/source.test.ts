import assert from 'node:assert/strict';
import { lastGathering, nextGathering } from '../../../src/core/share/source.ts';
import { clock, Folder } from '../folder.ts';

const file = 'a.meetup.yaml';
const today = clock;

/** The dates of the session to report on and of the one to invite to. */
function around(...sessions: readonly string[]): readonly (string | undefined)[] {
  const text = `series: { title: Tea }\nsessions:\n${sessions.map((one) => `  - { ${one} }\n`).join('')}`;
  const folder = new Folder({ [file]: text });
  const plan = folder.files.get(file)?.reading.plan;
  assert(plan);
  const source = { file, plan, circle: folder.circle };
  return [lastGathering(source), nextGathering(source)].map((found) => found?.occasion.date);
}

const [before, after] = ['2026-09-17', '2027-03-18'];
const hints = 'hints: [{ said: Ask first }]';

const cases: readonly (readonly [string, readonly string[], string | undefined])[] = [
  ['the last one held', [`date: ${before}`, `date: ${after}`], before],
  ['none where none was', [`date: ${after}`], undefined],
  ['not the one of today that is yet to begin', [`date: ${before}`, `date: ${today}`], before],
  ['the one of today at which something was written down', [`date: ${before}`, `date: ${today}, ${hints}`], today],
  ['the one of today that was held', [`date: ${before}`, `date: ${today}, status: held`], today],
  ['the one of today where it is the first', [`date: ${today}`, `date: ${after}`], today],
  [
    'not the one of today that was cancelled',
    [`date: ${before}`, `date: ${today}, status: cancelled, ${hints}`],
    before,
  ],
  ['not one to come for which something is written down', [`date: ${before}`, `date: ${after}, ${hints}`], before],
];

describe('the session to report on', () => {
  for (const [is, sessions, date] of cases)
    it(`is ${is}`, () => {
      assert.equal(around(...sessions)[0], date);
    });
  it('may still be the one to invite to, on its day', () => {
    assert.deepEqual(around(`date: ${today}, ${hints}`), [today, today]);
  });
});
