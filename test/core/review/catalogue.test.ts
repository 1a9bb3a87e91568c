import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { rules } from '../../../src/core/review/review.ts';

const folder = new URL('../../../src/core/review/rules/', import.meta.url);

describe('the catalogue of rules', () => {
  it('holds seventy-four, each in a file of its name', () => {
    assert.equal(rules.length, 74);
    const names = readdirSync(folder).map((file) => file.replace('.ts', ''));
    assert.deepEqual(names.toSorted(), rules.map(({ name }) => name).toSorted());
    for (const { name, code } of rules)
      assert.ok(readFileSync(new URL(`${name}.ts`, folder), 'utf8').includes(`code: '${code}'`), name);
  });
});
