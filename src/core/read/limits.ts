/** How deep values may lie in each other. */
export const deepest = 64;
/** How many aliases a text may use. */
export const mostAliases = 100;
