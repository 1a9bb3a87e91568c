/**
 * Bundles test files, named from the top of the repository, into one.
 * @param change what becomes of a source on the way, by its path from the top
 */
export declare function inOne(
  tests: readonly string[],
  outfile: string,
  change?: (file: string, text: string) => string,
): Promise<void>;
