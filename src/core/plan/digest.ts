/** A text as a number of 32 bits (FNV-1a over UTF-16 units). Two texts may share one, though they hardly ever do. */
export function digest(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return value;
}
