import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { withTables } from '../../scripts/generate/readme.ts';

describe('the READMEs', () => {
  for (const [file, language] of [
    ['README.md', 'en'],
    ['README.ja.md', 'ja'],
  ] as const)
    it(`${file} has the tables the program goes by (npm run generate)`, () => {
      const text = readFileSync(file, 'utf8');
      assert.equal(withTables(text, language), text);
    });
});
