/**
 * A pattern with classes of all letters there are, made when it is first needed: to make it takes longer than to look at
 * a file. Most texts are answered by one that knows the letters of English and Japanese.
 * @param usual what it says yes to, the other says yes to
 */
const letters = (all: string, usual: RegExp): ((text: string) => boolean) => {
  let made: RegExp | undefined;
  return (text) => {
    if (usual.test(text)) return true;
    made ??= new RegExp(all, 'u');
    return made.test(text);
  };
};

/** True where a letter or a digit comes first. */
export const startsWithLetter = letters('^[\\p{L}\\p{N}]', /^[a-z0-9\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff]/i);

/** True for one word, as a key of YAML mostly is. */
export const isWord = letters(
  '^[\\p{L}_][\\p{L}\\p{N}_-]*$',
  /^[a-z_\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff][a-z0-9_\u3041-\u3096\u30a1-\u30fa\u30fc\u4e00-\u9fff-]*$/i,
);

/** True for what an id may be made of, however long. */
export const hasFormOfId = letters(
  '^[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}._-]*$',
  /^[a-z0-9\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff][a-z0-9._\u3041-\u3096\u30a1-\u30fa\u30fc\u4e00-\u9fff-]*$/i,
);
