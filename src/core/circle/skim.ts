import type { Day } from '../plan/day.ts';
import type { Series } from '../plan/plan.ts';
import type { Time } from '../plan/time.ts';
import { readPart } from '../read/part.ts';
import { seriesSheet } from './entry-sheet.ts';
import type { Sheet, SheetPerson, SheetSession, SheetTeam, SheetTopic } from './sheet.ts';

/** Where a section begins, and where it ends. */
const heads = /^(series|sessions|people|teams|topics):(.*)$/gm;
/** Lines of a session, or of an entry by its name, that a glance takes in. */
const sessionLine = /^( *)(- +)?(date|start|minutes|title|host|status|topics|cohosts): +(\S.*)$/gm;
const dates = /^\d{4}-\d\d-\d\d$/;
const times = /^\d\d:\d\d$/;

/**
 * What a file says at a glance: enough to list what comes, at about the speed of reading it. Takes the usual way of
 * writing a file for granted, and is made good by `sheetOf` as soon as there is time to read the file properly.
 */
export function skim(written: string, file: string): Sheet {
  const text = written.charCodeAt(0) === 0xfeff ? written.slice(1) : written;
  const sections = new Map<string, { readonly source: string; readonly line: number }>();
  const found = [...text.matchAll(heads)];
  let [line, counted] = [0, 0];
  for (const [nth, { 0: head, 1: section = '', index }] of found.entries()) {
    line += breaks(text, counted, index);
    counted = index;
    const rest = text.slice(index + head.length, nextMargin(text, index + head.length, found[nth + 1]?.index));
    if (!sections.has(section)) sections.set(section, { source: head + rest, line });
  }
  const series = sections.get('series');
  const sessions = sections.get('sessions');
  const value = series && (readPart({ holds: 'pair', source: series.source }).entries[0]?.value as Series | undefined);
  const sheets = sessions ? sessionsIn(sessions.source) : [];
  const [people, teams, topics] = ['people', 'teams', 'topics'].map((name) =>
    namesIn(sections.get(name)?.source ?? ''),
  );
  const lines = (section: string, rows: readonly { readonly below: number }[] = []): readonly number[] =>
    rows.map(({ below }) => (sections.get(section)?.line ?? 0) + below);
  return {
    file,
    sound: true,
    ...(value ? { series: seriesSheet(value) } : {}),
    sessions: sheets.map(({ session }) => session),
    topics: (topics ?? []).map(({ id, shown }): SheetTopic => ({ id, title: shown ?? id, teams: [], quotes: [] })),
    people: (people ?? []).map(({ id, shown }): SheetPerson => ({ id, ...named(shown), hosted: false, history: [] })),
    teams: (teams ?? []).map(({ id, shown }): SheetTeam => ({ id, ...named(shown), lines: [] })),
    outcomes: [],
    lines: {
      series: series?.line ?? 0,
      sessions: lines('sessions', sheets),
      topics: lines('topics', topics),
      people: lines('people', people),
      teams: lines('teams', teams),
      outcomes: [],
    },
  };
}

const named = (name: string | undefined): { name?: string } => (name === undefined ? {} : { name });

function breaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/** The next line at the margin that is neither empty nor a comment nor an item. */
function nextMargin(text: string, from: number, most = text.length): number {
  const margin = /^[^\s#-]/gm;
  margin.lastIndex = from;
  return Math.min(most, margin.exec(text)?.index ?? text.length);
}

/** A text as it is written on one line: without quotation marks and comment. */
function plain(written: string): string {
  const quoted = /^(?:"([^"\\]*)"|'([^']*)')/.exec(written);
  return quoted ? (quoted[1] ?? quoted[2] ?? '') : (written.split(/\s#/, 1)[0]?.trimEnd() ?? '');
}

const list = (written: string): readonly string[] =>
  plain(written)
    .replace(/^\[|\]$/g, '')
    .split(',')
    .map((one) => plain(one.trim()))
    .filter(Boolean);

interface Seen {
  readonly session: SheetSession;
  readonly below: number;
}

function sessionsIn(source: string): readonly Seen[] {
  const items: { fields: Map<string, string>; at: number }[] = [];
  let indent: number | undefined;
  for (const { 1: spaces = '', 2: dash, 3: key = '', 4: written = '', index } of source.matchAll(sessionLine)) {
    if (dash && (indent === undefined || spaces.length === indent)) {
      indent = spaces.length;
      items.push({ fields: new Map(), at: index });
    }
    // Only what stands right below the dash belongs to the session, and not to a list inside of it.
    const column = spaces.length + (dash?.length ?? 0);
    const item = items.at(-1);
    if (item && indent !== undefined && column === indent + 2) item.fields.set(key, written);
  }
  for (const { 1: spaces = '', 2: flow = '', index } of source.matchAll(/^( *)- +\{(.*)\}/gm)) {
    if (indent !== undefined && spaces.length !== indent) continue;
    const fields = flow.matchAll(/(?:^|[,{]\s*|\s)(date|start|title|host|status): *("[^"]*"|[^,}]+)/g);
    items.push({ fields: new Map([...fields].map(([, key = '', written = '']) => [key, written.trim()])), at: index });
  }
  items.sort((a, b) => a.at - b.at);
  let [below, counted] = [0, 0];
  return items.map(({ fields, at }, nth) => {
    below += breaks(source, counted, at);
    counted = at;
    return { session: sessionOf(fields, nth), below };
  });
}

function sessionOf(fields: ReadonlyMap<string, string>, nth: number): SheetSession {
  const text = (key: string): string | undefined => {
    const written = fields.get(key);
    return written === undefined ? undefined : plain(written);
  };
  const [date = '', start = '', status, title, host] = ['date', 'start', 'status', 'title', 'host'].map(text);
  const minutes = Number(text('minutes'));
  return {
    nth,
    date: dates.test(date) ? (date as Day) : 'tbd',
    ...(times.test(start) ? { start: start as Time } : {}),
    ...(minutes > 0 ? { minutes } : {}),
    ...(title === undefined ? {} : { title }),
    ...(status === 'planned' || status === 'held' || status === 'cancelled' ? { status } : {}),
    ...(host === undefined ? {} : { host }),
    because: false,
    handoff: false,
    cohosts: list(fields.get('cohosts') ?? ''),
    participants: [],
    topics: list(fields.get('topics') ?? ''),
    discussed: [],
    guests: 0,
    groups: [],
    hints: [],
    open: [],
    kept: 0,
  };
}

/** Entries indented so far, and what they are called below. */
const namesAt = (indent: number): RegExp =>
  new RegExp(`^(?: {${indent}}([\\p{L}_][\\p{L}\\p{N}_-]*):(?: +(\\S.*))?| +(?:name|title): +(\\S.*))$`, 'gmu');

/** The entries of a section by their names, each with the name or title to show. */
function namesIn(source: string): readonly { id: string; shown?: string; below: number }[] {
  const names: { id: string; shown?: string; below: number }[] = [];
  const indent = /^ +(?=[^\s#])/m.exec(source)?.[0].length;
  if (indent === undefined) return names;
  let [below, counted] = [0, 0];
  for (const { 1: id, 2: flow = '', 3: title, index } of source.matchAll(namesAt(indent))) {
    const last = names.at(-1);
    if (id !== undefined) {
      below += breaks(source, counted, index);
      counted = index;
      const shown = /[{,]\s*(?:name|title): *("[^"]*"|[^,}]+)/.exec(flow)?.[1];
      names.push({ id, ...(shown === undefined ? {} : { shown: plain(shown.trim()) }), below });
    } else if (last && title !== undefined) last.shown ??= plain(title);
  }
  return names;
}
