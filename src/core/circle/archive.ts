import { none } from './detached.ts';
import type { Sheet, SheetLines, SheetPerson, SheetSeries, SheetSession, SheetTeam, SheetTopic } from './sheet.ts';

/** A file as it was when its sheet was taken: unchanged as long as both are. */
export interface Stamp {
  /** Milliseconds since 1970. */
  readonly mtime: number;
  /** Bytes. */
  readonly size: number;
}

/** What was known of a file when it was last read in full. */
export interface Archived extends Stamp {
  readonly sheet: Sheet;
}

/** Changes whenever what is written here, or what a sheet says of a text, does. */
const format = 4;

/**
 * Writes sheets down for the next start, line by line: ten thousand of them are more than an editor can wait for at a
 * time. What an entry mostly is, empty lists and the like, is left out.
 * @param build what read the files; another one may read them differently
 */
export function* archiveLines(files: readonly Archived[], build: string): Iterable<string> {
  yield JSON.stringify({ format, build, files: files.length });
  for (const { mtime, size, sheet } of files) yield JSON.stringify([mtime, size, packed(sheet)]);
}

/** Takes an archive in, line by line. */
export class ArchiveReader {
  readonly #build: string;
  readonly #files = new Map<string, Archived>();
  #expected: number | undefined;
  #lines = 0;

  constructor(build: string) {
    this.#build = build;
  }

  /** False where the archive is damaged, or was not written by the same build: then nothing of it counts. */
  take(line: string): boolean {
    try {
      const said = JSON.parse(line) as unknown;
      if (this.#expected === undefined)
        return this.#begin(said as { format?: unknown; build?: unknown; files?: unknown });
      const [mtime, size, sheet] = said as readonly [number, number, Packed];
      if (!Number.isFinite(mtime) || !Number.isFinite(size)) return false;
      this.#files.set(sheet.file, { mtime, size, sheet: unpacked(sheet) });
      this.#lines++;
      return true;
    } catch {
      // Cut off half-way, or edited by somebody: then the files are read again.
      return false;
    }
  }

  /** The files by their path; undefined as long as some of them are missing. */
  get files(): ReadonlyMap<string, Archived> | undefined {
    return this.#lines === this.#expected ? this.#files : undefined;
  }

  #begin({ format: own, build, files }: { format?: unknown; build?: unknown; files?: unknown }): boolean {
    if (own !== format || build !== this.#build || typeof files !== 'number') return false;
    this.#expected = files;
    return true;
  }
}

/** True where the file still is what the archive says of it. A file system without times says nothing of that. */
export const isCurrent = (known: Stamp | undefined, now: Stamp): boolean =>
  known !== undefined && now.mtime > 0 && known.mtime === now.mtime && known.size === now.size;

type Lean<T, K extends keyof T> = Partial<Pick<T, K>> & Omit<T, K>;
interface Packed extends Pick<Sheet, 'file'> {
  readonly broken?: true;
  readonly series?: Partial<SheetSeries>;
  readonly sessions?: readonly Partial<SheetSession>[];
  readonly topics?: readonly Lean<SheetTopic, 'teams' | 'quotes'>[];
  readonly people?: readonly Lean<SheetPerson, 'hosted' | 'history'>[];
  readonly teams?: readonly Lean<SheetTeam, 'lines'>[];
  readonly outcomes?: Sheet['outcomes'];
  readonly lines: Partial<SheetLines>;
}

const plain: Readonly<Record<'series' | 'session' | 'topic' | 'person' | 'team' | 'lines', object>> = {
  series: { goal: false, worked: false, renewal: false, teams: [], organisers: [], sponsors: [], decisions: [] },
  session: {
    ...{ because: false, handoff: false, cohosts: [], participants: [], guests: 0, groups: [] },
    ...{ topics: [], discussed: [], hints: [], open: [], kept: 0 },
  },
  topic: { teams: [], quotes: [] },
  person: { hosted: false, history: [] },
  team: { lines: [] },
  lines: { series: 0, sessions: [], topics: [], people: [], teams: [], outcomes: [] },
};

/** Without what it has in common with most of its kind. */
function lean(value: object, usual: object): object {
  const left: Record<string, unknown> = {};
  for (const [key, one] of Object.entries(value)) {
    const common = (usual as Record<string, unknown>)[key];
    const same = Array.isArray(one) ? Array.isArray(common) && one.length === 0 : one === common;
    if (!same) left[key] = one;
  }
  return left;
}

function packed({ file, sound, series, sessions, topics, people, teams, outcomes, lines }: Sheet): object {
  const all = { sessions, topics, people, teams };
  const kinds = { sessions: plain.session, topics: plain.topic, people: plain.person, teams: plain.team };
  const lists = Object.entries(kinds).flatMap(([key, usual]) => {
    const list = all[key as keyof typeof all];
    return list.length > 0 ? [[key, list.map((one) => lean(one, usual))]] : [];
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

/** What was read is this archive's own: what was left out is put into it, which costs less than a copy of it. */
function unpacked({
  file,
  broken,
  series,
  sessions = none,
  topics = none,
  people = none,
  teams = none,
  ...rest
}: Packed): Sheet {
  return {
    file,
    sound: broken !== true,
    ...(series ? { series: full<SheetSeries>(plain.series, series) } : {}),
    sessions: all<SheetSession>(plain.session, sessions),
    topics: all<SheetTopic>(plain.topic, topics),
    people: all<SheetPerson>(plain.person, people),
    teams: all<SheetTeam>(plain.team, teams),
    outcomes: rest.outcomes ?? none,
    lines: full<SheetLines>(plain.lines, rest.lines),
  };
}

function full<T>(usual: object, value: object): T {
  const [all, made] = [usual as Record<string, unknown>, value as Record<string, unknown>];
  for (const key in all) if (made[key] === undefined) made[key] = Array.isArray(all[key]) ? none : all[key];
  return value as T;
}

function all<T>(usual: object, list: readonly object[]): readonly T[] {
  if (list.length === 0) return none;
  for (const one of list) full(usual, one);
  return list as readonly T[];
}
