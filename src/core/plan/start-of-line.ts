/** Where the line around a place begins. */
export const startOfLine = (text: string, at: number): number =>
  // `lastIndexOf` takes a place before the text for its first one, and finds the line break it may begin with.
  at > 0 ? text.lastIndexOf('\n', at - 1) + 1 : 0;
