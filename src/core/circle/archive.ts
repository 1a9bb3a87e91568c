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
export const format = 6;

/** What the first line of an archive says; that of the sheets only what they are of. */
interface Begin {
  readonly format?: unknown;
  readonly build?: unknown;
  /** Which files, as they were and were read: parts that differ in it were not written together. */
  readonly of?: unknown;
  readonly files?: unknown;
}

/** Takes an archive in, line by line, its glances first. */
export class ArchiveReader {
  readonly #build: string;
  readonly #glances = new Map<string, Archived>();
  #begin: Begin | undefined;

  constructor(build: string) {
    this.#build = build;
  }

  /**
   * Takes a line of the glances in. False where it is damaged, or was not written by the same build: then nothing of the
   * archive counts.
   */
  glance(line: string): boolean {
    return whole(line, (said) => (this.#begin ? this.#glance(said as Glance) : this.#begun(said as Begin)));
  }

  /** What a glance at each file would say, by its path; undefined as long as some of them are missing. */
  get glances(): ReadonlyMap<string, Archived> | undefined {
    return this.#begin && this.#glances.size === this.#begin.files ? this.#glances : undefined;
  }

  /**
   * Takes a line of the sheets in: all that was known of a file, and of the first line that there is more to come. False
   * where it is damaged, or was not written together with the glances: then nothing further counts.
   */
  sheet(line: string): Sheet | boolean {
    return whole(line, (said) => this.#sheet(said as Packed & Begin));
  }

  #begun(said: Begin): boolean {
    if (said.format !== format || said.build !== this.#build) return false;
    this.#begin = said;
    return true;
  }

  #glance([mtime, size, sheet]: Glance): boolean {
    this.#glances.set(sheet.file, { mtime, size, sheet: unpacked(sheet) });
    return true;
  }

  #sheet(said: Packed & Begin): Sheet | boolean {
    if (said.of !== undefined) return said.of === this.#begin?.of;
    return this.#glances.has(said.file) && unpacked(said);
  }
}

/** What is made of a line; false where it is cut off half-way, or was edited by somebody. */
function whole<T>(line: string, take: (said: unknown) => T): T | false {
  try {
    return take(JSON.parse(line));
  } catch {
    // The files are read again.
    return false;
  }
}

/** True where the file still is what the archive says of it. A file system without times says nothing of that. */
export const isCurrent = (known: Stamp | undefined, now: Stamp): boolean =>
  known !== undefined && now.mtime > 0 && known.mtime === now.mtime && known.size === now.size;

/** A line of the glances. */
type Glance = readonly [mtime: number, size: number, sheet: Packed];
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
