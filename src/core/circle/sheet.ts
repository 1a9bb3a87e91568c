import type { Cadence } from '../plan/cadence.ts';
import type { Place, Span } from '../plan/path.ts';
import type { Decision, Followup, Group, Hint, Outcome, Past, Person, Series, Session, Team } from '../plan/plan.ts';
import type { Time } from '../plan/time.ts';
import { between, lastStart, type Part, type Reading } from '../read/read.ts';
import type { Placed } from '../read/shape.ts';
import { entrySheet, keepSheet, seriesSheet } from './entry-sheet.ts';
import {
  emptyLists,
  isListed,
  type Listed,
  lineOfSeries,
  listed,
  movedLines,
  placesIn,
  rowIn,
  standingAt,
} from './sheet-lines.ts';

/**
 * What the rest of a folder needs of one file: names, sessions, hints. Plain JSON without the text, so that thousands
 * fit in memory and a cache can keep them. What an entry says and the line it stands on are kept apart: lines move with
 * every Enter, and nothing else does.
 */
export interface Sheet {
  /** Path from the folder, with `/`. */
  readonly file: string;
  /** False while a part of the file cannot be read. */
  readonly sound: boolean;
  readonly series?: SheetSeries;
  readonly sessions: readonly SheetSession[];
  readonly topics: readonly SheetTopic[];
  readonly people: readonly SheetPerson[];
  readonly teams: readonly SheetTeam[];
  readonly outcomes: readonly SheetOutcome[];
  readonly lines: SheetLines;
}
/** The line each entry starts on, counted from 0, in the order of the entries. */
export interface SheetLines {
  readonly series: number;
  readonly sessions: readonly number[];
  readonly topics: readonly number[];
  readonly people: readonly number[];
  readonly teams: readonly number[];
  readonly outcomes: readonly number[];
}
export interface SheetSeries {
  readonly title?: string;
  readonly goal: boolean;
  /** Anything below the goal that makes it concrete: purpose, questions, signs. */
  readonly worked: boolean;
  readonly teams: readonly string[];
  readonly organisers: readonly string[];
  readonly sponsors: readonly string[];
  readonly cadence?: Cadence;
  readonly zone?: string;
  readonly start?: Time;
  readonly minutes?: number;
  readonly place?: string;
  /** True where something stands under `renewal`. */
  readonly renewal: boolean;
  readonly renewAfter?: number;
  readonly decisions: readonly Pick<Decision, 'date' | 'decision' | 'why' | 'change'>[];
  /** When the series said it would stop, where it did. */
  readonly stopIf?: readonly string[];
  /** What the series is for, in its most concrete words: its purpose, else its goal. */
  readonly meant?: string;
}
export interface SheetSession
  extends Pick<
    Session,
    'nth' | 'date' | 'options' | 'id' | 'title' | 'start' | 'minutes' | 'place' | 'status' | 'host'
  > {
  readonly because: boolean;
  /** True where its host has left something for the next one; what it is stands in the file. */
  readonly handoff: boolean;
  readonly cohosts: readonly string[];
  readonly participants: readonly string[];
  readonly topics: readonly string[];
  /** Topics its agenda names besides. */
  readonly discussed: readonly string[];
  /** How many came, or are expected, who are not declared. */
  readonly guests: number;
  /** Who sat together, table by table. */
  readonly groups: readonly Pick<Group, 'round' | 'people'>[];
  readonly hints: readonly Hint[];
  readonly open: readonly Pick<Followup, 'what' | 'owner' | 'due' | 'nth'>[];
  /** How many follow-ups are done. */
  readonly kept: number;
}
export interface SheetTopic {
  readonly id: string;
  readonly title: string;
  readonly teams: readonly string[];
  /** What the topic quotes word for word: mostly lines of teams. */
  readonly quotes: readonly string[];
  readonly format?: string;
}
export interface SheetPerson extends Pick<Person, 'name' | 'reading' | 'team' | 'specialty' | 'aim' | 'timezone'> {
  readonly id: string;
  /** Has hosted outside these files. */
  readonly hosted: boolean;
  /** Experience outside these files. */
  readonly history: readonly Pick<Past, 'when' | 'role' | 'what'>[];
}
export interface SheetTeam extends Pick<Team, 'name' | 'org'> {
  readonly id: string;
  /** What the team says of its work, line by line. */
  readonly lines: readonly TeamLine[];
}
/** The keys under which a team says something of its work. */
export const teamFields = [
  'owns',
  'handovers',
  'receives',
  'struggles',
  'terms',
  'metrics',
  'tools',
  'incidents',
] as const;
export interface TeamLine {
  readonly field: (typeof teamFields)[number];
  readonly text: string;
  /** Lines below the one the team starts on. */
  readonly below: number;
}
export interface SheetOutcome extends Pick<Outcome, 'nth' | 'date' | 'what' | 'kind'> {
  readonly from: readonly string[];
  readonly people: readonly string[];
}

