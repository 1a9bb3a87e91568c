import { type Archived, format, type Kind, kinds, plain } from './archive.ts';
import { none } from './detached.ts';
import type { Sheet } from './sheet.ts';
import { glanceKeys } from './skim.ts';

/**
 * Writes sheets down for the next start, line by line: ten thousand of them are more than an editor can wait for at a
 * time. First of every file what a glance at it would say, which is all that the first tree needs, and then, in the
 * same order, all of it. What an entry mostly is, empty lists and the like, is left out.
 * @param build what read the files; another one may read them differently
 */
export function* archiveLines(files: readonly Archived[], build: string): Iterable<string> {
  yield JSON.stringify({ format, build, files: files.length });
  for (const { mtime, size, sheet } of files) yield JSON.stringify([mtime, size, glanced(sheet)]);
  for (const { sheet } of files) yield JSON.stringify(leanSheet(sheet));
}

/** What a glance takes in of an entry. */
const seen: Readonly<Record<Kind, ReadonlySet<string>>> = {
  sessions: new Set(['nth', ...glanceKeys]),
  topics: new Set(['id', 'title']),
  people: new Set(['id', 'name']),
  teams: new Set(['id', 'name']),
};

/** What a value says beyond what most of its kind do, as far as it is asked for. */
function lean(value: object, usual: object, asked?: ReadonlySet<string>): object {
  const left: Record<string, unknown> = {};
  for (const [key, one] of Object.entries(value)) {
    const common = (usual as Record<string, unknown>)[key];
    const same = Array.isArray(one) ? Array.isArray(common) && one.length === 0 : one === common;
    if (!same && asked?.has(key) !== false) left[key] = one;
  }
  return left;
}

function glanced(sheet: Sheet): object {
  return leanSheet({ ...sheet, outcomes: none, lines: { ...sheet.lines, outcomes: none } }, seen);
}

function leanSheet(
  { file, sound, series, outcomes, lines, ...all }: Sheet,
  asked?: Readonly<Record<Kind, ReadonlySet<string>>>,
): object {
  const lists = kinds.flatMap((kind) => {
    const list: readonly object[] = all[kind];
    return list.length > 0 ? [[kind, list.map((one) => lean(one, plain[kind], asked?.[kind]))]] : [];
  });
  return {
    file,
    ...(sound ? {} : { broken: true }),
    ...(series ? { series: lean(series, plain.series) } : {}),
    ...Object.fromEntries(lists),
    ...(outcomes.length > 0 ? { outcomes } : {}),
    lines: lean(lines, plain.lines),
  };
}
