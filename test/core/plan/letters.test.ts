import assert from 'node:assert/strict';
import { hasFormOfId, isWord, startsWithLetter } from '../../../src/core/plan/letters.ts';

describe('letters of all languages', () => {
  const asked = [
    ['startsWithLetter', startsWithLetter, /^[\p{L}\p{N}]/u],
    ['isWord', isWord, /^[\p{L}_][\p{L}\p{N}_-]*$/u],
    ['hasFormOfId', hasFormOfId, /^[\p{L}\p{N}][\p{L}\p{N}\p{M}._-]*$/u],
  ] as const;
  const signs = Array.from({ length: 0x32000 }, (_, code) => String.fromCodePoint(code));
  for (const [name, ask, all] of asked)
    it(`${name} says of every sign, first and later, what the classes say`, () => {
      const wrong = signs
        .flatMap((sign) => [sign, `a${sign}`, `営${sign}`])
        .filter((text) => ask(text) !== all.test(text));
      assert.deepEqual(wrong, []);
    });
});
