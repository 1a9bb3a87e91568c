/** What came minus what went, where that is anything. */
export function tally(gone: readonly string[], come: readonly string[]): Map<string, number> {
  const sum = new Map<string, number>();
  for (const id of come) sum.set(id, (sum.get(id) ?? 0) + 1);
  if (gone.length === 0) return sum;
  for (const id of gone) sum.set(id, (sum.get(id) ?? 0) - 1);
  for (const [id, step] of sum) if (step === 0) sum.delete(id);
  return sum;
}

/** Counts up or down; true where something is there now that was not, or no longer. */
export function count(counts: Map<string, number>, key: string, step: number): boolean {
  const before = counts.get(key) ?? 0;
  const after = before + step;
  if (after > 0) counts.set(key, after);
  else counts.delete(key);
  return before <= 0 !== after <= 0;
}

/** How often a file names something, counted when somebody asks for the first time. */
export function counted(
  counts: Map<string, Map<string, number>>,
  file: string,
  names: () => readonly string[],
): Map<string, number> {
  const known = counts.get(file) ?? tally([], names());
  counts.set(file, known);
  return known;
}

/** Each once, in the order in which they come first; mostly that is the list itself. */
export function distinct(list: readonly string[]): readonly string[] {
  if (list.length > manyWords) return [...new Set(list)];
  // So few that looking through them is quicker than a set.
  for (let at = 1; at < list.length; at++) if (list.indexOf(list[at] as string) < at) return [...new Set(list)];
  return list;
}
const manyWords = 20;
