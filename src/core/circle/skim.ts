import type { Day } from '../plan/day.ts';
import { isWord } from '../plan/letters.ts';
import { enlist } from '../plan/lists.ts';
import type { Time } from '../plan/time.ts';
import { idInWords } from '../plan/topic-name.ts';
import { glanceAtSeries } from './glance-series.ts';
import { loose } from './loose.ts';
import { seriesIn } from './open.ts';
import { seriesSheet } from './series-sheet.ts';
import type { Sheet, SheetPerson, SheetSession, SheetTeam, SheetTopic } from './sheet.ts';

/**
 * What a file says at a glance: enough to list what comes, at about the speed of reading it. Takes the usual way of
 * writing a file for granted, and is made good by `sheetOf` as soon as there is time to read the file properly.
 */
export function skim(written: string, file: string): Sheet {
  const { series, sessions, people, teams, topics } = new Glance(written);
  const value = series && (glanceAtSeries(series.source) ?? seriesIn(loose(series.source)));
  return {
    file,
    sound: true,
    ...(value ? { series: seriesSheet(value) } : {}),
    sessions: sessions.map(({ fields }, nth) => sessionOf(fields, nth)),
    topics: topics.map(
      ({ id, shown }): SheetTopic => ({ id, title: shown ?? idInWords(id), teams: none, quotes: none }),
    ),
    people: people.map(({ id, shown }): SheetPerson => ({ id, ...named(shown), hosted: false, history: none })),
    teams: teams.map(({ id, shown }): SheetTeam => ({ id, ...named(shown), lines: none })),
    outcomes: none,
    lines: {
      series: series?.row ?? 0,
      sessions: sessions.map(rowOf),
      topics: topics.map(rowOf),
      people: people.map(rowOf),
      teams: teams.map(rowOf),
      outcomes: none,
    },
  };
}

/** One for all: a folder holds a hundred thousand empty lists. */
const none: readonly never[] = [];
const named = (name: string | undefined): { name?: string } => (name === undefined ? {} : { name });
const rowOf = ({ row }: { readonly row: number }): number => row;

const sections = ['series', 'sessions', 'people', 'teams', 'topics'] as const;
type Section = (typeof sections)[number];

/** What of a session a glance takes in. */
export const glanceKeys = ['date', 'start', 'minutes', 'title', 'host', 'status', 'topics', 'cohosts'] as const;
type Key = (typeof glanceKeys)[number];
/** The keys by their first character: most lines of a session begin with another one. */
const keysFrom = new Map<number, Key[]>();
for (const key of glanceKeys) enlist(keysFrom, key.charCodeAt(0), key);
/** Always in this shape: thousands of them come and go at the start. */
type Fields = Record<Key, string | undefined>;
const noFields = Object.fromEntries(glanceKeys.map((key) => [key, undefined])) as Fields;

interface NamedEntry {
  readonly id: string;
  /** Its name or title, where it has one. */
  shown?: string;
  readonly row: number;
}

