/**
 * A pattern that is made when it is first used. One with a class of letters (`\p{L}`) costs the engine as much as ten
 * kilobytes of code, each time it meets the literal: once where it skips the function around it, and once more where it
 * runs that. The build turns such literals into `new RegExp()`, which costs nothing before it is called.
 */
export function pattern(make: () => RegExp): () => RegExp {
  let made: RegExp | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
