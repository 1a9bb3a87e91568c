/**
 * Reads JSON as VS Code writes its settings: with comments, commas before a closing bracket and a byte order mark.
 * A parser of its own would be a dependency for one small file; blanking what JSON does not know leaves the reading
 * to `JSON.parse`. Throws what that throws.
 */
export function parseJsonc(text: string): unknown {
  const plain = withoutTrailingCommas(withoutComments(text.replace(/^\ufeff/, '')));
  return plain.trim() === '' ? {} : JSON.parse(plain);
}

const string = '"(?:[^"\\\\\\n]|\\\\.)*"';
// A string is matched first and kept, so that what looks like a comment inside one stays.
const comment = new RegExp(`${string}|//[^\\n]*|/\\*[\\s\\S]*?(?:\\*/|$)`, 'g');
const lastComma = new RegExp(`${string}|,(?=\\s*[}\\]])`, 'g');

const withoutComments = (text: string): string =>
  text.replace(comment, (found) => (found.startsWith('"') ? found : ' '));
const withoutTrailingCommas = (text: string): string =>
  text.replace(lastComma, (found) => (found.startsWith('"') ? found : ''));
