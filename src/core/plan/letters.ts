import { pattern } from './pattern.ts';

/**
 * Whether a text fits a pattern with classes of all letters there are: to make one takes longer than to look at a file, so
 * most texts are answered by one that knows the letters of English and Japanese.
 * @param usual what it says yes to, the other says yes to
 */
const letters = (all: () => RegExp, usual: RegExp): ((text: string) => boolean) => {
  const rest = pattern(all);
  return (text) => usual.test(text) || rest().test(text);
};

/** True where a letter or a digit comes first. */
export const startsWithLetter = letters(() => /^[\p{L}\p{N}]/u, /^[a-z0-9\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff]/i);

/** True for one word, as a key of YAML mostly is. */
export const isWord = letters(
  () => /^[\p{L}_][\p{L}\p{N}_-]*$/u,
  /^[a-z_\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff][a-z0-9_\u3041-\u3096\u30a1-\u30fa\u30fc\u4e00-\u9fff-]*$/i,
);

/** True for what an id may be made of, however long. */
export const hasFormOfId = letters(
  () => /^[\p{L}\p{N}][\p{L}\p{N}\p{M}._-]*$/u,
  /^[a-z0-9\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff][a-z0-9._\u3041-\u3096\u30a1-\u30fa\u30fc\u4e00-\u9fff-]*$/i,
);