/** Takes from a reading what others need to know of it; `before` is what was taken from the reading before an edit. */
export function sheetOf(reading: Reading, file: string, before?: { reading: Reading; sheet: Sheet }): Sheet {
  const sections =
    (before && before.reading.shape === reading.shape ? patched(reading, before) : undefined) ?? gathered(reading);
  const known = before?.sheet;
  const series = seriesOf(reading);
  const same = series && known?.series && sameFacts(series, known.series) ? known.series : series;
  const sheet: Sheet = { file, sound: reading.sound, ...(same ? { series: same } : {}), ...sections };
  const keys = [...listed, 'lines', 'series', 'sound', 'file'] as const;
  return known && keys.every((key) => known[key] === sheet[key]) ? known : sheet;
}

/** The same of a file of which nothing is known, step by step: each entry is made by itself, and kept with it. */
export function* sheetInSteps(reading: Reading, file: string): Generator<undefined, Sheet> {
  const places = placesIn(reading);
  yield;
  for (const placed of places) {
    const at = standingAt(reading, placed);
    if (at) entrySheet(at.section, at.part, at.entry, at.nth);
    yield;
  }
  return sheetOf(reading, file);
}

type Sections = Pick<Sheet, Listed | 'lines'>;

function gathered(reading: Reading): Sections {
  const entries = emptyLists<object>();
  const rows = emptyLists<number>();
  const places = placesIn(reading);
  for (let nth = 0; nth < places.length; nth++) {
    const at = standingAt(reading, places[nth] as Placed);
    const sheet = at && entrySheet(at.section, at.part, at.entry, at.nth);
    if (!sheet) continue;
    entries[at.section].push(sheet);
    rows[at.section].push(at.line + rowIn(at.part, at.entry));
  }
  return { ...(entries as unknown as Omit<Sections, 'lines'>), lines: { series: lineOfSeries(reading), ...rows } };
}

/** After an edit inside of entries: the same lists, but for the entries that changed. */
function patched(reading: Reading, before: { reading: Reading; sheet: Sheet }): Sections | undefined {
  const { reading: old, sheet } = before;
  const { parts, shape } = reading;
  const lists = new Map<Listed, object[]>();
  const stretch = between(old.parts, reading);
  let moved = old.lead !== reading.lead;
  for (let part = stretch[0]; part < stretch[1]; part++) {
    const [now, was] = [parts[part] as Part, old.parts[part] as Part];
    moved ||= now.breaks !== was.breaks;
    for (const [at, entry] of now.entries.entries()) {
      const [section, key] = shape.paths[part]?.[at] ?? [];
      const known = was.entries[at];
      if (!isListed(section) || key === undefined || !known) continue;
      if (rowIn(now, entry) !== rowIn(was, known)) moved = true;
      const nth = typeof key === 'number' ? key : undefined;
      const [fresh, made] = [entrySheet(section, now, entry, nth), entrySheet(section, was, known, nth)];
      if (fresh === undefined && made === undefined) continue;
      const place = placeOf(sheet[section], made, nth);
      if (!fresh || place < 0) return undefined;
      if (sameFacts(fresh, made)) keepSheet(entry, { nth, sheet: made as object });
      else {
        const list = lists.get(section) ?? sheet[section].slice();
        list[place] = fresh;
        lists.set(section, list);
      }
    }
  }
  const changed = Object.fromEntries(lists) as unknown as Partial<Sections>;
  const { sessions, topics, people, teams, outcomes } = sheet;
  const lines = moved ? movedLines(reading, before, stretch) : sheet.lines;
  return { sessions, topics, people, teams, outcomes, ...changed, lines };
}

/** Mostly the items of a list all say something, and stand where the list has them. */
const placeOf = (list: readonly object[], made: object | undefined, nth: number | undefined): number =>
  made === undefined ? -1 : nth !== undefined && list[nth] === made ? nth : list.indexOf(made);

function seriesOf({ shape, parts }: Reading): SheetSeries | undefined {
  const placed = shape.heads.get('series');
  const value = placed && parts[placed.part]?.entries[placed.entry]?.value;
  return value ? seriesSheet(value as Series) : undefined;
}

/** Lines and columns for the offsets of a text. */
export function places(text: string): (span: Span) => Place {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return ({ start, end }) => {
    const line = lastStart(starts, start);
    const endLine = lastStart(starts, end);
    return { line, column: start - (starts[line] ?? 0), endLine, endColumn: end - (starts[endLine] ?? 0) };
  };
}

/** True when two sheets of a file say the same to the rest of the folder, wherever in the text they say it. */
export function sameFacts(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  return keys.every((key) => Object.hasOwn(right, key) && sameFacts(left[key], right[key]));
}
