import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { pages } from '../../scripts/generate/pages.ts';
import { peers } from '../../scripts/generate/peers.ts';
import { promises } from '../../scripts/generate/promises.ts';
import { reliabilityPage } from '../../scripts/generate/reliability.ts';
import { sharedExamples } from '../../scripts/generate/sharing.ts';

describe('pages for people', () => {
  for (const [file, language, anew] of pages)
    it(`${file} says what the program does (npm run generate)`, () => {
      const text = readFileSync(file, 'utf8');
      assert.equal(anew(text, language), text);
    });

  for (const language of ['en', 'ja'] as const)
    it(`docs/examples/${language} holds what the commands make (npm run generate)`, async () => {
      for (const [name, text] of await sharedExamples(language))
        assert.equal(readFileSync(`docs/examples/${language}/${name}`, 'utf8'), text, name);
    });

  for (const [file, language] of [
    ['docs/reliability.md', 'en'],
    ['docs/reliability.ja.md', 'ja'],
  ] as const)
    it(`${file} names the tests there are (npm run generate)`, async () =>
      assert.equal(readFileSync(file, 'utf8'), await reliabilityPage(language)));
});

/** A test of this title is in the file; in a script that is a part of the whole run by itself, the words are. */
function shows({ file, test }: { readonly file: string; readonly test: string }): void {
  const text = readFileSync(file, 'utf8');
  const tests = text.matchAll(/\b(?:it|describe|law)\(\s*(['"`])((?:\\.|(?!\1).)*)\1/g);
  const titles = [...tests].map(([, , title]) => title ?? '');
  const found = file.startsWith('test/') ? titles.some((title) => title.startsWith(test)) : text.includes(test);
  assert.ok(found, `${file} has: ${titles.join(' | ')}`);
}

describe('what is said of us beside others', () => {
  for (const { what, proof } of peers) it(`${what.en}: there is a test that shows it`, () => shows(proof));
});

describe('what is promised', () => {
  for (const { what, proofs } of promises)
    it(`${what.en}: there is a test that holds it`, () => {
      assert.ok(proofs.length > 0);
      for (const one of proofs) shows(one);
    });
});
