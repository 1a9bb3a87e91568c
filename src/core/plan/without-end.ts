/**
 * A text without some signs at its end. A pattern with `+$` looks for the end from every place where such a sign
 * stands, and of a text of nothing but blanks it never comes to one.
 * @param sign matches one sign
 */
export function withoutEnd(text: string, sign: RegExp): string {
  let end = text.length;
  while (end > 0 && sign.test(text[end - 1] ?? '')) end--;
  return text.slice(0, end);
}
