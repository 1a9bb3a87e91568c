import type { Cadence } from '../plan/cadence.ts';
import { readCadence } from '../plan/cadence.ts';
import type { Place, Span } from '../plan/path.ts';
import type {
  Decision,
  Followup,
  Group,
  Hint,
  Outcome,
  Past,
  Person,
  Series,
  Session,
  Team,
  Topic,
} from '../plan/plan.ts';
import type { Time } from '../plan/time.ts';
import { child, type Node } from '../read/node.ts';
import { type Entry, lastStart, mostSessions, type Part, type Reading } from '../read/read.ts';
import { nameKey } from '../read/shape.ts';

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

type Listed = Exclude<keyof SheetLines, 'series'>;
const listed: readonly Listed[] = ['sessions', 'topics', 'people', 'teams', 'outcomes'];

/** What was made of an entry, with the place it was made for. */
interface Made {
  readonly nth: number | undefined;
  readonly sheet: object;
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

type Sections = Pick<Sheet, Listed | 'lines'>;

function gathered(reading: Reading): Sections {
  const entries = emptyLists<object>();
  for (const { section, part, entry, nth } of listedIn(reading)) {
    const sheet = entrySheet(section, part, entry, nth);
    if (sheet) entries[section].push(sheet);
  }
  return { ...(entries as unknown as Omit<Sections, 'lines'>), lines: linesIn(reading) };
}

function linesIn(reading: Reading): SheetLines {
  const rows = emptyLists<number>();
  for (const { section, part, entry, line } of listedIn(reading))
    if (entry.value !== undefined) rows[section].push(line + rowIn(part, entry));
  return { series: lineOfSeries(reading), ...rows };
}

const emptyLists = <T>(): Record<Listed, T[]> => ({ sessions: [], topics: [], people: [], teams: [], outcomes: [] });

interface Standing {
  readonly section: Listed;
  readonly part: Part;
  readonly entry: Entry;
  /** Place in its list; none for named entries. */
  readonly nth: number | undefined;
  /** The line its part starts on. */
  readonly line: number;
}

function* listedIn({ shape, parts, lines }: Reading): Iterable<Standing> {
  for (const placed of [...[...shape.lists.values()].flat(), ...shape.named.values()]) {
    const [section, key] = placed.path;
    const part = parts[placed.part];
    const entry = part?.entries[placed.entry];
    const nth = typeof key === 'number' ? key : undefined;
    if (part && entry && isListed(section) && (nth ?? 0) < mostSessions)
      yield { section, part, entry, nth, line: lines[placed.part] ?? 0 };
  }
}

const isListed = (section: unknown): section is Listed => listed.some((one) => one === section);

/** The parts between the first and the last difference of two readings of the same shape. */
function between(old: readonly Part[], now: readonly Part[]): readonly [first: number, behind: number] {
  let [first, behind] = [0, now.length];
  while (first < behind && old[first] === now[first]) first++;
  while (behind > first && old[behind - 1] === now[behind - 1]) behind--;
  return [first, behind];
}

/** After an edit inside of entries: the same lists, but for the entries that changed. */
function patched(reading: Reading, before: { reading: Reading; sheet: Sheet }): Sections | undefined {
  const { reading: old, sheet } = before;
  const { parts, shape } = reading;
  const lists = new Map<Listed, object[]>();
  const stretch = between(old.parts, parts);
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
      const place = made ? sheet[section].indexOf(made as never) : -1;
      if (!fresh || place < 0) return undefined;
      if (sameFacts(fresh, made)) keep(entry, { nth, sheet: made as object });
      else {
        const list = lists.get(section) ?? [...sheet[section]];
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

/** The lines after an edit in a stretch of parts: those behind it have moved together. */
function movedLines(
  reading: Reading,
  { reading: old, sheet }: { reading: Reading; sheet: Sheet },
  [first, behind]: readonly [number, number],
): SheetLines {
  const { parts, shape, lines } = reading;
  if (old.lead !== reading.lead || behind === parts.length) return linesIn(reading);
  const rows = emptyLists<number>();
  for (let nth = first; nth < behind; nth++)
    for (const [at, entry] of (parts[nth] as Part).entries.entries()) {
      const [section, key] = shape.paths[nth]?.[at] ?? [];
      if (!isListed(section) || key === undefined || entry.value === undefined) continue;
      // What is written twice counts where it is written first.
      const own = typeof key === 'number' ? undefined : shape.named.get(nameKey(section, key));
      if (own ? own.part !== nth || own.entry !== at : typeof key !== 'number' || key >= mostSessions) continue;
      rows[section].push((lines[nth] ?? 0) + rowIn(parts[nth] as Part, entry));
    }
  const [start, end] = [old.lines[first] ?? 0, old.lines[behind] ?? 0];
  const shift = (lines[behind] ?? 0) - end;
  const around = (section: Listed): readonly number[] => {
    const known = sheet.lines[section];
    const [from, to] = [firstFrom(known, start), firstFrom(known, end)];
    const all = [...known.slice(0, from), ...rows[section], ...known.slice(to)];
    for (let nth = from + rows[section].length; nth < all.length; nth++) all[nth] = (all[nth] as number) + shift;
    return all;
  };
  const [sessions, topics, people, teams, outcomes] = (
    ['sessions', 'topics', 'people', 'teams', 'outcomes'] as const
  ).map(around) as [readonly number[], readonly number[], readonly number[], readonly number[], readonly number[]];
  return { series: lineOfSeries(reading), sessions, topics, people, teams, outcomes };
}

/** The first place in an ascending list that holds so much or more. */
const firstFrom = (ascending: readonly number[], least: number): number => lastStart(ascending, least - 1) + 1;

function entrySheet(section: Listed, part: Part, entry: Entry, nth: number | undefined): object | undefined {
  const known = madeOf(entry).find((one) => one.nth === nth);
  if (known) return known.sheet;
  if (entry.value === undefined) return undefined;
  const sheet = makers[section](entry, nth ?? 0, part.source);
  keep(entry, { nth, sheet });
  return sheet;
}

const madeOf = ({ memo }: Entry): readonly Made[] => (memo.sheet as readonly Made[] | undefined) ?? [];

/** For the last two places it had: a slip in one entry moves all behind it, and what mends the slip moves them back. */
function keep(entry: Entry, made: Made): void {
  const [last] = madeOf(entry).filter(({ nth }) => nth !== made.nth);
  entry.memo.sheet = last ? [made, last] : [made];
}

const makers: Readonly<Record<Listed, (entry: Entry, nth: number, source: string) => object>> = {
  sessions: ({ value }, nth) => sessionSheet(value as Session, nth),
  outcomes: ({ value }, nth): SheetOutcome => {
    const outcome = value as Outcome;
    return { nth, ...pick(outcome, ['date', 'what', 'kind']), from: outcome.from ?? [], people: outcome.people ?? [] };
  },
  topics: ({ key = '', value }): SheetTopic => {
    const topic = value as Topic;
    const teams = [...(topic.concerns?.keys() ?? [])];
    return { id: key, title: topic.title ?? key, teams, quotes: quotesOf(topic), ...pick(topic, ['format']) };
  },
  people: ({ key = '', value }): SheetPerson => {
    const person = value as Person;
    const hosted = person.history?.some(({ role }) => role === 'host') ?? false;
    const history = (person.history ?? []).map((past) => pick(past, ['when', 'role', 'what']));
    return { id: key, ...pick(person, ['name', 'reading', 'team', 'specialty', 'aim', 'timezone']), hosted, history };
  },
  teams: ({ key = '', value, node, keyPair }, _, source): SheetTeam => {
    const team = value as Team;
    const below = (to: number): number => breaksIn(source, keyPair?.keyStart ?? 0, to);
    return { id: key, ...pick(team, ['name', 'org']), lines: linesOf(team, node, below) };
  },
};

/** The line of an entry within its part. */
function rowIn({ source }: Part, { node, keyPair }: Entry): number {
  return breaksIn(source, 0, keyPair?.keyStart ?? node.start);
}

function breaksIn(source: string, from: number, to: number): number {
  let breaks = 0;
  for (let at = source.indexOf('\n', from); at !== -1 && at < to; at = source.indexOf('\n', at + 1)) breaks++;
  return breaks;
}

function lineOfSeries({ shape, parts, lines }: Pick<Reading, 'shape' | 'parts' | 'lines'>): number {
  const placed = shape.heads.get('series');
  const part = placed && parts[placed.part];
  const entry = part?.entries[placed?.entry ?? 0];
  return placed && part && entry ? (lines[placed.part] ?? 0) + rowIn(part, entry) : 0;
}

function seriesOf({ shape, parts }: Reading): SheetSeries | undefined {
  const placed = shape.heads.get('series');
  const value = placed && parts[placed.part]?.entries[placed.entry]?.value;
  return value ? seriesSheet(value as Series) : undefined;
}

/** What others need of a series. */
export function seriesSheet(series: Series): SheetSeries {
  const cadence = series.cadence?.every ? readCadence(series.cadence.every, series.cadence.on) : undefined;
  const meant = series.purpose ?? series.goal;
  return {
    goal: series.goal !== undefined,
    worked: Boolean(series.purpose || series.questions?.length || series.signs?.length),
    teams: series.teams ?? [],
    organisers: series.organisers ?? [],
    sponsors: series.sponsors ?? [],
    ...(cadence ? { cadence } : {}),
    ...(series.timezone ? { zone: series.timezone } : {}),
    ...pick(series, ['title', 'start', 'minutes', 'place']),
    renewal: series.renewal !== undefined,
    ...(series.renewal?.after ? { renewAfter: series.renewal.after } : {}),
    decisions: (series.renewal?.decisions ?? []).map((one) => pick(one, ['date', 'decision', 'why', 'change'])),
    ...(meant === undefined ? {} : { meant }),
    ...(series.renewal?.['stop-if'] ? { stopIf: series.renewal['stop-if'] } : {}),
  };
}

/** What others need of a session. */
export function sessionSheet(session: Session, nth: number): SheetSession {
  return {
    nth,
    ...pick(session, ['date', 'options', 'id', 'title', 'start', 'minutes', 'place', 'status', 'host']),
    because: session.because !== undefined,
    handoff: session.handoff !== undefined,
    cohosts: session.cohosts ?? [],
    participants: session.participants ?? [],
    topics: session.topics ?? [],
    discussed: (session.agenda ?? []).flatMap(({ topic }) => topic ?? []),
    guests: session.guests?.length ?? 0,
    groups: (session.groups ?? []).map((group) => pick(group, ['round', 'people'])),
    hints: (session.hints ?? []).map((hint) => pick(hint, ['nth', 'id', 'from', 'to', 'said', 'topic'])),
    open: (session.followups ?? [])
      .filter(({ done }) => !done)
      .map((followup) => pick(followup, ['what', 'owner', 'due', 'nth'])),
    kept: (session.followups ?? []).filter(({ done }) => done).length,
  };
}

/** Texts between quotation marks, as topics made from a goal quote the lines they stand on. */
function quotesOf({ title, question, concerns }: Topic): readonly string[] {
  const texts = [title, question, ...(concerns?.values() ?? [])].join('\n');
  return [...new Set([...texts.matchAll(/[“「]([^”」\n]{2,})[”」]/gu)].flatMap(([, quoted]) => quoted ?? []))];
}

function linesOf(team: Team, node: Node, below: (to: number) => number): readonly TeamLine[] {
  return teamFields.flatMap((field) =>
    (team[field] ?? []).flatMap((said, place): TeamLine[] => {
      const text =
        typeof said === 'string' ? said : 'what' in said ? said.what : 'term' in said ? said.term : undefined;
      const nth = typeof said === 'string' ? place : said.nth;
      const at = child(child(node, field), nth)?.start ?? 0;
      return text === undefined ? [] : [{ field, text, below: below(at) }];
    }),
  );
}

function pick<T extends object, K extends keyof T>(from: T, keys: readonly K[]): Pick<T, K> {
  const picked: Partial<T> = {};
  for (const key of keys) if (from[key] !== undefined) picked[key] = from[key];
  return picked as Pick<T, K>;
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
