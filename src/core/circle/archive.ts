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
const format = 2;

/**
 * Writes sheets down for the next start. What an entry mostly is, empty lists and the like, is left out: an archive of ten
 * thousand files is read at every start.
 * @param build what read the files; another one may read them differently
 */
export const writeArchive = (files: Iterable<Archived>, build: string): string =>
  JSON.stringify({ format, build, files: Array.from(files, ({ mtime, size, sheet }) => [mtime, size, packed(sheet)]) });

/** The files of an archive, by their path; undefined where it is damaged, or was not written by the same build. */
export function readArchive(text: string, build: string): ReadonlyMap<string, Archived> | undefined {
  try {
    const archive = JSON.parse(text) as { format?: unknown; build?: unknown; files?: unknown };
    if (archive.format !== format || archive.build !== build || !Array.isArray(archive.files)) return undefined;
    const files = new Map<string, Archived>();
    for (const [mtime, size, sheet] of archive.files as readonly [number, number, Packed][]) {
      if (!Number.isFinite(mtime) || !Number.isFinite(size)) return undefined;
      files.set(sheet.file, { mtime, size, sheet: unpacked(sheet) });
    }
    return files;
  } catch {
    // Cut off half-way, or edited by somebody: then the files are read again.
    return undefined;
  }
}

/** The same sheet, with nothing left of the text it was taken from: a word cut out of a text keeps all of it in memory. */
export const detached = (sheet: Sheet): Sheet => JSON.parse(JSON.stringify(sheet)) as Sheet;

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
    ...{ because: false, cohosts: [], participants: [], guests: 0, groups: [] },
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

function unpacked({
  file,
  broken,
  series,
  sessions = [],
  topics = [],
  people = [],
  teams = [],
  ...rest
}: Packed): Sheet {
  const full = <T>(usual: object, value: object): T => ({ ...usual, ...value }) as T;
  return {
    file,
    sound: broken !== true,
    ...(series ? { series: full<SheetSeries>(plain.series, series) } : {}),
    sessions: sessions.map((one) => full<SheetSession>(plain.session, one)),
    topics: topics.map((one) => full<SheetTopic>(plain.topic, one)),
    people: people.map((one) => full<SheetPerson>(plain.person, one)),
    teams: teams.map((one) => full<SheetTeam>(plain.team, one)),
    outcomes: rest.outcomes ?? [],
    lines: full<SheetLines>(plain.lines, rest.lines),
  };
}
