import { type Entry, lastStart, mostSessions, type Part, type Reading } from '../read/read.ts';
import { nameKey, type Placed } from '../read/shape.ts';
import { type Listed, listed, type Sheet, type SheetLines } from './sheet.ts';

export const isListed = (section: unknown): section is Listed => listed.some((one) => one === section);

export const emptyLists = <T>(): Record<Listed, T[]> => ({
  sessions: [],
  topics: [],
  people: [],
  teams: [],
  outcomes: [],
});

/** An entry of a list, where it stands. */
interface Standing {
  readonly section: Listed;
  readonly part: Part;
  readonly entry: Entry;
  /** Place in its list; none for named entries. */
  readonly nth: number | undefined;
  /** The line its part starts on. */
  readonly line: number;
}

/** The places of all entries of lists, list by list. */
export const placesIn = ({ shape }: Pick<Reading, 'shape'>): readonly Placed[] => [
  ...[...shape.lists.values()].flat(),
  ...shape.named.values(),
];

/** What stands at a place; undefined where it counts for nothing. */
export function standingAt(
  { parts, lines }: Reading,
  { part: at, entry: nthEntry, path }: Placed,
): Standing | undefined {
  // Taken one by one: a list that is taken apart costs more than all of the rest, thousands of times after one letter.
  const section = path[0];
  const key = path[1];
  const part = parts[at];
  const entry = part?.entries[nthEntry];
  const nth = typeof key === 'number' ? key : undefined;
  if (!part || !entry || !isListed(section) || (nth ?? 0) >= mostSessions) return undefined;
  return { section, part, entry, nth, line: lines[at] ?? 0 };
}

/** The line each entry of a reading starts on. */
function linesIn(reading: Reading): SheetLines {
  const rows = emptyLists<number>();
  for (const placed of placesIn(reading)) {
    const at = standingAt(reading, placed);
    if (at && at.entry.value !== undefined) rows[at.section].push(at.line + rowIn(at.part, at.entry));
  }
  return { series: lineOfSeries(reading), ...rows };
}

/** The lines after an edit in a stretch of parts: those behind it have moved together. */
export function movedLines(
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

/** The line of an entry within its part. */
export function rowIn({ source, entries }: Part, { node, keyPair, memo }: Entry): number {
  const at = keyPair?.keyStart ?? node.start;
  // A text that is read in one piece is one part with all entries.
  memo.row ??= entries.length <= fewEntries ? breaksIn(source, at) : lastStart(breaksOf(source, entries), at - 1) + 1;
  return memo.row;
}
const fewEntries = 8;

/** Line breaks in a text up to an offset. */
function breaksIn(source: string, to: number): number {
  let breaks = 0;
  for (let at = source.indexOf('\n'); at !== -1 && at < to; at = source.indexOf('\n', at + 1)) breaks++;
  return breaks;
}

const known = new WeakMap<object, readonly number[]>();

/** Where the lines of a source break; found once for whatever it belongs to. */
export function breaksOf(source: string, owner: object): readonly number[] {
  const found = known.get(owner);
  if (found) return found;
  const breaks: number[] = [];
  for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1)) breaks.push(at);
  known.set(owner, breaks);
  return breaks;
}

/** The line the series starts on; 0 where there is none. */
export function lineOfSeries({ shape, parts, lines }: Pick<Reading, 'shape' | 'parts' | 'lines'>): number {
  const placed = shape.heads.get('series');
  const part = placed && parts[placed.part];
  const entry = part?.entries[placed?.entry ?? 0];
  return placed && part && entry ? (lines[placed.part] ?? 0) + rowIn(part, entry) : 0;
}
