/** Octets a line of a calendar file may have. */
const longest = 75;

/** The lines of a calendar file, broken where they are too long: by octets as the standard counts, never inside a character. */
export function folded(text: string): string {
  return text.split('\r\n').map(foldedLine).join('\r\n');
}

function foldedLine(line: string): string {
  let out = '';
  let octets = 0;
  for (const character of line) {
    const size = sizeOf(character.codePointAt(0) ?? 0);
    if (octets + size > longest) {
      out += '\r\n ';
      octets = 1;
    }
    out += character;
    octets += size;
  }
  return out;
}

/** Octets of a character in UTF-8. */
const sizeOf = (point: number): number => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4);

/** The same lines in one piece each. */
export const unfolded = (text: string): string => text.replace(/\r\n[ \t]/g, '');
