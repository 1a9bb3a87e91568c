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

/** Changes whenever what is written, or what a sheet says of a text, does. */
export const format = 5;

/** Takes an archive in, line by line. */
export class ArchiveReader {
  readonly #build: string;
  readonly #glances = new Map<string, Archived>();
  #expected: number | undefined;
  #lines = 0;
  #sheet: Sheet | undefined;

  constructor(build: string) {
    this.#build = build;
  }

  /** False where the archive is damaged, or was not written by the same build: then nothing further of it counts. */
  take(line: string): boolean {
    try {
      const said = JSON.parse(line) as unknown;
      const expected = this.#expected;
      if (expected === undefined) return this.#begin(said as { format?: unknown; build?: unknown; files?: unknown });
      const nth = this.#lines++;
      return nth < expected ? this.#glance(said as readonly [number, number, Packed]) : this.#whole(said as Packed);
    } catch {
      // Cut off half-way, or edited by somebody: then the files are read again.
      return false;
    }
  }

  /** What a glance at each file would say, by its path; undefined as long as some of them are missing. */
  get glances(): ReadonlyMap<string, Archived> | undefined {
    return this.#expected !== undefined && this.#lines >= this.#expected ? this.#glances : undefined;
  }

  /** All that the last line says of a file; undefined where it was one of those before. */
  get sheet(): Sheet | undefined {
    return this.#sheet;
  }

  #begin({ format: own, build, files }: { format?: unknown; build?: unknown; files?: unknown }): boolean {
    if (own !== format || build !== this.#build || typeof files !== 'number') return false;
    this.#expected = files;
    return true;
  }

  #glance([mtime, size, sheet]: readonly [number, number, Packed]): boolean {
    if (!Number.isFinite(mtime) || !Number.isFinite(size)) return false;
    this.#glances.set(sheet.file, { mtime, size, sheet: unpacked(sheet) });
    return true;
  }

  #whole(sheet: Packed): boolean {
    if (!this.#glances.has(sheet.file)) return false;
    this.#sheet = unpacked(sheet);
    return true;
  }
}

/** True where the file still is what the archive says of it. A file system without times says nothing of that. */
export const isCurrent = (known: Stamp | undefined, now: Stamp): boolean =>
  known !== undefined && now.mtime > 0 && known.mtime === now.mtime && known.size === now.size;

type Lean<T, K extends keyof T> = Partial<Pick<T, K>> & Omit<T, K>;
/** A sheet as it is written down. */
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

/** The lists of a sheet whose entries are left short. */
export const kinds = ['sessions', 'topics', 'people', 'teams'] as const;
export type Kind = (typeof kinds)[number];

/** What an entry mostly is, which is left out. */
export const plain: Readonly<Record<'series' | Kind | 'lines', object>> = {
  series: { goal: false, worked: false, renewal: false, teams: [], organisers: [], sponsors: [], decisions: [] },
  sessions: {
    ...{ because: false, handoff: false, cohosts: [], participants: [], guests: 0, groups: [] },
    ...{ topics: [], discussed: [], hints: [], open: [], kept: 0 },
  },
  topics: { teams: [], quotes: [] },
  people: { hosted: false, history: [] },
  teams: { lines: [] },
  lines: { series: 0, sessions: [], topics: [], people: [], teams: [], outcomes: [] },
};

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
    sessions: all<SheetSession>(plain.sessions, sessions),
    topics: all<SheetTopic>(plain.topics, topics),
    people: all<SheetPerson>(plain.people, people),
    teams: all<SheetTeam>(plain.teams, teams),
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
