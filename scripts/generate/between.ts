/** A page with the part between its two marks made anew. */
export function between(page: string, name: string, part: string): string {
  const [begin, end] = [`<!-- ${name}: made by npm run generate -->`, `<!-- ${name} end -->`];
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`The page has no place for ${name}.`);
  return `${page.slice(0, from + begin.length)}\n\n${part}\n\n${page.slice(to)}`;
}
