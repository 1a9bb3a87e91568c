/** NFKC and lower case of a short text. */
export function foldText(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
