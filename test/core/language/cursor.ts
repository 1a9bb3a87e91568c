/** A text with `|` where the cursor is. */
export function cursorIn(marked: string): { readonly text: string; readonly offset: number } {
  const offset = marked.indexOf('|');
  if (offset < 0 || marked.includes('|', offset + 1)) throw new Error(`One cursor is wanted in ${marked}`);
  return { text: marked.slice(0, offset) + marked.slice(offset + 1), offset };
}
