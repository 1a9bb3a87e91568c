import { digest } from '../plan/digest.ts';
import { type Archived, format, type Kind, kinds, plain } from './archive.ts';
import { none } from './detached.ts';
import type { Sheet } from './sheet.ts';
import { glanceKeys } from './skim.ts';

/** What is written down for the next start, in two parts of as many lines: the first tree waits for no more than one. */
export interface Archive {
  /** Of every file what a glance at it would say. */
  readonly glances: Iterable<string>;
  /** All of it, in the same order. */
  readonly sheets: Iterable<string>;
}

/**
 * Writes sheets down for the next start, line by line: ten thousand of them are more than an editor can wait for at a
 * time. What an entry mostly is, empty lists and the like, is left out.
 * @param build what read the files; another one may read them differently
 */
export function archiveOf(files: readonly Archived[], build: string): Archive {
  const stamps = files.map(({ mtime, size, sheet }) => `${mtime} ${size} ${sheet.file}`);
  const of = digest([format, build, ...stamps].join('\n'));
  return {
    glances: lines({ format, build, of, files: files.length }, files, ({ mtime, size, sheet }) => {
      return [mtime, size, glanced(sheet)];
    }),
    sheets: lines({ of }, files, ({ sheet }) => leanSheet(sheet)),
  };
}

function* lines(begin: object, files: readonly Archived[], said: (file: Archived) => unknown): Iterable<string> {
  yield JSON.stringify(begin);
  for (const file of files) yield JSON.stringify(said(file));
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