const [newline, carriageReturn, space, tab, colon] = [0x0a, 0x0d, 0x20, 0x09, 0x3a];
const [dash, hash, brace, bracket, double, single] = [0x2d, 0x23, 0x7b, 0x5b, 0x22, 0x27];
const flowFields = /(?:^|[,{]\s*|\s)(date|start|title|host|status): *("[^"]*"|[^,}]+)/g;
const flowName = /[{,]\s*(?:name|title): *("[^"]*"|[^,}]+)/;

/** Goes through the lines of a text once, and looks no closer than how far in they stand wherever that is enough. */
class Glance {
  series: { source: string; readonly row: number } | undefined;
  readonly sessions: { readonly fields: Fields; readonly row: number }[] = [];
  readonly people: NamedEntry[] = [];
  readonly teams: NamedEntry[] = [];
  readonly topics: NamedEntry[] = [];
  readonly #text: string;
  readonly #seen = new Set<Section>();
  #section: Section | undefined;
  /** How far in the entries of the section stand, and the fields of the last session. */
  #indent = -1;
  #column = -1;

  constructor(text: string) {
    this.#text = text;
    let from = 0;
    for (let at = text.charCodeAt(0) === 0xfeff ? 1 : 0, row = 0; at < text.length; row++) {
      const found = text.indexOf('\n', at);
      const end = found === -1 ? text.length : found;
      if (this.#isMargin(text.charCodeAt(at))) {
        this.#endSeries(from, at);
        this.#head(at, end, row);
        from = at;
      } else if (this.#section === 'sessions') this.#inSession(at, end, row);
      else if (this.#section !== undefined && this.#section !== 'series') this.#inNames(this.#section, at, end, row);
      at = end + 1;
    }
    this.#endSeries(from, text.length);
  }

  /** A line at the margin that is neither empty nor a comment nor an item ends what is above it. */
  #isMargin(code: number): boolean {
    if (code <= space) return code !== newline && code !== carriageReturn && code !== space && code !== tab;
    return code !== hash && code !== dash && (code < 0x80 || !/\s/.test(String.fromCharCode(code)));
  }

  #head(at: number, end: number, row: number): void {
    const behind = this.#text.indexOf(':', at);
    const key = behind === -1 || behind > end ? undefined : this.#text.slice(at, behind);
    this.#section = sections.find((section) => section === key && !this.#seen.has(section));
    if (!this.#section) return;
    this.#seen.add(this.#section);
    this.#indent = -1;
    this.#column = -1;
    if (this.#section === 'series') this.series = { source: '', row };
  }

  #endSeries(from: number, to: number): void {
    if (this.#section === 'series' && this.series) this.series.source = this.#text.slice(from, to);
  }

  /** Only what stands right below the dash belongs to a session, and not to a list inside of it. */
  #inSession(from: number, end: number, row: number): void {
    const text = this.#text;
    let at = this.#blanks(from);
    let indent = at - from;
    if (text.charCodeAt(at) === dash && (at + 1 === end || text.charCodeAt(at + 1) === space)) {
      if (this.#indent < 0) this.#indent = indent;
      if (indent !== this.#indent) return;
      at = this.#blanks(at + 1);
      indent = at - from;
      this.#column = at < end ? indent : -1;
      this.sessions.push({ fields: { ...noFields }, row });
    } else if (indent <= this.#indent || indent > this.#column) {
      // Where the dash stands alone, its first field says how far in they are.
      if (this.#column >= 0 || this.sessions.length === 0 || at >= end || text.charCodeAt(at) === hash) return;
      this.#column = indent;
    }
    if (indent !== this.#column) return;
    const fields = this.sessions.at(-1)?.fields;
    if (!fields) return;
    if (text.charCodeAt(at) === brace) {
      for (const [, key = '', written = ''] of text.slice(at, end).matchAll(flowFields))
        fields[key as Key] = written.trim();
      return;
    }
    for (const key of keysFrom.get(text.charCodeAt(at)) ?? none) {
      const behind = at + key.length;
      if (text.charCodeAt(behind) !== colon || text.charCodeAt(behind + 1) !== space || !text.startsWith(key, at))
        continue;
      const value = text.slice(behind + 2, end).trim();
      if (value !== '') fields[key] = value;
    }
  }

  #inNames(section: 'people' | 'teams' | 'topics', from: number, end: number, row: number): void {
    const text = this.#text;
    const at = this.#blanks(from);
    const indent = at - from;
    const first = text.charCodeAt(at);
    if (at >= end || indent === 0 || first === hash || first === carriageReturn) return;
    if (this.#indent < 0) this.#indent = indent;
    const entries = this[section];
    const last = entries.at(-1);
    if (indent !== this.#indent && (!last || last.shown !== undefined)) return;
    const stop = text.indexOf(':', at);
    if (stop === -1 || stop >= end) return;
    const behind = text.charCodeAt(stop + 1);
    if (stop + 1 < end && behind !== space && behind !== carriageReturn) return;
    const key = text.slice(at, stop);
    if (indent !== this.#indent) {
      const written = text.slice(stop + 1, end).trim();
      if (last && (key === 'name' || key === 'title') && written !== '') last.shown = loose(plain(written));
    } else if (isWord(key)) {
      const flow = text.slice(stop + 1, end).trim();
      const shown = flow.charCodeAt(0) === brace ? flowName.exec(flow)?.[1] : undefined;
      entries.push({ id: loose(key), row, ...(shown === undefined ? {} : { shown: loose(plain(shown.trim())) }) });
    }
  }

  #blanks(from: number): number {
    let at = from;
    while (this.#text.charCodeAt(at) === space) at++;
    return at;
  }
}

/** A text as it is written on one line: without quotation marks and comment. */
function plain(written: string): string {
  const first = written.charCodeAt(0);
  if (first === double || first === single) {
    const quoted = /^(?:"([^"\\]*)"|'([^']*)')/.exec(written);
    if (quoted) return quoted[1] ?? quoted[2] ?? '';
  }
  return (written.includes('#') ? (written.split(/\s#/, 1)[0] ?? '') : written).trimEnd();
}

function list(written: string | undefined): readonly string[] {
  if (written === undefined) return none;
  const all = plain(written);
  const inside = all.charCodeAt(0) === bracket ? all.slice(1, all.endsWith(']') ? -1 : undefined) : all;
  // Made as long as it is: a list that grows keeps room for many more.
  if (!inside.includes(',')) {
    const one = loose(plain(inside.trim()));
    return one === '' ? none : [one];
  }
  const found = inside.split(',').map((one) => loose(plain(one.trim())));
  return found.includes('') ? found.filter(Boolean) : found;
}

const dates = /^\d{4}-\d\d-\d\d$/;
const times = /^\d\d:\d\d$/;
const text = (written: string): string => loose(plain(written));

function sessionOf({ date, start, minutes, title, host, status, topics, cohosts }: Fields, nth: number): SheetSession {
  const day = date === undefined ? '' : text(date);
  const session: { -readonly [Key in keyof SheetSession]: SheetSession[Key] } = {
    nth,
    date: dates.test(day) ? (day as Day) : 'tbd',
    because: false,
    handoff: false,
    cohosts: list(cohosts),
    participants: none,
    topics: list(topics),
    discussed: none,
    guests: 0,
    groups: none,
    hints: none,
    open: none,
    kept: 0,
  };
  if (title !== undefined) session.title = text(title);
  if (host !== undefined) session.host = text(host);
  const time = start === undefined ? '' : text(start);
  if (times.test(time)) session.start = time as Time;
  const length = minutes === undefined ? 0 : Number(text(minutes));
  if (length > 0) session.minutes = length;
  const stands = status === undefined ? '' : text(status);
  if (stands === 'planned' || stands === 'held' || stands === 'cancelled') session.status = stands;
  return session;
}
