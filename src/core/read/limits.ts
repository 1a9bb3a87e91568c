/** How deep values may lie in each other. */
export const deepest = 64;
/** How many aliases a text may use. */
export const mostAliases = 100;
/** How many values aliases may stand for, all of them together: each is gone through wherever it stands. */
export const mostCopied = 20_000;
/** How many signs out of place a text may hold for each of them to be told to the parser: the first is what is said. */
export const mostStraySigns = 100;
